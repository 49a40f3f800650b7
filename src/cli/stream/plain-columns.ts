import { YES_NO } from "../../evidence/yes-no.js";
import { indicatorsOf } from "../../model/indicators.js";
import type { Indicator, Rubric } from "../../model/rubric.js";
import { match } from "../../text/match.js";
import { everyPartCounts } from "./every-part-counts.js";
import type { Column } from "./read-columns.js";

/** What a column of plain rows holds. */
export type PlainColumn =
  | { readonly kind: "subject" }
  | { readonly kind: "name" }
  /** Does not touch the score: what a row belongs to, what stands beside an answer. */
  | { readonly kind: "aside" }
  | { readonly kind: "number"; readonly indicator: string }
  /** `words` by how they are written; each stands for a word that the scorer knows. */
  | { readonly kind: "word"; readonly indicator: string; readonly words: ReadonlyMap<string, string> };

/**
 * What the columns of a table hold, where its rows can be scored column by
 * column: every indicator has a column of numbers or words, nothing else can
 * touch its score, and score and category are all that is told.
 *
 * @returns null where rows must be scored one by one
 */
export function plainColumns(rubric: Rubric, columns: readonly Column[]): readonly PlainColumn[] | null {
  if (!everyPartCounts(rubric) || rubric.rules.length > 0 || rubric.verdict !== null) return null;
  const found = columns.map(plainColumn);
  const answered = found.filter((column) => column?.kind === "number" || column?.kind === "word");
  const plain = found.flatMap((column) => column ?? []);
  return plain.length === columns.length && answered.length === indicatorsOf(rubric).length ? plain : null;
}

function plainColumn({ meaning }: Column): PlainColumn | null {
  if (meaning.kind === "subject" || meaning.kind === "name") return { kind: meaning.kind };
  if (meaning.kind === "within" || meaning.kind === "beside") return { kind: "aside" };
  if (meaning.kind !== "answer" || meaning.part.kind !== "indicator") return null;
  return answerColumn(meaning.part);
}

function answerColumn({ name, scale, observations }: Indicator): PlainColumn | null {
  if (observations !== null) return null;
  return match(scale)
    .returnType<PlainColumn | null>()
    .with({ kind: "levels" }, { kind: "count" }, { kind: "number" }, { kind: "steps" }, () => ({
      kind: "number",
      indicator: name,
    }))
    .with({ kind: "yes-no" }, () => ({ kind: "word", indicator: name, words: TRUTHS }))
    .with({ kind: "choice" }, ({ options }) => ({
      kind: "word",
      indicator: name,
      words: new Map(options.map((option) => [option.name, option.name])),
    }))
    .with({ kind: "mean" }, { kind: "checklist" }, () => null)
    .exhaustive();
}

/** The words for yes and no, and how spreadsheets write them. */
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ...[...YES_NO.keys()].flatMap((word) => (typeof word === "string" ? [[word, word] as const] : [])),
  ...["true", "TRUE"].map((word) => [word, "ya"] as const),
  ...["false", "FALSE"].map((word) => [word, "tidak"] as const),
]);
