import { basename, join, relative, resolve } from "node:path";
import { stdin, stdout } from "node:process";
import { version } from "../../../package.json";
import { hasErrors } from "../../diagnostics/has-errors.js";
import { printable } from "../../text/printable.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import { askProject } from "../init/ask-project.js";
import { defaultsFor, type Project } from "../init/project.js";
import { type ProjectFile, projectFiles } from "../init/project-files.js";
import { writeProject } from "../init/write-project.js";
import type { CommonOptions } from "../options.js";
import { shippedRubrics } from "../shipped-rubrics.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** How `init` is asked. */
export interface InitOptions extends CommonOptions {
  /** What was said of the project. */
  readonly given: Partial<Project>;
  /** Whether a person on a terminal is asked for the rest. */
  readonly asks: boolean;
}

/** `patuh init FOLDER`: a project with a rubric, evidence and commands that work at once. */
export async function init(folder: string, options: InitOptions, terminal: Terminal): Promise<ExitStatus> {
  const { given, asks, lang } = options;
  const defaults = defaultsFor(basename(resolve(folder)), given.year ?? String(new Date().getFullYear()));
  const project = asks
    ? await askProject(given, defaults, shippedRubrics(), { input: stdin, output: stdout }, lang)
    : assumed(given, defaults);
  if (project === null) {
    terminal.err(
      `${heading({ id: "dibatalkan; tidak ada yang ditulis", en: "cancelled; nothing was written" }, lang)}\n`,
    );
    return EXIT.interrupted;
  }
  const { files, diagnostics: refused } = projectFiles(project, version);
  const diagnostics = hasErrors(refused) ? refused : writeProject(folder, files);
  const failed = hasErrors(diagnostics);
  if (options.format === "json") {
    const written = failed ? [] : files.map(({ name }) => name);
    writeJson(
      [
        {
          folder,
          project: failed ? null : project,
          files: written,
          diagnostics: diagnosticsJson(diagnostics, null, lang ?? "en"),
        },
      ],
      terminal,
    );
  } else {
    terminal.err(showDiagnostics(diagnostics, null, options, terminal.paintErr));
    if (!failed) terminal.out(told(folder, files, options));
  }
  return failed ? EXIT.inputErrors : EXIT.fine;
}

/** What was not said, as it usually is. */
function assumed({ id, year, title, from = null }: Partial<Project>, defaults: Omit<Project, "from">): Project {
  const named = { id: id ?? defaults.id, year: year ?? defaults.year };
  return { ...named, title: title ?? `Penilaian ${named.id} ${named.year}`, from };
}

/** What was written, and what to type next. */
function told(folder: string, files: readonly ProjectFile[], { lang }: CommonOptions): string {
  const names = files.map(({ name }) => `  ${printable(name)}\n`).join("");
  const place = relative(".", folder);
  // From where one stands: the folder itself has no patuh before `npm install`.
  const named = (name: string): string => {
    const path = join(place, name);
    return /^[\w./@-]+$/.test(path) ? path : `'${printable(path)}'`;
  };
  const rubric = named(files[0]?.name ?? "");
  const next = [`npx patuh check ${rubric}`, `npx patuh score ${rubric} ${named("evidence.json")}`];
  const written = heading({ id: "Ditulis", en: "Written" }, lang);
  const then = heading({ id: "Berikutnya", en: "Next" }, lang);
  return `${written}:\n${names}\n${then}:\n${next.map((line) => `  ${line}\n`).join("")}`;
}
