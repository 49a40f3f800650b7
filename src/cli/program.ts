import { Command, Option } from "commander";
import { version } from "../../package.json";
import type { Language } from "../text/localized.js";
import { printable } from "../text/printable.js";
import { addAuditCommands } from "./audit-command.js";
import { findCode } from "./codes/find-code.js";
import { EVIDENCE_FORMS, examples, FILES, RUBRIC, refuseTwoStdins } from "./command-words.js";
import { type CheckOptions, check } from "./commands/check.js";
import { classify } from "./commands/classify.js";
import { explain } from "./commands/explain.js";
import { explainCode, listCodes, unknownCode } from "./commands/explain-code.js";
import { type FixOptions, fix } from "./commands/fix.js";
import { type FormatOptions, format } from "./commands/format.js";
import { type TestOptions, test } from "./commands/test.js";
import { addCompletionCommand } from "./completion-command.js";
import { addDiffCommand } from "./diff-command.js";
import { addDoctorCommand } from "./doctor-command.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { addFormCommand } from "./form-command.js";
import { addInitCommand } from "./init-command.js";
import { addLedgerCommands } from "./ledger-command.js";
import { completeHelp } from "./manual/complete-help.js";
import { manPage } from "./manual/man-page.js";
import { assumeOption, type CommonOptions, type EvaluationOptions, formatOption, languageOption } from "./options.js";
import { addPlanCommand } from "./plan-command.js";
import { pointToHelp } from "./point-to-help.js";
import { addPopulationCommands } from "./population-commands.js";
import { addReportCommand } from "./report-command.js";
import { addScoreCommand } from "./score-command.js";
import { addSqlCommand } from "./sql-command.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";
import { usageWords } from "./usage-words.js";
import { addWatchCommand } from "./watch-command.js";

/**
 * The command line: its commands, their arguments and their help. `done` is told how a command ended.
 *
 * @param lang in which wrong usage is told; both languages where it is not given
 */
export function createProgram(terminal: Terminal, done: (status: ExitStatus) => void, lang?: Language): Command {
  const program = new Command("patuh")
    .description("Check rubrics, score evidence against them exactly, and explain every number.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      // What the user typed is shown again here, so nothing in it may move the cursor.
      writeErr: (text) => terminal.err(text.split("\n").map(printable).join("\n")),
      outputError: (text, write) => write(usageWords(text, lang)),
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

  addScoreCommand(program, terminal, done);

  program
    .command("explain")
    .description("explain how a score came about, step by step")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence...>", EVIDENCE_FORMS)
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", examples("patuh explain pekppp@2024 evidence.json --lang en"))
    .action(async (rubric: string, evidence: string[], options: EvaluationOptions, command: Command) => {
      for (const file of evidence) refuseTwoStdins(rubric, file, command);
      done(await explain(rubric, evidence, options, terminal));
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
  addPlanCommand(program, terminal, done);
  addReportCommand(program, terminal, done);
  addDiffCommand(program, terminal, done);
  addAuditCommands(program, terminal, done);
  addLedgerCommands(program, terminal, done);
  addSqlCommand(program, terminal, done);
  addFormCommand(program, terminal, done);

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
      if (options.write === true && files.includes("-"))
        usageError(command, { id: "masukan baku tidak dapat ditulis", en: "standard input cannot be written" });
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
    .command("explain-code")
    .description("explain a code such as PTH3001, with a wrong and a right example; without a code, list all of them")
    .argument("[code]", "a code that a message shows, or its name")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", examples("patuh explain-code PTH3001", "patuh explain-code weight-sum --lang id"))
    .action((asked: string | undefined, options: CommonOptions, command: Command) => {
      if (asked === undefined) return done(listCodes(options, terminal));
      const entry = findCode(asked);
      if (entry === null) usageError(command, unknownCode(asked));
      done(explainCode(entry, options, terminal));
    });

  addInitCommand(program, terminal, done);
  addWatchCommand(program, terminal, done);
  addDoctorCommand(program, terminal, done);
  addCompletionCommand(program, terminal, done);

  program
    .command("man", { hidden: true })
    .description("print the manual as a man page")
    .action(() => {
      terminal.out(manPage(program, version));
      done(EXIT.fine);
    });
  completeHelp(program);
  pointToHelp(program, "", lang);
  return program;
}

/** Whether `check` repairs. */
interface Fixing {
  readonly fix?: boolean;
}

const TESTS = `${FILES}; a folder of rubrics; or *.cases.json with published results`;

const GENERAL_HELP = `
Exit status: 0 fine, 1 the input has errors, 2 wrong usage, 3 a verification failed, 70 a fault in patuh, or no room to write.
Colours are shown where the terminal has them; set NO_COLOR to do without.

Examples:
  $ patuh classify ombudsman-kepatuhan@2023 81.84 88
  $ patuh rank ombudsman-kepatuhan@2023 scores.csv
  $ patuh plan pekppp@2024 evidence.json --to A
  $ echo '{"subject": "unit-a", "answers": {"parking": 3}}' | patuh score pekppp@2024 -
  $ patuh explain pekppp@2024 evidence.json --lang id
  $ patuh format pekppp@2024 > my.rubric
  $ patuh check my.rubric
  $ patuh test my.rubric
  $ patuh explain-code PTH3001`;

function refuseTwoOutputs(
  files: readonly string[],
  options: CheckOptions & FixOptions & Fixing,
  command: Command,
): void {
  if (options.fix === true && options.report === true)
    usageError(command, { id: "--report dipakai tanpa --fix", en: "--report goes without --fix" });
  if (options.fix !== true && options.dryRun === true)
    usageError(command, { id: "--dry-run dipakai bersama --fix", en: "--dry-run goes with --fix" });
  if (options.fix !== true || options.format !== "json") return;
  if (options.dryRun === true)
    usageError(command, {
      id: "selisih teks bukan JSON: hilangkan --dry-run atau --format json",
      en: "a diff is not JSON: leave out --dry-run or --format json",
    });
  if (files.includes("-"))
    usageError(command, {
      id: "keluaran baku tidak dapat memuat teks hasil perbaikan sekaligus JSON",
      en: "standard output cannot hold both the repaired text and JSON",
    });
}
