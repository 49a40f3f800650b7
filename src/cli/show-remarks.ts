import type { Paint } from "../diagnostics/paint.js";
import type { Source } from "../text/source.js";
import type { Evaluated } from "./evaluate-file.js";
import { heading } from "./heading.js";
import type { CommonOptions } from "./options.js";
import { showDiagnostics } from "./show-diagnostics.js";

const MOST_SHOWN = 10;

/** The gravest remarks in full, under the subject that they concern, and how many more there are. */
export function showRemarks(
  subjects: readonly Evaluated[],
  source: Source | null,
  options: Pick<CommonOptions, "lang">,
  paint: Paint,
): string {
  const all = subjects.flatMap(({ subject, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ subject, diagnostic })),
  );
  const shown = all
    .toSorted((a, b) => Number(b.diagnostic.severity === "error") - Number(a.diagnostic.severity === "error"))
    .slice(0, MOST_SHOWN);
  const several = subjects.filter(({ subject }) => subject !== null).length > 1;
  const blocks = shown.map(({ subject, diagnostic }) => {
    const text = showDiagnostics([diagnostic], source, options, paint);
    return several && subject !== null ? `${paint.bold(`${subject.id}:`)} ${text}` : text;
  });
  const more = all.length - shown.length;
  if (more > 0) blocks.push(`+${more} ${heading({ id: "lagi", en: "more" }, options.lang)} (--format json)\n`);
  if (blocks.length === 0) return "";
  const isAlone = subjects.every(({ outcome }) => outcome === null);
  return `${isAlone ? "" : "\n"}${blocks.join("\n")}`;
}
