import { type Command, InvalidArgumentError } from "commander";
import { readHash } from "../audit/ledger/ledger.js";
import { examples } from "./command-words.js";
import { keyNew, keyShow } from "./commands/key.js";
import { ledgerBuild } from "./commands/ledger-build.js";
import { type LedgerCheckOptions, ledgerCheck } from "./commands/ledger-check.js";
import { ledgerConsistency } from "./commands/ledger-consistency.js";
import { type LedgerProveOptions, ledgerProve } from "./commands/ledger-prove.js";
import { type SignOptions, sign } from "./commands/sign.js";
import type { ExitStatus } from "./exit-status.js";
import { type CommonOptions, formatOption, languageOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";

type Done = (status: ExitStatus) => void;

/** The commands around records: keys, signatures, and the ledger of all records. */
export function addLedgerCommands(program: Command, terminal: Terminal, done: Done): void {
  addKey(program, terminal, done);
  common(program.command("sign"))
    .description("sign records with a private key; writes them to standard output, one on each line")
    .argument("<records>", RECORDS)
    .requiredOption("--key <file>", "the private key (PEM)")
    .addHelpText("after", examples("patuh sign records.ndjson --key my.private.pem > signed.ndjson"))
    .action(async (records: string, options: SignOptions, command: Command) => {
      if (records === "-" && options.key === "-")
        usageError(command, {
          id: "catatan dan kunci tidak dapat keduanya masukan baku",
          en: "records and key cannot both be standard input",
        });
      done(await sign(records, options, terminal));
    });
  const ledger = program
    .command("ledger")
    .description("list all records under one root, and prove what stands in the list")
    .addHelpText("after", examples(BUILD, PROVE, CHECK, CONSISTENCY));
  addProofs(ledger, terminal, done);
  common(ledger.command("build"))
    .description(
      "list records with the root of the Merkle tree over them (RFC 6962); writes the ledger to standard output",
    )
    .argument("<records>", RECORDS)
    .addHelpText("after", examples(BUILD))
    .action((records: string, options: CommonOptions) => done(ledgerBuild(records, options, terminal)));
}

const RECORDS = "records, signed or not, one on each line (NDJSON), or - for standard input";
const LEDGER = "a ledger that `ledger build` wrote";
const BUILD = "patuh ledger build records.ndjson > ledger.json";
const PROVE = "patuh ledger prove ledger.json unit-a > proof.json";
const CHECK = "patuh ledger check proof.json record.json";
const CONSISTENCY = "patuh ledger consistency old-ledger.json ledger.json > continued.json";

function addKey(program: Command, terminal: Terminal, done: Done): void {
  const [make, tell] = ["patuh key new assessor", "patuh key show my.public.pem"];
  const key = program
    .command("key")
    .description("make and show the keys that records are signed with")
    .addHelpText("after", examples(make, tell));
  common(key.command("new"))
    .description("make a pair of Ed25519 keys: NAME.private.pem, which only its owner may read, and NAME.public.pem")
    .argument("<name>", "the beginning of the names of both files; no file is ever overwritten")
    .addHelpText("after", examples(make))
    .action(async (name: string, options: CommonOptions) => done(await keyNew(name, options, terminal)));
  common(key.command("show"))
    .description("tell what kind of key a file holds, and its id")
    .argument("<file>", "a key (PEM), or - for standard input")
    .addHelpText("after", examples(tell))
    .action(async (file: string, options: CommonOptions) => done(await keyShow(file, options, terminal)));
}

function addProofs(ledger: Command, terminal: Terminal, done: Done): void {
  common(ledger.command("prove"))
    .description("prove that the record of a subject stands in a ledger; writes the proof to standard output")
    .argument("<ledger>", LEDGER)
    .argument("<id>", "the id of the subject")
    .option("--index <number>", "the place of the record, from 0, where the subject has several", wholeNumber)
    .addHelpText("after", examples(PROVE, "patuh ledger prove ledger.json unit-a --index 0 > proof.json"))
    .action((file: string, id: string, options: LedgerProveOptions) => done(ledgerProve(file, id, options, terminal)));
  common(ledger.command("check"))
    .description("check a proof of `ledger prove` or `ledger consistency`; ends with 3 when it does not hold")
    .argument("<proof>", "a proof, or - for standard input")
    .argument("[record]", "the record that it is of, on one line")
    .option("--root <hash>", "the root that was published (of the new ledger), sha256-...", hash)
    .option("--size <number>", "the number of records that was published with it", wholeNumber)
    .option("--old-root <hash>", "the root that was published of the old ledger", hash)
    .addHelpText("after", examples(CHECK))
    .action((proof: string, record: string | undefined, options: LedgerCheckOptions, command: Command) => {
      if (proof === "-" && record === "-")
        usageError(command, {
          id: "bukti dan catatan tidak dapat keduanya masukan baku",
          en: "proof and record cannot both be standard input",
        });
      done(ledgerCheck(proof, record, options, terminal));
    });
  common(ledger.command("consistency"))
    .description(
      "prove that records were only added to a ledger; writes the proof to standard output, ends with 3 when not",
    )
    .argument("<old>", LEDGER)
    .argument("<new>", LEDGER)
    .addHelpText("after", examples(CONSISTENCY))
    .action((old: string, recent: string, options: CommonOptions, command: Command) => {
      if (old === "-" && recent === "-")
        usageError(command, {
          id: "kedua buku catatan tidak dapat keduanya masukan baku",
          en: "both ledgers cannot be standard input",
        });
      done(ledgerConsistency(old, recent, options, terminal));
    });
}

function common(command: Command): Command {
  return command.addOption(formatOption()).addOption(languageOption());
}

function hash(text: string): string {
  if (readHash(text) === null)
    throw new InvalidArgumentError(
      "Akar ditulis sha256-... dengan 44 huruf di belakangnya. / A root is written sha256-... with 44 characters behind it.",
    );
  return text;
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text))
    throw new InvalidArgumentError("Bilangan bulat mulai dari 0. / It is a whole number from 0 up.");
  return Number(text);
}
