import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signStatement } from "../../src/audit/envelope/sign-statement.js";
import { publicOfSeed } from "../../src/audit/keys/public-of-seed.js";
import { buildLedger } from "../../src/audit/ledger/build-ledger.js";
import { checkConsistency } from "../../src/audit/ledger/check-consistency.js";
import { checkInclusion } from "../../src/audit/ledger/check-inclusion.js";
import type { ConsistencyProof, InclusionProof, Ledger } from "../../src/audit/ledger/ledger.js";
import { writeHash } from "../../src/audit/ledger/ledger.js";
import { proveConsistency } from "../../src/audit/ledger/prove-consistency.js";
import { proveInclusion } from "../../src/audit/ledger/prove-inclusion.js";
import { readLedger } from "../../src/audit/ledger/read-ledger.js";
import { readProof } from "../../src/audit/ledger/read-proof.js";
import { leafHash } from "../../src/audit/merkle/merkle-hashes.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { recordLine, recordsOf } from "./records.js";

const source = (text: string): { name: string; text: string } => ({ name: "a.ndjson", text });
const codes = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }): readonly string[] =>
  diagnostics.map(({ code }) => code);

function ledgerOf(text: string): Ledger {
  return buildLedger(source(text)).ledger ?? expect.fail();
}

function proofOf(ledger: Ledger, subject: string, index?: number): InclusionProof {
  return proveInclusion(ledger, subject, index).proof ?? expect.fail();
}

const THREE = recordsOf(3);
const LEDGER = ledgerOf(THREE);
const EMPTY = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

