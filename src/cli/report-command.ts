import { type Command, InvalidArgumentError, Option } from "commander";
import { isCalendarDate } from "../text/is-calendar-date.js";
import type { Localized } from "../text/localized.js";
import { EVIDENCE_TEXT, examples, RUBRIC, refuseTwoStdins } from "./command-words.js";
import { type ReportCommandOptions, report } from "./commands/report.js";
import type { ExitStatus } from "./exit-status.js";
import { assumeOption, formatOption } from "./options.js";
import { REPORT_KINDS } from "./report-kinds.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

/** The options as they were typed: where `--to` is not given, the name of `--out` says it. */
type Typed = Omit<ReportCommandOptions, "to" | "more"> & { readonly to?: ReportCommandOptions["to"] };

/** The command that writes a report. */
export function addReportCommand(program: Command, terminal: Terminal, done: (status: ExitStatus) => void): void {
  program
    .command("report")
    .description("write a report that a person reads and prints: one HTML file without scripts, or PDF")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence>", `${EVIDENCE_TEXT}; of all but a unit also a table of scores`)
    .argument("[more...]", "of a history: a rubric and a file for each further year")
    .addOption(
      new Option("--kind <kind>", "what the report is about; where not given, what fits the file").choices(
        Object.keys(REPORT_KINDS),
      ),
    )
    .option("--of <id>", "which unit, institution or subject, where the file holds several")
    .option("--level <name>", "of an institution: its level; the top of the rubric where not given")
    .option(
      "--within <column>",
      "of a population: rank within the values of this column, where it is not as the rubric says",
    )
    .option("--before <file>", "of a population: the file of an earlier year, to show what changed")
    .option("--before-rubric <rubric>", "the rubric of that year")
    .option("--out <file>", "write to this file; otherwise HTML goes to standard output")
    .addOption(
      new Option("--to <form>", "html, or pdf by an installed Chromium; where not given, as --out ends").choices([
        "html",
        "pdf",
      ]),
    )
    .addOption(new Option("--at <date>", "the date of the report, as in 2024-05-31").argParser(calendarDate))
    .option("--title <title>", "what stands above it, in place of the name of what it is about")
    .addOption(
      new Option("--decimal <sign>", "what stands before the decimals in a table")
        .choices(["point", "comma"])
        .default("point"),
    )
    .addOption(
      new Option("--encoding <encoding>", "how the file was saved").choices(["utf-8", "windows-1252"]).default("utf-8"),
    )
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(
      new Option("-l, --lang <language>", "the language of the report: Indonesian unless en").choices(["id", "en"]),
    )
    .addHelpText("after", ABOUT)
    .addHelpText(
      "after",
      examples(
        "patuh report pekppp@2024 evidence.json --out report.html",
        "patuh report pekppp@2024 evidence.json --lang en --at 2024-05-31 > report.html",
        "patuh report pekppp@2024 units.ndjson --of unit-b --title 'Unit B' > unit-b.html",
        "patuh report ombudsman-kepatuhan@2023 2023.csv --kind population --before 2022.csv --before-rubric ombudsman-kepatuhan@2022 > all.html",
        "printf 'year,score\\n2022,69.27\\n2024,93.46\\n' | patuh report ombudsman-kepatuhan@2024 - --kind history > history.html",
        "patuh report ombudsman-kepatuhan@2022 2022.csv ombudsman-kepatuhan@2023 2023.csv --kind history --of a > a.html",
        "patuh report my.rubric services.csv --kind institution --level institution > institution.html",
      ),
    )
    .action(async (rubric: string, evidence: string, more: readonly string[], typed: Typed, command: Command) => {
      refuseTwoStdins(rubric, evidence, command);
      const wrong = wrongTogether(more, typed);
      if (wrong !== null) usageError(command, wrong);
      const to = typed.to ?? (typed.out?.toLowerCase().endsWith(".pdf") === true ? "pdf" : "html");
      if (to === "pdf" && typed.out === undefined)
        usageError(command, { id: "--to pdf dipakai bersama --out", en: "--to pdf goes with --out" });
      done(await report(rubric, evidence, { ...typed, to, more }, terminal));
    });
}

const ABOUT = `
A filled workbook gives the report of a unit, of several the one named by --of.
Where --kind is not given, one subject with answers gives the report of a unit,
rows that name one institution give that of an institution, and everything else
that of a population. --kind population takes what patuh rank takes: a table or evidence
of all that were assessed. --kind history takes one table with the columns year
and score or exact; rubric (a file or id@year) where the year does not say it;
and id, name, source and note as far as there are any. A year may stand in
several rows. Or it takes a rubric and a file for each year in turn, with scores
or evidence. The report is about what the files hold at that moment: it names
the hashes by which it can be verified, and no time but the one given by --at.
A PDF is printed by Chromium or Chrome: the one that PATUH_CHROMIUM names, or
else one in the PATH. With --format json only what is wrong is told as JSON.`;

/** What was asked for that the kind of the report does not have; nothing is passed over in silence. */
function wrongTogether(
  more: readonly string[],
  { kind, of, level, within, before, beforeRubric }: Typed,
): Localized | null {
  if (more.length > 0 && kind !== "history")
    return {
      id: "lebih dari satu berkas dipakai bersama --kind history",
      en: "more files than one go with --kind history",
    };
  if (more.length % 2 !== 0)
    return {
      id: "setiap tahun berikutnya dari riwayat memerlukan rubrik dan berkas",
      en: "each further year of a history needs a rubric and a file",
    };
  if (beforeRubric !== undefined && before === undefined)
    return { id: "--before-rubric dipakai bersama --before", en: "--before-rubric goes with --before" };
  if ((within !== undefined || before !== undefined) && kind !== "population")
    return {
      id: "--within dan --before dipakai bersama --kind population",
      en: "--within and --before go with --kind population",
    };
  if (of !== undefined && kind === "population")
    return { id: "--of menyebut satu; populasi memuat semuanya", en: "--of names one; a population has all" };
  if (level !== undefined && (kind === "population" || kind === "history"))
    return { id: "--level dipakai untuk laporan instansi", en: "--level goes with the report of an institution" };
  return null;
}

function calendarDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError("It is a date as in 2024-05-31.");
  return text;
}
