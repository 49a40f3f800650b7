import type { Source } from "../text/source.js";

/**
 * Finds the text of an amended rubric, or null when there is none. It answers
 * at once, not with a promise; if it throws, that is reported at `amends`.
 *
 * @param amending the text that amends it
 */
export type LoadParent = (id: string, year: string, amending: Source) => Source | null;

/** What came of asking a program for a text. */
export type Loaded =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "none" }
  /** It threw; `problem` is what it said. */
  | { readonly kind: "failed"; readonly problem: string }
  /** What it gave is no text with a name. */
  | { readonly kind: "no-source"; readonly given: "promise" | "other" };

/** Asks a program for a text; what it gives is not trusted to be what its type says. */
export function loadSource(load: LoadParent | null, ...asked: Parameters<LoadParent>): Loaded {
  try {
    return read(load === null ? null : load(...asked));
  } catch (error) {
    const said = error instanceof Error ? error.message : error;
    return { kind: "failed", problem: typeof said === "string" ? said : typeof said };
  }
}

function read(given: unknown): Loaded {
  if (given === null || given === undefined) return { kind: "none" };
  if (typeof given !== "object") return { kind: "no-source", given: "other" };
  if ("then" in given && typeof given.then === "function") return { kind: "no-source", given: "promise" };
  const { name, text }: { readonly name?: unknown; readonly text?: unknown } = given;
  return typeof name === "string" && typeof text === "string"
    ? { kind: "source", source: { name, text } }
    : { kind: "no-source", given: "other" };
}
