import { env, platform, stdout } from "node:process";
import type { Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { printable } from "../../text/printable.js";
import type { Finding } from "../doctor/finding.js";
import { optionalFindings } from "../doctor/optional-findings.js";
import { ownFindings } from "../doctor/own-findings.js";
import { terminalFindings } from "../doctor/terminal-findings.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import type { CommonOptions } from "../options.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** `patuh doctor`: whether this installation can be relied on, and what it could make use of. */
export async function doctor({ format, lang }: CommonOptions, terminal: Terminal): Promise<ExitStatus> {
  const { paintOut } = terminal;
  const findings = [
    ...ownFindings(),
    ...(await optionalFindings()),
    ...terminalFindings({
      isTerminal: stdout.isTTY === true,
      columns: stdout.columns,
      hasColors: paintOut.bold("") !== "",
      locale: [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find((one) => one !== undefined && one !== ""),
      isWindows: platform === "win32",
    }),
  ];
  const failed = findings.some(({ state }) => state === "failed");
  if (format === "json")
    writeJson([{ ok: !failed, findings: findings.map((one) => findingJson(one, lang ?? "en")) }], terminal);
  else terminal.out(findings.map((one) => `${line(one, lang, terminal)}\n`).join(""));
  return failed ? EXIT.inputErrors : EXIT.fine;
}

function findingJson({ name, title, state, found, next }: Finding, lang: "id" | "en"): object {
  return { name, title: title[lang], state, found, next: next === null ? null : next[lang] };
}

function line({ title, state, found, next }: Finding, lang: CommonOptions["lang"], { paintOut }: Terminal): string {
  const [words, paint] = match(state)
    .returnType<readonly [Localized, (text: string) => string]>()
    .with("ok", () => [{ id: "ok", en: "ok" }, paintOut.green])
    .with("missing", () => [{ id: "tidak ada", en: "missing" }, paintOut.yellow])
    .with("failed", () => [{ id: "gagal", en: "failed" }, paintOut.red])
    .exhaustive();
  const said = found === "-" ? "" : `: ${printable(found)}`;
  const first = `${paint(heading(words, lang))}  ${heading(title, lang)}${said}`;
  return next === null ? first : `${first}\n    ${heading(next, lang)}`;
}
