import { levelsAbove } from "../../evidence/evidence-names.js";
import { partsBelow } from "../../model/indicators.js";
import type { Fact, MeanScale, Part, Rubric } from "../../model/rubric.js";
import { match } from "../../text/match.js";

/** What a column of a table of evidence fills. */
export type ColumnMeaning =
  | { readonly kind: "subject" }
  | { readonly kind: "name" }
  | { readonly kind: "answer"; readonly part: Part }
  | { readonly kind: "item"; readonly part: Part; readonly item: string }
  | { readonly kind: "choice"; readonly part: Part; readonly choice: string }
  | { readonly kind: "respondents"; readonly part: Part }
  /** `order` counts from 1. */
  | { readonly kind: "observation"; readonly part: Part; readonly order: number }
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "within"; readonly level: string }
  /** What was published of a part, in place of the answers below it. */
  | { readonly kind: "known"; readonly of: Part; readonly measure: "score" | "points" }
  /** What stands beside the answer to a part. */
  | { readonly kind: "beside"; readonly of: Part; readonly what: "source" | "note" }
  /** Has no name, so nothing may stand in it. */
  | { readonly kind: "nameless" };

/** Finds what the name of a column can mean; several where that is not certain, none where nothing is. */
export type FindMeanings = (name: string) => readonly ColumnMeaning[];

/** The most observations of one part that a table can have. */
const MOST_OBSERVATIONS = 1000;

