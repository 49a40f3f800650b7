import { type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { WrittenNumber } from "../numeric/written-number.js";
import { formatPath, type PathStep } from "../text/format-path.js";
import type { Span } from "../text/span.js";
import { MAX_JSON_NESTING } from "./max-json-nesting.js";

/** A key that stands twice in one object. */
export interface DuplicateKey {
  readonly key: string;
  readonly span: Span;
  readonly first: Span;
}

/** Data read from JSON text with the places of its parts, or where the text stops being JSON. */
export type ParsedJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly duplicates: readonly DuplicateKey[];
      /** The place of the value at a path, or of its key. */
      readonly locate: (path: string, atKey: boolean) => Span | null;
    }
  | { readonly ok: false; readonly fault: "syntax" | "nesting"; readonly span: Span };

/**
 * Reads JSON without losing digits or keys: a number that a double cannot hold
 * exactly stays as it was written, `__proto__` is a key like any other,
 * and doubled keys are named instead of the last one winning.
 *
 * @param base where in the source the text begins
 * @param most how deep lists and objects may nest
 */
export function parseJson(text: string, base = 0, most = MAX_JSON_NESTING): ParsedJson {
  const fault = firstFault(text, most);
  const at = (offset: number): Span => ({ start: base + offset, end: base + Math.min(offset + 1, text.length) });
  if (fault?.kind === "nesting") return { ok: false, fault: "nesting", span: at(fault.offset) };
  const root = parseStrictly(fault === null ? text : text.slice(0, fault.offset));
  if (typeof root === "number") return { ok: false, fault: "syntax", span: at(root) };
  const values = new Map<string, Span>();
  const keys = new Map<string, Span>();
  const duplicates: DuplicateKey[] = [];
  const span = ({ loc }: ValueNode | MemberNode["name"]): Span => ({
    start: base + loc.start.offset,
    end: base + loc.end.offset,
  });

  const read = (node: ValueNode, path: readonly PathStep[]): unknown => {
    values.set(formatPath(path), span(node));
    switch (node.type) {
      case "Object":
        return readObject(node.members, path);
      case "Array":
        return node.elements.map(({ value }, index) => read(value, [...path, index]));
      case "Number":
        return exactNumber(text.slice(node.loc.start.offset, node.loc.end.offset));
      case "String":
      case "Boolean":
        return node.value;
      default:
        return null;
    }
  };

  const readObject = (members: readonly MemberNode[], path: readonly PathStep[]): object => {
    const object = {};
    const seen = new Map<string, Span>();
    for (const { name, value } of members) {
      const key = name.type === "String" ? name.value : name.name;
      const first = seen.get(key);
      if (first !== undefined) {
        duplicates.push({ key, span: span(name), first });
        continue;
      }
      seen.set(key, span(name));
      keys.set(formatPath([...path, key]), span(name));
      // A plain assignment would run the setter of `__proto__`.
      Object.defineProperty(object, key, {
        value: read(value, [...path, key]),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return object;
  };

  return {
    ok: true,
    value: read(root, []),
    duplicates,
    locate: (path, atKey) => (atKey ? keys : values).get(path) ?? null,
  };
}

/** The tree of a JSON text, or the offset where it stops being JSON: its end when it is cut off. */
function parseStrictly(text: string): ValueNode | number {
  const parsed = parseOnce(text);
  // At the end of a text the token before it is named, so the end is marked by what no JSON has.
  if (typeof parsed !== "number") return parsed;
  const marked = parseOnce(`${text}\u0001`);
  return typeof marked === "number" ? Math.min(marked, text.length) : text.length;
}

function parseOnce(text: string): ValueNode | number {
  try {
    return parse(text, { mode: "json" }).body;
  } catch (error) {
    if (error instanceof Error && "offset" in error && typeof error.offset === "number") return error.offset;
    throw error;
  }
}

/** A number as a double where that is exact, otherwise as it was written. */
function exactNumber(text: string): number | WrittenNumber {
  const double = Number(text);
  const isPlain = text.length <= 20 && !/[eE]/.test(text) && !Object.is(double, -0);
  return isPlain && String(double) === withoutEndingZeros(text)
    ? double
    : Object.freeze({ kind: "written-number", text });
}

function withoutEndingZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/**
 * The first bracket that nests too deep, or the first text that does not end
 * on its line, in linear time. Invariant: texts end here exactly where JSON
 * ends them, so that no bracket hides in one.
 */
function firstFault(
  text: string,
  most: number,
): { readonly kind: "nesting" | "syntax"; readonly offset: number } | null {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
    if (depth > most) return { kind: "nesting", offset };
    if (character !== '"') continue;
    offset = endOfText(text, offset + 1);
    if (text[offset] !== '"') return { kind: "syntax", offset };
  }
  return null;
}

/** The offset of the quote that closes a text, or of what cannot stand in one. */
function endOfText(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && text[offset] !== '"' && text.charCodeAt(offset) >= 0x20) {
    offset += text[offset] === "\\" && text.charCodeAt(offset + 1) >= 0x20 ? 2 : 1;
  }
  return Math.min(offset, text.length);
}
