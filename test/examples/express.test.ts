import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Express } from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyRecord } from "../../src/audit/verify/verify-record.js";
import type { Rubric } from "../../src/model/rubric.js";
import { pekppp2024 } from "../../src/rubrics/rubrics.js";
import { type Ran, runExample } from "./example.js";

type BuildApp = (options: { rubric: Rubric; file: string; now: () => string }) => Express;

describe("the middleware of Express", () => {
  const folder = mkdtempSync(join(tmpdir(), "patuh-express-"));
  const file = join(folder, "records.ndjson");
  let ran: Ran;
  let server: Server;
  let url = "";
  beforeAll(async () => {
    ran = runExample("express", [], { RECORDS: join(folder, "demo.ndjson") });
    const { buildApp }: { buildApp: BuildApp } = createRequire(import.meta.url)(resolve("examples/express/app.cjs"));
    const app = buildApp({ rubric: pekppp2024, file, now: () => "2026-11-28" });
    await new Promise<void>((listening) => {
      server = app.listen(0, "127.0.0.1", () => listening());
    });
    const address = server.address();
    url = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}/assessments` : "";
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const post = async (body: string, type = "application/x-www-form-urlencoded") => {
    const answer = await fetch(url, { method: "POST", headers: { "content-type": type }, body });
    const json = await answer.json();
    const codes = json.diagnostics?.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);
    return { status: answer.status, json, codes };
  };
  const records = () => readFileSync(file, "utf8").trimEnd().split("\n");

  it("should show a form that is scored and one that is refused", () => {
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toMatch(/answers\.parking=3\n201 /);
    expect(ran.stdout).toMatch(/answers\.parkir=3\n422 [\s\S]*mungkin maksudnya `parking`/);
  });

  it("should score a form and store a record that verifies", async () => {
    const form =
      "subject=dinas-a&name=Dinas+A+%3Cb%3E&answers.parking=4&answers.service-hours=&answers.service-culture=5";
    const { status, json } = await post(form);
    expect(status).toBe(201);
    expect(json).toMatchObject({ subject: { id: "dinas-a", name: "Dinas A <b>" }, score: "0.36" });
    const [line = ""] = records();
    const verification = await verifyRecord({ name: "stored", text: line }, { rubric: pekppp2024 });
    expect(verification).toMatchObject({ ok: true, outcome: { score: json.score } });
    expect(verification.predicate?.issued).toEqual({ at: "2026-11-28", by: null });
  });

  it.each([
    ["an answer that is out of range", "subject=a&answers.parking=9", "answers.parking"],
    ["a decimal comma", "subject=a&answers.parking=3,5", "answers.parking"],
    ["an answer given twice", "subject=a&answers.parking=3&answers.parking=4", "answers.parking"],
    ["an indicator that is not there", "subject=a&answers.toString=1", "answers.toString"],
    ["a field that is not there", "subject=a&total=5", "total"],
    ["a prototype", "subject=a&__proto__=5", "__proto__"],
    ["no subject", "answers.parking=3", "subject"],
  ])("should refuse %s, name the field, and store nothing", async (_, form, path) => {
    const before = records().length;
    const { status, codes } = await post(form);
    expect(status).toBe(422);
    expect(codes).toEqual([expect.stringMatching(`^PTH5[0-9]{3} ${path}$`)]);
    expect(records()).toHaveLength(before);
  });

  it("should refuse what is too large or is no form", async () => {
    expect(await post(`subject=${"a".repeat(200_000)}`)).toMatchObject({ status: 413 });
    expect(await post("subject=a", "text/plain")).toMatchObject({ status: 422 });
  });
});
