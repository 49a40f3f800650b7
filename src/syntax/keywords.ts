import { suggest } from "../text/suggest.js";
import { latinized } from "./homoglyph.js";
import type { ReadAs } from "./tree.js";

/** The words that begin a statement, with the one sentence that shows how it is written. */
const STATEMENTS = {
  rubric: "rubric nama-rubrik 2024 { ... }",
  title: 'title "..." en "..."',
  issuer: 'issuer "..."',
  in: "in force 2024-01-01 to 2024-12-31",
  law: 'law uu-25-2009 "..." article "21"',
  source: 'source nama "..." url "https://..."',
  score: "score 0..100 published 2 digits half-up",
  missing: "missing answers count as lowest",
  scale: "scale nama levels 0..5",
  dimension: 'dimension nama "..." weight 25% { ... }',
  variable: 'variable nama "..." weight 50% { ... }',
  indicator: 'indicator nama "..." weight 20% { scale ... }',
  weight: "weight 20%",
  category: 'category A "..." zone green from 88',
  code: 'code "1.a"',
  weights: "weights total 99.9%",
  undisclosed: "undisclosed weights assume equal",
  not: "not applicable parts are redistributed",
  may: "may be n/a",
  applies: "applies when nama-fakta",
  observations: "observations mean",
  rounded: "rounded to 2",
  fact: 'fact nama yes/no "..."',
  rule: 'rule nama "..." { when nama-fakta then withhold award }',
  verdict: 'verdict by category, nama-fakta { A, yes gives "..."  A, no gives "..." }',
  level: "level unit -> institution mean",
  rank: "rank institution ties share",
  example: 'example "..." { nama-indikator yes expect score 100 }',
  change: "change dimension nama weight 20%",
  add: 'add into nama-dimensi indicator nama "..." weight 10% { scale yes/no }',
  remove: 'remove indicator nama because "..."',
  rename: 'rename indicator nama to nama-baru because "..."',
  split: 'split indicator nama into { indicator ... indicator ... } because "..."',
  merge: 'merge indicator a, indicator b into indicator c weight 10% { scale yes/no } because "..."',
} as const satisfies Record<string, string>;

/** Where one sentence would press one of several choices on the author, all of them. */
const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  not: [
    "not applicable parts are redistributed",
    "not applicable parts count as full",
    "not applicable parts count as lowest",
  ],
  fact: ['fact nama yes/no "..."', 'fact nama number 0..100 "..."', 'fact nama choice { a "..." b "..." } "..."'],
  missing: ["missing answers count as lowest", "missing answers are excluded", "missing answers stop the score"],
};

/** How each kind of scale is written, by its first word. */
const SCALES = {
  "yes/no": ["yes/no"],
  levels: ["levels 0..4", 'levels 0..2 { 0 "tidak ada" 1 "sebagian" 2 "semua" }'],
  choice: ['choice { lengkap "Lengkap" points 100 tidak "Tidak" points 0 }'],
  count: ["count 0..14 full at 10"],
  number: ["number 0..30 lower is better"],
  mean: ["mean of respondents 1..4 at least 10"],
  checklist: ['checklist { biaya "Biaya" waktu "Waktu" }'],
  steps: ["steps 0..90 lower is better { from 0 points 100 from 31 points 0 }"],
} as const satisfies Record<string, readonly string[]>;

/** The kinds that an author chooses from where it is open which one was meant. */
const COMMON_SCALES = ["yes/no", "levels", "count", "number"] as const;

/** The words that say which scale it is. */
export const SCALE_WORDS = Object.keys(SCALES) as readonly ScaleWord[];

/** A word that says which scale it is. */
export type ScaleWord = keyof typeof SCALES;

/** How a kind of scale is written, most simply. */
export function scaleLike(word: ScaleWord): string {
  return SCALES[word][0];
}

/** How a scale is written in backticks, in each way: of one kind, or of the common ones. */
export function scalesLike(word: ScaleWord | null, name: string | null): string {
  const bodies = word === null ? COMMON_SCALES.map((common) => SCALES[common][0]) : SCALES[word];
  return bodies.map((body) => `\`scale ${name === null ? "" : `${name} `}${body}\``).join(" / ");
}

