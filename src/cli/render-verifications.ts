import type { Verification } from "../audit/verify/verify-record.js";
import type { Paint } from "../diagnostics/paint.js";
import type { Language } from "../text/localized.js";
import { HEADINGS, heading } from "./heading.js";
import { scoreText } from "./render-verification.js";
import { renderTable } from "./table.js";

/** What became of many records: one on each row, and how many hold. */
export function renderVerifications(
  lines: readonly { readonly number: number; readonly verification: Verification }[],
  lang: Language | undefined,
  paint: Paint,
): string {
  const holds = heading({ id: "cocok", en: "holds" }, lang);
  const differs = heading({ id: "TIDAK COCOK", en: "DIFFERS" }, lang);
  const table = renderTable(
    [
      { heading: heading({ id: "Baris", en: "Line" }, lang), align: "right" },
      { heading: heading(HEADINGS.subject, lang), align: "left" },
      { heading: heading({ id: "Nilai dalam catatan", en: "Score recorded" }, lang), align: "left" },
      { heading: heading({ id: "Periksa", en: "Verified" }, lang), align: "left" },
    ],
    lines.map(({ number, verification: { ok, predicate } }) => [
      String(number),
      predicate?.outcome.subject.id ?? "—",
      predicate === null ? "—" : scoreText(predicate.outcome, lang),
      ok ? holds : differs,
    ]),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      if (column !== 3) return cell;
      return lines[row]?.verification.ok ? paint.green(cell) : paint.red(cell);
    },
  );
  const good = lines.filter(({ verification }) => verification.ok).length;
  const counts = heading(
    { id: `${good} dari ${lines.length} catatan cocok`, en: `${good} of ${lines.length} records hold` },
    lang,
  );
  return `${table}\n\n${counts}\n`;
}
