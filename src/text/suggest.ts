/** Names longer than this are not compared: nobody misspells them by hand. */
const MAX_LENGTH = 64;

/**
 * The candidate that a misspelt name most likely means, or null.
 *
 * Near enough is at most a third of the name's length in insertions,
 * deletions, replacements and swaps of neighbours; case costs nothing. Of
 * equally near candidates the first wins, so the answer is stable.
 *
 * @example
 * suggest("dimensoin", ["dimension", "variable"]); // => "dimension"
 * suggest("x", ["dimension"]); // => null
 */
export function suggest(name: string, candidates: Iterable<string>): string | null {
  if (name.length > MAX_LENGTH) return null;
  const limit = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH || Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * The only candidate that a misspelt name can be, or null: near enough to be
 * put in its place without asking.
 *
 * Far stricter than {@link suggest}: one slip, or two in eight letters, and
 * never in the first, for `included` is not `excluded`, and never only in
 * digits.
 *
 * @example
 * onlyMeant("dimensoin", ["dimension", "variable"]); // => "dimension"
 * onlyMeant("included", ["excluded"]); // => null
 * onlyMeant("unit2", ["unit1"]); // => null
 */
export function onlyMeant(name: string, candidates: Iterable<string>): string | null {
  if (name.length > MAX_LENGTH) return null;
  const word = name.toLowerCase();
  const most = slipsIn(name);
  const near = [...new Set(candidates)].filter((candidate) => {
    const other = candidate.toLowerCase();
    const mayBeNear = Math.abs(other.length - word.length) <= most && other[0] === word[0];
    // `unit2` is as likely one that was forgotten as a slip for `unit1`.
    const isOtherNumber = word !== other && word.replaceAll(/[0-9]/g, "") === other.replaceAll(/[0-9]/g, "");
    return mayBeNear && !isOtherNumber && editDistance(word, other) <= most;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

function slipsIn(name: string): number {
  if (name.length < 3) return 0;
  return name.length < 8 ? 1 : 2;
}

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
