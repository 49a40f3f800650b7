import type { OutcomeNode } from "../evaluate/outcome.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import { indent, listWords } from "./list-words.js";
import { showNumber, showPercent } from "./show-number.js";
import { type StepOf, type Steps, titleOf } from "./steps.js";
import { WORDS } from "./words.js";

/** How the parts of a group come to its score, or why they come to none; "" is the whole rubric. */
export function explainGroup(path: string, steps: Steps, language: Language): readonly string[] {
  const group = steps.groups.get(path);
  if (group !== undefined) return [...redistributionLines(path, steps, language), ...groupLines(group, language)];
  const undetermined = steps.undetermined.get(path);
  return undetermined === undefined ? [] : undeterminedLines(undetermined, steps, language);
}

function groupLines(group: StepOf<"group">, language: Language): readonly string[] {
  const { weightsTotal, score } = group;
  const words = WORDS[language];
  if (score === null) return group.parts.some(({ leftOut }) => leftOut === "missing") ? [words.leftOut] : [];
  const total = weightsTotal === "1" ? [] : [words.weightsTotal(showPercent(weightsTotal))];
  return [...total, sumLine(group, score, language)];
}

function sumLine({ path, title, parts }: StepOf<"group">, score: string, language: Language): string {
  const contributions = parts.flatMap(({ contribution }) => (contribution === null ? [] : [showNumber(contribution)]));
  const name = path === "" ? WORDS[language].total : titleIn(title, language);
  const terms = contributions.length > 1 ? [contributions.join(" + ")] : [];
  return [name, ...terms, showNumber(score)].join(" = ");
}

/** Who gave a weight away, and who received how much of it. */
function redistributionLines(path: string, steps: Steps, language: Language): readonly string[] {
  const step = steps.redistributions.get(path);
  if (step === undefined) return [];
  const words = WORDS[language];
  const given = step.from.map(({ path, reason, weight }) =>
    words.gives(
      titleOf(steps, path, language),
      words.leftOutBecause[reason],
      weight === null ? null : showPercent(weight),
    ),
  );
  const received = step.to.map(({ path, weight, received, effectiveWeight }) =>
    words.receives(
      titleOf(steps, path, language),
      showPercent(received),
      showPercent(weight),
      showPercent(effectiveWeight),
    ),
  );
  return [words.redistribution, ...[...given, ...received].map(indent)];
}

function undeterminedLines(
  { path, reason, parts }: StepOf<"undetermined">,
  steps: Steps,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const names = listWords(
    parts.map((part) => titleOf(steps, part, language)),
    language,
  );
  const why = match(reason)
    .returnType<string | null>()
    .with("undisclosed-weights", () => words.becauseUndisclosed(names))
    .with("not-broken-down", () => words.becauseNotBrokenDown)
    .with("below", () => words.becauseBelow(names))
    // These are told where the part itself is.
    .with("missing", "unknown-fact", () => null)
    .exhaustive();
  if (why === null) return [];
  // The title of a part without parts stands just above.
  const bounds = reach(nodeAt(path, steps)?.range ?? null, language);
  if (reason === "not-broken-down" && path !== "") return [`${bounds}, ${why}`];
  const name = path === "" ? words.total : titleOf(steps, path, language);
  return [`${name}: ${bounds}, ${why}`];
}

function reach(range: OutcomeNode["range"], language: Language): string {
  const { between, notCertain } = WORDS[language];
  return range === null ? notCertain : between(showNumber(range.low), showNumber(range.high));
}

function nodeAt(path: string, { below }: Steps): OutcomeNode | undefined {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  return path === "" ? undefined : below.get(parent)?.find((node) => node.path === path);
}
