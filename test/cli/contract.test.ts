import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const EVIDENCE = "examples/pekppp/evidence.json";
const EXACT = /^-?[0-9]+(\.[0-9]+)?$|^-?[0-9]+\/[0-9]+$/;

describe("patuh check", () => {
  const rubrics = readdirSync("rubrics").filter((file) => file.endsWith(".rubric"));

  it("should be silent on every shipped rubric", () => {
    expect(patuh(["check", ...rubrics.map((file) => `rubrics/${file}`)])).toEqual({ status: 0, out: "", err: "" });
  });

  it("should answer with diagnostics in the shape of the contract", () => {
    const { status, out, err } = patuh(["check", "test/fixtures/bad/five-mistakes.rubric", "--format", "json"]);
    const diagnostics = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity === "error")).toHaveLength(5);
    for (const diagnostic of diagnostics) {
      expect(diagnostic).toMatchObject({
        file: "test/fixtures/bad/five-mistakes.rubric",
        code: expect.stringMatching(/^PTH[0-9]{4}$/),
        message: expect.any(String),
        why: expect.any(String),
        hint: expect.any(String),
        span: {
          start: { line: expect.any(Number), column: expect.any(Number) },
          end: { line: expect.any(Number), column: expect.any(Number) },
        },
        fixes: expect.any(Array),
      });
    }
  });

  it("should show mistakes on stderr, in both languages or in one", () => {
    const both = patuh(["check", "test/fixtures/bad/five-mistakes.rubric"]);
    expect(both.out).toBe("");
    expect(both.err).toContain("saran:");
    expect(both.err).toContain("help:");
    expect(patuh(["check", "test/fixtures/bad/five-mistakes.rubric", "--lang", "id"]).err).not.toContain("help:");
  });

  it("should read a rubric from standard input", () => {
    expect(patuh(["check", "-"], { input: "" })).toMatchObject({ status: 1, err: expect.stringContaining("PTH2009") });
  });
});

describe("patuh score", () => {
  it("should answer in the shape of the contract, with exact numbers as text", () => {
    const { status, out } = patuh(["score", "pekppp@2024", EVIDENCE, "--format", "json"]);
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(
        "rubric subject score exact category verdict range possibleCategories certain nodes rules assumptions diagnostics".split(
          " ",
        ),
      ),
    );
    expect(answer.rubric).toEqual({
      id: "pekppp",
      year: "2024",
      hash: expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
    });
    expect(answer.category).toMatchObject({ id: expect.any(String), title: expect.any(String), zone: null });
    expect(answer.range).toEqual({ low: answer.exact, high: answer.exact });
    expect(answer.possibleCategories).toEqual([answer.category.id]);
    expect(answer.certain).toBe(true);
    expect(answer.nodes).toHaveLength(2 + 6 + 30 + 14);
    for (const { path, score, exact, weight, effectiveWeight } of answer.nodes) {
      expect(path).toMatch(/^[a-z0-9.-]+$/);
      for (const number of [score, exact, weight, effectiveWeight]) expect(number).toMatch(EXACT);
    }
  });

  it("should show a table, the category and the way to the next one", () => {
    const { status, out, err } = patuh(["score", "pekppp@2024", EVIDENCE]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("Nilai / Score");
    expect(out).toContain("Berikutnya / Next");
  });

  it("should give one line for each of many subjects, and read standard input", () => {
    const one = JSON.stringify({ subject: "a", answers: {} });
    const { status, out } = patuh(["score", "pekppp@2024", "-", "--format", "json"], {
      input: `${one}\n${one.replace('"a"', '"b"')}\n`,
    });
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map(({ subject, score, diagnostics }) => [subject.id, score, diagnostics.length])).toEqual([
      ["a", "0.00", 44],
      ["b", "0.00", 44],
    ]);
    expect(lines[0]).toMatchObject({ range: { low: "0", high: "5" }, certain: false });
  });

  it("should keep the good subjects beside a bad one", () => {
    const input =
      '{"subject":"a","answers":{"parking":5}}\n{"subject":"b","answers":{"parking":"tiga"}}\n{"subject":\n';
    const { status, out } = patuh(["score", "pekppp@2024", "-", "--format", "json"], { input });
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines.map(({ score }) => score)).toEqual([expect.stringMatching(EXACT), null, null]);
    expect(lines.map(({ rubric, subject }) => [rubric.id, subject?.id])).toEqual([
      ["pekppp", "a"],
      ["pekppp", "b"],
      ["pekppp", undefined],
    ]);
    expect(lines[1].diagnostics[0]).toMatchObject({ code: "PTH5003", span: { start: { line: 2 } } });
    expect(lines[2].diagnostics[0]).toMatchObject({ code: "PTH5012", span: { start: { line: 3 } } });
  });

  it("should answer with a range where a rubric has no indicators, closer where subtotals are known", () => {
    const input = JSON.stringify({
      subject: "mukomuko",
      answers: {},
      known: { input: { points: "12.16" }, process: { points: "14.88" }, output: { points: "20.36" } },
    });
    const { status, out, err } = patuh(["score", "ombudsman-kepatuhan@2023", "-"], { input });
    expect({ status, err }).toMatchObject({ status: 0, err: expect.stringContaining("PTH6002") });
    expect(out).toMatch(/Input +≈55\.6522 +21\.85% +12\.16/);
    expect(out).toMatch(/Rentang \/ Range +47\.4 \.\. 68\.94/);
    expect(out).toMatch(/Mungkin \/ Possible +C, D/);
  });
});

describe("patuh classify", () => {
  it("should round half up first, and measure the distance to the next category", () => {
    const { status, out } = patuh(
      "classify ombudsman-kepatuhan@2023 81.84 88 87.99 77.995 54 31.98 --format json".split(" "),
    );
    const answers = JSON.parse(out);
    expect(status).toBe(0);
    expect(answers.map(({ category }: { category: { id: string } }) => category.id)).toEqual([
      "B",
      "A",
      "B",
      "B",
      "C",
      "E",
    ]);
    expect(answers[0]).toMatchObject({
      score: "81.84",
      category: { id: "B", zone: "green" },
      next: { id: "A", from: "88.00", points: "6.16" },
    });
    expect(answers[1].next).toBeNull();
  });

  it("should answer the good scores beside a bad one", () => {
    const { status, out } = patuh(["classify", "ombudsman-kepatuhan@2023", "81,84", "88", "--format", "json"]);
    const [bad, good] = JSON.parse(out);
    expect(status).toBe(1);
    expect(bad).toMatchObject({ input: "81,84", score: null, category: null, diagnostics: [{ code: "PTH5016" }] });
    expect(good.category.id).toBe("A");
  });
});

describe("patuh explain", () => {
  it("should tell the whole way in the asked language", () => {
    const { status, out } = patuh(["explain", "pekppp@2024", EVIDENCE, "--lang", "en"]);
    expect(status).toBe(0);
    for (const word of ["How the score came about", "Rounding", "Category by thresholds", "17.c.As"])
      expect(out).toContain(word);
    expect(patuh(["explain", "pekppp@2024", EVIDENCE]).out).toContain("Penjelasan nilai");
  });

  it("should give the trace as JSON", () => {
    const { trace, score } = JSON.parse(patuh(["explain", "pekppp@2024", EVIDENCE, "--format", "json"]).out);
    expect(trace.find(({ kind }: { kind: string }) => kind === "rounding").score).toBe(score);
  });
});
