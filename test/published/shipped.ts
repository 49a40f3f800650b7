import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { compileRubric } from "../../src/compile/amending.js";
import type { Rubric } from "../../src/index.js";
import { parentFixture } from "../support/parent-fixtures.js";

/** The text of a file in this repository. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

/** A rubric that ships with the package, which must compile without a single diagnostic. */
export function shippedRubric(id: string, year: string): Rubric {
  const file = `rubrics/${id}-${year}.rubric`;
  const { rubric, diagnostics } = compileRubric(readText(file), file, { loadParent: parentFixture });
  expect(diagnostics).toEqual([]);
  if (rubric === null) throw new Error(`${file} does not compile`);
  expect([rubric.id, rubric.year]).toEqual([id, year]);
  return rubric;
}
