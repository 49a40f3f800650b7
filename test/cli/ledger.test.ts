import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { recordLine, recordsOf } from "../audit/records.js";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const RECORDS = file("records.ndjson", recordsOf(3));
const LEDGER = file("ledger.json", patuh(["ledger", "build", RECORDS]).out);
const MORE = file("more.json", patuh(["ledger", "build", "-"], { input: recordsOf(5) }).out);
const PROOF = file("proof.json", patuh(["ledger", "prove", LEDGER, "unit-1"]).out);
const CONTINUED = file("continued.json", patuh(["ledger", "consistency", LEDGER, MORE]).out);
const RECORD = file("record.json", `${recordLine("unit-1")}\n`);
const ROOT: string = JSON.parse(readFileSync(LEDGER, "utf8")).root;
const NEW_ROOT: string = JSON.parse(readFileSync(MORE, "utf8")).root;
const OTHER = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

describe("patuh ledger build", () => {
  it.each([0, 1, 2, 3, 1000])("should list %i records, one on each line", (count) => {
    const { status, out, err } = patuh(["ledger", "build", "-"], { input: recordsOf(count) });
    expect(status).toBe(0);
    expect(err.includes("PTH7138")).toBe(count === 0);
    expect(JSON.parse(out)).toMatchObject({ schema: 1, kind: "ledger", size: count });
    expect(out.match(/^ {4}\{"subject"/gm) ?? []).toHaveLength(count);
  });

  it("should refuse what is no record, in words and as JSON", () => {
    const bad = file("bad.ndjson", `${recordLine("a")}\n{"subject":"b"}\n`);
    const { status, out, err } = patuh(["ledger", "build", bad]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(`${bad}:2:1`);
    const json = patuh(["ledger", "build", bad, "--format", "json"]);
    expect({ status: json.status, err: json.err }).toEqual({ status: 1, err: "" });
    expect(JSON.parse(json.out)).toMatchObject([{ code: "PTH7103", span: { start: { line: 2, column: 1 } } }]);
  });

  it("should show the first of many mistakes, and how many more there are", () => {
    const { err } = patuh(["ledger", "build", "-", "-l", "en"], { input: "1\n".repeat(50) });
    expect(err.match(/PTH7103/g)).toHaveLength(10);
    expect(err).toContain("+40 more");
  });

  it("should keep warnings out of the ledger", () => {
    const input = `${recordLine("a")}\n${recordLine("a", { score: "1" })}\n`;
    for (const args of [[], ["--format", "json"]]) {
      const { status, out, err } = patuh(["ledger", "build", "-", ...args], { input });
      expect({ status, size: JSON.parse(out).size }).toEqual({ status: 0, size: 2 });
      expect(err).toContain("PTH7137");
    }
  });
});

describe("patuh ledger prove", () => {
  it("should write a proof", () => {
    expect(JSON.parse(readFileSync(PROOF, "utf8"))).toMatchObject({
      kind: "inclusion",
      subject: "unit-1",
      index: 1,
      size: 3,
      root: ROOT,
    });
  });

  it.each([
    [["unti-1"], 1, "did you mean `unit-1`"],
    [["unit-1", "--index", "0"], 1, "PTH7166"],
    [["unit-1", "--index", "-1"], 2, "whole number"],
  ])("should refuse %j", (args, status, words) => {
    const run = patuh(["ledger", "prove", LEDGER, ...args]);
    expect({ status: run.status, out: run.out }).toEqual({ status, out: "" });
    expect(run.err).toContain(words);
  });

  it("should end with 3 for a ledger that was changed", () => {
    const changed = file("changed.json", readFileSync(LEDGER, "utf8").replace(ROOT, OTHER));
    const { status, out, err } = patuh(["ledger", "prove", changed, "unit-1"]);
    expect({ status, out }).toEqual({ status: 3, out: "" });
    expect(err).toContain("PTH7163");
  });
});

describe("patuh ledger check", () => {
  it("should end with 0 and without a word when all was compared", () => {
    const { status, out, err } = patuh(["ledger", "check", PROOF, RECORD, "--root", ROOT, "--size", "3", "-l", "en"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(`Proof       holds
──────────  ───────────────────────────────────────────────────
Subject     unit-1, loket@2024
Place / of  2 / 3
Root        ${ROOT}
Compared    Root, Record
`);
  });

  it("should say what was not compared", () => {
    const { status, err } = patuh(["ledger", "check", PROOF]);
    expect(status).toBe(0);
    for (const code of ["PTH7175", "PTH7176"]) expect(err).toContain(code);
    expect(JSON.parse(patuh(["ledger", "check", PROOF, "--format", "json"]).out)).toMatchObject({
      ok: true,
      kind: "inclusion",
      root: ROOT,
      compared: { root: false, record: false },
      diagnostics: [{ code: "PTH7175" }, { code: "PTH7176" }],
    });
  });

  it.each([
    ["another root", ["--root", OTHER], "PTH7172"],
    ["another record", [file("other.json", recordLine("unit-2"))], "PTH7173"],
  ])("should end with 3 for %s", (_, args, code) => {
    const { status, out, err } = patuh(["ledger", "check", PROOF, ...args]);
    expect(status).toBe(3);
    expect(out).toContain("does NOT hold");
    expect(err).toContain(code);
    const json = patuh(["ledger", "check", PROOF, ...args, "--format", "json"]);
    expect(json.status).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({ ok: false });
    expect(json.out).toContain(code);
  });

  it("should end with 3 when one letter of the path is another", () => {
    const text = readFileSync(PROOF, "utf8").replace(
      /("path": \[\s+"sha256-)(.)/,
      (_, head, letter) => head + (letter === "A" ? "B" : "A"),
    );
    expect(patuh(["ledger", "check", file("turned.json", text), RECORD, "--root", ROOT])).toMatchObject({
      status: 3,
      err: expect.stringContaining("PTH7171"),
    });
  });

  it("should understand a proof of consistency, with both roots", () => {
    const { status, err } = patuh([
      "ledger",
      "check",
      CONTINUED,
      "--root",
      NEW_ROOT,
      "--size",
      "5",
      "--old-root",
      ROOT,
    ]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(patuh(["ledger", "check", CONTINUED, "--root", ROOT, "--old-root", ROOT]).status).toBe(3);
    expect(patuh(["ledger", "check", CONTINUED])).toMatchObject({ status: 0, err: expect.stringContaining("PTH7175") });
  });

  it("should refuse what the proof says nothing about", () => {
    expect(patuh(["ledger", "check", CONTINUED, RECORD])).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH7178"),
    });
    expect(patuh(["ledger", "check", PROOF, "--old-root", ROOT])).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH7178"),
    });
  });

  it("should refuse a ledger in place of a proof, files that are not there, and what is no root", () => {
    expect(patuh(["ledger", "check", LEDGER])).toMatchObject({ status: 1, err: expect.stringContaining("PTH7168") });
    expect(patuh(["ledger", "check", PROOF, "nowhere.json"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH1020"),
    });
    expect(patuh(["ledger", "check", PROOF, "--root", "47de"]).status).toBe(2);
    expect(patuh(["ledger", "check", "-", "-"]).status).toBe(2);
  });
});

describe("patuh ledger consistency", () => {
  it("should write a proof that records were only added", () => {
    expect(JSON.parse(readFileSync(CONTINUED, "utf8"))).toMatchObject({
      kind: "consistency",
      old: { size: 3 },
      new: { size: 5 },
    });
  });

  it("should end with 3 when a record was not kept", () => {
    expect(patuh(["ledger", "consistency", MORE, LEDGER])).toMatchObject({
      status: 3,
      out: "",
      err: expect.stringContaining("PTH7167"),
    });
    expect(patuh(["ledger", "consistency", LEDGER, "nowhere.json"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH1020"),
    });
  });
});

describe("patuh key and patuh sign", () => {
  const name = join(folder, "assessor");
  const made = patuh(["key", "new", name, "--format", "json"]);

  it("should make a pair of keys in two files, the private one for its owner only", () => {
    expect({ status: made.status, err: made.err }).toEqual({ status: 0, err: "" });
    const [secret, open] = JSON.parse(made.out);
    expect(secret).toMatchObject({ file: `${name}.private.pem`, kind: "private", algorithm: "Ed25519", id: open.id });
    const { stdout } = spawnSync("ls", ["-l", `${name}.private.pem`], { encoding: "utf8" });
    if (process.platform !== "win32") expect(stdout).toMatch(/^-rw-------/);
    for (const kind of ["private", "public"]) {
      const shown = patuh(["key", "show", `${name}.${kind}.pem`, "--format", "json"]);
      expect({ status: shown.status, err: shown.err }).toEqual({ status: 0, err: "" });
      expect(JSON.parse(shown.out)).toMatchObject([{ kind, id: open.id }]);
    }
  });

  it("should make another pair every time", () => {
    const other = patuh(["key", "new", join(folder, "other"), "--format", "json"]);
    expect(JSON.parse(other.out)[0].id).not.toBe(JSON.parse(made.out)[0].id);
  });

  it("should never overwrite a key, nor leave half a pair", () => {
    const before = readFileSync(`${name}.private.pem`, "utf8");
    expect(patuh(["key", "new", name])).toMatchObject({ status: 1, out: "", err: expect.stringContaining("PTH7159") });
    expect(readFileSync(`${name}.private.pem`, "utf8")).toBe(before);
    file("half.public.pem", "");
    expect(patuh(["key", "new", join(folder, "half")]).status).toBe(1);
    expect(patuh(["key", "show", join(folder, "half.private.pem")]).err).toContain("PTH1020");
    expect(patuh(["key", "new", join(folder, "nowhere/a")])).toMatchObject({
      status: 1,
      err: expect.stringContaining("PTH7147"),
    });
  });

  it("should sign records without a warning of the runtime, the same every time", () => {
    const { status, out, err } = patuh(["sign", RECORDS, "--key", `${name}.private.pem`]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out.trimEnd().split("\n")).toHaveLength(3);
    expect(patuh(["sign", "-", "--key", `${name}.private.pem`], { input: recordsOf(3) }).out).toBe(out);
    expect(patuh(["ledger", "build", "-"], { input: out })).toMatchObject({ status: 0, err: "" });
    const again = patuh(["sign", "-", "--key", `${name}.private.pem`], { input: out });
    expect(again).toMatchObject({ status: 1, out: "", err: expect.stringContaining("PTH7146") });
  });

  it("should still show the other warnings of the runtime", () => {
    const { err } = patuh(["key", "show", `${name}.public.pem`], {
      env: { NODE_OPTIONS: "--require ./test/fixtures/warn.cjs" },
    });
    expect(err).toContain("Warning: something else");
  });

  it.each([
    ["a public key", `${name}.public.pem`, "PTH7151"],
    ["a key of RSA", "test/fixtures/keys/rsa.private.pem", "PTH7153"],
    ["a key that is not there", join(folder, "nowhere.pem"), "PTH1020"],
  ])("should refuse to sign with %s", (_, key, code) => {
    expect(patuh(["sign", RECORDS, "--key", key])).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining(code),
    });
    expect(JSON.parse(patuh(["sign", RECORDS, "--key", key, "--format", "json"]).out)).toMatchObject([{ code }]);
  });

  it("should ask for a key, and for one standard input only", () => {
    expect(patuh(["sign", RECORDS]).status).toBe(2);
    expect(patuh(["sign", "-", "--key", "-"]).status).toBe(2);
  });
});
