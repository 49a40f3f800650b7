import { type Base, deletion, linesOfStatement, type Mistake, type Operator, replacing } from "./mutation.js";

/** Slips in names: references, closed lists of words, declarations that are gone. */

/** A name with one of its inner letters lost; short names are not misspelt. */
const misspelt = (name: string): string | null => (name.length < 5 ? null : name.slice(0, 2) + name.slice(3));

export const NAME_OPERATORS: readonly Operator[] = [
  {
    name: "scale-reference-misspelt",
    isLocal: true,
    sites: (base) => references(base, /(?<=[{;] ?scale |^ {4,}scale )[a-z-]+[0-9]*(?= *\}?$)/gm, "scale", "PTH2002"),
  },
  {
    name: "source-reference-misspelt",
    isLocal: true,
    sites: (base) => references(base, /(?<=(?:from|,) )[a-z]+[a-z0-9-]*(?= *\{?$)/gm, "source", "PTH2003"),
  },
  {
    name: "law-reference-misspelt",
    isLocal: true,
    sites: (base) => references(base, /(?<=^ {4,}law )[a-z0-9-]+(?= article|$)/gm, "law", "PTH2004"),
  },
  {
    name: "condition-name-misspelt",
    isLocal: true,
    sites: replacing(
      /(?<=(?:when|and|or) (?:not )?)(?!not\b|score\b|any\b)[a-z-]+(?= (?:is|at|above|below|then|and|or)\b)/g,
      ([name]) => misspelt(name),
      ["PTH2024"],
    ),
  },
  {
    name: "fact-value-misspelt",
    isLocal: true,
    sites: replacing(/(?<=when [^\n]*\bis (?:not )?)(?!not\b|better\b)[a-z]+/g, ([name]) => `${name}x`, ["PTH2026"]),
  },
  {
    name: "verdict-column-misspelt",
    isLocal: true,
    sites: replacing(/(?<=verdict by (?:[a-z]+, )*)(?!category)[a-z]+(?=[, ])/g, ([name]) => misspelt(name), [
      "PTH2024",
    ]),
  },
  {
    name: "category-of-rule-misspelt",
    isLocal: true,
    sites: replacing(/(?<=category at most )[A-Za-z]+/g, ([name]) => `${name}${name.at(-1)}`, ["PTH2031"]),
  },
  {
    name: "category-of-example-misspelt",
    isLocal: true,
    sites: replacing(/(?<=expect [^\n]*category )[A-Za-z]+/g, ([name]) => `${name}${name.at(-1)}`, ["PTH2031"]),
  },
  { name: "answer-of-example-misspelt", isLocal: true, sites: answers },
  {
    name: "zone-in-indonesian",
    isLocal: true,
    sites: replacing(
      /(?<=zone )(?:green|yellow|red)/g,
      ([zone]) => ({ green: "hijau", yellow: "kuning" })[zone] ?? "merah",
      ["PTH2016"],
    ),
  },
  {
    name: "rounding-misspelt",
    isLocal: true,
    sites: replacing(/(?<=published [0-9]+ digits? )half-/g, () => "half", ["PTH2017"]),
  },
  {
    name: "direction-misspelt",
    isLocal: true,
    sites: replacing(/\b(?:lower|higher)(?= is better)/g, ([word]) => `${word}r`, ["PTH2018"]),
  },
  { name: "source-deleted", isLocal: false, sites: (base) => deletedDeclarations(base, "source", "PTH2003") },
  { name: "law-deleted", isLocal: false, sites: (base) => deletedDeclarations(base, "law", "PTH2004") },
  { name: "fact-deleted", isLocal: false, sites: (base) => deletedDeclarations(base, "fact", "PTH2024") },
];

/** References to what is declared and referred to more than once, so that the declaration is not in doubt. */
function references(base: Base, pattern: RegExp, keyword: string, code: string): readonly Mistake[] {
  const declared = new Set(
    [...base.code.matchAll(new RegExp(`(?<=^ *${keyword} )[a-z0-9-]+`, "gm"))].map(([name]) => name),
  );
  return replacing(pattern, ([name]) => (declared.has(name) ? misspelt(name) : null), [code])(base);
}

/** The lines of an example that give an answer. */
function answers(base: Base): readonly Mistake[] {
  return base.lines.flatMap(({ code }, index) => {
    if (!code.startsWith("example ")) return [];
    return linesOfStatement(base, index)
      .slice(1)
      .flatMap((line) => {
        const name = /^(?!expect\b)[a-z]+(?= )/.exec(line.code)?.[0];
        const inserted = name === undefined ? null : misspelt(name);
        if (name === undefined || inserted === null) return [];
        return [{ edits: [{ start: line.start, removed: name, inserted }], places: [line.start], codes: ["PTH2024"] }];
      });
  });
}

/** A declaration that is gone: every line that refers to it is right. */
function deletedDeclarations(base: Base, keyword: string, code: string): readonly Mistake[] {
  return base.lines.flatMap((line, index) => {
    const name = new RegExp(`^${keyword} ([a-z0-9-]+)`).exec(line.code)?.[1];
    if (name === undefined || line.indent !== 2) return [];
    const edit = deletion(base, closed(base, linesOfStatement(base, index)));
    const uses = [...base.code.matchAll(new RegExp(`(?<![a-z0-9-])${name}(?![a-z0-9-])`, "g"))]
      .map((use) => use.index)
      .filter((use) => use < edit.start || use >= edit.start + edit.removed.length);
    return uses.length === 0 ? [] : [{ edits: [edit], places: uses, codes: [code] }];
  });
}

/** A statement with a block of several lines ends with the line of its brace. */
function closed(base: Base, lines: ReturnType<typeof linesOfStatement>): ReturnType<typeof linesOfStatement> {
  const last = lines.at(-1);
  const next = last === undefined ? undefined : base.lines[base.lines.indexOf(last) + 1];
  return next?.code.startsWith("}") && lines[0]?.code.endsWith("{") ? [...lines, next] : lines;
}
