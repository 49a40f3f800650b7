import type { Category, Example, Expectation, Rubric } from "../model/rubric.js";
import { formatFixed } from "../numeric/format-exact.js";
import { equals } from "../numeric/rational.js";
import type { Localized } from "../text/localized.js";
import { type Boundary, findBoundary } from "./find-boundary.js";
import { printExample } from "./print-example.js";
import type { Probe } from "./probe.js";
import { type World, worldsFor } from "./world.js";

/** Examples on and just below every threshold of a rubric. */
export interface Boundaries {
  /** `example` blocks in canonical style, indented to stand in the rubric, with a comment for each category that was not reached. */
  readonly text: string;
  readonly examples: readonly Example[];
  /** The categories in which no evidence was found, and why. */
  readonly unreached: readonly { readonly category: string; readonly why: Localized }[];
}

/**
 * Writes `example` blocks on each category threshold, or just above where no
 * evidence comes to it, and just below; what they expect is what the engine
 * computes. Answers are chosen from the scales; a part that is not broken down,
 * or below which weights are undisclosed, is given as a subtotal, and facts
 * are chosen so that the thresholds can be reached.
 *
 * The same rubric gives the same text. Small rubrics are searched whole; in
 * large ones, and where rules act on scores, something nearer may be missed.
 * Bounds: twice 60 sets of facts; then for each threshold two sets of facts at
 * most, some 100 evaluations in each, and combinations of 2 x 4096 sums.
 *
 * @example
 * const { rubric } = compileRubric(exampleText.replace("yes/no", "levels 0..4"));
 * generateBoundaries(rubric).text.split("\n")[0]; // => '  example "batas good: tepat" en "boundary good: at" {'
 * const [at, below] = generateBoundaries(rubric).examples;
 * at.given[0].value; // => { kind: "number", number: { num: 2n, den: 1n } }
 * below.given[0].value; // => { kind: "number", number: { num: 1n, den: 1n } }
 */
export function generateBoundaries(rubric: Rubric): Boundaries {
  const worlds = worldsFor(rubric);
  const thresholds = rubric.categories.slice(0, -1);
  if (worlds.length === 0) {
    const unreached = rubric.categories.map(({ id }) => ({ category: id, why: NO_SCORE }));
    return {
      text: comment({ id: `tidak ada contoh batas: ${NO_SCORE.id}`, en: `no boundaries: ${NO_SCORE.en}` }),
      examples: [],
      unreached,
    };
  }
  const found = thresholds.map((category) => ({ category, boundary: nearestIn(rubric, worlds, category) }));
  const sections = found.map(({ category, boundary }) => ({
    examples: examplesOf(category, boundary),
    missed: missedOf(rubric, category, boundary),
  }));
  const examples = withoutTwins(sections.flatMap((section) => section.examples));
  const unreached = sections.flatMap(({ missed }) => missed ?? []);
  return {
    text: sections
      .map((section) => printSection(rubric, section, examples))
      .filter((text) => text !== "")
      .join("\n"),
    examples,
    unreached,
  };
}

const NO_SCORE: Localized = {
  id: "tidak ada jawaban yang menghasilkan satu nilai",
  en: "no answers come to a single score",
};

/** Both sides of a threshold, from the first facts under which each is found. */
function nearestIn(rubric: Rubric, worlds: readonly World[], { from }: Category): Boundary {
  let nearest: Boundary = { at: null, below: null };
  for (const world of worlds) {
    if (nearest.at !== null && nearest.below !== null) break;
    const { at, below } = findBoundary(rubric, world, from);
    nearest = { at: nearest.at ?? at, below: nearest.below ?? below };
  }
  return nearest;
}

function examplesOf(category: Category, { at, below }: Boundary): readonly Example[] {
  const isExact = at !== null && equals(at.compared, category.from);
  return [
    ...(at === null ? [] : [exampleOf(category, at, isExact ? AT : ABOVE)]),
    ...(below === null ? [] : [exampleOf(category, below, BELOW)]),
  ];
}

const AT: Localized = { id: "tepat", en: "at" };
const ABOVE: Localized = { id: "terdekat di atas", en: "nearest above" };
const BELOW: Localized = { id: "di bawah", en: "below" };

function exampleOf({ id }: Category, { given, score, outcome }: Probe, where: Localized): Example {
  const { span, zone } = { span: { start: 0, end: 0 }, zone: outcome.category?.zone ?? null };
  const expected: readonly Expectation[] = [
    { kind: "score", score, span },
    { kind: "category", category: outcome.category?.id ?? id, span },
    ...(zone === null ? [] : [{ kind: "zone" as const, zone, span }]),
  ];
  return {
    title: { id: `batas ${id}: ${where.id}`, en: `boundary ${id}: ${where.en}` },
    provenance: { sources: [], inferred: null, assumed: null },
    given,
    expected,
    span,
  };
}

/** Why a category is not among the examples on its threshold; null where it is. */
function missedOf(
  rubric: Rubric,
  { id: category }: Category,
  { at, below }: Boundary,
): Boundaries["unreached"][number] | null {
  if (at?.outcome.category?.id === category) return null;
  const show = ({ score }: Probe): string => formatFixed(score, rubric.score.digits);
  if (at === null) {
    const most = below === null ? "-" : show(below);
    return {
      category,
      why: { id: `nilai tertinggi yang ditemukan ${most}`, en: `the highest score found is ${most}` },
    };
  }
  const [next, other] = [show(at), at.outcome.category?.id ?? "-"];
  return {
    category,
    why: {
      id: `nilai terendah yang ditemukan dari batasnya, ${next}, masuk ${other}`,
      en: `the lowest score found from its threshold up, ${next}, is in ${other}`,
    },
  };
}

interface Section {
  readonly examples: readonly Example[];
  readonly missed: Boundaries["unreached"][number] | null;
}

function printSection(rubric: Rubric, { examples, missed }: Section, kept: readonly Example[]): string {
  const blocks = examples.filter((example) => kept.includes(example)).map((example) => printExample(rubric, example));
  if (missed === null) return blocks.join("\n");
  const { category, why } = missed;
  const lines = comment({
    id: `kategori ${category} tidak terjangkau: ${why.id}`,
    en: `category ${category} is not reached: ${why.en}`,
  });
  return [lines, ...blocks].join("\n");
}

function comment({ id, en }: Localized): string {
  return `  # ${id}\n  # ${en}\n`;
}

/** Examples that give the same as an earlier one are left out. */
function withoutTwins(examples: readonly Example[]): readonly Example[] {
  const key = ({ given }: Example): string =>
    JSON.stringify(given, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  const keys = examples.map(key);
  return examples.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
