import type { Peer, PeerScorer } from "../peers/peer.js";
import { handScorer } from "./hand-scorer.js";
import type { Arithmetic, HandScore } from "./write-scorer.js";

const NOTES: Readonly<Record<Arithmetic, string>> = {
  float: "the limit: code for this rubric alone; validated",
  exact: "the same with whole numbers; validated; exact",
};

/** Code written by hand for the rubric, in the form in which the peers are measured. */
export function handPeer(arithmetic: Arithmetic): Peer {
  return {
    name: arithmetic === "float" ? "by hand, doubles" : "by hand, whole numbers",
    note: NOTES[arithmetic],
    write: () => "",
    open:
      async () =>
      (_, rubric): PeerScorer => {
        const { score } = handScorer(rubric, arithmetic);
        const unit = arithmetic === "float" ? 1 : 6e8;
        return {
          run: score,
          // Invariant: what it reads is what `run` of this very scorer gave.
          read: (answer) => {
            const outcome = answer as HandScore;
            if (!outcome.ok) throw new Error(outcome.problems.join("; "));
            const [first] = outcome.nodes;
            return { score: outcome.score, category: outcome.category, part: (first?.[0] ?? Number.NaN) / unit };
          },
        };
      },
  };
}
