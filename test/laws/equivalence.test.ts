import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { fullEvidence, openEvidence, partialEvidence, rubric } from "../support/arbitrary-rubric.js";
import { WHOLE } from "../support/arbitrary-sketch.js";
import { accepted, compiled, outcomeOf } from "../support/laws.js";
import { bareAnswer, type RawEvidence, rawAnswer } from "./answer-sketch.js";
import { printRubric } from "./print-rubric.js";
import {
  BEST,
  decimal,
  type GroupSketch,
  type IndicatorSketch,
  type PartSketch,
  type PolicySketch,
  type RubricSketch,
  type ScaleSketch,
  type Written,
  withParts,
} from "./rubric-sketch.js";

/** What an outcome says of the whole. */
function said({ nodes, trace, diagnostics, assumptions, rubric, rules, ...whole }: Outcome): object {
  return { ...whole, rules: rules.map(({ name, holds, before, after }) => ({ name, holds, before, after })) };
}

/** Law (equivalence): two ways of writing the same thing come to the same outcome. */
function expectSame(one: Outcome, other: Outcome): void {
  expect(said(one)).toEqual(said(other));
}

const PLAIN = {
  order: 0,
  applies: null,
  mayBeNotApplicable: false,
  notApplicable: null,
  rounded: null,
  given: { notApplicable: false, known: null, share: 0 },
} as const;

const PICKS = { low: 0, high: 0, present: [true, true], form: 1, offsets: [0] } as const;

function written(num: bigint, den: bigint): Written {
  return { text: `${num}/${den}`, value: [num, den] };
}

function indicator(name: string, weight: Written, scale: ScaleSketch): IndicatorSketch {
  const own = { scale, named: false, observations: null, picks: PICKS };
  return { ...PLAIN, kind: "indicator", name, path: name, weight, ...own };
}

/** A share of a weight, as it may be written. */
function shareOf({ text, value: [num, den] }: Written, [part, whole]: readonly [bigint, bigint]): Written {
  return { text: `${text} * ${part}/${whole}`, value: [num * part, den * whole] };
}

/** The same rubric beside one more indicator of two fifths. */
function withExtra(sketch: RubricSketch, extra: Partial<IndicatorSketch>): RubricSketch {
  const total = sketch.weightsTotal ?? written(1n, 1n);
  const parts = sketch.children.map((part) =>
    part.weight === null ? part : { ...part, weight: shareOf(part.weight, [3n, 5n]) },
  );
  // What is undisclosed shares what is left, so it is taken off the extra part's weight by nobody.
  const added = indicator("tambahan", shareOf(total, [2n, 5n]), { kind: "yes-no", better: null });
  return {
    ...sketch,
    notApplicable: sketch.notApplicable ?? "redistribute",
    children: [...parts, { ...added, ...extra }],
  };
}

function answered(raw: RawEvidence, answers: Readonly<Record<string, unknown>>): RawEvidence {
  return { ...raw, answers: { ...raw.answers, ...answers } };
}

function outcome(sketch: RubricSketch, raw: RawEvidence): Outcome {
  return outcomeOf(printRubric(sketch), raw);
}

const whole = { facts: "some", notApplicable: true, known: false } as const;

describe("a part that does not apply", () => {
  it("should be the same as no such part, under redistribute", () => {
    fc.assert(
      fc.property(partialEvidence(WHOLE, whole), ({ sketch, text, raw }) => {
        const extra = withExtra(sketch, { mayBeNotApplicable: true, notApplicable: "redistribute" });
        expectSame(outcome(extra, answered(raw, { tambahan: "n/a" })), outcomeOf(text, raw));
      }),
    );
  });
  it.each([
    ["full", "best", true],
    ["lowest", "worst", false],
  ] as const)("should be the same as any other with the %s points is with the %s answer", (policy, _, answer) => {
    fc.assert(
      fc.property(openEvidence(), ({ sketch, raw }) => {
        const extra = withExtra(sketch, { mayBeNotApplicable: true, notApplicable: policy satisfies PolicySketch });
        expectSame(
          outcome(extra, answered(raw, { tambahan: "n/a" })),
          outcome(extra, answered(raw, { tambahan: answer })),
        );
      }),
    );
  });
});

/** The same parts inside one group of three fifths, rounded to three decimals. */
function grouped(sketch: RubricSketch): RubricSketch {
  const group: GroupSketch = {
    ...PLAIN,
    kind: "dimension",
    name: "kelompok",
    path: "kelompok",
    weight: written(3n, 5n),
    weightsTotal: sketch.weightsTotal,
    rounded: { digits: 3, mode: null },
    children: sketch.children.map((part) => ({ ...part, path: `kelompok.${part.path}` })).map(asVariable),
  };
  const extra = indicator("tambahan", written(2n, 5n), { kind: "yes-no", better: null });
  return { ...sketch, rules: [], weightsTotal: null, children: [group, extra] };
}

