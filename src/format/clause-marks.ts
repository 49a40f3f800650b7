import type {
  ConditionNode,
  EffectNode,
  ExpectClauseNode,
  ExpressionNode,
  FactTypeNode,
  GivenValueNode,
  ListValueNode,
  ProvenanceNode,
  RoundingClause,
  ScaleBodyNode,
} from "../syntax/tree.js";
import { match, P } from "../text/match.js";
import { border, borders, entriesMarks, type Listed, type Marks, textClause, textMarks } from "./marks.js";

/**
 * Where a statement comes from, and why: a clause for each.
 *
 * @param sourcesDepth greater where the sources should stay with what stands before them
 */
export function provenanceMarks(
  { sources, inferred, assumed, repeated }: ProvenanceNode,
  depth: number,
  sourcesDepth = depth,
): Marks {
  return [
    ...sources.map(({ span }): Listed => ({ kind: "listed", offset: span.start, depth: sourcesDepth })),
    ...textClause(inferred, depth),
    ...textClause(assumed, depth),
    ...repeated.flatMap((word) => border(word, 0, depth)),
  ];
}

/** Arithmetic may be broken before its operators. */
export function expressionMarks(node: ExpressionNode | null, depth: number): Marks {
  if (node === null) return [];
  return match(node)
    .returnType<Marks>()
    .with({ kind: "Number" }, () => [])
    .with({ kind: "Negate" }, ({ operand }) => expressionMarks(operand, depth))
    .with({ kind: "Binary" }, ({ left, right }) => [
      ...expressionMarks(left, depth),
      ...border(right, 1, depth),
      ...expressionMarks(right, depth + 1),
    ])
    .exhaustive();
}

/** A condition may be broken before `or`, and less readily before `and`. */
export function conditionMarks(node: ConditionNode, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: P.union("Or", "And") }, ({ parts }) => [
      ...borders(parts, 1, depth),
      ...parts.flatMap((part) => conditionMarks(part, depth + 1)),
    ])
    .with({ kind: "Not" }, ({ operand }) => conditionMarks(operand, depth))
    .with({ kind: "Compare" }, ({ bound }) => expressionMarks(bound, depth + 1))
    .with({ kind: P.union("Holds", "Is") }, () => [])
    .exhaustive();
}

/** `rounded to 2 half-up` inside a statement. */
export function roundingMarks(rounding: RoundingClause | null, depth: number): Marks {
  return border(rounding?.digits ?? null, 2, depth);
}

/** How an answer becomes points. */
export function scaleMarks(node: ScaleBodyNode | null, depth: number): Marks {
  if (node === null) return [];
  return match(node)
    .returnType<Marks>()
    .with({ kind: "YesNoScale" }, ({ better }) => border(better, 0, depth))
    .with({ kind: "LevelsScale" }, ({ entries, ...range }) => [
      ...rangeMarks(range, depth),
      ...(entries === null ? [] : entriesMarks(entries)),
    ])
    .with({ kind: "StepsScale" }, ({ entries, ...range }) => [...rangeMarks(range, depth), ...entriesMarks(entries)])
    .with({ kind: P.union("ChoiceScale", "ChecklistScale") }, ({ entries }) => entriesMarks(entries))
    .with({ kind: "CountScale" }, ({ fullAt, ...range }) => [
      ...rangeMarks(range, depth),
      ...border(fullAt, 2, depth),
      ...expressionMarks(fullAt, depth + 1),
    ])
    .with({ kind: "NumberScale" }, (range) => rangeMarks(range, depth))
    .with({ kind: "MeanScale" }, ({ atLeast, ...range }) => [
      ...rangeMarks(range, depth),
      ...border(atLeast, 2, depth),
      ...expressionMarks(atLeast, depth + 1),
    ])
    .exhaustive();
}

type Range = Pick<Extract<ScaleBodyNode, { kind: "NumberScale" }>, "min" | "max" | "direction">;

/** `0..30 lower is better` */
function rangeMarks({ min, max, direction }: Range, depth: number): Marks {
  return [...expressionMarks(min, depth + 1), ...expressionMarks(max, depth + 1), ...border(direction, 0, depth)];
}

/** What a fact may be. */
export function factTypeMarks(node: FactTypeNode, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: "YesNoFact" }, () => [])
    .with({ kind: "NumberFact" }, ({ min, max }) => [
      ...expressionMarks(min, depth + 1),
      ...expressionMarks(max, depth + 1),
    ])
    .with({ kind: "ChoiceFact" }, ({ entries }) => entriesMarks(entries))
    .exhaustive();
}

/** What a rule does. */
export function effectMarks(node: EffectNode, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: "Subtract" }, ({ amount }) => expressionMarks(amount, depth + 1))
    .with({ kind: "CapScore" }, ({ most }) => expressionMarks(most, depth + 1))
    .with({ kind: P.union("CapCategory", "WithholdAward") }, () => [])
    .with({ kind: "Label" }, ({ text }) => textMarks(text, depth))
    .exhaustive();
}

/** What an example gives for a name. */
export function givenMarks(node: GivenValueNode, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: P.union("NotApplicableValue", "WordValue") }, () => [])
    .with({ kind: "NumberValue" }, ({ number }) => expressionMarks(number, depth + 1))
    .with({ kind: "ScoreValue" }, ({ score }) => expressionMarks(score, depth + 1))
    .with({ kind: "PointsValue" }, ({ points }) => expressionMarks(points, depth + 1))
    .with({ kind: "MeanValue" }, ({ mean, respondents }) => [
      ...expressionMarks(mean, depth + 1),
      ...expressionMarks(respondents, depth + 1),
    ])
    .with({ kind: "ListValue" }, (list) => listMarks(list, depth))
    .exhaustive();
}

function listMarks({ elements }: ListValueNode, depth: number): Marks {
  return [...borders(elements, 0, depth), ...elements.flatMap((element) => givenMarks(element, depth + 1))];
}

/** One thing that an example expects. */
export function expectMarks(node: ExpectClauseNode, depth: number): Marks {
  return match(node)
    .returnType<Marks>()
    .with({ kind: "ExpectScore" }, ({ score }) => expressionMarks(score, depth + 1))
    .with({ kind: "ExpectCategories" }, ({ categories }) => borders(categories, 0, depth + 1))
    .with({ kind: "ExpectRange" }, ({ low, high }) => [
      ...expressionMarks(low, depth + 1),
      ...expressionMarks(high, depth + 1),
    ])
    .with(
      {
        kind: P.union(
          "ExpectNoScore",
          "ExpectCategory",
          "ExpectZone",
          "ExpectVerdict",
          "ExpectLabel",
          "ExpectAward",
          "ExpectCertain",
        ),
      },
      () => [],
    )
    .exhaustive();
}
