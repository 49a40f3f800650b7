import type { Rubric } from "../model/rubric.js";
import { rubricLiteral } from "./rubric-literal.js";

/**
 * A module of JavaScript that gives a rubric as it is, resolved and frozen:
 * data, without the parser and without any import.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * rubricModule(rubric).includes("export default"); // => true
 * /import|require/.test(rubricModule(rubric)); // => false
 */
export function rubricModule(rubric: Rubric): string {
  const { body, constants } = rubricLiteral(rubric, ({ num, den }) => `{ num: ${num}n, den: ${den}n }`);
  return [
    FREEZE,
    "function build() {",
    ...constants.map(({ name, text }) => `  const ${name} = ${text};`),
    `  return freeze(${body});`,
    "}",
    "export default /* @__PURE__ */ build();",
    "",
  ].join("\n");
}

const FREEZE = `function freeze(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}`;
