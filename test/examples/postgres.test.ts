import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../examples/postgres/database.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { noServer, openServer } from "../sql/postgres-server.js";
import { compiled } from "../support/laws.js";
import { compiledFile, type Ran, runExample } from "./example.js";

const RUBRIC = compiled(readFileSync("examples/postgres/counters.rubric", "utf8"));
const NEXT_YEAR = compiled(readFileSync("examples/postgres/counters.rubric", "utf8").replace("2026", "2027"));
const AT = "2026-11-28";

const ENGINES = [
  { title: "PGlite", open: async () => ({ url: undefined, close: async () => {} }) },
  ...(noServer === null ? [{ title: "a server", open: openServer }] : []),
];

describe.each(ENGINES)("evidence and records in PostgreSQL ($title)", ({ open }) => {
  let engine: { readonly url: string | undefined; readonly close: () => Promise<void> };
  let database: Database;
  let ran: Ran;
  let store: typeof import("../../examples/postgres/store.js");
  let migrations: typeof import("../../examples/postgres/migrations.js");
  let opening: typeof import("../../examples/postgres/database.js");
  beforeAll(async () => {
    engine = await open();
    ran = runExample("postgres", [], engine.url === undefined ? {} : { DATABASE_URL: engine.url });
    const file = (name: string) => compiledFile("postgres", name);
    [store, migrations, opening] = await Promise.all([
      import(file("store.js")),
      import(file("migrations.js")),
      import(file("database.js")),
    ]);
    database = await opening.openDatabase(engine.url);
    await migrations.migrate(database);
    await database.query("DELETE FROM patuh.assessment");
  });
  afterAll(async () => {
    await database.close();
    await engine.close();
  });

  const count = async (table: string) =>
    Number((await database.query(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.["n"]);
  const evidence = (subject: string, answers: object) => ({ subject, answers });

  it("should show what is stored, ranked, verified, and found when it was changed", () => {
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toContain("migrations: 2, then 0");
    expect(ran.stdout).toContain("mungkin maksudnya `ya`");
    expect(ran.stdout).toContain("loket-2 as it is stored: holds");
    expect(ran.stdout).toContain("`evidence.answers.standards` is `14` in the record, `1` in the evidence");
  });

  it("should migrate no further than it is, also when two start at once", async () => {
    expect(await migrations.migrate(database)).toBe(0);
    await database.script("DROP SCHEMA patuh CASCADE");
    const other = engine.url === undefined ? database : await opening.openDatabase(engine.url);
    await Promise.all([migrations.migrate(database), migrations.migrate(other)]);
    if (other !== database) await other.close();
    expect(await migrations.migrate(database)).toBe(0);
    expect(await count("patuh.migration")).toBe(2);
  });

  it("should store what fits once, replace it, and keep years apart", async () => {
    await store.save(database, RUBRIC, evidence("a", { standards: 3 }), AT);
    await store.save(database, RUBRIC, evidence("a", { standards: 14, "fee-shown": "ya" }), AT);
    await store.save(database, NEXT_YEAR, evidence("a", {}), AT);
    expect(await count("patuh.assessment")).toBe(2);
    expect(await store.verifyStored(database, RUBRIC, "a")).toMatchObject({ ok: true, score: "66.67" });
    expect(await store.verifyStored(database, NEXT_YEAR, "a")).toMatchObject({ ok: true, score: "0.00" });
    expect(await store.verifyStored(database, RUBRIC, "nobody")).toBeNull();
    const refused = await store.save(database, RUBRIC, evidence("b", { standards: 15 }), AT);
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(["PTH5002"]);
    expect(await count("patuh.assessment")).toBe(2);
  });

  it("should keep texts as they are, whatever they look like", async () => {
    const subject = `'); DROP TABLE patuh.assessment; -- "$1" \\ 'é'`;
    const answers = { standards: { answer: "3", source: "O'Brien $$ \\x00 {}", note: "=1+1 <b>" } };
    await store.save(database, RUBRIC, evidence(subject, answers), AT);
    expect(await store.verifyStored(database, RUBRIC, subject)).toMatchObject({ ok: true, score: "7.14" });
  });

  it.each([
    ["the evidence", `evidence = jsonb_set(evidence, '{answers,standards}', '"4"')`, "PTH7112"],
    ["a digit of the record", `record = replace(record, '"score":"7.14"', '"score":"8.14"')`, "PTH7109"],
  ])("should find that %s was changed", async (_, set, code) => {
    await store.save(database, RUBRIC, evidence("c", { standards: 3 }), AT);
    expect(await store.verifyStored(database, RUBRIC, "c")).toMatchObject({ ok: true, diagnostics: [] });
    await database.query(`UPDATE patuh.assessment SET ${set} WHERE subject = $1`, ["c"]);
    const found = await store.verifyStored(database, RUBRIC, "c");
    expect(found?.ok).toBe(false);
    expect(found?.diagnostics.map((one) => one.code)).toContain(code);
  });

  it.each([
    ["a score beside the record", "UPDATE patuh.assessment SET score = 100"],
    ["evidence of another subject", "UPDATE patuh.assessment SET subject = 'z' || subject"],
    ["evidence without answers", `UPDATE patuh.assessment SET evidence = '{"subject": {"id": "a"}}'`],
    ["a hash that is none", "UPDATE patuh.assessment SET evidence_hash = 'x'"],
    ["a rubric that is not there", `UPDATE patuh.assessment SET rubric_hash = 'sha256-${"A".repeat(43)}='`],
  ])("should not let the database hold %s", async (_, sql) => {
    await store.save(database, RUBRIC, evidence("d", { standards: 3 }), AT);
    await expect(database.query(sql)).rejects.toThrow();
  });

  it("should rank with the very scores of evaluate, with a shared place", async () => {
    await database.query("DELETE FROM patuh.assessment");
    const all = ["ya", "tidak", true, false].flatMap((fee, at) =>
      [0, 1, 3, 4].map((room) =>
        evidence(`s${at}-${room}`, {
          "fee-shown": fee,
          "waiting-room": { answer: room, note: "n" },
          standards: room * 3 + 1,
        }),
      ),
    );
    const empty = evidence("silent", {});
    for (const one of [...all, empty]) await store.save(database, RUBRIC, one, AT);
    await store.save(database, NEXT_YEAR, evidence("other-year", {}), AT);
    await store.createViews(database, RUBRIC);
    await store.createViews(database, RUBRIC);
    const rows = await store.league(database);
    const scores = [...all, empty].map((one) => {
      const read = readEvidence(RUBRIC, one);
      if (!read.ok) throw new Error("refused");
      const { score, category } = evaluate(RUBRIC, read.evidence);
      return { subject: one.subject, score, category: category?.id };
    });
    const better = (score: string | null) => scores.filter((other) => Number(other.score) > Number(score)).length;
    const expected = scores.map((one) => ({ rank: better(one.score) + 1, ...one }));
    expect(rows).toHaveLength(17);
    expect(rows).toEqual(expect.arrayContaining(expected));
    expect(await count("patuh_views.answers_check")).toBe(0);
  });
});
