/**
 * What a change does to the outcome of the same evidence: to its score, its
 * category with its zone, and its award. It is claimed of every piece of
 * evidence that can be read under both rubrics, with names followed by the
 * crosswalk, and that has a score under both; where a score comes or goes,
 * nothing is said to rise or fall.
 *
 * | Change | Effect |
 * |---|---|
 * | laws, sources, `from`, issuer, in force, ranks, the reason of a rule that is not monotonic, the order of verdict rows | `none` |
 * | titles, codes, names, order of parts, `inferred`, `assumed`, labels, words of a verdict, a fact as such | `wording` |
 * | points of one answer, `full at`, bounds of a scale | what they do to every answer that could be given before |
 * | direction turned, weight, weights total, weights published or no longer | `may-raise-or-lower` |
 * | answers that can no longer be given, another kind of scale, `may be n/a` taken away, more respondents or observations needed | `breaks-comparison` |
 * | part added, moved, split or merged; applicability; rounding; digits; what is compared | `may-raise-or-lower` |
 * | part removed by an amendment, which says why | `may-raise-or-lower` |
 * | part removed without one: nobody says what became of its answers | `breaks-comparison` |
 * | range of scores | `breaks-comparison` |
 * | missing answers: lowest to excluded (the reverse, to or from `stop`) | `may-raise` (`may-lower`, `may-raise-or-lower`) |
 * | what does not apply: towards full (towards lowest) | `may-raise` (`may-lower`) |
 * | threshold up (down), zone to a worse (better) colour | `may-lower` (`may-raise`) |
 * | category added or removed | by the categories that had, or get, its scores |
 * | rule that takes something away added, or made to take more (removed, or less) | `may-lower` (`may-raise`) |
 * | condition of such a rule, order of rules on the score, another effect | `may-raise-or-lower` |
 * | cells of a verdict table, a level added, removed or weighted otherwise | `may-raise-or-lower` |
 * | level from mean to lowest (the reverse) | `may-lower` (`may-raise`) |
 *
 * What is claimed of points, rules on the score, missing answers and parts
 * that do not apply holds only where a higher score of a part never makes the
 * outcome worse. With a rule that is declared not monotonic in either rubric
 * it is `may-raise-or-lower`. So it is for missing answers and parts that do
 * not apply where a rule asks for the score of a part, where groups have
 * another total than one whole or are rounded, or where known points could
 * outweigh what is shared out: under a range that begins above or ends below
 * zero.
 */
export type Effect = (typeof EFFECTS)[number];

/** The weakest first. */
export const EFFECTS = [
  "none",
  "wording",
  "may-raise",
  "may-lower",
  "may-raise-or-lower",
  "breaks-comparison",
] as const;

/**
 * What several effects come to together.
 *
 * @example
 * joinedEffect(["none", "may-raise", "may-lower"]); // => "may-raise-or-lower"
 * joinedEffect([]); // => "none"
 */
export function joinedEffect(effects: Iterable<Effect>): Effect {
  let joined: Effect = "none";
  for (const effect of effects) joined = joinedTwo(joined, effect);
  return joined;
}

function joinedTwo(one: Effect, other: Effect): Effect {
  if (one !== other && isOneWay(one) && isOneWay(other)) return "may-raise-or-lower";
  return EFFECTS.indexOf(one) >= EFFECTS.indexOf(other) ? one : other;
}

function isOneWay(effect: Effect): boolean {
  return effect === "may-raise" || effect === "may-lower";
}

/** The effect of something that only rises (1), only falls (-1), or stays (0). */
export function effectOf(sign: -1 | 0 | 1, otherwise: Effect = "wording"): Effect {
  if (sign === 0) return otherwise;
  return sign > 0 ? "may-raise" : "may-lower";
}
