import type { ChecklistScale, Direction, Indicator, LevelsScale, Scale } from "../../model/rubric.js";
import { equals, rational } from "../../numeric/rational.js";
import { match, P } from "../../text/match.js";
import { block, type Line, lineOf, type Piece, piece } from "./rubric-text-line.js";
import { provenancePieces, titlePieces } from "./rubric-text-titles.js";
import { exactText, nameText, shareText, UNWRITABLE, wholeText } from "./rubric-text-words.js";

/**
 * The scale of an indicator, with all that is in it.
 *
 * @param name for a scale that is declared for many indicators
 */
export function scaleLine(
  { scale, scaleProvenance }: Pick<Indicator, "scale" | "scaleProvenance">,
  name: string | null = null,
): Line {
  const [first, ...rest] = headOf(scale);
  const head = [piece(`scale ${name === null ? "" : `${name} `}${first?.text}`), ...rest];
  const entries = entriesOf(scale);
  const provenance = provenancePieces(scaleProvenance);
  return entries === null ? lineOf(...head, ...provenance) : block(head, entries, provenance);
}

function headOf(scale: Scale): readonly Piece[] {
  return match(scale)
    .returnType<readonly Piece[]>()
    .with({ kind: "yes-no" }, ({ better }) => [
      piece("yes/no"),
      ...(better === "yes" ? [] : [piece(`${nameText(better)} is better`, 1)]),
    ])
    .with({ kind: "levels" }, ({ min, max, direction }) => [
      piece(`levels ${wholeText(min)}..${wholeText(max)}`),
      ...unlessHigher(direction),
    ])
    .with({ kind: P.union("choice", "checklist") }, ({ kind }) => [piece(kind)])
    .with({ kind: "count" }, ({ max, fullAt, direction }) => [
      piece(`count 0..${wholeText(max)}`),
      ...(fullAt === max ? [] : [piece(`full at ${wholeText(fullAt)}`, 1)]),
      ...unlessHigher(direction),
    ])
    .with({ kind: P.union("number", "steps") }, ({ kind, min, max, direction }) => [
      piece(`${kind} ${exactText(min)}..${exactText(max)}`),
      directionPiece(direction),
    ])
    .with({ kind: "mean" }, ({ min, max, atLeast, direction }) => [
      piece(`mean of respondents ${wholeText(min)}..${wholeText(max)}`),
      ...(atLeast === 1n ? [] : [piece(`at least ${wholeText(atLeast)}`, 1)]),
      ...unlessHigher(direction),
    ])
    .exhaustive();
}

/** Where nothing is said, more is better. */
function unlessHigher(direction: Direction): readonly Piece[] {
  return direction === "higher" ? [] : [directionPiece(direction)];
}

function directionPiece(direction: Direction): Piece {
  return piece(`${nameText(direction)} is better`, 1);
}

function entriesOf(scale: Scale): readonly Line[] | null {
  return match(scale)
    .returnType<readonly Line[] | null>()
    .with({ kind: "levels" }, levelLines)
    .with({ kind: "choice" }, ({ options }) =>
      options.map(({ name, title, points, provenance }) =>
        lineOf(
          piece(nameText(name)),
          ...titlePieces(title),
          piece(`points ${exactText(points)}`, 1),
          ...provenancePieces(provenance),
        ),
      ),
    )
    .with({ kind: "checklist" }, checklistLines)
    .with({ kind: "steps" }, ({ steps }) =>
      steps.map(({ from, title, points, provenance }) =>
        lineOf(
          piece(`from ${exactText(from)}`),
          ...(title === null ? [] : titlePieces(title)),
          piece(`points ${exactText(points)}`, 1),
          ...provenancePieces(provenance),
        ),
      ),
    )
    .with({ kind: P.union("yes-no", "count", "number", "mean") }, () => null)
    .exhaustive();
}

/** Levels of which nothing is said need no entry; of one without a text nothing can be said. */
function levelLines({ levels }: LevelsScale): readonly Line[] | null {
  const entries = levels.flatMap(({ level, title, points, provenance }) => {
    const said = [
      ...(points === null ? [] : [piece(`points ${exactText(points)}`, 1)]),
      ...provenancePieces(provenance),
    ];
    if (title === null && said.length === 0) return [];
    return [lineOf(piece(wholeText(level)), ...(title === null ? [piece(UNWRITABLE)] : titlePieces(title)), ...said)];
  });
  return entries.length === 0 ? null : entries;
}

/** Items that all weigh the same need no weights. */
function checklistLines({ items }: ChecklistScale): readonly Line[] {
  const isEven = items.every(({ weight }) => equals(weight, rational(1n, BigInt(items.length))));
  return items.map(({ name, title, weight, provenance }) =>
    lineOf(
      piece(nameText(name)),
      ...titlePieces(title),
      ...(isEven ? [] : [piece(`weight ${shareText(weight)}`, 1)]),
      ...provenancePieces(provenance),
    ),
  );
}
