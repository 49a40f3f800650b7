import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { fixRubric } from "../../src/compile/fix-rubric.js";
import { renderDiagnostic } from "../../src/diagnostics/render-diagnostic.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { explain } from "../../src/explain/explain.js";
import { runExamples } from "../../src/testing/run-examples.js";
import { accepted, compiled } from "../support/laws.js";
import { around } from "./one-indicator.js";

const TEXT = around("indicator a weight 100% { scale yes/no }");
const rubric = compiled(TEXT);
const evidence = accepted(rubric, { subject: "a", answers: {} });
const outcome = evaluate(rubric, evidence);
const [diagnostic] = outcome.diagnostics;

/** What an untyped program can hand over: JSON is of any type. */
function untyped(json: string): never {
  return JSON.parse(json) as never;
}

describe("options of an untyped program", () => {
  it.each([
    ["evaluate", '{"assumeUndisclosd": "equal"}', "did you mean `assumeUndisclosed`?"],
    ["evaluate", '{"assumeUndisclosed": "equals"}', 'the option `assumeUndisclosed` of evaluate is "equal"'],
    ["evaluate", "[]", "evaluate takes its options as an object"],
    ["evaluate", '"equal"', "evaluate takes its options as an object"],
    ["compileRubric", '{"loadparent": null}', "compileRubric has no option `loadparent`; did you mean `loadParent`?"],
    ["compileRubric", '{"loadParent": "loket-2023.rubric"}', "a function from name and year to a text, or null"],
    ["fixRubric", '{"parent": null}', "fixRubric has no option `parent`; it has `loadParent`"],
    ["runExamples", '{"name": "a.rubric"}', "runExamples has no option `name`; it has `source`"],
    ["renderDiagnostic", '{"language": "en"}', "did you mean `languages`?"],
    ["renderDiagnostic", '{"languages": ["fr"]}', 'a list of "id" and "en"'],
    ["explain", '"fr"', 'explain takes "id" or "en" as its language'],
  ])("should be refused by %s: %s", (name, json, message) => {
    const calls: Readonly<Record<string, () => unknown>> = {
      evaluate: () => evaluate(rubric, evidence, untyped(json)),
      compileRubric: () => compileRubric(TEXT, "a", untyped(json)),
      fixRubric: () => fixRubric(TEXT, "a", untyped(json)),
      runExamples: () => runExamples(rubric, untyped(json)),
      renderDiagnostic: () => renderDiagnostic(diagnostic ?? expect.fail(), null, untyped(json)),
      explain: () => explain(outcome, untyped(json)),
    };
    expect(calls[name]).toThrow(TypeError);
    expect(calls[name]).toThrow(message);
  });
  it("should be taken where they are what the types say, undefined too", () => {
    expect(evaluate(rubric, evidence, {}).score).toBe("0.00");
    expect(evaluate(rubric, evidence, untyped("{}")).score).toBe("0.00");
    expect(compileRubric(TEXT, "a", { loadParent: null }).ok).toBe(true);
    expect(runExamples(rubric, { source: "a" })).toEqual([]);
  });
});
