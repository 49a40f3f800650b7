import type { Fact } from "../model/rubric.js";
import { factText } from "./condition-step.js";
import type { Facts } from "./worlds.js";

/**
 * The facts that make a difference: two ways of completing the facts that
 * differ in nothing else come to something else.
 *
 * @param open the facts that are not known
 * @param texts what each of those ways comes to, in their order
 */
export function factsThatMatter(
  open: readonly Fact[],
  worlds: readonly Facts[],
  texts: readonly string[],
): readonly Fact[] {
  return open.filter((fact) => {
    const others = open.filter((other) => other !== fact);
    const seen = new Map<string, string | undefined>();
    return worlds.some((world, index) => {
      const key = JSON.stringify(others.map(({ name }) => factText(world.get(name))));
      const isOther = seen.has(key) && seen.get(key) !== texts[index];
      seen.set(key, texts[index]);
      return isOther;
    });
  });
}
