import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseJson } from "../evidence/parse-json.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import { effortSyntax, effortTwice } from "./effort-diagnostics.js";
import { readEfforts } from "./read-efforts.js";

/**
 * Reads efforts from JSON text, with the place of every problem. Numbers keep
 * every digit that was written.
 *
 * @param rubric whose parts the efforts are for
 * @returns the data as `plan` takes it for `effort`; null when the text is no JSON, or
 * an effort cannot be used, and then `diagnostics` say why
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const read = (text) => readEffortText(rubric, { name: "effort.json", text });
 * read('{ "indicators": { "fee-shown": "2.5" } }').effort; // => { indicators: { "fee-shown": "2.5" } }
 * read('{ "indicators": { "fee-shown": 0 } }').diagnostics[0].code; // => "PTH5111"
 */
export function readEffortText(
  rubric: Rubric,
  source: Source,
): { readonly effort: unknown; readonly diagnostics: readonly Diagnostic[] } {
  const text = source.text.startsWith("\uFEFF") ? ` ${source.text.slice(1)}` : source.text;
  const parsed = parseJson(text);
  const { report, diagnostics } = createCollector(source.name, parsed.ok ? parsed.locate : undefined);
  if (!parsed.ok) {
    const found = text.slice(parsed.span.start, parsed.span.start + 20).split(/[\r\n]/)[0] ?? "";
    report(effortSyntax, parsed.span, { found });
    return { effort: null, diagnostics };
  }
  for (const { key, span } of parsed.duplicates) report(effortTwice, span, { key });
  readEfforts(rubric, parsed.value, report);
  return { effort: diagnostics.length === 0 ? parsed.value : null, diagnostics };
}
