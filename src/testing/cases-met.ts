import { applicabilityOf } from "../evaluate/applicability.js";
import { verdictOf } from "../evaluate/conclude.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Answer, Evidence, FactValue, SingleAnswer } from "../evidence/evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";
import { answerMeets } from "./answer-cases.js";
import type { CoverageCase } from "./coverage-case.js";

/** The cases that one evaluation met; an answer below a part that does not count meets nothing. */
export function casesMet(rubric: Rubric, evidence: Evidence, outcome: Outcome): readonly CoverageCase[] {
  const scored = new Set(outcome.trace.flatMap((step) => (step.kind === "answer" ? [step.path] : [])));
  const visited = new Set(outcome.nodes.map(({ path }) => path));
  const parts = partsBelow(rubric.children).filter(({ path }) => visited.has(path));
  const { category } = outcome;
  return [
    ...parts.flatMap((part) => [...answersOf(part, evidence, scored), ...applicability(part, evidence)]),
    ...[...evidence.facts].map(([fact, value]): CoverageCase => ({ kind: "fact", fact, value: factText(value) })),
    ...outcome.rules.flatMap(({ name: rule, holds }): readonly CoverageCase[] =>
      holds === null ? [] : [{ kind: "rule", rule, holds }],
    ),
    ...(category === null ? [] : [{ kind: "category" as const, category: category.id }]),
    ...(category?.zone == null ? [] : [{ kind: "zone" as const, zone: category.zone }]),
    ...verdictMet(rubric, evidence, outcome),
  ];
}

function answersOf(part: Part, { answers }: Evidence, scored: ReadonlySet<string>): readonly CoverageCase[] {
  if (part.kind !== "indicator" || !scored.has(part.path)) return [];
  const answered = answers.get(part.name);
  if (answered === undefined) return [{ kind: "missing", part: part.path }];
  return singleAnswers(answered.answer).flatMap((answer) => answerMeets(part, answer));
}

function singleAnswers(answer: Answer): readonly SingleAnswer[] {
  if (answer.kind === "not-applicable") return [];
  return answer.kind === "observations" ? answer.observations.map((one) => one.answer) : [answer];
}

function applicability(part: Part, { facts, answers }: Evidence): readonly CoverageCase[] {
  const { path } = part;
  const found = applicabilityOf(part, facts, answers);
  const byAnswer = found.kind === "not-applicable" && found.by === "answer";
  const byCondition = applicabilityOf(part, facts, new Map()).kind;
  const hangs = part.applies !== null && byCondition !== "unknown";
  return [
    ...(byAnswer ? [{ kind: "not-applicable" as const, part: path }] : []),
    ...(hangs ? [{ kind: "applies" as const, part: path, applies: byCondition === "applies" }] : []),
  ];
}

function verdictMet(rubric: Rubric, { facts }: Evidence, { verdict, category }: Outcome): readonly CoverageCase[] {
  const found = verdict === null || category === null ? null : verdictOf(rubric, category, facts);
  if (found === null) return [];
  const row = (rubric.verdict?.rows ?? []).indexOf(found) + 1;
  return [{ kind: "verdict", row, title: found.title.id }];
}

function factText(value: FactValue): string {
  return match(value)
    .returnType<string>()
    .with({ kind: "yes-no" }, ({ yes }) => (yes ? "yes" : "no"))
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .exhaustive();
}
