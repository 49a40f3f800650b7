import {
  type Base,
  deletion,
  doubling,
  type Line,
  linesOfStatement,
  type Mistake,
  type Operator,
  replacing,
} from "./mutation.js";

/** Slips of whole statements and blocks: lost, doubled, not closed. */

const HEAD = /^(?:rubric|dimension|variable|indicator|rule|verdict|example|scale|fact)\b/;

export const BLOCK_OPERATORS: readonly Operator[] = [
  { name: "closing-brace-lost", isLocal: false, sites: closingBraces },
  { name: "closing-brace-lost-on-its-line", isLocal: false, sites: closingBracesOnTheirLine },
  {
    name: "opening-brace-lost",
    isLocal: false,
    sites: (base) =>
      base.lines.flatMap(({ code, start }) => {
        if (!HEAD.test(code) || !code.endsWith(" {")) return [];
        const place = start + code.length - 2;
        return [{ edits: [{ start: place, removed: " {", inserted: "" }], places: [start], codes: ["PTH1001"] }];
      }),
  },
  {
    name: "closing-brace-doubled",
    isLocal: false,
    sites: (base) =>
      base.lines.flatMap((line) =>
        line.code === "}" && line.indent > 0 ? [doubled(base, [line], ["PTH1005"], line.start)] : [],
      ),
  },
  {
    name: "statement-doubled",
    isLocal: false,
    sites: (base) => doubledStatements(base, /^(?:title|issuer|score|missing)\b/, "PTH2006"),
  },
  {
    name: "indicator-doubled",
    isLocal: false,
    sites: (base) => doubledStatements(base, /^indicator [^{]*\{[^{]*\}$/, "PTH2001"),
  },
  { name: "category-doubled", isLocal: false, sites: (base) => doubledStatements(base, /^category [^{]*$/, "PTH2001") },
  { name: "verdict-row-doubled", isLocal: false, sites: (base) => doubledStatements(base, / gives "/, "PTH4050") },
  { name: "verdict-row-lost", isLocal: false, sites: (base) => lost(base, / gives "/, /^verdict\b/, "PTH4049") },
  { name: "expectation-lost", isLocal: false, sites: (base) => lost(base, /^expect\b/, /^example\b/, "PTH2041") },
  { name: "title-lost", isLocal: false, sites: (base) => lost(base, /^title\b/, /^rubric\b/, "PTH2007") },
  { name: "score-lost", isLocal: false, sites: (base) => lost(base, /^score\b/, /^rubric\b/, "PTH2007") },
  {
    name: "missing-policy-lost",
    isLocal: false,
    sites: (base) => lost(base, /^missing answers\b/, /^rubric\b/, "PTH2008"),
  },
  { name: "band-lost", isLocal: false, sites: lostBands },
  {
    name: "scale-lost",
    isLocal: true,
    sites: replacing(/(?<=^ *indicator [^{\n]*) \{ scale [^{}\n]* \}$/gm, () => "", ["PTH2013"]),
  },
  {
    name: "weight-lost",
    isLocal: true,
    sites: replacing(/(?<=^ *(?:dimension|variable|indicator) [^{\n]*) weight [0-9./]+%?(?= (?:\{|from))/gm, () => "", [
      "PTH3002",
    ]),
  },
  {
    name: "direction-lost",
    isLocal: true,
    sites: replacing(/(?<=(?:number|steps) [0-9]+\.\.[0-9.]+) (?:lower|higher) is better/g, () => "", ["PTH4026"]),
  },
  {
    name: "points-of-level-lost",
    isLocal: false,
    sites: replacing(/(?<=^ *[0-9]+ "~*") points [0-9.]+$/gm, () => "", ["PTH4029"]),
  },
];

/** A `}` on a line of its own, gone: the block's head is right, and the line where it should have ended. */
function closingBraces(base: Base): readonly Mistake[] {
  return base.lines.flatMap((line, index) => {
    if (line.code !== "}" || line.indent === 0) return [];
    const head = base.lines.slice(0, index).findLast(({ code, indent }) => code.endsWith("{") && indent <= line.indent);
    const opening = base.lines.slice(0, index).findLast(({ code, indent }) => code !== "" && indent <= line.indent);
    if (head === undefined || opening !== head) return []; // its head goes over several lines
    const edit = deletion(base, [line]);
    return [{ edits: [edit], places: [head.start, edit.start + edit.removed.length], codes: ["PTH1004"] }];
  });
}

function closingBracesOnTheirLine(base: Base): readonly Mistake[] {
  return base.lines.flatMap(({ code, start }) => {
    if (!/^[a-z][^{]*\{[^{}]*\}$/.test(code) || !HEAD.test(code)) return [];
    const place = start + code.length - 2;
    return [
      {
        edits: [{ start: place, removed: base.text.slice(place, place + 2), inserted: "" }],
        places: [start],
        codes: ["PTH1004"],
      },
    ];
  });
}

function doubled(base: Base, lines: readonly Line[], codes: readonly string[], first: number): Mistake {
  const edit = doubling(base, lines);
  return { edits: [edit], places: [edit.start, first], codes };
}

function doubledStatements(base: Base, pattern: RegExp, code: string): readonly Mistake[] {
  return base.lines.flatMap((line, index) => {
    if (!pattern.test(line.code)) return [];
    const lines = linesOfStatement(base, index);
    return lines.some((one) => one.code.endsWith("{")) ? [] : [doubled(base, lines, [code], line.start)];
  });
}

/** A line that its block cannot do without; what is named is the head of the block. */
function lost(base: Base, pattern: RegExp, head: RegExp, code: string): readonly Mistake[] {
  return base.lines.flatMap((line, index) => {
    const place = base.lines.slice(0, index).findLast((one) => head.test(one.code));
    if (!pattern.test(line.code) || place === undefined) return [];
    return [{ edits: [deletion(base, linesOfStatement(base, index))], places: [place.start], codes: [code] }];
  });
}

/** A closed band between two others; its neighbours no longer meet. */
function lostBands(base: Base): readonly Mistake[] {
  const bands = base.lines.flatMap((line, index) => (line.code.startsWith("category ") ? [{ line, index }] : []));
  return bands.flatMap(({ index }, rank) => {
    const [above, below] = [bands[rank - 1]?.line, bands[rank + 1]?.line];
    const lines = linesOfStatement(base, index);
    const name = /^category ([^ ]+)/.exec(lines[0]?.code ?? "")?.[1] ?? "";
    if (above === undefined || below === undefined || uses(base, name) > 1) return [];
    const isClosed = (one: Line): boolean =>
      linesOfStatement(base, base.lines.indexOf(one)).some(({ code }) => / to [0-9]/.test(code));
    if (![above, below].every(isClosed)) return []; // an open one would take the place
    const places = [above, below].flatMap((one) =>
      linesOfStatement(base, base.lines.indexOf(one)).map(({ start }) => start),
    );
    return [{ edits: [deletion(base, lines)], places, codes: ["PTH4001"] }];
  });
}

/** How often a name stands in the code. */
function uses({ code }: Base, name: string): number {
  return code.split(/[^A-Za-z0-9_-]+/).filter((word) => word === name).length;
}
