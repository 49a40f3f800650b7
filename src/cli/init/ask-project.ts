import type { Readable, Writable } from "node:stream";
import type { Language, Localized } from "../../text/localized.js";
import { heading } from "../heading.js";
import { faultOf, type Project } from "./project.js";

/** The streams of a terminal on which a person answers. */
export interface Dialogue {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Asks on a terminal for what was not said on the command line.
 *
 * @returns null when the person broke it off, with Ctrl-C or by answering no
 */
export async function askProject(
  given: Partial<Project>,
  defaults: Omit<Project, "from">,
  shipped: readonly string[],
  dialogue: Dialogue,
  lang: Language | undefined,
): Promise<Project | null> {
  // Only who is asked waits for the package to be read.
  const { confirm, isCancel, select, text } = await import("@clack/prompts");
  const ask = async (field: "id" | "year" | "title", initialValue: string): Promise<string | null> => {
    const said = given[field];
    if (said !== undefined) return said;
    const validate = (value: string | undefined): string | undefined => faultOf(field, value ?? "", lang) ?? undefined;
    const answer = await text({ message: heading(QUESTIONS[field], lang), initialValue, validate, ...dialogue });
    return isCancel(answer) ? null : answer;
  };
  const from =
    given.from !== undefined
      ? (given.from ?? EMPTY)
      : await select({
          message: heading(QUESTIONS.from, lang),
          options: [
            { value: EMPTY, label: heading(QUESTIONS.empty, lang) },
            ...shipped.map((value) => ({ value, label: value })),
          ],
          ...dialogue,
        });
  if (isCancel(from)) return null;
  const id = await ask("id", defaults.id);
  const year = id === null ? null : await ask("year", defaults.year);
  if (id === null || year === null) return null;
  const title = await ask("title", `Penilaian ${id} ${year}`);
  if (title === null) return null;
  const agreed = await confirm({ message: heading(QUESTIONS.write, lang), ...dialogue });
  return agreed === true ? { id, year, title, from: from === EMPTY ? null : from } : null;
}

/** How a small rubric is asked for in place of a shipped one. */
export const EMPTY = "empty";

const QUESTIONS = {
  from: { id: "Mulai dari rubrik mana?", en: "Which rubric to begin with?" },
  empty: { id: "rubrik kecil untuk diisi sendiri", en: "a small one to fill in yourself" },
  id: { id: "Nama pendek rubrik", en: "Short name of the rubric" },
  year: { id: "Tahun penilaian", en: "Year of the assessment" },
  title: { id: "Judul", en: "Title" },
  write: { id: "Tulis berkasnya?", en: "Write the files?" },
} as const satisfies Record<string, Localized>;
