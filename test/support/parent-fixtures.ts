import { existsSync, readFileSync } from "node:fs";
import type { LoadParent } from "../../src/compile/load-source.js";

const PARENTS = new URL("../fixtures/parents/", import.meta.url);

/** The rubrics that the fixtures amend: `test/fixtures/parents/id-year.rubric`. */
export const parentFixture: LoadParent = (id, year) => {
  const name = `${id}-${year}.rubric`;
  const file = new URL(name, PARENTS);
  return existsSync(file) ? { name, text: readFileSync(file, "utf8") } : null;
};
