import { NOT_APPLICABLE } from "../../evidence/not-applicable.js";
import { match } from "../../text/match.js";
import type { CellPlace, InputRow } from "./input-row.js";
import type { Column } from "./read-columns.js";

/** Turns the cells of a table into what `readEvidence` takes, and finds the cell behind a path into it. */
export interface RowBuilder {
  readonly build: (cells: readonly unknown[]) => object;
  readonly locate: (path: string | null, row: InputRow) => CellPlace;
}

type Draft = {
  subject: unknown;
  name: unknown;
  readonly answers: Record<string, unknown>;
  readonly facts: Record<string, unknown>;
  readonly within: Record<string, unknown>;
  readonly known: Record<string, unknown>;
  /** By part what stands beside its answer. */
  readonly beside: Record<string, Record<string, unknown>>;
};

function emptyDraft(): Draft {
  return { subject: undefined, name: undefined, answers: {}, facts: {}, within: {}, known: {}, beside: {} };
}

/** What a draft comes to. Sections that hold nothing are left out: the scorer is quicker without them. */
function dataOf(draft: Draft): object {
  const { subject, name, answers, facts, within, known, beside } = draft;
  for (const part in beside) {
    const given = at(known, part);
    if (given === undefined) answers[part] = { answer: at(answers, part) ?? null, ...beside[part] };
    else known[part] = { ...own(given), ...beside[part] };
  }
  return {
    subject: name === undefined ? subject : { id: subject, name },
    answers,
    ...(isEmpty(facts) ? {} : { facts }),
    ...(isEmpty(within) ? {} : { within }),
    ...(isEmpty(known) ? {} : { known }),
  };
}

/** Puts one filled cell where it belongs. */
type Put = (draft: Draft, cell: unknown) => void;

/**
 * Makes what builds the rows of one table. An empty cell is no answer; blanks
 * around a cell mean nothing. Of a part with several cells, `n/a` in every one
 * of them says that it does not apply.
 */
export function createRowBuilder(columns: readonly Column[]): RowBuilder {
  const puts = columns.map(({ meaning }) => putOf(meaning));
  return {
    build: (cells) => {
      const draft = emptyDraft();
      for (let index = 0; index < puts.length; index += 1) {
        const cell = filled(cells[index]);
        if (cell !== null) puts[index]?.(draft, cell);
      }
      return dataOf(draft);
    },
    locate: (path, { cells }) => placeOf(path, columns, cells ?? []),
  };
}

/** A cell without blanks around it; null where nothing is in it. */
export function filled(cell: unknown): unknown {
  if (typeof cell !== "string") return cell ?? null;
  const text = cell.trim();
  return text === "" ? null : text;
}

function putOf(meaning: Column["meaning"]): Put {
  return match(meaning)
    .returnType<Put>()
    .with({ kind: "subject" }, () => (draft, cell) => {
      draft.subject = named(cell);
    })
    .with({ kind: "name" }, () => (draft, cell) => {
      draft.name = named(cell);
    })
    .with({ kind: "answer" }, ({ part: { name, ...part } }) => {
      const scale = part.kind === "indicator" ? part.scale.kind : null;
      if (scale === "mean") return (draft, cell) => inside(draft, name, "mean", cell);
      const read = scale === "yes-no" ? truth : scale !== null && NUMERIC.has(scale) ? whole : bare;
      return (draft, cell) => {
        draft.answers[name] = read(cell);
      };
    })
    .with(
      { kind: "item" },
      ({ part: { name }, item }) =>
        (draft, cell) =>
          inside(draft, name, item, truth(cell)),
    )
    .with(
      { kind: "respondents" },
      ({ part: { name } }) =>
        (draft, cell) =>
          inside(draft, name, "respondents", cell),
    )
    .with(
      { kind: "choice" },
      ({ part: { name }, choice }) =>
        (draft, cell) =>
          count(draft, name, choice, cell),
    )
    .with({ kind: "observation" }, ({ part: { name, ...part } }) => {
      const isYesNo = part.kind === "indicator" && part.scale.kind === "yes-no";
      return (draft, cell) => observe(draft, name, isYesNo ? truth(cell) : cell);
    })
    .with({ kind: "fact" }, ({ fact: { name, type } }) => (draft, cell) => {
      draft.facts[name] = type.kind === "yes-no" ? truth(cell) : cell;
    })
    .with({ kind: "within" }, ({ level }) => (draft, cell) => {
      draft.within[level] = named(cell);
    })
    .with({ kind: "known" }, ({ of: { name }, measure }) => (draft, cell) => {
      // Both of one part are one too many, which the reader of evidence says.
      draft.known[name] = { ...own(at(draft.known, name)), [measure]: cell };
    })
    .with({ kind: "beside" }, ({ of: { name }, what }) => (draft, cell) => {
      draft.beside[name] = { ...at(draft.beside, name), [what]: named(cell) };
    })
    .with({ kind: "nameless" }, () => () => {})
    .exhaustive();
}

