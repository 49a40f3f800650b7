import { readFileSync } from "node:fs";
import { buildLedger } from "../../src/audit/ledger/build-ledger.js";
import { proveInclusion } from "../../src/audit/ledger/prove-inclusion.js";
import { recordLine } from "../audit/records.js";

/** The files that the examples of `ledger`, `key` and `sign` read, by name. */
export function ledgerFiles(): Readonly<Record<string, string>> {
  const [a, b] = [recordLine("unit-a"), recordLine("unit-b")];
  const ledger = ledgerOf(`${a}\n${b}\n`);
  return {
    "records.ndjson": `${a}\n${b}\n`,
    "record.json": `${a}\n`,
    "ledger.json": JSON.stringify(ledger),
    "old-ledger.json": JSON.stringify(ledgerOf(a)),
    "proof.json": JSON.stringify(ledger === null ? null : proveInclusion(ledger, "unit-a").proof),
    "my.private.pem": readFileSync("test/fixtures/keys/ed25519.private.pem", "utf8"),
    "my.public.pem": readFileSync("test/fixtures/keys/ed25519.public.pem", "utf8"),
  };
}

function ledgerOf(text: string): ReturnType<typeof buildLedger>["ledger"] {
  return buildLedger({ name: "records.ndjson", text }).ledger;
}
