import type { Effect, Fact, Rule, Verdict, VerdictRow } from "../../model/rubric.js";
import { match } from "../../text/match.js";
import { conditionPieces, type Known } from "./rubric-text-condition.js";
import { behind, block, type Line, lineOf, type Piece, piece } from "./rubric-text-line.js";
import { provenancePieces, reasonPieces, titlePieces, titleUnless } from "./rubric-text-titles.js";
import { exactText, nameText, UNWRITABLE } from "./rubric-text-words.js";

/** What is known of a subject beside its answers. */
export function factLine({ name, title, type, provenance }: Fact): Line {
  const word = piece(`fact ${nameText(name)}`);
  const tail = [...titleUnless(name, title), ...provenancePieces(provenance)];
  return match(type)
    .returnType<Line>()
    .with({ kind: "yes-no" }, () => lineOf(...behind(word, [piece("yes/no")]), ...tail))
    .with({ kind: "number" }, ({ min, max }) =>
      lineOf(...behind(word, [piece(`number ${exactText(min)}..${exactText(max)}`)]), ...tail),
    )
    .with({ kind: "choice" }, ({ options }) => {
      const entries = options.map((option) => lineOf(piece(nameText(option.name)), ...titlePieces(option.title)));
      return block(behind(word, [piece("choice")]), entries, tail);
    })
    .exhaustive();
}

/** What happens to an outcome under a condition. */
export function ruleLine({ name, title, when, effect, notMonotonic, provenance }: Rule, known: Known): Line {
  return block(
    [piece(`rule ${nameText(name)}`), ...titleUnless(name, title), ...provenancePieces(provenance)],
    [
      lineOf(...behind(piece("when"), conditionPieces(when, known)), ...behind(piece("then", 1), effectPieces(effect))),
      ...(notMonotonic === null ? [] : [lineOf(piece("not monotonic"), ...reasonPieces("because", notMonotonic))]),
    ],
  );
}

function effectPieces(effect: Effect): readonly Piece[] {
  return match(effect)
    .returnType<readonly Piece[]>()
    .with({ kind: "subtract" }, ({ amount }) => [piece(`subtract ${exactText(amount)}`)])
    .with({ kind: "cap-score" }, ({ most }) => [piece(`cap score at ${exactText(most)}`)])
    .with({ kind: "cap-category" }, ({ category }) => [piece(`category at most ${nameText(category)}`)])
    .with({ kind: "withhold-award" }, () => [piece("withhold award")])
    .with({ kind: "label" }, ({ title }) => behind(piece("label"), titlePieces(title)))
    .exhaustive();
}

/** The table of published words. */
export function verdictLine({ columns, rows, provenance }: Verdict): Line {
  const head = columns.map((column, index) => piece(`${nameText(column)}${comma(index, columns)}`, 2));
  return block([...behind(piece("verdict by"), head), ...provenancePieces(provenance)], rows.map(rowLine));
}

function rowLine({ cells, title, provenance }: VerdictRow): Line {
  const values = cells.flatMap((cell, index) => {
    const words = wordsOf(cell);
    return words.map((word, at) =>
      piece(at < words.length - 1 ? word : `${word}${comma(index, cells)}`, at > 0 ? 3 : 2),
    );
  });
  const gives = behind(piece("gives", 1), titlePieces(title));
  return lineOf(...values, ...gives, ...provenancePieces(provenance));
}

/** A first value that is called `any` would stand for every other one, too. */
function wordsOf(cell: readonly string[] | null): readonly string[] {
  if (cell === null) return ["any"];
  const [first = UNWRITABLE, ...rest] = cell.map(nameText);
  return [first === "any" ? UNWRITABLE : first, ...rest.map((value) => `or ${value}`)];
}

function comma(index: number, all: readonly unknown[]): string {
  return index < all.length - 1 ? "," : "";
}
