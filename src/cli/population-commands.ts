import { type Command, Option } from "commander";
import { EVIDENCE, examples, RUBRIC, refuseTwoStdins, TABLE } from "./command-words.js";
import { type AggregateCommandOptions, aggregate } from "./commands/aggregate.js";
import { type RankCommandOptions, rank } from "./commands/rank.js";
import { type SensitivityOptions, sensitivity } from "./commands/sensitivity.js";
import type { ExitStatus } from "./exit-status.js";
import { formatOption, languageOption } from "./options.js";
import { wholeNumberOf, withPopulationOptions } from "./population-options.js";
import type { Terminal } from "./terminal.js";

/** The commands for tables of many subjects. */
export function addPopulationCommands(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  withPopulationOptions(
    program
      .command("rank")
      .description("give every row of a table its place, and count categories and zones")
      .argument("<rubric>", RUBRIC)
      .argument("<file>", TABLE)
      .option("--within <column>", "rank within the values of this column, where it is not as the rubric says")
      .addOption(new Option("--together", "rank all together").conflicts("within"))
      .addOption(new Option("--ties <ties>", "what becomes of ties: 1 2 2 4 or 1 2 2 3").choices(["share", "dense"]))
      .addOption(new Option("--first-place <n>", "the place of the best row").argParser(wholeNumberOf))
      .addOption(new Option("--of <n>", "how many there are in all").argParser(wholeNumberOf))
      .option("--before <file>", "the table of an earlier year, to show what changed")
      .option("--before-rubric <rubric>", "the rubric of that year: a file, or id@year"),
  )
    .addHelpText(
      "after",
      examples(
        "printf 'id,score\\na,90.5\\nb,77.2\\n' | patuh rank ombudsman-kepatuhan@2023 -",
        "patuh rank my.rubric scores.csv --within kind --watch 1",
        "patuh rank my.rubric scores.csv --format csv > ranked.csv",
        "patuh rank ombudsman-kepatuhan@2023 2023.csv --before 2022.csv --before-rubric ombudsman-kepatuhan@2022",
      ),
    )
    .action((rubric: string, file: string, options: RankCommandOptions, command: Command) => {
      refuseTwoStdins(rubric, file, command);
      if (options.beforeRubric !== undefined && options.before === undefined)
        command.error("error: --before-rubric goes with --before");
      done(rank(rubric, file, options, terminal));
    });

  withPopulationOptions(
    program
      .command("aggregate")
      .description("combine the scores of a table, or of evidence, into those of the levels above")
      .argument("<rubric>", RUBRIC)
      .argument("<file>", TABLE)
      .option("--to <level>", "the level to stop at; --format csv writes its groups")
      .option("--flat", "take all rows straight to that level, as their plain mean"),
  )
    .addHelpText(
      "after",
      examples(
        "patuh aggregate my.rubric services.csv",
        "patuh aggregate my.rubric services.csv --to institution --format csv | patuh rank my.rubric -",
        "patuh aggregate my.rubric services.csv --to institution --flat",
        "patuh aggregate my.rubric evidence.ndjson --watch 1",
      ),
    )
    .action((rubric: string, file: string, options: AggregateCommandOptions, command: Command) => {
      refuseTwoStdins(rubric, file, command);
      done(aggregate(rubric, file, options, terminal));
    });

  addSensitivityCommand(program, terminal, done);
}

function addSensitivityCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("sensitivity")
    .description("draw weights and contested answers many times: how stable are scores, categories and ranks")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence>", EVIDENCE)
    .addOption(
      new Option("--spec <file>", "the whole specification as JSON; the only way to contest answers").conflicts([
        "seed",
        "draws",
        "weights",
        "undisclosed",
      ]),
    )
    .option("--seed <seed>", "a whole number or a text; the same seed gives the same answer")
    .option("--draws <count>", "how often to draw (1000)")
    .option("--weights <share>", "multiply every published weight by up to so much more or less, as in 10%")
    .option("--undisclosed <how>", "weights that were never published: uniform or equal")
    .option("--level <name>", "also the level above, of which the evidence says `within` what it belongs to")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", examples("patuh sensitivity pekppp@2024 units.ndjson --seed 2026 --draws 200 --weights 10%"))
    .action((rubric: string, evidence: string, options: SensitivityOptions, command: Command) => {
      refuseTwoStdins(rubric, evidence, command);
      done(sensitivity(rubric, evidence, options, terminal));
    });
}
