import type { OutcomeNode } from "../evaluate/outcome.js";
import { MODE_WORDS } from "../model/mode-words.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { conditionWords } from "./condition-words.js";
import { explainAnswer, sourceLines } from "./explain-answer.js";
import { explainGroup } from "./explain-group.js";
import { indent } from "./list-words.js";
import { shareWords } from "./share-words.js";
import { showNumber } from "./show-number.js";
import { type StepOf, type Steps, titleOf } from "./steps.js";
import { WORDS } from "./words.js";

/** Every part directly below a path, from what was answered to what it adds, and how the group comes to its score. */
export function explainParts(path: string, steps: Steps, language: Language): readonly string[] {
  const parts = steps.below.get(path) ?? [];
  return [...parts.flatMap((part) => explainPart(part, steps, language)), ...explainGroup(path, steps, language)];
}

function explainPart(node: OutcomeNode, steps: Steps, language: Language): readonly string[] {
  const { path } = node;
  const answer = steps.answers.get(path);
  const code = answer?.code == null ? "" : `${answer.code} `;
  const below = node.kind === "indicator" ? [] : explainParts(path, steps, language);
  const inside = explainNode(node, steps, language, below);
  return [`${code}${titleOf(steps, path, language)}`, ...inside.map(indent)];
}

/**
 * What happened at one part, in lines.
 *
 * @param below what is told of the parts below it, and how they come together
 */
export function explainNode(
  node: OutcomeNode,
  steps: Steps,
  language: Language,
  below: readonly string[],
): readonly string[] {
  const { path } = node;
  const answer = steps.answers.get(path);
  const known = steps.known.get(path);
  const share = shareWords(node, known?.given === "points", language);
  return [
    ...(answer === undefined ? [] : explainAnswer(answer, language)),
    ...below,
    ...(known === undefined ? [] : [knownWords(known, language)]),
    ...(node.leftOut === "missing" && answer !== undefined ? [WORDS[language].answerLeftOut] : []),
    ...notApplicableLines(path, steps, language),
    ...openLines(node, steps, language),
    ...roundingLines(path, steps, language),
    ...(share === null ? [] : [share]),
    ...sourceLines(answer ?? known ?? { source: null, note: null }, language),
  ];
}

function knownWords({ given, value }: StepOf<"known">, language: Language): string {
  const number = showNumber(value);
  return match(given)
    .with("score", () => (language === "id" ? `nilai yang diterbitkan ${number}` : `published score ${number}`))
    .with("points", () =>
      language === "id" ? `sumbangan yang diterbitkan ${number}` : `published contribution ${number}`,
    )
    .exhaustive();
}

function notApplicableLines(path: string, steps: Steps, language: Language): readonly string[] {
  const step = steps.notApplicable.get(path);
  if (step === undefined) return [];
  const { by, condition, policy, points } = step;
  const worth = showNumber(points ?? "");
  const why = match(by)
    .with("answer", () => (language === "id" ? "dinyatakan tidak berlaku" : "declared not applicable"))
    .with("everything-below", () =>
      language === "id" ? "tidak ada yang berlaku di bagian ini" : "nothing in this part applies",
    )
    .with("condition", () => {
      const because = condition === null ? "" : conditionWords(condition, steps, language);
      return language === "id" ? `tidak berlaku, karena ${because}` : `does not apply, because ${because}`;
    })
    .exhaustive();
  const what = match(policy)
    .with("redistribute", () =>
      language === "id" ? "bobotnya dibagikan kepada bagian lain" : "its weight goes to the other parts",
    )
    .with("full", () =>
      language === "id" ? `dihitung sebagai nilai penuh, ${worth}` : `counts as the full score, ${worth}`,
    )
    .with("lowest", () =>
      language === "id" ? `dihitung sebagai nilai terendah, ${worth}` : `counts as the lowest score, ${worth}`,
    )
    .exhaustive();
  return [`${why}; ${what}`];
}

/** Why an indicator, or a part of which nothing below was looked at, has no single score. */
function openLines({ path, range }: OutcomeNode, steps: Steps, language: Language): readonly string[] {
  const step = steps.undetermined.get(path);
  if (step === undefined) return [];
  const words = WORDS[language];
  const reach =
    range === null ? "" : `; ${words.itsScore} ${words.between(showNumber(range.low), showNumber(range.high))}`;
  if (step.reason === "missing") return [`${words.stopped}${reach}`];
  if (step.reason !== "unknown-fact" || step.condition === null) return [];
  return [`${words.mayApply(conditionWords(step.condition, steps, language))}${reach}`];
}

function roundingLines(path: string, steps: Steps, language: Language): readonly string[] {
  const step = steps.roundings.get(path);
  if (step === undefined) return [];
  return [roundingWords(step, language)];
}

/** `3.9687 dibulatkan menjadi 2 desimal (setengah menjauhi nol): 3.97` */
export function roundingWords(
  { exact, digits, mode, score }: Pick<StepOf<"rounding">, "exact" | "digits" | "mode" | "score">,
  language: Language,
): string {
  const how = MODE_WORDS[mode][language];
  return language === "id"
    ? `${showNumber(exact)} dibulatkan menjadi ${digits} desimal (${how}): ${score}`
    : `${showNumber(exact)} rounded to ${digits} ${digits === 1 ? "decimal" : "decimals"} (${how}): ${score}`;
}
