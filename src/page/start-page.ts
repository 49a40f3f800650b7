import { ENGINE } from "../audit/record/record.js";
import type { Language } from "../text/localized.js";
import { createSession, type Session, type Snapshot } from "./create-session.js";
import { button, element } from "./element.js";
import { renderFiles } from "./render-files.js";
import { renderForm } from "./render-form.js";
import type { FindText } from "./render-problems.js";
import { renderRecord } from "./render-record.js";
import { renderRows } from "./render-rows.js";
import { VERDICTS, WORDS } from "./words.js";

/** The parts of the page that change; each is filled anew on its own. */
interface Regions {
  readonly top: HTMLElement;
  readonly files: HTMLElement;
  readonly status: HTMLElement;
  readonly progress: HTMLElement;
  readonly result: HTMLElement;
  readonly footer: HTMLElement;
}

/** Builds the page in a document that is loaded, and lets it answer. */
export function startPage(): void {
  const regions: Regions = {
    top: element("div"),
    files: element("section", { class: "taken" }),
    status: element("p", { role: "status", class: "hidden" }),
    progress: element("div", { class: "progress" }),
    result: element("article"),
    footer: element("footer"),
  };
  let language: Language = "id";
  let last: Snapshot | null = null;
  const session = createSession(() => {
    const snapshot = session.snapshot();
    show(regions, snapshot, last, session, language);
    last = snapshot;
  });
  const speak = (spoken: Language): void => {
    language = spoken;
    document.documentElement.lang = language;
    document.title = `${WORDS.title[language]} · patuh`;
    const pasted = document.querySelector("textarea")?.value ?? "";
    regions.top.replaceChildren(...renderTop(language, speak), renderForm(session, pasted, language));
    regions.footer.replaceChildren(`${WORDS.footer[language]}: ${ENGINE.name} ${ENGINE.version}`);
    show(regions, session.snapshot(), null, session, language);
  };
  document.querySelector("main")?.replaceChildren(...Object.values(regions));
  speak(language);
  takeDropped(session);
  addEventListener("unhandledrejection", ({ reason }) => {
    regions.progress.replaceChildren(element("p", { role: "alert" }, `${WORDS.fault[language]} ${reason}`));
  });
}

function renderTop(language: Language, speak: (language: Language) => void): readonly HTMLElement[] {
  const choice = (to: Language, name: string) =>
    button(name, { lang: to, "aria-pressed": String(to === language) }, () => speak(to));
  return [
    element(
      "header",
      {},
      element("h1", {}, WORDS.title[language]),
      element(
        "div",
        { class: "languages", role: "group", "aria-label": WORDS.language[language] },
        choice("id", "Bahasa Indonesia"),
        choice("en", "English"),
      ),
    ),
    element("p", { class: "intro" }, WORDS.intro[language]),
  ];
}

/** Shows what is not shown yet; everything where nothing was shown before. */
function show(regions: Regions, now: Snapshot, last: Snapshot | null, session: Session, language: Language): void {
  const { files, status, progress, result } = regions;
  if (now.files !== last?.files || now.diagnostics !== last.diagnostics)
    files.replaceChildren(...renderFiles(now, finder(now), session, language));
  if (now.progress !== last?.progress) progress.replaceChildren(...renderProgress(now, language));
  if (now.rows === last?.rows && now.shown === last.shown) return;
  result.replaceChildren(...renderResult(now, session, language));
  status.textContent = statusOf(now, language);
  if (last === null) return;
  document.getElementById("verdict")?.focus({ preventScroll: true });
  if (result.firstChild !== null) result.scrollIntoView();
}

function renderResult(now: Snapshot, session: Session, language: Language): readonly HTMLElement[] {
  const { rows, shown } = now;
  const open = (row: number | null) => {
    session.open(row);
  };
  const back = () => button(WORDS.back[language], { class: "back" }, () => open(null));
  const print = () => button(WORDS.print[language], { class: "print" }, () => window.print());
  if (shown !== null) {
    const record = renderRecord(shown.checked, finder(now), language);
    return [...(rows.length > 1 ? [back()] : []), ...record, print()];
  }
  return rows.length === 0 ? [] : [renderRows(rows, language, open), print()];
}

function renderProgress({ progress }: Snapshot, language: Language): readonly HTMLElement[] {
  if (progress === null) return [];
  const { done, total } = progress;
  const bar = element("progress", { max: String(total), value: String(done), "aria-label": WORDS.verifying[language] });
  return [bar, element("span", {}, ` ${WORDS.verifying[language]}: ${done} / ${total}`)];
}

/** What a screen reader says when verifying is done. */
function statusOf({ rows, shown }: Snapshot, language: Language): string {
  if (shown !== null) return `${WORDS.result[language]}: ${VERDICTS[shown.checked.verdict][language].word}`;
  return rows.length === 0 ? "" : `${WORDS.result[language]}: ${rows.length}`;
}

/** The texts that diagnostics point into: of the record that is shown, and of what was given. */
function finder({ files, rows, shown }: Snapshot): FindText {
  const line = shown === null ? undefined : rows[shown.row]?.line;
  return (source) => {
    if (line !== undefined && line.file === source) return { text: line.text, firstLine: line.number };
    const text = files.find(({ name }) => name === source)?.text ?? null;
    return text === null ? null : { text, firstLine: 1 };
  };
}

/** Files may be dropped anywhere on the page; the browser would leave it to show them. */
function takeDropped(session: Session): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length > 0) session.take(files, null);
  });
}