function asVariable(part: PartSketch): PartSketch {
  return part.kind === "dimension" ? { ...part, kind: "variable" } : part;
}

describe("a known subtotal", () => {
  it("should be the same as the answers below it that come to it, as a score and as points", () => {
    fc.assert(
      fc.property(fullEvidence(), ({ sketch: drawn, raw }) => {
        const sketch = grouped({ ...drawn, assumeEqual: false });
        const rubric = compiled(printRubric(sketch));
        const of = (given: RawEvidence): Outcome => evaluate(rubric, accepted(rubric, given));
        const below = of(answered(raw, { tambahan: true }));
        const node = below.nodes.find(({ path }) => path === "kelompok");
        if (node?.exact == null || node.contribution === null || node.effectiveWeight !== "0.6") return;
        const known = (kelompok: RawEvidence["known"][string]): Outcome =>
          of({ ...raw, answers: { tambahan: true }, known: { kelompok } });
        expectSame(known({ score: node.exact }), below);
        expectSame(known({ points: node.contribution }), below);
      }),
    );
  });
});

describe("known points of a part that does not apply", () => {
  it.each(["redistribute", "full", "lowest"] as const)("should change nothing, under %s", (policy) => {
    fc.assert(
      fc.property(fullEvidence(), fc.boolean(), fc.nat(1000), ({ sketch: drawn, raw }, assumeEqual, share) => {
        const sketch = grouped({ ...drawn, assumeEqual });
        const buka = { kind: "yes-no", name: "buka", picks: { value: 0, given: true } } as const;
        const applies = { kind: "holds", fact: "buka" } as const;
        const children = sketch.children.map((part) => ({ ...part, weight: null, notApplicable: policy }));
        const [group, extra] = children;
        if (group === undefined || extra === undefined) throw new Error("a group and another part were made");
        const hidden = { ...sketch, facts: [...sketch.facts, buka], children: [{ ...group, applies }, extra] };
        const given = { ...raw, facts: { ...raw.facts, buka: false }, answers: { tambahan: true } };
        const points = decimal(drawn.score.max * BigInt(share), 3).text;
        const told = outcome(hidden, { ...given, known: { kelompok: { points } } });
        expectSame(told, outcome(hidden, given));
        expect(told.diagnostics.map(({ code }) => code)).toContain("PTH6009");
      }),
    );
  });
});

describe("a single undisclosed weight", () => {
  it("should be what the others leave, and nothing unknown", () => {
    fc.assert(
      fc.property(
        partialEvidence({ open: false, undisclosed: false }, { ...whole, known: true }),
        ({ sketch, text, raw }) => {
          const hide = (parts: readonly PartSketch[]): readonly PartSketch[] => {
            const heavy = parts.findIndex(({ weight }) => weight !== null && weight.value[0] > 0n);
            return parts.map((part, index) => (index === heavy ? { ...part, weight: null } : part));
          };
          const hidden = withParts(sketch, (part) =>
            part.kind === "indicator" ? part : { ...part, children: hide(part.children) },
          );
          const other = outcome({ ...hidden, children: hide(hidden.children) }, raw);
          expectSame(other, outcomeOf(text, raw));
          expect(other.nodes).toEqual(outcomeOf(text, raw).nodes);
        },
      ),
    );
  });
});

describe("observations", () => {
  const one = (indicator: IndicatorSketch): unknown =>
    bareAnswer(indicator.scale, indicator.picks.low, indicator.picks);
  const plain = (sketch: RubricSketch): RubricSketch =>
    withParts(sketch, (part) => (part.kind === "indicator" ? { ...part, observations: null } : part));
  const observed = (sketch: RubricSketch): RubricSketch =>
    withParts(sketch, (part) =>
      part.kind === "indicator"
        ? { ...part, observations: { combine: part.observations?.combine ?? "mean", atLeast: null } }
        : part,
    );

  it.each([1, 3])("should be the same as the single answer, if %i of them say the same", (size) => {
    fc.assert(
      fc.property(rubric({ open: false }), ({ sketch }) => {
        const answers = (form: (answer: unknown) => unknown): RawEvidence => ({
          subject: "a",
          facts: {},
          known: {},
          answers: Object.fromEntries(indicatorsOf(sketch).map((part) => [part.name, form(one(part))])),
        });
        expectSame(
          outcome(
            observed(sketch),
            answers((answer) => Array.from({ length: size }, () => answer)),
          ),
          outcome(
            plain(sketch),
            answers((answer) => answer),
          ),
        );
      }),
    );
  });
});

function indicatorsOf({ children }: Pick<RubricSketch, "children">): readonly IndicatorSketch[] {
  return children.flatMap((part) => (part.kind === "indicator" ? [part] : indicatorsOf(part)));
}