/** Makes what finds the meanings of columns in one rubric. */
export function createFindMeanings(rubric: Rubric): FindMeanings {
  const parts = answerable(rubric);
  const levels = levelsAbove(rubric).map(({ name }) => name);
  const answer: FindMeanings = (name) => {
    const part = partNamed(parts, name);
    return part !== null && hasOneCell(part) ? [{ kind: "answer", part }] : [];
  };
  const fact: FindMeanings = (name) =>
    rubric.facts.flatMap((one) => (one.name === name ? [{ kind: "fact", fact: one }] : []));
  const all = partsBelow(rubric.children);
  const known =
    (measure: "score" | "points"): FindMeanings =>
    (name) =>
      of(all, name, (part) => ({ kind: "known", of: part, measure }));
  const beside =
    (what: "source" | "note"): FindMeanings =>
    (name) =>
      of(parts, name, (part) => ({ kind: "beside", of: part, what }));
  const within: FindMeanings = (name) => (levels.includes(name) ? [{ kind: "within", level: name }] : []);
  const prefixed = new Map<string, FindMeanings>([
    ["fact", fact],
    ["within", within],
    ["answer", answer],
    ["known", known("score")],
    ["points", known("points")],
    ["source", beside("source")],
    ["note", beside("note")],
  ]);
  return (name) => {
    const [, owner = "", sign = "", inside = ""] = /^([^:#]+)([:#])(.*)$/.exec(name) ?? [];
    const find = sign === ":" ? prefixed.get(owner) : undefined;
    // A checklist may be called like a prefix.
    if (sign !== "") return [...(find?.(inside) ?? []), ...insideOf(partNamed(parts, owner), sign, inside)];
    const fixed = FIXED.get(name);
    return fixed === undefined ? [...answer(name), ...fact(name), ...within(name)] : [fixed];
  };
}

/** Columns that mean the same for every rubric. */
const FIXED: ReadonlyMap<string, ColumnMeaning> = new Map([
  ["", { kind: "nameless" }],
  ["subject", { kind: "subject" }],
  ["id", { kind: "subject" }],
  ["name", { kind: "name" }],
]);

function of(parts: readonly Part[], name: string, meaning: (part: Part) => ColumnMeaning): readonly ColumnMeaning[] {
  const part = partNamed(parts, name);
  return part === null ? [] : [meaning(part)];
}

/** The part with a name, a path, or an official code that no other has. */
function partNamed(parts: readonly Part[], name: string): Part | null {
  const named = parts.find((part) => part.name === name || part.path === name);
  if (named !== undefined) return named;
  const [coded, ...others] = parts.filter(({ code }) => code === name);
  return coded === undefined || others.length > 0 ? null : coded;
}

/** The one name under which a column can always be found. */
export function columnName(meaning: ColumnMeaning): string {
  return match(meaning)
    .returnType<string>()
    .with({ kind: "subject" }, { kind: "name" }, ({ kind }) => kind)
    .with({ kind: "answer" }, ({ part }) => `answer:${part.name}`)
    .with({ kind: "item" }, ({ part, item }) => `${part.name}:${item}`)
    .with({ kind: "choice" }, ({ part, choice }) => `${part.name}:${choice}`)
    .with({ kind: "respondents" }, ({ part }) => `${part.name}:respondents`)
    .with({ kind: "observation" }, ({ part, order }) => `${part.name}#${order}`)
    .with({ kind: "fact" }, ({ fact }) => `fact:${fact.name}`)
    .with({ kind: "within" }, ({ level }) => `within:${level}`)
    .with({ kind: "known" }, ({ of, measure }) => `${measure === "score" ? "known" : "points"}:${of.name}`)
    .with({ kind: "beside" }, ({ of, what }) => `${what}:${of.name}`)
    .with({ kind: "nameless" }, () => "")
    .exhaustive();
}

/** The names of the columns that a table for a rubric can have, as one would write them. */
export function knownColumns(rubric: Rubric): readonly string[] {
  return [
    ...["subject", "id", "name"],
    ...answerable(rubric).flatMap(columnsOf),
    ...rubric.facts.map(({ name }) => name),
    ...levelsAbove(rubric).map(({ name }) => name),
  ];
}

/** The columns of a part: one, or one for each thing that its scale asks for. */
export function columnsOf(part: Part): readonly string[] {
  if (hasOneCell(part)) return [part.name];
  if (part.kind !== "indicator") return [];
  if (part.scale.kind === "checklist" && part.observations === null)
    return part.scale.items.map(({ name }) => `${part.name}:${name}`);
  return isPlain(part) ? [`${part.name}#1`] : [];
}

/** Parts that evidence may answer. */
function answerable(rubric: Rubric): readonly Part[] {
  return partsBelow(rubric.children).filter((part) => part.kind === "indicator" || part.mayBeNotApplicable);
}

function hasOneCell(part: Part): boolean {
  if (part.kind !== "indicator") return true;
  return part.observations === null && part.scale.kind !== "checklist";
}

/** Whether one observation of the part is a single value. */
function isPlain(part: Part): boolean {
  return part.kind === "indicator" && part.scale.kind !== "checklist" && part.scale.kind !== "mean";
}

function insideOf(part: Part | null, sign: string, inside: string): readonly ColumnMeaning[] {
  if (part?.kind !== "indicator") return [];
  const { scale, observations } = part;
  if (sign === "#") {
    const order = /^[1-9][0-9]{0,3}$/.test(inside) ? Number(inside) : 0;
    const isFit = observations !== null && isPlain(part) && order > 0 && order <= MOST_OBSERVATIONS;
    return isFit ? [{ kind: "observation", part, order }] : [];
  }
  if (observations !== null) return [];
  if (scale.kind === "checklist")
    return scale.items.some(({ name }) => name === inside) ? [{ kind: "item", part, item: inside }] : [];
  return scale.kind === "mean" ? respondentsOf(part, scale, inside) : [];
}

function respondentsOf(part: Part, { min, max }: MeanScale, inside: string): readonly ColumnMeaning[] {
  if (inside === "respondents") return [{ kind: "respondents", part }];
  const choice = /^-?[0-9]{1,9}$/.test(inside) ? BigInt(inside) : null;
  return choice !== null && choice >= min && choice <= max ? [{ kind: "choice", part, choice: String(choice) }] : [];
}
