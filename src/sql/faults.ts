import {
  answerForm,
  answerNumber,
  answerOption,
  answerRange,
  answerWhole,
  sampleTooSmall,
} from "../evidence/answer-diagnostics.js";
import { alreadyDecided, knownForm } from "../evidence/evidence-diagnostics.js";
import { itemsUnchecked, notApplicableHere } from "../evidence/part-answer-diagnostics.js";
import { partsBelow } from "../model/indicators.js";
import type { Fact, Indicator, Part, Rubric, ScoreRange } from "../model/rubric.js";
import { max as higher, min as lower, type Rational, rational, ZERO } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Dialect } from "./dialects/dialect.js";
import { ceilingOf, floorOf } from "./exact-numbers.js";
import { MOST_RESPONDENTS } from "./leaf.js";
import {
  DIGITS,
  isBetween,
  isBeyond,
  isGiven,
  isNo,
  isNotApplicable,
  isNumber,
  isPlain,
  isTextIn,
  isYes,
  unitBounds,
  unitsIn,
  wholeIn,
} from "./read-column.js";
import { itemKey, knownKey, respondentsKey, type Source } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, integer, not, operation } from "./tree/make.js";

/** Why something in a column does not fit, with the code that `readEvidence` has for it. */
export interface Fault {
  readonly column: string;
  readonly code: string;
  readonly when: SqlExpression;
  /** Whether it fits by itself, but not beside what is said of a group. */
  readonly isConflict?: true;
}

/** What is said of the columns of a table. */
export interface Faults {
  readonly faults: readonly Fault[];
  /** Columns of numbers, some of which only the exact engine reads: under what such a one is there. */
  readonly beyond: readonly Pick<Fault, "column" | "when">[];
}

/** Everything in a row that does not fit the rubric. */
export function faultsOf(rubric: Rubric, source: Source, dialect: Dialect): Faults {
  const parts = partsBelow(rubric.children);
  const found = [
    ...parts.map((part) => faultsOfPart(part, source, dialect)),
    ...parts.map((part) => faultsOfKnown(part, rubric.score, source, dialect)),
    ...rubric.facts.map((fact) => faultsOfFact(fact, source, dialect)),
  ];
  const conflicts = rubric.children.flatMap((part) => conflictsBelow(part, null, source));
  return {
    faults: [...found.flatMap(({ faults }) => faults), ...conflicts],
    beyond: found.flatMap(({ beyond }) => beyond),
  };
}

const NOTHING: Faults = { faults: [], beyond: [] };

function faultsOfPart(part: Part, source: Source, dialect: Dialect): Faults {
  const column = source.nameOf(part.name);
  const given = isGiven(column);
  const onlyNotApplicable: Fault = { column, code: answerForm.code, when: all([given, not(isNotApplicable(column))]) };
  if (part.kind !== "indicator") return part.mayBeNotApplicable ? { faults: [onlyNotApplicable], beyond: [] } : NOTHING;
  const outside: Fault[] = part.mayBeNotApplicable
    ? []
    : [{ column, code: notApplicableHere.code, when: all([given, isNotApplicable(column)]) }];
  /** Given, and not `n/a`. */
  const answered = all([given, not(isNotApplicable(column))]);
  const numeric = (min: Rational, max: Rational, isWhole: boolean): Faults => {
    const found =
      isWhole && source.isTyped && dialect.wholeColumn !== null
        ? { faults: [typedFault(column, min, max, dialect)], beyond: [] }
        : numberFaults(column, answered, min, max, isWhole, dialect);
    return { faults: [...outside, ...found.faults], beyond: found.beyond };
  };
  const option = (fitting: SqlExpression): Faults => ({
    faults: [...outside, { column, code: answerOption.code, when: all([answered, not(fitting)]) }],
    beyond: [],
  });
  return match(part.scale)
    .returnType<Faults>()
    .with({ kind: "yes-no" }, () => option(any([isYes(column), isNo(column)])))
    .with({ kind: "choice" }, ({ options }) =>
      option(
        isTextIn(
          column,
          options.map(({ name }) => name),
        ),
      ),
    )
    .with({ kind: "levels" }, ({ min, max }) => numeric(rational(min), rational(max), true))
    .with({ kind: "count" }, ({ max }) => numeric(rational(0n), rational(max), true))
    .with({ kind: "number" }, { kind: "steps" }, ({ min, max }) => numeric(min, max, false))
    .with({ kind: "mean" }, ({ min, max, atLeast }) => {
      const own = numeric(rational(min), rational(max), false);
      if (atLeast <= 1n) return own;
      const people = respondentFaults(part, atLeast, source, dialect);
      return { faults: [...own.faults, ...people.faults], beyond: [...own.beyond, ...people.beyond] };
    })
    .with({ kind: "checklist" }, () => ({
      faults: [...(part.mayBeNotApplicable ? [onlyNotApplicable] : []), ...checklistFaults(part, source)],
      beyond: [],
    }))
    .exhaustive();
}

function numberFaults(
  column: string,
  answered: SqlExpression,
  min: Rational,
  max: Rational,
  isWhole: boolean,
  dialect: Dialect,
): Faults {
  const units = unitsIn(column, dialect).expression;
  const [low, high] = unitBounds(min, max);
  const isInside = isBetween(units, low, high);
  const rest: SqlExpression = {
    kind: "remainder",
    wide: false,
    left: { kind: "call", name: "abs", arguments: [units] },
    right: integer(10n ** BigInt(DIGITS)),
  };
  return {
    faults: [
      { column, code: answerNumber.code, when: all([answered, not(isNumber(column))]) },
      { column, code: answerRange.code, when: all([answered, isPlain(column), not(isInside)]) },
      ...(isWhole
        ? [
            {
              column,
              code: answerWhole.code,
              when: all([answered, isPlain(column), isInside, operation(rest, "<>", integer(0n))]),
            },
          ]
        : []),
    ],
    beyond: [{ column, when: all([answered, isBeyond(column)]) }],
  };
}

