import { type Command, Option } from "commander";
import { examples, RUBRIC } from "./command-words.js";
import { type DiffCommandOptions, diff } from "./commands/diff.js";
import type { ExitStatus } from "./exit-status.js";
import { languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";

/** The command that tells what changed between two rubrics. */
export function addDiffCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("diff")
    .description("tell what changed between two rubrics, and what that does to scores and categories")
    .argument("<before>", RUBRIC)
    .argument("<after>", "the later one")
    .option(
      "--between <rubrics...>",
      "rubrics by way of which the later one amends the earlier one, where they are neither beside it nor shipped",
    )
    .addOption(
      new Option("-f, --format <format>", "how to answer").choices(["text", "json", "markdown"]).default("text"),
    )
    .addOption(languageOption())
    .addHelpText("after", STATUS)
    .addHelpText(
      "after",
      examples(
        "patuh diff ombudsman-kepatuhan@2021 ombudsman-kepatuhan@2022",
        "patuh diff ombudsman-kepatuhan@2022 ombudsman-kepatuhan@2024 --lang id",
        "patuh diff pekppp@2024 my.rubric --format markdown",
      ),
    )
    .action((before: string, after: string, options: DiffCommandOptions, command: Command) => {
      refuseTwoStdins([before, after, ...(options.between ?? [])], command);
      done(diff(before, after, options, terminal));
    });
}

const STATUS = `
Ends with exit status 0 whatever has changed.`;

function refuseTwoStdins(references: readonly string[], command: Command): void {
  if (references.filter((reference) => reference === "-").length > 1)
    command.error("error: only one rubric can be standard input");
}
