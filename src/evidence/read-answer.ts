import type { MeanScale, Scale } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { compare, isWhole, type Rational, rational } from "../numeric/rational.js";
import { isWrittenNumber } from "../numeric/written-number.js";
import { match } from "../text/match.js";
import type { AnswerFault, Inside } from "./answer-fault.js";
import type { RespondentAnswer, SingleAnswer } from "./evidence.js";
import { readChecklist } from "./read-checklist.js";
import { respondentsOf } from "./respondents-of.js";
import { showValue } from "./show-value.js";
import { YES_NO } from "./yes-no.js";

/** A single answer that fits its scale, or why it does not. */
export type ReadSingle =
  | { readonly ok: true; readonly answer: SingleAnswer }
  | { readonly ok: false; readonly fault: AnswerFault };

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: AnswerFault };

/** Reads one unknown value as an answer on a scale, exactly; nothing is guessed. */
export function readAnswer(scale: Scale, value: unknown): ReadSingle {
  return match(scale)
    .returnType<ReadSingle>()
    .with({ kind: "yes-no" }, () => readYesNo(value))
    .with({ kind: "levels" }, ({ min, max }) =>
      map(readWhole(value, min, max, []), (level) => ({ kind: "level", level })),
    )
    .with({ kind: "choice" }, ({ options }) =>
      readOption(
        value,
        options.map(({ name }) => name),
      ),
    )
    .with({ kind: "count" }, ({ max }) => map(readWhole(value, 0n, max, []), (count) => ({ kind: "count", count })))
    .with({ kind: "number" }, ({ min, max }) =>
      map(readNumber(value, min, max, []), (number) => ({ kind: "number", number })),
    )
    .with({ kind: "mean" }, (mean) => readRespondents(mean, value))
    .with({ kind: "checklist" }, ({ items }) =>
      readChecklist(
        items.map(({ name }) => name),
        value,
      ),
    )
    .with({ kind: "steps" }, ({ min, max }) =>
      map(readNumber(value, min, max, []), (number) => ({ kind: "number", number })),
    )
    .exhaustive();
}

function readYesNo(value: unknown): ReadSingle {
  const yes = YES_NO.get(value);
  if (yes !== undefined) return { ok: true, answer: { kind: "yes-no", yes } };
  return failed({ kind: "option", shown: showValue(value), among: ["yes", "no", "ya", "tidak"], at: [] });
}

function readOption(value: unknown, options: readonly string[]): ReadSingle {
  const option = options.find((name) => name === value);
  if (option !== undefined) return { ok: true, answer: { kind: "option", option } };
  return failed({ kind: "option", shown: showValue(value), among: options, at: [] });
}

function readNumber(value: unknown, min: Rational, max: Rational, at: Inside): Result<Rational> {
  const read = exactFromUnknown(value);
  if (!read.ok) return failed({ kind: "number", fault: read.fault, shown: showValue(value), at });
  if (compare(read.value, min) < 0 || compare(read.value, max) > 0) {
    return failed({ kind: "range", shown: showValue(value), min, max, at });
  }
  return { ok: true, value: read.value };
}

function readWhole(value: unknown, min: bigint, max: bigint, at: Inside): Result<bigint> {
  // Most answers are whole already.
  const whole = typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : null;
  if (whole !== null && whole >= min && whole <= max) return { ok: true, value: whole };
  const read = readNumber(value, rational(min), rational(max), at);
  if (!read.ok) return read;
  if (!isWhole(read.value)) return failed({ kind: "whole", shown: showValue(value), at });
  return { ok: true, value: read.value.num };
}

function readRespondents(scale: MeanScale, value: unknown): ReadSingle {
  const read = Array.isArray(value)
    ? readChoices(scale, value)
    : isRecord(value) && !isWrittenNumber(value)
      ? readSummary(scale, value)
      : null;
  if (read === null) return failed({ kind: "form", shown: showValue(value), at: [] });
  if (!read.ok) return read;
  const respondents = respondentsOf(read.value);
  const enough = respondents === null ? scale.atLeast === 1n : respondents >= scale.atLeast;
  if (!enough) return failed({ kind: "sample", respondents, atLeast: scale.atLeast, at: [] });
  return { ok: true, answer: read.value };
}

function readChoices({ min, max }: MeanScale, values: readonly unknown[]): Result<RespondentAnswer> {
  const choices: bigint[] = [];
  for (const [index, value] of values.entries()) {
    const read = readWhole(value, min, max, [index]);
    if (!read.ok) return read;
    choices.push(read.value);
  }
  return { ok: true, value: { kind: "choices", choices } };
}

/** `{ counts: { "5": 12 } }` or `{ mean: 4.2, respondents: 20 }`, and no other keys. */
function readSummary(scale: MeanScale, value: Readonly<Record<string, unknown>>): Result<RespondentAnswer> {
  const keys = Object.keys(value);
  const { counts, mean, respondents } = value;
  if (keys.length === 1 && isRecord(counts)) return readCounts(scale, counts);
  const unknown = keys.find((key) => key !== "mean" && key !== "respondents");
  if (unknown !== undefined || !keys.includes("mean"))
    return failed({ kind: "form", shown: showValue(value), at: unknown === undefined ? [] : [unknown] });
  const readMean = readNumber(mean, rational(scale.min), rational(scale.max), ["mean"]);
  if (!readMean.ok) return readMean;
  if (respondents === undefined) return { ok: true, value: { kind: "mean", mean: readMean.value, respondents: null } };
  const sample = readWhole(respondents, 1n, MOST_RESPONDENTS, ["respondents"]);
  return sample.ok ? { ok: true, value: { kind: "mean", mean: readMean.value, respondents: sample.value } } : sample;
}

/** More people than have ever lived; a larger count is a slip. */
export const MOST_RESPONDENTS = 1_000_000_000_000n;

function readCounts({ min, max }: MeanScale, counts: Readonly<Record<string, unknown>>): Result<RespondentAnswer> {
  const read: { choice: bigint; respondents: bigint }[] = [];
  const seen = new Set<bigint>();
  for (const [key, value] of Object.entries(counts)) {
    const choice = readWhole(key, min, max, ["counts", key]);
    if (!choice.ok) return choice;
    const respondents = readWhole(value, 0n, MOST_RESPONDENTS, ["counts", key]);
    if (!respondents.ok) return respondents;
    if (seen.has(choice.value)) return failed({ kind: "form", shown: showValue(key), at: ["counts", key] });
    seen.add(choice.value);
    read.push({ choice: choice.value, respondents: respondents.value });
  }
  return { ok: true, value: { kind: "counts", counts: read.toSorted((a, b) => (a.choice < b.choice ? -1 : 1)) } };
}

function map<T>(result: Result<T>, answer: (value: T) => SingleAnswer): ReadSingle {
  return result.ok ? { ok: true, answer: answer(result.value) } : result;
}

function failed(fault: AnswerFault): { readonly ok: false; readonly fault: AnswerFault } {
  return { ok: false, fault };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
