import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Category, Example, Expectation, Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { compare, equals, powerOfTen, subtract } from "../numeric/rational.js";
import type { Localized } from "../text/localized.js";
import { everyProbe } from "./every-probe.js";
import { type Boundary, findBoundary } from "./find-boundary.js";
import { printExample } from "./print-example.js";
import type { Probe } from "./probe.js";
import { type NumberTest, type RuleBoundary, ruleBoundaries } from "./rule-boundaries.js";
import { boundaryMissed, thresholdMissed } from "./testing-diagnostics.js";
import { type World, worldsFor } from "./world.js";

/** Examples on and just below every threshold of a rubric. */
export interface Boundaries {
  /** `example` blocks in canonical style, indented to stand in the rubric, with a comment for each category that was not reached. */
  readonly text: string;
  readonly examples: readonly Example[];
  /** The categories in which no evidence was found, and why. */
  readonly unreached: readonly { readonly category: string; readonly why: Localized }[];
  /** What stayed without an example: categories, and sides of the bounds of rules. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes `example` blocks on each category threshold, or just above where no
 * evidence comes to it, and just below; what they expect is what the engine
 * computes. Answers are chosen from the scales; a part that is not broken down,
 * or below which weights are undisclosed, is given as a subtotal, and facts
 * are chosen so that the thresholds can be reached.
 *
 * Beside that on both sides of every comparison with a score or a number fact
 * that rules make. What is found on no side is told in `diagnostics`.
 *
 * The same rubric gives the same text. Where the answers of all evidence can be
 * listed, with `n/a` and every set of facts, and come to 2,000 at most, all of
 * it is looked at; otherwise something nearer may be missed, and an example of
 * which it is not certain that nothing is nearer says `close`. Evidence here
 * answers everything that applies. Bounds: twice 60 sets of facts; then for each
 * threshold two sets of facts at most, some 100 evaluations in each, and
 * combinations of 2 x 4096 sums.
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
      diagnostics: remarksOn(unreached, []),
    };
  }
  const every = everyProbe(rubric);
  const found = thresholds.map((category) => {
    const boundary = nearestIn(rubric, worlds, category);
    return { category, boundary: every === null ? boundary : nearestAmong(every, boundary, category) };
  });
  const rules = ruleBoundaries(rubric, worlds, every);
  const sections = [
    ...found.map(({ category, boundary }) => ({
      examples: examplesOf(rubric, category, boundary, every !== null),
      missed: missedOf(rubric, category, boundary),
    })),
    ...rules.map((boundary) => ({ examples: examplesOfRule(boundary), missed: null })),
  ];
  const examples = withoutTwins(sections.flatMap((section) => section.examples));
  const unreached = sections.flatMap(({ missed }) => missed ?? []);
  return {
    text: sections
      .map((section) => printSection(rubric, section, examples))
      .filter((text) => text !== "")
      .join("\n"),
    examples,
    unreached,
    diagnostics: remarksOn(unreached, rules),
  };
}

function remarksOn(unreached: Boundaries["unreached"], rules: readonly RuleBoundary[]): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  for (const one of unreached) report(thresholdMissed, null, one);
  for (const { rule, test, sides } of rules)
    for (const { holds, found } of sides)
      if (found === null) report(boundaryMissed, null, { rule: rule.name, test: testText(test), holds });
  return diagnostics;
}

/** A comparison as a rubric writes it. */
function testText(test: NumberTest): string {
  const name = test.kind === "fact-compared" ? test.fact : (test.path.split(".").at(-1) ?? "");
  return `${name === "" ? "score" : name} ${test.operator} ${formatExact(test.bound)}`;
}

/** The same, or what is nearer among all evidence. */
function nearestAmong(every: readonly Probe[], { at, below }: Boundary, { from }: Category): Boundary {
  const isAt = (one: Probe): boolean => compare(one.compared, from) >= 0;
  return {
    at: every.filter(isAt).reduce((best, one) => (isNearer(best, one, -1) ? one : best), at),
    below: every.filter((one) => !isAt(one)).reduce((best, one) => (isNearer(best, one, 1) ? one : best), below),
  };
}

function isNearer(best: Probe | null, one: Probe, order: number): boolean {
  return best === null || compare(one.compared, best.compared) === order;
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

function examplesOf(
  { score }: Rubric,
  category: Category,
  { at, below }: Boundary,
  isWhole: boolean,
): readonly Example[] {
  const isExact = at !== null && equals(at.compared, category.from);
  const under = subtract(category.from, powerOfTen(-score.digits));
  // Between two neighbours of the published precision there is no score.
  const isNext = below !== null && score.comparison === "published" && compare(below.compared, under) >= 0;
  const above = isWhole ? ABOVE : CLOSE_ABOVE;
  return [
    ...(at === null ? [] : [exampleOf(titleOf(category, isExact ? AT : above), at)]),
    ...(below === null ? [] : [exampleOf(titleOf(category, isWhole || isNext ? BELOW : CLOSE_BELOW), below)]),
  ];
}

function titleOf({ id }: Category, where: Localized): Localized {
  return { id: `batas ${id}: ${where.id}`, en: `boundary ${id}: ${where.en}` };
}

const AT: Localized = { id: "tepat", en: "at" };
const ABOVE: Localized = { id: "terdekat di atas", en: "nearest above" };
const CLOSE_ABOVE: Localized = { id: "dekat di atas", en: "close above" };
const BELOW: Localized = { id: "di bawah", en: "below" };
const CLOSE_BELOW: Localized = { id: "dekat di bawah", en: "close below" };

function examplesOfRule({ rule, test, sides }: RuleBoundary): readonly Example[] {
  return sides.flatMap(({ holds, found, isNearest }) => {
    if (found === null) return [];
    const id = `${isNearest ? "tepat " : ""}${holds ? "terpenuhi" : "tidak terpenuhi"}${isNearest ? "" : ", dekat batasnya"}`;
    const en = `${isNearest ? "just " : ""}${holds ? "holds" : "does not hold"}${isNearest ? "" : ", close to its bound"}`;
    const text = `${rule.name}, ${testText(test)}`;
    return [exampleOf({ id: `aturan ${text}: ${id}`, en: `rule ${text}: ${en}` }, found)];
  });
}

function exampleOf(title: Localized, { given, score, outcome }: Probe): Example {
  const span = { start: 0, end: 0 };
  const { id = "", zone = null } = outcome.category ?? {};
  const expected: readonly Expectation[] = [
    { kind: "score", score, span },
    { kind: "category", category: id, span },
    ...(zone === null ? [] : [{ kind: "zone" as const, zone, span }]),
  ];
  return {
    title,
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
