import { type Command, Option } from "commander";
import { examples, RUBRIC } from "./command-words.js";
import { type AttributeCommandOptions, attribute } from "./commands/attribute.js";
import { type DiffCommandOptions, diff } from "./commands/diff.js";
import type { ExitStatus } from "./exit-status.js";
import { assumeOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

/** The command that tells what changed between two rubrics. */
export function addDiffCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("diff")
    .description("tell what changed between two rubrics, and what that does to scores and categories")
    .argument("<before>", RUBRIC)
    .argument("<after>", `the later one: ${RUBRIC}`)
    .option(
      "--between <rubrics...>",
      "rubrics by way of which the later one amends the earlier one, where they are neither beside it nor shipped",
    )
    .option(
      "--evidence <files...>",
      "evidence of the earlier and of the later year: tell instead what brought each change of a score about",
    )
    .addOption(assumeOption())
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
        "patuh diff pekppp@2024 my.rubric --evidence evidence.json evidence.json",
      ),
    )
    .action(async (before: string, after: string, options: DiffCommandOptions & EvidenceOptions, command: Command) => {
      const files = [before, after, ...(options.between ?? []), ...(options.evidence ?? [])];
      refuseTwoStdins(files, command);
      const { evidence, ...others } = options;
      if (evidence === undefined) {
        if (options.assume !== undefined)
          usageError(command, { id: "--assume dipakai bersama --evidence", en: "--assume goes with --evidence" });
        done(diff(before, after, others, terminal));
      } else done(await attribute(before, after, { ...others, ...twoYears(evidence, options, command) }, terminal));
    });
}

/** The evidence of two years, and how the answer is told. */
function twoYears(
  [earlier, later, ...more]: readonly string[],
  { format }: Pick<DiffCommandOptions, "format">,
  command: Command,
): Pick<AttributeCommandOptions, "evidence" | "format"> {
  if (earlier === undefined || later === undefined || more.length > 0)
    return usageError(command, {
      id: "--evidence memerlukan dua berkas, ditulis sesudah rubrik: tahun sebelumnya dan tahun sesudahnya",
      en: "--evidence takes two files, behind the rubrics: of the earlier and of the later year",
    });
  if (format === "markdown")
    return usageError(command, {
      id: "--format markdown dipakai tanpa --evidence",
      en: "--format markdown goes without --evidence",
    });
  return { evidence: [earlier, later], format };
}

/** What is asked for beside a comparison of the rubrics. */
interface EvidenceOptions {
  readonly evidence?: readonly string[];
  readonly assume?: "equal";
}

const STATUS = `
Ends with exit status 0 whatever has changed.`;

function refuseTwoStdins(references: readonly string[], command: Command): void {
  if (references.filter((reference) => reference === "-").length > 1)
    usageError(command, {
      id: "hanya satu berkas dapat berupa masukan baku",
      en: "only one file can be standard input",
    });
}
