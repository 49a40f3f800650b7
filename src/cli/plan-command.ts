import { type Command, InvalidArgumentError } from "commander";
import { EVIDENCE_FORMS, examples, RUBRIC, refuseTwoStdins } from "./command-words.js";
import { type PlanCommandOptions, plan } from "./commands/plan.js";
import type { ExitStatus } from "./exit-status.js";
import { assumeOption, formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

/** The command that finds the way up. */
export function addPlanCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("plan")
    .description("find the cheapest better answers that reach a category or a score, proved to be the cheapest")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence>", EVIDENCE_FORMS)
    .option("--to <category>", "reach this category, or a better one")
    .option("--to-score <score>", "reach this score, or a higher one")
    .option("--single", "rank every single improvement instead, by what it adds to the score")
    .option(
      "--effort <file>",
      "what it takes to change each part, as JSON; without it the fewest changes are the cheapest",
    )
    .option("--fixed <names>", "indicators or groups that must stay as they are, with commas between them", listOf)
    .option("--most <number>", "how many parts may change", wholeNumber)
    .option("--level <name>", "plan for an institution over its units: the subjects of the evidence")
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", STATUS)
    .addHelpText(
      "after",
      examples(
        "patuh plan pekppp@2024 evidence.json --to A",
        "patuh plan pekppp@2024 evidence.json --to-score 4.2 --most 3 --fixed f03",
        "patuh plan pekppp@2024 evidence.json --to A --effort effort.json",
        "patuh plan pekppp@2024 evidence.json --single",
        "patuh plan my.rubric units.ndjson --to A --level institution",
      ),
    )
    .action(async (rubric: string, evidence: string, options: PlanCommandOptions, command: Command) => {
      refuseTwoStdins(rubric, evidence, command);
      refuseTwoGoals(options, command);
      done(await plan(rubric, evidence, options, terminal));
    });
}

const STATUS = `
A goal that cannot be reached is an answer too, and ends with exit status 0. In
JSON, "kind" is "plan", "already", "impossible" or "not-proved".`;

function refuseTwoGoals({ to, toScore, single, level }: PlanCommandOptions, command: Command): void {
  const asked = [to, toScore, single].filter((one) => one !== undefined);
  if (asked.length !== 1)
    usageError(command, {
      id: "berikan salah satu dari --to, --to-score dan --single",
      en: "give one of --to, --to-score and --single",
    });
  if (single === true && level !== undefined)
    usageError(command, {
      id: "--single untuk yang dinilai sendiri-sendiri, tanpa --level",
      en: "--single is for subjects, without --level",
    });
}

function listOf(text: string): readonly string[] {
  return text.split(",").map((name) => name.trim());
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text))
    throw new InvalidArgumentError("Bilangan bulat mulai dari 0. / It is a whole number from 0 up.");
  return Number(text);
}
