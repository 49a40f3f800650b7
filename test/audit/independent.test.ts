import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVerifier } from "../../src/audit/verify/verify-record.js";
import { change, FORGERIES, FORGERIES_BESIDE, type Forgery } from "./forgeries.js";
import { generatedRecords } from "./generated-records.js";
import type { Place } from "./json-places.js";
import { proofOf } from "./naive-merkle.js";
import { HAS_PYTHON, python, runPython } from "./run-python.js";
import { OUTCOME } from "./seal.js";
import { shippedRecords, signedRecords } from "./shipped-records.js";
import { KEY } from "./sign-with-node.js";

const FOLDER = "examples/verify-independently";
const RUNS = Number(process.env["PATUH_RUNS"] ?? 300);
const SEED = Number(process.env["PATUH_SEED"] ?? 20261128);

describe("the shipped records", () => {
  it("should be fresh", async () => {
    const records = shippedRecords();
    await expect(`${records.join("\n")}\n`).toMatchFileSnapshot(`../../${FOLDER}/records.ndjson`);
    const lines = signedRecords();
    const statements = [1, 3, 9].map((index) => records[index] ?? "");
    const proof = JSON.stringify(proofOf(lines, statements, 0), null, 2);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../../${FOLDER}/signed.ndjson`);
    await expect(`${proof}\n`).toMatchFileSnapshot(`../../${FOLDER}/proof.json`);
    await expect(KEY.pem).toMatchFileSnapshot(`../../${FOLDER}/office.public.pem`);
  });
  it("should be of many rubrics", () => {
    const rubrics = shippedRecords().map((record) => JSON.parse(record).predicate.rubric.hash);
    expect(new Set(rubrics).size).toBeGreaterThanOrEqual(10);
  });
});

const patuh = createVerifier();

/** Whether patuh takes a record. */
async function isTaken(record: string): Promise<boolean> {
  return (await patuh({ name: "record", text: record })).ok;
}

const isOk = (line: string | undefined): boolean => line?.startsWith("ok  ") ?? false;
const isRefused = (line: string): boolean => line.startsWith("DIFFERS  ");
const hasScore = (line: string): boolean => isOk(line) && !line.startsWith("ok  no single score");

describe.skipIf(!HAS_PYTHON)("the checker in Python (skipped where there is no python3)", () => {
  it("should agree with every shipped record", async () => {
    const records = shippedRecords();
    const { status, lines } = runPython(records);
    expect([status, lines.length, lines.filter((line) => !isOk(line))]).toEqual([0, records.length, []]);
    for (const record of records) expect(await isTaken(record)).toBe(true);
  });

  it("should be read in one sitting, and need the standard library alone", () => {
    const text = readFileSync(`${FOLDER}/verify.py`, "utf8");
    const lines = text.split("\n").filter((line) => line !== "");
    expect(lines.length).toBeLessThanOrEqual(300);
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
    expect(text.match(/^\s*(import|from) .*/gm)).toEqual([
      "import argparse, base64, hashlib, json, pathlib, re, sys",
      "from fractions import Fraction",
    ]);
    expect(readdirSync(FOLDER).filter((name) => name.endsWith(".py"))).toEqual(["verify.py"]);
  });

  it("should say what the README shows", () => {
    const readme = readFileSync(`${FOLDER}/README.md`, "utf8");
    const key = ["--key", `${FOLDER}/office.public.pem`, "--proof", `${FOLDER}/proof.json`];
    expect(readme).toContain(python([`${FOLDER}/records.ndjson`]).lines.join("\n"));
    expect(readme).toContain(python([`${FOLDER}/signed.ndjson`, ...key]).lines.join("\n"));
  });

  it("should agree with every generated record", () => {
    const made = { score: 0, none: 0, unclear: 0 };
    for (let done = 0; done < RUNS; done += BATCH) {
      const records = generatedRecords(Math.min(BATCH, RUNS - done), SEED + done);
      const { lines } = runPython(records);
      expect(lines).toHaveLength(records.length);
      for (const [index, record] of records.entries()) made[agreement(record, lines[index] ?? "")] += 1;
    }
    console.log(
      `generated records: ${made.score} with the same score, ${made.none} without one, ${made.unclear} with one that Python does not recompute; none differs`,
    );
    expect(made.none).toBeGreaterThan(0);
    expect(made.unclear).toBeLessThan(RUNS / 10);
  });

  it("should refuse every forgery that patuh refuses", async () => {
    const records = [...shippedRecords(), ...generatedRecords(RUNS, SEED)];
    const forged = FORGERIES.flatMap((forgery, kind) => forgedFrom(records, forgery, kind));
    const { lines } = runPython(forged.map(({ line }) => line));
    expect(lines).toHaveLength(forged.length);
    const judged: readonly Judged[] = await Promise.all(
      forged.map(async (one, index) => ({ ...one, answer: lines[index] ?? "", taken: await isTaken(one.line) })),
    );
    const refused = judged.filter(({ answer, taken }) => !taken && isRefused(answer));
    const kinds = new Set(refused.map(({ forgery }) => forgery.name));
    console.log(`forgeries: ${refused.length} of ${kinds.size} kinds refused by both, of ${forged.length} tried`);
    expect(judged.filter(isWrong).slice(0, 5)).toEqual([]);
    expect(FORGERIES.filter(({ name, mayBeTrue }) => !mayBeTrue && !kinds.has(name))).toEqual([]);
    expect(kinds.size).toBeGreaterThanOrEqual(25);
  });

  it("should leave to patuh what no score hangs on", async () => {
    const records = [...shippedRecords(), ...generatedRecords(RUNS, SEED)];
    for (const [kind, forgery] of FORGERIES_BESIDE.entries()) {
      const forged = forgedFrom(records, forgery, kind);
      expect([forgery.name, forged.length]).not.toEqual([forgery.name, 0]);
      for (const { line } of forged) expect([forgery.name, await isTaken(line)]).toEqual([forgery.name, false]);
    }
  });

  it("should not claim to see what it does not recompute", async () => {
    const record = shippedRecords().find((one) => JSON.parse(one).predicate.evidence.meaning.subject.id === "dinas-a");
    for (const [root, path] of NOT_RECOMPUTED) {
      const line = change("", root, path).forge({ record: record ?? "", other: "", below: () => 0 }) ?? "";
      expect([path, await isTaken(line), runPython([line]).status]).toEqual([path, false, 0]);
    }
  });
});

/** Every place of an outcome with a score that only patuh recomputes; the README says the same. */
const NOT_RECOMPUTED: readonly (readonly [Place, RegExp])[] = [
  [OUTCOME, /^range\.high$/],
  [OUTCOME, /^nodes\.\d+\.range\.high$/],
  [OUTCOME, /^assumptions\.\d+\.why$/],
  [OUTCOME, /^diagnostics\.\d+\.code$/],
  [OUTCOME, /^trace\.\d+\.answer\.value$/],
  [OUTCOME, /^trace\.\d+\.conversion\.max$/],
  [OUTCOME, /^trace\.\d+\.condition\.value$/],
];

/** In what Python agrees with a true record; fails where it does not. */
function agreement(record: string, line: string): "score" | "none" | "unclear" {
  const { score, category } = JSON.parse(record).predicate.outcome;
  if (score !== null && line.startsWith("--  not recomputed")) return "unclear";
  const answer = score === null ? "no single score; not recomputed" : `${score} ${category.id}`;
  expect(line, record).toContain(`ok  ${answer}  (`);
  return score === null ? "none" : "score";
}

interface Forged {
  readonly line: string;
  readonly forgery: Forgery;
}

interface Judged extends Forged {
  /** What Python said. */
  readonly answer: string;
  /** Whether patuh takes it. */
  readonly taken: boolean;
}

/**
 * Whether Python refuses a true record, or takes a forgery. Of another rubric
 * it does not say whether `check` would let it pass, and where it finds no
 * single score, it says of digests only.
 */
function isWrong({ forgery, taken, answer }: Judged): boolean {
  if (taken) return isRefused(answer) || !forgery.mayBeTrue;
  return forgery.isPlain ? isOk(answer) : hasScore(answer) && !forgery.mayBeTrue;
}

/** Forgeries of one kind, from one record after the other until there are enough of them. */
function forgedFrom(records: readonly string[], forgery: Forgery, kind: number): readonly Forged[] {
  const chance = fc.sample(fc.nat(), { numRuns: 1000, seed: SEED + kind });
  const found: Forged[] = [];
  let next = 0;
  const below = (bound: number): number => (chance[next++ % chance.length] ?? 0) % Math.max(1, bound);
  for (let tries = 0; tries < 20 * FORGED && found.length < FORGED; tries += 1) {
    // Every third one of the shipped records, which are larger and more like real ones.
    const index = tries % 3 === 0 ? below(SHIPPED) : below(records.length);
    const [record = "", other = ""] = [records[index], records[(index + 1) % records.length]];
    const line = forgery.forge({ record, other, below });
    if (line !== null && line !== record) found.push({ line, forgery });
  }
  return found;
}

/** How many forgeries of each kind are tried. */
const FORGED = Math.max(4, Math.ceil(RUNS / 200));
const SHIPPED = shippedRecords().length;
const BATCH = 1000;
