import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/amending.js";
import { readEvidenceText } from "../../src/evidence/reading.js";
import { evaluate, readEvidence, type Source } from "../../src/index.js";
import { readEffortText } from "../../src/plan/planning.js";
import { simulate } from "../../src/population/population.js";
import { readCases, runCases, runExamples } from "../../src/testing/testing.js";

const page = readFileSync("grammar/README.md", "utf8");
const fences = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, code = ""]) => code);

const CATEGORIES = 'category a "a" from 50\ncategory b "b" from 0';
const PART = 'indicator x "x" weight 100% { scale yes/no }';
const frame = (parts: string, categories: string): string =>
  `rubric r 2024 {\ntitle "t"\nscore 0..100 published 2 digits half-up\nmissing answers count as lowest\n${parts}\n${categories}\n}`;

describe("the page on the language", () => {
  const texts = [
    ...fences("rubric"),
    ...fences("rubric-part").map((part) => frame(part, CATEGORIES)),
    ...fences("rubric-categories").map((categories) => frame(PART, categories)),
  ];

  it("should have examples of every kind", () => expect(texts.length).toBeGreaterThanOrEqual(4));

  it.each(texts)("should compile without a diagnostic: %#", (text) => {
    const { ok, diagnostics } = compileRubric(text);
    expect(diagnostics.map(({ code, text: { en } }) => `${code} ${en.message}`)).toEqual([]);
    expect(ok).toBe(true);
  });

  it.each(fences("rubric-amendment"))("should amend the first rubric without a diagnostic: %#", (text) => {
    const loadParent = (id: string, year: string): Source => ({
      name: `${id}-${year}`,
      text: fences("rubric")[0] ?? "",
    });
    const { ok, diagnostics } = compileRubric(text, "page", { loadParent });
    expect(diagnostics.map(({ code, text: { en } }) => `${code} ${en.message}`)).toEqual([]);
    expect(ok).toBe(true);
  });

  it("should have an amendment", () => expect(fences("rubric-amendment")).not.toEqual([]));

  it.each(texts.filter((text) => text.includes("example ")))("should have examples that pass: %#", (text) => {
    const results = runExamples(compileRubric(text).rubric ?? expect.fail());
    expect(results.filter(({ kind }) => kind !== "passed")).toEqual([]);
    expect(results).not.toEqual([]);
  });

  it("should show evidence that its rubric scores", () => {
    const { rubric } = compileRubric(fences("rubric")[0] ?? "");
    const [read] = readEvidenceText(rubric ?? expect.fail(), {
      name: "page",
      text: fences("json").find((text) => text.includes("loket@2024")) ?? "",
    });
    const { evidence } = read ?? expect.fail();
    // 60% x (75% x 2/3 + 25% x 1) + 40% x (mean 3 2/3 of 1..4 = 8/9), of 100
    expect(evaluate(rubric ?? expect.fail(), evidence ?? expect.fail()).exact).toBe("725/9");
  });

  it("should show published results that come out", () => {
    const { rubric } = compileRubric(fences("rubric")[0] ?? "");
    const { published, diagnostics } = readCases({ name: "page", text: fences("cases")[0] ?? "" });
    expect(diagnostics).toEqual([]);
    const { results } = runCases(rubric ?? expect.fail(), published ?? expect.fail());
    expect(results.map(({ kind }) => kind)).toEqual(["reproduced", "reproduced", "reproduced", "reproduced"]);
  });

  it("should show efforts and a simulation that are taken", () => {
    const rubric = compileRubric(fences("rubric")[0] ?? "").rubric ?? expect.fail();
    expect(readEffortText(rubric, { name: "page", text: fences("effort")[0] ?? "" }).diagnostics).toEqual([]);
    const answers = { komponen: 2, maklumat: "ya", kepuasan: { mean: "3.5", respondents: 12 } };
    const { evidence } = readEvidence(rubric, { subject: "dinas-a", answers });
    const subjects = [{ id: "dinas-a", evidence: evidence ?? expect.fail() }];
    const { simulation, diagnostics } = simulate(rubric, subjects, JSON.parse(fences("simulation")[0] ?? ""));
    expect(diagnostics).toEqual([]);
    expect(simulation).not.toBeNull();
  });

  it("should show evidence of every kind, with the scores that are told", () => {
    const section = page.slice(page.indexOf("<!-- evidence -->"), page.indexOf("<!-- /evidence -->"));
    const [part = "", json = "", ndjson = ""] = [...section.matchAll(/^```[a-z-]+\n([\s\S]*?)^```/gm)].map(
      ([, code = ""]) => code,
    );
    const { rubric } = compileRubric(frame(part, CATEGORIES));
    const outcomes = [json, ndjson].flatMap((text) =>
      readEvidenceText(rubric ?? expect.fail(), { name: "page", text }).map(({ evidence }) =>
        evaluate(rubric ?? expect.fail(), evidence ?? expect.fail()),
      ),
    );
    expect(outcomes.map(({ score }) => score)).toEqual(["73.93", "91.13", null]);
    for (const { score } of outcomes) expect(page).toContain(score ?? "10.71");
    expect(outcomes[2]?.range).toEqual({ low: "75/7", high: "625/7" });
  });
});
