import { evidenceJson } from "../../audit/record/evidence-json.js";
import type { Answered } from "../../evidence/evidence.js";
import { indicatorsOf } from "../../model/indicators.js";
import type { Fact, Rubric } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { ladderOf } from "../../plan/ladder-of.js";
import type { Json } from "../../text/json.js";
import { match } from "../../text/match.js";

/**
 * Evidence of an office that does middling well: to every indicator an answer
 * from the middle of those that its scale has, and a value for every fact.
 * It shows how answers are written; it says nothing of anybody.
 */
export function exampleEvidence(rubric: Rubric): { readonly [key: string]: Json } {
  const answers = new Map(
    indicatorsOf(rubric).flatMap((indicator): readonly (readonly [string, Answered])[] => {
      const { size, rung } = ladderOf(indicator, { answer: null, points: null }, rubric);
      if (size === 0n) return [];
      const { given } = rung(size / 2n);
      return given.kind === "answer" ? [[indicator.name, { answer: given.answer, source: null, note: null }]] : [];
    }),
  );
  const subject = { id: "kantor-contoh", name: "Kantor contoh" };
  const { answers: written = {} } = evidenceJson({ subject, facts: new Map(), answers, known: new Map() });
  const facts = Object.fromEntries(rubric.facts.map((fact) => [fact.name, factValue(fact)]));
  return { subject, ...(rubric.facts.length === 0 ? {} : { facts }), answers: written };
}

/** The first value that a fact may have; of a yes or no, no. */
function factValue(fact: Fact): Json {
  return match(fact.type)
    .returnType<Json>()
    .with({ kind: "yes-no" }, () => false)
    .with({ kind: "choice" }, ({ options }) => options[0]?.name ?? null)
    .with({ kind: "number" }, ({ min }) => formatExact(min))
    .exhaustive();
}