/** What a typed column of numbers holds is an identifier too. */
function named(cell: unknown): unknown {
  return typeof cell === "bigint" || Number.isSafeInteger(cell) ? String(cell) : cell;
}

/** Spreadsheets write yes and no in capitals, and tables have only texts. */
const TRUTH: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>(
  [true, false].flatMap((is) => [String(is), String(is).toUpperCase()].map((text) => [text, is] as const)),
);

function truth(cell: unknown): unknown {
  return TRUTH.get(cell) ?? cell;
}

/** Scales that are answered with a number. */
const NUMERIC: ReadonlySet<string> = new Set(["levels", "count", "number", "steps"]);

/** A short whole number as a number, which it is exactly; the scorer is quicker with it than with a text. */
function whole(cell: unknown): unknown {
  return typeof cell === "string" && /^(?:0|[1-9][0-9]{0,14})$/.test(cell) ? Number(cell) : cell;
}

function bare(cell: unknown): unknown {
  return cell;
}

/** What a section has of itself: a part may be called `constructor`, which every object inherits. */
function at<T>(section: Readonly<Record<string, T>>, part: string): T | undefined {
  return Object.hasOwn(section, part) ? section[part] : undefined;
}

function own(value: unknown): object {
  return isRecord(value) ? value : {};
}

function isEmpty(section: object): boolean {
  for (const _ in section) return false;
  return true;
}

function isNotApplicable(cell: unknown): boolean {
  return NOT_APPLICABLE.includes(cell);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets one thing of an answer that has several; all of them `n/a` are one `n/a`. */
function inside({ answers }: Draft, part: string, key: string, cell: unknown): void {
  const before = at(answers, part);
  if (isNotApplicable(cell) && (before === undefined || isNotApplicable(before))) answers[part] = cell;
  else if (isRecord(before)) before[key] = cell;
  // What was `n/a` before is not lost: under this key it fits no scale, and is reported.
  else answers[part] = before === undefined ? { [key]: cell } : { "": before, [key]: cell };
}

function count(draft: Draft, part: string, choice: string, cell: unknown): void {
  const before = at(draft.answers, part);
  const counts = isRecord(before) && isRecord(before["counts"]) ? before["counts"] : null;
  if (counts !== null) counts[choice] = cell;
  else inside(draft, part, "counts", isNotApplicable(cell) ? cell : { [choice]: cell });
}

function observe({ answers }: Draft, part: string, cell: unknown): void {
  const before = at(answers, part);
  if (isNotApplicable(cell) && (before === undefined || isNotApplicable(before))) answers[part] = cell;
  else if (Array.isArray(before)) before.push(cell);
  else answers[part] = before === undefined ? [cell] : [before, cell];
}

/** The cell behind a path such as `answers.parking` or `answers.kit.fee`. */
function placeOf(path: string | null, columns: readonly Column[], cells: readonly unknown[]): CellPlace {
  const [section, name = "", ...rest] = path?.match(/[^.[\]"]+/g) ?? [];
  if (section === undefined) return { column: null, value: null };
  const own = columns.flatMap((column, index) =>
    belongsTo(column.meaning, section, name) ? [{ ...column, value: filled(cells[index]) }] : [],
  );
  const last = rest.at(-1);
  const nth = own.filter(({ value }) => value !== null)[Number(last)];
  const exact = own.find(({ meaning }) => last !== undefined && keyOf(meaning) === last);
  const one = own[0]?.meaning.kind === "observation" ? nth : (exact ?? (own.length === 1 ? own[0] : undefined));
  const place = one ?? own.find(({ value }) => value !== null) ?? own[0];
  return { column: place?.name ?? null, value: place?.value ?? null };
}

function belongsTo(meaning: Column["meaning"], section: string, name: string): boolean {
  if (section === "answers") return "part" in meaning && meaning.part.name === name;
  if (section === "facts") return meaning.kind === "fact" && meaning.fact.name === name;
  if (section === "within") return meaning.kind === "within" && meaning.level === name;
  if (section === "known") return meaning.kind === "known" && meaning.of.name === name;
  return meaning.kind === (name === "name" ? "name" : "subject");
}

function keyOf(meaning: Column["meaning"]): string | null {
  return match(meaning)
    .returnType<string | null>()
    .with({ kind: "item" }, ({ item }) => item)
    .with({ kind: "choice" }, ({ choice }) => choice)
    .with({ kind: "respondents" }, () => "respondents")
    .with({ kind: "answer" }, () => "mean")
    .with(
      { kind: "subject" },
      { kind: "name" },
      { kind: "observation" },
      { kind: "fact" },
      { kind: "within" },
      { kind: "known" },
      { kind: "beside" },
      { kind: "nameless" },
      () => null,
    )
    .exhaustive();
}
