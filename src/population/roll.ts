import type { Rubric } from "../model/rubric.js";
import { addWhole, type Bundle, type Kept } from "./bundle.js";
import { type Bundler, createBundler } from "./bundler.js";
import { countsOf } from "./count-categories.js";
import type { RefusedSubject, ScoredSubjects } from "./scored-population.js";

/** The subjects of a population as they come, one after the other, and what is kept of them. */
export interface Roll {
  readonly bundler: Bundler;
  /** Adds a subject with a whole score. */
  readonly add: (bundle: Bundle, id: string, score: number, units: number, category: number) => void;
  /** Adds a subject of which all is kept; `units` and `category` as {@link ScoredSubjects} has them. */
  readonly keep: (bundle: Bundle, one: Omit<Kept, "index">, units: number, category: number) => void;
  /** Adds a subject whose data does not fit. */
  readonly refuse: (refused: Omit<RefusedSubject, "index">) => void;
  readonly subjects: () => ScoredSubjects;
  /** For every subject the place of its bundle; -1 for one that was refused. */
  readonly places: () => Int32Array;
}

/** What grows with the number of subjects. */
interface Table {
  readonly units: Float64Array;
  readonly categories: Int16Array;
  readonly places: Int32Array;
}

/**
 * Makes a roll without subjects.
 *
 * @param expected about how many there will be
 */
export function createRoll(rubric: Rubric, expected: number): Roll {
  let table = createTable(Math.max(16, expected));
  let length = 0;
  let oneByOne = 0;
  const counts = rubric.categories.map(() => 0);
  const refused: RefusedSubject[] = [];
  const write = (bundle: Bundle | null, units: number, category: number): void => {
    if (length === table.units.length) table = grown(table);
    table.units[length] = units;
    table.categories[length] = category;
    table.places[length] = bundle === null ? -1 : bundle.place;
    if (category >= 0) counts[category] = (counts[category] as number) + 1;
    length += 1;
  };
  const enter = (bundle: Bundle, id: string): void => {
    if (bundle.count === 0) bundle.first = length;
    bundle.count += 1;
    bundle.named?.push({ index: length, id });
  };
  return {
    bundler: createBundler(rubric),
    add: (bundle, id, score, units, category) => {
      enter(bundle, id);
      addWhole(bundle, score);
      write(bundle, units, category);
    },
    keep: (bundle, one, units, category) => {
      enter(bundle, one.id);
      bundle.kept.push({ ...one, index: length });
      oneByOne += 1;
      write(bundle, units, category);
    },
    refuse: (one) => {
      refused.push({ ...one, index: length });
      oneByOne += 1;
      write(null, Number.NaN, -1);
    },
    subjects: () => ({
      units: table.units.slice(0, length),
      categories: table.categories.slice(0, length),
      counts: countsOf(rubric, counts, length - refused.length),
      refused,
      oneByOne,
    }),
    places: () => table.places.subarray(0, length),
  };
}

function createTable(size: number): Table {
  return { units: new Float64Array(size), categories: new Int16Array(size), places: new Int32Array(size) };
}

function grown(table: Table): Table {
  const larger = createTable(table.units.length * 2);
  larger.units.set(table.units);
  larger.categories.set(table.categories);
  larger.places.set(table.places);
  return larger;
}
