import type { SingleAnswer } from "../evidence/evidence.js";
import type { CountScale, Indicator, Scale, StepsScale } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { CoverageCase } from "./coverage-case.js";

/** The answers to an indicator that examples should meet: each of them where they are few, the ends of numbers. */
export function answerCases({ path, scale }: Pick<Indicator, "path" | "scale">): readonly CoverageCase[] {
  const answers = (texts: readonly string[]): readonly CoverageCase[] =>
    texts.map((answer) => ({ kind: "answer", part: path, answer }));
  return match(scale)
    .returnType<readonly CoverageCase[]>()
    .with({ kind: "yes-no" }, () => answers(["yes", "no"]))
    .with({ kind: "levels" }, ({ min, max }) => answers(upTo(min, max)))
    .with({ kind: "choice" }, ({ options }) => answers(options.map(({ name }) => name)))
    .with({ kind: "count" }, (count) => answers(["0", fullCount(count)]))
    .with({ kind: "number" }, ({ min, max }) => answers([formatExact(min), formatExact(max)]))
    .with({ kind: "mean" }, ({ min, max }) => answers([String(min), String(max)]))
    .with({ kind: "checklist" }, ({ items }) =>
      items.flatMap(({ name: item }) =>
        [true, false].map((present) => ({ kind: "item" as const, part: path, item, present })),
      ),
    )
    .with({ kind: "steps" }, (steps) => answers(steps.steps.map((_, index) => bandOf(steps, index))))
    .exhaustive();
}

/** The cases among them that one observation meets. */
export function answerMeets(
  { path, scale }: Pick<Indicator, "path" | "scale">,
  answer: SingleAnswer,
): readonly CoverageCase[] {
  const met = (text: string): readonly CoverageCase[] => [{ kind: "answer", part: path, answer: text }];
  return match(answer)
    .returnType<readonly CoverageCase[]>()
    .with({ kind: "yes-no" }, ({ yes }) => met(yes ? "yes" : "no"))
    .with({ kind: "level" }, ({ level }) => met(String(level)))
    .with({ kind: "option" }, ({ option }) => met(option))
    .with({ kind: "count" }, ({ count }) => met(countText(scale, count)))
    .with({ kind: "number" }, ({ number }) => met(numberText(scale, number)))
    .with({ kind: "checklist" }, ({ present }) =>
      (scale.kind === "checklist" ? scale.items : []).map(({ name: item }) => ({
        kind: "item",
        part: path,
        item,
        present: present.includes(item),
      })),
    )
    .with({ kind: "choices" }, ({ choices }) => onlyOne(choices).flatMap((choice) => met(String(choice))))
    .with({ kind: "counts" }, ({ counts }) =>
      onlyOne(counts.filter(({ respondents }) => respondents > 0n).map(({ choice }) => choice)).flatMap((choice) =>
        met(String(choice)),
      ),
    )
    .with({ kind: "mean" }, ({ mean }) => met(formatExact(mean)))
    .exhaustive();
}

/** The choice of a sample that is of one mind; otherwise its mean is at no end. */
function onlyOne(choices: readonly bigint[]): readonly bigint[] {
  const distinct = [...new Set(choices)];
  return distinct.length === 1 ? distinct : [];
}

function upTo(min: bigint, max: bigint): readonly string[] {
  return Array.from({ length: Number(max - min) + 1 }, (_, index) => String(min + BigInt(index)));
}

function fullCount({ fullAt, max }: CountScale): string {
  return fullAt === max ? String(max) : `${fullAt}..${max}`;
}

function countText(scale: Scale, count: bigint): string {
  return scale.kind === "count" && count >= scale.fullAt ? fullCount(scale) : String(count);
}

function numberText(scale: Scale, number: Rational): string {
  if (scale.kind !== "steps") return formatExact(number);
  return bandOf(
    scale,
    scale.steps.findLastIndex(({ from }) => compare(from, number) <= 0),
  );
}

function bandOf({ steps, max }: StepsScale, index: number): string {
  const [from, to] = [steps[index]?.from ?? rational(0n), steps[index + 1]?.from ?? max];
  return `${formatExact(from)}..${formatExact(to)}`;
}
