import { signatureWrong, signedByOtherKey } from "../audit/envelope/dsse-diagnostics.js";
import { ledgerNotContinued, ledgerTampered } from "../audit/ledger/ledger-diagnostics.js";
import {
  proofBroken,
  proofNamesOther,
  proofOfOtherLedger,
  proofOfOtherRecord,
} from "../audit/ledger/proof-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { EXIT, type ExitStatus } from "./exit-status.js";

/** How a command ends that reads what others hold to be true: what could be read may still not hold. */
export function verificationStatus(diagnostics: readonly Diagnostic[]): ExitStatus {
  if (diagnostics.some(({ code }) => FAILED.has(code))) return EXIT.verificationFailed;
  return hasErrors(diagnostics) ? EXIT.inputErrors : EXIT.fine;
}

const FAILED: ReadonlySet<string> = new Set(
  [
    ...[signatureWrong, signedByOtherKey, ledgerTampered, ledgerNotContinued],
    ...[proofBroken, proofOfOtherLedger, proofOfOtherRecord, proofNamesOther],
  ].map(({ code }) => code),
);
