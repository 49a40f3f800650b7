import type { AmendmentChange, Rubric } from "../model/rubric.js";
import { match, P } from "../text/match.js";
import type { Chain } from "./amendment-chain.js";

/**
 * What became of a name of an earlier rubric in a later one: it is the same
 * thing, a piece of what was split, what several were merged into, or both.
 */
export interface Link {
  readonly before: string;
  readonly after: string;
  readonly how: "same" | "split" | "merged" | "both";
}

/**
 * Follows names through a chain of amendments.
 *
 * @param words the words with which amendments speak of what is followed, as in `category`
 * @param namesIn the names of it in one rubric, in written order
 * @returns in the order of the last rubric
 */
export function linksOf(
  [first, ...rest]: Chain,
  words: ReadonlySet<string>,
  namesIn: (rubric: Rubric) => readonly string[],
): readonly Link[] {
  let links: readonly Link[] = namesIn(first).map((name) => ({ before: name, after: name, how: "same" }));
  let names = namesIn(first);
  for (const rubric of rest) {
    const present = namesIn(rubric);
    const step = linksOfStep(names, present, changesOf(rubric, words));
    links = step.flatMap(({ before, after, how }) =>
      links
        .filter((link) => link.after === before)
        .map((link) => ({ before: link.before, after, how: joined(link.how, how) })),
    );
    names = present;
  }
  return links;
}

function changesOf({ amendment }: Rubric, words: ReadonlySet<string>): readonly AmendmentChange[] {
  return amendment === null ? [] : amendment.changes.filter(({ what }) => words.has(what));
}

/**
 * The links of one amendment. What is removed and added again under its name
 * was moved, so removing breaks no link; what takes the name of another does.
 */
function linksOfStep(
  before: readonly string[],
  after: readonly string[],
  changes: readonly AmendmentChange[],
): readonly Link[] {
  const origins = new Map<string, readonly Omit<Link, "after">[]>(
    before.map((name) => [name, [{ before: name, how: "same" }]]),
  );
  const take = (name: string): readonly Omit<Link, "after">[] => {
    const taken = origins.get(name) ?? [];
    origins.delete(name);
    return taken;
  };
  for (const change of changes) {
    match(change)
      .with({ kind: P.union("changed", "added", "removed") }, () => {})
      .with({ kind: "renamed" }, ({ name, to }) => origins.set(to, take(name)))
      .with({ kind: "split" }, ({ name, into }) => {
        const pieces = take(name).map((origin) => ({ ...origin, how: joined(origin.how, "split") }));
        for (const piece of into) origins.set(piece, pieces);
      })
      .with({ kind: "merged" }, ({ names, into }) =>
        origins.set(
          into,
          names.flatMap((name) => take(name).map((origin) => ({ ...origin, how: joined(origin.how, "merged") }))),
        ),
      )
      .exhaustive();
  }
  return after.flatMap((name) => (origins.get(name) ?? []).map((origin) => ({ ...origin, after: name })));
}

function joined(one: Link["how"], other: Link["how"]): Link["how"] {
  if (one === "same" || one === other) return other;
  return other === "same" ? one : "both";
}

/**
 * Where each name of an earlier rubric went, for what can only be renamed.
 *
 * @returns null where there are no amendments to follow
 */
export function followed(
  chain: Chain | null,
  word: string,
  namesIn: (rubric: Rubric) => readonly string[],
): ReadonlyMap<string, string> | null {
  if (chain === null) return null;
  return new Map(linksOf(chain, new Set([word]), namesIn).map(({ before, after }) => [before, after]));
}
