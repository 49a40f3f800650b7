import { signRecords } from "../../audit/envelope/sign-records.js";
import { readPrivateKey } from "../../audit/keys/read-private-key.js";
import type { ExitStatus } from "../exit-status.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import type { Terminal } from "../terminal.js";
import { writeAnswerFile } from "../write-answer-file.js";

/** How `sign` is asked. */
export interface SignOptions extends CommonOptions {
  /** The file of the private key. */
  readonly key: string;
}

/** `patuh sign RECORD --key KEY`: the same records signed, one on each line, on standard output. */
export async function sign(file: string, options: SignOptions, terminal: Terminal): Promise<ExitStatus> {
  const [read, keyRead] = [readSource(file), readSource(options.key)];
  if (!read.ok || !keyRead.ok) {
    const diagnostics = [read, keyRead].flatMap((one) => (one.ok ? [] : one.diagnostics));
    return writeAnswerFile(null, [{ source: null, diagnostics }], options, terminal);
  }
  const { key, diagnostics } = await readPrivateKey(keyRead.source);
  if (key === null) return writeAnswerFile(null, [{ source: keyRead.source, diagnostics }], options, terminal);
  const signed = await signRecords(read.source, key);
  return writeAnswerFile(signed.text, [{ source: read.source, diagnostics: signed.diagnostics }], options, terminal);
}
