import { readdirSync } from "node:fs";
import { SHIPPED } from "./shipped.js";

/** The references of all rubrics that ship with the package, `id@year`. */
export function shippedRubrics(): readonly string[] {
  return readdirSync(SHIPPED)
    .flatMap((file) => /^(.+?)-([0-9]{4}(?:-[0-9]{4})?)\.rubric$/.exec(file)?.slice(1, 3).join("@") ?? [])
    .toSorted();
}
