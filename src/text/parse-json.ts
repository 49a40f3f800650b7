import { type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import { formatPath, type PathStep } from "./format-path.js";
import type { Span } from "./span.js";

/** How deep lists and objects may nest in JSON that is read. */
export const MAX_JSON_NESTING = 32;

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
 * exactly becomes its own decimal text, `__proto__` is a key like any other,
 * and doubled keys are named instead of the last one winning.
 *
 * @param base where in the source the text begins
 */
export function parseJson(text: string, base = 0): ParsedJson {
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== null)
    return { ok: false, fault: "nesting", span: { start: base + tooDeep, end: base + tooDeep + 1 } };
  const root = parseStrictly(text);
  if (typeof root === "number")
    return { ok: false, fault: "syntax", span: { start: base + root, end: base + Math.min(root + 1, text.length) } };
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

/** The tree of a JSON text, or the offset where it stops being JSON. */
function parseStrictly(text: string): ValueNode | number {
  try {
    return parse(text, { mode: "json" }).body;
  } catch (error) {
    if (error instanceof Error && "offset" in error && typeof error.offset === "number") return error.offset;
    throw error;
  }
}

/** A double when it holds the written number exactly enough to be written back, otherwise the text itself. */
function exactNumber(text: string): number | string {
  const double = Number(text);
  return Number.isFinite(double) && plain(String(double)) === plain(text) ? double : text;
}

/** A number's text without the choices that do not change it: `1.50`, `1.5` and `15e-1` agree. */
function plain(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

function firstTooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth > MAX_JSON_NESTING) return index;
  }
  return null;
}
