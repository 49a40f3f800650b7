import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { inSourceOrder } from "../diagnostics/in-source-order.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Example, Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { type Difference, differencesOf } from "./differences-of.js";
import { atEntries, readExample } from "./read-example.js";

/** What became of one example. `diagnostics` point at its entries where they are about one. */
export type ExampleResult = PassedExample | FailedExample | UnreadableExample;

/** Everything came out as expected. */
export interface PassedExample extends Evaluated {
  readonly kind: "passed";
}

/** Something came out otherwise. */
export interface FailedExample extends Evaluated {
  readonly kind: "failed";
  readonly differences: readonly Difference[];
}

/** What the example gives does not fit the rubric; `diagnostics` say why. */
export interface UnreadableExample {
  readonly kind: "unreadable";
  readonly example: Example;
  readonly diagnostics: readonly Diagnostic[];
}

interface Evaluated {
  readonly example: Example;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  /** What reading and evaluation said: what is missing, why there is no score. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How examples are run. */
export interface RunOptions {
  /** The name under which diagnostics speak of the rubric text, usually the file's. */
  readonly source?: string;
}

const OPTIONS: OptionRules<RunOptions> = {
  source: { words: "the name of the rubric text", isFit: (value) => typeof value === "string" },
};

/**
 * Runs the `example` blocks of a rubric: reads what each gives as evidence,
 * evaluates it and compares the outcome with every `expect`.
 *
 * Scores are compared as published, so `expect score 60.3` fails on 60.35;
 * ranges are compared exactly. An example that gives what does not fit the
 * rubric is `unreadable`. Never throws for a rubric that `compileRubric`
 * accepted.
 *
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", `
 *   example "Tarif dipasang" { fee-shown yes expect score 100 category good }
 *   example "Keliru" { fee-shown no expect score 10 }
 *   category good`));
 * const [passed, failed] = runExamples(rubric);
 * passed.kind; // => "passed"
 * failed.differences.map(({ expected, actual }) => [expected, actual]); // => [["10", "0.00"]]
 */
export function runExamples(rubric: Rubric, options: RunOptions = {}): readonly ExampleResult[] {
  checkOptions("runExamples", options, OPTIONS);
  const { source = "<rubric>" } = options;
  return rubric.examples.map((example) => runExample(rubric, example, source));
}

/** Runs one example, which need not stand in the rubric. */
export function runExample(rubric: Rubric, example: Example, source: string): ExampleResult {
  const given = readExample(rubric, example, source);
  const { read, faults } = given;
  if (!read.ok || faults.length > 0)
    return { kind: "unreadable", example, diagnostics: inSourceOrder([...faults, ...read.diagnostics]) };
  const { evidence } = read;
  const outcome = evaluate(rubric, evidence);
  const diagnostics = [...read.diagnostics, ...atEntries(outcome.diagnostics, given, source)];
  const differences = differencesOf(example.expected, outcome);
  const evaluated = { example, evidence, outcome, diagnostics };
  return differences.length === 0 ? { kind: "passed", ...evaluated } : { kind: "failed", differences, ...evaluated };
}
