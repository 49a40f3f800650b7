import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const rubricsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".rubric"))
    .map((file) => `${folder}/${file}`);

const BROKEN = "test/fixtures/proofs";
const cases = [...rubricsIn(BROKEN), ...rubricsIn("rubrics")].flatMap((file) =>
  ["id", "en"].map((language) => ({ file, language })),
);

describe("patuh check --report", () => {
  it.each(cases)("should show of $file in $language what stands beside the fixtures", async ({ file, language }) => {
    const { out, err } = patuh(["check", "--report", file, "--lang", language]);
    const shown = [err, out].filter((text) => text !== "").join("\n");
    await expect(shown).toMatchFileSnapshot(`../fixtures/proofs/${basename(file, ".rubric")}.${language}.txt`);
  });

  it("should leave no output without its rubric", () => {
    const texts = readdirSync(BROKEN).filter((file) => file.endsWith(".txt"));
    const expected = cases.map(({ file, language }) => `${basename(file, ".rubric")}.${language}.txt`);
    expect(texts.toSorted()).toEqual(expected.toSorted());
  });

  it("should answer as JSON with an object for each file, and only then", () => {
    const files = ["rubrics/pekppp-2024.rubric", `${BROKEN}/broken-verdict.rubric`];
    const { status, out, err } = patuh(["check", "--report", ...files, "--format", "json", "-l", "en"]);
    const [good, bad] = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(good).toMatchObject({ file: files[0], diagnostics: [] });
    expect(good.proofs.monotonic.indicators).toHaveLength(44);
    expect(good.proofs.categories).toHaveLength(9);
    expect(bad).toMatchObject({ file: files[1], proofs: null });
    expect(bad.diagnostics.map(({ code }: { code: string }) => code)).toEqual(["PTH4049", "PTH4050"]);
    expect(JSON.parse(patuh(["check", ...files, "--format", "json"]).out)).toMatchObject(
      bad.diagnostics.map(({ code }: { code: string }) => ({ code })),
    );
  });

  it("should give evidence that scores as it stands", () => {
    const file = `${BROKEN}/broken-monotonicity.rubric`;
    const [{ proofs }] = JSON.parse(patuh(["check", "--report", file, "--format", "json"]).out);
    for (const { category, witness } of proofs.categories) {
      const { out } = patuh(["score", file, "-", "--format", "json"], { input: JSON.stringify(witness.evidence) });
      expect(JSON.parse(out)).toMatchObject({ score: witness.score, category: { id: category } });
    }
  });

  it("should warn of categories out of reach without being asked for a report", () => {
    const { status, out, err } = patuh(["check", `${BROKEN}/broken-reachability.rubric`, "-l", "en"]);
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(err.match(/PTH4053/g)).toHaveLength(4);
    expect(err).toContain("the rule `ceiling` prevents it");
  });

  it("should not go with --fix", () => {
    expect(patuh(["check", "--report", "--fix", "rubrics/pekppp-2024.rubric"]).status).toBe(2);
  });
});