describe("buildLedger", () => {
  it.each([1, 2, 3, 1000])("should list %i records in their order", (count) => {
    const { ok, ledger, diagnostics } = buildLedger(source(recordsOf(count)));
    expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
    expect(ledger).toMatchObject({ schema: 1, kind: "ledger", size: count });
    expect(ledger?.entries.map(({ subject }) => subject)).toEqual(
      Array.from({ length: count }, (_, index) => `unit-${index}`),
    );
    expect(ledger?.entries[0]).toEqual({
      subject: "unit-0",
      rubric: "loket@2024",
      leaf: writeHash(leafHash(utf8ToBytes(recordLine("unit-0")))),
    });
  });

  it("should have the root of the empty tree for no records, and warn", () => {
    const { ok, ledger, diagnostics } = buildLedger(source(""));
    expect({ ok, root: ledger?.root, entries: ledger?.entries }).toEqual({ ok: true, root: EMPTY, entries: [] });
    expect(diagnostics).toMatchObject([{ code: "PTH7138", severity: "warning" }]);
  });

  it("should have the same root however lines end", () => {
    for (const text of [
      THREE.replaceAll("\n", "\r\n"),
      THREE.trimEnd(),
      `\uFEFF${THREE}`,
      THREE.replaceAll("\n", "\n\n"),
    ])
      expect(buildLedger(source(text))).toEqual({ ok: true, ledger: LEDGER, diagnostics: [] });
  });

  it("should list a signed record as another one", async () => {
    const seed = hexToBytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const { id } = (await publicOfSeed(seed)) ?? expect.fail();
    const signed = await signStatement(recordLine("unit-0"), { kind: "private", id, seed });
    const { ledger, diagnostics } = buildLedger(source(signed));
    expect(diagnostics).toEqual([]);
    expect(ledger?.entries).toEqual([
      { subject: "unit-0", rubric: "loket@2024", leaf: writeHash(leafHash(utf8ToBytes(signed))) },
    ]);
  });

  const line = recordLine("unit-1");
  const payload = base64.encode(utf8ToBytes("{}"));
  const sig = base64.encode(new Uint8Array(64));
  const around = `{"payload":"${payload}","payloadType":"application/vnd.in-toto+json","signatures":[{"keyid":"${EMPTY}","sig":"${sig}"}]}`;

  it.each([
    ["no JSON", "unit-1: 80", "PTH7130", "u"],
    ["a line that is cut off", line.slice(0, -1), "PTH7131", "{"],
    ["600 brackets", "[".repeat(600), "PTH7132", "["],
    ["a key twice", line.replace("{", '{"_type":"a",'), "PTH7133", '"_type"'],
    ["another layout", line.replaceAll(":", ": "), "PTH7134", "{"],
    ["digits that are too many", line.replace('"digits":2', '"digits":2.0'), "PTH7134", "{"],
    ["evidence", '{"answers":{},"subject":"unit-1"}', "PTH7103", "{"],
    ["a number", "80", "PTH7103", "80"],
    ["no subject", line.replaceAll('"unit-1"', '""'), "PTH7103", '""'],
    ["no rubric", line.replace('"id":"loket"', '"id":1'), "PTH7103", "1"],
    ["another type", line.replace("Statement/v1", "Statement/v0.1"), "PTH7103", '"https://in-toto.io/Statement/v0.1"'],
    ["a signed text that is no record", around, "PTH7103", "{"],
  ])("should refuse a file with a line that is no record: %s", (_, bad, code, underlined) => {
    const text = `${recordLine("unit-0")}\n${bad}\n${recordLine("unit-2")}\n`;
    const built = buildLedger(source(text));
    expect(built).toMatchObject({ ok: false, ledger: null });
    expect(codes(built)).toEqual([code]);
    const { start, end } = built.diagnostics[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(0, start).split("\n")).toHaveLength(2);
    expect(text.slice(start, end)).toBe(underlined);
  });

  // Those of the rubric, of which only the canonical form is looked at here.
  const LAST_DIGITS = /"digits":2(?!.*"digits":2)/;

  it("should take numbers as RFC 8785 writes them", () => {
    for (const number of ["80", "0.5", "1e+21", "5e-324", "-1"])
      expect(codes(buildLedger(source(line.replace(LAST_DIGITS, `"digits":${number}`))))).toEqual([]);
    for (const number of ["80.0", "1e21", "-0", "9007199254740993", "1E400"])
      expect(codes(buildLedger(source(line.replace(LAST_DIGITS, `"digits":${number}`))))).toEqual(["PTH7134"]);
  });

  it("should report every line that is wrong", () => {
    expect(codes(buildLedger(source(`80\n${line}\n{\n`)))).toEqual(["PTH7103", "PTH7131"]);
  });

  it("should refuse the same record twice, and name both lines", () => {
    const text = `${THREE}\n${recordLine("unit-1")}\n`;
    const built = buildLedger(source(text));
    expect(built).toMatchObject({ ok: false, diagnostics: [{ code: "PTH7136", severity: "error" }] });
    const [{ text: words, related } = expect.fail()] = built.diagnostics;
    expect(words.en.message).toBe("the record of `unit-1` on line 5 is the same as line 2");
    expect(related.map(({ span }) => text.slice(0, span.start).split("\n").length)).toEqual([2]);
  });

  it("should warn of a subject with two different records under one rubric", () => {
    const other = recordLine("unit-1", { score: "90" });
    const built = buildLedger(source(`${THREE}${other}\n`));
    expect(built).toMatchObject({
      ok: true,
      ledger: { size: 4 },
      diagnostics: [{ code: "PTH7137", severity: "warning" }],
    });
    expect(built.diagnostics[0]?.text.en.hint).toContain("`--index 1` and `--index 3`");
    for (const options of [{ year: "2023" }, { rubric: "pekppp" }])
      expect(codes(buildLedger(source(`${THREE}${recordLine("unit-1", options)}\n`)))).toEqual([]);
  });
});

