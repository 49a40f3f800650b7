import type { Paint } from "../diagnostics/paint.js";
import { showPercent } from "../explain/show-number.js";
import { rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Counts, ProvenanceSummary, Standing } from "../prove/proofs.js";
import { STANDINGS } from "../prove/provenance.js";
import type { Language } from "../text/localized.js";
import { heading } from "./heading.js";
import { STANDING_WORDS, STATEMENT_WORDS } from "./proof-words.js";
import { renderTable } from "./table.js";

/** Where the statements of a rubric come from, as a table; columns in which nothing stands are left out. */
export function renderProvenance(summary: ProvenanceSummary, lang: Language | undefined, paint: Paint): string {
  const { kinds, total, weight, unusedSources, unusedLaws } = summary;
  const shown = STANDINGS.filter((standing) => total[standing] > 0 || weight[standing] !== "0");
  const counts = (label: string, one: Counts): readonly string[] => [
    label,
    `${one.count}`,
    ...shown.map((standing) => countText(one[standing], one.count)),
  ];
  const rows = [
    ...kinds.map((one) => counts(heading(STATEMENT_WORDS[one.kind], lang), one)),
    counts(heading({ id: "Semua", en: "All" }, lang), total),
    [
      heading({ id: "Bagian dari seluruh bobot", en: "Share of the whole weight" }, lang),
      "",
      ...shown.map((standing) => shareText(weight, standing)),
    ],
  ];
  const table = renderTable(
    [
      { heading: heading({ id: "Asal pernyataan", en: "Where statements come from" }, lang), align: "left" },
      { heading: heading({ id: "Jumlah", en: "Count" }, lang), align: "right" },
      ...shown.map((standing) => ({ heading: heading(STANDING_WORDS[standing], lang), align: "right" as const })),
    ],
    rows,
    (cell, row) => (row < 0 || row === kinds.length ? paint.bold(cell) : cell),
  );
  const unused = [
    unusedText(
      heading({ id: "Sumber yang tidak dipakai", en: "Sources that nothing is taken from" }, lang),
      unusedSources,
    ),
    unusedText(
      heading({ id: "Peraturan yang tidak diacu bagian mana pun", en: "Laws that no part refers to" }, lang),
      unusedLaws,
    ),
  ].filter((text) => text !== "");
  return unused.length === 0 ? table : `${table}\n\n${unused.join("\n")}`;
}

function countText(count: number, of: number): string {
  return count === 0 ? "" : `${count} (${wholePercent(count, of)})`;
}

/** A percentage without decimals; what is neither nothing nor all is never shown as that. */
function wholePercent(count: number, of: number): string {
  const { num } = round(rational(BigInt(100 * count), BigInt(of)), 0, "half-up");
  if (num === 0n) return "<1%";
  return num === 100n && count < of ? ">99%" : `${num}%`;
}

function shareText(weight: ProvenanceSummary["weight"], standing: Standing): string {
  return weight[standing] === "0" ? "" : showPercent(weight[standing]);
}

function unusedText(label: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${label}: ${names.join(", ")}`;
}
