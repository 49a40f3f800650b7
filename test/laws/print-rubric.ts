import { match } from "ts-pattern";
import {
  type ConditionSketch,
  type DirectionSketch,
  decimal,
  type EffectSketch,
  type FactSketch,
  indicatorsIn,
  type MissingSketch,
  type PartSketch,
  type PolicySketch,
  type RubricSketch,
  type RuleSketch,
  type ScaleSketch,
} from "./rubric-sketch.js";

/** The rubric as an author would write it. */
export function printRubric(sketch: RubricSketch): string {
  const { id, year, score, children, notApplicable, weightsTotal } = sketch;
  const scales = indicatorsIn(children)
    .filter(({ named }) => named)
    .map(({ name, scale }) => `  scale scale-${name} ${printScale(scale)}`);
  const compared = score.exact ? " compared exact" : "";
  return [
    `rubric ${id} ${year} {`,
    `  title "Rubrik ${id}" en "Rubric ${id}"`,
    `  score ${score.min}..${score.max} published ${score.digits} digits ${score.mode}${compared}`,
    `  missing answers ${MISSING[sketch.missing]}`,
    ...(notApplicable === null ? [] : [`  not applicable parts ${POLICIES[notApplicable]}`]),
    ...(sketch.assumeEqual ? ["  undisclosed weights assume equal"] : []),
    ...(weightsTotal === null ? [] : [`  weights total ${weightsTotal.text}`]),
    ...sketch.facts.map(printFact),
    ...scales,
    ...children.flatMap((part) => printPart(part, "  ")),
    ...printCategories(sketch),
    ...sketch.rules.map(printRule),
    ...printVerdict(sketch),
    "}",
    "",
  ].join("\n");
}

const MISSING: Readonly<Record<MissingSketch, string>> = {
  lowest: "count as lowest",
  excluded: "are excluded",
  stop: "stop the score",
};

const POLICIES: Readonly<Record<PolicySketch, string>> = {
  redistribute: "are redistributed",
  full: "count as full",
  lowest: "count as lowest",
};

function printPart(part: PartSketch, indent: string): readonly string[] {
  const weight = `weight ${part.weight?.text ?? "undisclosed"}`;
  const head = `${indent}${part.kind} ${part.name} "Bagian ${part.name}"`;
  const own = [
    ...(part.applies === null ? [] : [`applies when ${printCondition(part.applies)}`]),
    ...(part.mayBeNotApplicable ? ["may be n/a"] : []),
    ...(part.notApplicable === null ? [] : [`not applicable parts ${POLICIES[part.notApplicable]}`]),
    ...(part.rounded === null ? [] : [`rounded to ${[part.rounded.digits, part.rounded.mode ?? []].flat().join(" ")}`]),
  ];
  if (part.kind !== "indicator") {
    if (part.children.length === 0) return [`${head} ${weight}`];
    const total = part.weightsTotal === null ? [] : [`weights total ${part.weightsTotal.text}`];
    const below = part.children.flatMap((child) => printPart(child, `${indent}  `));
    return [`${head} ${weight} {`, ...[...own, ...total].map((line) => `${indent}  ${line}`), ...below, `${indent}}`];
  }
  const scale = `scale ${part.named ? `scale-${part.name}` : printScale(part.scale)}`;
  const { observations } = part;
  const atLeast = observations?.atLeast == null ? "" : ` at least ${observations.atLeast}`;
  const observed = observations === null ? [] : [`observations ${observations.combine}${atLeast}`];
  return [`${head} { ${[weight, scale, ...observed, ...own].join(" ")} }`];
}