describe("readLedger", () => {
  const read = (value: unknown): ReturnType<typeof readLedger> => readLedger(source(JSON.stringify(value)));

  it("should read what was built", () => {
    for (const count of [0, 1, 2, 3, 100]) {
      const ledger = ledgerOf(recordsOf(count));
      expect(readLedger(source(JSON.stringify(ledger, null, 2)))).toEqual({ ok: true, ledger, diagnostics: [] });
      expect(readLedger(source(`\uFEFF${JSON.stringify(ledger)}`)).ok).toBe(true);
    }
  });

  it("should refuse records that were changed, removed, added or moved", () => {
    const [a, b, c] = LEDGER.entries;
    if (a === undefined || b === undefined || c === undefined) expect.fail();
    const other = ledgerOf(recordLine("unit-9")).entries;
    for (const entries of [
      [a, b],
      [b, a, c],
      [a, c, b],
      [a, b, c, c],
      [a, b, ...other],
    ]) {
      const { ok, diagnostics } = read({ ...LEDGER, size: entries.length, entries });
      expect(ok).toBe(false);
      expect(diagnostics).toMatchObject([{ code: "PTH7163", source: "a.ndjson" }]);
    }
    expect(codes(read({ ...LEDGER, root: EMPTY }))).toEqual(["PTH7163"]);
  });

  it.each([
    ["a text", "ledger", ["PTH7161"]],
    ["an object with nothing in it", {}, ["PTH7161", "PTH7161", "PTH7161", "PTH7161", "PTH7161"]],
    ["a size that is not how many there are", { ...LEDGER, size: 4 }, ["PTH7161"]],
    ["a size below 0", { ...LEDGER, size: -1 }, ["PTH7161"]],
    ["a root in hexadecimal", { ...LEDGER, root: "00".repeat(32) }, ["PTH7161"]],
    ["a root of 31 bytes", { ...LEDGER, root: writeHash(new Uint8Array(31)) }, ["PTH7161"]],
    ["an empty name", { ...LEDGER, entries: [{ ...LEDGER.entries[0], subject: "" }] }, ["PTH7161"]],
    ["a later version", { ...LEDGER, schema: 2, more: true }, ["PTH7162"]],
    ["a proof", proofOf(LEDGER, "unit-0"), ["PTH7168"]],
    ["a key that is not known", { ...LEDGER, approved: true }, ["PTH7169"]],
  ])("should refuse %s", (_, value, expected) => expect(codes(read(value))).toEqual(expected));

  it("should name the version of a later file", () => {
    expect(read({ ...LEDGER, schema: 2 }).diagnostics[0]?.text.en.message).toContain("version `2`");
  });

  it("should refuse a text that is cut off, or that says something twice", () => {
    const text = JSON.stringify(LEDGER);
    expect(codes(readLedger(source(text.slice(0, -5))))).toEqual(["PTH7160"]);
    expect(codes(readLedger(source("")))).toEqual(["PTH7160"]);
    expect(codes(readLedger(source(text.replace("{", '{"size":4,'))))).toEqual(["PTH7170"]);
  });
});

