import type { Diagnostic, Fix } from "../diagnostics/diagnostic.js";
import { editText, offsetBefore } from "../diagnostics/edit-text.js";
import { type Edit, planFixes } from "../diagnostics/plan-fixes.js";
import { checkOptions } from "../text/check-options.js";
import { type Position, positionAt } from "../text/position.js";
import { COMPILE_OPTIONS, type Compiled, type CompileOptions, compileRubric } from "./compile-rubric.js";
import { errorsIn, onlyUncovers, uncoveredErrors } from "./uncovered.js";

/** One repair that was made. */
export interface Repair {
  /** As it was reported, of the text before this repair. */
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
  /** Where the repair begins, in the text as it was given. */
  readonly position: Position;
}

/** One repair that was tried and given up. */
export interface RefusedRepair {
  /** As it is reported of the repaired text. */
  readonly diagnostic: Diagnostic;
  /** Where the diagnostic stands in the text as it was given. */
  readonly position: Position;
  /** The errors that would come to light; none when too much had been tried already. */
  readonly uncovers: readonly Uncovered[];
}

/** An error that a repair would bring to light. */
export interface Uncovered {
  readonly diagnostic: Diagnostic;
  /** Where it stands in the text as it was given; null when it is about no place. */
  readonly position: Position | null;
}

/** A rubric text after every repair that could be made without asking. */
export interface FixedRubric {
  readonly text: string;
  readonly repaired: readonly Repair[];
  /** What could be repaired in one way, but would bring errors to light that may come from the repair itself. */
  readonly refused: readonly RefusedRepair[];
  /** What compiling the repaired text gives; its diagnostics are what is left. */
  readonly compiled: Compiled;
}

/** A repair often uncovers the next; no real text needs as many rounds as this. */
const MOST_ROUNDS = 20;

/** How often a text is compiled at most while repairs are tried. */
const MOST_TRIES = 200;

/**
 * Repairs what can be repaired without altering what the author meant, checks
 * again, and goes on until nothing changes. The repaired text has more errors
 * than the text had only where an unreadable statement had hidden them: rules
 * keep quiet about what may stand there. Any other repair after which there
 * would be more errors is not made.
 *
 * @param name the name under which diagnostics speak of the text
 * @param options as for {@link compileRubric}
 * @example
 * const fixed = fixRubric(exampleText.replace("weight 100%", "wieght 100,0%"));
 * fixed.text === exampleText.replace("100%", "100.0%"); // => true
 * fixed.repaired.map(({ diagnostic }) => diagnostic.name); // => ["syntax", "number-format"]
 * fixed.compiled.ok; // => true
 */
export function fixRubric(text: string, name = "<rubric>", options: CompileOptions = {}): FixedRubric {
  checkOptions("fixRubric", options, COMPILE_OPTIONS);
  const attempt = createAttempts(name, options);
  const rounds: (readonly Edit[])[] = [];
  const given: Given = (offset) =>
    positionAt(
      text,
      rounds.reduceRight((at, edits) => offsetBefore(edits, at), offset),
    );
  let state: State = { text, compiled: compileRubric(text, name, options) };
  let refused: ReadonlyMap<Diagnostic, RefusedRepair> = new Map();
  const repaired: Repair[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = state.compiled.diagnostics.filter((diagnostic) => !refused.has(diagnostic));
    const { applied } = planFixes(state.text, open);
    if (applied.length === 0) break;
    const next = withoutHarm(state, applied, attempt);
    const refusals = next.harmful.map((one) => [one.diagnostic, refusalOf(one, given)] as const);
    refused = next.kept.length === 0 ? new Map([...refused, ...refusals]) : new Map();
    repaired.push(...next.kept.flatMap((diagnostic) => repairOf(diagnostic, given)));
    rounds.push(planFixes(state.text, next.kept).edits);
    state = next.state;
  }
  return { ...state, repaired, refused: [...refused.values()] };
}

interface State {
  readonly text: string;
  readonly compiled: Compiled;
}

/** What some fixes, applied to one text, lead to. */
interface Attempted {
  readonly state: State;
  readonly edits: readonly Edit[];
}

/** Compiles a text with some fixes applied; null once that was done too often. */
type Attempt = (text: string, fixes: readonly Diagnostic[]) => Attempted | null;

function createAttempts(name: string, options: CompileOptions): Attempt {
  let tries = 0;
  return (before, fixes) => {
    tries += 1;
    if (tries > MOST_TRIES) return null;
    const { edits } = planFixes(before, fixes);
    const text = editText(before, edits);
    return { state: { text, compiled: compileRubric(text, name, options) }, edits };
  };
}

/** A fix that was tried alone and does harm, and what came of it; null where it could not be tried any more. */
interface Harmful {
  readonly diagnostic: Diagnostic;
  readonly tried: Attempted | null;
  readonly uncovers: readonly Diagnostic[];
}

interface Kept {
  readonly kept: readonly Diagnostic[];
  readonly harmful: readonly Harmful[];
  readonly state: State;
}

/** Applies as many of the candidates as do no harm; halves find the ones that are in the way. */
function withoutHarm(before: State, candidates: readonly Diagnostic[], attempt: Attempt): Kept {
  const most = errorsOf(before);
  const add = (sofar: Kept, more: readonly Diagnostic[]): Kept => {
    const kept = [...sofar.kept, ...more];
    const tried = attempt(before.text, kept);
    const told = { before: sofar.state.compiled.diagnostics, after: tried?.state.compiled.diagnostics ?? [] };
    if (tried !== null && (errorsOf(tried.state) <= most || onlyUncovers(more, tried.edits, told)))
      return { ...sofar, kept, state: tried.state };
    if (tried === null || more.length === 1) {
      const uncovers = tried === null ? [] : uncoveredErrors(told);
      return { ...sofar, harmful: [...sofar.harmful, ...more.map((diagnostic) => ({ diagnostic, tried, uncovers }))] };
    }
    const middle = more.length >> 1;
    return add(add(sofar, more.slice(0, middle)), more.slice(middle));
  };
  return add({ kept: [], harmful: [], state: before }, candidates);
}

function errorsOf({ compiled }: State): number {
  return errorsIn(compiled.diagnostics).length;
}

/** Finds a place of the text that is worked on in the text as it was given. */
type Given = (offset: number) => Position;

function repairOf(diagnostic: Diagnostic, given: Given): readonly Repair[] {
  return diagnostic.fixes.map((fix) => {
    const start = Math.min(...fix.edits.map(({ span }) => span.start));
    return { diagnostic, fix, position: given(start) };
  });
}

function refusalOf({ diagnostic, tried, uncovers }: Harmful, given: Given): RefusedRepair {
  const place = ({ span }: Diagnostic): Position | null =>
    span === null ? null : given(offsetBefore(tried?.edits ?? [], span.start));
  return {
    diagnostic,
    position: given(diagnostic.span?.start ?? 0),
    uncovers: uncovers.map((one) => ({ diagnostic: one, position: place(one) })),
  };
}
