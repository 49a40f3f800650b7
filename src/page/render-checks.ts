import type { Language } from "../text/localized.js";
import type { Checked } from "./create-checker.js";
import { element } from "./element.js";
import { renderGrid } from "./render-grid.js";
import { CHECKS, STATES, WORDS } from "./words.js";

/** What was looked at, and what came of each. */
export function renderChecks({ checks }: Checked, language: Language): HTMLElement {
  return renderGrid(
    { class: "checks" },
    WORDS.checks[language],
    [
      { name: WORDS.check[language], isNumber: false },
      { name: WORDS.state[language], isNumber: false },
    ],
    checks.map(({ name, state }) => {
      const { name: title, means } = CHECKS[name][language];
      const { mark, [language]: word } = STATES[state];
      return {
        attributes: { class: state },
        cells: [
          [element("strong", {}, title), " ", element("small", {}, means)],
          [element("span", { class: "mark", "aria-hidden": "true" }, mark), ` ${word}`],
        ],
      };
    }),
  );
}
