import type { AddNode, PartLevel } from "./tree.js";

/** Whether a block may hold one such statement, or any number. */
export type Allowed = "one" | "many";

/** Where statements stand: blocks, and the words of an amendment that take a statement. */
export type Place =
  | "file"
  | "rubric"
  | "amendment"
  | PartLevel
  | "change"
  | `change ${PartLevel}`
  | "add"
  | "add into"
  | "split";

/** What any part may hold beside what is its own. */
const OF_EVERY_PART = {
  weight: "one",
  code: "one",
  law: "many",
  "applies when": "one",
  "may be n/a": "one",
  "not applicable": "one",
  "rounded to": "one",
} as const;

const OF_A_GROUP = { ...OF_EVERY_PART, "weights total": "one" } as const;

const OF_AN_INDICATOR = { ...OF_EVERY_PART, scale: "one", observations: "one" } as const;

const BELOW_A_GROUP = { variable: "many", indicator: "many" } as const;

const PARTS = { dimension: "many", ...BELOW_A_GROUP } as const;

/** What belongs to one year, and is written in an amendment as in any rubric. */
const OF_A_YEAR = { title: "one", issuer: "one", "in force": "one", example: "many" } as const;

const REFERRED_TO = { law: "many", source: "many" } as const;

/** What an amendment changes, and adds to. */
const OF_A_SCHEME = {
  ...REFERRED_TO,
  score: "one",
  missing: "one",
  "not applicable": "one",
  "undisclosed weights": "one",
  "weights total": "one",
  fact: "many",
  scale: "many",
  ...PARTS,
  category: "many",
  rule: "many",
  verdict: "one",
  level: "many",
  rank: "many",
} as const;

/** The statements that carry an amendment out. */
const AMENDING = {
  change: "many",
  add: "many",
  remove: "many",
  rename: "many",
  split: "many",
  merge: "many",
} as const;

const PLACES: Readonly<Record<Place, Readonly<Record<string, Allowed>>>> = {
  file: { rubric: "many" },
  rubric: { ...OF_A_YEAR, ...OF_A_SCHEME },
  amendment: { ...OF_A_YEAR, ...REFERRED_TO, ...AMENDING },
  dimension: { ...OF_A_GROUP, ...BELOW_A_GROUP },
  variable: { ...OF_A_GROUP, ...BELOW_A_GROUP },
  indicator: OF_AN_INDICATOR,
  change: OF_A_SCHEME,
  "change dimension": OF_A_GROUP,
  "change variable": OF_A_GROUP,
  "change indicator": OF_AN_INDICATOR,
  add: OF_A_SCHEME,
  "add into": { ...OF_A_GROUP, ...OF_AN_INDICATOR, ...BELOW_A_GROUP },
  split: PARTS,
};

/** Whether, and how often, a statement may stand in a place; null when it does not belong there. */
export function allowedIn(place: Place, statement: string): Allowed | null {
  const allowed = PLACES[place];
  return Object.hasOwn(allowed, statement) ? (allowed[statement] ?? null) : null;
}

/** The place of the statement that is added. */
export function placeOfAdded({ into }: AddNode): Place {
  return into === null ? "add" : "add into";
}

/** The blocks to which an author could move a statement. */
export function blocksFor(statement: string): readonly Place[] {
  const blocks = ["rubric", "amendment", "dimension", "variable", "indicator"] as const;
  return blocks.filter((block) => allowedIn(block, statement) !== null);
}
