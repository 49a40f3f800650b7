import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { prepareSubjectScorer } from "../../src/scorer/prepare-subject-scorer.js";
import type { Scored } from "../../src/scorer/scored.js";
import { around } from "../evaluate/one-indicator.js";
import { fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";
import { compiled } from "../support/laws.js";

const rubric = compiled(
  around(`fact open yes/no "Open"
    indicator fee "Fee" weight 50% { scale yes/no }
    indicator wait "Wait" weight 50% { scale number 0..60 lower is better }`),
);
const scorer = prepareSubjectScorer(rubric);

/** Where the small scorer says that it cannot read on; null stands for the whole. */
function places(data: unknown): readonly (string | null)[] {
  const scored = scorer.score(data);
  if (scored.ok) return [];
  expect(new Set(scored.diagnostics.map(({ code }) => code))).toEqual(new Set(["PTH5190"]));
  return scored.diagnostics.map(({ path }) => path);
}

/** The same without sections in which nothing stands: most evidence has none. */
function withoutEmpty(raw: object): object {
  return Object.fromEntries(
    Object.entries(raw).filter(
      ([key, section]) => key === "subject" || key === "answers" || Object.keys(section).length > 0,
    ),
  );
}

describe("the small scorer", () => {
  it.each([
    ["whole evidence", fullEvidence()],
    ["evidence with gaps", partialEvidence()],
    ["whatever is open", openEvidence()],
  ])("should give what the scorer of the root gives, or say that it is beyond it: %s", (_, cases) => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(cases, ({ text, raw }) => {
        const read = compiled(text);
        const data = withoutEmpty(raw);
        const [large, small]: readonly Scored[] = [
          prepareScorer(read).score(data),
          prepareSubjectScorer(read).score(data),
        ];
        if (small?.ok === true) expect(small).toEqual(large);
        else expect(small?.diagnostics.length).toBeGreaterThan(0);
        kinds.add(small?.ok === true ? "scored" : "beyond");
      }),
    );
    expect(kinds).toContain("scored");
  });

  it("should read respondents and checklists, bare and wrapped", () => {
    const scale = "scale mean of respondents 1..5 at least 1";
    const parts = `indicator ask "Ask" weight 50% { ${scale} }
      indicator list "List" weight 50% { scale checklist { sign "Sign" form "Form" } }`;
    const { score } = prepareSubjectScorer(compiled(around(parts)));
    const [mean, list] = [
      { mean: "4.0", respondents: 30 },
      { sign: true, form: false },
    ];
    expect(score({ subject: "a", answers: { ask: mean, list } })).toMatchObject({ ok: true, score: "62.50" });
    const wrapped = { ask: { answer: mean, source: "S" }, list: { answer: list } };
    expect(score({ subject: "a", answers: wrapped })).toMatchObject({ ok: true, score: "62.50" });
    expect(score({ subject: "a", answers: { ask: { mean: 6 }, list } })).toMatchObject({ ok: false });
  });

  it("should score what it reads", () => {
    expect(scorer.score({ subject: "a", answers: { fee: "ya", wait: "30" } })).toMatchObject({
      ok: true,
      score: "75.00",
    });
  });

  it.each([
    [{ subject: "a", answers: { fee: "maybe", wait: 61 } }, ["answers.fee", "answers.wait"]],
    [{ subject: "a", answers: { fee: true, weit: 3 } }, ["answers.weit"]],
    [{ subject: "", answers: { fee: true } }, ["subject"]],
    [{ subject: "a", answers: { fee: true }, facts: { open: 3 } }, ["facts.open"]],
    [{ subject: "a", answers: { fee: true }, known: { fee: { score: 3 } } }, ["known"]],
    [{ subject: "a", answers: [true] }, ['answers["0"]']],
    [{ subject: "a" }, ["answers"]],
    [null, ["subject"]],
  ])("should name all that it does not read: %j", (data, expected) => {
    expect(places(data)).toEqual(expected);
  });

  it("should keep who it is about, where that can be read", () => {
    expect(scorer.score({ subject: { id: "a", name: "A" }, answers: { fee: 3 } })).toMatchObject({
      ok: false,
      subject: { id: "a", name: "A" },
    });
  });

  it("should say that there is no single score, and guess none", () => {
    const parts = 'indicator fee "Fee" weight 100% { scale yes/no }';
    const stopping = prepareSubjectScorer(compiled(around(parts, { missing: "stop the score" })));
    const lowest = prepareSubjectScorer(compiled(around(parts)));
    const open = stopping.score({ subject: "a", answers: {} });
    expect(open).toMatchObject({ ok: false, subject: { id: "a" }, diagnostics: [{ code: "PTH5190", path: null }] });
    expect(lowest.score({ subject: "a", answers: {} })).toMatchObject({ ok: true, score: "0.00" });
  });
});
