import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { type EvaluateOptions, evaluate } from "../../src/evaluate/evaluate.js";
import { replay } from "../../src/evaluate/replay.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";

const outcome = (parts: string, data: object = {}, options: EvaluateOptions = {}) => {
  const { rubric, diagnostics } = compileRubric(`rubric r 2024 {
  title "t"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  ${parts}
  category a "a" from 50
  category b "b" from 0
}`);
  const compiled = rubric ?? expect.fail(JSON.stringify(diagnostics));
  const read = readEvidence(compiled, { subject: "s", answers: {}, ...data });
  return evaluate(compiled, read.evidence ?? expect.fail(JSON.stringify(read.diagnostics)), options);
};

const ONE = 'indicator x "x" weight 100% { scale levels 0..4 }';
const UNDISCLOSED = (count: number): string =>
  Array.from({ length: count }, (_, index) => `indicator x${index} weight undisclosed { scale yes/no }`).join("\n");

describe("facts that are not known", () => {
  it("should be named when there are too many of them to look at every case", () => {
    const facts = Array.from({ length: 11 }, (_, index) => `f${index}`);
    const declared = facts.map((fact) => `fact ${fact} yes/no`).join("\n");
    const rules = facts.map((fact) => `rule r-${fact} { when ${fact} then subtract 1 }`).join("\n");
    const { range, score, diagnostics } = outcome(`${declared}\n${ONE}\n${rules}`);
    expect({ range, score }).toEqual({ range: null, score: null });
    expect(diagnostics.map(({ code }) => code)).toContain("PTH6013");
  });
});

describe("the award", () => {
  const RULES = `fact late yes/no fact done yes/no ${ONE}
  rule award { when late then withhold award }
  rule seen { when done then label "Selesai" }`;

  it("should hang on the rules that withhold it, and on no other", () => {
    expect(outcome(RULES, { facts: { late: false, done: true } }).award).toBe("given");
    expect(outcome(RULES, { facts: { late: true, done: false } }).award).toBe("withheld");
  });
});

describe("a list of parts in a message", () => {
  it("should name five, and count the others only where there are others", () => {
    const message = (count: number): string | undefined =>
      outcome(UNDISCLOSED(count)).diagnostics.find(({ code }) => code === "PTH6001")?.text.en.message;
    expect(message(5)).not.toContain("(+");
    expect(message(7)).toContain("(+2)");
  });
});

describe("the assumption of equal weights", () => {
  it("should be laid to whoever made it", () => {
    const why = (parts: string, options: EvaluateOptions): string | null | undefined =>
      outcome(parts, {}, options).assumptions.find(({ about }) => about === "undisclosed")?.whyEn;
    const equal = { assumeUndisclosed: "equal" } as const;
    expect(why(UNDISCLOSED(2), equal)).toContain("as the user asked");
    expect(why(`undisclosed weights assume equal\n${UNDISCLOSED(2)}`, equal)).toContain("by this rubric");
  });
});

describe("an answer unused below a part that does not apply", () => {
  it("should be reported where it was given", () => {
    const parts = `fact here yes/no
  not applicable parts are redistributed
  dimension d "d" weight 50% { applies when here indicator x "x" weight 100% { scale yes/no } }
  indicator y "y" weight 50% { scale yes/no }`;
    const places = (data: object): readonly (string | null)[] =>
      outcome(parts, { facts: { here: false }, ...data })
        .diagnostics.filter(({ code }) => code === "PTH6009")
        .map(({ path }) => path);
    expect(places({ known: { d: { points: 11 } }, answers: { y: true } })).toEqual(["known.d"]);
    expect(places({ answers: { x: true, y: true } })).toEqual(["answers.x"]);
  });
});

describe("replay", () => {
  const { trace } = outcome(ONE, { answers: { x: 3 } });
  const altered = (change: (step: Record<string, unknown>) => Record<string, unknown>): unknown =>
    replay(trace.map((step) => (step.kind === "answer" ? change({ ...step }) : step)));

  it("should not take a conversion of which one number cannot be read", () => {
    for (const end of ["value", "worst", "best", "min", "max"]) {
      const broken = altered((step) => ({ ...step, conversion: { ...Object(step["conversion"]), [end]: "x" } }));
      expect(broken).toMatchObject({ ok: false, step: 0, reason: expect.stringContaining("cannot be read") });
    }
  });

  it("should not take points or an answer of what is left out", () => {
    const reason = expect.stringContaining("left out");
    expect(altered((step) => ({ ...step, conversion: null, points: null }))).toMatchObject({ ok: false, reason });
    expect(altered((step) => ({ ...step, conversion: null, answer: null }))).toMatchObject({ ok: false, reason });
  });
});

describe("what an untyped program hands over", () => {
  const { rubric } = compileRubric(
    'rubric r 2024 { title "t" score 0..1 published 0 digits half-up category a "a" from 0 }',
  );
  const misuse = evaluate as (...args: readonly unknown[]) => unknown;

  it("should be refused by name when it is no rubric or no evidence", () => {
    expect(() => misuse({ rubric }, {})).toThrow("evaluate takes the `rubric` that compileRubric gives");
    for (const wrong of [undefined, null, { subject: "s", answers: {} }])
      expect(() => misuse(rubric, wrong)).toThrow("evaluate takes the `evidence` that readEvidence gives");
  });
});
