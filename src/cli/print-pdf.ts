import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printerFailed, printerMissing } from "../report/report-diagnostics.js";

/** A PDF, or why there is none. */
export interface PrintedPdf {
  readonly pdf: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What Chromium is called, where it is in the PATH. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"] as const;

/** A page that is not printed by then is given up, in milliseconds. */
const LONGEST = 120_000;

/** Prints a page as PDF, by the Chromium that PATUH_CHROMIUM names, or else by one in the PATH. */
export function printPdf(html: string, env: NodeJS.ProcessEnv): PrintedPdf {
  const { report, diagnostics } = createCollector(null);
  const named = env["PATUH_CHROMIUM"] ?? "";
  // Who names a program means this one: another is not taken in its place.
  const program = named === "" ? inPath(env["PATH"] ?? "") : isProgram(named) ? named : null;
  if (program === null) {
    report(printerMissing, null, { tried: named === "" ? NAMES : [named] });
    return { pdf: null, diagnostics };
  }
  const folder = mkdtempSync(join(tmpdir(), "patuh-report-"));
  try {
    const printed = print(program, html, folder);
    if (printed.reason !== null) report(printerFailed, null, { program, reason: printed.reason });
    return { pdf: printed.pdf, diagnostics };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function inPath(path: string): string | null {
  const places = path.split(delimiter).filter((place) => place !== "");
  const all = NAMES.flatMap((name) => places.map((place) => join(place, name)));
  return all.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

type Printed = { readonly pdf: Uint8Array; readonly reason: null } | { readonly pdf: null; readonly reason: string };

function print(program: string, html: string, folder: string): Printed {
  const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
  writeFileSync(page, html);
  const { status, error } = spawnSync(
    program,
    [
      "--headless",
      "--disable-gpu",
      // The sandbox cannot be had by root in a container; the page has no script and asks for nothing.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-first-run",
      "--no-pdf-header-footer",
      `--user-data-dir=${join(folder, "profile")}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ],
    { stdio: "ignore", timeout: LONGEST },
  );
  if (error !== undefined) return { pdf: null, reason: error.message };
  const made = readMade(pdf);
  return made === null ? { pdf: null, reason: `status ${status ?? "?"}` } : { pdf: made, reason: null };
}

/** What was printed; null where it is no PDF or not there. */
function readMade(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    return bytes.subarray(0, 5).toString("latin1") === "%PDF-" ? bytes : null;
  } catch {
    return null;
  }
}
