/** Puts units in the order of whole numbers, the lowest first; those with the same number keep their order. */
export type Sorter = (units: Int32Array, numbers: Int32Array) => Int32Array;

const BITS = 8;
const BUCKETS = 2 ** BITS;

/**
 * Makes a sorter for up to `most` units: by one byte of the numbers after the
 * other, from the lowest on, as far as the highest number is above the lowest.
 * What it gives back is overwritten by the next call.
 */
export function createSorter(most: number): Sorter {
  const [one, other] = [new Int32Array(most), new Int32Array(most)];
  const ends = new Int32Array(BUCKETS);
  return (units, numbers) => {
    const low = lowestOf(units, numbers);
    const bits = bitsOf(units, numbers, low);
    let [from, into] = [units, one];
    for (let shift = 0; shift === 0 || shift < bits; shift += BITS) {
      sortByByte(from, into, numbers, low, shift, ends, units.length);
      from = into;
      into = from === one ? other : one;
    }
    return from;
  };
}

function lowestOf(units: Int32Array, numbers: Int32Array): number {
  let low = 2 ** 31;
  for (let index = 0; index < units.length; index += 1) {
    const number = numbers[units[index] as number] as number;
    if (number < low) low = number;
  }
  return low;
}

/** In how many bits the numbers differ from the lowest. */
function bitsOf(units: Int32Array, numbers: Int32Array, low: number): number {
  let all = 0;
  for (let index = 0; index < units.length; index += 1) all |= (numbers[units[index] as number] as number) - low;
  return 32 - Math.clz32(all);
}

function sortByByte(
  from: Int32Array,
  into: Int32Array,
  numbers: Int32Array,
  low: number,
  shift: number,
  ends: Int32Array,
  count: number,
): void {
  ends.fill(0);
  for (let index = 0; index < count; index += 1) {
    const byte = (((numbers[from[index] as number] as number) - low) >>> shift) & (BUCKETS - 1);
    ends[byte] = (ends[byte] as number) + 1;
  }
  let end = 0;
  for (let byte = 0; byte < BUCKETS; byte += 1) {
    end += ends[byte] as number;
    ends[byte] = end;
  }
  // From the end on, so that equal ones keep their order.
  for (let index = count - 1; index >= 0; index -= 1) {
    const unit = from[index] as number;
    const byte = (((numbers[unit] as number) - low) >>> shift) & (BUCKETS - 1);
    const place = (ends[byte] as number) - 1;
    ends[byte] = place;
    into[place] = unit;
  }
}
