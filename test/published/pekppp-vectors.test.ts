import { describe, expect, it } from "vitest";
import { readEvidenceText } from "../../src/evidence/reading.js";
import { type Evidence, evaluate, indicatorsOf, type Outcome, type ReadEvidence } from "../../src/index.js";
import { readText, shippedRubric } from "./shipped.js";

/** A worked vector: what it must come to, computed without patuh. */
interface Expected {
  readonly subject: string;
  readonly f02: string;
  readonly f03: string;
  readonly exact: string;
  readonly score: string;
  readonly category: string;
}

const rubric = shippedRubric("pekppp", "2024");

describe("pekppp 2024", () => {
  it("should have 30 indicators for the evaluator and 14 for users", () => {
    const names = indicatorsOf(rubric).map(({ path }) => path.split(".")[0]);
    expect(names.filter((name) => name === "f02")).toHaveLength(30);
    expect(names.filter((name) => name === "f03")).toHaveLength(14);
  });

  it("should give every F-02 level a text in both languages", () => {
    const scales = indicatorsOf(rubric).flatMap(({ scale }) => (scale.kind === "levels" ? [scale] : []));
    expect(scales).toHaveLength(30);
    for (const { levels } of scales) {
      expect(levels.map(({ level }) => level)).toEqual([0n, 1n, 2n, 3n, 4n, 5n]);
      for (const { title } of levels) expect(title?.en).toBeTruthy();
    }
  });

  it("should take the category of 4.505 from its rounded score", () => {
    const [outcome] = outcomesOf("examples/pekppp/vectors.ndjson").filter(({ exact }) => exact === "4.505");
    expect(outcome?.score).toBe("4.51");
    expect(outcome?.category?.id).toBe("A");
  });
});

describe("the worked vectors", () => {
  // Invariant: the file holds a list of `Expected`; every key is compared below.
  const expected: readonly Expected[] = JSON.parse(readText("examples/pekppp/vectors.expected.json"));

  it("should come to the expected scores, all of them", () => {
    expect(outcomesOf("examples/pekppp/vectors.ndjson").map(summary)).toEqual(expected);
    expect(expected).toHaveLength(7);
  });
});

describe("the example evidence", () => {
  const [outcome, ...others] = outcomesOf("examples/pekppp/evidence.json");

  it("should answer everything, so that the outcome is certain", () => {
    const answers: unknown = JSON.parse(readText("examples/pekppp/evidence.json")).answers;
    expect(Object.keys(answers ?? {})).toEqual(indicatorsOf(rubric).map(({ name }) => name));
    expect(others).toEqual([]);
    expect(outcome?.diagnostics).toEqual([]);
    expect(outcome?.certain).toBe(true);
  });

  it("should come to 3.97, category B", () => {
    // Computed apart from patuh, with exact fractions: 3/4 * 9851/2500 + 1/4 * 227/56.
    expect(outcome && summary(outcome)).toEqual({
      subject: "contoh-dpmptsp",
      f02: "3.9404",
      f03: "227/56",
      exact: "555617/140000",
      score: "3.97",
      category: "B",
    });
  });

  it("should say on what it rests that nobody published", () => {
    // Nothing is missing here, so the assumed policy for missing answers plays no part.
    const used = outcome?.assumptions.filter(({ about }) => about !== "missing");
    expect(used?.map(({ about, path, kind }) => [about, path, kind])).toEqual([
      ["score", "", "inferred"],
      ["scale", "f02.information-system.operations-information-system", "assumed"],
      ["scale", "f02.information-system.information-system-usability", "assumed"],
      ["scale", "f02.consultation-and-complaints.complaint-follow-up", "inferred"],
    ]);
  });
});

function outcomesOf(path: string): readonly Outcome[] {
  return readEvidenceText(rubric, { name: path, text: readText(path) })
    .map(evidenceOf)
    .map((evidence) => evaluate(rubric, evidence));
}

function evidenceOf({ evidence, diagnostics }: ReadEvidence): Evidence {
  expect(diagnostics).toEqual([]);
  if (evidence === null) throw new Error("the evidence does not fit the rubric");
  return evidence;
}

function summary({ subject, score, exact, category, nodes }: Outcome): Record<keyof Expected, string | undefined> {
  const exactOf = (path: string): string | undefined => nodes.find((node) => node.path === path)?.exact ?? undefined;
  return {
    subject: subject.id,
    f02: exactOf("f02"),
    f03: exactOf("f03"),
    exact: exact ?? undefined,
    score: score ?? undefined,
    category: category?.id,
  };
}
