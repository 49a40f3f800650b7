import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCases, runCases } from "../../src/testing/testing.js";
import { shippedRubric } from "../published/shipped.js";

const page = readFileSync("rubrics/README.md", "utf8");

describe("the catalogue of rubrics", () => {
  it("should have a row for every shipped rubric, and for no other", () => {
    const rows = [...page.matchAll(/^\| `([^`]+\.rubric)`/gm)].map(([, file = ""]) => file);
    expect(rows.toSorted()).toEqual(
      readdirSync("rubrics")
        .filter((file) => file.endsWith(".rubric"))
        .toSorted(),
    );
  });

  it("should say of every rubric how many published results come out, and which contradict", () => {
    const told = [...page.matchAll(/^\| `(.+)@(.+)` \| (\d+) \| (\d+) \|(.*)\|$/gm)].map(
      ([, id, year, reproduced, recorded, contradicting = ""]) => ({
        rubric: `${id}@${year}`,
        reproduced: Number(reproduced),
        recorded: Number(recorded),
        contradicting: contradicting.trim(),
      }),
    );
    const files = readdirSync("rubrics").filter((file) => file.endsWith(".cases.json"));
    const found = files.map((file) => {
      const { published } = readCases({ name: file, text: readFileSync(`rubrics/${file}`, "utf8") });
      const [id = "", year = ""] = published?.rubric.split("@") ?? [];
      const { results } = runCases(shippedRubric(id, year), published ?? expect.fail());
      const count = (kind: string): number => results.filter((one) => one.kind === kind).length;
      expect(count("failed")).toBe(0);
      return {
        rubric: `${id}@${year}`,
        reproduced: count("reproduced"),
        recorded: count("recorded"),
        contradicting: results.flatMap((one) => (one.kind === "contradiction" ? [one.case.id] : [])).join(", "),
      };
    });
    expect(told).toEqual(found);
  });
});
