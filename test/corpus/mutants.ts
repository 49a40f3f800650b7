import type { Planted } from "./measure.js";
import { applyEdits, type Base, type Edit, inOrder, lineAfter, type Mistake, type Operator } from "./mutation.js";
import { BLOCK_OPERATORS } from "./operators-blocks.js";
import { NAME_OPERATORS } from "./operators-names.js";
import { NUMBER_OPERATORS } from "./operators-numbers.js";
import { WORD_OPERATORS } from "./operators-words.js";
import { createRandom, seedFor, shuffled } from "./random.js";

export const OPERATORS: readonly Operator[] = [
  ...WORD_OPERATORS,
  ...NUMBER_OPERATORS,
  ...NAME_OPERATORS,
  ...BLOCK_OPERATORS,
];

/** A broken rubric: what was done to which base, and what should be said of it. */
export interface Mutant {
  readonly name: string;
  readonly base: string;
  readonly operators: readonly string[];
  readonly edits: readonly Edit[];
  readonly planted: readonly Planted[];
}

interface Site {
  readonly base: Base;
  readonly operator: Operator;
  readonly mistake: Mistake;
}

/** So many mutants of each kind of slip, of different bases where there are so many. */
const OF_EACH = 3;

/** So many mutants with several mistakes, and how many. */
const JOINED = 40;
const MISTAKES = [2, 3, 3, 4] as const;

/**
 * The same mutants for the same bases and seed. What is done to one base does
 * not depend on the text of another, so a change of a rubric changes its own
 * mutants and no others.
 */
export function createMutants(bases: readonly Base[], seed: number): readonly Mutant[] {
  const singles = OPERATORS.flatMap((operator) => {
    const sites = shuffled(bases, randomFor(seed, operator.name)).flatMap((base) => {
      const mistakes = shuffled(operator.sites(base), randomFor(seed, operator.name, base.name));
      return mistakes.map((mistake, rank) => ({ base, operator, mistake, rank }));
    });
    return sites
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, OF_EACH)
      .map((site) => [site]);
  });
  const several = Array.from({ length: JOINED }, (_, index) =>
    joinedSites(bases, MISTAKES[index % MISTAKES.length] ?? 2, randomFor(seed, `joined ${index}`)),
  );
  return [...singles, ...several].map((sites, index) => mutantOf(`m${String(index + 1).padStart(3, "0")}`, sites));
}

function randomFor(seed: number, ...purposes: readonly string[]): (limit: number) => number {
  return createRandom(seedFor(seed, ...purposes)).below;
}

/** Independent mistakes of different kinds in one base: none in a statement, or next to one, that has another. */
function joinedSites(bases: readonly Base[], count: number, below: (limit: number) => number): readonly Site[] {
  for (const base of shuffled(bases, below)) {
    const chosen: Site[] = [];
    for (const operator of shuffled(
      OPERATORS.filter(({ isLocal }) => isLocal),
      below,
    )) {
      const fitting = operator
        .sites(base)
        .filter(
          (mistake) => !isOfScore(base, mistake) && chosen.every((other) => areApart(base, mistake, other.mistake)),
        );
      const mistake = fitting[below(Math.max(1, fitting.length))];
      if (mistake !== undefined) chosen.push({ base, operator, mistake });
      if (chosen.length === count) return chosen;
    }
  }
  throw new Error("no base has so many independent mistakes");
}

/** Without a readable score range nobody knows which points and thresholds are wrong. */
function isOfScore({ lines }: Base, { edits }: Mistake): boolean {
  return edits.some((edit) => lines.findLast(({ start }) => start <= edit.start)?.code.startsWith("score ") ?? false);
}

function areApart(base: Base, one: Mistake, other: Mistake): boolean {
  return one.edits.every((edit) => other.edits.every(({ start }) => !isNear(base, edit.start, start)));
}

/** Whether two places are on neighbouring lines, or in one statement with entries: if its head cannot be read, they are not checked. */
function isNear({ lines }: Base, one: number, other: number): boolean {
  const rank = (place: number): number => lines.findLastIndex(({ start, indent }) => start - indent <= place);
  const [first = 0, last = 0] = [rank(one), rank(other)].toSorted((a, b) => a - b);
  if (last - first <= 2) return true;
  const head = lines[first];
  const within = lines.slice(first + 1, last + 1);
  const hasEntries = /^(?:scale|fact|rule|verdict|example)\b/.test(head?.code ?? "");
  return hasEntries && within.every(({ indent, code }) => code === "" || indent > (head?.indent ?? 0));
}

function mutantOf(name: string, sites: readonly Site[]): Mutant {
  const [first] = sites;
  if (first === undefined) throw new Error("a mutant needs a mistake");
  const { text } = first.base;
  const edits = inOrder(sites.flatMap(({ mistake }) => mistake.edits));
  const planted = sites.map(({ mistake: { places, codes } }) => ({
    lines: [...new Set(places.map((place) => lineAfter(text, edits, place)))].toSorted((a, b) => a - b),
    codes,
  }));
  return { name, base: first.base.name, operators: sites.map(({ operator }) => operator.name), edits, planted };
}

/** The text of a mutant. */
export function textOf({ edits }: Mutant, base: Base): string {
  return applyEdits(base.text, edits);
}

/** The manifest: one mutant in each row. */
export function writeMutants(mutants: readonly Mutant[]): string {
  const rows = mutants.map(({ name, base, operators, edits, planted }) =>
    [
      name,
      base,
      operators.join(" "),
      planted.map(({ lines, codes }) => `${lines.join("|")} ${codes.join("|")}`).join("; "),
      edits
        .map(({ start, removed, inserted }) => `${start} ${JSON.stringify(removed)} > ${JSON.stringify(inserted)}`)
        .join(" ; "),
    ].join("\t"),
  );
  return `${["mutant\tbase\tslips\tright lines and codes\toffset, removed > inserted", ...rows].join("\n")}\n`;
}
