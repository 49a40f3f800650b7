/**
 * The rubrics that ship with the package, compiled, without file access and
 * without the parser. Each has a name of its own, as in `skm2017`; `rubrics`
 * holds all of them. A bundler keeps only those that a program names; esbuild
 * does so for `import { skm2017 }` and `import * as rubrics`, and takes them
 * all for `import { rubrics }`.
 *
 * @module patuh/rubrics
 */

export type { Evidence, RubricRegistry } from "./evidence.js";
export * from "./generated/all.js";
/** All shipped rubrics by their names. */
export * as rubrics from "./generated/all.js";
export type { ShippedReference } from "./generated/shipped-reference.js";
export { shippedRubric } from "./shipped-rubric.js";