function printScale(scale: ScaleSketch): string {
  return match(scale)
    .with({ kind: "yes-no" }, ({ better }) => `yes/no${better === null ? "" : ` ${better} is better`}`)
    .with({ kind: "levels" }, ({ min, max, direction, points }) => {
      const entries = points?.map(({ text }, index) => `${min + BigInt(index)} "Tingkat" points ${text}`);
      const block = entries === undefined ? "" : ` { ${entries.join(" ")} }`;
      return `levels ${min}..${max}${printDirection(direction)}${block}`;
    })
    .with({ kind: "choice" }, ({ options }) => {
      const entries = options.map(({ name, points }) => `${name} "Pilihan" points ${points.text}`);
      return `choice { ${entries.join(" ")} }`;
    })
    .with({ kind: "count" }, ({ max, fullAt, direction }) => {
      return `count 0..${max}${fullAt === null ? "" : ` full at ${fullAt}`}${printDirection(direction)}`;
    })
    .with(
      { kind: "number" },
      ({ min, max, direction }) => `number ${min.text}..${max.text}${printDirection(direction)}`,
    )
    .with({ kind: "mean" }, ({ min, max, atLeast, direction }) => {
      const sample = atLeast === null ? "" : ` at least ${atLeast}`;
      return `mean of respondents ${min}..${max}${sample}${printDirection(direction)}`;
    })
    .with({ kind: "checklist" }, ({ items }) => {
      const entries = items.map(
        ({ name, weight }) => `${name} "Hal"${weight === null ? "" : ` weight ${weight.text}`}`,
      );
      return `checklist { ${entries.join(" ")} }`;
    })
    .with({ kind: "steps" }, ({ min, max, direction, steps }) => {
      const entries = steps.map(({ from, points }) => `from ${from.text} points ${points.text}`);
      return `steps ${min.text}..${max.text}${printDirection(direction)} { ${entries.join(" ")} }`;
    })
    .exhaustive();
}

function printDirection(direction: DirectionSketch | null): string {
  return direction === null ? "" : ` ${direction} is better`;
}

function printFact(fact: FactSketch): string {
  const type = match(fact)
    .with({ kind: "yes-no" }, () => "yes/no")
    .with({ kind: "choice" }, ({ options }) => `choice { ${options.map((option) => `${option} "Jenis"`).join(" ")} }`)
    .with({ kind: "number" }, ({ min, max }) => `number ${min}..${max}`)
    .exhaustive();
  return `  fact ${fact.name} ${type} "Fakta ${fact.name}"`;
}

function printCondition(condition: ConditionSketch): string {
  return match(condition)
    .returnType<string>()
    .with({ kind: "or" }, { kind: "and" }, ({ kind, parts }) => `(${parts.map(printCondition).join(` ${kind} `)})`)
    .with({ kind: "not" }, ({ operand }) => `not (${printCondition(operand)})`)
    .with({ kind: "holds" }, ({ fact }) => fact)
    .with({ kind: "is" }, ({ fact, value, negated }) => `${fact} is ${negated ? "not " : ""}${value}`)
    .with({ kind: "compare" }, ({ of, operator, bound }) => `${of} ${operator} ${bound.text}`)
    .exhaustive();
}

function printRule({ name, when, effect, notMonotonic }: RuleSketch): string {
  const reason = notMonotonic ? ' not monotonic because "demikian aturannya"' : "";
  return `  rule ${name} "Aturan ${name}" { when ${printCondition(when)} then ${printEffect(effect, name)}${reason} }`;
}

function printEffect(effect: EffectSketch, rule: string): string {
  return match(effect)
    .with({ kind: "subtract" }, ({ amount }) => `subtract ${amount.text}`)
    .with({ kind: "cap-score" }, ({ amount }) => `cap score at ${amount.text}`)
    .with({ kind: "cap-category" }, ({ category }) => `category at most ${category}`)
    .with({ kind: "withhold-award" }, () => "withhold award")
    .with({ kind: "label" }, () => `label "Cap ${rule}"`)
    .exhaustive();
}

function printVerdict({ verdict }: RubricSketch): readonly string[] {
  if (verdict === null) return [];
  const rows = verdict.rows.map(
    ({ cells, title }) => `    ${cells.map((cell) => cell ?? "any").join(", ")} gives "${title}"`,
  );
  return [`  verdict by ${verdict.columns.join(", ")} {`, ...rows, "  }"];
}

function printCategories({ categories, bands, ascending, score }: RubricSketch): readonly string[] {
  const lines = categories.map(({ id, zone, from }, index) => {
    const above = categories[index - 1];
    const to = above === undefined ? score.max * 10n ** BigInt(score.digits) : above.from - 1n;
    const band = bands ? ` to ${decimal(to, score.digits).text}` : "";
    return `  category ${id}${zone === null ? "" : ` zone ${zone}`} from ${decimal(from, score.digits).text}${band}`;
  });
  return ascending ? lines.toReversed() : lines;
}
