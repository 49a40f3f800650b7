#!/usr/bin/env node
import { CommanderError } from "commander";
import { createCollector } from "../diagnostics/collect.js";
import type { DiagnosticKind } from "../diagnostics/define-diagnostic.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { outputFailed, ownFault } from "./own-faults.js";
import { createProgram } from "./program.js";
import { quietEd25519 } from "./quiet-ed25519.js";
import { showDiagnostics } from "./show-diagnostics.js";
import { createTerminal } from "./terminal.js";
import { usageLanguage } from "./usage-language.js";

const terminal = createTerminal(process);

// A reader that closes its end early, as `head` does, is no fault; a full disk is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.fine);
    tell(outputFailed, { reason: error.code ?? error.message });
    process.exit(EXIT.ownFault);
  });
}

quietEd25519(process);
process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.fine;
  try {
    const done = (ended: ExitStatus): void => {
      status = ended;
    };
    await createProgram(terminal, done, usageLanguage(argv)).parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage;
    tell(ownFault, {});
    terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.ownFault;
  }
}

function tell<Facts>(kind: DiagnosticKind<Facts>, facts: Facts): void {
  const { report, diagnostics } = createCollector(null);
  report(kind, null, facts);
  terminal.err(showDiagnostics(diagnostics, null, {}, terminal.paintErr));
}
