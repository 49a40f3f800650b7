import { type BenchIndicator, type BenchRubric, KINDS, sixthsOf } from "./benchmark-rubric.js";
import { createRandom, type Random } from "./random.js";

/** What one subject answered, as a file of evidence holds it. */
export interface BenchEvidence {
  readonly subject: string;
  readonly answers: Readonly<Record<string, number | boolean | null>>;
  readonly facts: { readonly kind: string };
  readonly within: { readonly institution: string };
}

/** The same answers column by column. In a column, yes is 1 and {@link NO_ANSWER} is no answer. */
export interface BenchColumns {
  readonly size: number;
  /** For each indicator, in the order of the rubric. */
  readonly answers: readonly Uint8Array[];
  /** The place of the institution of each service. */
  readonly institution: Uint16Array;
  /** For each institution, the place of its kind. */
  readonly kinds: Uint8Array;
}

/** What a column holds where there is no answer. */
export const NO_ANSWER = 255;

/** How evidence is made up. */
export interface EvidenceOptions {
  readonly seed: number;
  readonly institutions?: number;
  /** The share of answers that are missing (null), from 0 to 1. */
  readonly missing?: number;
}

/**
 * The evidence of `count` subjects. It goes through JSON text once, so that the
 * objects are laid out as those of a program that reads a file.
 */
export function benchmarkEvidence(
  rubric: BenchRubric,
  count: number,
  { seed, institutions = 1, missing = 0 }: EvidenceOptions,
): readonly BenchEvidence[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const quality = random.unit();
    const answers = rubric.indicators.map(({ name, scale }) => {
      const drawn = random.unit() < missing ? null : drawAnswer(scale.max, quality, random);
      return [name, drawn === null || scale.kind !== "yes-no" ? drawn : drawn === 1] as const;
    });
    const institution = random.below(institutions);
    const text = JSON.stringify({
      subject: `service-${index}`,
      answers: Object.fromEntries(answers),
      facts: { kind: KINDS[institution % KINDS.length] },
      within: { institution: `institution-${institution}` },
    });
    return JSON.parse(text);
  });
}

/** Evidence as columns. */
export function columnsOf(rubric: BenchRubric, evidence: readonly BenchEvidence[], institutions: number): BenchColumns {
  const answers = rubric.indicators.map(({ name }) =>
    Uint8Array.from(evidence, (one) => {
      const answer = one.answers[name] ?? null;
      return answer === null ? NO_ANSWER : Number(answer);
    }),
  );
  return {
    size: evidence.length,
    answers,
    institution: Uint16Array.from(evidence, ({ within }) => institutionOf(within.institution)),
    kinds: Uint8Array.from({ length: institutions }, (_, index) => index % KINDS.length),
  };
}

/** The place of an institution, which its name ends with. */
export function institutionOf(name: string): number {
  return Number(name.slice("institution-".length));
}

/**
 * The first `count` of made-up subjects whose exact score lies right between
 * two published ones, where half-up rounding has to go up. Only rubrics with
 * `round` weights have many of those.
 */
export function tiedEvidence(rubric: BenchRubric, count: number, seed: number): readonly BenchEvidence[] {
  const tied: BenchEvidence[] = [];
  for (let batch = 0; tied.length < count && batch < 1000; batch += 1)
    tied.push(...benchmarkEvidence(rubric, 1000, { seed: seed + batch }).filter((one) => isTie(rubric, one)));
  return tied.slice(0, count);
}

/** The score of answers in units of which 100 points are 6e14. */
export function exactUnits(rubric: BenchRubric, { answers }: Pick<BenchEvidence, "answers">): number {
  const worth = ({ name, scale }: BenchIndicator): number => sixthsOf(scale, Number(answers[name] ?? 0));
  return weighted(rubric.dimensions, ({ variables }) =>
    weighted(variables, ({ indicators }) => weighted(indicators, worth)),
  );
}

/** The published score in hundredths of a point, rounded half up. */
export function publishedHundredths(units: number): number {
  const rest = units % 6e10;
  return (units - rest) / 6e10 + (rest >= 3e10 ? 1 : 0);
}

function isTie(rubric: BenchRubric, evidence: BenchEvidence): boolean {
  return exactUnits(rubric, evidence) % 6e10 === 3e10;
}

function weighted<Part extends { readonly weight: number }>(
  parts: readonly Part[],
  worth: (part: Part) => number,
): number {
  return parts.reduce((sum, part) => sum + part.weight * worth(part), 0);
}

/** An answer that is the better the higher the quality is. */
function drawAnswer(max: number, quality: number, random: Random): number {
  return Math.min(max, Math.floor((max + 1) * (0.7 * quality ** 0.5 + 0.3 * random.unit() ** 0.5)));
}