/** How what stands in the braces of a statement is written. */
const ENTRIES: Readonly<Record<ReadAs, readonly string[]>> = {
  Statement: [],
  Entry: ['1 "sebagian" points 50', 'sebagian "Sebagian" points 50'],
  FactOption: ['jawa "Pulau Jawa"'],
  RuleClause: ["when nama-fakta then withhold award", 'when nama-bagian below 50 then label "..."'],
  VerdictRow: ['A or B, yes gives "..."'],
  ExampleEntry: ["nama-indikator 3", "nama-fakta yes", "expect score 60.35 category C"],
  ChecklistItem: ['prosedur "Prosedur tertulis"', 'prosedur "Prosedur tertulis" weight 40%'],
  Step: ['from 3 "3 hari atau lebih" points 60'],
};

/** How an entry of a block is written, in backticks. */
export function entryLike(readAs: ReadAs): string {
  return ENTRIES[readAs].map((entry) => `\`${entry}\``).join(" / ");
}

/** How a statement is written, in backticks. */
export function writtenLike(keyword: Keyword): string {
  return (ALTERNATIVES[keyword] ?? [STATEMENTS[keyword]]).map((sentence) => `\`${sentence}\``).join(" / ");
}

/** A word that begins a statement. */
export type Keyword = keyof typeof STATEMENTS;

/** All of them. */
export const KEYWORDS = Object.keys(STATEMENTS) as readonly Keyword[];

/** Whether a word begins a statement. */
export function isKeyword(word: string): word is Keyword {
  return Object.hasOwn(STATEMENTS, word);
}

/** Indonesian words that an author may write where a keyword belongs. */
const TRANSLATIONS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ["rubrik", "rubric"],
  ["judul", "title"],
  ["penerbit", "issuer"],
  ["berlaku", "in"],
  ["peraturan", "law"],
  ["hukum", "law"],
  ["sumber", "source"],
  ["nilai", "score"],
  ["skor", "score"],
  ["skala", "scale"],
  ["dimensi", "dimension"],
  ["aspek", "dimension"],
  ["variabel", "variable"],
  ["indikator", "indicator"],
  ["bobot", "weight"],
  ["kategori", "category"],
  ["predikat", "category"],
  ["kode", "code"],
  ["fakta", "fact"],
  ["aturan", "rule"],
  ["putusan", "verdict"],
  ["opini", "verdict"],
  ["jenjang", "level"],
  ["peringkat", "rank"],
  ["contoh", "example"],
  ["ubah", "change"],
  ["tambah", "add"],
  ["hapus", "remove"],
  ["ganti", "rename"],
  ["pecah", "split"],
  ["gabung", "merge"],
  ["jawaban", "missing"],
  ["pengamatan", "observations"],
  ["ketentuan", "rule"],
]);

/** Words that continue a statement, with a statement that has them. */
export const CLAUSES: ReadonlyMap<string, string> = new Map([
  ["from", "weight 20% from nama-sumber, sumber-lain"],
  ["inferred", 'weight 20% inferred "alasan"'],
  ["assumed", 'weight 20% assumed "alasan"'],
  ["en", '"teks" en "text"'],
  ["to", 'category B "..." from 51 to 80.99'],
  ["zone", 'category A "..." zone green from 88'],
  ["points", '1 "..." points 50'],
  ["article", 'law uu-25-2009 article "21"'],
  ["url", 'source nama "..." url "https://..."'],
  ["published", "score 0..100 published 2 digits half-up"],
  ["because", 'remove indicator nama because "alasan"'],
  ["when", "rule nama { when nama-fakta then withhold award }"],
  ["expect", 'example "..." { nama-indikator yes expect score 100 }'],
]);

/** The keyword that a misspelt or Indonesian word most likely stands for, or null. */
export function meantKeyword(word: string): Keyword | null {
  const near = suggest(latinized(word) ?? word, KEYWORDS);
  return TRANSLATIONS.get(word.toLowerCase()) ?? KEYWORDS.find((keyword) => keyword === near) ?? null;
}