describe("proofs of inclusion", () => {
  it("should hold for every record, and be read as they were written", () => {
    for (const count of [1, 2, 3, 9]) {
      const text = recordsOf(count);
      const ledger = ledgerOf(text);
      for (const [index, { subject }] of ledger.entries.entries()) {
        const proof = proofOf(ledger, subject);
        expect(proof.index).toBe(index);
        expect(readProof(source(JSON.stringify(proof)))).toEqual({ ok: true, proof, diagnostics: [] });
        const given = { root: ledger.root, size: ledger.size, record: source(`${recordLine(subject)}\n`) };
        expect(checkInclusion(proof, given)).toEqual({ ok: true, diagnostics: [] });
      }
    }
  });

  it("should ask for the place where a subject has several records", () => {
    const ledger = ledgerOf(
      `${THREE}${recordLine("unit-1", { score: "90" })}\n${recordLine("unit-2", { year: "2023" })}\n`,
    );
    expect(codes(proveInclusion(ledger, "unit-1"))).toEqual(["PTH7165"]);
    expect(proveInclusion(ledger, "unit-2").diagnostics[0]?.text.en.hint).toContain("`--index 4` (loket@2023)");
    expect(proofOf(ledger, "unit-1", 3)).toMatchObject({ index: 3, leaf: ledger.entries[3]?.leaf });
    expect(codes(proveInclusion(ledger, "unit-0"))).toEqual([]);
  });

  it("should not be made of what is not there", () => {
    const unknown = proveInclusion(LEDGER, "unti-1");
    expect(codes(unknown)).toEqual(["PTH7164"]);
    expect(unknown.diagnostics[0]?.text.en.hint).toBe("did you mean `unit-1`");
    expect(codes(proveInclusion(LEDGER, "unit-1", 7))).toEqual(["PTH7166"]);
    expect(proveInclusion(LEDGER, "unit-1", 2).diagnostics[0]?.text.en.message).toBe(
      "the record at place 2 is of `unit-2`, not of `unit-1`",
    );
    expect(proofOf(LEDGER, "unit-1", 1)).toEqual(proofOf(LEDGER, "unit-1"));
  });

  const proof = proofOf(LEDGER, "unit-1");
  const given = { root: LEDGER.root, size: LEDGER.size, record: source(recordLine("unit-1")) };
  const other = writeHash(new Uint8Array(32));

  it.each([
    ["another leaf", { ...proof, leaf: other }, ["PTH7173", "PTH7171"]],
    ["another place", { ...proof, index: 0 }, ["PTH7171"]],
    ["a place outside", { ...proof, index: 3 }, ["PTH7171"]],
    ["another size", { ...proof, size: 2 }, ["PTH7171", "PTH7172"]],
    ["a size under which the path fits as well", { ...proof, index: 4, size: 5 }, ["PTH7171", "PTH7172"]],
    ["a step less", { ...proof, path: proof.path.slice(1) }, ["PTH7171"]],
    ["a step more", { ...proof, path: [...proof.path, other] }, ["PTH7171"]],
    ["another step", { ...proof, path: proof.path.with(0, other) }, ["PTH7171"]],
    ["another root", { ...proof, root: other }, ["PTH7171", "PTH7172"]],
    ["another subject", { ...proof, subject: "unit-0" }, ["PTH7174"]],
    ["another year", { ...proof, rubric: "loket@2023" }, ["PTH7174"]],
  ])("should not hold with %s", (_, changed, expected) => {
    const checked = checkInclusion(changed, given);
    expect({ ok: checked.ok, codes: codes(checked) }).toEqual({ ok: false, codes: expected });
  });

  it("should not hold against another ledger, or for another record", () => {
    expect(codes(checkInclusion(proof, { ...given, root: ledgerOf(recordsOf(4)).root }))).toEqual(["PTH7172"]);
    for (const line of [recordLine("unit-1", { score: "81" }), recordLine("unit-2")])
      expect(codes(checkInclusion(proof, { ...given, record: source(line) }))).toEqual(["PTH7173"]);
    expect(codes(checkInclusion(proof, { ...given, record: source(THREE) }))).toEqual([]);
    expect(codes(checkInclusion(proof, { ...given, record: source("") }))).toEqual(["PTH7177"]);
    expect(codes(checkInclusion(proof, { ...given, record: source("{}") }))).toEqual(["PTH7103"]);
  });

  it("should say what was not compared", () => {
    const { root, size, record } = given;
    expect(checkInclusion(proof, { record })).toMatchObject({
      ok: true,
      diagnostics: [{ code: "PTH7175", severity: "warning", source: null }],
    });
    expect(checkInclusion(proof, { root, size })).toMatchObject({
      ok: true,
      diagnostics: [{ code: "PTH7176", severity: "warning" }],
    });
    expect(codes(checkInclusion(proof, {}))).toEqual(["PTH7175", "PTH7176"]);
    expect(codes(checkInclusion(proof, { root, record }))).toEqual(["PTH7179"]);
  });

  it("should be refused in another form", () => {
    const read = (value: unknown): readonly string[] => codes(readProof(source(JSON.stringify(value))));
    expect(read(LEDGER)).toEqual(["PTH7168"]);
    expect(read({ ...proof, path: Array.from({ length: 65 }, () => other) })).toEqual(["PTH7161"]);
    expect(read({ ...proof, index: 0.5 })).toEqual(["PTH7161"]);
    expect(read({ ...proof, size: "3" })).toEqual(["PTH7161"]);
    expect(read({ ...proof, kind: undefined })).toEqual(["PTH7161"]);
    expect(read({ ...proof, schema: 9 })).toEqual(["PTH7162"]);
  });
});

