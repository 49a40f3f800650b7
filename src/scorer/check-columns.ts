import type { Column, Columns } from "./columns.js";

/** Columns by name. */
type Named = Readonly<Record<string, Column>>;

/** Columns, some of which may stand in a section of a population. */
type Sections = Columns & { readonly within?: Named };

/**
 * Checks that columns are what their type says, and have as many values as
 * there are subjects. What the values are worth is not looked at here.
 *
 * @throws TypeError that names the column, and says what is wanted
 */
export function checkColumns({ length, answers, facts = {}, within = {} }: Sections): void {
  if (!Number.isInteger(length) || length < 0 || length > MOST)
    throw new TypeError(`\`length\` is the number of subjects, a whole number from 0 to ${MOST}`);
  for (const [section, columns] of Object.entries({ answers, facts, within })) {
    if (!isRecord(columns)) throw new TypeError(`\`${section}\` is a plain object that holds a column for each name`);
    for (const [name, column] of Object.entries(columns)) checkColumn(name, column, length);
  }
}

/** No list is longer. */
const MOST = 2 ** 32 - 1;

const WHOLE = ["Int8Array", "Uint8Array", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array"];
const NUMBERS = [...WHOLE, "Float32Array", "Float64Array"];

function checkColumn(name: string, column: unknown, length: number): void {
  const own = lengthOf(name, column);
  if (own !== length) throw new TypeError(`the column \`${name}\` has ${own} values for ${length} subjects`);
  if (typeof column !== "object" || column === null) return;
  if ("none" in column && column.none !== undefined && !("numbers" in column && Number.isFinite(column.none)))
    throw new TypeError(`\`none\` of the column \`${name}\` is the number that stands for no value in \`numbers\``);
  if (!("valid" in column) || column.valid === undefined) return;
  const marks = lengthOfArray(column.valid, ["Uint8Array"]);
  if (marks === null) throw new TypeError(`\`valid\` of the column \`${name}\` is a Uint8Array`);
  if (marks !== length)
    throw new TypeError(`\`valid\` of the column \`${name}\` has ${marks} values for ${length} subjects`);
}

function lengthOf(name: string, column: unknown): number {
  if (Array.isArray(column)) return column.length;
  if (typeof column !== "object" || column === null || !("words" in column || "numbers" in column))
    throw new TypeError(`the column \`${name}\` is a list, \`{ numbers }\` or \`{ places, words }\``);
  if (!("words" in column)) return lengthOfTyped(name, "numbers", column.numbers, NUMBERS);
  if (!Array.isArray(column.words) || !column.words.every((word) => typeof word === "string"))
    throw new TypeError(`\`words\` of the column \`${name}\` is a list of texts`);
  return lengthOfTyped(name, "places", "places" in column ? column.places : undefined, WHOLE);
}

function lengthOfTyped(name: string, key: string, values: unknown, kinds: readonly string[]): number {
  const length = lengthOfArray(values, kinds);
  if (length === null) throw new TypeError(`\`${key}\` of the column \`${name}\` is one of ${kinds.join(", ")}`);
  return length;
}

/** How long a typed array of one of these kinds is; null for anything else. */
function lengthOfArray(values: unknown, kinds: readonly string[]): number | null {
  if (!ArrayBuffer.isView(values) || !("length" in values) || typeof values.length !== "number") return null;
  // The tag, unlike the class, is the same for arrays that come from another frame.
  return kinds.includes(Object.prototype.toString.call(values).slice("[object ".length, -1)) ? values.length : null;
}

/** Whether everything that an object has are plain keys of its own: what it inherits, or hides, would go unnoticed. */
function isRecord(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.hasOwn(prototype, "isPrototypeOf");
  return isPlain && Reflect.ownKeys(value).length === Object.keys(value).length;
}
