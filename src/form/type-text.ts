import { printable } from "../text/printable.js";

/**
 * A doc comment of some lines, in which what would end the comment, be a tag,
 * or hide is written as an escape.
 *
 * @example
 * docComment(["Fakta: a *\/ b"], "  "); // => ["  /** Fakta: a *\\/ b *\/"]
 */
export function docComment(lines: readonly string[], indent: string): readonly string[] {
  const [only, ...others] = lines.map((line) => printable(line).replaceAll("*/", "*\\/").replaceAll(TAG, "\\@"));
  if (others.length === 0) return [`${indent}/** ${only ?? ""} */`];
  return [`${indent}/**`, ...[only, ...others].map((line) => `${indent} * ${line}`), `${indent} */`];
}

/** What begins a tag, also in the middle of a line and between braces. */
const TAG = /(?<=^|[\s{])@/g;

/** The key of a property: as it is where TypeScript can read it so, otherwise in quotes. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** The literal of a text. */
export function literal(text: string): string {
  return JSON.stringify(text);
}
