/**
 * The one text that RFC 8785 (JSON Canonicalization Scheme) gives data, so that
 * equal data has equal bytes: keys sorted by UTF-16 code unit, no blanks,
 * numbers and texts as ECMAScript writes them.
 *
 * Exact numbers are text in all data of patuh; a JavaScript number is written
 * as it is.
 *
 * @throws TypeError for what has no such form: undefined, functions, bigints,
 * numbers that are not finite, halves of characters (lone surrogates), objects
 * that are not plain, and data nested deeper than 1,000 layers or in itself
 * @example
 * canonicalJson({ b: [1e21, "é"], a: null }); // => '{"a":null,"b":[1e+21,"é"]}'
 */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = [];
  writeCanonicalJson(value, (piece) => pieces.push(piece));
  return pieces.join("");
}

/** Writes the text of {@link canonicalJson} piece by piece. */
export function writeCanonicalJson(value: unknown, write: (piece: string) => void): void {
  const writeValue = (value: unknown, depth: number): void => {
    if (depth > MOST_LAYERS) throw new TypeError("data nested so deep has no canonical form");
    if (value === null || typeof value === "boolean") write(String(value));
    else if (typeof value === "string") write(textOf(value));
    else if (typeof value === "number") write(numberOf(value));
    else if (Array.isArray(value)) writeList(value, depth);
    else if (isPlain(value)) writeObject(value, depth);
    else throw new TypeError(`${nameOf(value)} has no canonical form`);
  };

  const writeList = (list: readonly unknown[], depth: number): void => {
    write("[");
    // `map` and `forEach` pass over the holes of a list; they have no form either.
    for (let index = 0; index < list.length; index += 1) {
      if (index > 0) write(",");
      writeValue(list[index], depth + 1);
    }
    write("]");
  };

  const writeObject = (object: Readonly<Record<string, unknown>>, depth: number): void => {
    write("{");
    for (const [index, key] of Object.keys(object).sort().entries()) {
      write(`${index > 0 ? "," : ""}${textOf(key)}:`);
      writeValue(object[key], depth + 1);
    }
    write("}");
  };

  writeValue(value, 0);
}

/** No rubric, evidence or trace nests deeper; data that holds itself does. */
const MOST_LAYERS = 1000;

function textOf(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new TypeError("half a character has no canonical form");
  return JSON.stringify(text);
}

function numberOf(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`${number} has no canonical form`);
  return JSON.stringify(number);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: unknown): string {
  return typeof value === "object" ? "an object that is not plain" : `a value of type ${typeof value}`;
}
