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

/** A text of several lines without the indentation that they share, and without blank lines around it. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = Math.min(...lines.filter((line) => line !== "").map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin)).join("\n");
}
