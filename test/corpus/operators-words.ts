import { type Base, type Mistake, type Operator, replacing } from "./mutation.js";

/** Slips in words and signs: what the grammar notices. */

const STATEMENTS =
  "title|issuer|source|score|missing|scale|dimension|variable|indicator|category|fact|rule|verdict|rank|example";

/** A statement that begins its line; the word alone is replaced. */
const KEYWORD = new RegExp(`(?<=^[ ]*)(?:${STATEMENTS})(?= [^\\n]*["{0-9])`, "gm");

const TRANSLATED: Readonly<Record<string, string>> = {
  title: "judul",
  issuer: "penerbit",
  source: "sumber",
  score: "nilai",
  scale: "skala",
  dimension: "dimensi",
  variable: "variabel",
  indicator: "indikator",
  category: "kategori",
  fact: "fakta",
  rule: "aturan",
  verdict: "putusan",
  example: "contoh",
};

const CLAUSES: ReadonlyMap<string, readonly [typo: string, translated: string]> = new Map([
  ["weight", ["wieght", "bobot"]],
  ["zone", ["zoen", "zona"]],
  ["points", ["ponits", "nilai"]],
  ["published", ["publihsed", "diterbitkan"]],
  ["gives", ["gvies", "berarti"]],
  ["then", ["tehn", "maka"]],
  ["when", ["wehn", "bila"]],
]);

const clause = new RegExp(`(?<=[ \\t])(?:${[...CLAUSES.keys()].join("|")})(?= ["0-9a-z(])`, "g");

const SIGNS: Readonly<Record<string, string>> = { "at least": ">=", "at most": "<=", above: ">", below: "<", is: "=" };

const LOOKALIKES: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", o: "о", i: "і" };

export const WORD_OPERATORS: readonly Operator[] = [
  {
    name: "keyword-letters-swapped",
    isLocal: true,
    sites: replacing(KEYWORD, ([word]) => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`, ["PTH1002"]),
  },
  {
    name: "keyword-letter-lost",
    isLocal: true,
    sites: replacing(KEYWORD, ([word]) => (word.length < 5 ? null : word.slice(0, 2) + word.slice(3)), ["PTH1002"]),
  },
  {
    name: "keyword-in-indonesian",
    isLocal: true,
    sites: replacing(KEYWORD, ([word]) => TRANSLATED[word] ?? null, ["PTH1002"]),
  },
  {
    name: "keyword-with-foreign-letter",
    isLocal: true,
    sites: replacing(KEYWORD, ([word]) => word.replace(/(?<=.)[aceoi]/, (letter) => LOOKALIKES[letter] ?? letter), [
      "PTH1002",
    ]),
  },
  {
    name: "keyword-with-colon",
    isLocal: true,
    sites: replacing(/(?<=^ *)(?:title|issuer)(?= ")/gm, ([word]) => `${word}:`, ["PTH1001"]),
  },
  {
    name: "clause-misspelt",
    isLocal: true,
    sites: replacing(clause, ([word]) => CLAUSES.get(word)?.[0] ?? null, ["PTH1001", "PTH1002", "PTH2024"]),
  },
  {
    name: "clause-in-indonesian",
    isLocal: true,
    sites: replacing(clause, ([word]) => CLAUSES.get(word)?.[1] ?? null, ["PTH1001", "PTH1002", "PTH2024"]),
  },
  {
    name: "joining-word-in-indonesian",
    isLocal: true,
    sites: replacing(
      /(?<=(?:when|or) [^\n]*)\b(?:and|or)\b(?= [a-z(])/g,
      ([word]) => (word === "and" ? "dan" : "atau"),
      ["PTH1001"],
    ),
  },
  {
    name: "sign-for-comparison",
    isLocal: true,
    sites: replacing(
      /(?<=when [^\n]* )(?:at least|at most|above|below|is)(?= [0-9a-z])/g,
      ([word]) => SIGNS[word] ?? null,
      ["PTH1001"],
    ),
  },
  {
    name: "range-with-dash",
    isLocal: true,
    sites: replacing(/(?<=(?:levels|count|number|respondents|steps|score) [0-9]+)\.\.(?=[0-9])/g, () => "-", [
      "PTH1001",
    ]),
  },
  {
    name: "range-with-long-dash",
    isLocal: true,
    sites: replacing(/(?<=(?:levels|count|number|respondents|steps|score) [0-9]+)\.\.(?=[0-9])/g, () => "–", [
      "PTH1001",
    ]),
  },
  {
    name: "points-word-lost",
    isLocal: true,
    sites: replacing(/(?<=" )points (?=[0-9])/g, () => "", ["PTH1001"]),
  },
  {
    name: "digits-word-lost",
    isLocal: true,
    sites: replacing(/(?<=published [0-9]+ )digits? (?=[a-z])/g, () => "", ["PTH1001"]),
  },
  {
    name: "name-in-two-words",
    isLocal: true,
    sites: replacing(/(?<=^ *(?:dimension|variable|indicator) [a-z]+)-(?=[a-z]+ ")/gm, () => " ", ["PTH1001"]),
  },
  { name: "closing-quote-lost", isLocal: true, sites: quotes(({ length }) => length - 1, ["PTH1003"]) },
  { name: "opening-quote-lost", isLocal: true, sites: quotes(() => 0, ["PTH1001", "PTH1003", "PTH1019"]) },
  {
    name: "quotes-of-a-word-processor",
    isLocal: true,
    sites: (base) =>
      texts(base).map(({ start, text }) => ({
        edits: [{ start, removed: text, inserted: `“${text.slice(1, -1)}”` }],
        places: [start],
        codes: ["PTH1015"],
      })),
  },
  { name: "comment-sign-lost", isLocal: false, sites: comments },
];

/** The texts of a base that stand in code, with their quotes. */
function texts({ text, code }: Base): readonly { readonly start: number; readonly text: string }[] {
  return [...code.matchAll(/"~{3,}"/g)].map(({ 0: found, index }) => ({
    start: index,
    text: text.slice(index, index + found.length),
  }));
}

function quotes(at: (text: string) => number, codes: readonly string[]): Operator["sites"] {
  return (base) =>
    texts(base).map(({ start, text }): Mistake => {
      const place = start + at(text);
      return { edits: [{ start: place, removed: '"', inserted: "" }], places: [start], codes };
    });
}

/** The first line of a remark, when its first word is no word of the language. */
function comments({ text }: Base): readonly Mistake[] {
  return [...text.matchAll(/(?<=(?:^|[^#\n]*\n) *)# (?=[A-Z][a-z]+ [a-z]+ [^\n{}"]*$)/gm)].flatMap(({ index }) => {
    const before = text.slice(0, index).trimEnd().split("\n").at(-1) ?? "";
    if (before.trimStart().startsWith("#")) return [];
    return [{ edits: [{ start: index, removed: "#", inserted: " " }], places: [index], codes: ["PTH1002"] }];
  });
}
