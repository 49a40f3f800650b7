import type { Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";

/** A rubric as source text. */
export interface RubricLiteral {
  /** The literal of the rubric, in which constants stand for what occurs several times. */
  readonly body: string;
  /** In an order in which each is made of those before it only. */
  readonly constants: readonly LiteralConstant[];
}

/** Something that is written once and named, since many parts share it. */
export interface LiteralConstant {
  readonly type: "Provenance" | "Law" | "Scale";
  readonly name: string;
  readonly text: string;
}

/**
 * A rubric as the source text of JavaScript, so that a program has it without
 * its file and without the parser.
 *
 * @param rationalText how a rational is written
 */
export function rubricLiteral(rubric: Rubric, rationalText: (value: Rational) => string): RubricLiteral {
  const counts = new Map<string, number>();
  count(rubric, "", counts);
  const writer: Writer = { counts, constants: new Map(), rationalText };
  return { body: writeWhole(writer, rubric, "", "  "), constants: [...writer.constants.values()] };
}

interface Writer {
  /** How often the texts of what may be shared occur. */
  readonly counts: ReadonlyMap<string, number>;
  /** What was named so far, by its text as JSON. */
  readonly constants: Map<string, LiteralConstant>;
  readonly rationalText: (value: Rational) => string;
}

const WIDTH = 120;

/** What may be shared, with the keys under which it stands. */
const SHARED = [
  { type: "Provenance", name: "provenance", isKey: (key: string) => /provenance$/i.test(key) },
  { type: "Law", name: "law", isKey: (key: string) => key === "laws[]" },
  { type: "Scale", name: "scale", isKey: (key: string) => key === "scale" },
] as const;

function sharedKind(key: string): (typeof SHARED)[number] | undefined {
  return SHARED.find(({ isKey }) => isKey(key));
}

function textOf(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner));
}

function count(value: unknown, key: string, counts: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  if (sharedKind(key) !== undefined) counts.set(textOf(value), (counts.get(textOf(value)) ?? 0) + 1);
  for (const { key: inner, child } of entriesOf(value, key)) count(child, inner, counts);
}

function write(writer: Writer, value: unknown, key: string, indent: string): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { counts, constants } = writer;
  const kind = sharedKind(key);
  const text = textOf(value);
  if (kind === undefined || (counts.get(text) ?? 0) < 2) return writeWhole(writer, value, key, indent);
  const known = constants.get(text);
  if (known !== undefined) return known.name;
  const { type } = kind;
  const name = `${kind.name}${[...constants.values()].filter((constant) => constant.type === type).length + 1}`;
  // What a scale holds is written first, so that it stands above the scale.
  const whole = writeWhole(writer, value, key, "  ");
  constants.set(text, { type, name, text: whole });
  return name;
}

function writeWhole(writer: Writer, value: object, key: string, indent: string): string {
  if (isRational(value)) return writer.rationalText(value);
  const pieces = entriesOf(value, key).map(
    ({ key: inner, child, label }) => label + write(writer, child, inner, `${indent}  `),
  );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const line = `${open}${pieces.join(", ")}${close}`;
  if (pieces.length === 0) return open.trim() + close.trim();
  if (!line.includes("\n") && indent.length + line.length <= WIDTH) return line;
  return `${open.trim()}\n${pieces.map((piece) => `${indent}  ${piece},\n`).join("")}${indent}${close.trim()}`;
}

function isRational(value: object): value is Rational {
  return Object.keys(value).join() === "num,den";
}

interface Entry {
  /** What tells what the child is. */
  readonly key: string;
  readonly child: unknown;
  /** What stands before it. */
  readonly label: string;
}

function entriesOf(value: object, key: string): readonly Entry[] {
  if (Array.isArray(value)) return value.map((child: unknown) => ({ key: `${key}[]`, child, label: "" }));
  return Object.entries(value).map(([inner, child]) => ({ key: inner, child, label: `${labelOf(inner)}: ` }));
}

function labelOf(key: string): string {
  // Between brackets, since a plain `__proto__` would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
