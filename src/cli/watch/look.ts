import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import { withReach } from "../check-reach.js";
import { type Evaluated, type EvaluatedFile, evaluateFiles } from "../evaluate-file.js";
import { findTests } from "../find-tests.js";
import { loadRubric } from "../load-rubric.js";
import type { EvaluationOptions } from "../options.js";
import { runTests, type TestedFile } from "../run-tests.js";

/** What a rubric and evidence came to at one moment. */
export interface Look {
  /** What is said of the rubric, or why it could not be read. */
  readonly rubric: { readonly source: Source | null; readonly diagnostics: readonly Diagnostic[] };
  /** The examples of the rubric and the cases beside it; none where it has errors. */
  readonly tests: readonly TestedFile[];
  /** Null where no evidence was asked for, or the rubric has errors. */
  readonly evaluated: EvaluatedFile | null;
}

/** Checks a rubric, runs its tests, and scores evidence, as `check`, `test` and `score` do. */
export async function look(
  reference: string,
  evidence: string | undefined,
  options: Pick<EvaluationOptions, "assume" | "lang"> = {},
): Promise<Look> {
  const { rubric, source, diagnostics } = withReach(loadRubric(reference));
  if (rubric === null) return { rubric: { source, diagnostics }, tests: [], evaluated: null };
  return {
    rubric: { source, diagnostics },
    tests: findTests([reference]).map(runTests),
    evaluated: evidence === undefined ? null : await evaluateFiles(reference, [evidence], options),
  };
}

/** The subjects of a look by their ids. */
export function subjectsOf({ evaluated }: Look): ReadonlyMap<string, Evaluated> {
  return new Map((evaluated?.subjects ?? []).map((one) => [one.subject?.id ?? "", one]));
}
