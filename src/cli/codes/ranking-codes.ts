import { compileRubric } from "../../compile/compile-rubric.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { readEvidenceText } from "../../evidence/read-evidence-text.js";
import { compareYears } from "../../population/compare-years.js";
import { type RankOptions, rank } from "../../population/rank.js";
import {
  idsDoubled,
  placesImpossible,
  rankedByPublished,
  rankNotStated,
  rowsBelowLevel,
  rowsUnusable,
  rowsWithoutStratum,
  rowsWithRange,
  schemeBreak,
  stratumNotGiven,
  withinUnknown,
} from "../../population/rank-diagnostics.js";

import { readTable } from "../../population/read-table.js";
import { createRow } from "../../population/row.js";
import { rowOfOutcome } from "../../population/row-of-outcome.js";
import type { CodeEntry } from "./entry.js";
import { type PopulationExample, population, type RubricExample, rubric } from "./example.js";

function ranked(given: RubricExample, text: string, options: RankOptions = {}): PopulationExample {
  return population(
    given,
    "csv",
    text,
    (read, source) => rank(read, readTable(read, source).rows, options).diagnostics,
  );
}

const KINDS = rubric(`
  fact jenis choice { provinsi "Provinsi" kota "Kota" } "Jenis"
  level unit -> instansi mean
  rank instansi within jenis ties share`);
const EXACTLY = rubric(`
  level unit -> instansi mean
  rank instansi by exact`);
const PUBLISHED = rubric(`
  level unit -> instansi mean
  rank instansi by published`);
const ANSWERS = '{"subject": "disdik", "answers": {"tarif": "ya", "waktu": "tidak"}}';

function weights(weight: string): RubricExample {
  return rubric(`
    level unit -> instansi mean
    rank unit
    indicator tarif "Tarif" ${weight} { scale yes/no }
    indicator waktu "Waktu" ${weight} { scale yes/no }`);
}

const BOTH_WITH_KIND = `
  id,jenis,score
  kota-a,kota,81.84
  kota-b,kota,72.50`;
const PLACES = `
  id,score
  kota-x,31.20
  kota-y,30.75`;

/** Evidence that is scored and then ranked. */
function scored(given: RubricExample, text: string): PopulationExample {
  return population(given, "json", text, (read, source) => {
    const rows = readEvidenceText(read, source).flatMap(({ evidence }) =>
      evidence === null ? [] : [rowOfOutcome(evidence, evaluate(read, evidence))],
    );
    return rank(read, rows).diagnostics;
  });
}

function call(score: string): PopulationExample {
  const text = `rank(rubric, [createRow({ id: "disdik", score: "${score}" })]);`;
  return population(PUBLISHED, "ts", text, (read) => rank(read, [createRow({ id: "disdik", score })]).diagnostics);
}

/** Two cities, ranked within what the command line names. */
function rankedWithin(within: string): PopulationExample {
  const rows = ["81.84", "72.50"].map((score) => createRow({ id: `kota-${score}`, score, facts: { jenis: "kota" } }));
  const line = `patuh rank my.rubric scores.csv --within ${within}`;
  return population(KINDS, "sh", line, (read) => rank(read, rows, { within }).diagnostics);
}

/** Two rows that a program made, the second of the given id. */
function twice(id: string): PopulationExample {
  const text = `rank(rubric, [createRow({ id: "disdik", score: "81.84" }), createRow({ id: "${id}", score: "72.50" })]);`;
  const rows = ["disdik", id].map((one, index) => createRow({ id: one, score: index === 0 ? "81.84" : "72.50" }));
  return population(PUBLISHED, "ts", text, (read) => rank(read, rows).diagnostics);
}

/** Two rows at the end of a list of 98. */
function lastOf(line: string, first: number): PopulationExample {
  const rows = ["31.20", "30.75"].map((score) => createRow({ id: `kota-${score}`, score }));
  return population(PUBLISHED, "sh", line, (read) => rank(read, rows, { first, of: 98 }).diagnostics);
}

/** A comparison with the year before, by the same rubric or by another one. */
function compared(line: string, change: (text: string) => string): PopulationExample {
  return population(PUBLISHED, "sh", line, (read): readonly Diagnostic[] => {
    const before = compileRubric(change(PUBLISHED.text)).rubric;
    const rows = [createRow({ id: "disdik", score: "81.84" })];
    return before === null ? [] : compareYears({ rubric: before, rows }, { rubric: read, rows }).diagnostics;
  });
}

/** PTH6xxx: ranking and comparing many subjects. */
export const RANKING_CODES: readonly CodeEntry[] = [
  { kind: idsDoubled, wrong: twice("disdik"), right: twice("dinkes") },
  {
    kind: withinUnknown,
    wrong: rankedWithin("jensi"),
    right: rankedWithin("jenis"),
  },
  {
    kind: rowsBelowLevel,
    wrong: ranked(
      KINDS,
      `
      id,instansi,jenis,score
      disdik,kota-x,kota,81.84
      dinkes,kota-x,kota,72.50`,
    ),
    right: ranked(KINDS, BOTH_WITH_KIND),
  },
  {
    kind: rankNotStated,
    wrong: ranked(rubric("level unit -> instansi mean"), PLACES),
    right: ranked(PUBLISHED, PLACES),
  },
  {
    kind: stratumNotGiven,
    wrong: ranked(KINDS, PLACES),
    right: ranked(KINDS, BOTH_WITH_KIND),
  },
  {
    kind: rowsWithoutStratum,
    wrong: ranked(
      KINDS,
      `
      id,jenis,score
      kota-a,kota,81.84
      kota-b,,72.50`,
    ),
    right: ranked(KINDS, BOTH_WITH_KIND),
  },
  {
    kind: rankedByPublished,
    wrong: ranked(EXACTLY, PLACES),
    right: ranked(
      EXACTLY,
      `
      id,exact
      kota-x,31.2014
      kota-y,30.7499`,
    ),
  },
  { kind: rowsUnusable, wrong: call("tinggi"), right: call("81.84") },
  {
    kind: rowsWithRange,
    wrong: scored(weights("weight undisclosed"), ANSWERS),
    right: scored(weights("weight 50%"), ANSWERS),
  },
  {
    kind: placesImpossible,
    wrong: lastOf("patuh rank loket-2024.rubric terbawah.csv --first-place 98 --of 98", 98),
    right: lastOf("patuh rank loket-2024.rubric terbawah.csv --first-place 97 --of 98", 97),
    more: {
      id: "Tabel ini memuat dua baris: tempat 97 dan 98 dari 98.",
      en: "This table holds two rows: the places 97 and 98 of 98.",
    },
  },
  {
    kind: schemeBreak,
    wrong: compared(
      "patuh rank loket-2024.rubric 2024.csv --before 2023.csv --before-rubric lain-2023.rubric",
      (text) => text.replace("rubric loket 2024", "rubric lain 2023"),
    ),
    right: compared("patuh rank loket-2024.rubric mei.csv --before april.csv", (text) => text),
  },
];
