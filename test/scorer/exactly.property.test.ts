import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { compiled } from "../support/laws.js";

/** Groups in groups, whose parts may be left out; without decimals ties are so frequent that doubles seldom tell. */
interface Nested {
  readonly rubric: string;
  readonly answers: object;
}

const POLICIES = ["count as lowest", "count as full", "are redistributed"];

const policies = fc.constantFrom(...POLICIES);
const own = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  policies.map((policy) => `not applicable parts ${policy}`),
);

/** A group with one or two parts, which hold no more than an indicator at the bottom. */
function group(name: string, depth: number): fc.Arbitrary<string> {
  const indicator = `indicator ${name} "I" weight 100% { may be n/a scale yes/no }`;
  return fc
    .tuple(fc.constantFrom(1, 2), own, depth === 0 ? fc.constant("") : group(`${name}y`, depth - 1))
    .map(([parts, policy, below]) => {
      const first = depth === 0 ? indicator : below;
      const both = `${first.replace("weight 100%", "weight 75%")}
        ${indicator.replace(name, `${name}x`).replace("weight 100%", "weight 25%")}`;
      return `variable G${name} "G" weight 100% { ${policy} ${parts === 1 ? first : both} }`;
    });
}

const nested: fc.Arbitrary<Nested> = fc
  .record({
    policy: policies,
    mode: fc.constantFrom("half-up", "half-even", "down", "up"),
    parts: fc.nat(2).chain((depth) => group("p", depth)),
    answers: fc.record({ a: fc.integer({ min: 0, max: 8 }), b: fc.boolean() }),
    others: fc.array(fc.constantFrom<unknown>(undefined, undefined, "n/a", true), { minLength: 6, maxLength: 6 }),
  })
  .map(({ policy, mode, parts, answers, others }) => {
    const names = [...parts.matchAll(/indicator (\w+)/g)].map(([, name]) => name ?? "");
    const below = names.map((name, index) => [name, others[index]] as const).filter(([, given]) => given !== undefined);
    const rubric = `rubric nested 2024 { title "Bersarang" en "Nested"
      score 0..100 published 0 digits ${mode}
      missing answers are excluded
      not applicable parts ${policy}
      ${parts.replace("weight 100%", "weight 60%")}
      indicator a "A" weight 20% { scale levels 0..8 }
      indicator b "B" weight 20% { scale yes/no }
      category X "X" from 50
      category Y "Y" from 0 }`;
    return { rubric, answers: { ...answers, ...Object.fromEntries(below) } };
  });

function scoresOf(text: string, answers: object): readonly [found: object, expected: object, by: string] {
  const rubric = compiled(text);
  const data = { subject: "s", answers };
  const scorer = prepareScorer(rubric);
  const [scored, read] = [scorer.score(data), readEvidence(rubric, data)];
  if (!scored.ok || !read.ok) throw new Error("the evidence is bad");
  const { score, category, nodes } = evaluate(rubric, read.evidence);
  const paths = new Map(nodes.map((node) => [node.path, node.score]));
  const units = scored.nodes.map((node) => (node === null ? null : String(node)));
  return [
    { score: scored.score, category: scored.category, nodes: units },
    { score, category, nodes: scorer.parts.map(({ path }) => paths.get(path) ?? null) },
    scored.by,
  ];
}

describe("what doubles cannot tell", () => {
  // Law: in rationals a group that is left out is left out for the same reason as in `evaluate`.
  it("should be scored as evaluate does, whatever is left out in groups of groups", () => {
    let exact = 0;
    fc.assert(
      fc.property(nested, ({ rubric, answers }) => {
        const [found, expected, by] = scoresOf(rubric, answers);
        expect(found).toEqual(expected);
        if (by === "rationals") exact += 1;
      }),
    );
    expect(exact).toBeGreaterThan(5);
  });

  it("should not count a group without answers as one that does not apply", () => {
    const text = `rubric t 2024 { title "T" en "T" score 0..100 published 0 digits half-up
      missing answers are excluded
      not applicable parts count as lowest
      variable G "G" weight 60% { variable H "H" weight 100% { indicator p "P" weight 100% { may be n/a scale yes/no } } }
      indicator a "A" weight 20% { scale levels 0..8 }
      indicator b "B" weight 20% { scale yes/no }
      category X "X" from 50
      category Y "Y" from 0 }`;
    const [found, expected, by] = scoresOf(text, { a: 2, b: true });
    expect(found).toEqual(expected);
    expect([found, by]).toMatchObject([{ score: "63", category: { id: "X" } }, "rationals"]);
  });
});
