import { describe, expect, it } from "vitest";
import { patuh } from "./run.js";

/** The category of a score, or what is said of a reference that finds nothing. */
const classified = (reference: string): unknown => {
  const { status, out, err } = patuh(["classify", reference, "50.39", "-l", "en"]);
  return status === 0 ? out.split(/\s+/).find((word) => /^(tinggi|sedang|rendah|[A-E])$/.test(word)) : err;
};

describe("the rubric of several years", () => {
  it.each(["2016", "2017", "2018", "2019", "2016-2019"])("should be found by a year in it: %s", (year) => {
    expect(classified(`ombudsman-kepatuhan@${year}`)).toBe("rendah");
  });

  it("should stand back where a rubric of that very year ships", () => {
    expect(classified("ombudsman-kepatuhan@2021")).toBe("rendah");
    expect(classified("ombudsman-kepatuhan@2022")).toBe("D");
  });

  it.each(["2014", "2020", "2016-2018", "2017-2018", "2026"])("should not be found by another: %s", (year) => {
    expect(classified(`ombudsman-kepatuhan@${year}`)).toContain(`there is no rubric \`ombudsman-kepatuhan@${year}\``);
  });

  it("should not be found by a year under another name", () => {
    expect(classified("ombudsman-kepatuhan-raw@2017")).toContain("ombudsman-kepatuhan-raw@2015");
    expect(patuh(["classify", "ombudsman@2017", "50.39"]).status).not.toBe(0);
  });

  it("should be scored, tested and copied under that year", () => {
    const evidence = JSON.stringify({ subject: "a", answers: {}, known: { standards: { score: "80" } } });
    expect(
      JSON.parse(patuh(["score", "ombudsman-kepatuhan@2018", "-", "--format", "json"], { input: evidence }).out),
    ).toMatchObject({ rubric: { id: "ombudsman-kepatuhan", year: "2016-2019" } });
    expect(patuh(["test", "ombudsman-kepatuhan@2018"]).status).toBe(0);
    expect(patuh(["format", "ombudsman-kepatuhan@2018"]).out).toContain("rubric ombudsman-kepatuhan 2016-2019 {");
  });
});
