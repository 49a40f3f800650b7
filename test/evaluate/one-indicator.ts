import type { Outcome } from "../../src/evaluate/outcome.js";
import { outcomeOf } from "../support/laws.js";

/** What a small rubric says beside its indicators. */
export interface Frame {
  readonly score?: string;
  readonly missing?: string;
  readonly categories?: string;
}

/** The categories of the Ombudsman since 2022. */
export const OMBUDSMAN = `
  category A "Kualitas Tertinggi" zone green from 88
  category B "Kualitas Tinggi" zone green from 78
  category C "Kualitas Sedang" zone yellow from 54
  category D "Kualitas Rendah" zone red from 32
  category E "Kualitas Terendah" zone red from 0`;

/** The text of a rubric around some parts. */
export function around(parts: string, { score, missing, categories }: Frame = {}): string {
  return `rubric contoh 2024 {
  title "Contoh" en "Example"
  score ${score ?? "0..100 published 2 digits half-up"}
  missing answers ${missing ?? "count as lowest"}
  ${parts}
  ${categories ?? OMBUDSMAN}
}`;
}

/** The outcome of one answer on one scale. */
export function ofAnswer(scale: string, answer: unknown, frame: Frame = {}): Outcome {
  return outcomeOf(around(`indicator it "Hal" weight 100% { scale ${scale} }`, frame), {
    subject: "a",
    answers: answer === undefined ? {} : { it: answer },
  });
}