describe("proofs of consistency", () => {
  it("should hold for whatever was added, and fail for whatever was not kept", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(), (before, more, place) => {
        const [old, recent] = [ledgerOf(recordsOf(before)), ledgerOf(recordsOf(before + more))];
        const proof = proveConsistency(old, recent).proof ?? expect.fail();
        expect(readProof(source(JSON.stringify(proof))).proof).toEqual(proof);
        const roots = { root: recent.root, size: recent.size, oldRoot: old.root };
        expect(checkConsistency(proof, roots)).toEqual({ ok: true, diagnostics: [] });
        if (before === 0) return;
        const lines = recordsOf(before + more)
          .split("\n")
          .slice(0, -1);
        const index = place % before;
        const changed = ledgerOf(lines.with(index, recordLine(`unit-${index}`, { score: "0" })).join("\n"));
        const refused = proveConsistency(old, changed);
        expect(refused).toMatchObject({ ok: false, proof: null, diagnostics: [{ code: "PTH7167" }] });
        expect(refused.diagnostics[0]?.text.en.message).toContain(`at place ${index} `);
        expect(
          codes(
            checkConsistency(
              { ...proof, new: { size: changed.size, root: changed.root } },
              { ...roots, root: changed.root },
            ),
          ),
        ).toEqual(["PTH7171"]);
      }),
    );
  });

  it("should not be made of a ledger that became smaller", () => {
    const refused = proveConsistency(LEDGER, ledgerOf(recordsOf(2)));
    expect(refused.diagnostics[0]?.text.en.message).toBe(
      "the new ledger ends before place 2, where the old one has the record of `unit-2`",
    );
  });

  const old = ledgerOf(recordsOf(2));
  const proof: ConsistencyProof = proveConsistency(old, LEDGER).proof ?? expect.fail();
  const given = { root: LEDGER.root, size: LEDGER.size, oldRoot: old.root };

  it.each([
    ["another step", { ...proof, path: [EMPTY] }, ["PTH7171"]],
    ["no step", { ...proof, path: [] }, ["PTH7171"]],
    ["another old size", { ...proof, old: { ...proof.old, size: 1 } }, ["PTH7171"]],
    ["another old root", { ...proof, old: { ...proof.old, root: EMPTY } }, ["PTH7171", "PTH7172"]],
    ["another new root", { ...proof, new: { ...proof.new, root: EMPTY } }, ["PTH7171", "PTH7172"]],
    ["both ledgers turned", { ...proof, old: proof.new, new: proof.old }, ["PTH7171", "PTH7172", "PTH7172", "PTH7172"]],
  ])("should not hold with %s", (_, changed, expected) => {
    const checked = checkConsistency(changed, given);
    expect({ ok: checked.ok, codes: codes(checked) }).toEqual({ ok: false, codes: expected });
  });

  it("should say which root was not compared", () => {
    const { diagnostics } = checkConsistency(proof, { root: given.root, size: given.size });
    expect(diagnostics).toMatchObject([{ code: "PTH7175" }]);
    expect(diagnostics[0]?.text.en.message).toContain(old.root);
    expect(diagnostics[0]?.text.en.message).not.toContain(LEDGER.root);
  });
});
