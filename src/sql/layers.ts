import type { SqlExpression } from "./tree/expression.js";
import { column, select } from "./tree/make.js";
import type { SqlColumn, SqlQuery, SqlStep } from "./tree/query.js";

/** A query that grows step by step: what is added to a step can be asked for in the next ones. */
export interface Layers {
  /** Adds a column to the open step. */
  readonly add: (name: string, expression: SqlExpression) => SqlExpression;
  /** Closes the open step, if anything was added to it. */
  readonly seal: (about: string) => void;
  readonly finish: (last: (from: string) => SqlQuery) => SqlQuery;
}

/**
 * @param first the first step, which is sealed already
 * @param nameOf gives the names of steps
 * @param next more steps that are sealed already
 */
export function createLayers(
  first: SqlStep,
  nameOf: (wanted: string) => string,
  next: readonly SqlStep[] = [],
): Layers {
  const steps: SqlStep[] = [first, ...next];
  let open: SqlColumn[] = [];
  const last = (): string => steps.at(-1)?.name ?? first.name;
  const seal = (about: string): void => {
    if (open.length === 0) return;
    const query = select(last(), open, { everything: true });
    steps.push({ name: nameOf(`step ${steps.length + 1}`), about, query });
    open = [];
  };
  return {
    add: (name, expression) => {
      open.push({ name, expression });
      return column(name);
    },
    seal,
    finish: (of) => ({ kind: "with", steps, query: of(last()) }),
  };
}
