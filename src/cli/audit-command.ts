import { type Command, InvalidArgumentError } from "commander";
import { isInstant } from "../text/is-instant.js";
import { isPersonName } from "../text/is-person-name.js";
import { EVIDENCE, EVIDENCE_FORMS, examples, RUBRIC, refuseTwoStdins } from "./command-words.js";
import { hash } from "./commands/hash.js";
import { type RecordCommandOptions, record } from "./commands/record.js";
import { type VerifyCommandOptions, verify } from "./commands/verify.js";
import type { ExitStatus } from "./exit-status.js";
import { assumeOption, type CommonOptions, formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

type Done = (status: ExitStatus) => void;

/** The commands that make results verifiable. */
export function addAuditCommands(program: Command, terminal: Terminal, done: Done): void {
  program
    .command("hash")
    .description("the SHA-256 of what a rubric and evidence mean, which no layout changes, and of their texts")
    .argument("<rubric>", RUBRIC)
    .argument("[evidence]", EVIDENCE_FORMS)
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", examples("patuh hash pekppp@2024", "patuh hash my.rubric evidence.json"))
    .action(async (rubric: string, evidence: string | undefined, options: CommonOptions, command: Command) => {
      if (evidence !== undefined) refuseTwoStdins(rubric, evidence, command);
      done(await hash(rubric, evidence, options, terminal));
    });
  addRecord(program, terminal, done);
  program
    .command("verify")
    .description("recompute everything that records state, and name exactly what differs; ends with 3 when it does")
    .argument("<records>", "records, signed or not, one on each line, or - for standard input")
    .option("--rubric <rubric>", `also compare with this: ${RUBRIC}`)
    .option("--evidence <file>", `also compare with this: ${EVIDENCE}`)
    .option("--key <file>", "the public key (PEM) of who must have signed")
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      "after",
      examples(
        "patuh record pekppp@2024 evidence.json | patuh verify -",
        "patuh verify record.json",
        "patuh verify signed.ndjson --key my.public.pem --rubric pekppp@2024",
      ),
    )
    .action(async (records: string, options: VerifyCommandOptions, command: Command) => {
      if ([records, options.rubric, options.evidence, options.key].filter((file) => file === "-").length > 1)
        usageError(command, {
          id: "hanya satu dari berkas itu dapat berupa masukan baku",
          en: "only one of the files can be standard input",
        });
      done(await verify(records, options, terminal));
    });
}

function addRecord(program: Command, terminal: Terminal, done: Done): void {
  program
    .command("record")
    .description("write down rubric, evidence and outcome so that anyone can verify them; one record on each line")
    .argument("<rubric>", RUBRIC)
    .argument("<evidence>", EVIDENCE_FORMS)
    .option("--at <time>", "when: a date, or date and time with an offset", instant)
    .option("--by <name>", "who", personName)
    .option("--key <file>", "sign with this private key (PEM)")
    .addOption(assumeOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      "after",
      examples(
        "patuh record pekppp@2024 evidence.json > record.json",
        "patuh record pekppp@2024 units.ndjson --at 2026-11-28 --by 'Biro Organisasi' --key my.private.pem > signed.ndjson",
      ),
    )
    .action(async (rubric: string, evidence: string, options: RecordCommandOptions, command: Command) => {
      if ([rubric, evidence, options.key].filter((file) => file === "-").length > 1)
        usageError(command, {
          id: "hanya satu dari berkas itu dapat berupa masukan baku",
          en: "only one of the files can be standard input",
        });
      done(await record(rubric, evidence, options, terminal));
    });
}

function instant(text: string): string {
  if (!isInstant(text))
    throw new InvalidArgumentError(
      "Ditulis 2026-11-28 atau 2026-11-28T09:00:00+07:00. / It is 2026-11-28 or 2026-11-28T09:00:00+07:00.",
    );
  return text;
}

function personName(text: string): string {
  if (!isPersonName(text))
    throw new InvalidArgumentError("Nama dengan paling banyak 200 huruf. / It is a name of at most 200 characters.");
  return text;
}
