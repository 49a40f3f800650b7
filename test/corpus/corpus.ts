import { readdirSync, readFileSync } from "node:fs";
import type { Broken } from "./measure.js";
import { type Mutant, textOf } from "./mutants.js";
import { type Base, baseOf } from "./mutation.js";

const GOOD = new URL("../fixtures/good/", import.meta.url);
const BAD = new URL("../fixtures/bad/", import.meta.url);
const SHIPPED = new URL("../../rubrics/", import.meta.url);

/** Good rubrics of one line, or with names that are words of the language, are no texts that slips are made in. */
const ODD: ReadonlySet<string> = new Set([
  "one-line.rubric",
  "names-like-keywords.rubric",
  "every-amendment.rubric",
  "comments-everywhere.rubric",
]);

const rubricsIn = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".rubric"))
    .toSorted();
const read = (name: string, folder: URL): string => readFileSync(new URL(name, folder), "utf8");

/** Every rubric that must be accepted: shipped ones, and good fixtures. */
export function goodRubrics(): readonly { readonly name: string; readonly text: string }[] {
  return [SHIPPED, GOOD].flatMap((folder) => rubricsIn(folder).map((name) => ({ name, text: read(name, folder) })));
}

/** The rubrics that mutants are made of. */
export function bases(): readonly Base[] {
  return goodRubrics().flatMap(({ name, text }) => (ODD.has(name) ? [] : [baseOf(name, text)]));
}

/** The rubrics that were broken by hand, with what is wrong with each. */
export function byHand(): readonly Broken[] {
  const [, ...rows] = readFileSync(new URL("by-hand.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const mistakes = rows.map((row) => {
    const [name = "", lines = "", codes = ""] = row.split("\t");
    return { name, lines: lines.split("|").map(Number), codes: codes.split("|") };
  });
  return rubricsIn(BAD).map((file) => {
    const name = file.replace(/\.rubric$/, "");
    return { name, text: read(file, BAD), planted: mistakes.filter((mistake) => mistake.name === name) };
  });
}

/** A mutant with its text. */
export function brokenOf(mutant: Mutant, from: readonly Base[]): Broken {
  const base = from.find(({ name }) => name === mutant.base);
  if (base === undefined) throw new Error(`there is no rubric ${mutant.base}`);
  return {
    name: `${mutant.name} (${mutant.base}: ${mutant.operators.join(", ")})`,
    text: textOf(mutant, base),
    planted: mutant.planted,
  };
}
