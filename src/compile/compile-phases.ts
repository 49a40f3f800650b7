import { hashUnexpected } from "../amend/standing-diagnostics.js";
import { checkFile, checkRubric } from "../check/check.js";
import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { inSourceOrder } from "../diagnostics/in-source-order.js";
import { checked } from "../model/checked.js";
import { lowerRubric } from "../model/lower-rubric.js";
import type { Rubric } from "../model/rubric.js";
import { parse } from "../syntax/parse.js";
import { ofKind } from "../syntax/select.js";
import type { RubricNode } from "../syntax/tree.js";
import type { Source } from "../text/source.js";
import type { Compiled } from "./compile-rubric.js";
import { type CompiledSource, type Fault, headOf, type Lineage } from "./find-parent.js";
import type { Whole } from "./make-whole.js";

/** Makes of what is written the rubric as it would be written whole. */
export type MakeWhole = (node: RubricNode, source: Source, lineage: Lineage, report: Report) => Whole;

/** The phases, in their order. The rubric that an amendment amends goes through them first, and so on up. */
export function compilePhases(source: Source, lineage: Lineage, makeWhole: MakeWhole): CompiledSource {
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

/** What compiling gave, unless the rubric must have another hash. */
export function expected({ rubric, diagnostics }: CompiledSource, expect: string | null, name: string): Compiled {
  if (rubric === null) return { ok: false, rubric, diagnostics };
  if (expect === null || expect === rubric.hash) return { ok: true, rubric, diagnostics };
  return { ok: false, rubric: null, diagnostics: [unexpected(rubric, expect, name), ...diagnostics] };
}

function unexpected(rubric: Rubric, expected: string, name: string): Diagnostic {
  const { report, diagnostics } = createCollector(name);
  report(hashUnexpected, null, { rubric: `${rubric.id} ${rubric.year}`, expected, found: rubric.hash });
  return checked(diagnostics[0]);
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
