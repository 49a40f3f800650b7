import type { Law, Part, Rubric, RubricSource } from "../model/rubric.js";
import type { Change, Place } from "./change.js";
import { type Comparing, entryOf, placeOf } from "./comparing.js";
import { followed } from "./follow-names.js";
import { matched } from "./matched.js";
import { reasonsIn } from "./reasons.js";
import { isSameTitle, tellCameOrWent, tellRenamed, tellText, tellWord } from "./tell.js";

/** What changed of the laws and sources that a rubric names. Their order says nothing. */
export function diffLaws({ before, after, chain }: Comparing): readonly Change[] {
  const reasons = reasonsIn(chain);
  const of = <One extends RubricSource>(
    what: "law" | "source",
    was: readonly One[],
    is: readonly One[],
    more: (one: One, other: One, place: Place) => readonly Change[],
  ): readonly Change[] => {
    const nameOf = ({ name }: One): string => name;
    const follow = followed(chain, what, (rubric) =>
      (what === "law" ? rubric.laws : rubric.sources).map(({ name }) => name),
    );
    const isAlike = (one: One, other: One): boolean => isSameTitle(one.title, other.title);
    const { pairs, removed, added } = matched(was, is, { nameOf, follow, isAlike });
    const at = ({ name, title }: One): Place => placeOf(what, name, title);
    return [
      ...pairs.flatMap(({ before: one, after: other }) => [
        ...tellRenamed(at(other), one.name, other.name, reasons("renamed", what, other.name), "none"),
        ...tellText("title", at(other), one.title, other.title, "none"),
        ...tellWord("url", at(other), one.url, other.url, "none"),
        ...more(one, other, at(other)),
      ]),
      ...removed.map((one) => tellCameOrWent("removed", at(one), "none", reasons("removed", what, one.name))),
      ...added.map((one) => tellCameOrWent("added", at(one), "none", null)),
    ];
  };
  return [
    ...of("law", before.laws, after.laws, (one, other, place) =>
      tellWord("article", place, one.article, other.article, "none"),
    ),
    ...of("source", before.sources, after.sources, () => []),
  ];
}

/**
 * The laws behind a part. What a part takes from the law that the rubric
 * declares under that name is told there.
 */
export function diffPartLaws(before: Part, after: Part, place: Place, comparing: Comparing): readonly Change[] {
  const names = followed(comparing.chain, "law", (rubric) => rubric.laws.map(({ name }) => name));
  const was = before.laws.map((law) =>
    cited({ ...law, name: names?.get(law.name) ?? law.name }, law.name, comparing.before),
  );
  const is = after.laws.map((law) => cited(law, law.name, comparing.after));
  const at = ({ name, title, article }: Law): Place =>
    entryOf(place, "law", article === null ? name : `${name} ${article}`, title);
  return [
    ...without(was, is).map((law) => tellCameOrWent("removed", at(law), "none", null)),
    ...without(is, was).map((law) => tellCameOrWent("added", at(law), "none", null)),
  ];
}

/** A law as a part cites it. */
interface Cited {
  readonly law: Law;
  /** All that the part says itself, and does not only repeat. */
  readonly own: string;
}

function cited(law: Law, declaredAs: string, { laws }: Rubric): Cited {
  const known = laws.find(({ name }) => name === declaredAs);
  const said = [
    known !== undefined && isSameTitle(law.title, known.title) ? "" : law.title,
    law.article === known?.article ? "" : [law.article],
    law.url === known?.url ? "" : [law.url],
  ];
  return { law, own: JSON.stringify([law.name, ...said]) };
}

/** Those of a list that another one lacks, each as often as it is lacking. */
function without(some: readonly Cited[], others: readonly Cited[]): readonly Law[] {
  const open = others.map(({ own }) => own);
  return some.flatMap(({ law, own }) => {
    const index = open.indexOf(own);
    if (index >= 0) open.splice(index, 1);
    return index < 0 ? [law] : [];
  });
}
