import type { AmendmentChange, Title } from "../model/rubric.js";
import { match, P } from "../text/match.js";
import type { Chain } from "./amendment-chain.js";

/** Why amendments did something to what they call by a word and a name; the latest that says so. */
export type Reasons = (
  kind: "removed" | "renamed" | "split" | "merged",
  what: string,
  name: string | null,
) => Title | null;

/** Finds the reasons that the amendments of a chain give. */
export function reasonsIn(chain: Chain | null): Reasons {
  const changes = (chain ?? []).slice(1).flatMap(({ amendment }) => amendment?.changes ?? []);
  return (kind, what, name) => {
    const found = changes.findLast((change) => change.kind === kind && change.what === what && speaksOf(change, name));
    return found === undefined || found.kind === "changed" || found.kind === "added" ? null : found.because;
  };
}

/** What was renamed, merged or removed is asked for by the name that it has at the end of it, or had before it went. */
function speaksOf(change: AmendmentChange, name: string | null): boolean {
  return match(change)
    .with({ kind: P.union("changed", "added", "removed") }, (one) => one.name === name)
    .with({ kind: "renamed" }, ({ to }) => to === name)
    .with({ kind: "split" }, (one) => one.name === name)
    .with({ kind: "merged" }, ({ into }) => into === name)
    .exhaustive();
}
