import { type Command, InvalidArgumentError, Option } from "commander";
import { examples, RUBRIC } from "./command-words.js";
import { type SqlCommandOptions, sql } from "./commands/sql.js";
import { settleFile } from "./commands/sql-settle.js";
import type { ExitStatus } from "./exit-status.js";
import { assumeOption, formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";

/** The command that writes a rubric as SQL. */
export function addSqlCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("sql")
    .description("write a rubric as SQL views that score every row of a table exactly")
    .argument("<rubric>", RUBRIC)
    .addOption(
      new Option("-d, --dialect <engine>", "for which engine")
        .choices(["duckdb", "postgres", "spark"])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--layout <layout>", "a row for every subject, or for every answer (subject, item, value)")
        .choices(["wide", "long"])
        .default("wide"),
    )
    .option("--table <name>", "the table with the answers; its name begins those of the views", tableName, "answers")
    .addOption(
      new Option(
        "--types <types>",
        "fitting: levels and counts lie in columns of integers, which makes the text shorter",
      )
        .choices(["any", "fitting"])
        .default("any"),
    )
    .option("--settle <file>", "score these rows (CSV) with the exact engine, and write a view with them in it")
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", VIEWS)
    .addHelpText(
      "after",
      examples(
        "patuh sql skm@2017 --dialect duckdb > skm.sql",
        "patuh sql pekppp@2024 --dialect postgres --table units",
        "patuh sql my.rubric --dialect duckdb --layout long --format json",
        "patuh sql skm@2017 --dialect duckdb --settle marked.csv",
      ),
    )
    .action((rubric: string, options: SqlCommandOptions) =>
      done(
        options.settle === undefined
          ? sql(rubric, options, terminal)
          : settleFile(rubric, options.settle, options, terminal),
      ),
    );
}

function tableName(text: string): string {
  if (text === "") throw new InvalidArgumentError("Tabel harus bernama. / A table has a name.");
  return text;
}

const VIEWS = `
Views of a table \`answers\`: answers_check (what does not fit; look there first), answers_nodes (scores of parts),
answers_scores, one for every level, answers_ranks, answers_counts. Export the rows of \`answers\` that answers_scores
marks needs_exact as CSV with all columns; --settle scores them and writes answers_settled, which tells of every subject.
Columns known.NAME.score and known.NAME.points hold published subtotals of parts that answers do not score.`;
