import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { replay } from "../../src/evaluate/replay.js";
import { EVERY_ANSWER, EVERY_STEP, OPEN_ANSWER, OPEN_STEPS } from "../evaluate/every-step.js";
import { fullEvidence, partialEvidence } from "../support/arbitrary-rubric.js";
import { expectTampered, outcomeOf } from "../support/laws.js";
import { altered, derivedPlaces, everyPlace, followingPlaces, otherValue, type TracePath } from "./alter-trace.js";

const RUBRIC = `rubric loket 2024 {
  title "Loket" en "Front desk"
  score 0..100 published 2 digits half-up
  missing answers are excluded
  indicator fee "Tarif" weight 40% { scale yes/no }
  indicator days "Hari" weight 35% { scale count 0..14 full at 10 }
  indicator views "Pendapat" weight 25% { scale mean of respondents 1..5 }
  category good "Baik" from 60
  category bad "Buruk" from 0
}`;

const EVIDENCE = { subject: "a", answers: { fee: true, days: 12 } };

const outcomes = fc.oneof(fullEvidence(), partialEvidence());
const place = fc.nat(1_000_000);

/** Alters one of the places of an outcome's trace. */
function alterOne({ trace }: Outcome, places: ReturnType<typeof derivedPlaces>, index: number): void {
  const path = places[index % places.length];
  if (path !== undefined) expectTampered(trace, altered(trace, path, otherValue));
}

/** Alters one value of the example, which must be what the test says it is. */
function expectNoticed(path: string, before: unknown, after: unknown): void {
  const { trace } = outcomeOf(RUBRIC, EVIDENCE);
  const change = (value: unknown): unknown => {
    expect(value).toBe(before);
    return after;
  };
  expectTampered(trace, altered(trace, path.split("."), change));
}

describe("tamper", () => {
  it("should notice when a number no longer follows from the others", () => {
    fc.assert(
      fc.property(outcomes, place, ({ text, raw }, index) => {
        const outcome = outcomeOf(text, raw);
        // Without a score no group takes up what parts that do not apply count as, so it may stand there alone.
        const { exact, trace } = outcome;
        const isTakenUp = ([at]: TracePath): boolean => exact !== null || trace[Number(at)]?.kind !== "not-applicable";
        alterOne(outcome, derivedPlaces(trace).filter(isTakenUp), index);
      }),
    );
  });
  it("should notice when any one step is lost", () => {
    fc.assert(
      fc.property(outcomes, place, ({ text, raw }, index) => {
        const { trace } = outcomeOf(text, raw);
        if (trace.length > 0) expect(replay(trace.toSpliced(index % trace.length, 1)).ok).toBe(false);
      }),
    );
  });

  const { trace } = outcomeOf(RUBRIC, EVIDENCE);
  it.each(derivedPlaces(trace).map((path) => [path.join("."), path] as const))(
    "should notice another %s",
    (_, path) => {
      expectTampered(trace, altered(trace, path, otherValue));
    },
  );
  it.each([
    ["1.answer.value", "12", "9"],
    ["1.conversion.value", "10", "9"],
    ["1.conversion.best", "10", "9"],
    ["1.conversion.max", "100", "99"],
    ["4.parts.0.weight", "0.4", "0.5"],
    ["4.parts.2.weight", "0.25", "0.5"],
  ])("should notice that %s is no longer %s but %s", expectNoticed);

  it("should notice a category that the score does not reach", () => {
    const { trace } = outcomeOf(RUBRIC, { subject: "a", answers: { fee: false, days: 12 } });
    const upTo = trace.findIndex(({ kind }) => kind === "threshold");
    const forged = trace
      .slice(0, upTo + 1)
      .map((step) => (step.kind === "threshold" ? { ...step, reached: true } : step));
    expect(replay(trace)).toMatchObject({ ok: true, category: "bad" });
    expect(replay(forged)).toMatchObject({ ok: false, step: upTo });
  });
  it("should notice a step that is left out, or steps in another order", () => {
    for (const index of trace.keys()) expect(replay(trace.filter((_, at) => at !== index)).ok).toBe(false);
    expect(replay(trace.toReversed()).ok).toBe(false);
    expect(replay([...trace, ...trace]).ok).toBe(false);
    expect(replay([])).toEqual({ ok: false, step: 0, reason: expect.any(String) });
  });
  it("should answer, and not throw, when any one value is replaced by any JSON value", () => {
    fc.assert(
      fc.property(outcomes, place, fc.jsonValue(), ({ text, raw }, index, value) => {
        const { trace } = outcomeOf(text, raw);
        const places = everyPlace(trace);
        const path = places[index % Math.max(1, places.length)];
        if (path !== undefined) expect(typeof replay(altered(trace, path, () => value)).ok).toBe("boolean");
      }),
    );
  });
});

