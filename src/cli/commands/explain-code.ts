import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";
import { codeName, codeToJson } from "../codes/code-to-json.js";
import { CODES } from "../codes/codes.js";
import type { CodeEntry } from "../codes/entry.js";
import { nearestCode } from "../codes/find-code.js";
import { renderCode, renderCodes } from "../codes/render-code.js";
import { showCode } from "../codes/show-example.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import type { CommonOptions } from "../options.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** `patuh explain-code CODE`: what is wrong, why, what to do, and both examples. */
export function explainCode(entry: CodeEntry, { format, lang }: CommonOptions, terminal: Terminal): ExitStatus {
  const shown = showCode(entry);
  if (format === "json") writeJson([codeToJson(shown, lang ?? "en")], terminal);
  else terminal.out(`${renderCode(shown, lang, terminal.paintOut)}\n`);
  return EXIT.fine;
}

/** `patuh explain-code`: all codes with their names. */
export function listCodes({ format, lang }: CommonOptions, terminal: Terminal): ExitStatus {
  if (format === "json") writeJson([CODES.map(codeName)], terminal);
  else terminal.out(`${renderCodes(lang, terminal.paintOut)}\n`);
  return EXIT.fine;
}

/** What is said of a code that does not exist. */
export function unknownCode(asked: string): Localized {
  const near = nearestCode(asked);
  return near === null
    ? {
        id: `tidak ada kode ${quote(asked)}; semua kode: \`patuh explain-code\``,
        en: `there is no code ${quote(asked)}; all codes: \`patuh explain-code\``,
      }
    : {
        id: `tidak ada kode ${quote(asked)}; mungkin maksudnya ${near}`,
        en: `there is no code ${quote(asked)}; did you mean ${near}`,
      };
}
