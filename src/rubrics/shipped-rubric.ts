import type { Rubric } from "../model/rubric.js";
import * as all from "./generated/all.js";
import type { ShippedReference } from "./generated/shipped-reference.js";

/**
 * The rubric that ships with the package under a reference like `skm@2017`, as
 * the command line takes it and outcomes hold it (`id` and `year`); null where
 * there is none. A bundle that calls it holds every rubric.
 *
 * @example
 * shippedRubric("skm@2017").title.en; // => "Public satisfaction survey (SKM)"
 * shippedRubric("skm@1999"); // => null
 */
export function shippedRubric(reference: ShippedReference): Rubric;
export function shippedRubric(reference: string): Rubric | null;
export function shippedRubric(reference: string): Rubric | null {
  return Object.values(all).find(({ id, year }) => `${id}@${year}` === reference) ?? null;
}
