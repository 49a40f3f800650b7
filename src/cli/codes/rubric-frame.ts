import type { Localized } from "../../text/localized.js";

/** The statements without which a rubric is not whole, by the keywords that make them needless. */
const BEFORE: readonly Statement[] = [
  { keywords: ["title"], text: 'title "Loket"' },
  { keywords: ["score"], text: "score 0..100 published 2 digits half-up" },
  { keywords: ["missing"], text: "missing answers count as lowest" },
];
const AFTER: readonly Statement[] = [
  {
    keywords: ["dimension", "variable", "indicator"],
    text: 'indicator tarif "Tarif dipasang" weight 100% { scale yes/no }',
  },
  { keywords: ["category"], text: 'category baik "Baik" from 50' },
  { keywords: ["category"], text: 'category kurang "Kurang" from 0' },
];

interface Statement {
  readonly keywords: readonly string[];
  readonly text: string;
}

const INDENT = "  ";

/** A rubric around the lines that are shown, with the statements that they do not make themselves. */
export function completed(shown: string): {
  readonly shown: string;
  readonly text: string;
  readonly firstLine: number;
  readonly indent: number;
} {
  const lacking = (statements: readonly Statement[]): readonly string[] =>
    statements.filter(({ keywords }) => !beginsWithOneOf(keywords, shown)).map(({ text }) => text);
  const before = lacking(BEFORE);
  const lines = [...before, ...shown.split("\n"), ...lacking(AFTER)];
  return {
    shown,
    text: ["rubric loket 2024 {", ...lines.map((line) => `${INDENT}${line}`), "}", ""].join("\n"),
    firstLine: before.length + 1,
    indent: INDENT.length,
  };
}

function beginsWithOneOf(keywords: readonly string[], text: string): boolean {
  return new RegExp(`^(?:${keywords.join("|")})\\b`, "m").test(text);
}

/** A rubric as it stands around an excerpt, with a mark where the shown lines belong. */
export const FRAME = completed("# ...").text.trimEnd();

/** The rubric that examples of amendments amend. */
export const AMENDED = `rubric loket 2023 {
  title "Penilaian loket 2023"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  scale empat levels 0..4
  dimension layanan "Layanan" weight 100% {
    indicator tarif "Tarif dipasang" weight 60% { scale empat }
    indicator waktu "Waktu dipasang" weight 40% { scale yes/no }
  }
  category baik   "Baik"   from 50
  category kurang "Kurang" from 0
}
`;

/** What is said where examples amend it. */
export const AMENDED_WORDS = {
  id: "Yang diubah oleh contoh dengan `amends loket 2023` adalah rubrik ini.",
  en: "What the examples with `amends loket 2023` amend is this rubric.",
} as const satisfies Localized;

/** What is said of an excerpt where it is shown. */
export const EXCERPT = { id: "cuplikan", en: "excerpt" } as const satisfies Localized;

/** What is said of the frame of excerpts. */
export const FRAME_WORDS = {
  id: "Contoh rubrik di atas hanya cuplikan. Selebihnya rubrik itu berbunyi seperti di bawah ini; cuplikan berada di tempat `# ...`, dan pernyataan yang dimuatnya sendiri menggantikan yang sejenis.",
  en: "The example of a rubric above is an excerpt. The rest of that rubric is as below; the excerpt stands at `# ...`, and statements that it makes itself take the place of their like.",
} as const satisfies Localized;

/** A text of several lines without the indentation that they share, and without blank lines around it. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = Math.min(...lines.filter((line) => line !== "").map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin)).join("\n");
}
