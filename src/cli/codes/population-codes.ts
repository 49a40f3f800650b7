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
import { readTable } from "../../population/read-table.js";
import type { CodeEntry } from "./entry.js";
import { type PopulationExample, population, rubric } from "./example.js";

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

const KINDS = rubric(`
  fact jenis choice { provinsi "Provinsi" kota "Kota" } "Jenis"
  level unit -> instansi mean
  rank instansi within jenis ties share`);
const BOTH_IN_X = `
  id,instansi,score
  disdik,kab-x,81.84
  dinkes,kab-x,72.50`;

/** PTH6xxx: combining the scores of many subjects. */
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
];
