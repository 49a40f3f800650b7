import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { match } from "../text/match.js";
import { shippedUnwritable } from "./file-diagnostics.js";
import { findRubric } from "./find-rubric.js";

/** Why a rubric cannot be changed where it stands, as far as its name tells; nothing for a file. */
export function refuseShipped(reference: string): readonly Diagnostic[] {
  return match(findRubric(reference))
    .returnType<readonly Diagnostic[]>()
    .with({ kind: "file" }, () => [])
    .with({ kind: "unknown" }, ({ diagnostics }) => diagnostics)
    .with({ kind: "shipped" }, () => {
      const { report, diagnostics } = createCollector(null);
      report(shippedUnwritable, null, { reference });
      return diagnostics;
    })
    .exhaustive();
}
