import type { FactValue } from "../evidence/evidence.js";
import type { Fact } from "../model/rubric.js";
import { factText } from "./condition-step.js";
import type { FactStep } from "./trace.js";

/** The step that shows what is known of a fact. */
export function factStep({ name, title, type }: Fact, known: FactValue | undefined): FactStep {
  const option =
    type.kind === "choice" && known?.kind === "option"
      ? type.options.find((candidate) => candidate.name === known.option)
      : undefined;
  return { kind: "fact", name, title, value: factText(known), meaning: option?.title ?? null };
}