/** In a column of integers nothing is at fault but the size. */
function typedFault(name: string, min: Rational, max: Rational, dialect: Dialect): Fault {
  const whole = wholeIn(name, dialect, true).expression;
  return { column: name, code: answerRange.code, when: not(isBetween(whole, ceilingOf(min), floorOf(max))) };
}

/** What is wrong with the columns of a subtotal; that both stand there has the code of a wrong form. */
function faultsOfKnown({ name }: Part, { min, max }: ScoreRange, source: Source, dialect: Dialect): Faults {
  if (!source.known.has(name)) return NOTHING;
  const [score, points] = [source.nameOf(knownKey(name, "score")), source.nameOf(knownKey(name, "points"))];
  const ofScore = numberFaults(score, isGiven(score), min, max, false, dialect);
  const [low, high] = [lower(min, ZERO), higher(max, ZERO)];
  const ofPoints = numberFaults(points, isGiven(points), low, high, false, dialect);
  const both: Fault = {
    column: points,
    code: knownForm.code,
    when: all([isGiven(score), isGiven(points)]),
    isConflict: true,
  };
  return { faults: [both, ...ofScore.faults, ...ofPoints.faults], beyond: [...ofScore.beyond, ...ofPoints.beyond] };
}

function respondentFaults({ name }: Indicator, atLeast: bigint, source: Source, dialect: Dialect): Faults {
  const [mean, people] = [source.nameOf(name), source.nameOf(respondentsKey(name))];
  const answered = all([isGiven(mean), not(isNotApplicable(mean))]);
  const most = rational(MOST_RESPONDENTS);
  const found = numberFaults(people, isGiven(people), rational(1n), most, true, dialect);
  const units = unitsIn(people, dialect).expression;
  const few = operation(units, "<", integer(atLeast * 10n ** BigInt(DIGITS)));
  const sample = any([not(isGiven(people)), all([isPlain(people), few])]);
  return {
    faults: [
      ...found.faults,
      { column: people, code: answerForm.code, when: all([isGiven(people), not(answered)]) },
      { column: people, code: sampleTooSmall.code, when: all([answered, sample]) },
    ],
    beyond: found.beyond,
  };
}

function checklistFaults(part: Indicator, source: Source): readonly Fault[] {
  const items = part.scale.kind === "checklist" ? part.scale.items : [];
  const columns = items.map((item) => source.nameOf(itemKey(part.name, item.name)));
  const given = any(columns.map(isGiven));
  const own = source.nameOf(part.name);
  return columns.flatMap((column) => [
    { column, code: answerForm.code, when: all([isGiven(column), not(any([isYes(column), isNo(column)]))]) },
    { column, code: itemsUnchecked.code, when: all([given, not(isGiven(column))]) },
    ...(part.mayBeNotApplicable
      ? [{ column, code: alreadyDecided.code, when: all([isGiven(column), isGiven(own)]) }]
      : []),
  ]);
}

function faultsOfFact({ name, type }: Fact, source: Source, dialect: Dialect): Faults {
  const column = source.nameOf(name);
  const given = isGiven(column);
  const option = (fitting: SqlExpression): Faults => ({
    faults: [{ column, code: answerOption.code, when: all([given, not(fitting)]) }],
    beyond: [],
  });
  return match(type)
    .returnType<Faults>()
    .with({ kind: "yes-no" }, () => option(any([isYes(column), isNo(column)])))
    .with({ kind: "choice" }, ({ options }) =>
      option(
        isTextIn(
          column,
          options.map((one) => one.name),
        ),
      ),
    )
    .with({ kind: "number" }, ({ min, max }) => numberFaults(column, given, min, max, false, dialect))
    .exhaustive();
}

/** Answers and subtotals below a part of which the subtotal is known, or that was answered with `n/a`. */
function conflictsBelow(part: Part, above: SqlExpression | null, source: Source): readonly Fault[] {
  const answers = answerColumns(part).map(source.nameOf);
  const known = source.known.has(part.name)
    ? (["score", "points"] as const).map((kind) => source.nameOf(knownKey(part.name, kind)))
    : [];
  const isKnown = known.length === 0 ? [] : [any(known.map(isGiven))];
  const decided = anyOf([...(above === null ? [] : [above]), ...isKnown]);
  const conflict = (column: string, when: SqlExpression): Fault => ({
    column,
    code: alreadyDecided.code,
    when: all([isGiven(column), when]),
    isConflict: true,
  });
  const own = [
    ...(decided === null ? [] : answers.map((column) => conflict(column, decided))),
    ...(above === null ? [] : known.map((column) => conflict(column, above))),
  ];
  if (part.kind === "indicator") return own;
  const decides = part.mayBeNotApplicable ? [isNotApplicable(source.nameOf(part.name))] : [];
  const below = anyOf([...(decided === null ? [] : [decided]), ...decides]);
  return [...own, ...part.children.flatMap((child) => conflictsBelow(child, below, source))];
}

function anyOf(parts: readonly SqlExpression[]): SqlExpression | null {
  return parts.length === 0 ? null : any(parts);
}

/** The columns of what was answered to a part. */
function answerColumns(part: Part): readonly string[] {
  if (part.kind !== "indicator") return part.mayBeNotApplicable ? [part.name] : [];
  if (part.scale.kind !== "checklist") return [part.name];
  const items = part.scale.items.map((item) => itemKey(part.name, item.name));
  return [...(part.mayBeNotApplicable ? [part.name] : []), ...items];
}
