import type { Title } from "../model/rubric.js";
import { match } from "../text/match.js";
import type { AskedAnswer, Choice } from "./asked-answer.js";
import type { Bounds, PartQuestion, Questions } from "./questions.js";

/** One cell of a form that is to be filled: under which key it is found, what may stand in it, and where it belongs. */
export interface FormCell {
  /** Unique in a form: `parking`, `kit:form`, `service:4`, `queue#2`, `fact/closed`, `known/input`. */
  readonly key: string;
  readonly place: CellPlace;
  readonly title: Title;
  readonly asks: CellAsks;
  /** Whether `n/a` may stand in it, too. */
  readonly mayBeNotApplicable: boolean;
  /** Whether a source and a note may stand beside it. */
  readonly hasSource: boolean;
}

/** What may stand in one cell. */
export type CellAsks =
  | Extract<AskedAnswer, { kind: "one-of" | "whole" | "number" }>
  /** A whole number from `min` on. */
  | { readonly kind: "people"; readonly min: bigint }
  | { readonly kind: "text" }
  /** Whole numbers from `min` to `max`, as many as there are respondents, with blanks between them. */
  | { readonly kind: "list"; readonly min: bigint; readonly max: bigint }
  /** Nothing, or only `n/a`: the rows below it are to be filled; of what there is a fewest number, at least that many. */
  | { readonly kind: "heading"; readonly below: Below; readonly atLeast: bigint };

/** What stands below a heading. */
export type Below = "parts" | "items" | "respondents" | "observations";

/** Where the content of a cell stands in evidence. */
export type CellPlace =
  | { readonly kind: "subject"; readonly field: "id" | "name" }
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "within"; readonly level: string }
  | { readonly kind: "known"; readonly name: string; readonly measure: "score" | "points" }
  | {
      readonly kind: "answer";
      readonly name: string;
      /** Which of several observations, counted from 0; null for the answer as a whole. */
      readonly observation: number | null;
      readonly inside: InsideAnswer | null;
    };

/** A piece of an answer that has a cell of its own. */
export type InsideAnswer =
  | { readonly kind: "item"; readonly item: string }
  /** How many respondents chose this. */
  | { readonly kind: "count"; readonly choice: string }
  /** What each respondent chose, where there are too many choices to count each. */
  | { readonly kind: "choices" }
  | { readonly kind: "mean" }
  | { readonly kind: "respondents" };

/** The cells about the subject itself: who it is, what it belongs to, and its facts. */
export function subjectCells({ levels, facts }: Questions): readonly FormCell[] {
  return [
    cell({ kind: "subject", field: "id" }, { id: "Kode yang dinilai", en: "Identifier of the subject" }, TEXT),
    cell({ kind: "subject", field: "name" }, { id: "Nama", en: "Name" }, TEXT),
    ...levels.map((level) =>
      cell({ kind: "within", level }, { id: `Bagian dari ${level}`, en: `Part of ${level}` }, TEXT),
    ),
    ...facts.map(({ name, title, answer }) =>
      // Invariant: facts are yes/no, a choice or a number.
      cell({ kind: "fact", name }, title, isSingle(answer) ? answer : TEXT),
    ),
  ];
}

/**
 * The cells of one part: one, or for checklists, respondents and observations a heading with one for each piece below it.
 *
 * @param observations how many observations there are cells for, at least as many as the rubric asks for
 */
export function partCells(part: PartQuestion, observations: number): readonly FormCell[] {
  const { name, title, answer, mayBeNotApplicable } = part;
  const place = (observation: number | null, inside: InsideAnswer | null): CellPlace => ({
    kind: "answer",
    name,
    observation,
    inside,
  });
  const asks: CellAsks = { kind: "heading", ...belowOf(part) };
  const heading = cell(place(null, null), title, asks, { mayBeNotApplicable, hasSource: true });
  if (answer === null) return mayBeNotApplicable ? [heading] : [];
  if (part.observations === null) {
    if (isSingle(answer)) return [cell(place(null, null), title, answer, { mayBeNotApplicable, hasSource: true })];
    return [
      heading,
      ...piecesOf(answer).map(({ inside, ...asked }) => cell(place(null, inside), asked.title, asked.asks)),
    ];
  }
  const each = Array.from({ length: observations }, (_, index) => {
    const words = { id: `Pengamatan ${index + 1}`, en: `Observation ${index + 1}` };
    if (isSingle(answer)) return [cell(place(index, null), words, answer, { hasSource: true })];
    const top = cell(place(index, null), words, { kind: "heading", ...belowAnswer(answer) }, { hasSource: true });
    return [
      top,
      ...piecesOf(answer).map(({ inside, ...asked }) => cell(place(index, inside), asked.title, asked.asks)),
    ];
  });
  return [heading, ...each.flat()];
}

