import type { Group, Indicator, Law, Part, Rubric } from "../../model/rubric.js";
import { equals, ONE } from "../../numeric/rational.js";
import { MAX_NESTING } from "../../syntax/scan.js";
import { conditionPieces, type Known } from "./rubric-text-condition.js";
import { lawLine } from "./rubric-text-law.js";
import { behind, block, type Line, lineOf, onOneLine, type Piece, piece } from "./rubric-text-line.js";
import { policyOf, roundedPiece } from "./rubric-text-policies.js";
import { scaleLine } from "./rubric-text-scale.js";
import { provenancePieces, titleUnless } from "./rubric-text-titles.js";
import { nameText, quotedText, shareText, UNWRITABLE, wholeText } from "./rubric-text-words.js";

/** What parts refer to, and what they inherit from above. */
export interface Above {
  readonly known: Known;
  readonly laws: ReadonlyMap<string, Law>;
  /** What indicators say in place of a scale that is declared. */
  readonly references: ReadonlyMap<Indicator, Line>;
  /** The policy on what does not apply. */
  readonly policy: Line | null;
  /** The path down to here, with a point behind it. */
  readonly path: string;
  /** How many braces stand around. */
  readonly depth: number;
}

/** The parts directly below a group or the rubric. */
export function partLines(siblings: Pick<Group, "children">, above: Above): readonly Line[] {
  if (above.depth >= MAX_NESTING) return siblings.children.map(() => lineOf(piece(UNWRITABLE)));
  const shares = sharesOf(siblings);
  return siblings.children.map((part, index) => partLine(part, shares[index] ?? UNWRITABLE, above));
}

/** What the weights of a group add up to, where that is not one whole. */
export function weightsTotalLines({ weightsTotal }: Pick<Rubric, "weightsTotal">): readonly Line[] {
  return equals(weightsTotal, ONE) ? [] : [lineOf(piece(`weights total ${shareText(weightsTotal)}`))];
}

/** A weight that is too long to be written can only have been what the others leave, and so it is said. */
function sharesOf({ children }: Pick<Group, "children">): readonly string[] {
  const shares = children.map(({ weight }) => (weight === null ? UNDISCLOSED : shareText(weight)));
  const isRest = shares.filter((share) => share === UNWRITABLE).length === 1 && !shares.includes(UNDISCLOSED);
  return isRest ? shares.map((share) => (share === UNWRITABLE ? UNDISCLOSED : share)) : shares;
}

const UNDISCLOSED = "undisclosed";

/** The weight stands in the head, or first in the block where the head has to tell where the part comes from. */
function partLine(part: Part, share: string, above: Above): Line {
  const inside =
    part.kind === "indicator"
      ? [...ownLines(part, above), ...indicatorLines(part, above)]
      : [...ownLines(part, above), ...groupLines(part, above)];
  const provenance = provenancePieces(part.provenance);
  const head = [...namePieces(part, above), ...provenance];
  const weight = piece(`weight ${share}`, 1);
  if (inside.length > 0 && provenance.length > 0) {
    const own = lineOf(weight, ...provenancePieces(part.weightProvenance));
    return { ...block(head, [own, ...inside]), isApart: true };
  }
  const whole = [...head, weight, ...provenancePieces(part.weightProvenance, 2)];
  return { ...(inside.length === 0 ? lineOf(...whole) : block(whole, inside)), isApart: true };
}

function namePieces({ kind, name, path, title }: Part, above: Above): readonly Piece[] {
  const own = path === `${above.path}${name}` ? nameText(name) : UNWRITABLE;
  return [piece(`${nameText(kind)} ${own}`), ...titleUnless(name, title)];
}

function ownLines(part: Part, { known, laws, policy }: Above): readonly Line[] {
  const { code, applies, appliesProvenance, mayBeNotApplicable, rounded } = part;
  return [
    ...(code === null ? [] : [lineOf(piece(`code ${quotedText(code)}`))]),
    ...part.laws.map((law) => lawLine(law, laws.get(law.name))),
    ...(applies === null
      ? []
      : [
          lineOf(
            ...behind(piece("applies when"), conditionPieces(applies, known)),
            ...provenancePieces(appliesProvenance),
          ),
        ]),
    ...(mayBeNotApplicable ? [lineOf(piece("may be n/a"))] : []),
    ...differing(policyOf(part), policy),
    ...(rounded === null ? [] : [lineOf(roundedPiece(rounded), ...provenancePieces(rounded.provenance))]),
  ];
}

/** What is inherited is not said again; that nothing is inherited cannot be said. */
function differing(own: Line | null, inherited: Line | null): readonly Line[] {
  if (own === null) return inherited === null ? [] : [lineOf(piece(UNWRITABLE))];
  return inherited !== null && onOneLine(own) === onOneLine(inherited) ? [] : [own];
}

function indicatorLines(indicator: Indicator, { references }: Above): readonly Line[] {
  const { observations } = indicator;
  const scale = references.get(indicator) ?? scaleLine(indicator);
  if (observations === null) return [scale];
  const { combine, atLeast, provenance } = observations;
  const least = atLeast === 1n ? [] : [piece(`at least ${wholeText(atLeast)}`, 1)];
  return [scale, lineOf(piece(`observations ${nameText(combine)}`), ...least, ...provenancePieces(provenance))];
}

function groupLines(group: Group, above: Above): readonly Line[] {
  const policy = policyOf(group);
  const inside = { ...above, policy, path: `${group.path}.`, depth: above.depth + 1 };
  return [...weightsTotalLines(group), ...partLines(group, inside)];
}
