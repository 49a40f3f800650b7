import type { Command } from "commander";
import { EVIDENCE, examples, RUBRIC } from "./command-words.js";
import { watch } from "./commands/watch.js";
import type { ExitStatus } from "./exit-status.js";
import { assumeOption, type EvaluationOptions, formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

/** Adds `patuh watch`. */
export function addWatchCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("watch")
    .description("check, test and score again whenever a file changes, and tell what that does to the score")
    .argument("<rubric>", RUBRIC)
    .argument("[evidence]", EVIDENCE)
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", WATCHED)
    .addHelpText("after", examples("patuh watch my.rubric evidence.json"))
    .action(async (rubric: string, evidence: string | undefined, options: EvaluationOptions, command: Command) => {
      if (rubric === "-" || evidence === "-")
        usageError(command, {
          id: "masukan baku tidak dapat dipantau; sebutkan berkasnya",
          en: "standard input cannot be watched; name a file",
        });
      const status = await watch(rubric, evidence, options, terminal, (end) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
      });
      done(status);
    });
}

const WATCHED = `
Watched are the rubric, every rubric and every *.cases.json beside it, and the
evidence. Ctrl-C ends it, with 0. --format json writes one line for each look.
`;
