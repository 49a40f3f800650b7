import { parentNotFound } from "../amend/standing-diagnostics.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { compilePhases, expected, type MakeWhole } from "./compile-phases.js";
import { COMPILE_OPTIONS, type Compiled, type CompileOptions } from "./compile-rubric.js";
import { headOf } from "./find-parent.js";

/** What compiling a rubric that stands alone may need beside the text. */
export type StandaloneOptions = Pick<CompileOptions, "expect">;

/**
 * Parses, checks and lowers the text of one rubric that stands alone. One that
 * amends another (`rubric x 2024 amends x 2023`) is refused with
 * `parent-not-found`: `compileRubric` of `patuh/amend` compiles both kinds.
 *
 * Never throws for a bad rubric: every problem comes back as a diagnostic, in
 * source order. `diagnostics` may hold warnings even when `ok` is true.
 *
 * @param text the rubric text, at most 4,000,000 characters
 * @param name the name under which diagnostics speak of it, usually the file's
 * @throws TypeError for what is no text, and for options that there are not
 * @example
 * compileRubric(exampleText).ok; // => true
 * compileRubric("rubric x 2024 amends x 2023 {}").diagnostics[0].name; // => "parent-not-found"
 */
export function compileStandalone(text: string, name = "<rubric>", options: StandaloneOptions = {}): Compiled {
  if (typeof text !== "string") throw new TypeError("compileRubric takes the text of a rubric");
  checkOptions("compileRubric", options, OPTIONS);
  const compile = (source: { readonly name: string; readonly text: string }) =>
    compilePhases(source, { loadParent: null, compile, amending: [] }, standing);
  return expected(compile({ name, text }), options.expect ?? null, name);
}

const OPTIONS: OptionRules<StandaloneOptions> = { expect: COMPILE_OPTIONS.expect };

const standing: MakeWhole = (node, _source, _lineage, report) => {
  const { amends } = node;
  if (amends === null) return { node, amendment: null, report, fault: null };
  report(parentNotFound, amends.span, { parent: headOf(amends), canLoad: false });
  return { node: null, amendment: null, report, fault: null };
};
