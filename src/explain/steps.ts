import type { Outcome, OutcomeNode } from "../evaluate/outcome.js";
import type { Step, StepTitle } from "../evaluate/trace.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";

/** The steps of one kind. */
export type StepOf<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;

/** Everything that an outcome tells, by the path or the name of what it speaks of. */
export interface Steps {
  readonly facts: ReadonlyMap<string, StepOf<"fact">>;
  readonly answers: ReadonlyMap<string, StepOf<"answer">>;
  readonly notApplicable: ReadonlyMap<string, StepOf<"not-applicable">>;
  readonly known: ReadonlyMap<string, StepOf<"known">>;
  readonly groups: ReadonlyMap<string, StepOf<"group">>;
  readonly redistributions: ReadonlyMap<string, StepOf<"redistribution">>;
  readonly undetermined: ReadonlyMap<string, StepOf<"undetermined">>;
  readonly roundings: ReadonlyMap<string, StepOf<"part-rounding">>;
  readonly rules: readonly StepOf<"rule">[];
  /** By the names of the rules, also without a score. */
  readonly ruleTitles: ReadonlyMap<string, StepTitle>;
  readonly titles: ReadonlyMap<string, StepTitle>;
  /** The parts directly below a path; "" for those of the rubric. */
  readonly below: ReadonlyMap<string, readonly OutcomeNode[]>;
}

/** Sorts the steps and the parts of an outcome. */
export function indexSteps({ trace, nodes, rules }: Outcome): Steps {
  const answers = stepsOf(trace, "answer");
  const notApplicable = stepsOf(trace, "not-applicable");
  const known = stepsOf(trace, "known");
  const groups = stepsOf(trace, "group");
  const undetermined = stepsOf(trace, "undetermined");
  const titled = [...answers, ...notApplicable, ...known, ...groups, ...undetermined];
  return {
    facts: new Map(stepsOf(trace, "fact").map((step) => [step.name, step])),
    answers: byPath(answers),
    notApplicable: byPath(notApplicable),
    known: byPath(known),
    groups: byPath(groups),
    redistributions: byPath(stepsOf(trace, "redistribution")),
    undetermined: byPath(undetermined),
    roundings: byPath(stepsOf(trace, "part-rounding")),
    rules: stepsOf(trace, "rule"),
    ruleTitles: new Map(rules.map(({ name, title, titleEn }) => [name, { id: title, en: titleEn }])),
    titles: new Map(titled.map(({ path, title }) => [path, title])),
    below: byParent(nodes),
  };
}

/** The steps of one kind, in their order. */
export function stepsOf<Kind extends Step["kind"]>(trace: readonly Step[], kind: Kind): readonly StepOf<Kind>[] {
  return trace.filter((step): step is StepOf<Kind> => step.kind === kind);
}

/** What a part is called; its path where no step names it. */
export function titleOf({ titles }: Steps, path: string, language: Language): string {
  const title = titles.get(path);
  return title === undefined ? path : titleIn(title, language);
}

function byPath<One extends { readonly path: string }>(steps: readonly One[]): ReadonlyMap<string, One> {
  return new Map(steps.map((step) => [step.path, step]));
}

function byParent(nodes: readonly OutcomeNode[]): ReadonlyMap<string, readonly OutcomeNode[]> {
  const below = new Map<string, OutcomeNode[]>();
  for (const node of nodes) {
    const parent = node.path.slice(0, Math.max(0, node.path.lastIndexOf(".")));
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [node]);
    else siblings.push(node);
  }
  return below;
}
