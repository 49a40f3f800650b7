import { applyFixes } from "../diagnostics/apply-fixes.js";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.js";
import { checkOptions } from "../text/check-options.js";
import { type Position, positionAt } from "../text/position.js";
import { COMPILE_OPTIONS, type Compiled, type CompileOptions, compileRubric } from "./compile-rubric.js";

/** One repair that was made. */
export interface Repair {
  /** As it was reported, of the text before this repair. */
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
  /** Where the repair begins. */
  readonly position: Position;
}

/** A rubric text after every repair that could be made without asking. */
export interface FixedRubric {
  readonly text: string;
  readonly repaired: readonly Repair[];
  /** Diagnostics of the repaired text whose only fix was tried and given up: it brings more errors to light. */
  readonly refused: readonly Diagnostic[];
  /** What compiling the repaired text gives; its diagnostics are what is left. */
  readonly compiled: Compiled;
}

/** A repair often uncovers the next; no real text needs as many rounds as this. */
const MOST_ROUNDS = 20;

/** How often a text is compiled at most while repairs are tried. */
const MOST_TRIES = 200;

/**
 * Repairs what can be repaired without altering what the author meant, checks
 * again, and goes on until nothing changes. The repaired text never has more
 * errors than the text had; a repair that would uncover more is not made.
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
  let state: State = { text, compiled: compileRubric(text, name, options) };
  let refused: ReadonlySet<Diagnostic> = new Set();
  const repaired: Repair[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = state.compiled.diagnostics.filter((diagnostic) => !refused.has(diagnostic));
    const { applied } = applyFixes(state.text, open);
    if (applied.length === 0) break;
    const next = withoutHarm(state, applied, attempt);
    repaired.push(...next.kept.flatMap((diagnostic) => repairOf(diagnostic, state.text)));
    refused = new Set(next.kept.length === 0 ? [...refused, ...applied] : []);
    state = next.state;
  }
  return { ...state, repaired, refused: [...refused] };
}

interface State {
  readonly text: string;
  readonly compiled: Compiled;
}

/** Compiles a text with some fixes applied; null once that was done too often. */
type Attempt = (text: string, fixes: readonly Diagnostic[]) => State | null;

function createAttempts(name: string, options: CompileOptions): Attempt {
  let tries = 0;
  return (before, fixes) => {
    tries += 1;
    if (tries > MOST_TRIES) return null;
    const { text } = applyFixes(before, fixes);
    return { text, compiled: compileRubric(text, name, options) };
  };
}

interface Kept {
  readonly kept: readonly Diagnostic[];
  readonly state: State;
}

/** Applies as many of the candidates as the number of errors allows; halves find the ones that are in the way. */
function withoutHarm(before: State, candidates: readonly Diagnostic[], attempt: Attempt): Kept {
  const most = errorsIn(before);
  const add = (sofar: Kept, more: readonly Diagnostic[]): Kept => {
    const kept = [...sofar.kept, ...more];
    const state = attempt(before.text, kept);
    if (state !== null && errorsIn(state) <= most) return { kept, state };
    if (state === null || more.length === 1) return sofar;
    const middle = more.length >> 1;
    return add(add(sofar, more.slice(0, middle)), more.slice(middle));
  };
  return add({ kept: [], state: before }, candidates);
}

function errorsIn({ compiled }: State): number {
  return compiled.diagnostics.filter(({ severity }) => severity === "error").length;
}

function repairOf(diagnostic: Diagnostic, text: string): readonly Repair[] {
  return diagnostic.fixes.map((fix) => {
    const start = Math.min(...fix.edits.map(({ span }) => span.start));
    return { diagnostic, fix, position: positionAt(text, start) };
  });
}
