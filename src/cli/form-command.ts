import { type Command, InvalidArgumentError, Option } from "commander";
import type { Localized } from "../text/localized.js";
import { examples, RUBRIC, refuseTwoStdins } from "./command-words.js";
import { type FormOptions, form } from "./commands/form.js";
import type { ExitStatus } from "./exit-status.js";
import { FORM_KINDS, type FormKind } from "./form-kinds.js";
import { formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

/** Adds `patuh form`, which writes what people fill in. */
export function addFormCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("form")
    .description("write the form of a rubric: what people fill in, and `patuh score` reads back")
    .argument("<rubric>", RUBRIC)
    .addOption(new Option("-t, --to <kind>", "what to write").choices(Object.keys(FORM_KINDS)).default("xlsx"))
    .option(
      "-o, --out <file>",
      "the file to write, which must not be there yet; text goes to standard output without it",
    )
    .option(
      "--from <evidence>",
      "fill in what this evidence says (JSON, NDJSON or a filled form, - for standard input)",
    )
    .option("--subjects <count>", "room for this many subjects in one file, up to 100 (xlsx)", upTo100)
    .option("--observations <count>", "rows for this many observations of an indicator, up to 100", upTo100)
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      "after",
      `\n${KINDS}${examples(
        "patuh form pekppp@2024 --out pekppp.xlsx",
        "patuh form pekppp@2024 --subjects 12 --out twelve-units.xlsx",
        "patuh form pekppp@2024 --to csv > pekppp.csv",
        "patuh form pekppp@2024 --from evidence.json --out filled.xlsx",
        "patuh form pekppp@2024 --from evidence.json --to csv --out filled.csv",
        "patuh form pekppp@2024 --to json-schema --out pekppp.schema.json",
        "patuh form pekppp@2024 --to dts",
        "patuh form skm@2017 --to xlsform --out skm-xlsform.xlsx",
      )}`,
    )
    .action(async (rubric: string, options: FormOptions, command: Command) => {
      refuseTwoStdins(rubric, options.from ?? "", command);
      const wrong = wrongOptions(options);
      if (wrong !== null) usageError(command, wrong);
      done(await form(rubric, options, terminal));
    });
}

function upTo100(text: string): number {
  if (!/^(?:[1-9][0-9]?|100)$/.test(text)) throw new InvalidArgumentError("A whole number from 1 to 100.");
  return Number(text);
}

function wrongOptions({ to, out, from, subjects }: FormOptions): Localized | null {
  const kind: FormKind = FORM_KINDS[to];
  if (!kind.isText && out === undefined)
    return {
      id: `--to ${to} menulis berkas: sebutkan dengan --out`,
      en: `--to ${to} writes a file: name it with --out`,
    };
  if (kind.subjects === "none" && from !== undefined)
    return {
      id: `--to ${to} tidak memuat apa pun yang dapat diisi oleh --from`,
      en: `--to ${to} has nothing that --from could fill in`,
    };
  if (kind.subjects !== "many" && subjects !== undefined)
    return {
      id: `--to ${to} tidak punya tempat untuk beberapa --subjects`,
      en: `--to ${to} has no room for several --subjects`,
    };
  return null;
}

const KINDS = `xlsx: a workbook for spreadsheets, with a sheet for each dimension, drop-downs, and protected cells. One file for each
unit is what you send out: \`patuh score RUBRIC *.xlsx\` reads them all. With --subjects one file holds several units.
csv: the same questions as a flat table, a row each.
xlsform: a form for KoboToolbox and ODK Central (.xlsx), one submission for each subject. \`patuh score RUBRIC\` reads what they
export: CSV with the names of questions (in Kobo "XML values and headers"), or the JSON of their APIs.
json-schema: the JSON Schema (2020-12) of evidence, for editors ("$schema" in the evidence names it) and other languages.
dts: the TypeScript type of evidence; beside loket.rubric it is called loket.d.rubric.ts.
`;
