import { match } from "../text/match.js";
import type { RoundingMode } from "./round.js";

/**
 * The whole number that `num / den` is settled to by a named mode. The quotient
 * need not be in lowest terms, which would cost too much where it is taken
 * millions of times.
 *
 * @param den above zero
 * @example
 * roundQuotient(15599n, 2n, "half-up"); // => 7800n
 * roundQuotient(-15599n, 2n, "down"); // => -7799n
 */
export function roundQuotient(num: bigint, den: bigint, mode: RoundingMode): bigint {
  const size = num < 0n ? -num : num;
  const floor = size / den;
  const twiceRest = 2n * (size % den);
  const away = match(mode)
    .returnType<boolean>()
    .with("half-up", () => twiceRest >= den)
    .with("half-even", () => twiceRest > den || (twiceRest === den && floor % 2n === 1n))
    .with("down", () => false)
    .with("up", () => twiceRest > 0n)
    .exhaustive();
  const rounded = away ? floor + 1n : floor;
  return num < 0n ? -rounded : rounded;
}