/** A rubric of some parts in the frame of another. */
function only(sketch: RubricSketch, children: readonly PartSketch[]): RubricSketch {
  const nothing = { facts: [], rules: [], verdict: null, weightsTotal: null, notApplicable: null, assumeEqual: false };
  return { ...sketch, ...nothing, children };
}

describe("a checklist", () => {
  it("should be the same as yes/no indicators with the weights of its items", () => {
    const items = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(rubric(), items, ({ sketch }, drawn) => {
        const total = BigInt(drawn.reduce((sum, [raw]) => sum + raw, 0));
        const named = drawn.map(([raw, present], index) => ({
          name: `h${index + 1}`,
          weight: written(BigInt(raw), total),
          present,
        }));
        const list = indicator("daftar", written(1n, 1n), { kind: "checklist", items: named });
        const apart = named.map(({ name, weight }) => indicator(name, weight, { kind: "yes-no", better: null }));
        const ticks = Object.fromEntries(named.map(({ name, present }) => [name, present]));
        const raw = { subject: "a", facts: {}, known: {} };
        expectSame(
          outcome(only(sketch, [list]), { ...raw, answers: { daftar: ticks } }),
          outcome(only(sketch, apart), { ...raw, answers: ticks }),
        );
      }),
    );
  });
});

describe("steps", () => {
  it("should be the same as levels with the same points, where every level begins a step", () => {
    const quality = fc.integer({ min: 0, max: BEST });
    fc.assert(
      fc.property(rubric(), fc.array(fc.nat(1000), { minLength: 3, maxLength: 6 }), quality, ({ sketch }, raws, at) => {
        const { min, max } = sketch.score;
        const points = raws
          .toSorted((a, b) => a - b)
          .map((share) => decimal(min * 1000n + (max - min) * BigInt(share), 3));
        const last = BigInt(points.length - 1);
        const bounds = { min: decimal(0n, 0), max: decimal(last, 0), direction: "higher" as const };
        const steps = points.map((share, index) => ({ from: decimal(BigInt(index), 0), points: share }));
        const stepped = indicator("it", written(1n, 1n), { kind: "steps", ...bounds, steps });
        const levels = { kind: "levels" as const, min: 0n, max: last, direction: null, points };
        const leveled = indicator("it", written(1n, 1n), levels);
        const answer = rawAnswer({ ...leveled, picks: { ...PICKS, form: 4 } }, at);
        const raw = { subject: "a", facts: {}, known: {}, answers: { it: answer } };
        expectSame(outcome(only(sketch, [stepped]), raw), outcome(only(sketch, [leveled]), raw));
      }),
    );
  });
});

describe("rule order", () => {
  it("should change nothing among rules that do not change the score, nor between them and those that do", () => {
    fc.assert(
      fc.property(openEvidence(), ({ sketch, text, raw }) => {
        const onScore = sketch.rules.filter(({ effect }) => effect.kind === "subtract" || effect.kind === "cap-score");
        const others = sketch.rules.filter((rule) => !onScore.includes(rule));
        const turned = outcome({ ...sketch, rules: [...others.toReversed(), ...onScore] }, raw);
        const [one, other] = [outcomeOf(text, raw), turned].map(({ rules, labels, ...rest }) => ({
          ...said({ ...rest, rules: [], labels: [] }),
          labels: labels.map(({ rule }) => rule).toSorted(),
          held: rules
            .filter(({ holds }) => holds === true)
            .map(({ name }) => name)
            .toSorted(),
        }));
        expect(other).toEqual(one);
      }),
    );
  });
});

describe("hash", () => {
  it("should be the same however the rubric is written, and another for every other meaning", () => {
    fc.assert(
      fc.property(rubric(), ({ sketch, text }) => {
        const hashOf = (other: Partial<RubricSketch>): string => compiled(printRubric({ ...sketch, ...other })).hash;
        const { hash } = compiled(text);
        const spaced = `# catatan\n${text.replaceAll("\n  ", "\n\n    # catatan\n      ")}`;
        expect(compiled(spaced).hash).toBe(hash);
        expect(hashOf({ ascending: !sketch.ascending, bands: false })).toBe(hash);
        const missing = sketch.missing === "stop" ? "lowest" : "stop";
        const score = { ...sketch.score, mode: sketch.score.mode === "up" ? ("down" as const) : ("up" as const) };
        const [first, ...rest] = sketch.children;
        const renamed = first === undefined ? [] : [{ ...first, rounded: { digits: 9, mode: null } }, ...rest];
        for (const other of [{ missing }, { score }, { year: "2025" }] as const) expect(hashOf(other)).not.toBe(hash);
        if (first?.kind === "indicator") expect(hashOf({ children: renamed })).not.toBe(hash);
      }),
    );
  });
});