describe("tamper with steps of every kind", () => {
  const { trace } = outcomeOf(EVERY_STEP, EVERY_ANSWER);
  const whole = new Set(trace.map(({ kind }) => kind));
  const open = outcomeOf(OPEN_STEPS, OPEN_ANSWER).trace;

  it("should have steps of every kind to begin with", () => {
    expect(new Set([...whole, ...open.map(({ kind }) => kind)]).size).toBe(12);
    expect(replay(trace)).toEqual({ ok: true, score: "67.72", exact: "67.715", category: "C" });
    expect(replay(open)).toMatchObject({ ok: false, step: open.length });
  });
  it.each(followingPlaces(trace).map((path) => [path.join("."), path] as const))(
    "should notice another %s",
    (_, path) => {
      expectTampered(trace, altered(trace, path, otherValue));
    },
  );
  it.each(derivedPlaces(open).map((path) => [path.join("."), path] as const))(
    "should notice another %s where there is only a range",
    (_, path) => {
      expectTampered(open, altered(open, path, otherValue));
    },
  );
  it("should notice every step that is doubled or left out, also where nothing hangs on it", () => {
    for (const [index, step] of trace.entries()) {
      expect([index, replay(trace.toSpliced(index, 0, step)).ok]).toEqual([index, false]);
      expect([index, replay(trace.toSpliced(index, 1)).ok]).toEqual([index, false]);
    }
    for (const length of trace.keys()) expect(replay(trace.slice(0, length)).ok).toBe(false);
  });
  it("should notice parts of a group that change places", () => {
    const answers = trace.flatMap((step, index) => (step.kind === "answer" ? [index] : []));
    const [first = 0, second = 0] = answers;
    const [one, other] = [trace[first], trace[second]];
    if (one === undefined || other === undefined) throw new Error("there are two answers");
    expect(replay(trace.with(first, other).with(second, one))).toMatchObject({
      ok: false,
      reason: "the parts of `input` are told in another order",
    });
  });
  it("should notice steps in the opposite order", () => expect(replay(trace.toReversed()).ok).toBe(false));

  const at = (kind: string, path?: string): number =>
    trace.findIndex((step) => step.kind === kind && (path === undefined || ("path" in step && step.path === path)));
  const words: readonly (readonly [string, number, string, unknown])[] = [
    ["the policy of a part that does not apply", at("not-applicable"), "policy", "full"],
    ["why a part does not apply", at("not-applicable", "input.permits"), "by", "answer"],
    ["a part that is said to apply nowhere below", at("not-applicable", "branch.van"), "by", "everything-below"],
    ["that full is lowest", at("not-applicable", "branch.van"), "policy", "lowest"],
    ["what is known of a part", at("known", "output"), "given", "points"],
    ["why a part is left out", at("group", "input"), "parts.2.leftOut", "missing"],
    ["that a part is left out", at("group", "input"), "parts.0.leftOut", "missing"],
    ["that a weight was assumed", at("group", "input"), "parts.0.assumed", true],
    ["that points were never counted", at("group", ""), "parts.2.contribution", null],
    ["how the score is compared", at("rounding"), "comparison", "exact"],
    [
      "where a cap begins",
      trace.findIndex((step) => step.kind === "rule" && step.name === "guard"),
      "effect.from",
      "66.00",
    ],
    ["what a cap says of a category that was met", trace.length - 4, "effect.category.id", "B"],
    ["the lowest score a rule may reach", at("rule"), "effect.min", "1"],
    ["the amount of a rule", at("rule"), "effect.amount", "3"],
    ["which category the verdict rests on", trace.length - 1, "columns.0.value", "B"],
    ["which fact the verdict rests on", trace.length - 1, "columns.1.value", "yes"],
  ];
  it.each(words)("should notice another word for %s", (_, step, place, after) => {
    const path = [step, ...place.split(".")];
    expectTampered(
      trace,
      altered(trace, path, () => after),
    );
  });
  it("should not read a trace that is nested deeper than a rubric can be", () => {
    let condition: object = { kind: "fact-is", fact: "follow-up", expected: "yes", value: "no", holds: false };
    for (let depth = 0; depth < 100_000; depth += 1) condition = { kind: "not", operand: condition, holds: null };
    const deep = trace.map((step) => (step.kind === "rule" ? { ...step, condition } : step));
    expect(replay(deep)).toMatchObject({ ok: false, step: 0 });
    const shared: Record<string, unknown> = {};
    Object.assign(shared, { a: shared, b: shared });
    expect(replay([shared]).ok).toBe(false);
  });
});