function belowOf({ answer, observations }: PartQuestion): { below: Below; atLeast: bigint } {
  if (answer === null) return { below: "parts", atLeast: 0n };
  return observations === null ? belowAnswer(answer) : { below: "observations", atLeast: observations.atLeast };
}

function belowAnswer(answer: AskedAnswer): { below: Below; atLeast: bigint } {
  return answer.kind === "respondents"
    ? { below: "respondents", atLeast: answer.atLeast }
    : { below: "items", atLeast: 0n };
}

/** The cells for what was published of a part in place of the answers below it: its score, and what it adds. */
export function knownCells({ name, title }: PartQuestion, { score, points }: Questions): readonly FormCell[] {
  const between = (bounds: Bounds): CellAsks => ({ kind: "number", ...bounds, bands: [] });
  return [
    cell({ kind: "known", name, measure: "score" }, title, between(score), { hasSource: true }),
    cell({ kind: "known", name, measure: "points" }, title, between(points), { hasSource: true }),
  ];
}

/** The key of a place. */
export function keyOf(place: CellPlace): string {
  return match(place)
    .returnType<string>()
    .with({ kind: "subject" }, ({ field }) => `subject/${field}`)
    .with({ kind: "fact" }, ({ name }) => `fact/${name}`)
    .with({ kind: "within" }, ({ level }) => `within/${level}`)
    .with({ kind: "known" }, ({ name, measure }) => `${measure === "score" ? "known" : "points"}/${name}`)
    .with({ kind: "answer" }, ({ name, observation, inside }) => {
      const one = observation === null ? name : `${name}#${observation + 1}`;
      return inside === null ? one : `${one}:${wordOf(inside)}`;
    })
    .exhaustive();
}

function wordOf(inside: InsideAnswer): string {
  return match(inside)
    .returnType<string>()
    .with({ kind: "item" }, ({ item }) => item)
    .with({ kind: "count" }, ({ choice }) => choice)
    .with({ kind: "choices" }, { kind: "mean" }, { kind: "respondents" }, ({ kind }) => kind)
    .exhaustive();
}

const TEXT: CellAsks = { kind: "text" };

function cell(
  place: CellPlace,
  title: Title,
  asks: CellAsks,
  { mayBeNotApplicable = false, hasSource = false }: Partial<FormCell> = {},
): FormCell {
  return { key: keyOf(place), place, title, asks, mayBeNotApplicable, hasSource };
}

type SingleAsked = Extract<AskedAnswer, { kind: "one-of" | "whole" | "number" }>;

function isSingle(answer: AskedAnswer): answer is SingleAsked {
  return answer.kind === "one-of" || answer.kind === "whole" || answer.kind === "number";
}

interface Piece {
  readonly inside: InsideAnswer;
  readonly title: Title;
  readonly asks: CellAsks;
}

function piecesOf(answer: Exclude<AskedAnswer, SingleAsked>): readonly Piece[] {
  return match(answer)
    .returnType<readonly Piece[]>()
    .with({ kind: "checklist" }, ({ items }) =>
      items.map(({ value, title }) => ({
        inside: { kind: "item", item: value },
        title: title ?? { id: value, en: value },
        asks: TICK,
      })),
    )
    .with({ kind: "respondents" }, ({ min, max }) => [
      ...choicesOf(min, max),
      {
        inside: { kind: "mean" },
        title: { id: "Atau hanya rata-ratanya", en: "Or only their mean" },
        asks: { kind: "number", min: String(min), max: String(max), bands: [] },
      },
      {
        inside: { kind: "respondents" },
        title: { id: "dan banyaknya responden", en: "and the number of respondents" },
        asks: { kind: "people", min: 1n },
      },
    ])
    .exhaustive();
}

/** Yes and no, as for an indicator. */
const TICK: CellAsks = {
  kind: "one-of",
  of: "yes-no",
  choices: [
    { value: "ya", title: { id: "Ya", en: "Yes" } },
    { value: "tidak", title: { id: "Tidak", en: "No" } },
  ] satisfies readonly Choice[],
};

/** More choices than this are not counted each. */
const MOST_COUNTED = 100n;

/** Whether a form asks how many respondents chose what; of more choices it asks for what each respondent chose. */
export function isCounted({ min, max }: { readonly min: bigint; readonly max: bigint }): boolean {
  return max - min <= MOST_COUNTED;
}

function choicesOf(min: bigint, max: bigint): readonly Piece[] {
  if (!isCounted({ min, max })) {
    const title = { id: "Jawaban setiap responden", en: "The answer of each respondent" };
    return [{ inside: { kind: "choices" }, title, asks: { kind: "list", min, max } }];
  }
  return Array.from({ length: Number(max - min) + 1 }, (_, index): Piece => {
    const choice = String(min + BigInt(index));
    return {
      inside: { kind: "count", choice },
      title: { id: `Banyaknya yang menjawab ${choice}`, en: `How many answered ${choice}` },
      asks: { kind: "people", min: 0n },
    };
  });
}
