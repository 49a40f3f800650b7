import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "vitest";
import { rubric } from "../support/arbitrary-rubric.js";
import { parentFixture } from "../support/parent-fixtures.js";
import { dressed } from "./dressed.js";
import { compiled, expectWritten, meaningOf } from "./rubric-text-law.js";

const files = ["rubrics", "test/fixtures/good", "examples"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".rubric"))
    .map((file) => `${folder}/${file}`),
);

describe("rubricText", () => {
  it.each(files)("should write what %s means", (file) => {
    expectWritten(meaningOf(compiled(readFileSync(file, "utf8"), parentFixture)));
  });

  it("should write what any rubric means", () => {
    fc.assert(fc.property(rubric(), ({ text }) => expectWritten(meaningOf(compiled(text)))));
  });

  it("should write texts, origins and laws wherever they may stand", () => {
    fc.assert(
      fc.property(rubric(), fc.nat(), ({ text }, seed) => expectWritten(dressed(meaningOf(compiled(text)), seed))),
    );
  });
});
