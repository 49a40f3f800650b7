import type { Compared } from "./case-difference.js";
import { CASE_ASPECTS, type CaseAspect, type Expected } from "./published-case.js";

/** What came out of a score, in the aspects that pages print. */
export type CameOut = Readonly<Record<"category" | "title" | "zone" | "verdict", string | null>>;

/** Compares what was printed beside a score with what came out. */
export function compareExpected(expected: Expected | undefined, actual: CameOut): Compared {
  const printed = CASE_ASPECTS.filter(isBeside).flatMap((aspect) => {
    const text = expected?.[aspect];
    return text === undefined
      ? []
      : [{ aspect, about: null, expected: text, actual: actual[aspect], path: `expect.${aspect}` }];
  });
  return { compared: printed.length, differences: printed.filter((one) => one.expected !== one.actual) };
}

function isBeside(aspect: CaseAspect): aspect is keyof CameOut {
  return aspect === "category" || aspect === "title" || aspect === "zone" || aspect === "verdict";
}
