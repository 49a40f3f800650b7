import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecord } from "../../src/audit/record/create-record.js";
import { readRecord } from "../../src/audit/record/read-record.js";
import { ENGINE } from "../../src/audit/record/record.js";
import { recordJsonSchema } from "../../src/audit/record/record-schema.js";
import { verifyRecord } from "../../src/audit/verify/verify-record.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { canonicalJson } from "../../src/text/canonical-json.js";
import { openEvidence } from "../support/arbitrary-rubric.js";
import { accepted, compiled } from "../support/laws.js";
import { RAW, RUBRIC, recordOf, TEXT } from "./records-made.js";

describe("createRecord", () => {
  it("should be an in-toto Statement in canonical form, with everything in it", () => {
    const line = recordOf(RAW, { at: "2026-11-28T09:00:00+07:00", by: "Biro Organisasi", rubricText: TEXT });
    const statement = JSON.parse(line);
    expect(canonicalJson(statement)).toBe(line);
    expect(statement).toMatchObject({
      _type: "https://in-toto.io/Statement/v1",
      predicateType: "urn:patuh:record:1",
      subject: [{ name: "rubric" }, { name: "evidence" }, { name: "outcome" }, { name: "predicate" }],
      predicate: {
        engine: ENGINE,
        issued: { at: "2026-11-28T09:00:00+07:00", by: "Biro Organisasi" },
        options: { assumeUndisclosed: null },
        rubric: { hash: RUBRIC.hash, meaning: { id: "loket", scales: [{}, {}, {}] } },
        evidence: { meaning: { answers: { fee: true, form: { answer: "2", source: "foto 3" }, speed: "2.5" } } },
      },
    });
    const { diagnostics: _, ...outcome } = evaluate(RUBRIC, accepted(RUBRIC, RAW));
    expect(statement.predicate.outcome).toMatchObject(JSON.parse(JSON.stringify(outcome)));
    expect(statement.predicate.evidence.sourceHash).toBeNull();
  });

  it("should give the same bytes for the same arguments", () => {
    expect(recordOf(RAW, { at: "2026-11-28" })).toBe(recordOf(RAW, { at: "2026-11-28" }));
    expect(recordOf(RAW, { at: "2026-11-29" })).not.toBe(recordOf(RAW, { at: "2026-11-28" }));
  });

  it.each<[string, object]>([
    ["a date that is not in the calendar", { at: "2026-02-30" }],
    ["a time without an offset", { at: "2026-02-20T10:00:00" }],
    ["an hour that there is not", { at: "2026-02-20T24:00:00Z" }],
    ["a name of blanks", { by: "  " }],
    ["a name with a line end", { by: "a\nb" }],
    ["half a character", { by: "a\ud83d" }],
    ["an unknown option", { on: "2026" }],
  ])("should refuse %s", (_, options) => expect(() => recordOf(RAW, { ...options })).toThrow(TypeError));

  it("should name the version of the package", () => {
    expect(ENGINE.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });

  it("should have a JSON Schema that says what a record must have", () => {
    const schema = recordJsonSchema();
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(JSON.stringify(schema)).toContain("urn:patuh:record:1");
  });

  // Law (record): what is recorded verifies, whatever the rubric and the evidence.
  it("should verify for any rubric and any evidence that fits it", async () => {
    await fc.assert(
      fc.asyncProperty(openEvidence(), fc.boolean(), async ({ text, raw }, assume) => {
        const rubric = compiled(text);
        const options = assume ? { assumeUndisclosed: "equal" as const } : {};
        const line = createRecord(rubric, accepted(rubric, raw), options);
        const { ok, diagnostics, outcome } = await verifyRecord({ name: "r", text: line });
        expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
        expect(outcome).toEqual(evaluate(rubric, accepted(rubric, raw), options));
      }),
    );
  });

  it("should verify for conditions nested as deep as the language allows", async () => {
    const condition = `${"not (".repeat(60)}followed${")".repeat(60)}`;
    const rubric = compiled(TEXT.replace("when not followed", `when ${condition}`));
    const line = createRecord(rubric, accepted(rubric, RAW));
    expect((await verifyRecord({ name: "r", text: line })).ok).toBe(true);
  });
});

describe("readRecord", () => {
  it("should take a line end behind the record, and nothing else", () => {
    const line = recordOf();
    for (const text of [line, `${line}\n`, `${line}\r\n`]) expect(readRecord({ name: "r", text }).ok).toBe(true);
    for (const text of [` ${line}`, `${line} `, `${line}\n\n`, `\uFEFF${line}`])
      expect(readRecord({ name: "r", text }).ok).toBe(false);
  });
});
