import { createCollector } from "../diagnostics/collect.js";
import { inSourceOrder } from "../diagnostics/in-source-order.js";
import { checkReach } from "../prove/category-unreachable.js";
import { parse } from "../syntax/parse.js";
import { ofKind } from "../syntax/select.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { LoadedRubric } from "./load-rubric.js";

/** A loaded rubric with a warning for every category that no evidence reaches. */
export function withReach(loaded: LoadedRubric): LoadedRubric {
  const { rubric, source, diagnostics } = loaded;
  if (rubric === null || source === null) return loaded;
  const collector = createCollector(source.name);
  checkReach(rubric, (category) => spanOf(category, source), collector.report);
  if (collector.diagnostics.length === 0) return loaded;
  return { ...loaded, diagnostics: inSourceOrder([...diagnostics, ...collector.diagnostics]) };
}

/** Where a category is named; null where it stands in the rubric that this one amends. */
function spanOf(category: string, { text }: Source): Span | null {
  const file = parse(text, () => {});
  const rubrics = file === null ? [] : ofKind(file.items, "Rubric");
  const names = rubrics.flatMap(({ block }) => ofKind(block.items, "Category")).map(({ name }) => name);
  return names.find(({ text: name }) => name === category)?.span ?? null;
}
