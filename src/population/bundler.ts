import { readEvidence } from "../evidence/read-evidence.js";
import { readFact } from "../evidence/read-fact.js";
import type { Rubric } from "../model/rubric.js";
import { isPlainObject } from "../scorer/plain-object.js";
import { type Bundle, createBundle } from "./bundle.js";
import { hasWeights } from "./combine-bundles.js";
import { factWord } from "./fact-word.js";
import { levelNames } from "./level-names.js";
import { entryOf, type Row } from "./row.js";
import { isSimpleText } from "./simple-text.js";

/** Finds the bundle of a subject. */
export interface Bundler {
  /** The bundle of what stands in data; null for what does not fit, or needs a closer look. */
  readonly bundleOf: (facts: unknown, within: unknown) => Bundle | null;
  /** The bundle of a row. */
  readonly bundleOfRow: (row: Pick<Row, "facts" | "within">) => Bundle;
  /** All of them. */
  readonly all: () => readonly Bundle[];
}

/** A step on the way to a bundle: by one entry of `within` or facts after the other. */
interface Step {
  /** The entry that was asked for last, and its value: most subjects on this way have the same again. */
  key: string;
  value: unknown;
  step: Step | null;
  /** Where every value of that entry leads, and those of all others. */
  next: Map<unknown, Step>;
  readonly others: Map<string, Map<unknown, Step>>;
  /** Where the facts begin after it, for a fact may be called like a level. */
  facts: Step | null;
  /** Undefined until it was looked for. */
  bundle: Bundle | null | undefined;
}

/** Makes a bundler; facts and parents that come again are read only once. */
export function createBundler(rubric: Rubric): Bundler {
  const start = createStep();
  const bundles: Bundle[] = [];
  const byRow = new Map<string, Bundle>();
  const words = createWords(rubric);
  const levels = levelNames(rubric).slice(1);
  const make = (known: Pick<Bundle, "facts" | "within">): Bundle => {
    const isPlaced = levels.every((level) => entryOf(known.within, level) !== null);
    const bundle = createBundle(known, bundles.length, !isPlaced || !hasWeights(known.facts, rubric));
    bundles.push(bundle);
    return bundle;
  };
  return {
    bundleOf: (facts, within) => {
      let step: Step | null = start;
      if (within !== undefined) step = walk(step, within);
      if (facts !== undefined && step !== null) {
        step.facts ??= createStep();
        step = walk(step.facts, facts);
      }
      if (step === null) return null;
      if (step.bundle === undefined) {
        const read = readBelonging(rubric, words, facts, within);
        step.bundle = read === null ? null : make(read);
      }
      return step.bundle;
    },
    bundleOfRow: ({ facts, within }) => {
      const key = JSON.stringify([facts, within]);
      const bundle = byRow.get(key) ?? make({ facts, within });
      byRow.set(key, bundle);
      return bundle;
    },
    all: () => bundles,
  };
}

function createStep(): Step {
  return { key: "", value: null, step: null, next: new Map(), others: new Map(), facts: null, bundle: undefined };
}

/** Goes on by every entry of an object; null for anything that JSON does not give so. */
function walk(from: Step, entries: unknown): Step | null {
  if (!isPlainObject(entries)) return null;
  let step = from;
  for (const name in entries) {
    const value = entries[name];
    if (typeof value === "object" && value !== null) return null;
    step = goOn(step, name, value);
  }
  return step;
}

function goOn(from: Step, key: string, value: unknown): Step {
  if (from.key !== key) {
    from.next = from.others.get(key) ?? new Map();
    from.others.set(key, from.next);
    from.key = key;
    from.step = null;
  }
  if (from.value === value && from.step !== null) return from.step;
  const known = from.next.get(value);
  const step = known ?? createStep();
  if (known === undefined) from.next.set(value, step);
  from.value = value;
  from.step = step;
  return step;
}

/** The word of a fact; null for one that does not fit, or is not given. */
type Words = (name: string, value: unknown) => string | null;

/** Makes what finds the words of facts; each value is read once. */
function createWords({ facts }: Rubric): Words {
  const known = new Map(facts.map((fact) => [fact.name, { fact, words: new Map<unknown, string | null>() }]));
  return (name, value) => {
    const own = known.get(name);
    if (own === undefined || value === null || value === undefined) return null;
    const word = own.words.get(value);
    if (word !== undefined) return word;
    const read = readFact(own.fact.type, value);
    const found = read.ok ? factWord(read.fact) : null;
    own.words.set(value, found);
    return found;
  };
}

/** Reads facts and parents; null where they do not fit the rubric. */
function readBelonging(
  rubric: Rubric,
  words: Words,
  facts: unknown,
  within: unknown,
): Pick<Bundle, "facts" | "within"> | null {
  const simple = readSimply(rubric, words, facts ?? {}, within ?? {});
  if (simple !== null) return simple;
  const { evidence } = readEvidence(rubric, {
    subject: "x",
    answers: {},
    ...(facts === undefined ? {} : { facts }),
    ...(within === undefined ? {} : { within }),
  });
  if (evidence === null) return null;
  return {
    facts: Object.fromEntries([...evidence.facts].map(([name, fact]) => [name, factWord(fact)])),
    within: Object.fromEntries(evidence.within ?? []),
  };
}

/** The same for what is written as it should be; null for anything else, good or bad. */
function readSimply(
  rubric: Rubric,
  words: Words,
  facts: object,
  within: object,
): Pick<Bundle, "facts" | "within"> | null {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(facts)) {
    const word = words(name, value);
    if (word === null) return null;
    own[name] = word;
  }
  const parents: Record<string, string> = {};
  for (const [level, parent] of Object.entries(within)) {
    const isSimple = typeof parent === "string" && isSimpleText(parent);
    if (!isSimple || rubric.levels.every(({ to }) => to !== level)) return null;
    parents[level] = parent;
  }
  return { facts: own, within: parents };
}
