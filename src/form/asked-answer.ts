import type { FactType, LevelsScale, Scale, Title } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";

/** What a form asks for: one of some choices, a number, several ticks, or the answers of respondents. */
export type AskedAnswer =
  | {
      /** One of the choices; `of` is the kind of scale, or of fact, behind them. */
      readonly kind: "one-of";
      readonly of: "yes-no" | "levels" | "choice";
      readonly choices: readonly Choice[];
    }
  /** A whole number from `min` to `max`. */
  | { readonly kind: "whole"; readonly min: bigint; readonly max: bigint }
  /** A number from `min` to `max`, both as exact text; `bands` name the beginnings of the steps of a scale. */
  | {
      readonly kind: "number";
      readonly min: string;
      readonly max: string;
      readonly bands: readonly { readonly from: string; readonly title: Title | null }[];
    }
  /** What each respondent chose, how many chose what, or their mean. */
  | {
      readonly kind: "respondents";
      readonly min: bigint;
      readonly max: bigint;
      /** The fewest respondents that count. */
      readonly atLeast: bigint;
    }
  /** For each item whether it is there. */
  | { readonly kind: "checklist"; readonly items: readonly Choice[] };

/** Something that can be chosen: the value that evidence takes, and its words. */
export interface Choice {
  readonly value: string;
  /** Null for a level without words. */
  readonly title: Title | null;
}

/** What a form asks for on a scale. */
export function askedAnswer(scale: Scale): AskedAnswer {
  return match(scale)
    .returnType<AskedAnswer>()
    .with({ kind: "yes-no" }, () => YES_OR_NO)
    .with({ kind: "levels" }, askedLevels)
    .with({ kind: "choice" }, ({ options }) => ({ kind: "one-of", of: "choice", choices: options.map(choiceOf) }))
    .with({ kind: "count" }, ({ max }) => ({ kind: "whole", min: 0n, max }))
    .with({ kind: "number" }, ({ min, max }) => ({
      kind: "number",
      min: formatExact(min),
      max: formatExact(max),
      bands: [],
    }))
    .with({ kind: "mean" }, ({ min, max, atLeast }) => ({ kind: "respondents", min, max, atLeast }))
    .with({ kind: "checklist" }, ({ items }) => ({ kind: "checklist", items: items.map(choiceOf) }))
    .with({ kind: "steps" }, ({ min, max, steps }) => ({
      kind: "number",
      min: formatExact(min),
      max: formatExact(max),
      bands: steps.map(({ from, title }) => ({ from: formatExact(from), title })),
    }))
    .exhaustive();
}

/** What a form asks for of a fact. */
export function askedFact(type: FactType): AskedAnswer {
  return match(type)
    .returnType<AskedAnswer>()
    .with({ kind: "yes-no" }, () => YES_OR_NO)
    .with({ kind: "choice" }, ({ options }) => ({ kind: "one-of", of: "choice", choices: options.map(choiceOf) }))
    .with({ kind: "number" }, ({ min, max }) => ({
      kind: "number",
      min: formatExact(min),
      max: formatExact(max),
      bands: [],
    }))
    .exhaustive();
}

const YES_OR_NO: AskedAnswer = {
  kind: "one-of",
  of: "yes-no",
  choices: [
    { value: "ya", title: { id: "Ya", en: "Yes" } },
    { value: "tidak", title: { id: "Tidak", en: "No" } },
  ],
};

function askedLevels({ min, max, levels }: LevelsScale): AskedAnswer {
  const titles = new Map(levels.map(({ level, title }) => [level, title]));
  const choices = Array.from({ length: Number(max - min) + 1 }, (_, index): Choice => {
    const level = min + BigInt(index);
    return { value: String(level), title: titles.get(level) ?? null };
  });
  return { kind: "one-of", of: "levels", choices };
}

function choiceOf({ name, title }: { readonly name: string; readonly title: Title }): Choice {
  return { value: name, title };
}
