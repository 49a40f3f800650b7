import { indicatorsOf } from "../../model/indicators.js";
import type { Rubric } from "../../model/rubric.js";
import { match } from "../../text/match.js";
import { type PlainColumn, plainColumns } from "./plain-columns.js";
import type { Column } from "./read-columns.js";
import type { PlainForm } from "./read-plain-lines.js";

/** Finds how lines look that have the keys of one line in their order, and the same blanks. */
export type JsonForm = (data: unknown, text: string) => PlainForm | null;

/**
 * Makes what finds the form of lines for one rubric: who is assessed and an
 * answer to every indicator, as a number, a word or true and false. A line that
 * has just the pieces of this form around values of these kinds is JSON, too.
 *
 * @returns null for a line of another form, or where rows must be scored one by one
 */
export function createJsonForm(rubric: Rubric): JsonForm {
  const indicators = new Map(indicatorsOf(rubric).map((part) => [part.name, part]));
  const columnOf = ({ section, key }: Value): Column | null => {
    if (section === "subject") return { name: key, meaning: { kind: key === "name" ? "name" : "subject" } };
    const part = indicators.get(key);
    return part === undefined ? null : { name: key, meaning: { kind: "answer", part } };
  };
  return (data, text) => {
    const values = valuesIn(data);
    const named = values.flatMap((value) => columnOf(value) ?? []);
    const columns = named.length < values.length ? null : plainColumns(rubric, named);
    const typed = columns?.flatMap((column, index) => typedColumn(column, values[index]?.value) ?? []) ?? [];
    if (typed.length === 0 || typed.length < values.length) return null;
    const pieces = [piecesOf(data, ""), piecesOf(data, " ")].find((some) => joined(some, values) === text);
    if (pieces === undefined) return null;
    return {
      columns: typed,
      pieces: pieces.map((piece) => new TextEncoder().encode(piece)),
      stop: BACKSLASH,
      mayBeEmpty: false,
    };
  };
}

const BACKSLASH = 92;

/** A value of a line, and where it stands. */
interface Value {
  readonly section: string;
  readonly key: string;
  readonly value: unknown;
}

/** The values in their order; none where there is anything else than a subject and answers. */
function valuesIn(data: unknown): readonly Value[] {
  if (!isRecord(data)) return [];
  const values = Object.entries(data).flatMap(([section, given]) => {
    if (section === "subject" && typeof given === "string") return [{ section, key: "", value: given }];
    if (!isRecord(given)) return [{ section: "", key: "", value: given }];
    return Object.entries(given).map(([key, value]) => ({ section, key, value }));
  });
  const isKnown = values.every(
    ({ section, key }) => section === "answers" || (section === "subject" && ["", "id", "name"].includes(key)),
  );
  return isKnown && values.some(({ section, key }) => section === "subject" && key !== "name") ? values : [];
}

/** What the values of a column are, given that they are written like this one. */
function typedColumn(column: PlainColumn, value: unknown): PlainColumn | null {
  return match(column)
    .returnType<PlainColumn | null>()
    .with({ kind: "subject" }, { kind: "name" }, { kind: "aside" }, (text) =>
      typeof value === "string" && value !== "" ? text : null,
    )
    .with({ kind: "number" }, (number) => (typeof value === "number" ? number : null))
    .with({ kind: "word" }, ({ indicator, words }) => {
      // Of yes and no, true and false are words without quotes.
      const isTruth = typeof value === "boolean";
      if (!isTruth && typeof value !== "string") return null;
      const own = [...words].filter(([word]) => TRUTHS.has(word) === isTruth);
      return { kind: "word", indicator, words: new Map(own) };
    })
    .exhaustive();
}

const TRUTHS: ReadonlySet<string> = new Set(["true", "false"]);

/** What stands around the values of some data, written with this behind every comma and colon. */
function piecesOf(data: unknown, blank: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  const write = (value: unknown): void => {
    if (isRecord(value)) {
      const begin = Object.entries(value).map(
        ([key, one], index) => [index === 0 ? "{" : `,${blank}`, key, one] as const,
      );
      for (const [before, key, one] of begin) {
        piece += `${before}${JSON.stringify(key)}:${blank}`;
        write(one);
      }
      piece += "}";
    } else {
      const quote = typeof value === "string" ? '"' : "";
      pieces.push(`${piece}${quote}`);
      piece = quote;
    }
  };
  write(data);
  return [...pieces, piece];
}

function joined([first = "", ...others]: readonly string[], values: readonly Value[]): string {
  return others.reduce((text, piece, index) => `${text}${String(values[index]?.value)}${piece}`, first);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
