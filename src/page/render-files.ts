import type { Language } from "../text/localized.js";
import type { Session, Snapshot } from "./create-session.js";
import { button, element } from "./element.js";
import { type FindText, renderProblems } from "./render-problems.js";
import { ROLES, WORDS } from "./words.js";

/** The files that were taken, what each was taken for, and what is wrong with those to compare with. */
export function renderFiles(
  { files, diagnostics }: Snapshot,
  find: FindText,
  { drop }: Session,
  language: Language,
): readonly HTMLElement[] {
  if (files.length === 0) return [];
  const items = files.map((file) => {
    return element(
      "li",
      {},
      element("b", {}, ROLES[file.role][language]),
      ` ${file.name} `,
      button(WORDS.leaveOut[language], { class: "small" }, () => {
        drop(file);
      }),
    );
  });
  // What is wrong with records is told where they are verified.
  const faults = files.filter(({ role }) => role !== "record").flatMap((file) => file.diagnostics);
  const problems = [...faults, ...diagnostics];
  return [
    element("h2", { class: "hidden" }, WORDS.files[language]),
    element("ul", { class: "files" }, ...items),
    ...renderProblems(problems, WORDS.obstacles, find, language),
  ];
}
