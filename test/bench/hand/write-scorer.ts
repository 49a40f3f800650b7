import {
  type BenchDimension,
  type BenchIndicator,
  type BenchRubric,
  type BenchVariable,
  CATEGORIES,
  sixthsOf,
} from "../benchmark-rubric.js";

/** In what a hand-written program counts: doubles of points, or whole numbers without any rounding. */
export type Arithmetic = "float" | "exact";

/** What a hand-written scorer answers. */
export type HandScore =
  | {
      readonly ok: true;
      readonly score: number;
      readonly category: string;
      readonly nodes: readonly (readonly number[])[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What a hand-written scorer answers where only the score is asked for, in the units of its arithmetic. */
export type HandUnits = number;

/**
 * Writes the program that a careful programmer would write by hand for this one
 * rubric: nothing is looked up, every name, bound and weight stands in the code.
 * It checks as much as patuh does: plain objects, no unknown keys, every answer
 * of the right type, whole and in range, also where it is written as text.
 *
 * The text is the body of a function that returns `score`, and `units`: the
 * exact score before rounding, without the scores of parts.
 */
export function writeScorer(rubric: BenchRubric, arithmetic: Arithmetic): string {
  const { dimensions, indicators } = rubric;
  return `"use strict";
${SHARED}
const KNOWN = new Set(${JSON.stringify(indicators.map(({ name }) => name))});
let problems = null;
let found = 0;
${dimensions.map((one) => dimensionCode(one, arithmetic, true)).join("\n")}
${dimensions.map((one) => dimensionCode(one, arithmetic, false)).join("\n")}
function check(answers) {
  const keys = Object.keys(answers);
  if (keys.length !== found) for (const key of keys) if (!KNOWN.has(key)) problem("unknown indicator " + key);
}
function score(evidence) {
  if (!fits(evidence)) return { ok: false, problems: ["the evidence has another form"] };
  const answers = evidence.answers;
  problems = null;
  found = 0;
${dimensions.map(({ name }) => `  const ${name} = ${name}Nodes(answers);`).join("\n")}
  check(answers);
  if (problems !== null) return { ok: false, problems };
  const total = ${total(dimensions, arithmetic, ({ name }) => `${name}[0]`)};
  ${published(arithmetic)}
  const category = ${categoryCode(arithmetic)};
  return { ok: true, score, category, nodes: [${dimensions.map(({ name }) => name).join(", ")}] };
}
function units(evidence) {
  if (!fits(evidence)) throw new Error("the evidence has another form");
  const answers = evidence.answers;
  problems = null;
  found = 0;
${dimensions.map(({ name }) => `  const ${name} = ${name}Score(answers);`).join("\n")}
  check(answers);
  if (problems !== null) throw new Error(problems.join("; "));
  return ${total(dimensions, arithmetic, ({ name }) => name)};
}
return { score, units };`;
}

/** What is the same for every rubric: the form of the evidence, and the slow way for answers written otherwise. */
const SHARED = `const SECTIONS = new Set(["subject", "answers", "facts", "known", "within", "rubric"]);
function isPlain(value) {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function fits(evidence) {
  if (!isPlain(evidence) || !isPlain(evidence.answers)) return false;
  if (typeof evidence.subject !== "string" || evidence.subject === "") return false;
  for (const key in evidence) if (!SECTIONS.has(key)) return false;
  return true;
}
function problem(text) {
  problems ??= [];
  problems.push(text);
}
function otherWhole(value, max, name) {
  if (value === null) return 0;
  const read = typeof value === "bigint" ? Number(value) : typeof value === "string" && /^[0-9]+$/.test(value) ? Number(value) : -1;
  if (read >= 0 && read <= max) return read;
  problem(name + " takes a whole number from 0 to " + max);
  return 0;
}
function otherYes(value, name) {
  if (value === null || value === "no" || value === "tidak") return false;
  if (value === "yes" || value === "ya") return true;
  problem(name + " takes yes or no");
  return false;
}`;

function dimensionCode(dimension: BenchDimension, arithmetic: Arithmetic, isWithNodes: boolean): string {
  const { name, variables } = dimension;
  const indicators = variables.flatMap((variable) => variable.indicators);
  const nodes = variables.flatMap((variable) => [variable.name, ...variable.indicators.map((one) => `p${one.name}`)]);
  return `function ${name}${isWithNodes ? "Nodes" : "Score"}(answers) {
  let value;
  let seen = 0;
${indicators.map((indicator) => answerCode(indicator, arithmetic)).join("\n")}
${variables.map((variable) => `  const ${variable.name} = ${variableCode(variable, arithmetic)};`).join("\n")}
  found += seen;
  const ${name} = ${total(variables, arithmetic, (variable) => variable.name)};
  return ${isWithNodes ? `[${name}, ${nodes.join(", ")}]` : name};
}`;
}

/** Reads one answer as points (or sixths of a point). */
function answerCode({ name, scale }: BenchIndicator, arithmetic: Arithmetic): string {
  const points = (answer: number): number => sixthsOf(scale, answer) / (arithmetic === "float" ? 6 : 1);
  if (scale.kind === "yes-no")
    return `  value = answers.${name};
  let p${name} = 0;
  if (value !== undefined) {
    seen += 1;
    if (value === true || (value !== false && otherYes(value, "${name}"))) p${name} = ${points(1)};
  }`;
  const each = scale.full === 3 && arithmetic === "float" ? "(value * 100) / 3" : `value * ${points(1)}`;
  const capped = scale.full < scale.max ? `(value < ${scale.full} ? ${each} : ${points(scale.max)})` : each;
  return `  value = answers.${name};
  let p${name} = 0;
  if (value !== undefined) {
    seen += 1;
    if (typeof value !== "number") value = otherWhole(value, ${scale.max}, "${name}");
    if (value >= 0 && value <= ${scale.max} && Math.trunc(value) === value) p${name} = ${capped};
    else problem("${name} takes a whole number from 0 to ${scale.max}");
  }`;
}

function variableCode({ indicators }: BenchVariable, arithmetic: Arithmetic): string {
  return total(indicators, arithmetic, ({ name }) => `p${name}`);
}

/** A weighted sum: shares as decimals, or hundredths of a percent. */
function total<Part extends { readonly weight: number }>(
  parts: readonly Part[],
  arithmetic: Arithmetic,
  worth: (part: Part) => string,
): string {
  return parts
    .map((part) => `${arithmetic === "float" ? part.weight / 10_000 : part.weight} * ${worth(part)}`)
    .join(" + ");
}

/** Half up to hundredths. With whole numbers 100 points are 6e14, so every step is exact. */
function published(arithmetic: Arithmetic): string {
  if (arithmetic === "float") return "const score = Math.round(total * 100) / 100;";
  return `const rest = total % 6e10;
  const hundredths = (total - rest) / 6e10 + (rest >= 3e10 ? 1 : 0);
  const score = hundredths / 100;`;
}

function categoryCode(arithmetic: Arithmetic): string {
  const [value, times] = arithmetic === "float" ? ["score", 1] : ["hundredths", 100];
  return CATEGORIES.slice(0, -1)
    .map(({ id, from }) => `${value} >= ${from * times} ? "${id}" : `)
    .join("")
    .concat(`"${CATEGORIES.at(-1)?.id}"`);
}
