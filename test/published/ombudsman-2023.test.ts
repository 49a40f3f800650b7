import { describe, expect, it } from "vitest";
import { readEvidenceText } from "../../src/evidence/reading.js";
import { evaluate, type Outcome } from "../../src/index.js";
import { partsBelow } from "../../src/model/indicators.js";
import { readText, shippedRubric } from "./shipped.js";

const rubric = shippedRubric("ombudsman-kepatuhan", "2023");

function outcomeOf(file: string): Outcome {
  const name = `examples/ombudsman-2023/${file}`;
  const [read] = readEvidenceText(rubric, { name, text: readText(name) });
  if (read?.ok !== true) throw new Error(`${name} does not fit its rubric`);
  expect(read.diagnostics).toEqual([]);
  return evaluate(rubric, read.evidence);
}

describe("the rubric of 2023", () => {
  it("should have the published numbers of variables and indicators, and no weight below a dimension but the only ones", () => {
    const parts = partsBelow(rubric.children);
    const below = (path: string): number =>
      parts.filter(
        (part) => part.path.startsWith(`${path}.`) && part.path.split(".").length === path.split(".").length + 1,
      ).length;
    expect(rubric.children.map(({ path }) => [path, below(path)])).toEqual([
      ["input", 2],
      ["process", 1],
      ["output", 2],
      ["complaints", 1],
    ]);
    expect(
      ["input.competence", "input.facilities", "process.service-standards", "output.perception"].map(below),
    ).toEqual([6, 9, 11, 5]);
    expect(below("complaints.complaint-handling")).toBe(6);
    const weighted = parts.filter(({ path, weight }) => path.includes(".") && weight !== null);
    expect(weighted.map(({ path }) => path)).toEqual(["process.service-standards", "complaints.complaint-handling"]);
  });
  it("should name a source for every part, and a reason for every scale that was not published", () => {
    for (const part of partsBelow(rubric.children)) {
      const isDimension = part.kind === "dimension";
      expect([part.path, (isDimension ? part.weightProvenance : part.provenance).sources.length > 0]).toEqual([
        part.path,
        true,
      ]);
      if (part.kind !== "indicator") continue;
      const { inferred, assumed } = part.scaleProvenance;
      expect([part.path, (inferred ?? assumed)?.en ?? null]).toEqual([part.path, expect.any(String)]);
    }
  });
});

describe("points of dimensions that were published", () => {
  const outcome = outcomeOf("mukomuko.json");

  it("should give the published total and its category, for certain", () => {
    const { score, exact, category, range, possibleCategories, certain, diagnostics } = outcome;
    expect({ score, exact, range, possibleCategories, certain, diagnostics }).toEqual({
      score: "60.35",
      exact: "60.35",
      range: { low: "60.35", high: "60.35" },
      possibleCategories: ["C"],
      certain: true,
      diagnostics: [],
    });
    expect(category).toMatchObject({ id: "C", zone: "yellow" });
  });
  it("should be shown with their source, and rest on nothing that was assumed below them", () => {
    const known = outcome.trace.flatMap((step) =>
      step.kind === "known" ? [[step.path, step.value, step.source]] : [],
    );
    const source = "beritamukomuko.com, 6 Maret 2023";
    expect(known).toEqual([
      ["input", "12.16", source],
      ["process", "14.88", source],
      ["output", "20.36", source],
      ["complaints", "12.95", source],
    ]);
    expect(outcome.assumptions.map(({ about, path }) => [about, path])).toEqual([
      ["score", ""],
      ["rule", "award-zone"],
    ]);
  });
  it("should give no award below the green zone, whatever became of the findings", () => {
    expect([outcome.award, outcome.unknownFacts]).toEqual(["withheld", []]);
  });
});

describe("answers alone", () => {
  const outcome = outcomeOf("office.json");
  const rangeOf = (path: string) => outcome.nodes.find((node) => node.path === path)?.range;

  it("should give a range and the categories in it, and say why there is no score", () => {
    const { score, range, possibleCategories, certain, diagnostics } = outcome;
    // The worst of Input is 50, of which it weighs 21.85 %; nothing is known of the other dimensions.
    expect({ score, range, possibleCategories, certain }).toEqual({
      score: null,
      range: { low: "10.925", high: "100" },
      possibleCategories: ["A", "B", "C", "D", "E"],
      certain: false,
    });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["PTH6001", "warning"],
      ["PTH6002", "warning"],
      ["PTH6008", "warning"],
    ]);
    expect(outcome.unknownFacts).toEqual([{ name: "follow-up", stopsScore: false }]);
    expect(["input", "input.competence", "input.facilities", "process"].map(rangeOf)).toEqual([
      { low: "50", high: "100" },
      { low: "50", high: "100" },
      { low: "50", high: "100" },
      { low: "0", high: "100" },
    ]);
  });
  it("should be what the page of the example says", () => {
    const page = readText("examples/ombudsman-2023/README.md");
    for (const text of [
      "12.16 + 14.88 + 20.36 + 12.95 = 60.35",
      "10.925 to 100",
      "PTH6001",
      "PTH6002",
      "PTH6008",
      "between 50 and 100",
    ])
      expect(page).toContain(text);
  });
  it("should narrow where the points of a dimension are published as well", () => {
    const [read] = readEvidenceText(rubric, {
      name: "a",
      text: '{"subject": "a", "answers": {}, "known": {"process": {"points": "32.37"}, "output": {"points": "24.24"}, "complaints": {"points": "21.54"}}}',
    });
    if (read?.ok !== true) throw new Error("the evidence does not fit");
    const { range, category, certain } = evaluate(rubric, read.evidence);
    expect({ range, certain }).toEqual({ range: { low: "78.15", high: "100" }, certain: false });
    expect(category).toBeNull();
  });
});
