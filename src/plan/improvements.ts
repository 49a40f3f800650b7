import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { evaluate } from "../evaluate/evaluate.js";
import { interpret } from "../evaluate/interpret.js";
import type { Evidence } from "../evidence/evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { subtract } from "../numeric/rational.js";
import { changedEvidence } from "./changed-evidence.js";
import { type Field, openField } from "./field.js";
import { knownLadder } from "./known-ladder.js";
import { type Given, type Ladder, NO_LADDER } from "./ladder.js";
import type { Change, Standing } from "./planned.js";
import { type PlanOptions, readPlanOptions } from "./read-plan-options.js";
import { changeOf, type Gained, inOrderOfGain, standingOf } from "./settle.js";

/** One better answer, and what it makes of the outcome all alone. Exact numbers are text. */
export interface Improvement extends Change {
  readonly after: Standing;
}

/** Every single improvement, or why there is no telling. */
export type Improvements =
  | {
      readonly ok: true;
      readonly before: Standing;
      readonly improvements: readonly Improvement[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      readonly before: null;
      readonly improvements: null;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Of more answers than this to one question, only the best is told. */
const MOST_ANSWERS = 20n;

/**
 * Every better answer to one question, and every known subtotal at its highest,
 * each evaluated alone and ranked by how much it adds to the exact score. The
 * gain is null where there is no score before or after.
 *
 * @param evidence as `readEvidence` gives it, read with this very rubric
 * @param options as for `plan`; `most` says nothing here
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "tidak" } });
 * const [first] = improvements(rubric, evidence).improvements;
 * [first.name, first.from, first.to, first.gain, first.after.category.id]; // => ["fee-shown", false, true, "100", "good"]
 */
export function improvements(rubric: Rubric, evidence: Evidence, options: PlanOptions = {}): Improvements {
  const { report, diagnostics } = createCollector(null);
  const read = readPlanOptions("improvements", rubric, options, report);
  if (read === null) return { ok: false, before: null, improvements: null, diagnostics };
  const { field, diagnostics: refused } = openField(rubric, evidence, read);
  if (field === null) return { ok: false, before: null, improvements: null, diagnostics: refused };
  const all = climbable(field).flatMap((one) => alone(field, one));
  return { ok: true, before: standingOf(field.outcome), improvements: inOrderOfGain(all).map(told), diagnostics };
}

/** A part that may become better, and how. */
interface Climbable {
  readonly part: Part;
  readonly given: Given | null;
  readonly ladder: Ladder;
}

/** Every part that counts and may become better, in the order of the rubric. */
function climbable(field: Field): readonly Climbable[] {
  const { rubric, evidence, assume, fixed, starts } = field;
  const { findings, parts } = interpret(rubric, evidence, assume);
  const weights = new Map(parts.map(({ part, effectiveWeight }) => [part.path, effectiveWeight]));
  return partsBelow(rubric.children).flatMap((part): readonly Climbable[] => {
    if (!weights.has(part.path) || findings.unused.includes(part.name) || fixed.has(part.name)) return [];
    const known = evidence.known.get(part.name);
    if (known !== undefined) {
      const ladder = knownLadder(known, rubric.score, weights.get(part.path) ?? null);
      return [{ part, given: { kind: "known", known }, ladder }];
    }
    const { given = null, ladder = NO_LADDER } = starts.get(part.name) ?? {};
    return [{ part, given, ladder }];
  });
}

interface Alone extends Gained {
  readonly after: Standing;
}

function alone(field: Field, { part, given, ladder }: Climbable): readonly Alone[] {
  const { rubric, evidence, options, outcome } = field;
  const first = ladder.size > MOST_ANSWERS || given?.kind === "known" ? ladder.size - 1n : 0n;
  const rungs = Array.from({ length: Number(ladder.size - (ladder.size === 0n ? 0n : first)) }, (_, index) =>
    ladder.rung(first + BigInt(index)),
  );
  return rungs.map((rung) => {
    const after = standingOf(evaluate(rubric, changedEvidence(evidence, new Map([[part.name, rung.given]])), options));
    const [exact, before] = [after.exact, outcome.exact].map((text) => (text === null ? null : parseExact(text)));
    const gain = exact == null || before == null ? null : subtract(exact, before);
    return { change: changeOf(field, { part, given, rung }, gain), gain, after };
  });
}

function told({ change, after }: Alone): Improvement {
  return { ...change, after };
}
