import { createRecord, type RecordOptions } from "../../src/audit/record/create-record.js";
import { accepted, compiled } from "../support/laws.js";

/** A small rubric with a scale of each plain kind, a fact and a rule. */
export const TEXT = `rubric loket 2024 {
  title "Loket" en "Front desk"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact followed yes/no "Temuan ditindaklanjuti"
  dimension standards "Standar" weight 60% {
    indicator fee "Tarif dipasang" weight 1/3 { scale yes/no }
    indicator form "Formulir" weight 2/3 { scale levels 0..3 }
  }
  indicator speed "Waktu" weight 40% { scale number 0..10 lower is better }
  category good "Baik" zone green from 75
  category fair "Cukup" zone yellow from 50
  category poor "Buruk" zone red from 0
  rule award "Penghargaan" { when not followed then withhold award }
}`;

export const RUBRIC = compiled(TEXT);

export const RAW = {
  subject: { id: "unit-a", name: "Unit A" },
  facts: { followed: true },
  answers: { fee: "ya", form: { answer: 2, source: "foto 3" }, speed: "2.5" },
};

/** The record of one subject under the small rubric. */
export function recordOf(raw: object = RAW, options: RecordOptions = {}): string {
  return createRecord(RUBRIC, accepted(RUBRIC, raw), options);
}

/** A record with something in its JSON changed, every digest as it was. */
export function changed(line: string, change: (statement: Statement) => void): string {
  const statement: Statement = JSON.parse(line);
  change(statement);
  return JSON.stringify(sorted(statement));
}

/** What a test changes of a record. */
export interface Statement {
  _type: string;
  predicateType: string;
  subject: { name: string; digest: { sha256: string } }[];
  // biome-ignore lint/suspicious/noExplicitAny: a test may put anything anywhere
  predicate: any;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
