import type { Language } from "../text/localized.js";

/**
 * What is said of a command that was called wrongly, in the asked language or
 * in both, one line each. The words of the argument parser are known by their
 * English form; what is not known is said as it came.
 *
 * @param text what the parser or `usageError` says
 */
export function usageWords(text: string, lang: Language | undefined): string {
  const lines = text.trimEnd().split("\n");
  const [first = "", second = ""] = lines;
  const [indonesian, english, rest] = first.startsWith("galat: ")
    ? [first, second, lines.slice(2)]
    : [halfOf(indonesianOf(first), "$1"), halfOf(first, "$2"), lines.slice(1)];
  const said = [...(lang === "en" ? [] : [indonesian]), ...(lang === "id" ? [] : [english])];
  return `${[...new Set(said), ...rest.map((line) => hintIn(line, lang)), ...nextOf(first, lang)].join("\n")}\n`;
}

function indonesianOf(english: string): string {
  for (const [pattern, words] of PATTERNS) if (pattern.test(english)) return english.replace(pattern, words);
  return english;
}

/** What a value must be is written as `Indonesian / English` behind the sentence of the parser. */
function halfOf(line: string, half: "$1" | "$2"): string {
  return line.replace(/(?<=\. )([^/]*\.) \/ (.*)$/, half);
}

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'$/, "galat: argumen '$1' belum diberikan"],
  [/^error: option '(.*)' argument missing$/, "galat: opsi '$1' belum diberi nilai"],
  [/^error: required option '(.*)' not specified$/, "galat: opsi '$1' harus diberikan"],
  [/^error: option '(.*)' cannot be used with option '(.*)'$/, "galat: opsi '$1' tidak dapat dipakai bersama '$2'"],
  [/^error: unknown option '(.*)'$/, "galat: opsi '$1' tidak dikenal"],
  [/^error: unknown command '(.*)'$/, "galat: perintah '$1' tidak dikenal"],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    "galat: argumennya terlalu banyak: paling banyak $2, diberikan $3",
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    "galat: opsi '$1' tidak dapat bernilai '$2'; pilihannya: $3",
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/,
    "galat: '$2' tidak dapat bernilai '$1'; pilihannya: $3",
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/, "galat: opsi '$1' tidak dapat bernilai '$2'. $3"],
];

/** The parser only has English for what was probably meant. */
function hintIn(line: string, lang: Language | undefined): string {
  const meant = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(line)?.[1];
  return meant === undefined ? line : `(${meantWords(meant, lang)}?)`;
}

function meantWords(meant: string, lang: Language | undefined): string {
  const [id, en] = [`mungkin maksudnya ${meant}`, `did you mean ${meant}`];
  return lang === undefined ? `${id} / ${en}` : lang === "id" ? id : en;
}

/** What to type in place of a command that is none: a file is checked or scored, and some words are Indonesian. */
function nextOf(line: string, lang: Language | undefined): readonly string[] {
  const name = /^error: unknown command '(.*)'$/.exec(line)?.[1];
  if (name === undefined) return [];
  const next = INDONESIAN.get(name) ?? (/\.rubric$|@[0-9]{4}/.test(name) ? `check ${name}` : null);
  const evidence = /\.(?:json|ndjson|csv|parquet|xlsx)$/i.test(name) ? `score RUBRIC ${name}` : null;
  const command = next ?? evidence;
  return command === null ? [] : [`(${meantWords(`\`patuh ${command}\``, lang)}?)`];
}

const INDONESIAN: ReadonlyMap<string, string> = new Map([
  ["periksa", "check"],
  ["cek", "check"],
  ["nilai", "score"],
  ["hitung", "score"],
  ["jelaskan", "explain"],
  ["kategori", "classify"],
  ["peringkat", "rank"],
  ["gabungkan", "aggregate"],
  ["rencana", "plan"],
  ["banding", "diff"],
  ["bandingkan", "diff"],
  ["uji", "test"],
  ["tata", "format"],
  ["catat", "record"],
  ["verifikasi", "verify"],
  ["formulir", "form"],
  ["laporan", "report"],
  ["mulai", "init"],
  ["pantau", "watch"],
  ["bantuan", "--help"],
]);
