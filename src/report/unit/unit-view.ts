import type { Outcome } from "../../evaluate/outcome.js";
import type { Evidence } from "../../evidence/evidence.js";
import { indexSteps, type Steps } from "../../explain/steps.js";
import { partsBelow } from "../../model/indicators.js";
import type { Part, Rubric } from "../../model/rubric.js";
import type { Planned } from "../../plan/planned.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";

/** Everything that the sections about one unit are written from. */
export interface UnitView {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  readonly steps: Steps;
  /** The parts of the rubric by their paths. */
  readonly parts: ReadonlyMap<string, Part>;
  /** The way to the next category; null where none was asked for or there is no next one. */
  readonly planned: Planned | null;
  readonly language: Language;
}

/** Brings together what the sections look things up in. */
export function createUnitView(given: Omit<UnitView, "steps" | "parts">): UnitView {
  const parts = new Map(partsBelow(given.rubric.children).map((part) => [part.path, part]));
  return { ...given, steps: indexSteps(given.outcome), parts };
}

/** A part as the official form calls it: its code, and its title. */
export function partName({ parts, language }: UnitView, path: string): string {
  const part = parts.get(path);
  if (part === undefined) return path;
  const title = titleIn(part.title, language);
  return part.code === null ? title : `${part.code} ${title}`;
}
