import { hashUnexpected } from "../amend/chain-diagnostics.js";
import { checkFile, checkRubric } from "../check/check.js";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { inSourceOrder } from "../diagnostics/in-source-order.js";
import { checked } from "../model/checked.js";
import { lowerRubric } from "../model/lower-rubric.js";
import type { Rubric } from "../model/rubric.js";
import { parse } from "../syntax/parse.js";
import { ofKind } from "../syntax/select.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import type { Source } from "../text/source.js";
import { type CompiledSource, type Fault, headOf, type Lineage } from "./find-parent.js";
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
  const { rubric, diagnostics } = compileSource({ name, text }, { loadParent, compile: compileSource, amending: [] });
  if (rubric === null) return { ok: false, rubric, diagnostics };
  if (expect === null || expect === rubric.hash) return { ok: true, rubric, diagnostics };
  return { ok: false, rubric: null, diagnostics: [unexpected(rubric, expect, name), ...diagnostics] };
}

function unexpected(rubric: Rubric, expected: string, name: string): Diagnostic {
  const { report, diagnostics } = createCollector(name);
  report(hashUnexpected, null, { rubric: `${rubric.id} ${rubric.year}`, expected, found: rubric.hash });
  return checked(diagnostics[0]);
}

/** The phases. The rubric that an amendment amends goes through them first, and so on up. */
function compileSource(source: Source, lineage: Lineage): CompiledSource {
  const { report, diagnostics } = createCollector(source.name);
  const file = parse(source.text, report);
  if (file !== null) checkFile(file, report);
  const rubrics = file === null ? [] : ofKind(file.items, "Rubric");
  const wholes = rubrics.map((rubric) => makeWhole(rubric, source, lineage, report));
  for (const whole of wholes) if (whole.node !== null) checkRubric(whole.node, whole.report);
  const head = rubrics[0] === undefined ? null : headOf(rubrics[0]);
  const sorted = inSourceOrder(diagnostics);
  const { node = null, amendment = null, fault = null } = wholes[0] ?? {};
  if (node === null || hasErrors(diagnostics)) {
    return { node: null, rubric: null, head, diagnostics: sorted, fault: fault ?? faultOf(head, source, sorted) };
  }
  return { node, rubric: lowerRubric(node, amendment), head, diagnostics: sorted, fault: null };
}

/** What a rubric that amends this one has to say of its errors. */
function faultOf(head: string | null, { name: file }: Source, sorted: readonly Diagnostic[]): Fault | null {
  const errors = sorted.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === undefined) return null;
  const { id, en } = first.text;
  return {
    kind: "errors",
    rubric: head ?? file,
    file,
    errors: errors.length,
    first: { id: id.message, en: en.message },
  };
}
