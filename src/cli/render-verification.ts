import type { CheckName, CheckState } from "../audit/verify/look.js";
import type { Verification } from "../audit/verify/verify-record.js";
import type { Paint } from "../diagnostics/paint.js";
import type { Language, Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import { printable } from "../text/printable.js";
import { titleIn } from "../text/title-in.js";
import { HEADINGS, heading } from "./heading.js";

/** What became of one record, look by look. */
export function renderVerification(verification: Verification, lang: Language | undefined, paint: Paint): string {
  const { checks, ok } = verification;
  const rows = [
    ...statedRows(verification, lang),
    ...checks.map(({ name, state }) => checkRow(name, state, lang, paint)),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const verdict = heading(ok ? HOLDS : DIFFERS, lang);
  return [
    ok ? paint.green(paint.bold(verdict)) : paint.red(paint.bold(verdict)),
    "",
    ...rows.map(([label, value]) => `${paint.dim(label.padEnd(width))}  ${value}`),
    "",
  ].join("\n");
}

/** The one sentence that matters. */
export const HOLDS: Localized = {
  id: "Cocok: semua yang diperiksa sesuai",
  en: "It holds: everything that was looked at is as the record states",
};
export const DIFFERS: Localized = {
  id: "TIDAK COCOK: catatan ini tidak dapat dipakai sebagai bukti",
  en: "IT DIFFERS: this record cannot be used as proof",
};

function statedRows(verification: Verification, lang: Language | undefined): readonly (readonly [string, string])[] {
  const { predicate, outcome, signedBy } = verification;
  if (predicate === null) return [];
  const { subject, rubric } = predicate.outcome;
  const { at, by } = predicate.issued;
  const recorded = scoreText(predicate.outcome, lang);
  const recomputed = outcome === null ? "—" : scoreText(outcome, lang);
  return [
    [heading(HEADINGS.subject, lang), subject.name === null ? subject.id : `${subject.name} (${subject.id})`],
    [heading({ id: "Rubrik", en: "Rubric" }, lang), `${rubric.id}@${rubric.year}  ${predicate.rubric.hash}`],
    [heading({ id: "Nilai dalam catatan", en: "Score recorded" }, lang), recorded],
    [heading({ id: "Nilai dihitung ulang", en: "Score recomputed" }, lang), recomputed],
    ...(by === null ? [] : [[heading({ id: "Dibuat oleh", en: "Made by" }, lang), by] as const]),
    ...(at === null ? [] : [[heading({ id: "Pada", en: "At" }, lang), at] as const]),
    ...(signedBy === null ? [] : [[heading({ id: "Kunci", en: "Key" }, lang), signedBy] as const]),
  ].map(([label = "", value = ""]) => [label, printable(value)]);
}

/** A score with its category, or that there is none. */
export function scoreText(
  { score, category }: Pick<NonNullable<Verification["outcome"]>, "score" | "category">,
  lang: Language | undefined,
): string {
  const shown = score ?? heading({ id: "tidak ada satu nilai", en: "no single score" }, lang);
  if (category === null) return shown;
  return `${shown}  ${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, lang ?? "id")}`;
}

const CHECKS: Readonly<Record<CheckName, Localized>> = {
  form: { id: "Bentuk", en: "Form" },
  signature: { id: "Tanda tangan", en: "Signature" },
  digests: { id: "Hash", en: "Hashes" },
  rubric: { id: "Rubrik", en: "Rubric" },
  evidence: { id: "Bukti", en: "Evidence" },
  outcome: { id: "Hasil", en: "Outcome" },
  given: { id: "Pembanding", en: "What was given" },
};

function checkRow(
  name: CheckName,
  state: CheckState,
  lang: Language | undefined,
  paint: Paint,
): readonly [string, string] {
  const value = match(state)
    .returnType<string>()
    .with("held", () => paint.green(heading({ id: "cocok", en: "holds" }, lang)))
    .with("failed", () => paint.red(heading({ id: "TIDAK COCOK", en: "DIFFERS" }, lang)))
    .with("unchecked", () => paint.dim(heading({ id: "tidak diperiksa", en: "not looked at" }, lang)))
    .exhaustive();
  return [heading(CHECKS[name], lang), value];
}
