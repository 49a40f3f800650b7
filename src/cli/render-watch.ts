import type { DecidingAnswer } from "../population/watch-answers.js";
import type { Watched } from "../population/watch-boundaries.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { heading } from "./heading.js";
import { rangeText } from "./range-text.js";
import { renderTable } from "./table.js";

/** What hangs on little: rows near a threshold, on rounding, on what is not known, and on one answer. */
export interface Watch {
  readonly rows: readonly Watched[];
  readonly answers: readonly DecidingAnswer[];
}

const MOST_SHOWN = 20;

/** The first of them for a person, and how many more there are. */
export function renderWatch({ rows, answers }: Watch, lang: Language | undefined): string {
  const language = lang ?? "id";
  const lines = [
    ...rows.map((row) => [row.name ?? row.id, rowWords(row, language)]),
    ...answers.map((answer) => [answer.id, answerWords(answer, language)]),
  ];
  if (lines.length === 0)
    return heading({ id: "tidak ada yang dekat ambang", en: "nothing is close to a threshold" }, lang);
  const more = lines.length - MOST_SHOWN;
  const table = renderTable(
    [
      { heading: heading({ id: "Perlu dilihat", en: "To look at" }, lang), align: "left" },
      { heading: heading({ id: "Karena", en: "Because" }, lang), align: "left" },
    ],
    lines.slice(0, MOST_SHOWN),
  );
  return more > 0 ? `${table}\n+${more} ${heading({ id: "lagi", en: "more" }, lang)} (--format json)` : table;
}

function rowWords(row: Watched, language: Language): string {
  return match(row)
    .returnType<string>()
    .with({ kind: "near", distance: "0" }, ({ score, category, from }) =>
      language === "id"
        ? `${score}: tepat di ambang ${category} (mulai ${from})`
        : `${score}: exactly on the threshold of ${category} (from ${from})`,
    )
    .with({ kind: "near", side: "below" }, ({ score, distance, category, from }) =>
      language === "id"
        ? `${score}: kurang ${distance} dari ${category} (mulai ${from})`
        : `${score}: ${distance} below ${category} (from ${from})`,
    )
    .with({ kind: "near", side: "above" }, ({ score, distance, category, from }) =>
      language === "id"
        ? `${score}: ${distance} di atas ambang ${category} (mulai ${from})`
        : `${score}: ${distance} above the threshold of ${category} (from ${from})`,
    )
    .with({ kind: "rounding" }, ({ score, exact, ofExact, ofPublished }) =>
      language === "id"
        ? `pembulatan ${exact} menjadi ${score} mengubah ${ofExact} menjadi ${ofPublished}`
        : `rounding ${exact} to ${score} turns ${ofExact} into ${ofPublished}`,
    )
    .with({ kind: "range" }, ({ low, high, possibleCategories }) =>
      language === "id"
        ? `${rangeText({ low, high })}: mungkin ${possibleCategories.join(", ")}`
        : `${rangeText({ low, high })}: may be ${possibleCategories.join(", ")}`,
    )
    .exhaustive();
}

function answerWords({ indicator, changedTo, from, to }: DecidingAnswer, language: Language): string {
  const best = changedTo === "best";
  return language === "id"
    ? `jawaban \`${indicator}\` yang ${best ? "terbaik" : "terburuk"} mengubah ${from} menjadi ${to}`
    : `the ${best ? "best" : "worst"} answer to \`${indicator}\` turns ${from} into ${to}`;
}
