import { readdirSync, readFileSync } from "node:fs";
import type { Broken } from "./measure.js";
import { type Mutant, textOf } from "./mutants.js";
import { type Base, baseOf } from "./mutation.js";

const GOOD = new URL("../fixtures/good/", import.meta.url);
const BAD = new URL("../fixtures/bad/", import.meta.url);
const SHIPPED = new URL("../../rubrics/", import.meta.url);

/** The rubrics that mutants are made of, laid out as authors do; none of them amends another. Another one changes which mutants there are. */
const BASES: readonly string[] = [
  ...["2016-2019", "2021", "2022"].map((year) => `ombudsman-kepatuhan-${year}.rubric`),
  "ombudsman-opini-2025.rubric",
  "pekppp-2024.rubric",
  "bands-from-the-lowest.rubric",
  "bands-some-closed.rubric",
  "every-scale.rubric",
  "every-statement.rubric",
  "health-centre.rubric",
  "institution-levels.rubric",
  "ombudsman.rubric",
  "opinion-with-verdict.rubric",
  "other-alphabets.rubric",
  "pekppp.rubric",
  "rules-and-exceptions.rubric",
  "small-counter.rubric",
  "survey.rubric",
  "undisclosed-weights.rubric",
  "verdict-of-facts.rubric",
  "weights-by-arithmetic.rubric",
];

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
  const good = new Map(goodRubrics().map(({ name, text }) => [name, text]));
  return BASES.map((name) => baseOf(name, good.get(name) ?? ""));
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
