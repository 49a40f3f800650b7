import type { Language } from "../text/localized.js";
import { type Content, element } from "./element.js";
import { KIT_WORDS } from "./kit-words.js";

/** A few sentences for who reads no further; those without words are left out. */
export function inShort(lines: readonly (readonly [label: string, text: string])[], language: Language): Content {
  const told = lines.filter(([, text]) => text !== "");
  if (told.length === 0) return null;
  const items = told.map(([label, text]) => element("li", {}, element("strong", {}, `${label}: `), text));
  return element(
    "section",
    { class: "short", "aria-labelledby": "short-heading" },
    element("h2", { id: "short-heading" }, KIT_WORDS.short[language]),
    element("ul", {}, items),
  );
}
