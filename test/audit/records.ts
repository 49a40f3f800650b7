import { createRecord } from "../../src/audit/record/create-record.js";
import type { Rubric } from "../../src/model/rubric.js";
import { accepted, compiled } from "../support/laws.js";

/** The line of a record of one subject, as short as one may be; its score is the one that is asked for. */
export function recordLine(subject: string, { rubric = "loket", year = "2024", score = "80" } = {}): string {
  const used = rubricOf(rubric, year);
  return createRecord(used, accepted(used, { subject, answers: { i: score } }));
}

/** Records of many subjects as NDJSON: `unit-0`, `unit-1`, ... */
export function recordsOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `${recordLine(`unit-${index}`)}\n`).join("");
}

const compiledBefore = new Map<string, Rubric>();

function rubricOf(id: string, year: string): Rubric {
  const text = `rubric ${id} ${year} {
    title "A"
    score 0..100 published 2 digits half-up
    missing answers count as lowest
    indicator i "I" weight 100% { scale number 0..100 higher is better }
    category a from 0
  }`;
  const rubric = compiledBefore.get(text) ?? compiled(text);
  compiledBefore.set(text, rubric);
  return rubric;
}
