import { stdin, stdout } from "node:process";
import { type Command, InvalidArgumentError } from "commander";
import { examples } from "./command-words.js";
import { init } from "./commands/init.js";
import type { ExitStatus } from "./exit-status.js";
import { EMPTY } from "./init/ask-project.js";
import { faultOf, type Project } from "./init/project.js";
import { type CommonOptions, formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

interface Options extends CommonOptions, Partial<Omit<Project, "from">> {
  readonly from?: string;
  readonly yes?: boolean;
}

/** Adds `patuh init`. */
export function addInitCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("init")
    .description("begin a project: a rubric, example evidence, and commands that work at once; no file is written over")
    .argument("[folder]", "the folder, which is made where it is not there", ".")
    .option("--id <id>", "the id of the rubric; without it, the name of the folder", checked("id"))
    .option("--year <year>", "the year of the assessment; without it, this year", checked("year"))
    .option("--title <title>", "the title of the rubric", checked("title"))
    .option("--from <rubric>", `id@year of a shipped rubric to amend, or ${EMPTY} for a small one of your own`)
    .option("-y, --yes", "ask nothing: what is not said is as it usually is")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", ASKS)
    .addHelpText(
      "after",
      examples(
        "patuh init our-office --yes",
        "patuh init kantor-2026 --id kantor --year 2026 --from pekppp@2024 --yes",
      ),
    )
    .action(async (folder: string, options: Options, command: Command) => {
      const { from, yes, format, lang, ...named } = options;
      const isTerminal = stdin.isTTY === true && stdout.isTTY === true && format === "text";
      if (yes !== true && !isTerminal)
        usageError(command, {
          id: "di sini tidak ada yang dapat ditanyai; tambahkan --yes",
          en: "there is nobody to ask here; add --yes",
        });
      const given = { ...named, ...(from === undefined ? {} : { from: from === EMPTY ? null : from }) };
      const common = { format, ...(lang === undefined ? {} : { lang }) };
      done(await init(folder, { ...common, given, asks: yes !== true }, terminal));
    });
}

const ASKS = `
On a terminal it asks for what is not said; Ctrl-C leaves everything as it was
and ends with 130. --yes asks nothing.
`;

function checked(field: "id" | "year" | "title"): (value: string) => string {
  return (value) => {
    const fault = faultOf(field, value, undefined);
    if (fault !== null) throw new InvalidArgumentError(fault);
    return value;
  };
}
