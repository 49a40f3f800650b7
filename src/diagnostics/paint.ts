/** Colours for text that a terminal shows; every function returns its text with or without them. */
export interface Paint {
  /** Strong, for what is said. */
  readonly bold: (text: string) => string;
  /** Faint, for line numbers and the like. */
  readonly dim: (text: string) => string;
  /** For errors. */
  readonly red: (text: string) => string;
  /** For warnings. */
  readonly yellow: (text: string) => string;
  /** For what is well, and hints. */
  readonly green: (text: string) => string;
  /** For what points at a text. */
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours at all. */
export const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
