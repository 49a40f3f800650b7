import { type ReadEvidence, readEvidence } from "../../src/evidence/read-evidence.js";
import { readEvidenceText } from "../../src/evidence/read-evidence-text.js";
import type { Rubric } from "../../src/model/rubric.js";
import { compiled } from "../support/laws.js";

/** A rubric with every kind of scale. */
export const RUBRIC: Rubric = compiled(`rubric loket 2024 {
  title "Loket" en "Front desk"
  score 0..100 published 2 digits half-up
  missing answers are excluded
  dimension all "Semua" weight 100% {
    indicator fee "Tarif" weight 10% { scale yes/no }
    indicator level "Tingkat" weight 20% { scale levels 0..4 }
    indicator papers "Berkas" weight 20% {
      scale choice { complete "Lengkap" points 100 partial "Sebagian" points 50 none "Tidak ada" points 0 }
    }
    indicator items "Komponen" weight 10% { scale count 0..14 full at 10 }
    indicator share "Cakupan" weight 20% { scale number 0..100 higher is better }
    indicator views "Pendapat" weight 20% { scale mean of respondents 1..5 at least 3 }
  }
  category good "Baik" from 50
  category bad "Buruk" from 0
}`);

/** One problem: its code, where in the evidence it is, and the text that is underlined. */
export type Problem = readonly [code: string, path: string | null, underlined: string | null];

/** The problems of evidence handed in from memory. */
export function problemsOfData(value: unknown, rubric = RUBRIC): readonly Problem[] {
  return readEvidence(rubric, value).diagnostics.map(({ code, path }): Problem => [code, path, null]);
}

/** The problems of answers handed in from memory. */
export function problemsOfAnswers(answers: unknown): readonly Problem[] {
  return problemsOfData({ subject: "a", answers });
}

/** The problems of evidence text, with the text that each underlines. */
export function problemsOfText(text: string, rubric = RUBRIC): readonly Problem[] {
  return read(text, rubric).flatMap(({ diagnostics }) =>
    diagnostics.map(
      ({ code, path, span }): Problem => [code, path, span === null ? null : text.slice(span.start, span.end)],
    ),
  );
}

/** Evidence text read under a name. */
export function read(text: string, rubric = RUBRIC): readonly ReadEvidence[] {
  return readEvidenceText(rubric, { name: "bukti.json", text });
}

/** The subjects that were read, with null for what was not. */
export function subjects(text: string): readonly (string | null)[] {
  return read(text).map(({ evidence }) => evidence?.subject.id ?? null);
}
