import type { Indicator } from "../../model/rubric.js";
import { type Line, lineOf, onOneLine, piece } from "./rubric-text-line.js";
import { scaleLine } from "./rubric-text-scale.js";

/** Scales that are declared once for all indicators that have them. */
export interface SharedScales {
  readonly declarations: readonly Line[];
  /** What indicators say in place of their scale, where it is declared. */
  readonly references: ReadonlyMap<Indicator, Line>;
}

/** A scale that takes no more room than this is written wherever it is used. */
const SHORT = 40;

/** Declares each long scale that several indicators have: the text is as long as an author would make it. */
export function sharedScales(indicators: readonly Indicator[]): SharedScales {
  const users = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const text = onOneLine(scaleLine(indicator));
    const same = users.get(text);
    if (same === undefined) users.set(text, [indicator]);
    else same.push(indicator);
  }
  const shared = [...users].filter(([text, { length }]) => length > 1 && text.length > SHORT);
  const named = shared.map(([, same], index) => ({ name: `scale-${index + 1}`, same }));
  return {
    declarations: named.flatMap(({ name, same: [first] }) => (first === undefined ? [] : [scaleLine(first, name)])),
    references: new Map(
      named.flatMap(({ name, same }) => same.map((indicator) => [indicator, lineOf(piece(`scale ${name}`))] as const)),
    ),
  };
}
