import { columnsAskedBy, columnsIn } from "./tree/columns-in.js";
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

/** What one step adds to the columns of the step above. */
interface Layer {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly SqlColumn[];
}

/** What the first layer asks: a table, a view, or a step that is written already. */
export interface Base {
  readonly name: string;
  /** The steps that are written already. */
  readonly steps: readonly SqlStep[];
}

/**
 * Steps that nobody asks for are left out, and so are their columns: what an
 * engine must plan is what makes a wide query slow.
 *
 * @param nameOf gives the names of steps
 */
export function createLayers(base: Base, nameOf: (wanted: string) => string): Layers {
  const layers: Layer[] = [];
  let open: SqlColumn[] = [];
  const seal = (about: string): void => {
    if (open.length === 0) return;
    layers.push({ name: nameOf(`step ${layers.length + 1 + base.steps.length}`), about, columns: open });
    open = [];
  };
  return {
    add: (name, expression) => {
      open.push({ name, expression });
      return column(name);
    },
    seal,
    finish: (last) => {
      const asked = columnsAskedBy(last(base.name));
      const kept = asked === null ? [] : keptLayers(layers, asked);
      const steps = [...base.steps, ...chained(kept, base.name)];
      const query = last(kept.at(-1)?.name ?? base.name);
      return steps.length === 0 ? query : { kind: "with", steps, query };
    },
  };
}

/** A layer with the columns that it hands down beside its own. */
interface Kept extends Layer {
  readonly passed: readonly string[];
}

/** What of each layer is asked for below, from the last layer up. */
function keptLayers(layers: readonly Layer[], asked: ReadonlySet<string>): readonly Kept[] {
  let wanted = new Set(asked);
  const kept: Kept[] = [];
  for (const layer of layers.toReversed()) {
    const columns = layer.columns.filter(({ name }) => wanted.has(name));
    if (columns.length === 0) continue;
    const own = new Set(columns.map(({ name }) => name));
    const passed = [...wanted].filter((name) => !own.has(name));
    kept.push({ ...layer, columns, passed });
    wanted = new Set(passed);
    for (const { expression } of columns) columnsIn(expression, wanted);
  }
  return kept.toReversed();
}

function chained(kept: readonly Kept[], first: string): readonly SqlStep[] {
  return kept.map(({ name, about, columns, passed }, index) => {
    const handed = passed.map((one): SqlColumn => ({ name: one, expression: column(one) }));
    return { name, about, query: select(kept[index - 1]?.name ?? first, [...handed, ...columns]) };
  });
}
