import type { AllOf, AnyOf, Condition, Fact, FactIs, Part } from "../../model/rubric.js";
import { MAX_NESTING } from "../../syntax/scan.js";
import { match } from "../../text/match.js";
import { behind, type Piece, piece } from "./rubric-text-line.js";
import { exactText, nameText, UNWRITABLE } from "./rubric-text-words.js";

/** What conditions may speak of. */
export interface Known {
  readonly facts: ReadonlyMap<string, Fact>;
  /** The parts by their paths. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** A condition, with parentheses only where the language needs them: they may nest only so deep. */
export function conditionPieces(condition: Condition, known: Known): readonly Piece[] {
  return written(condition, { known, depth: 2, parentheses: 0 });
}

interface Around {
  readonly known: Known;
  /** Where lines may be broken. */
  readonly depth: number;
  /** How many parentheses stand around it. */
  readonly parentheses: number;
}

function written(condition: Condition, around: Around): readonly Piece[] {
  return match(condition)
    .returnType<readonly Piece[]>()
    .with({ kind: "any-of" }, (either) => joined(either, "or", around))
    .with({ kind: "all-of" }, (all) => joined(all, "and", around))
    .with({ kind: "not" }, ({ operand }) => negated(operand, around))
    .with({ kind: "fact-is" }, (is) => [piece(isFact(is, around.known))])
    .with({ kind: "fact-compared" }, ({ fact, operator, bound }) => [
      piece(`${factName(fact, around.known)} ${operator} ${exactText(bound)}`),
    ])
    .with({ kind: "score-compared" }, ({ path, operator, bound }) => [
      piece(`${scoreName(path, around.known)} ${operator} ${exactText(bound)}`),
    ])
    .exhaustive();
}

/** One alone is no choice: the language has no way to join it. */
function joined({ kind, parts }: AnyOf | AllOf, word: "or" | "and", around: Around): readonly Piece[] {
  if (parts.length < 2) return [piece(UNWRITABLE)];
  const inner = { ...around, depth: around.depth + 1 };
  return parts.flatMap((part, index) => {
    // `and` binds tighter, so it needs no parentheses between `or`.
    const isLoose = part.kind === "any-of" || part.kind === kind;
    const pieces = isLoose ? inParentheses(part, inner) : written(part, inner);
    return index === 0 ? pieces : behind(piece(word, around.depth), pieces);
  });
}

function negated(operand: Condition, around: Around): readonly Piece[] {
  return match(operand)
    .returnType<readonly Piece[]>()
    .with({ kind: "fact-is" }, (is) => [piece(isAnswer(is, around.known) ? `not ${is.fact}` : isNot(is, around.known))])
    .with({ kind: "not", operand: { kind: "fact-is" } }, ({ operand: is }) => [piece(`not ${isNot(is, around.known)}`)])
    .with({ kind: "fact-compared" }, { kind: "score-compared" }, (test) => behind(piece("not"), written(test, around)))
    .with({ kind: "any-of" }, { kind: "all-of" }, { kind: "not" }, (whole) =>
      behind(piece("not"), inParentheses(whole, around)),
    )
    .exhaustive();
}

function isFact(is: FactIs, known: Known): string {
  const { fact, value } = is;
  return isAnswer(is, known) ? fact : `${factName(fact, known)} is ${nameText(value)}`;
}

function isNot({ fact, value }: FactIs, known: Known): string {
  return `${factName(fact, known)} is not ${nameText(value)}`;
}

/** Whether the name of a fact alone says it. */
function isAnswer({ fact, value }: FactIs, { facts }: Known): boolean {
  return value === "yes" && nameText(fact) === fact && facts.get(fact)?.type.kind === "yes-no";
}

/** Any other name would be that of a part, or of nothing. */
function factName(fact: string, { facts }: Known): string {
  return facts.has(fact) ? nameText(fact) : UNWRITABLE;
}

/** The score of the whole is `score`, so no part of that name can be spoken of. */
function scoreName(path: string, { parts }: Known): string {
  if (path === "") return "score";
  const name = parts.get(path)?.name ?? UNWRITABLE;
  return name === "score" ? UNWRITABLE : nameText(name);
}

function inParentheses(condition: Condition, around: Around): readonly Piece[] {
  if (around.parentheses >= MAX_NESTING) return [piece(UNWRITABLE)];
  const pieces = written(condition, { ...around, parentheses: around.parentheses + 1 });
  return pieces.map(({ text, depth }, index) => {
    const opened = index === 0 ? `(${text}` : text;
    return piece(index === pieces.length - 1 ? `${opened})` : opened, depth);
  });
}
