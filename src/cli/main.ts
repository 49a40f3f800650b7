#!/usr/bin/env node
import { CommanderError } from "commander";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { createProgram } from "./program.js";
import { createTerminal } from "./terminal.js";

// A reader that closes its end early, as `head` does, is no fault; a full disk is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.fine);
    process.stderr.write(`PTH9002: ${error.message}\n`);
    process.exit(EXIT.ownFault);
  });
}

process.exitCode = run(process.argv);

function run(argv: readonly string[]): ExitStatus {
  const terminal = createTerminal(process);
  let status: ExitStatus = EXIT.fine;
  try {
    createProgram(terminal, (ended) => {
      status = ended;
    }).parse(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage;
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(
      `PTH9001: kesalahan di dalam patuh sendiri, mohon laporkan / a fault in patuh itself, please report it\n${said}\n`,
    );
    return EXIT.ownFault;
  }
}
