import { printable } from "./printable.js";
import { suggest } from "./suggest.js";

/** What each option may be, in words, and whether a value is that; no option may be left out of it. */
export type OptionRules<Options> = {
  readonly [Name in keyof Options]-?: { readonly words: string; readonly isFit: (value: unknown) => boolean };
};

/**
 * Refuses options that a function does not have, or that are nothing it could
 * use, as an untyped program may give: a misspelt option would be swallowed.
 *
 * @param name the function, as its caller knows it
 * @throws TypeError that names the option
 */
export function checkOptions<Options extends object>(
  name: string,
  options: Options,
  rules: OptionRules<Options>,
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`${name} takes its options as an object`);
  const known = new Map(Object.entries<OptionRules<Options>[keyof Options]>(rules));
  for (const [option, value] of Object.entries(options)) {
    const rule = known.get(option);
    if (rule === undefined)
      throw new TypeError(`${name} has no option \`${printable(option)}\`${meant(option, known.keys())}`);
    if (value !== undefined && !rule.isFit(value))
      throw new TypeError(`the option \`${option}\` of ${name} is ${rule.words}`);
  }
}

function meant(option: string, known: Iterable<string>): string {
  const names = [...known];
  const near = suggest(option, names);
  return near === null ? `; it has ${names.map((name) => `\`${name}\``).join(" and ")}` : `; did you mean \`${near}\`?`;
}
