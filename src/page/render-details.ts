import type { RecordPredicate } from "../audit/record/record.js";
import { rubricText } from "../audit/text/rubric-text.js";
import { explain } from "../explain/explain.js";
import type { Language } from "../text/localized.js";
import type { Checked } from "./create-checker.js";
import { button, element } from "./element.js";
import { WORDS } from "./words.js";

/** What is shown when it is asked for: the explanation, the hashes, the rubric as text, and the trace. */
export function renderDetails(
  { outcome, rubric, signedBy }: Checked,
  predicate: RecordPredicate,
  language: Language,
): readonly HTMLElement[] {
  return [
    ...(outcome === null ? [] : [details(WORDS.explanation[language], () => text(explain(outcome, language)))]),
    details(WORDS.hashes[language], () => renderHashes(predicate, signedBy, language)),
    ...(rubric === null ? [] : [details(WORDS.rubricText[language], () => text(rubricText(rubric)))]),
    details(WORDS.trace[language], () => text(JSON.stringify((outcome ?? predicate.outcome).trace, null, 2))),
  ];
}

/** What is opened is only made then: a trace may be long. */
function details(heading: string, make: () => HTMLElement): HTMLElement {
  const made = element("details", {}, element("summary", {}, heading));
  made.addEventListener("toggle", () => made.append(make()), { once: true });
  return made;
}

function text(content: string): HTMLElement {
  return element("pre", { tabindex: "0" }, content);
}

function renderHashes({ rubric, evidence }: RecordPredicate, signedBy: string | null, language: Language): HTMLElement {
  const hashes = [
    [WORDS.rubricHash, rubric.hash],
    [WORDS.rubricSource, rubric.sourceHash],
    [WORDS.evidenceHash, evidence.hash],
    [WORDS.evidenceSource, evidence.sourceHash],
    [WORDS.signedBy, signedBy],
  ] as const;
  return element(
    "dl",
    { class: "facts" },
    ...hashes.flatMap(([name, hash]) =>
      hash === null
        ? []
        : [element("dt", {}, name[language]), element("dd", {}, ...copyable(hash, name[language], language))],
    ),
  );
}

function copyable(hash: string, name: string, language: Language): readonly HTMLElement[] {
  const code = element("code", {}, hash);
  const label = `${WORDS.copy[language]}: ${name}`;
  const copy = button(WORDS.copy[language], { class: "small", "aria-label": label }, () => {
    // Where the browser does not let a page copy, the hash is marked for copying by hand.
    getSelection()?.selectAllChildren(code);
    navigator.clipboard?.writeText(hash).then(
      () => copy.replaceChildren(WORDS.copied[language]),
      () => {},
    );
  });
  return [code, copy];
}
