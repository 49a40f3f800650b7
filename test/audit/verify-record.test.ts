import { describe, expect, it } from "vitest";
import { publicKeyOf } from "../../src/audit/keys/key.js";
import { type VerifyOptions, verifyRecord } from "../../src/audit/verify/verify-record.js";
import { compiled } from "../support/laws.js";
import { changed, RAW, RUBRIC, recordOf, type Statement, TEXT } from "./records-made.js";

const LINE = recordOf(RAW, { at: "2026-11-28", by: "Biro", rubricText: TEXT, evidenceText: JSON.stringify(RAW) });

async function verified(text: string, options: VerifyOptions = {}) {
  const { ok, checks, diagnostics } = await verifyRecord({ name: "r", text }, options);
  return {
    ok,
    failed: checks.filter(({ state }) => state === "failed").map(({ name }) => name),
    names: [...new Set(diagnostics.map(({ name }) => name))],
    messages: diagnostics.map(({ text: { en } }) => en.message),
  };
}

describe("verifyRecord", () => {
  it("should hold for a good record, and look at everything but what was not given", async () => {
    const { ok, checks, rubric, outcome } = await verifyRecord({ name: "r", text: LINE });
    expect(ok).toBe(true);
    expect(Object.fromEntries(checks.map(({ name, state }) => [name, state]))).toEqual({
      form: "held",
      signature: "unchecked",
      digests: "held",
      rubric: "held",
      evidence: "held",
      outcome: "held",
      given: "unchecked",
    });
    expect(rubric?.hash).toBe(RUBRIC.hash);
    expect(outcome?.score).toBe("76.67");
  });

  it.each<[string, (statement: Statement) => void, readonly string[], string]>([
    [
      "a score",
      ({ predicate }) => (predicate.outcome.score = "99.99"),
      ["outcome", "digests"],
      "`outcome.score`: recorded `99.99`, recomputed `76.67`",
    ],
    [
      "a step of the trace",
      ({ predicate }) => (predicate.outcome.trace[1].points = "5"),
      ["outcome"],
      "`outcome.trace[1].points`",
    ],
    [
      "a threshold",
      ({ predicate }) => (predicate.rubric.meaning.categories[0].from = "80"),
      ["outcome"],
      "outcome.category",
    ],
    [
      "a title",
      ({ predicate }) => (predicate.rubric.meaning.title.id = "Loket lain"),
      ["digests"],
      "the hash of `rubric`",
    ],
    [
      "a weight",
      ({ predicate }) => (predicate.rubric.meaning.children[1].weight = "0.5"),
      ["rubric"],
      "the rubric in this record is wrong",
    ],
    [
      "a scale that is not there",
      ({ predicate }) => (predicate.rubric.meaning.children[1].scale = 9),
      ["rubric"],
      "cannot be read as one",
    ],
    [
      "a path",
      ({ predicate }) => (predicate.rubric.meaning.children[1].path = "x"),
      ["rubric"],
      "the rubric in this record is wrong",
    ],
    ["an answer", ({ predicate }) => (predicate.evidence.meaning.answers.fee = false), ["outcome"], "outcome.score"],
    [
      "an answer that does not fit",
      ({ predicate }) => (predicate.evidence.meaning.answers.form = "7"),
      ["evidence"],
      "does not fit its rubric",
    ],
    [
      "how an answer is written",
      ({ predicate }) => (predicate.evidence.meaning.answers.fee = "ya"),
      ["evidence"],
      "`answers.fee`",
    ],
    ["who made it", ({ predicate }) => (predicate.issued.by = "Orang lain"), ["digests"], "the hash of `predicate`"],
    ["when it was made", ({ predicate }) => (predicate.issued.at = null), ["digests"], "the hash of `predicate`"],
    [
      "the hash of the rubric",
      ({ predicate }) => (predicate.rubric.hash = predicate.evidence.hash),
      ["digests"],
      "`predicate.rubric.hash`",
    ],
    [
      "a digest",
      ({ subject }) => (subject[0] = { name: "rubric", digest: { sha256: "0".repeat(64) } }),
      ["digests"],
      "the hash of `rubric`",
    ],
    [
      "an assumption",
      ({ predicate }) => (predicate.options.assumeUndisclosed = "equal"),
      ["digests"],
      "the hash of `predicate`",
    ],
    [
      "a key too many",
      ({ predicate }) => (predicate.outcome.bonus = "5"),
      ["form"],
      "a record has no `predicate.outcome.bonus`",
    ],
    ["a key too few", ({ predicate }) => delete predicate.outcome.range, ["form"], "`predicate.outcome.range`"],
    [
      "a number for a text",
      ({ predicate }) => (predicate.outcome.score = 76.67),
      ["form"],
      "`predicate.outcome.score`",
    ],
    ["a subject too few", (statement) => statement.subject.pop(), ["form"], "`subject"],
    [
      "a newer version",
      (statement) => (statement.predicateType = "urn:patuh:record:2"),
      ["form"],
      "version 2; this patuh reads version 1",
    ],
    [
      "another predicate",
      (statement) => (statement.predicateType = "https://slsa.dev/provenance/v1"),
      ["form"],
      "`predicateType`",
    ],
  ])("should name a change of %s", async (_, change, failed, message) => {
    const found = await verified(changed(LINE, change));
    expect(found.ok).toBe(false);
    expect(found.failed).toEqual(expect.arrayContaining([...failed]));
    expect(found.messages.join("\n")).toContain(message);
  });

  it.each([
    ["nothing", "", "record-line-truncated"],
    ["a list", "[]", "record-shape"],
    ["a number", "1", "record-shape"],
    ["a record that is cut off", LINE.slice(0, -40), "record-line-truncated"],
    ["a key that stands twice", LINE.replace('"subject":', '"subject":[],"subject":'), "record-line-key-twice"],
    ["a record laid out anew", JSON.stringify(JSON.parse(LINE), null, 2), "record-line-not-canonical"],
    ["deep brackets", "[".repeat(100_000), "record-line-nesting"],
    ["a half of a character", LINE.replace("Biro", "Bi\\ud83d"), "record-line-not-canonical"],
  ])("should refuse %s", async (_, text, name) => {
    const found = await verified(text);
    expect(found).toMatchObject({ ok: false, failed: ["form"] });
    expect(found.names).toContain(name);
  });

  it("should say where a record differs from the rubric that was given", async () => {
    expect(await verified(LINE, { rubric: RUBRIC, rubricText: TEXT })).toMatchObject({ ok: true, names: [] });
    const stricter = compiled(TEXT.replace("from 75", "from 76"));
    const found = await verified(LINE, { rubric: stricter });
    expect(found).toMatchObject({ ok: false, failed: ["given"], names: ["given-rubric-differs"] });
    expect(found.messages).toEqual([
      "`rubric.categories[0].from` is `75` in the record, `76` in the rubric that was given",
    ]);
    const relaid = await verified(LINE, { rubric: compiled(`${TEXT} # lagi`), rubricText: `${TEXT} # lagi` });
    expect(relaid).toMatchObject({ ok: true, names: ["other-text"] });
  });

  it("should say where a record differs from the evidence that was given", async () => {
    const given = (raw: unknown) => ({ evidence: { name: "e.json", text: JSON.stringify(raw) } });
    expect(await verified(LINE, given(RAW))).toMatchObject({ ok: true, names: [] });
    const other = { ...RAW, answers: { ...RAW.answers, fee: "tidak" } };
    const found = await verified(LINE, given(other));
    expect(found.messages).toContain(
      "`evidence.answers.fee` is `true` in the record, `false` in the evidence that was given",
    );
    expect(await verified(LINE, given([other, { ...RAW, subject: "unit-b" }]))).toMatchObject({ ok: false });
    expect(await verified(LINE, given({ ...RAW, subject: "unit-b" }))).toMatchObject({
      names: ["record-subject-not-given"],
    });
    expect((await verified(LINE, given({ subject: "unit-a", answers: { fee: "mungkin" } }))).ok).toBe(false);
    // The line that cannot be read may be that of the subject.
    const unread = await verified(LINE, { evidence: { name: "e.json", text: "{" } });
    expect(unread).toMatchObject({ ok: false, names: ["evidence-syntax"] });
    const named = await verified(LINE, given({ subject: "unit-b", answers: { fee: "mungkin" } }));
    expect(named.names).toEqual(["record-subject-not-given", "answer-option"]);
  });

  it("should not take an unsigned record where a key was given", async () => {
    const found = await verified(LINE, { key: publicKeyOf(new Uint8Array(32)) });
    expect(found).toMatchObject({ ok: false, failed: ["signature"], names: ["record-unsigned"] });
  });

  it("should tell many differences of one part together", async () => {
    const found = await verified(
      changed(LINE, ({ predicate }) => {
        const { nodes, trace } = predicate.outcome;
        for (const node of nodes) Object.assign(node, { title: "x", path: "y", weight: "1", exact: "1" });
        for (const step of trace) if (step.title) step.title = { id: "x", en: "y" };
      }),
    );
    expect(found.names).toContain("more-differences");
    expect(found.messages.filter((message) => message.includes("recorded")).length).toBe(10);
  });

  it("should refuse options that there are not", () => {
    // @ts-expect-error a misspelt option
    expect(() => verifyRecord({ name: "r", text: LINE }, { rubrik: null })).toThrow(TypeError);
  });
});
