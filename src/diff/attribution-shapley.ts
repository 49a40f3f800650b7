import { equals, multiply, type Rational, rational, sum, ZERO } from "../numeric/rational.js";
import { MIXES, type Mix, PLAYERS, type Player } from "./hybrid-mix.js";

/**
 * Shares the difference of two years among what changed: each ingredient gets
 * the mean of what it adds when it comes in, over every order in which they
 * may come in. The shares add up to the difference exactly, depend on no
 * order, and are zero for what makes no difference.
 *
 * @param values of each mix, in the order of {@link MIXES}
 */
export function shapley(values: readonly Rational[]): Readonly<Record<Player, Rational>> {
  const [first = ZERO] = values;
  if (values.every((value) => equals(value, first))) return sharesBy(() => ZERO);
  const shareOf = (player: Player): Rational =>
    sum(MIXES.map((mix, index) => multiply(chance(mix, player), values[index] ?? ZERO)));
  return sharesBy(shareOf);
}

/** Something for each ingredient. */
export function sharesBy(of: (player: Player) => Rational): Readonly<Record<Player, Rational>> {
  return {
    evidence: of("evidence"),
    scales: of("scales"),
    tree: of("tree"),
    rules: of("rules"),
    paired: of("paired"),
  };
}

/** How often the ingredients of a mix are those before or after a player came in, with the sign of what that adds. */
function chance(mix: Mix, player: Player): Rational {
  const others = PLAYERS.filter((one) => one !== player && mix[one] === "after").length;
  const orders = ORDERS[others] ?? 0n;
  return rational(mix[player] === "after" ? orders : -orders, 120n);
}

/** In how many of the 120 orders of five a player comes in behind 0, 1, 2, 3, 4 given others. */
const ORDERS: readonly bigint[] = [24n, 6n, 4n, 6n, 24n];
