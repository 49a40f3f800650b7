/** What was filled into a form for one subject, by the key of the cell. */
export type FilledForm = ReadonlyMap<string, FilledCell>;

/** What stands in a cell and beside it; `at` says where that is, as in `Input!D14`. */
export interface FilledCell {
  /** What evidence takes; null where only a source or a note is given. */
  readonly value: unknown;
  readonly source: string | null;
  readonly note: string | null;
  readonly at: string;
}
