import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import { jsonLine } from "../record/json-line.js";
import { type Envelope, readEnvelope } from "./read-envelope.js";

/** A signed record that was taken apart, or why it could not be. */
export type OpenedDsse =
  | { readonly ok: true; readonly envelope: Envelope; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly envelope: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Takes a DSSE envelope apart, without verifying it: for that there is
 * `verifyEnvelope`.
 *
 * Every envelope has one writing only, so it is read strictly: canonical JSON
 * on one line, standard Base64, exactly one signature, and no key more.
 *
 * @example
 * openDsse({ name: "a.json", text: '{"payload":"e30="}' }).diagnostics[0].code; // => "PTH7140"
 */
export function openDsse({ name, text }: Source): OpenedDsse {
  const { report, diagnostics } = createCollector(name);
  const line = jsonLine(text.replace(/\r?\n$/, ""), 0, report);
  const envelope = line === null ? null : readEnvelope(line, report);
  return envelope === null ? { ok: false, envelope, diagnostics } : { ok: true, envelope, diagnostics };
}
