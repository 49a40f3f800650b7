import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { env, platform } from "node:process";
import type { Localized } from "../../text/localized.js";
import { loadDuckdb } from "../duckdb/load-duckdb.js";
import type { Finding } from "./finding.js";

/** Parts that some commands can make use of. Each is really tried, not only looked for. */
export async function optionalFindings(): Promise<readonly Finding[]> {
  // Read only here: every other command starts without it.
  const { spawnSync } = await import("node:child_process");
  const versionOf: VersionOf = (program) => {
    const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 10_000 });
    const [line = ""] = status === 0 ? stdout.split("\n") : [];
    return line.trim() === "" ? null : line.trim();
  };
  return [await duckdbFinding(), await spreadsheetFinding(), chromiumFinding(versionOf), pythonFinding(versionOf)];
}

/** What a program says of its version; null where it cannot be run. */
type VersionOf = (program: string) => string | null;

async function duckdbFinding(): Promise<Finding> {
  const opened = await loadDuckdb();
  const title = { id: "DuckDB (`score --engine duckdb`)", en: "DuckDB (`score --engine duckdb`)" };
  if (!opened.ok) return missing("duckdb", title, install("@duckdb/node-api"));
  const reader = await opened.connection.runAndReadAll("select version()");
  const found = String(reader.getRows()[0]?.[0] ?? "");
  opened.close();
  return { name: "duckdb", title, state: "ok", found, next: null };
}

async function spreadsheetFinding(): Promise<Finding> {
  const title = { id: "Lembar kerja (`.xlsx`)", en: "Spreadsheets (`.xlsx`)" };
  try {
    const { writeXlsx } = await import("hucre/xlsx");
    const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [["a"]] }] });
    return { name: "spreadsheets", title, state: bytes.length > 0 ? "ok" : "failed", found: "hucre", next: null };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return missing("spreadsheets", title, install("hucre"));
  }
}

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/** The programs that print a page as PDF; `PATUH_CHROMIUM` goes first. */
function chromiumFinding(versionOf: VersionOf): Finding {
  const title = { id: "Chromium (PDF)", en: "Chromium (PDF)" };
  const chosen = env["PATUH_CHROMIUM"];
  const program = chosen !== undefined && chosen !== "" ? chosen : CHROMIUM.find(isOnPath);
  const version = program === undefined ? null : versionOf(program);
  if (version !== null) return { name: "chromium", title, state: "ok", found: version, next: null };
  return missing("chromium", title, {
    id: "pasang Chromium atau Chrome, atau sebutkan tempatnya di PATUH_CHROMIUM",
    en: "install Chromium or Chrome, or name its place in PATUH_CHROMIUM",
  });
}

function pythonFinding(versionOf: VersionOf): Finding {
  const title = { id: "Python 3 (pemeriksaan mandiri)", en: "Python 3 (independent verification)" };
  const version = ["python3", "python"].map(versionOf).find((one) => one?.startsWith("Python 3"));
  if (version !== undefined && version !== null)
    return { name: "python", title, state: "ok", found: version, next: null };
  return missing("python", title, {
    id: "pasang Python 3 bila catatan hendak diperiksa tanpa patuh",
    en: "install Python 3 to verify records without patuh",
  });
}

function isOnPath(program: string): boolean {
  const endings = platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (env["PATH"] ?? "").split(delimiter);
  return folders.some((folder) => endings.some((ending) => canRun(join(folder, `${program}${ending}`))));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

function install(name: string): Localized {
  return {
    id: `pasang bila diperlukan: \`npm install ${name}\``,
    en: `install it where it is needed: \`npm install ${name}\``,
  };
}

function missing(name: string, title: Localized, next: Localized): Finding {
  return { name, title, state: "missing", found: "-", next };
}
