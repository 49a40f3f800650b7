import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRubric, type Rubric } from "../../src/index.js";
import { meaningJson } from "../../src/model/meaning.js";
import { canonicalJson } from "../../src/text/canonical-json.js";

const TEXT = `rubric loket 2024 {
  title "Loket" en "Front desk"
  source a "Sumber A"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  scale three levels 0..3 { 0 "tidak" 3 "ya" }
  dimension d "D" weight 60% from a { indicator i "I" weight 100% { scale three } }
  indicator j "J" weight 40% { scale three }
  category good "Baik" zone green from 50
  category bad "Buruk" zone red from 0
}`;

function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  return rubric ?? expect.fail(diagnostics.map(({ text: { en } }) => en.message).join("\n"));
}

describe("a compiled rubric", () => {
  it("should be frozen all the way down", () => {
    const thawed: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(compiled(readFileSync("rubrics/pekppp-2024.rubric", "utf8")), "rubric");
    expect(thawed).toEqual([]);
  });
});

describe("the hash of a rubric", () => {
  const { hash } = compiled(TEXT);

  it("should stand among the data of the rubric, in a copy and in JSON too", () => {
    const rubric = compiled(TEXT);
    expect(Object.keys(rubric)).toContain("hash");
    expect({ ...rubric }.hash).toBe(hash);
    expect(structuredClone(rubric).hash).toBe(hash);
    expect(canonicalJson({ hash: rubric.hash })).toContain(hash);
  });

  it("should be a SHA-256 in the style of subresource integrity", () => {
    expect(hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
  });

  it.each([
    ["layout", TEXT.replaceAll("\n  ", "\n\t ")],
    ["comments", `# komentar\n${TEXT.replace("title", "# lagi\n  title")}`],
    ["how a number is written", TEXT.replace("60%", "3/5").replace("40%", "100% - 60.0%")],
    ["where a weight stands", TEXT.replace("weight 40% { scale three", "{ weight 40% scale three")],
    ["a closed band for the same bounds", TEXT.replace("from 0\n", "from 0 to 49.99\n")],
  ])("should not change with %s", (_, text) => expect(compiled(text).hash).toBe(hash));

  it.each([
    ["a weight", TEXT.replace("60%", "61%").replace("40%", "39%")],
    ["a threshold", TEXT.replace("from 50", "from 50.01")],
    ["a title", TEXT.replace('"Baik"', '"baik"')],
    ["an English title", TEXT.replace("Front desk", "Counter")],
    ["the text of a level", TEXT.replace('"ya"', '"Ya"')],
    ["the rounding", TEXT.replace("half-up", "half-even")],
    ["the missing policy", TEXT.replace("count as lowest", "are excluded")],
    ["a zone", TEXT.replace("zone green ", "")],
    ["a source", TEXT.replace(" from a", "")],
    ["a name", TEXT.replace("indicator j", "indicator k")],
    ["the year", TEXT.replace("2024", "2025")],
  ])("should change with %s", (_, text) => expect(compiled(text).hash).not.toBe(hash));

  it("should agree with another implementation of SHA-256, over text that any other program can write", () => {
    const text = canonicalJson(meaningJson(compiled(TEXT)));
    expect(`sha256-${createHash("sha256").update(text).digest("base64")}`).toBe(hash);
  });
});
