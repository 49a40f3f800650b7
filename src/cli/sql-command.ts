import { type Command, Option } from "commander";
import { examples, RUBRIC } from "./command-words.js";
import { type SqlCommandOptions, sql } from "./commands/sql.js";
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
    .option("--table <name>", "the table with the answers; its name begins those of the views", "answers")
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
      ),
    )
    .action((rubric: string, options: SqlCommandOptions) => done(sql(rubric, options, terminal)));
}

const VIEWS = `
Views of a table \`answers\`: answers_check (what does not fit; look there first), answers_nodes (scores of parts),
answers_scores, one for every level, answers_ranks, answers_counts. Rows marked needs_exact go to \`patuh score\`.`;
