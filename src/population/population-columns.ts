import type { Column, Columns } from "../scorer/columns.js";

/** A population column by column. */
export interface PopulationColumns extends Columns {
  /** What subjects belong to: for the name of a level a column of the ids there. */
  readonly within?: Readonly<Record<string, Column>>;
}
