import fc from "fast-check";
import Fraction from "fraction.js";
import { expect } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { classify } from "../../src/evaluate/classify.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { replay } from "../../src/evaluate/replay.js";
import type { GroupStep, Trace } from "../../src/evaluate/trace.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import type { NoScore, Recomputed } from "../laws/recompute.js";

/** Some times as many runs as a property usually gets. */
export function runs(factor: number): { readonly numRuns: number } {
  return { numRuns: factor * (fc.readConfigureGlobal().numRuns ?? 100) };
}

/** Compiles a rubric that must be free of errors. */
export function compiled(text: string): Rubric {
  const { ok, rubric, diagnostics } = compileRubric(text);
  if (!ok) throw new Error(diagnostics.map(({ code, text: { en } }) => `${code} ${en.message}`).join("\n"));
  return rubric;
}

/** Reads evidence that must fit. */
export function accepted(rubric: Rubric, raw: unknown): Evidence {
  const { ok, evidence, diagnostics } = readEvidence(rubric, raw);
  if (!ok)
    throw new Error(diagnostics.map(({ code, path, text: { en } }) => `${code} ${path} ${en.message}`).join("\n"));
  return evidence;
}

/** The outcome of evidence that must fit, under a rubric that must be free of errors. */
export function outcomeOf(text: string, raw: unknown): Outcome {
  const rubric = compiled(text);
  return evaluate(rubric, accepted(rubric, raw));
}

/** Exact text of an outcome as a number of another library. */
export function fraction(exact: string | null): Fraction {
  if (exact === null) throw new Error("there is no number");
  return new Fraction(exact);
}

/** Law (exact): an outcome is what the written rubric says, worked out independently, digit for digit. */
export function expectExact(outcome: Outcome, expected: Recomputed | NoScore): void {
  if (typeof expected === "string") {
    expectNoScore(outcome);
    return;
  }
  expect(fraction(outcome.exact).toFraction()).toBe(expected.exact.toFraction());
  const { score, category, award, labels, verdict, rules } = expected;
  expect({
    score: outcome.score,
    category: outcome.category?.id,
    award: outcome.award,
    labels: outcome.labels.map(({ rule }) => rule),
    verdict: outcome.verdict,
    rules: Object.fromEntries(outcome.rules.map(({ name, holds }) => [name, holds])),
  }).toEqual({ score, category, award, labels, verdict, rules: Object.fromEntries(rules) });
}

/**
 * Law (no half answers): without a score nothing that rests on it is told either; a category only where it is the only
 * one possible, verdict, award, labels and rules only beside a range, where they are the same in all of it (see
 * `expectInside`); the trace holds up to its end, but comes to nothing; and a diagnostic says why.
 */
export function expectNoScore(outcome: Outcome): void {
  const { score, exact, verdict, verdictEn, award, labels, rules } = outcome;
  expect({ score, exact }).toEqual({ score: null, exact: null });
  for (const { before, after } of rules) expect([before, after]).toEqual([null, null]);
  if (outcome.range === null)
    expect({ verdict, verdictEn, award, labels, rules }).toEqual({
      verdict: null,
      verdictEn: null,
      award: null,
      labels: [],
      rules: [],
    });
  const { category, range, possibleCategories, certain, trace, diagnostics } = outcome;
  expect(category?.id ?? null).toBe(certain ? possibleCategories[0] : null);
  expect(certain).toBe(possibleCategories.length === 1);
  expect(range === null).toBe(possibleCategories.length === 0);
  expect(replay(trace)).toMatchObject({ ok: false, step: trace.length });
  expect(diagnostics.length).toBeGreaterThan(0);
}

/** Law (monotonic): evidence that is nowhere worse gives neither a lower exact score nor a worse category, and no lower range. */
export function expectMonotonic(rubric: Rubric, worse: Outcome, better: Outcome): void {
  if (worse.range !== null && better.range !== null)
    expect(fraction(better.range.low).compare(fraction(worse.range.low))).toBeGreaterThanOrEqual(0);
  expect(better.exact === null).toBe(worse.exact === null);
  if (worse.exact === null) return;
  expect(fraction(better.exact).compare(fraction(worse.exact))).toBeGreaterThanOrEqual(0);
  expect(rankOf(rubric, better)).toBeLessThanOrEqual(rankOf(rubric, worse));
}

/** Law (bounded): no score, of a part or of the whole, leaves the score range, where weights make one whole. */
export function expectBounded(rubric: Rubric, outcome: Outcome): void {
  // Known points that cannot be are refused; the scores that they would make are shown for reading.
  if (outcome.diagnostics.some(({ code }) => code === "PTH6010" || code === "PTH6011")) return;
  const { min, max } = rubric.score;
  const { low = null, high = null } = outcome.range ?? {};
  for (const text of [
    outcome.exact,
    outcome.score,
    low,
    high,
    ...outcome.nodes.flatMap(({ exact, score }) => [exact, score]),
  ]) {
    if (text === null) continue;
    expect(fraction(text).compare(new Fraction(min.num, min.den))).toBeGreaterThanOrEqual(0);
    expect(fraction(text).compare(new Fraction(max.num, max.den))).toBeLessThanOrEqual(0);
  }
}

/** Law (category order): of two published scores the higher one never has the worse category or zone. */
export function expectCategoryOrder(rubric: Rubric, lower: string, higher: string): void {
  const [low, high] = [classify(rubric, lower).classification, classify(rubric, higher).classification];
  if (low === null || high === null) throw new Error("a score in the range was not classified");
  const rank = (id: string): number => rubric.categories.findIndex((category) => category.id === id);
  expect(rank(high.category.id)).toBeLessThanOrEqual(rank(low.category.id));
  const zones = ["red", "yellow", "green"];
  if (low.category.zone !== null && high.category.zone !== null)
    expect(zones.indexOf(high.category.zone)).toBeGreaterThanOrEqual(zones.indexOf(low.category.zone));
}

