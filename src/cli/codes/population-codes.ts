import { compileRubric } from "../../compile/compile-rubric.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { readEvidenceText } from "../../evidence/read-evidence-text.js";
import { type AggregateOptions, aggregate } from "../../population/aggregate.js";
import {
  factsDiffer,
  groupExcluded,
  groupIncomplete,
  groupWithoutScore,
  levelColumnMissing,
  ownLevelAssumed,
  parentInTwo,
  parentUnknown,
  rowsUnplaced,
} from "../../population/aggregate-diagnostics.js";
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

const CHAIN = rubric(`
  level unit     -> instansi mean
  level instansi -> nasional mean`);

const ONE_LEVEL = rubric("level unit -> instansi mean");

/** A table that is combined. Nothing is said of rows here that their own codes tell of. */
function combined(text: string, options: AggregateOptions = {}, given = CHAIN): PopulationExample {
  return population(given, "csv", text, (read, source) => {
    const { rows, refused } = readTable(read, source);
    const { diagnostics, levels } = aggregate(read, rows, { refused, ...options });
    return [...diagnostics, ...levels.slice(0, 1).flatMap(({ groups }) => groups.flatMap((one) => one.diagnostics))];
  });
}

/** The same, with what is said of the groups above. */
function combinedAbove(text: string): PopulationExample {
  return population(CHAIN, "csv", text, (read, source) => {
    const { rows, refused } = readTable(read, source);
    const { levels } = aggregate(read, rows, { refused });
    return levels.slice(1).flatMap(({ groups }) => groups.flatMap(({ diagnostics }) => diagnostics));
  });
}

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

const BOTH_IN_X = `
  id,instansi,score
  disdik,kab-x,81.84
  dinkes,kab-x,72.50`;
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

/** PTH6xxx: combining, ranking and comparing many subjects. */
export const POPULATION_CODES: readonly CodeEntry[] = [
  {
    kind: levelColumnMissing,
    wrong: combined(
      `
      id,nasional,score
      disdik,id,81.84`,
      { from: "unit" },
    ),
    right: combined(`
      id,instansi,nasional,score
      disdik,kab-x,id,81.84`),
  },
  {
    kind: parentUnknown,
    wrong: combined(`
      id,instansi,score
      disdik,kab-x,81.84
      dinkes,,72.50`),
    right: combined(BOTH_IN_X),
  },
  {
    kind: parentInTwo,
    wrong: combined(
      `
      id,unit,instansi,score
      ktp,disdukcapil,kab-x,81.84
      kk,disdukcapil,kab-y,72.50`,
      {},
      rubric(`
        level layanan -> unit     mean
        level unit    -> instansi mean`),
    ),
    right: combined(
      `
      id,unit,instansi,score
      ktp,kab-x/disdukcapil,kab-x,81.84
      kk,kab-y/disdukcapil,kab-y,72.50`,
      {},
      rubric(`
        level layanan -> unit     mean
        level unit    -> instansi mean`),
    ),
    more: {
      id: "Nama unit yang sama di banyak instansi, seperti `disdukcapil`, dibedakan dengan nama instansinya di depan.",
      en: "Units with the same name in many institutions, such as `disdukcapil`, are told apart by the institution in front.",
    },
  },
  {
    kind: groupIncomplete,
    wrong: combined(`
      id,instansi,score
      disdik,kab-x,81.84
      dinkes,kab-x,72x`),
    right: combined(BOTH_IN_X),
  },
  {
    kind: groupWithoutScore,
    wrong: combinedAbove(`
      id,instansi,score
      disdik,kab-x,81.84
      dinkes,kab-y,72x`),
    right: combinedAbove(`
      id,instansi,score
      disdik,kab-x,81.84
      dinkes,kab-y,72.50`),
  },
  {
    kind: groupExcluded,
    wrong: combined(`
      id,instansi,score,excluded
      disdik,kab-x,81.84,
      dinkes,kab-y,,baru dibentuk`),
    right: combined(BOTH_IN_X),
  },
  {
    kind: rowsUnplaced,
    wrong: combined(
      `
      id,instansi,score
      disdik,kab-x,81.84
      dinkes`,
      {},
      ONE_LEVEL,
    ),
    right: combined(BOTH_IN_X, {}, ONE_LEVEL),
  },
  {
    kind: ownLevelAssumed,
    wrong: combined(`
      id,score
      kab-x,81.84
      kab-y,72.50`),
    right: combined(`
      id,nasional,score
      kab-x,id,81.84
      kab-y,id,72.50`),
  },
  {
    kind: factsDiffer,
    wrong: combined(
      `
      id,instansi,jenis,score
      disdik,kota-x,kota,81.84
      dinkes,kota-x,provinsi,72.50`,
      {},
      KINDS,
    ),
    right: combined(
      `
      id,instansi,jenis,score
      disdik,kota-x,kota,81.84
      dinkes,kota-x,kota,72.50`,
      {},
      KINDS,
    ),
  },
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
