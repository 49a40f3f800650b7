import { ENGINE, type RecordPredicate } from "../audit/record/record.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import type { Checked } from "./create-checker.js";
import { element } from "./element.js";
import { WORDS } from "./words.js";

/** Who was assessed with which rubric, and who says so when. */
export function renderFacts(checked: Checked, predicate: RecordPredicate, language: Language): HTMLElement {
  return element(
    "dl",
    { class: "facts" },
    ...factsOf(checked, predicate, language).flatMap(([name, value]) => [
      element("dt", {}, name),
      element("dd", {}, value),
    ]),
  );
}

function factsOf(
  { rubric, signedBy }: Checked,
  { outcome, issued, engine, options }: RecordPredicate,
  language: Language,
): readonly (readonly [string, string])[] {
  const { subject } = outcome;
  const named = `${outcome.rubric.id}@${outcome.rubric.year}`;
  const issuer = rubric?.issuer ?? null;
  const made = `${engine.name} ${engine.version}`;
  const here = `${ENGINE.name} ${ENGINE.version}`;
  return [
    [WORDS.subject[language], subject.name === null ? subject.id : `${subject.name} (${subject.id})`],
    [WORDS.rubric[language], rubric === null ? named : `${titleIn(rubric.title, language)} (${named})`],
    ...(issuer === null ? [] : [[WORDS.issuer[language], titleIn(issuer, language)] as const]),
    [WORDS.by[language], issued.by ?? WORDS.notStated[language]],
    [WORDS.at[language], issued.at ?? WORDS.notStated[language]],
    [WORDS.signedBy[language], signedBy ?? WORDS.unsigned[language]],
    [WORDS.engine[language], made === here ? made : `${made}; ${WORDS.here[language]} ${here}`],
    ...(options.assumeUndisclosed === null ? [] : [[WORDS.assumed[language], WORDS.assumedEqual[language]] as const]),
  ];
}
