import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import { printable } from "../text/printable.js";
import { findCode } from "./codes/find-code.js";
import { type AggregateCommandOptions, aggregate } from "./commands/aggregate.js";
import { type CheckOptions, check } from "./commands/check.js";
import { classify } from "./commands/classify.js";
import { explain } from "./commands/explain.js";
import { explainCode, listCodes, unknownCode } from "./commands/explain-code.js";
import { type FixOptions, fix } from "./commands/fix.js";
import { type FormatOptions, format } from "./commands/format.js";
import { type PlanCommandOptions, plan } from "./commands/plan.js";
import { type RankCommandOptions, rank } from "./commands/rank.js";
import { type ScoreOptions, score } from "./commands/score.js";
import { type SensitivityOptions, sensitivity } from "./commands/sensitivity.js";
import { type TestOptions, test } from "./commands/test.js";
import type { ExitStatus } from "./exit-status.js";
import { assumeOption, type CommonOptions, type EvaluationOptions, formatOption, languageOption } from "./options.js";
import { wholeNumberOf, withPopulationOptions } from "./population-options.js";
import type { Terminal } from "./terminal.js";

/** The command line: its commands, their arguments and their help. `done` is told how a command ended. */
export function createProgram(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  const program = new Command("patuh")
    .description("Check rubrics, score evidence against them exactly, and explain every number.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(see patuh --help)")
    .configureOutput({
      writeOut: terminal.out,
      // What the user typed is shown again here, so nothing in it may move the cursor.
      writeErr: (text) => terminal.err(text.split("\n").map(printable).join("\n")),
    })
    .addHelpText("after", GENERAL_HELP);

  program
    .command("check")
    .description("report every mistake in rubric files; silent when there is none")
    .argument("<file...>", FILES)
    .option("--fix", "repair what needs no decision; - writes the repaired text to standard output")
    .option("--report", "show what can be proved of each rubric, and how much of it is documented")
    .option("--dry-run", "with --fix: show the repairs as a diff, change nothing; ends as without --fix")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      "after",
      examples(
        "patuh check my.rubric --lang id",
        "patuh check *.rubric",
        "patuh check --fix --dry-run my.rubric",
        "patuh check --fix my.rubric",
        "patuh check --report my.rubric",
      ),
    )
    .action((files: string[], options: CheckOptions & FixOptions & Fixing, command: Command) => {
      refuseTwoOutputs(files, options, command);
      done(options.fix === true ? fix(files, options, terminal) : check(files, options, terminal));
    });

  program
    .command("score")
    .description("score the evidence of one or many subjects")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence>", EVIDENCE)
    .option("-a, --all", "show every indicator")
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      "after",
      examples(
        `echo '{"subject": "unit-a", "answers": {"parking": 3}}' | patuh score pekppp@2024 -`,
        "patuh score pekppp@2024 evidence.json",
        "patuh score pekppp@2024 units.ndjson --format json",
        "patuh score my.rubric units.ndjson --assume equal",
      ),
    )
    .action((rubric: string, evidence: string, options: ScoreOptions, command: Command) => {
      refuseTwoStdins(rubric, evidence, command);
      done(score(rubric, evidence, options, terminal));
    });

  program
    .command("explain")
    .description("explain how a score came about, step by step")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence>", EVIDENCE)
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", examples("patuh explain pekppp@2024 evidence.json --lang en"))
    .action((rubric: string, evidence: string, options: EvaluationOptions, command: Command) => {
      refuseTwoStdins(rubric, evidence, command);
      done(explain(rubric, evidence, options, terminal));
    });

  program
    .command("classify")
    .description("tell the category of published scores and the distance to the next one")
    .argument("<rubric>", RUBRIC)
    .argument("<score...>", "scores with a decimal point")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", examples("patuh classify ombudsman-kepatuhan@2023 81.84 88"))
    .action((rubric: string, scores: string[], options: CommonOptions) =>
      done(classify(rubric, scores, options, terminal)),
    );

  addPopulationCommands(program, terminal, done);

  program
    .command("plan")
    .description("find the cheapest better answers that reach a category or a score, proved to be the cheapest")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence>", EVIDENCE)
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
    .action((rubric: string, evidence: string, options: PlanCommandOptions, command: Command) => {
      refuseTwoStdins(rubric, evidence, command);
      refuseTwoGoals(options, command);
      done(plan(rubric, evidence, options, terminal));
    });

  program
    .command("format")
    .description("print rubric files in the one canonical style, with every comment")
    .argument("<file...>", FILES)
    .addOption(new Option("-c, --check", "only report the files that are not in that style").conflicts("write"))
    .option("-w, --write", "write the files that change, and name them")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      "after",
      examples(
        "patuh format pekppp@2024 > my.rubric",
        "patuh format --check *.rubric",
        "patuh format --write my.rubric",
      ),
    )
    .action((files: string[], options: FormatOptions, command: Command) => {
      if (options.write === true && files.includes("-")) command.error("error: standard input cannot be written");
      done(format(files, options, terminal));
    });

  program
    .command("test")
    .description(
      "run the examples in rubrics and the published results beside them; ends with 1 when one does not hold",
    )
    .argument("<file...>", TESTS)
    .option("--coverage", "also tell which answers, categories and rules no example meets")
    .option("--junit <file>", "also write the results to a file, as JUnit XML")
    .option("--verbose", "show the warnings of examples that pass, too")
    .addOption(
      new Option("--generate-boundaries", "run nothing; write examples on and just below every threshold").conflicts([
        "coverage",
        "junit",
        "verbose",
      ]),
    )
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      "after",
      examples(
        "patuh test ombudsman-kepatuhan@2022",
        "patuh test rubrics/",
        "patuh test my.cases.json",
        "patuh test my.rubric --coverage --junit results.xml",
        "patuh test my.rubric --generate-boundaries",
      ),
    )
    .action((files: string[], options: TestOptions) => done(test(files, options, terminal)));

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

  program
    .command("explain-code")
    .description("explain a code such as PTH3001, with a wrong and a right example; without a code, list all of them")
    .argument("[code]", "a code that a message shows, or its name")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", examples("patuh explain-code PTH3001", "patuh explain-code weight-sum --lang id"))
    .action((asked: string | undefined, options: CommonOptions, command: Command) => {
      if (asked === undefined) return done(listCodes(options, terminal));
      const entry = findCode(asked);
      if (entry === null) command.error(unknownCode(asked, options.lang));
      done(explainCode(entry, options, terminal));
    });

  return program;
}

