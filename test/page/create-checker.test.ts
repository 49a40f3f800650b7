import { describe, expect, it } from "vitest";
import { type Checked, createChecker } from "../../src/page/create-checker.js";
import { type GivenTexts, readGiven } from "../../src/page/read-given.js";
import { recordLines } from "../../src/page/record-lines.js";
import { AMENDMENT_TEXT, compiled, evidenceText, RUBRIC_TEXT, record, recordOf, signer, tampered } from "./records.js";

const rubric = { name: "loket-2024.rubric", text: RUBRIC_TEXT };
const amendment = { name: "loket-2025.rubric", text: AMENDMENT_TEXT };
const evidence = (text: string) => ({ name: "bukti.json", text });

describe("checking a record against what was given", () => {
  it("should hold for a record with its rubric and evidence", async () => {
    const checked = await check(record(), { rubrics: [rubric], evidence: evidence(evidenceText("loket-1")) });
    expect(told(checked)).toEqual({ verdict: "holds", ok: true, given: "held", codes: [] });
  });

  it("should leave the comparison open when nothing is given", async () => {
    expect(told(await check(record()))).toEqual({ verdict: "holds", ok: true, given: "unchecked", codes: [] });
  });

  it("should find a score that was changed", async () => {
    const { verdict, codes } = told(await check(tampered(record())));
    expect(verdict).toBe("differs");
    expect(codes).toContain("PTH7109");
  });

  it("should name what another rubric says", async () => {
    const other = { name: "a.rubric", text: RUBRIC_TEXT.replace("60%", "50%").replace("40%", "50%") };
    const { codes, ...others } = told(await check(record(), { rubrics: [other] }));
    expect(others).toEqual({ verdict: "differs", ok: false, given: "failed" });
    expect(new Set(codes)).toEqual(new Set(["PTH7111"]));
  });

  it("should name what other evidence says, with the rubric of the record where none is given", async () => {
    const checked = await check(record(), { evidence: evidence(evidenceText("loket-1", false)) });
    expect(told(checked)).toEqual({ verdict: "differs", ok: false, given: "failed", codes: ["PTH7112"] });
  });

  it("should find the evidence of the subject among that of many", async () => {
    const all = ["loket-9", "loket-1"].map((subject) => evidenceText(subject)).join("\n");
    expect(told(await check(record(), { evidence: evidence(all) })).verdict).toBe("holds");
  });

  it("should say that the subject is not in the evidence", async () => {
    const checked = await check(record(), { evidence: evidence(evidenceText("loket-2")) });
    expect(told(checked)).toEqual({ verdict: "unverifiable", ok: true, given: "unchecked", codes: ["PTH7117"] });
  });

  it("should say why the evidence cannot be read", async () => {
    const broken = await check(record(), { evidence: evidence("{") });
    expect(told(broken)).toMatchObject({ verdict: "unverifiable", codes: ["PTH5012"] });
    const unfit = await check(record(), { evidence: evidence('{"subject":"loket-1","answers":{"taruf":true}}') });
    expect(told(unfit)).toMatchObject({ verdict: "unverifiable", codes: ["PTH5001"] });
  });

  it("should take the rubric of the record among the rubrics of several years, in any order", async () => {
    const line = recordOf(compiled(AMENDMENT_TEXT, RUBRIC_TEXT), evidenceText("loket-1"));
    for (const rubrics of [
      [rubric, amendment],
      [amendment, rubric],
    ]) {
      expect(told(await check(line, { rubrics })).verdict).toBe("holds");
      expect(told(await check(record(), { rubrics })).verdict).toBe("holds");
    }
  });

  it("should take the rubric that nothing amends when none has the name of the record", async () => {
    const older = compiled(RUBRIC_TEXT.replace("loket 2024", "loket 2023"));
    const { codes } = told(await check(recordOf(older, evidenceText("loket-1")), { rubrics: [rubric, amendment] }));
    expect(codes[0]).toBe("PTH7111");
  });

  it("should not call a record right while a file to compare it with cannot be read", async () => {
    const broken = { name: "a.rubric", text: "rubric loket 2024 {" };
    expect(told(await check(record(), { rubrics: [broken] })).verdict).toBe("unverifiable");
    expect(told(await check(record(), { rubrics: [amendment] })).verdict).toBe("unverifiable");
    expect(told(await check(record(), { key: { name: "a.pem", text: "?" } })).verdict).toBe("unverifiable");
    expect(told(await check(tampered(record()), { rubrics: [broken] })).verdict).toBe("differs");
  });

  it("should verify signatures of another program", async () => {
    const [right, wrong] = [signer(), signer()];
    const line = right.sign(record());
    const key = (text: string) => ({ key: { name: "a.pem", text } });
    expect(told(await check(line))).toMatchObject({ verdict: "holds", codes: ["PTH7114"] });
    expect(told(await check(line, key(right.publicPem)))).toMatchObject({ verdict: "holds", codes: [] });
    expect(told(await check(line, key(wrong.publicPem)))).toMatchObject({ verdict: "differs", codes: ["PTH7144"] });
    expect(told(await check(record(), key(right.publicPem)))).toMatchObject({ verdict: "differs", codes: ["PTH7113"] });
  });

  it.each([
    ["nothing", "", "PTH7138"],
    ["what is cut off", record().slice(0, 900), "PTH7131"],
    ["what is no JSON", "PK\u0003\u0004", "PTH7130"],
    ["evidence", evidenceText("loket-1"), "PTH7134"],
    ["another JSON", "[1]", "PTH7103"],
    ["a line that is too long", "1".repeat(2_000_001), "PTH1025"],
  ])("should say what is wrong with %s", async (_, text, code) => {
    const checked = await check(text);
    expect(told(checked)).toMatchObject({ verdict: "unverifiable", codes: [code] });
    expect(checked.checks[0]).toEqual({ name: "form", state: "failed" });
  });
});

function check(text: string, given: Partial<GivenTexts> = {}): Promise<Checked> {
  const [line] = recordLines([{ name: "a.json", text, diagnostics: [] }]);
  if (line === undefined) throw new Error("a file has a line");
  return createChecker(readGiven({ key: null, rubrics: [], evidence: null, ...given }))(line);
}

function told({ verdict, ok, checks, diagnostics }: Checked) {
  const given = checks.find(({ name }) => name === "given")?.state;
  return { verdict, ok, given, codes: diagnostics.map(({ code }) => code) };
}
