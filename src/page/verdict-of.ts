import { keyUnsupported } from "../audit/keys/key-diagnostics.js";
import type { Verification } from "../audit/verify/verify-record.js";

/** The one word for what came of verifying a record. */
export type Verdict = "holds" | "differs" | "unverifiable";

/**
 * What to say of a record above all else. `unverifiable`: it cannot be read,
 * or this browser or a file that was given to compare with keeps it from being
 * verified, and nothing that could be looked at differs.
 *
 * @param isGivenReadable whether every file to compare with could be read
 */
export function verdictOf(
  { checks, predicate, diagnostics }: Pick<Verification, "checks" | "predicate" | "diagnostics">,
  isGivenReadable: boolean,
): Verdict {
  if (predicate === null) return "unverifiable";
  const failed = checks.filter(({ state }) => state === "failed").map(({ name }) => name);
  const cannotSign = diagnostics.some(({ code }) => code === keyUnsupported.code);
  if (failed.some((name) => name !== "signature" || !cannotSign)) return "differs";
  return failed.length > 0 || !isGivenReadable ? "unverifiable" : "holds";
}
