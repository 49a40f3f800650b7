import { performance } from "node:perf_hooks";
import { stderr } from "node:process";
import type { Language, Localized } from "../text/localized.js";
import { createProgress } from "./stream/progress.js";

/** What is counted while it takes its time. */
export const UNITS = {
  subjects: { id: "yang dinilai", en: "subjects" },
  files: { id: "berkas", en: "files" },
  draws: { id: "undian", en: "draws" },
} as const satisfies Record<string, Localized>;

/** Where progress is told; null where nobody watches. */
export type Telling = { readonly write: (text: string) => void; readonly now: () => number } | null;

/** Standard error, where that is a terminal. */
function onTerminal(): Telling {
  return stderr.isTTY === true ? { write: (text) => void stderr.write(text), now: () => performance.now() } : null;
}

/**
 * Does work of a known size, and tells on a terminal how far it is, how fast
 * and how long it still takes; the line is gone when the work is done, also
 * where it throws.
 *
 * @param work is given what tells how much is done
 */
export function withProgress<T>(
  total: number,
  unit: Localized,
  lang: Language | undefined,
  work: (tell: (done: number) => void) => T,
  telling: Telling = onTerminal(),
): T {
  if (telling === null || total < 2) return work(() => {});
  const progress = createProgress({ ...telling, lang, unit });
  // Nothing is done yet, so that the rate is that of all of it.
  progress.tell(0, null);
  try {
    return work((done) => progress.tell(done, done / total));
  } finally {
    progress.clear();
  }
}

/** Does the same with each of some items. */
export function mapWithProgress<T, R>(
  items: readonly T[],
  unit: Localized,
  lang: Language | undefined,
  work: (item: T, index: number) => R,
  telling: Telling = onTerminal(),
): readonly R[] {
  return withProgress(
    items.length,
    unit,
    lang,
    (tell) =>
      items.map((item, index) => {
        const result = work(item, index);
        tell(index + 1);
        return result;
      }),
    telling,
  );
}