/** Law (replay): a trace, also as JSON text and back, comes to the outcome it stands for. */
export function expectReplay({ score, exact, category, trace }: Outcome): void {
  const expected = { ok: true, score, exact, category: category?.id };
  expect(replay(trace)).toEqual(expected);
  expect(replay(JSON.parse(JSON.stringify(trace)))).toEqual(expected);
}

/** Law (tamper): an altered trace does not replay, or comes to something else. */
export function expectTampered(original: Trace, altered: Trace): void {
  expect(JSON.stringify(altered)).not.toBe(JSON.stringify(original));
  expect(replay(altered)).not.toEqual(replay(original));
}

/** Law (nodes): what the children contribute adds up to the exact score of their parent, and so do the trace's groups. */
export function expectNodesAddUp(outcome: Outcome): void {
  const isTold = new Set(outcome.trace.flatMap((step) => (step.kind === "known" ? [step.path] : [])));
  for (const step of outcome.trace) {
    if (step.kind !== "group") continue;
    const known = step.parts.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]));
    if (step.score === null) expect(known).toEqual([]);
    else expect(total(known).toFraction()).toBe(fraction(step.score).toFraction());
    if (step.score === null) continue;
    const weights = step.parts.flatMap(({ effectiveWeight }) => effectiveWeight ?? []);
    if (weights.length === step.parts.length)
      expect(total(weights).toFraction()).toBe(fraction(step.weightsTotal).toFraction());
    else expect(step.parts.some(({ path }) => isTold.has(path))).toBe(true);
    const nodes = outcome.nodes.filter(({ path }) => parentOf(path) === step.path);
    expect(nodes.map(({ path, contribution }) => [path, contribution])).toEqual(
      step.parts.map(({ path, contribution }) => [path, contribution]),
    );
  }
}

/**
 * Law (redistribution): every weight that is left out stands in a
 * `redistribution` step of its group, and what the others receive is exactly as
 * much.
 */
export function expectRedistributed(outcome: Outcome): void {
  const groups = outcome.trace.filter((step): step is GroupStep => step.kind === "group");
  for (const { path, parts, score, weightsTotal } of groups) {
    const step = outcome.trace.find((one) => one.kind === "redistribution" && one.path === path);
    const left = parts.filter(({ leftOut, weight }) => leftOut !== null && weight !== "0");
    if (score === null || left.length === 0) {
      expect(step).toBeUndefined();
      continue;
    }
    if (step?.kind !== "redistribution") throw new Error(`nothing tells where the weights inside \`${path}\` went`);
    expect(step.from.map((one) => [one.path, one.reason, one.weight])).toEqual(
      left.map((one) => [one.path, one.leftOut, one.weight]),
    );
    expect(step.to.map(({ path }) => path)).toEqual(
      parts.filter(({ leftOut }) => leftOut === null).map(({ path }) => path),
    );
    // Weights that were never published are together what the others leave.
    const kept = total(step.to.map(({ weight }) => weight));
    expect(total(step.to.map(({ received }) => received)).toFraction()).toBe(
      fraction(weightsTotal).sub(kept).toFraction(),
    );
    const published = step.from.flatMap(({ weight }) => weight ?? []);
    if (published.length === step.from.length)
      expect(total(published).add(kept).toFraction()).toBe(fraction(weightsTotal).toFraction());
  }
}

/** Law (range): the range holds the score, the possible categories hold the category, and certain means only one. */
export function expectInRange({ exact, range, certain, category, possibleCategories }: Outcome): void {
  if (exact === null || range === null) throw new Error("an outcome with a score has a range");
  expect(fraction(range.low).compare(fraction(exact))).toBeLessThanOrEqual(0);
  expect(fraction(range.high).compare(fraction(exact))).toBeGreaterThanOrEqual(0);
  expect(certain).toBe(possibleCategories.length === 1);
  expect(possibleCategories).toContain(category?.id);
}

/** Law (classify): the category of a published score is the category of the outcome that published it. */
export function expectClassified(rubric: Rubric, { score, category, exact }: Outcome): void {
  for (const text of [score, exact?.includes("/") ? score : exact]) {
    const { classification } = classify(rubric, text);
    expect(classification?.score).toBe(score);
    expect(classification?.category).toEqual(category);
  }
}

/** Law (missing): every unanswered indicator has a diagnostic and a line in the trace that say what became of it. */
export function expectMissingTold(rubric: Rubric, outcome: Outcome, missing: readonly string[]): void {
  const code = { lowest: "PTH6004", excluded: "PTH6005", stop: "PTH6003" }[rubric.missing ?? "stop"];
  const told = outcome.diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ path }) => path);
  expect(told).toEqual(missing.map((name) => `answers.${name}`));
  const lines = outcome.trace.flatMap((step) => (step.kind === "answer" && step.answer === null ? [step] : []));
  expect(lines.map(({ path }) => path.slice(path.lastIndexOf(".") + 1))).toEqual(missing);
  for (const { conversion, points } of lines) {
    if (rubric.missing === "lowest")
      expect({ kind: conversion?.kind, points }).toEqual({ kind: "missing", points: `${rubric.score.min.num}` });
    else expect({ conversion, points }).toEqual({ conversion: null, points: null });
  }
}

/** 0 for the best category. */
function rankOf(rubric: Rubric, { category }: Outcome): number {
  return rubric.categories.findIndex(({ id }) => id === category?.id);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

function total(numbers: readonly string[]): Fraction {
  return numbers.reduce((sum, one) => sum.add(fraction(one)), new Fraction(0));
}
