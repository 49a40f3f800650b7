import type { Report } from "../diagnostics/collect.js";
import { reportAnswerFault } from "../evidence/answer-diagnostics.js";
import type { AnswerFault } from "../evidence/answer-fault.js";
import type { Answer } from "../evidence/evidence.js";
import { expectedOf } from "../evidence/expected-answer.js";
import { readPartAnswer } from "../evidence/read-part-answer.js";
import { showValue } from "../evidence/show-value.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { equals, ONE, type Rational, sum } from "../numeric/rational.js";
import { isWrittenNumber } from "../numeric/written-number.js";
import { formatPath } from "../text/format-path.js";
import { suggest } from "../text/suggest.js";
import { overCommonDenominator } from "./simulate-denominator.js";
import { readShare } from "./simulate-share.js";
import { contestedChances, contestedIndicator, contestedTwice } from "./simulate-specification-diagnostics.js";

/** An answer that nobody agrees on: what it may be. */
export interface Contested {
  readonly subject: string;
  readonly indicator: Indicator;
  /** `parts` of the whole: the answer is drawn that often in as many draws as all parts add up to. */
  readonly answers: readonly { readonly answer: Answer; readonly parts: bigint }[];
}

/** What stands in the list of contested answers. */
interface Written {
  readonly subject: string;
  readonly indicator: string;
  readonly answers: readonly unknown[];
}

/** Reads the contested answers of a specification; what does not fit the rubric is reported and left out. */
export function readContested(rubric: Rubric, all: readonly Written[], report: Report): readonly Contested[] {
  const indicators = new Map(indicatorsOf(rubric).map((indicator) => [indicator.name, indicator]));
  const seen = new Set<string>();
  return all.flatMap(({ subject, indicator: name, answers }, index) => {
    const indicator = indicators.get(name);
    if (indicator === undefined) {
      const suggestion = suggest(name, indicators.keys());
      report(contestedIndicator, formatPath(["contested", index, "indicator"]), { name, suggestion });
      return [];
    }
    const key = JSON.stringify([subject, name]);
    if (seen.has(key)) report(contestedTwice, formatPath(["contested", index]), { subject, indicator: name });
    seen.add(key);
    const read = readAnswers(indicator, answers, index, report);
    return read === null ? [] : [{ subject, indicator, answers: read }];
  });
}

function readAnswers(
  indicator: Indicator,
  written: readonly unknown[],
  index: number,
  report: Report,
): Contested["answers"] | null {
  const opened = written.map(open);
  const answers = opened.flatMap(({ answer }, place) =>
    readOne(indicator, answer, ["contested", index, "answers", place], report),
  );
  const place = formatPath(["contested", index, "answers"]);
  const parts = partsOf(opened.map(({ chance }) => chance));
  if (parts === null || !equals(parts.total, ONE))
    report(contestedChances, place, { indicator: indicator.name, total: parts?.total ?? null });
  if (parts === null || answers.length < written.length) return null;
  return answers.map((answer, at) => ({ answer, parts: parts.nums[at] ?? 0n }));
}

/** `{ answer, chance }` taken apart; any other value is the answer itself. */
function open(value: unknown): { readonly answer: unknown; readonly chance: unknown } {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isWrittenNumber(value))
    return { answer: value, chance: undefined };
  return "chance" in value && "answer" in value && Object.keys(value).length === 2
    ? { answer: value.answer, chance: value.chance }
    : { answer: value, chance: undefined };
}

function readOne(
  indicator: Indicator,
  value: unknown,
  path: readonly (string | number)[],
  report: Report,
): readonly Answer[] {
  const read = readPartAnswer(indicator, value);
  if (read.ok && read.answer.kind !== "not-applicable") return [read.answer];
  // `n/a` would move weights: what is contested is where on the scale the answer lies.
  const fault: AnswerFault = read.ok ? { kind: "form", shown: showValue(value), at: [] } : read.fault;
  reportAnswerFault(fault, expectedOf({ ...indicator, mayBeNotApplicable: false }), formatPath(path), report);
  return [];
}

/** Null when a chance cannot be read, or only some are given. */
function partsOf(chances: readonly unknown[]): { readonly nums: readonly bigint[]; readonly total: Rational } | null {
  if (chances.every((chance) => chance === undefined)) return { nums: chances.map(() => 1n), total: ONE };
  const shares = chances.map(readShare).flatMap((share) => (share === null || share.num <= 0n ? [] : [share]));
  if (shares.length < chances.length) return null;
  return { nums: overCommonDenominator(shares).nums, total: sum(shares) };
}
