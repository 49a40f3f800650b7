import type { Diagnostic } from "../../diagnostics/diagnostic.js";

/** Problems of one kind: how many there are, and the first of them. */
export interface ProblemCount {
  readonly code: string;
  readonly count: number;
  readonly first: Diagnostic;
}

const GRAVITY = ["error", "warning", "info"] as const;

/**
 * Counts problems by their code: the gravest first, then the most frequent,
 * then in the order in which they were met.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { diagnostics } = readTable(rubric, { name: "a.csv", text: "id,score\na,6x\nb,7x\nc,101\n" });
 * problemCounts(diagnostics).map(({ code, count }) => `${code} ${count}`); // => ["PTH5073 2", "PTH5074 1"]
 */
export function problemCounts(diagnostics: readonly Diagnostic[]): readonly ProblemCount[] {
  const found = new Map<string, { readonly code: string; readonly first: Diagnostic; count: number }>();
  for (const first of diagnostics) {
    const known = found.get(first.code);
    if (known === undefined) found.set(first.code, { code: first.code, first, count: 1 });
    else known.count += 1;
  }
  const gravity = ({ first }: ProblemCount): number => GRAVITY.indexOf(first.severity);
  return [...found.values()].toSorted((a, b) => gravity(a) - gravity(b) || b.count - a.count);
}
