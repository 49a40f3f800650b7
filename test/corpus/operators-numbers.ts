import { type Base, type Mistake, type Operator, replacing } from "./mutation.js";

/** Slips in numbers: weights, bounds, thresholds, dates. */

const hundredth = (text: string, step: number): string => (Number(text) + step / 100).toFixed(2).replace(/\.?0+$/, "");

export const NUMBER_OPERATORS: readonly Operator[] = [
  { name: "weight-a-hundredth-more", isLocal: false, sites: (base) => weights(base, 1) },
  { name: "weight-a-hundredth-less", isLocal: false, sites: (base) => weights(base, -1) },
  {
    name: "percent-sign-lost",
    isLocal: true,
    sites: replacing(/(?<=\bweight [0-9.]+)%(?= \{| from|$)/gm, () => "", ["PTH3004"]),
  },
  {
    name: "decimal-comma",
    isLocal: true,
    sites: replacing(
      /(?<=(?:weight|from|to|points|below|above|at|most|least|subtract) [0-9]+)\.(?=[0-9])/g,
      () => ",",
      ["PTH1008"],
    ),
  },
  {
    name: "scale-bounds-swapped",
    isLocal: true,
    sites: replacing(
      /(?<=scale [^\n]*(?:levels|count|number|respondents|steps) )([0-9.]+)\.\.([0-9.]+)/g,
      (found) => `${found[2]}..${found[1]}`,
      ["PTH4020"],
    ),
  },
  {
    name: "fact-bounds-swapped",
    isLocal: true,
    sites: replacing(/(?<=fact [a-z-]+ number )([0-9.]+)\.\.([0-9.]+)/g, (found) => `${found[2]}..${found[1]}`, [
      "PTH4020",
    ]),
  },
  {
    name: "score-bounds-swapped",
    isLocal: false,
    sites: replacing(/(?<=score )([0-9]+)\.\.([0-9]+)(?= published)/g, (found) => `${found[2]}..${found[1]}`, [
      "PTH4010",
    ]),
  },
  {
    name: "band-swapped",
    isLocal: false,
    sites: replacing(/(?<=from )([0-9.]+) to ([0-9.]+)/g, (found) => `${found[2]} to ${found[1]}`, ["PTH4007"]),
  },
  { name: "band-ends-early", isLocal: false, sites: (base) => bandEnds(base, -1, "PTH4001") },
  { name: "band-ends-late", isLocal: false, sites: (base) => bandEnds(base, 1, "PTH4002") },
  {
    name: "lowest-category-raised",
    isLocal: false,
    sites: replacing(/(?<=^ *category [^\n]*from )0(?= |$)/gm, () => "1", ["PTH4004"]),
  },
  {
    name: "threshold-in-percent",
    isLocal: true,
    sites: replacing(/(?<=^ *category [^\n]*from )[0-9.]+(?= |$)/gm, ([number]) => `${number}%`, ["PTH4013"]),
  },
  {
    name: "points-in-percent",
    isLocal: true,
    sites: replacing(/(?<=points )[0-9.]+(?= |$)/gm, ([number]) => `${number}%`, ["PTH4013"]),
  },
  {
    name: "points-out-of-range",
    isLocal: true,
    sites: replacing(/(?<=points )[1-9][0-9]*(?= |$)/gm, ([number]) => `${number}00`, ["PTH4032"]),
  },
  {
    name: "full-mark-out-of-range",
    isLocal: true,
    sites: replacing(/(?<=full at )[0-9]+/g, ([number]) => `${number}00`, ["PTH4023"]),
  },
  {
    name: "no-respondents",
    isLocal: true,
    sites: replacing(/(?<=respondents [0-9]+\.\.[0-9]+ at least )[0-9]+/g, () => "0", ["PTH4024"]),
  },
  {
    name: "year-of-two-digits",
    isLocal: true,
    sites: replacing(/(?<=^rubric [a-z-]+ )20(?=[0-9]{2} \{)/gm, () => "", ["PTH2022"]),
  },
  {
    name: "end-in-the-year-before",
    isLocal: true,
    sites: replacing(/(?<=in force [0-9-]+ to )20[0-9]{2}/g, ([year]) => String(Number(year) - 1), ["PTH2021"]),
  },
  { name: "rubric-of-another-year", isLocal: false, sites: otherYears },
  {
    name: "day-not-in-the-calendar",
    isLocal: true,
    sites: replacing(/(?<=in force (?:[0-9-]+ to )?[0-9]{4})-[0-9]{2}-[0-9]{2}/g, () => "-11-31", ["PTH2020"]),
  },
  {
    name: "amount-negative",
    isLocal: true,
    sites: replacing(/(?<=subtract )[0-9.]+/g, ([number]) => `-${number}`, ["PTH4038"]),
  },
  {
    name: "cap-at-the-top",
    isLocal: true,
    sites: replacing(/(?<=cap score at )[0-9.]+/g, () => "100", ["PTH4039"]),
  },
];

/** Weights of groups that are otherwise exactly one whole: the group or the weight is where to look. */
function weights(base: Base, step: number): readonly Mistake[] {
  if (/undisclosed|weights total/.test(base.code)) return [];
  return [...base.code.matchAll(/(?<=\bweight )([0-9.]+)(?=%(?: |$))/gm)].flatMap(({ 0: number, index }) => {
    const parent = headOfGroup(base, index);
    if (parent === null || Number(number) >= 100) return [];
    const edit = { start: index, removed: number, inserted: hundredth(number, step) };
    return [{ edits: [edit], places: [parent, index], codes: ["PTH3001", "PTH3008"] }];
  });
}

/** Where the group that holds a weight begins. */
function headOfGroup({ lines }: Base, place: number): number | null {
  const before = lines.filter(({ start, code }) => start <= place && code !== "");
  const own = before.findLast(({ code }) => /^(?:dimension|variable|indicator|[a-z-]+ "[^"]*" weight)/.test(code));
  const heads = own === undefined ? [] : before.filter(({ indent }) => indent < own.indent);
  return heads.findLast(({ code }) => /^(?:rubric|dimension|variable|scale)\b/.test(code))?.start ?? null;
}

/** The upper bound of a band that has a neighbour above, moved by the smallest published step. */
function bandEnds({ text, code }: Base, step: number, expected: string): readonly Mistake[] {
  const digits = Number(/published ([0-9]+)/.exec(code)?.[1] ?? "2");
  const top = Number(/score [0-9]+\.\.([0-9]+)/.exec(code)?.[1] ?? "100");
  return [...code.matchAll(/(?<=category [^\n]*(?:\n[^\n]*)?from [0-9.]+ to )[0-9.]+/g)].flatMap(
    ({ 0: number, index }) => {
      if (Number(number) >= top) return [];
      const inserted = (Number(number) + step / 10 ** digits).toFixed(digits);
      const upper = lineOfNeighbour(text, code, index);
      return [{ edits: [{ start: index, removed: number, inserted }], places: [index, ...upper], codes: [expected] }];
    },
  );
}

/** The category written before, which is the upper neighbour in a list from the top. */
function lineOfNeighbour(text: string, code: string, index: number): readonly number[] {
  const own = code.lastIndexOf("category", index);
  const before = text.slice(0, own).lastIndexOf("category ");
  return before < 0 ? [] : [before];
}

/** A rubric whose time in force lies in its year, called after another. */
function otherYears({ code }: Base): readonly Mistake[] {
  const head = /^rubric [a-z-]+ ([0-9]{4})(?= \{)/m.exec(code);
  const force = /in force ([0-9]{4})-[0-9-]+ to ([0-9]{4})/.exec(code);
  if (head === null || force === null || head[1] === undefined) return [];
  const start = head.index + head[0].length - 4;
  const inserted = String(Number(force[2]) + 3);
  return [{ edits: [{ start, removed: head[1], inserted }], places: [start, force.index], codes: ["PTH2043"] }];
}
