import type { Report } from "../diagnostics/collect.js";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import type { Category, Rubric } from "../model/rubric.js";
import type { Span } from "../text/span.js";
import { evenlyReached } from "./evenly-reached.js";
import type { UnreachableReason } from "./proofs.js";
import { decide } from "./reach.js";
import { reasonsFor } from "./reason.js";
import { nextStep, reasonWords } from "./reason-words.js";

interface Facts {
  readonly category: string;
  readonly reason: UnreachableReason;
}

export const categoryUnreachable = defineDiagnostic<Facts>({
  code: "PTH4053",
  name: "category-unreachable",
  severity: "warning",
  id: {
    message: ({ category, reason }) => `kategori \`${category}\` tidak dapat dicapai: ${reasonWords(reason).id}`,
    why: "Kategori yang tidak dapat diberikan kepada siapa pun hampir selalu berarti ambang, skala atau aturannya salah tulis.",
    hint: ({ reason }) => nextStep(reason).id,
  },
  en: {
    message: ({ category, reason }) => `the category \`${category}\` cannot be reached: ${reasonWords(reason).en}`,
    why: "A category that can be given to nobody nearly always means a slip in its threshold, in a scale or in a rule.",
    hint: ({ reason }) => nextStep(reason).en,
  },
});

/**
 * Warns of categories that no evidence reaches. Of one about which the search
 * leaves a doubt nothing is said.
 *
 * @param place finds where a category is named; null where that is not known
 */
export function checkReach(rubric: Rubric, place: (category: string) => Span | null, report: Report): void {
  for (const { category, reason } of unreachableCategories(rubric))
    report(categoryUnreachable, place(category.id), { category: category.id, reason });
}

/** The categories that no evidence reaches, and why. Most rubrics are seen to have none without asking the engine. */
function unreachableCategories(
  rubric: Rubric,
): readonly { readonly category: Category; readonly reason: UnreachableReason }[] {
  const seen = evenlyReached(rubric);
  const open = rubric.categories.filter(({ id }) => !seen.has(id));
  if (open.length === 0) return [];
  const { decisions } = decide(
    rubric,
    open.map(({ id }) => id),
  );
  const unreachable = open.filter(({ id }) => decisions.get(id)?.kind === "unreachable");
  const reasons = reasonsFor(rubric, unreachable);
  return unreachable.map((category) => ({ category, reason: reasons.get(category.id) ?? { kind: "unknown" } }));
}
