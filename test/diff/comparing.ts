import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { Crosswalk } from "../../src/diff/crosswalk.js";
import type { Rubric } from "../../src/model/rubric.js";
import { among, whole } from "../amend/amending.js";

/** Compiles rubrics of which each may amend any of those before it. */
export function compiledChain(...texts: readonly string[]): readonly Rubric[] {
  return texts.map((text) => {
    const { ok, rubric, diagnostics } = compileRubric(text, "<rubric>", { loadParent: among(...texts) });
    if (!ok) throw new Error(diagnostics.map(({ code, text: { en } }) => `${code} ${en.message}`).join("\n"));
    return rubric;
  });
}

/** Two rubrics, the second of which may amend the first. */
export function compiledPair(before: string, after: string): readonly [Rubric, Rubric] {
  const [one, other] = compiledChain(before, after);
  if (one === undefined || other === undefined) throw new Error("two texts give two rubrics");
  return [one, other];
}

/** A crosswalk by names: `a` for a part that kept its name, `a > b (why)` for one that did not. */
export function named({
  pairs,
  split,
  merged,
  removed,
  added,
}: Crosswalk): Readonly<Record<string, readonly string[]>> {
  const all = {
    pairs: pairs.map(({ before, after, by }) =>
      by === "name" ? after.name : `${before.name} > ${after.name} (${by})`,
    ),
    split: split.map(({ before, after }) => `${before.name} > ${after.map(({ name }) => name).join(" ")}`),
    merged: merged.map(({ before, after }) => `${before.map(({ name }) => name).join(" ")} > ${after.name}`),
    removed: removed.map(({ name }) => name),
    added: added.map(({ name }) => name),
  };
  return Object.fromEntries(Object.entries(all).filter(([, names]) => names.length > 0));
}

/** The rubric that the tests amend as its author would write it out for 2024, with some of its text replaced and without its example. */
export function written(...replacements: readonly (readonly [string, string])[]): string {
  return whole(...replacements).replace(/^ {2}example .*\n/m, "");
}
