/** One step into data: a key, or an index of a list. */
export type PathStep = string | number;

/**
 * A path into data as one text.
 *
 * @example
 * formatPath(["answers", "parking", 2]); // => "answers.parking[2]"
 */
export function formatPath(path: readonly PathStep[]): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}
