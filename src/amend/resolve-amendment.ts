import type { Report } from "../diagnostics/collect.js";
import { isDeclaration } from "../syntax/declaration.js";
import { mayHoldBad } from "../syntax/select.js";
import type {
  AmendingNode,
  AmendsNode,
  ItemNode,
  LawNode,
  RubricNode,
  SourceNode,
  StatementNode,
  TargetWord,
} from "../syntax/tree.js";
import { match, P } from "../text/match.js";
import type { Span } from "../text/span.js";
import { addDeclaration, addStatement } from "./add-statement.js";
import type { Amending } from "./amending.js";
import { MAX_STATEMENTS, tooManyStatements } from "./amendment-diagnostics.js";
import { changeDeclaration } from "./change-declaration.js";
import { changePart } from "./change-part.js";
import { excuse, namesIn } from "./excuse.js";
import { checkHeading, inherit } from "./inherit.js";
import { isSameSpan } from "./map-tree.js";
import { placeCategories } from "./place-categories.js";
import { withReason } from "./reasons.js";
import { mapReferences } from "./references.js";
import { mergeParts, splitPart } from "./regroup-parts.js";
import { removeTarget } from "./remove-target.js";
import { renameTarget } from "./rename-target.js";
import { mapItems, withItems } from "./tree-edit.js";

/** What an amendment comes to. */
export interface Resolved {
  /** The rubric as if it had been written whole; everything in it stands in the text of the amendment. */
  readonly rubric: RubricNode;
  /** The statements that had an effect, in the order in which they were written. */
  readonly carriedOut: readonly CarriedOut[];
  /** Whether every statement could be carried out; if not, what is wrong with the inherited may follow from that. */
  readonly complete: boolean;
  /** The names that the amendment took away, and what has another name since. */
  readonly gone: readonly GoneName[];
}

/** A name that an amendment took away. */
export interface GoneName {
  readonly what: TargetWord;
  readonly name: string;
  /** The new name; null when what bore the old one was removed. */
  readonly to: string | null;
}

/** What an amendment says of the scheme, beside what belongs to its year. */
type CarriedOut = AmendingNode | LawNode | SourceNode;

/**
 * Carries out an amendment on the rubric that it amends, which is whole
 * itself, statement by statement: each sees what those before it did.
 *
 * Everything that was inherited stands where the amendment says what it
 * amends, so that whatever the rules find to say points into the amendment.
 * What was not carried out leaves something unreadable behind, so that no rule
 * complains of what follows from it.
 */
export function resolveAmendment(
  child: RubricNode,
  amends: AmendsNode,
  parent: RubricNode,
  report: Report,
): Resolved | null {
  const { items } = child.block;
  if (items.length > MAX_STATEMENTS) {
    report(tooManyStatements, amends.span, { statements: items.length });
    return null;
  }
  const { amending, gone, renamed, excuseNames } = createAmending(child, amends, report);
  let rubric = inherit(child, parent, amends.span);
  const carriedOut: CarriedOut[] = [];
  const failed: ItemNode[] = [];
  for (const item of items) {
    const next = carryOut(item, rubric, amending);
    if (next === null) {
      failed.push(item);
      excuseNames(namesIn(item));
    } else if (next !== rubric && isOfScheme(item)) carriedOut.push(item);
    rubric = next ?? rubric;
  }
  checkHeading(child, parent, amending);
  const whole = placeCategories(pointAtGone(rubric, gone, amending), child);
  const [first] = failed;
  return {
    rubric: first === undefined ? whole : excuse(whole, first.span),
    carriedOut,
    complete: first === undefined,
    gone: [...gone.map(({ what, name }) => ({ what, name, to: null })), ...renamed],
  };
}

interface Gone {
  readonly what: TargetWord;
  readonly name: string;
  readonly by: Span;
}

/** What the statements are told, and what becomes known on the way. */
function createAmending(child: RubricNode, { name, year, span }: AmendsNode, report: Report) {
  const gone: Gone[] = [];
  const renamed: GoneName[] = [];
  const excused = new Set<string>();
  const isUnreadable = mayHoldBad(child.block.items, "add", "rename", "split", "merge", "law", "source");
  const amending: Amending = {
    parent: `${name.text} ${year.text}`,
    inherited: span,
    report,
    noteGone: (what, called, by) => gone.push({ what, name: called, by }),
    noteRenamed: (what, called, to) => renamed.push({ what, name: called, to }),
    isExcused: (called) => isUnreadable || excused.has(called),
  };
  const excuseNames = (names: readonly string[]): void => {
    for (const one of names) excused.add(one);
  };
  return { amending, gone, renamed, excuseNames };
}

function carryOut(item: ItemNode, rubric: RubricNode, amending: Amending): RubricNode | null {
  return (
    match(item)
      .returnType<RubricNode | null>()
      .with({ kind: "Title" }, { kind: "Issuer" }, { kind: "InForce" }, (statement) => replaceOnly(statement, rubric))
      .with({ kind: "Law" }, { kind: "Source" }, (statement) => addDeclaration(statement, rubric, amending))
      .with({ kind: "Example" }, (example) => withItems(rubric, [...rubric.block.items, example]))
      .with({ kind: "Change" }, ({ statement }) => {
        if (statement.kind === "Part") return changePart(statement, rubric, amending);
        return isDeclaration(statement) ? changeDeclaration(statement, rubric, amending) : null;
      })
      .with({ kind: "Add" }, (statement) => addStatement(statement, rubric, amending))
      .with({ kind: "Remove" }, (statement) => withReason(statement, removeTarget, rubric, amending))
      .with({ kind: "Rename" }, (statement) => withReason(statement, renameTarget, rubric, amending))
      .with({ kind: "Split" }, (statement) => withReason(statement, splitPart, rubric, amending))
      .with({ kind: "Merge" }, (statement) => withReason(statement, mergeParts, rubric, amending))
      // Each of these was reported where it stands.
      .with(
        { kind: P.union("BadItem", "StrayBrace", "Rubric", "Part", "Weight", "Code", "Scale", "Category", "Score") },
        { kind: P.union("Missing", "WeightsTotal", "Undisclosed", "NotApplicable", "MayBeNotApplicable", "Applies") },
        { kind: P.union("Observations", "Rounded", "Fact", "Rule", "Verdict", "Level", "Rank") },
        () => null,
      )
      .exhaustive()
  );
}

/** Puts a statement in the place of the inherited one. */
function replaceOnly(statement: StatementNode, rubric: RubricNode): RubricNode {
  const others = mapItems(rubric, (item) => (item.kind === statement.kind ? null : item));
  return withItems(others, [...others.block.items, statement]);
}

/** Lets what still refers to something that is gone stand where it was taken away. */
function pointAtGone(rubric: RubricNode, gone: readonly Gone[], { inherited }: Amending): RubricNode {
  return gone.reduce(
    (left, { what, name, by }) =>
      mapReferences(left, what, name, (reference) =>
        isSameSpan(reference.span, inherited) ? { ...reference, span: by } : reference,
      ),
    rubric,
  );
}

const OF_SCHEME = ["Change", "Add", "Remove", "Rename", "Split", "Merge", "Law", "Source"] as const;

function isOfScheme(item: ItemNode): item is CarriedOut {
  return OF_SCHEME.some((kind) => kind === item.kind);
}
