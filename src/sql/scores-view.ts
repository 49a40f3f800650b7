import type { Rubric } from "../model/rubric.js";
import { concludeSql } from "./conclude-sql.js";
import { createLayers } from "./layers.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import type { Steps } from "./steps-view.js";
import { levelKey } from "./source.js";
import { column, select } from "./tree/make.js";
import type { SqlColumn, SqlView } from "./tree/query.js";

/** What is published of every subject. */
export function scoresView(rubric: Rubric, steps: Steps, { dialect, source, table }: Making, name: string): SqlView {
  const stepName = createNames(dialect);
  stepName(table);
  stepName(steps.view.name);
  const first = {
    name: stepName("parts"),
    about: "the scores of parts",
    query: select(steps.view.name, [], { everything: true }),
  };
  const layers = createLayers(first, stepName);
  const concluded = concludeSql(steps.nodes, steps.flags, { ...steps.scoring, layers });
  const nameOf = createNames(dialect);
  const own = [{ name: nameOf("subject"), expression: column(source.subject) }];
  const told = concluded.map((one): SqlColumn => ({ ...one, name: nameOf(one.name) }));
  const passed = [
    ...rubric.levels.map(({ to }): SqlColumn => ({ name: nameOf(to), expression: column(source.nameOf(levelKey(to))) })),
    ...rubric.facts.map((fact): SqlColumn => ({
      name: nameOf(fact.name),
      expression: steps.scoring.facts.get(fact.name)?.value ?? column(source.nameOf(fact.name)),
    })),
  ];
  return {
    name,
    about: ["score, category and what else is published of every subject; `why` where there is none"],
    query: layers.finish((from) => select(from, [...own, ...told, ...passed])),
  };
}
