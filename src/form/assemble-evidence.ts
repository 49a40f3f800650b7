import { isShortText } from "../evidence/evidence-schema.js";
import { formatPath, type PathStep } from "../text/format-path.js";
import type { FilledCell, FilledForm } from "./filled-form.js";
import { type CellPlace, keyOf, partCells } from "./form-cells.js";
import type { PartQuestion, Questions } from "./questions.js";

/** Evidence as `readEvidence` takes it, and where each piece of it stands in the form. */
export interface Assembled {
  readonly data: Readonly<Record<string, unknown>>;
  /** The cell behind a path of the evidence, or behind the nearest one around it; null where nothing was filled in. */
  readonly locate: (path: string) => string | null;
  /** Headings that say `n/a` although something is filled in below them. */
  readonly contradictions: readonly { readonly part: PartQuestion; readonly at: string }[];
}

/** Puts together what was filled into a form for one subject. Empty cells are no answers. */
export function assembleEvidence(questions: Questions, filled: FilledForm, observations: number): Assembled {
  const draft = createDraft();
  const { id, name, ...sections } = subjectOf(questions, filled, draft);
  const answers: Record<string, unknown> = {};
  const known: Record<string, unknown> = {};
  for (const part of questions.parts) {
    const answer = answerOf(part, filled, observations, draft);
    if (answer !== undefined) answers[part.name] = answer;
    const subtotal = knownOf(part.name, filled, draft);
    if (subtotal !== undefined) known[part.name] = subtotal;
  }
  const data = {
    subject: name === undefined ? id : { id, name },
    answers,
    ...sections,
    ...(Object.keys(known).length === 0 ? {} : { known }),
  };
  return { data, locate: (path) => nearest(draft.places, path), contradictions: draft.contradictions };
}

interface Draft {
  readonly places: Map<string, string>;
  readonly contradictions: { part: PartQuestion; at: string }[];
  /** Notes where something of the evidence stands. */
  readonly place: (path: readonly PathStep[], at: string) => void;
}

function createDraft(): Draft {
  const places = new Map<string, string>();
  const place: Draft["place"] = (path, at) => {
    const text = formatPath(path);
    if (!places.has(text)) places.set(text, at);
  };
  return { places, contradictions: [], place };
}

function subjectOf(
  { levels, facts }: Questions,
  filled: FilledForm,
  { place }: Draft,
): { id: unknown; name: unknown; facts?: object; within?: object } {
  const [id, name] = [filled.get("subject/id"), filled.get("subject/name")];
  if (name !== undefined) place(["subject", "name"], name.at);
  // Of the two only what keeps the subject from being named is to be mended.
  const isNameAtFault = name !== undefined && isShortText(id?.value, 200) && !isShortText(name.value, 1000);
  const fault = isNameAtFault ? name : id;
  if (fault !== undefined) place(["subject"], fault.at);
  const section = (kind: "fact" | "within", path: string, names: readonly string[]): Record<string, unknown> => {
    const given = names.flatMap((one) => {
      const cell = filled.get(keyOf(kind === "fact" ? { kind, name: one } : { kind, level: one }));
      if (cell === undefined) return [];
      place([path, one], cell.at);
      return [[one, cell.value] as const];
    });
    return given.length === 0 ? {} : { [path]: Object.fromEntries(given) };
  };
  return {
    id: id?.value,
    name: name?.value,
    ...section(
      "fact",
      "facts",
      facts.map((fact) => fact.name),
    ),
    ...section("within", "within", levels),
  };
}

/** `{ score }` or `{ points }` with what stands beside it; of both the reader of evidence says that one is too many. */
function knownOf(name: string, filled: FilledForm, { place }: Draft): unknown {
  const values: Record<string, unknown> = {};
  for (const measure of ["score", "points"] as const) {
    const cell = filled.get(keyOf({ kind: "known", name, measure }));
    if (cell === undefined || cell.value === null) continue;
    Object.assign(values, { [measure]: cell.value }, beside(cell));
    place(["known", name, measure], cell.at);
    place(["known", name], cell.at);
  }
  return Object.keys(values).length === 0 ? undefined : values;
}

