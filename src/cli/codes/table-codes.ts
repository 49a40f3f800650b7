import { unknownWithin, withinForm } from "../../evidence/within-diagnostics.js";
import { readTable, type TableOptions } from "../../population/read-table.js";
import {
  rowFact,
  rowIdMissing,
  rowIdRepeated,
  rowNameUnusable,
  rowNumber,
  rowScoreDiffers,
  rowScoreFine,
  rowScoreMissing,
  rowScoreOutside,
  rowsOfOtherYear,
} from "../../population/row-diagnostics.js";
import {
  columnMissing,
  columnNameless,
  columnNearly,
  columnRepeated,
  quoteOpen,
  rowEmpty,
  rowRagged,
  tableEmpty,
  tableForm,
  tableWithoutRows,
} from "../../population/table-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { evidence, type PopulationExample, population, rubric } from "./example.js";

const KINDS = rubric(`
  fact jenis choice { provinsi "Provinsi" kota "Kota" } "Jenis"
  level unit -> instansi mean
  rank unit within jenis`);

function table(text: string, options: TableOptions = {}): PopulationExample {
  return population(KINDS, "csv", text, (given, source) => readTable(given, source, options).diagnostics);
}

function json(text: string): PopulationExample {
  return { ...table(text), notation: "json" };
}

const RIGHT = table(`
  id,name,score
  disdik,Dinas Pendidikan,81.84
  dinkes,Dinas Kesehatan,72.50`);

const WITHIN = rubric(`
  level unit -> instansi mean
  indicator antrean "Antrean" weight 100% { scale levels 0..5 }`);

/** PTH5xxx: tables of scores, and what evidence says of where a subject belongs. */
export const TABLE_CODES: readonly CodeEntry[] = [
  { kind: tableEmpty, wrong: table(""), right: RIGHT },
  { kind: tableWithoutRows, wrong: table("id,name,score"), right: RIGHT },
  {
    kind: columnMissing,
    wrong: table(`
      id,nilai
      disdik,81.84`),
    right: table(`
      id,score
      disdik,81.84`),
    more: {
      id: "Nama kolom ditulis dalam bahasa Inggris: `id`, `name`, `score`, `exact`, `year` dan `excluded`; jenjang dan fakta seperti di dalam rubrik.",
      en: "The columns are called `id`, `name`, `score`, `exact`, `year` and `excluded`; levels and facts as in the rubric.",
    },
  },
  {
    kind: columnNearly,
    wrong: table(`
      id,score,instnsi
      disdik,81.84,kab-x`),
    right: table(`
      id,score,instansi
      disdik,81.84,kab-x`),
  },
  {
    kind: columnRepeated,
    wrong: table(`
      id,score,score
      disdik,81.84,79.50`),
    right: RIGHT,
  },
  {
    kind: columnNameless,
    wrong: table(`
      id,score,
      disdik,81.84,79.50`),
    right: table(`
      id,score,
      disdik,81.84,`),
  },
  {
    kind: rowRagged,
    wrong: table(`
      id,name,score
      disdik,Dinas Pendidikan, Pemuda dan Olahraga,81.84`),
    right: table(`
      id,name,score
      disdik,"Dinas Pendidikan, Pemuda dan Olahraga",81.84`),
  },
  {
    kind: quoteOpen,
    wrong: table(`
      id,name,score
      disdik,"Dinas Pendidikan,81.84`),
    right: table(`
      id,name,score
      disdik,"Dinas Pendidikan",81.84`),
  },
  {
    kind: rowEmpty,
    wrong: table(`
      id,score
      disdik,81.84
      ,
      dinkes,72.50`),
    right: RIGHT,
  },
  {
    kind: tableForm,
    wrong: json('[{"id": "disdik", "score": [81.84]}]'),
    right: json('[{"id": "disdik", "score": 81.84}]'),
  },
  {
    kind: rowIdMissing,
    wrong: table(`
      id,name,score
      ,Dinas Pendidikan,81.84`),
    right: RIGHT,
  },
  {
    kind: rowNameUnusable,
    wrong: table(`
      id,score
      dis\u200Bdik,81.84`),
    right: table(`
      id,score
      disdik,81.84`),
  },
  {
    kind: rowIdRepeated,
    wrong: table(`
      id,score,instansi
      disdik,81.84,kab-x
      disdik,72.50,kab-y`),
    right: table(`
      id,score,instansi
      kab-x/disdik,81.84,kab-x
      kab-y/disdik,72.50,kab-y`),
  },
  {
    kind: rowsOfOtherYear,
    wrong: table(`
      id,year,score
      disdik,2023,81.84`),
    right: table(`
      id,year,score
      disdik,2024,81.84`),
  },
  {
    kind: rowNumber,
    wrong: table(`
      id;score
      disdik;81,84`),
    right: table(`
      id;score
      disdik;81.84`),
    more: {
      id: "Tabel yang seluruhnya memakai koma dibaca dengan `--decimal comma`.",
      en: "A table that has commas throughout is read with `--decimal comma`.",
    },
  },
  {
    kind: rowScoreOutside,
    wrong: table(`
      id,score
      disdik,818.4`),
    right: RIGHT,
  },
  {
    kind: rowScoreFine,
    wrong: table(`
      id,score
      disdik,81.8449`),
    right: table(`
      id,exact
      disdik,81.8449`),
  },
  {
    kind: rowScoreMissing,
    wrong: table(`
      id,score,excluded
      disdik,,`),
    right: table(`
      id,score,excluded
      disdik,,baru dibentuk`),
  },
  {
    kind: rowFact,
    wrong: table(`
      id,jenis,score
      disdik,kotta,81.84`),
    right: table(`
      id,jenis,score
      disdik,kota,81.84`),
  },
  {
    kind: rowScoreDiffers,
    wrong: table(`
      id,score,exact
      cianjur,82.83,82.8242`),
    right: table(`
      id,score,exact
      cianjur,82.82,82.8242`),
  },
  {
    kind: unknownWithin,
    wrong: evidence(WITHIN, '{"subject": "disdik", "within": {"instnsi": "kab-x"}, "answers": {"antrean": 4}}'),
    right: evidence(WITHIN, '{"subject": "disdik", "within": {"instansi": "kab-x"}, "answers": {"antrean": 4}}'),
  },
  {
    kind: withinForm,
    wrong: evidence(WITHIN, '{"subject": "disdik", "within": {"instansi": 3201}, "answers": {"antrean": 4}}'),
    right: evidence(WITHIN, '{"subject": "disdik", "within": {"instansi": "3201"}, "answers": {"antrean": 4}}'),
  },
];
