import { existsSync, readFileSync } from "node:fs";
import type { LoadParent } from "../../src/compile/load-source.js";

const FOLDERS = ["../fixtures/parents/", "../../rubrics/", "../../examples/years/"].map(
  (folder) => new URL(folder, import.meta.url),
);

/** The rubrics that fixtures, shipped rubrics and examples amend: `id-year.rubric` in `test/fixtures/parents/`, `rubrics/` or `examples/years/`. */
export const parentFixture: LoadParent = (id, year) => {
  const name = `${id}-${year}.rubric`;
  const file = FOLDERS.map((folder) => new URL(name, folder)).find((one) => existsSync(one));
  return file === undefined ? null : { name, text: readFileSync(file, "utf8") };
};
