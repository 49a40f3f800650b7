import { describe, expect, it } from "vitest";
import { createSession, type Session, type Snapshot } from "../../src/page/create-session.js";
import { MAX_FILE_SIZE, type NamedBlob } from "../../src/page/read-file.js";
import { AMENDMENT_TEXT, evidenceText, RUBRIC_TEXT, record, signer, tampered } from "./records.js";

describe("the session behind the page", () => {
  it("should show a single record whole", async () => {
    const { session } = started();
    await session.take([file("a.json", `${record()}\n`)], null);
    const { rows, shown, progress } = session.snapshot();
    expect(rows).toHaveLength(1);
    expect(shown?.checked.verdict).toBe("holds");
    expect(progress).toBeNull();
  });

  it("should list many records, and open each", async () => {
    const { session } = started();
    const lines = [record("a"), tampered(record("b")), "?"].join("\r\n");
    await session.take([file("a.ndjson", `\uFEFF${lines}\r\n\r\n`)], null);
    const { rows, shown } = session.snapshot();
    expect(shown).toBeNull();
    expect(
      rows.map(({ verdict, subject, recorded, recomputed, line }) => [
        verdict,
        subject,
        recorded,
        recomputed,
        line.number,
      ]),
    ).toEqual([
      ["holds", "Loket a", "90.00", "90.00", 1],
      ["differs", "Loket b", "99.00", "90.00", 2],
      ["unverifiable", null, null, null, 3],
    ]);
    await session.open(1);
    expect(session.snapshot().shown).toMatchObject({ row: 1, checked: { verdict: "differs" } });
    await session.open(null);
    expect(session.snapshot().shown).toBeNull();
  });

  it("should tell what files are by what is in them", async () => {
    const { session } = started();
    const { publicPem, sign } = signer();
    const files = [
      file("2025.rubric", AMENDMENT_TEXT),
      file("2024.rubric", RUBRIC_TEXT),
      file("bukti.json", evidenceText("loket-1")),
      file("kunci.txt", publicPem),
      file("catatan.json", sign(record())),
    ];
    await session.take(files, null);
    const { files: taken, shown } = session.snapshot();
    expect(taken.map(({ role }) => role)).toEqual(["rubric", "rubric", "evidence", "key", "record"]);
    expect(shown?.checked.checks.map(({ state }) => state)).toEqual(Array(7).fill("held"));
  });

  it("should take a file for what it was chosen for", async () => {
    const { session } = started();
    await session.take([file("a.json", evidenceText("loket-1"))], "record");
    expect(session.snapshot().files[0]?.role).toBe("record");
    expect(session.snapshot().shown?.checked.diagnostics[0]?.code).toBe("PTH7134");
  });

  it("should let records take the place of records, and rubrics only of those of the same name", async () => {
    const { session } = started();
    await session.take([file("a.json", record("a"))], null);
    await session.take([file("2024.rubric", RUBRIC_TEXT)], null);
    await session.take([file("2025.rubric", AMENDMENT_TEXT), file("2024.rubric", RUBRIC_TEXT)], null);
    await session.paste({ name: "tempelan", text: record("b") });
    const { files, rows } = session.snapshot();
    expect(files.map(({ name }) => name)).toEqual(["2025.rubric", "2024.rubric", "tempelan"]);
    expect(rows.map(({ subject }) => subject)).toEqual(["Loket b"]);
  });

  it("should verify again when something to compare with is given or left out", async () => {
    const { session } = started();
    await session.take([file("a.json", record())], null);
    await session.take([file("b.json", evidenceText("loket-1", false))], null);
    expect(session.snapshot().rows[0]?.verdict).toBe("differs");
    const [, given] = session.snapshot().files;
    if (given !== undefined) await session.drop(given);
    expect(session.snapshot().rows[0]?.verdict).toBe("holds");
  });

  it("should not call anything right while a file to compare with cannot be read as text", async () => {
    const { session } = started();
    await session.take([file("a.json", record()), file("a.rubric", new Uint8Array([255, 254]))], null);
    expect(session.snapshot().rows[0]?.verdict).toBe("unverifiable");
  });

  it.each([
    ["bytes that are no text", file("a.json", new Uint8Array([137, 80, 78, 71])), "PTH1023"],
    ["a file that is too large", { ...file("a.json", ""), size: MAX_FILE_SIZE + 1 }, "PTH1025"],
    [
      "a folder",
      { ...file("a", ""), arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")) },
      "PTH1022",
    ],
    ["an empty file", file("a.json", ""), "PTH7138"],
  ])("should say what is wrong with %s", async (_, bad, code) => {
    const { session } = started();
    await session.take([bad], null);
    const { shown } = session.snapshot();
    expect(shown?.checked.verdict).toBe("unverifiable");
    expect(shown?.checked.diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it("should tell how far it is, and stop when something else is taken", async () => {
    const { session, seen } = started();
    const many = Array.from({ length: 20 }, (_, index) => record(`a${index}`)).join("\n");
    const first = session.take([file("a.ndjson", many)], null);
    while (session.snapshot().progress?.done !== 3) await new Promise((resolve) => setImmediate(resolve));
    await session.paste({ name: "b", text: record("b") });
    await first;
    const { rows, progress } = session.snapshot();
    expect(rows.map(({ subject }) => subject)).toEqual(["Loket b"]);
    expect(progress).toBeNull();
    const told = seen.flatMap((one) => (one.progress === null ? [] : [`${one.progress.done}/${one.progress.total}`]));
    expect(told).toEqual(expect.arrayContaining(["0/20", "1/20", "2/20", "3/20", "0/1", "1/1"]));
    expect(told).not.toContain("20/20");
  });
});

function started(): { readonly session: Session; readonly seen: Snapshot[] } {
  const seen: Snapshot[] = [];
  const session = createSession(() => seen.push(session.snapshot()));
  return { session, seen };
}

function file(name: string, content: string | Uint8Array<ArrayBuffer>): NamedBlob {
  const blob = new Blob([content]);
  return { name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() };
}
