/**
 * How often each whole number came out for each of several units, in flat
 * arrays: almost all that come out lie close to where things stand, and those
 * have a place; the few others are kept beside them.
 */
export interface Windows {
  readonly width: number;
  /** The lowest number with a place, by unit. */
  readonly lows: Int32Array;
  /** By unit and place. */
  readonly counts: Uint32Array;
  readonly others: Map<number, Map<number, number>>;
}

/** The most places in all, as far as each unit has a few. */
const MOST_PLACES = 2 ** 23;
const WIDEST = 1024;
const NARROWEST = 64;

/**
 * Makes windows in which nothing was counted yet.
 *
 * @param centres by unit the number around which most are, in 32 bits
 */
export function createWindows(centres: readonly number[]): Windows {
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(MOST_PLACES / Math.max(1, centres.length))));
  return {
    width,
    lows: Int32Array.from(centres, (centre) => centre - (width >> 1)),
    counts: new Uint32Array(width * centres.length),
    others: new Map(),
  };
}

/** Counts the numbers that came out, one for each unit. */
export function countIn(windows: Windows, numbers: Int32Array): void {
  const { width, lows, counts } = windows;
  for (let unit = 0; unit < numbers.length; unit += 1) {
    const place = (numbers[unit] as number) - (lows[unit] as number);
    if (place >= 0 && place < width) {
      const at = unit * width + place;
      counts[at] = (counts[at] as number) + 1;
    } else countElsewhere(windows, unit, numbers[unit] as number);
  }
}

function countElsewhere({ others }: Windows, unit: number, number: number): void {
  const own = others.get(unit) ?? new Map<number, number>();
  others.set(unit, own);
  own.set(number, (own.get(number) ?? 0) + 1);
}

/** The numbers that came out for a unit, in ascending order, with how often each did. */
export function countedIn(
  { width, lows, counts, others }: Windows,
  unit: number,
): readonly (readonly [number, number])[] {
  const low = lows[unit] ?? 0;
  const counted: (readonly [number, number])[] = [];
  for (let place = 0; place < width; place += 1) {
    const times = counts[unit * width + place] as number;
    if (times > 0) counted.push([low + place, times]);
  }
  const own = others.get(unit);
  return own === undefined ? counted : [...counted, ...own].toSorted(([a], [b]) => a - b);
}
