import type { DataValidation } from "hucre/xlsx";
import type { Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { NOT_APPLICABLE_LABEL } from "../choice-label.js";
import type { CellAsks, FormCell } from "../form-cells.js";
import { allowedWords } from "../form-words.js";
import { type ListSheet, listEntries } from "./list-sheet.js";

/** What a spreadsheet lets people write into a cell; null where it lets them write anything, or nothing. */
export function validationOf(cell: FormCell, range: string, lists: ListSheet): DataValidation | null {
  const rule = ruleOf(cell, range, lists);
  if (rule === null) return null;
  return {
    ...rule,
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "Periksa isian / Check this",
    errorMessage: shortened(allowedWords(cell)),
  };
}

type Rule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

function ruleOf({ asks, mayBeNotApplicable }: FormCell, range: string, lists: ListSheet): Rule | null {
  const entries = listEntries(asks, mayBeNotApplicable);
  if (entries.length > 0) return { type: "list", formula1: lists.rangeOf(entries) };
  const bounds = boundsOf(asks);
  if (bounds === null) return null;
  const { isWhole, min, max } = bounds;
  if (!mayBeNotApplicable) {
    return max === null
      ? { type: "whole", operator: "greaterThanOrEqual", formula1: min }
      : { type: isWhole ? "whole" : "decimal", operator: "between", formula1: min, formula2: max };
  }
  const tests = [`ISNUMBER(${range})`, `${range}>=${min}`, ...(max === null ? [] : [`${range}<=${max}`])];
  const whole = isWhole ? [`${range}=INT(${range})`] : [];
  const labels = ["n/a", NOT_APPLICABLE_LABEL].map((label) => `${range}="${label}"`);
  return {
    type: "custom",
    formula1: `IF(ISNUMBER(${range}),AND(${[...tests, ...whole].join(",")}),OR(${labels.join(",")}))`,
  };
}

interface NumberBounds {
  readonly isWhole: boolean;
  readonly min: string;
  readonly max: string | null;
}

function boundsOf(asks: CellAsks): NumberBounds | null {
  return match(asks)
    .returnType<NumberBounds | null>()
    .with({ kind: "whole" }, ({ min, max }) => ({ isWhole: true, min: String(min), max: String(max) }))
    .with({ kind: "number" }, ({ min, max }) => ({ isWhole: false, min, max }))
    .with({ kind: "people" }, ({ min }) => ({ isWhole: true, min: String(min), max: null }))
    .with({ kind: "one-of" }, { kind: "text" }, { kind: "list" }, { kind: "heading" }, () => null)
    .exhaustive();
}

/** Spreadsheets take 255 characters, and call a file damaged that has more. */
const MOST_CHARACTERS = 200;

function shortened({ id, en }: Localized): string {
  const text = `${id} / ${en}`.replaceAll("\n", ", ");
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
