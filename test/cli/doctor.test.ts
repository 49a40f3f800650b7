import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nodeFinding, rubricsFinding } from "../../src/cli/doctor/own-findings.js";
import { terminalFindings } from "../../src/cli/doctor/terminal-findings.js";
import { SHIPPED_HASHES } from "../../src/rubrics/generated/shipped-hashes.js";
import { patuh } from "./run.js";

const empty = mkdtempSync(join(tmpdir(), "patuh-doctor-"));
afterAll(() => rmSync(empty, { recursive: true }));

const PARTS = [
  ...["patuh", "node", "platform", "rubrics", "score", "duckdb", "spreadsheets", "chromium", "python"],
  ...["terminal", "colours", "locale"],
];

describe("patuh doctor", () => {
  it("should find everything that every answer depends on, and end with 0", () => {
    const { status, out, err } = patuh(["doctor", "--format", "json"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const { ok, findings } = JSON.parse(out);
    expect(ok).toBe(true);
    expect(findings.map(({ name }: { name: string }) => name)).toEqual(PARTS);
    expect(findings.slice(0, 5).map(({ state }: { state: string }) => state)).toEqual(Array(5).fill("ok"));
    expect(findings[3].found).toBe("12");
    expect(findings[4].found).toBe("62.00");
  });

  it("should say what to do where an optional part is missing, in the asked language, and still end with 0", () => {
    const env = { PATH: empty, PATUH_CHROMIUM: "", LANG: "C", LC_ALL: "", LC_CTYPE: "" };
    const id = patuh(["doctor", "--lang", "id"], { env });
    expect(id.status).toBe(0);
    expect(id.out).toContain("tidak ada  Chromium (PDF)\n    pasang Chromium");
    expect(id.out).toContain("tidak ada  Python 3");
    expect(id.out).toContain("LANG");
    const en = patuh(["doctor", "--lang", "en"], { env });
    expect(en.out).toContain("missing  Chromium (PDF)\n    install Chromium");
  });

  it("should really start the program that was chosen", () => {
    const { out } = patuh(["doctor", "--format", "json"], { env: { PATUH_CHROMIUM: join(empty, "nothing") } });
    const { findings } = JSON.parse(out);
    expect(findings[7]).toMatchObject({ name: "chromium", state: "missing" });
  });

  it("should tell nothing of where things lie at home, and nothing of the environment", () => {
    const { out } = patuh(["doctor", "--format", "json"], { env: { PATUH_SECRET: "hunter2" } });
    expect(out).not.toContain(homedir());
    expect(out).not.toContain("hunter2");
  });
});

describe("what can fail", () => {
  it.each([
    ["v20.19.0", "ok"],
    ["v20.20.2", "ok"],
    ["v26.0.0", "ok"],
    ["v20.18.9", "failed"],
    ["v18.99.0", "failed"],
  ])("Node.js %s: %s", (version, state) => expect(nodeFinding(version).state).toBe(state));

  it("a shipped rubric that means something else than when the package was made", () => {
    const expected = { "rubrics/skm-2017.rubric": SHIPPED_HASHES["skm@2017"] ?? "" };
    expect(rubricsFinding(expected)).toMatchObject({ state: "ok", found: "1", next: null });
    const { state, found, next } = rubricsFinding({ ...expected, "rubrics/pekppp-2024.rubric": "sha256-other" });
    expect({ state, found }).toEqual({ state: "failed", found: "1/2 (rubrics/pekppp-2024.rubric)" });
    expect(next).not.toBeNull();
  });

  it("a rubric that is not there at all", () => {
    expect(rubricsFinding({ "nothing@2017": "sha256-other" })).toMatchObject({
      state: "failed",
      found: "0/1 (nothing@2017)",
    });
  });

  it("a terminal that is narrow or has no letters beyond ASCII", () => {
    const facts = { isTerminal: true, columns: 60, hasColors: true, locale: "C", isWindows: false };
    expect(terminalFindings(facts).map(({ state }) => state)).toEqual(["missing", "ok", "missing"]);
    const good = { ...facts, columns: 80, locale: "id_ID.UTF-8" };
    expect(terminalFindings(good).map(({ state }) => state)).toEqual(["ok", "ok", "ok"]);
    expect(terminalFindings({ ...good, isTerminal: false, columns: undefined })[0]?.state).toBe("ok");
  });
});