function answerOf(part: PartQuestion, filled: FilledForm, observations: number, draft: Draft): unknown {
  const given = partCells(part, observations).flatMap(({ key, place }) => {
    const found = filled.get(key);
    return found === undefined || place.kind !== "answer" ? [] : [{ place, found }];
  });
  const [first] = given;
  if (first === undefined) return undefined;
  const path = ["answers", part.name];
  const heading = given.find(({ place }) => place.observation === null && place.inside === null)?.found;
  const below = given.filter(({ found }) => found !== heading && found.value !== null);
  draft.place(path, first.found.at);
  if (heading != null && heading.value !== null) {
    if (below.length > 0) draft.contradictions.push({ part, at: heading.at });
    return wrapped(heading.value, heading);
  }
  if (part.observations === null) return composed(below, path, heading, draft);
  const isWrapped = heading !== undefined && isBeside(heading);
  return wrapped(listed(given, isWrapped ? [...path, "answer"] : path, draft), heading);
}

interface Given {
  readonly place: Extract<CellPlace, { kind: "answer" }>;
  readonly found: FilledCell;
}

/**
 * A checklist or the answers of respondents, from the pieces below a heading. It is always wrapped: an item may be called
 * `answer`.
 */
function composed(
  below: readonly Given[],
  path: readonly PathStep[],
  heading: FilledCell | undefined,
  draft: Draft,
): unknown {
  if (below.length === 0) return wrapped(null, heading);
  const answer: Record<string, unknown> = {};
  const counts: Record<string, unknown> = {};
  for (const { place, found } of below) {
    const { inside } = place;
    if (inside === null) continue;
    if (inside.kind === "choices") return { answer: found.value, ...beside(heading) };
    if (inside.kind === "count") {
      counts[inside.choice] = found.value;
      answer["counts"] = counts;
      draft.place([...path, "answer", "counts", inside.choice], found.at);
    } else {
      const word = inside.kind === "item" ? inside.item : inside.kind;
      answer[word] = found.value;
      draft.place([...path, "answer", word], found.at);
    }
  }
  return { answer, ...beside(heading) };
}

/** The observations of which something is filled in, in their order. */
function listed(given: readonly Given[], path: readonly PathStep[], draft: Draft): unknown {
  const orders = [...new Set(given.flatMap(({ place }) => (place.observation === null ? [] : [place.observation])))];
  const all = orders
    .map((order) => given.filter(({ place }) => place.observation === order))
    .filter((own) => own.some(({ found }) => found.value !== null));
  if (all.length === 0) return null;
  return all.map((own, index) => {
    const at = [...path, index];
    const top = own.find(({ place }) => place.inside === null)?.found;
    const below = own.filter(({ place, found }) => place.inside !== null && found.value !== null);
    draft.place(at, own[0]?.found.at ?? "");
    return below.length > 0 ? composed(below, at, top, draft) : wrapped(top?.value, top);
  });
}

/** An answer with what stands beside it; bare where nothing does. */
function wrapped(answer: unknown, cell: FilledCell | undefined): unknown {
  return cell !== undefined && isBeside(cell) ? { answer, ...beside(cell) } : answer;
}

function isBeside({ source, note }: FilledCell): boolean {
  return source !== null || note !== null;
}

function beside(cell: FilledCell | undefined): { source?: string; note?: string } {
  const { source = null, note = null } = cell ?? {};
  return { ...(source === null ? {} : { source }), ...(note === null ? {} : { note }) };
}

/** Cuts steps from the end of a path until something is known of its place. */
function nearest(places: ReadonlyMap<string, string>, path: string): string | null {
  for (let rest = path; rest !== ""; rest = rest.replace(/(?:^|\.)[^.[\]]*$|\[[^\]]*\]$/, "")) {
    const found = places.get(rest);
    if (found !== undefined) return found;
  }
  return null;
}
