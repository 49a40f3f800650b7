import { formatFixed } from "../numeric/format-exact.js";
import { powerOfTen, rational } from "../numeric/rational.js";

/** The most texts that are kept. */
const MOST_KEPT = 100_001;

/** Makes what writes a whole number of units of the last digit as the score that it is; every text is written once. */
export function textOfUnits(digits: number): (units: number) => string {
  const unit = powerOfTen(digits).num;
  // It grows with the largest score that was met: a list of this length costs more than a small rubric.
  const kept: string[] = [];
  const write = (units: number): string => formatFixed(rational(BigInt(units), unit), digits);
  return (units) => {
    if (!(units >= 0 && units < MOST_KEPT)) return write(units);
    while (kept.length <= units) kept.push("");
    const text = kept[units] as string;
    if (text !== "") return text;
    const written = write(units);
    kept[units] = written;
    return written;
  };
}
