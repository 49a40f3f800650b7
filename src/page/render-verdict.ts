import type { Language } from "../text/localized.js";
import type { Checked } from "./create-checker.js";
import { element } from "./element.js";
import { LIMITS, VERDICT_MARKS, VERDICTS } from "./words.js";

/** The verdict, which nobody can miss: in words of both languages, with what it means and what it leaves open. */
export function renderVerdict(checked: Checked, language: Language): HTMLElement {
  const { verdict } = checked;
  const { word, means } = VERDICTS[verdict][language];
  const other: Language = language === "id" ? "en" : "id";
  return element(
    "div",
    { class: `verdict ${verdict}` },
    element("span", { class: "mark", "aria-hidden": "true" }, VERDICT_MARKS[verdict]),
    element(
      "div",
      {},
      element("h2", { tabindex: "-1", id: "verdict" }, word),
      element("p", { class: "other", lang: other }, VERDICTS[verdict][other].word),
      element("p", { class: "means" }, means),
      ...(verdict === "holds" ? limitsOf(checked).map((limit) => element("p", {}, limit[language])) : []),
    ),
  );
}

function limitsOf({ checks, signedBy }: Checked): readonly (typeof LIMITS)[keyof typeof LIMITS][] {
  const stateOf = (wanted: string) => checks.find(({ name }) => name === wanted)?.state;
  const unchecked = signedBy === null ? LIMITS.unsigned : LIMITS.unchecked;
  return [
    stateOf("signature") === "held" ? LIMITS.signed : unchecked,
    ...(stateOf("given") === "unchecked" ? [LIMITS.notGiven] : []),
  ];
}
