import { quote } from "../../diagnostics/quote.js";
import { renderDiagnostic } from "../../diagnostics/render-diagnostic.js";
import { showValue } from "../../evidence/show-value.js";
import { LANGUAGES, type Language, type Localized } from "../../text/localized.js";
import { heading } from "../heading.js";
import type { Terminal } from "../terminal.js";
import type { Reject } from "./reject.js";
import type { Counts } from "./run-rows.js";

/** Shows rejects to a person: the first ones in full, and how many more there are. */
export interface RejectTeller {
  readonly tell: (rejects: readonly Reject[]) => void;
  readonly end: () => void;
}

const MOST_TOLD = 100;

/** Makes what shows the rejects of one run. */
export function createRejectTeller(lang: Language | undefined, { err, paintErr }: Terminal): RejectTeller {
  const languages = lang === undefined ? LANGUAGES : [lang];
  let told = 0;
  let more = 0;
  return {
    tell: (rejects) => {
      for (const reject of rejects) {
        if (told === MOST_TOLD) more += 1;
        else {
          told += 1;
          const place = heading(placeOf(reject), lang);
          err(
            `${paintErr.bold(`${place}:`)} ${renderDiagnostic(reject.diagnostic, null, { languages, paint: paintErr })}\n\n`,
          );
        }
      }
    },
    end: () => {
      if (more > 0) err(`+${more} ${heading({ id: "lagi", en: "more" }, lang)} (--rejects FILE)\n`);
    },
  };
}

function placeOf({ row, subject, column, value, first }: Reject): Localized {
  const whose = subject === null ? "" : ` ${quote(subject)}`;
  const cell = column === null ? "" : ` ${quote(column)}`;
  const holds = value === null || value === undefined ? "" : ` = ${quote(showValue(value))}`;
  return {
    id: `baris ${row}${whose}${cell === "" ? "" : `, kolom${cell}`}${holds}${first === null ? "" : ` (pertama di baris ${first})`}`,
    en: `row ${row}${whose}${cell === "" ? "" : `, column${cell}`}${holds}${first === null ? "" : ` (first in row ${first})`}`,
  };
}

/**
 * The last line of a run: how many rows were scored, rejected and empty.
 * Nothing where all is well and nobody watches.
 */
export function summary(
  { rows, scored, rejected, stopped, blank }: Counts,
  isWatched: boolean,
  keepsRejects: boolean,
  lang: Language | undefined,
): string {
  if (!isWatched && rejected === 0 && stopped === 0 && blank === 0) return "";
  const more = (count: number, id: string, en: string): Localized =>
    count === 0 ? { id: "", en: "" } : { id: `, ${count} ${id}`, en: `, ${count} ${en}` };
  const open =
    stopped === 0
      ? { id: "", en: "" }
      : { id: ` (${stopped} tanpa satu nilai)`, en: ` (${stopped} without a single score)` };
  const bad = more(rejected, "ditolak", "rejected");
  const empty = more(blank, "kosong", "empty");
  const where = keepsRejects && rejected > 0 ? " (--rejects)" : "";
  return `${heading(
    {
      id: `${rows} baris: ${scored} dinilai${open.id}${bad.id}${where}${empty.id}`,
      en: `${rows} ${rows === 1 ? "row" : "rows"}: ${scored} scored${open.en}${bad.en}${where}${empty.en}`,
    },
    lang,
  )}\n`;
}
