import type { Category, Rubric, Verdict } from "../model/rubric.js";
import { type Amount, compareAmount, compareWhole, inUnits } from "./amount.js";
import type { ReadFacts } from "./facts.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, cases, integer, NULL, operation, textValue } from "./tree/make.js";
import type { Arithmetic, Whole } from "./whole.js";

/** The place of the category of a score among all of them, the best being 0. */
export function categoryPlace(
  { categories, score: { digits } }: Rubric,
  exact: Amount,
  published: Whole,
  byExact: boolean,
  { arithmetic }: { readonly arithmetic: Arithmetic },
): SqlExpression {
  const reaches = ({ from }: Category): SqlExpression =>
    byExact
      ? compareAmount(exact, "at least", from, arithmetic)
      : compareWhole(published, "at least", inUnits(from, digits));
  const branches = categories
    .slice(0, -1)
    .map((category, place) => [reaches(category), integer(BigInt(place))] as const);
  return cases(branches, integer(BigInt(categories.length - 1)));
}

/** What a category is called, by its place. */
export function categoryText(
  categories: Rubric["categories"],
  place: SqlExpression,
  nameOf: (category: Category) => string | null,
): SqlExpression {
  const branches = categories.map((category, index) => {
    const name = nameOf(category);
    return [operation(place, "=", integer(BigInt(index))), name === null ? NULL : textValue(name)] as const;
  });
  return { kind: "cast", operand: cases(branches), type: { kind: "text" } };
}

/** The words of the verdict table for a category and facts. */
export function verdictSql({ columns, rows }: Verdict, categoryId: SqlExpression, facts: ReadFacts): SqlExpression {
  return cases(
    rows.map(({ cells, title }) => {
      const tests = cells.flatMap((cell, index): readonly SqlExpression[] => {
        if (cell === null) return [];
        const name = columns[index] ?? "";
        const operand = name === "category" ? categoryId : (facts.get(name)?.value ?? NULL);
        return [{ kind: "in", operand, values: cell }];
      });
      return [all(tests), textValue(title.id)] as const;
    }),
  );
}
