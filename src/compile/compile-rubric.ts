import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { compilePhases, expected } from "./compile-phases.js";
import type { Lineage } from "./find-parent.js";
import type { LoadParent } from "./load-source.js";
import { makeWhole } from "./make-whole.js";

/** A compiled rubric, or why there is none. Warnings may stand beside either. */
export type Compiled =
  | { readonly ok: true; readonly rubric: Rubric; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly rubric: null; readonly diagnostics: readonly Diagnostic[] };

/** What compiling may need beside the text. */
export interface CompileOptions {
  /**
   * Finds the text of the rubric that an amendment amends, from its name and
   * year; null when it is not to be had. Without it amendments are refused.
   */
  readonly loadParent?: LoadParent | null;
  /**
   * The hash that the rubric must have, as in `sha256-...`: a program that pins
   * it refuses a rubric whose meaning is another (`hash-unexpected`).
   */
  readonly expect?: string | null;
}

/** What {@link CompileOptions} may be. */
export const COMPILE_OPTIONS: OptionRules<CompileOptions> = {
  loadParent: {
    words: "a function from name and year to a text, or null",
    isFit: (value) => value === null || typeof value === "function",
  },
  expect: {
    words: "a hash as `rubric.hash` gives it, or null",
    isFit: (value) => value === null || (typeof value === "string" && /^sha256-[A-Za-z0-9+/]{43}=$/.test(value)),
  },
};

/**
 * Parses, checks and lowers one rubric text. An amendment (`rubric x 2024
 * amends x 2023`) gives the whole rubric that it comes to.
 *
 * Never throws for a bad rubric: every problem comes back as a diagnostic, in
 * source order. `diagnostics` may hold warnings even when `ok` is true.
 *
 * The examples of other functions call the text of this one `exampleText`.
 *
 * @param text the rubric text, at most 4,000,000 characters
 * @param name the name under which diagnostics speak of it, usually the file's
 * @throws TypeError for what is no text, and for options that there are not
 * @example
 * const compiled = compileRubric(`rubric front-desk 2024 {
 *   title "Loket" en "Front desk"
 *   score 0..100 published 2 digits half-up
 *   missing answers count as lowest
 *   indicator fee-shown "Tarif dipasang" en "Fees are shown" weight 100% { scale yes/no }
 *   category good "Baik" from 50
 *   category bad "Buruk" from 0
 * }`);
 * compiled.ok; // => true
 */
export function compileRubric(text: string, name = "<rubric>", options: CompileOptions = {}): Compiled {
  if (typeof text !== "string") throw new TypeError("compileRubric takes the text of a rubric");
  checkOptions("compileRubric", options, COMPILE_OPTIONS);
  const { loadParent = null, expect = null } = options;
  const compile: Lineage["compile"] = (source, lineage) => compilePhases(source, lineage, makeWhole);
  return expected(compile({ name, text }, { loadParent, compile, amending: [] }), expect, name);
}
