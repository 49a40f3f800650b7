import { type Command, Option } from "commander";
import { EVIDENCE_FILE, examples, RUBRIC, refuseTwoStdins } from "./command-words.js";
import { score } from "./commands/score.js";
import { scoreRows } from "./commands/score-rows.js";
import type { ExitStatus } from "./exit-status.js";
import { findRubric } from "./find-rubric.js";
import { isExportFile } from "./is-export-file.js";
import { assumeOption, type EvaluationOptions, languageOption } from "./options.js";
import { INPUT_KINDS, type InputKind, inputKind, isLarge } from "./stream/input-kind.js";
import { hasSameFile } from "./stream/same-file.js";
import type { Terminal } from "./terminal.js";

/** The options of `score`, of which some are only for files that are read row by row. */
interface Options extends Omit<EvaluationOptions, "format"> {
  readonly format?: "text" | "json" | "csv";
  readonly all?: boolean;
  readonly input?: InputKind;
  readonly out?: string;
  readonly rejects?: string;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  readonly engine?: "rows" | "duckdb";
}

/** Adds `patuh score`, which reads small evidence whole, and tables and large files row by row. */
export function addScoreCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("score")
    .description("score the evidence of one or many subjects; of a table or a file of any size, row by row")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence...>", EVIDENCE_FILE)
    .option("-a, --all", "show every indicator")
    .addOption(assumeOption())
    .addOption(
      new Option(
        "-f, --format <format>",
        "how to answer: text (not for rows), json (one line each), csv (rows)",
      ).choices(["text", "json", "csv"]),
    )
    .addOption(
      new Option("--input <kind>", "read it row by row as this kind, where its name does not say").choices(INPUT_KINDS),
    )
    .option("--out <file>", "write the outcomes of rows to a file, which gets its name when it is whole")
    .option("--rejects <file>", "write what is wrong with rows to a file: row, subject, column, code, value")
    .option("--resume", "with --out: go on where an interrupted run stopped, or begin")
    .addOption(
      new Option(
        "--engine <engine>",
        "of rows: patuh alone (rows), or DuckDB, where @duckdb/node-api is installed",
      ).choices(["rows", "duckdb"]),
    )
    .option("--quiet", "of rows: neither progress nor summary")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `\n${ROWS}${examples(
        `echo '{"subject": "unit-a", "answers": {"parking": 3}}' | patuh score pekppp@2024 -`,
        "patuh score pekppp@2024 evidence.json",
        "patuh form pekppp@2024 --from evidence.json --to csv | patuh score pekppp@2024 -",
        "patuh score pekppp@2024 units.ndjson --format json",
        "patuh score my.rubric units.ndjson --assume equal",
        `printf 'subject,parking\\nunit-a,3\\n' | patuh score pekppp@2024 - --input csv`,
        "patuh score pekppp@2024 units.csv --out outcomes.ndjson --rejects rejects.ndjson --resume",
        "patuh score pekppp@2024 units.ndjson --out outcomes.csv --format csv",
      )}`,
    )
    .action(async (rubric: string, files: string[], options: Options, command: Command) => {
      for (const one of files) refuseTwoStdins(rubric, one, command);
      const [file = "-", ...more] = files;
      const kind = kindOf(rubric, file, options, command);
      for (const one of more) refuseRows(kind ?? kindOf(rubric, one, options, command), command);
      const { format, ...others } = options;
      if (kind === null)
        done(await score(rubric, files, { ...others, format: format === "json" ? "json" : "text" }, terminal));
      else done(await scoreRows(rubric, file, kind, { ...others, form: format === "csv" ? "csv" : "json" }, terminal));
    });
}

const ROWS = `Rows: a table (CSV, Parquet) has a column subject or id, and one for each indicator, fact or level by its
name: parking, fact:closed, within:unit; kit:form for an item, service:4 for respondents who chose 4,
queue#1 for an observation; known:input for the published score of a part in place of answers, points:input
for what it adds; note:parking and source:parking. An empty cell is no answer. Read row by row are *.csv, *.tsv, *.parquet,
*.ndjson above 16 MB, and what comes with --input, --out, --rejects or --format csv.
--engine duckdb gives the same bytes of CSV and Parquet where every indicator has one column and the rubric has no rules;
it refuses other tables, and a CSV file with a row of another form than its header.
`;

/** Several files are read whole, so none of them may be one of rows. */
function refuseRows(kind: InputKind | null, command: Command): void {
  if (kind !== null) command.error("error: rows are read from one file; several files are filled forms or JSON");
}

/** As what kind a file is read row by row; null where it is read whole. */
function kindOf(rubric: string, file: string, options: Options, command: Command): InputKind | null {
  const { input } = options;
  const asked = rowOptionsIn(options);
  // An export of forms has columns of its own, which are read whole.
  const named = input ?? (isExportFile(file) ? null : inputKind(file));
  const isSmall = named === "ndjson" && input === undefined && asked.length === 0 && !isLarge(file);
  const kind = isSmall ? null : named;
  const wrong = kind === null ? wrongForWhole(asked) : wrongForRows(rubric, file, kind, options);
  if (wrong !== null) command.error(`error: ${wrong}`);
  return kind;
}

/** What was asked for that only rows have. */
function rowOptionsIn({ format, out, rejects, resume, engine }: Options): readonly string[] {
  return [
    ...(format === "csv" ? ["--format csv"] : []),
    ...(out === undefined ? [] : ["--out"]),
    ...(rejects === undefined ? [] : ["--rejects"]),
    ...(resume === true ? ["--resume"] : []),
    ...(engine === "duckdb" ? ["--engine duckdb"] : []),
  ];
}

function wrongForWhole([first]: readonly string[]): string | null {
  return first === undefined ? null : `${first} is for rows: CSV, NDJSON or Parquet (see --input)`;
}

function wrongForRows(rubric: string, file: string, kind: InputKind, options: Options): string | null {
  const { format, all, out, rejects, resume, engine } = options;
  const outputs = [out, rejects].filter((one) => one !== undefined);
  if (engine === "duckdb" && resume === true) return "--engine duckdb cannot go on where a run stopped (--resume)";
  if (engine === "duckdb" && file === "-") return "--engine duckdb reads a file, not standard input";
  if (engine === "duckdb" && kind === "ndjson") return "--engine duckdb reads CSV and Parquet, not NDJSON";
  if (format === "text" || all === true) return "rows are answered as --format json or csv, without --all";
  if (resume === true && (out === undefined || file === "-")) return "--resume goes with --out and a file";
  if (kind === "parquet" && file === "-") return "Parquet cannot be read from standard input";
  const found = findRubric(rubric);
  const inputs = [file, ...(found.kind === "unknown" ? [] : [found.path])].filter((one) => one !== "-");
  if (hasSameFile(inputs, outputs)) return "--out, --rejects, the evidence and the rubric are different files";
  return null;
}
