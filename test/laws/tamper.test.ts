import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { replay } from "../../src/evaluate/replay.js";
import { fullEvidence, partialEvidence } from "../support/arbitrary-rubric.js";
import { expectTampered, outcomeOf } from "../support/laws.js";
import { altered, derivedPlaces, everyPlace, otherValue } from "./alter-trace.js";

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
        if (outcome.exact !== null) alterOne(outcome, derivedPlaces(outcome.trace), index);
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
    ["3.parts.0.weight", "0.4", "0.5"],
    ["3.parts.2.weight", "0.25", "0.5"],
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
