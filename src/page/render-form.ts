import type { Language, Localized } from "../text/localized.js";
import type { Session } from "./create-session.js";
import { button, element } from "./element.js";
import type { Role } from "./role-of.js";
import { WORDS } from "./words.js";

/** Where files are chosen and text is pasted. */
export function renderForm({ take, paste }: Session, pasted: string, language: Language): HTMLElement {
  const area = element("textarea", { id: "pasted", rows: "3", spellcheck: "false", autocomplete: "off" });
  area.value = pasted;
  const verify = button(WORDS.verify[language], { class: "main" }, () => {
    paste({ name: WORDS.pasted[language], text: area.value });
  });
  const choose = (role: Role, label: Localized, help: Localized, accept: string): HTMLElement =>
    renderChooser({ role, label: label[language], help: help[language], accept }, take);
  return element(
    "form",
    { "aria-label": WORDS.title[language] },
    choose("record", WORDS.recordFile, WORDS.recordHelp, ".json,.ndjson,.jsonl,.txt"),
    element(
      "details",
      { id: "paste" },
      element("summary", {}, WORDS.paste[language]),
      element("label", { for: "pasted", class: "hidden" }, WORDS.paste[language]),
      area,
      verify,
    ),
    element(
      "fieldset",
      {},
      element("legend", {}, WORDS.compare[language]),
      choose("rubric", WORDS.rubricFile, WORDS.rubricHelp, ".rubric"),
      choose("evidence", WORDS.evidenceFile, WORDS.evidenceHelp, ".json,.ndjson"),
      choose("key", WORDS.keyFile, WORDS.keyHelp, ".pem,.pub,.key,.txt"),
    ),
  );
}

interface Chooser {
  readonly role: Role;
  readonly label: string;
  readonly help: string;
  readonly accept: string;
}

function renderChooser({ role, label, help, accept }: Chooser, take: Session["take"]): HTMLElement {
  const isSeveral = role === "rubric" || role === "record";
  const input = element("input", {
    type: "file",
    id: `${role}-file`,
    class: "hidden",
    accept,
    "aria-describedby": `${role}-help`,
    ...(isSeveral ? { multiple: "" } : {}),
  });
  input.addEventListener("change", () => {
    take(Array.from(input.files ?? []), role);
    // The same file may be chosen again after it was changed; what was taken is listed below.
    input.value = "";
  });
  return element(
    "div",
    { class: `chooser ${role}` },
    // The words that a browser puts beside its own button are in the language of the browser.
    input,
    element("label", { for: `${role}-file`, class: "pick" }, label),
    element("small", { id: `${role}-help` }, help.replaceAll("`", "")),
  );
}
