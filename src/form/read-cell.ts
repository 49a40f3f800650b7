import type { Report } from "../diagnostics/collect.js";
import { parseDecimal } from "../numeric/parse-decimal.js";
import { match } from "../text/match.js";
import { cellDate, cellError, cellFormula, cellNumberAsText, cellPercent } from "./cell-diagnostics.js";
import { chosenValue, isNotApplicable } from "./choice-label.js";
import type { CellAsks } from "./form-cells.js";
import type { RawCell } from "./raw-cell.js";

/**
 * What evidence takes for what stands in a cell; null for nothing, and for what is no answer at all, which is reported.
 * Whether it fits what is asked is for the reader of evidence to say.
 */
export function readCell(asks: CellAsks, raw: RawCell, at: string, report: Report): unknown {
  return match(raw)
    .returnType<unknown>()
    .with({ kind: "empty" }, () => null)
    .with({ kind: "text" }, ({ text, isBare }) => {
      const said = text.trim();
      if (isBare !== true && isNumeric(asks) && parseDecimal(said).ok) report(cellNumberAsText, at, { text: said });
      return readText(asks, said);
    })
    .with({ kind: "number" }, ({ number, isPercent }) =>
      isPercent === true && asks.kind !== "text"
        ? refused(() => report(cellPercent, at, { number: String(number) }))
        : readNumber(asks, number),
    )
    .with({ kind: "truth" }, ({ is }) => (asks.kind === "text" ? String(is) : is))
    .with({ kind: "date" }, ({ date }) => (asks.kind === "text" ? date : refused(() => report(cellDate, at, { date }))))
    .with({ kind: "error" }, ({ error }) => refused(() => report(cellError, at, { error })))
    .with({ kind: "formula" }, ({ formula }) => refused(() => report(cellFormula, at, { formula })))
    .exhaustive();
}

/** The text beside an answer: a source or a note; null for none. */
export function readBeside(raw: RawCell, at: string, report: Report): string | null {
  const read = readCell({ kind: "text" }, raw, at, report);
  return read === null ? null : String(read);
}

function refused(tell: () => void): null {
  tell();
  return null;
}

function readText(asks: CellAsks, text: string): unknown {
  if (text === "") return null;
  if (asks.kind === "text") return text;
  // An option may be called `na`, or "Tidak berlaku": then it is what was chosen.
  const chosen = asks.kind === "one-of" ? chosenValue(asks, text) : null;
  if (chosen !== null) return chosen;
  if (isNotApplicable(text)) return "n/a";
  return match(asks)
    .returnType<unknown>()
    .with({ kind: "one-of" }, ({ of }) => truthOf(of, text))
    .with({ kind: "list" }, () => text.split(/[\s;,]+/).filter((one) => one !== ""))
    .with({ kind: "heading" }, { kind: "whole" }, { kind: "number" }, { kind: "people" }, () => text)
    .exhaustive();
}

function isNumeric({ kind }: CellAsks): boolean {
  return kind === "whole" || kind === "number" || kind === "people";
}

/** Spreadsheets write yes and no as TRUE and FALSE. */
function truthOf(of: "yes-no" | "levels" | "choice", text: string): unknown {
  if (of !== "yes-no" || !/^(?:true|false)$/i.test(text)) return text;
  return text.toLowerCase() === "true";
}

/** Identifiers and levels are often typed as numbers. */
function readNumber(asks: CellAsks, number: number): unknown {
  if (asks.kind === "text" || asks.kind === "list") return asks.kind === "text" ? String(number) : [number];
  return asks.kind === "one-of" ? (chosenValue(asks, String(number)) ?? number) : number;
}