/** The commands for tables of many subjects. */
function addPopulationCommands(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
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
      .option("--before-rubric <rubric>", "the rubric of that year"),
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
}

/** Whether `check` repairs. */
interface Fixing {
  readonly fix?: boolean;
}

const FILES = "rubric files, id@year of a shipped rubric, or - for standard input";
const TESTS = `${FILES}; a folder of rubrics; or *.cases.json with published results`;
const RUBRIC = "a rubric file, or id@year of a shipped rubric (pekppp@2024)";
const TABLE = "a table as CSV, JSON or NDJSON, or evidence, or - for standard input";
const EVIDENCE = "evidence as JSON or NDJSON, or - for standard input";

const GENERAL_HELP = `
Exit status: 0 fine, 1 the input has errors, 2 wrong usage, 70 a fault in patuh, or no room to write.
Colours are shown where the terminal has them; set NO_COLOR to do without.

Examples:
  $ patuh classify ombudsman-kepatuhan@2023 81.84 88
  $ echo '{"subject": "unit-a", "answers": {"parking": 3}}' | patuh score pekppp@2024 -
  $ patuh explain pekppp@2024 evidence.json --lang id
  $ patuh format pekppp@2024 > my.rubric
  $ patuh check my.rubric
  $ patuh test my.rubric
  $ patuh explain-code PTH3001`;

function refuseTwoStdins(rubric: string, evidence: string, command: Command): void {
  if (rubric === "-" && evidence === "-") command.error("error: rubric and evidence cannot both be standard input");
}

function refuseTwoGoals({ to, toScore, single, level }: PlanCommandOptions, command: Command): void {
  const asked = [to, toScore, single].filter((one) => one !== undefined);
  if (asked.length !== 1) command.error("error: give one of --to, --to-score and --single");
  if (single === true && level !== undefined) command.error("error: --single is for subjects, without --level");
}

function listOf(text: string): readonly string[] {
  return text.split(",").map((name) => name.trim());
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError("It is a whole number from 0 up.");
  return Number(text);
}

function refuseTwoOutputs(
  files: readonly string[],
  options: CheckOptions & FixOptions & Fixing,
  command: Command,
): void {
  if (options.fix === true && options.report === true) command.error("error: --report goes without --fix");
  if (options.fix !== true && options.dryRun === true) command.error("error: --dry-run goes with --fix");
  if (options.fix !== true || options.format !== "json") return;
  if (options.dryRun === true) command.error("error: a diff is not JSON: leave out --dry-run or --format json");
  if (files.includes("-")) command.error("error: standard output cannot hold both the repaired text and JSON");
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
}
