import type { Example, Expectation, Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { round } from "../numeric/round.js";
import { match } from "../text/match.js";
import { printGiven } from "./print-given.js";

const INDENT = "  ";

/** An example as rubric text in canonical style, indented to stand in a rubric. Texts are printed as they are. */
export function printExample(rubric: Rubric, { title, given, expected }: Example): string {
  const en = title.en === null ? "" : ` en "${title.en}"`;
  const lines = [
    ...given.map(({ name, value }) => `${name} ${printGiven(value)}`),
    `expect ${expected.map((one) => printExpectation(rubric, one)).join(" ")}`,
  ];
  return `${INDENT}example "${title.id}"${en} {\n${lines.map((line) => `${INDENT}${INDENT}${line}\n`).join("")}${INDENT}}\n`;
}

function printExpectation({ score }: Rubric, expectation: Expectation): string {
  return match(expectation)
    .returnType<string>()
    .with({ kind: "no-score" }, () => "no score")
    .with({ kind: "score" }, (one) => `score ${formatFixed(round(one.score, score.digits, score.mode), score.digits)}`)
    .with({ kind: "category" }, ({ category }) => `category ${category}`)
    .with({ kind: "categories" }, ({ categories }) => `categories ${categories.join(", ")}`)
    .with({ kind: "zone" }, ({ zone }) => `zone ${zone}`)
    .with({ kind: "verdict" }, ({ text }) => `verdict "${text}"`)
    .with({ kind: "label" }, ({ text }) => `label "${text}"`)
    .with({ kind: "award" }, ({ award }) => `award ${award}`)
    .with({ kind: "certain" }, ({ certain }) => (certain ? "certain" : "uncertain"))
    .with({ kind: "range" }, ({ low, high }) => `range ${formatExact(low)}..${formatExact(high)}`)
    .exhaustive();
}
