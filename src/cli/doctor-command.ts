import type { Command } from "commander";
import { examples } from "./command-words.js";
import { doctor } from "./commands/doctor.js";
import type { ExitStatus } from "./exit-status.js";
import { type CommonOptions, formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";

/** Adds `patuh doctor`. */
export function addDoctorCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("doctor")
    .description("tell whether this installation can be relied on, and which optional parts are there and work")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", STATUS)
    .addHelpText("after", examples("patuh doctor", "patuh doctor --format json"))
    .action(async (options: CommonOptions) => done(await doctor(options, terminal)));
}

const STATUS = `
Ends with 1 when something failed that every answer depends on; a missing
optional part ends with 0. Nothing that it tells is secret.
`;
