import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-form-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const EVIDENCE = "examples/pekppp/evidence.json";
const scoreOf = (text: string): unknown => {
  const { score, exact, category, subject } = JSON.parse(text);
  return { score, exact, category, subject };
};

describe("patuh form", () => {
  const expected = scoreOf(patuh(["score", "pekppp@2024", EVIDENCE, "--format", "json"]).out);

  it("should write a workbook that scores as the evidence in it", () => {
    const made = patuh(["form", "pekppp@2024", "--from", EVIDENCE, "--out", at("unit.xlsx"), "--format", "json"]);
    expect({ ...made, out: JSON.parse(made.out) }).toMatchObject({
      status: 0,
      err: "",
      out: { rubric: { id: "pekppp", year: "2024" }, to: "xlsx", file: at("unit.xlsx"), subjects: 1, indicators: 44 },
    });
    expect(scoreOf(patuh(["score", "pekppp@2024", at("unit.xlsx"), "--format", "json"]).out)).toEqual(expected);
    expect(patuh(["explain", "pekppp@2024", at("unit.xlsx"), "--lang", "en"]).out).toContain("3.97");
    expect(patuh(["plan", "pekppp@2024", at("unit.xlsx"), "--to", "A-"]).status).toBe(0);
    expect(patuh(["record", "pekppp@2024", at("unit.xlsx")]).out).toContain('"score":"3.97"');
    expect(patuh(["hash", "pekppp@2024", at("unit.xlsx")]).status).toBe(0);
  });

  it("should make a text of a filled workbook, for commands that want text", () => {
    patuh(["form", "pekppp@2024", "--from", EVIDENCE, "--out", at("sent.xlsx")]);
    const refused = patuh(["report", "pekppp@2024", at("sent.xlsx"), "--kind", "population"]);
    expect({ status: refused.status, out: refused.out }).toEqual({ status: 1, out: "" });
    expect(refused.err).toContain(`--from ${at("sent.xlsx")} --to csv --out ${at("sent.csv")}`);
    expect(
      patuh(["form", "pekppp@2024", "--from", at("sent.xlsx"), "--to", "csv", "--out", at("sent.csv")]).status,
    ).toBe(0);
    expect(patuh(["report", "pekppp@2024", at("sent.csv")]).out).toContain("3.97");
    const years = ["diff", "pekppp@2024", "pekppp@2024", "--evidence", EVIDENCE, at("sent.xlsx"), "--lang", "en"];
    expect(patuh(years)).toMatchObject({ status: 0, out: expect.stringContaining("3.97") });
  });

  it("should not write over a file that is there", () => {
    writeFileSync(at("mine.xlsx"), "mine");
    const { status, err } = patuh(["form", "skm@2017", "--out", at("mine.xlsx")]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("PTH7341") });
    expect(readFileSync(at("mine.xlsx"), "utf8")).toBe("mine");
  });

  it("should write a flat form to standard output, which scores as the evidence in it", () => {
    const { out, status } = patuh(["form", "pekppp@2024", "--to", "csv", "--from", EVIDENCE]);
    expect(status).toBe(0);
    writeFileSync(at("unit.csv"), out);
    expect(scoreOf(patuh(["score", "pekppp@2024", at("unit.csv"), "--format", "json"]).out)).toEqual(expected);
  });

  it("should score several files, and tell each mistake by its file", () => {
    patuh(["form", "pekppp@2024", "--out", at("empty.xlsx")]);
    const { status, out, err } = patuh(["score", "pekppp@2024", at("unit.xlsx"), at("empty.xlsx"), EVIDENCE]);
    expect(status).toBe(1);
    expect(out).toContain("3.97");
    expect(err).toContain("PTH7316");
    expect(err).toContain("empty.xlsx");
    expect(err).toContain("PTH5014");
  });

  it("should refuse a form of another rubric", () => {
    const { status, err } = patuh(["score", "skm@2017", at("unit.xlsx")]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("PTH7308") });
  });

  it.each([
    [["form", "skm@2017"]],
    [["form", "skm@2017", "--to", "pdf", "--out", "a.pdf"]],
    [["form", "skm@2017", "--out", "a.xlsx", "--subjects", "0"]],
    [["form", "-", "--from", "-", "--to", "csv"]],
    [["score", "pekppp@2024", "a.csv", "b.csv"]],
    [["score", "pekppp@2024", "a.json", "b.json", "--out", "c.csv"]],
  ])("should end %j with 2", (args) => expect(patuh(args).status).toBe(2));

  it("should tell what is wrong with the rubric, or with the evidence that is filled in", () => {
    expect(patuh(["form", "nowhere.rubric", "--to", "csv"]).err).toContain("PTH1020");
    writeFileSync(at("bad.json"), '{"subject": "a", "answers": {"parking": 9}}');
    const { status, err, out } = patuh(["form", "pekppp@2024", "--to", "csv", "--from", at("bad.json")]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("PTH5002");
  });
});
