import { readFileSync } from "node:fs";
import { createConnection } from "node:net";
import { Validator } from "@seriousme/openapi-schema-validator";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRecord } from "../../src/audit/record/create-record.js";
import { evidenceJsonSchema } from "../../src/evidence/evidence-json-schema.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { pekppp2024 } from "../../src/rubrics/rubrics.js";
import { compiledFile, type Ran, runExample } from "./example.js";

const EVIDENCE = readFileSync("examples/pekppp/evidence.json", "utf8");
const SCORE = "/score/pekppp@2024";

describe("the service of Fastify", () => {
  let ran: Ran;
  let service: FastifyInstance;
  let build: typeof import("../../examples/fastify/service.js")["buildService"];
  beforeAll(async () => {
    ran = runExample("fastify");
    const built: typeof import("../../examples/fastify/service.js") = await import(
      compiledFile("fastify", "service.js")
    );
    build = built.buildService;
    service = await build({ bytes: 1_000_000, milliseconds: 20_000 });
  });
  afterAll(() => service.close());

  const post = async (url: string, payload: string | Buffer, type = "application/json") => {
    const { statusCode, body } = await service.inject({
      method: "POST",
      url,
      headers: { "content-type": type },
      payload,
    });
    return { status: statusCode, body, ...JSON.parse(body) };
  };
  const codes = async (payload: string) => {
    const { status, results } = await post(SCORE, payload);
    expect(status).toBe(422);
    return results.flatMap((one: { diagnostics: { code: string }[] }) => one.diagnostics.map(({ code }) => code));
  };

  it("should show a request that is answered and one that is refused", () => {
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toContain('"score": "3.97"');
    expect(ran.stdout).toContain("mungkin maksudnya `parking`");
    expect(ran.stdout).toContain("did you mean `parking`");
  });

  it("should score one subject, and many line by line, of which one is refused with its place", async () => {
    expect(await post(SCORE, EVIDENCE)).toMatchObject({ status: 200, results: [{ outcome: { score: "3.97" } }] });
    const lines = `{"subject": "a", "answers": {"parking": 4}}\n{"subject": "b", "answers": {"parking": 9}}\n`;
    const { status, results } = await post(SCORE, lines, "application/x-ndjson");
    expect(status).toBe(422);
    expect(results).toMatchObject([
      { subject: { id: "a" }, outcome: { rubric: { hash: pekppp2024.hash } } },
      { subject: { id: "b" }, outcome: null, diagnostics: [{ span: { start: { line: 2, column: 41 } } }] },
    ]);
    const { id, en } = results[1].diagnostics[0].text;
    expect(id.message).not.toBe(en.message);
  });

  it("should refuse evidence that fits but gives no score, with the range that is known all the same", async () => {
    const { status, results } = await post("/score/skm@2017", '{"subject": "a", "answers": {}}');
    expect(status).toBe(422);
    expect(results[0]).toMatchObject({ outcome: { score: null, range: { low: "24.975" } }, more: 0 });
  });

  it("should keep every digit of a number that no double holds", async () => {
    const { results } = await post(SCORE, '{"subject": "a", "answers": {"parking": 3.0000000000000000001}}');
    expect(results[0].diagnostics[0].text.en.message).toContain("3.0000000000000000001");
  });

  it("should explain in both languages", async () => {
    const { status, results } = await post("/explain/pekppp@2024", EVIDENCE);
    expect(status).toBe(200);
    expect(results[0].explanation.id).toContain("Penjelasan nilai");
    expect(results[0].explanation.en).toContain("3.97");
  });

  it("should verify records, and refuse those that do not hold or are none", async () => {
    const { evidence } = readEvidence(pekppp2024, JSON.parse(EVIDENCE));
    if (evidence === null) throw new Error("refused");
    const record = createRecord(pekppp2024, evidence);
    const ndjson = "application/x-ndjson";
    expect(await post("/verify", `${record}\n`, ndjson)).toMatchObject({ status: 200, results: [{ ok: true }] });
    const tampered = record.replaceAll('"score":"3.97"', '"score":"4.97"');
    const both = await post("/verify", `${record}\n${tampered}\n`, ndjson);
    expect(both).toMatchObject({ status: 422, results: [{ ok: true }, { ok: false, outcome: { score: "3.97" } }] });
    expect(both.results[1].diagnostics.map(({ code }: { code: string }) => code)).toContain("PTH7109");
    expect(await post("/verify", "", ndjson)).toMatchObject({ status: 422, results: [{ ok: false }] });
  });

  it("should list its rubrics", async () => {
    const { body } = await service.inject("/rubrics");
    const [pekppp, skm] = JSON.parse(body);
    expect(pekppp).toMatchObject({ reference: "pekppp@2024", hash: pekppp2024.hash });
    expect(skm.indicators).toHaveLength(9);
  });

  it("should answer bad evidence with diagnostics", async () => {
    expect(await codes("")).toEqual(["PTH5015"]);
    expect(await codes("{")).toEqual(["PTH5012"]);
    expect(await codes("[".repeat(50_000))).toHaveLength(1);
    expect(await codes(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`)).toHaveLength(1);
    expect(await codes('{"__proto__": {"subject": "a"}, "subject": "a", "answers": {}}')).toHaveLength(1);
    expect(await codes('{"subject": "a", "answers": {"parking": 1, "parking": 2}}')).toHaveLength(1);
  });

  it("should answer what is no evidence at all with a status and words in both languages", async () => {
    expect(await post(SCORE, "x".repeat(1_000_001))).toMatchObject({ status: 413, text: { en: /too large/ } });
    expect(await post(SCORE, '{"subject": "a", "answers": {}}', "text/plain")).toMatchObject({ status: 415 });
    expect(await post(SCORE, Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ status: 400 });
    expect(await post("/score/pekppp@1999", EVIDENCE)).toMatchObject({ status: 404 });
    expect(await post("/score/__proto__", EVIDENCE)).toMatchObject({ status: 404 });
  });

  it("should bound how much is said of how many", async () => {
    const one = '{"subject": "a"}\n';
    expect(await post(SCORE, one.repeat(1001))).toMatchObject({ status: 413 });
    const keys = Array.from({ length: 5000 }, (_, index) => `"k${index}": 1`).join();
    const { results } = await post(SCORE, `{"subject": "a", "answers": {${keys}}}`);
    expect(results[0].diagnostics).toHaveLength(100);
    expect(results[0].more).toBe(4900);
  });

  it("should end a thread that takes longer than it may, and go on with another", async () => {
    const hasty = await build({ bytes: 1_100_000, milliseconds: 3_000 });
    const ask = (payload: string) =>
      hasty.inject({ method: "POST", url: SCORE, headers: { "content-type": "application/x-ndjson" }, payload });
    const started = performance.now();
    // A megabyte of nothing: some 350,000 subjects of which each is refused.
    const { statusCode, body } = await ask("{}\n".repeat(350_000));
    expect(statusCode).toBe(503);
    expect(JSON.parse(body).text.en).toBe("over the limit of time or memory");
    expect(performance.now() - started).toBeLessThan(15_000);
    await expect.poll(async () => (await ask(EVIDENCE)).statusCode, { timeout: 30_000 }).toBe(200);
    await hasty.close();
  });

  it("should answer over a real socket, and hang up on one that never ends its request", async () => {
    const address = await service.listen({ port: 0, host: "127.0.0.1" });
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${address}${SCORE}`, { method: "POST", headers, body: EVIDENCE });
    expect(await answer.json()).toMatchObject({ results: [{ outcome: { score: "3.97" } }] });
    const socket = createConnection({ port: Number(new URL(address).port), host: "127.0.0.1" });
    socket.write("POST /verify HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
    const started = performance.now();
    await new Promise((resolve) => socket.resume().once("close", resolve));
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  it("should describe itself: the evidence of each rubric, every answer of it, and all that it answers", async () => {
    const { body } = await service.inject("/openapi.json");
    const document = JSON.parse(body);
    expect(Object.keys(document.paths)).toEqual([
      SCORE,
      "/explain/pekppp@2024",
      "/score/skm@2017",
      "/explain/skm@2017",
      "/verify",
      "/rubrics",
    ]);
    const found = await new Validator().validate(document);
    expect(found).toEqual({ valid: true });
    const { schemas } = document.components;
    const evidence = schemas["Evidence-of-pekppp-2024Input"];
    expect(document.paths[SCORE].post.requestBody.content["application/json"].schema).toEqual({
      $ref: "#/components/schemas/Evidence-of-pekppp-2024Input",
    });
    expect(evidence.properties).toEqual(evidenceJsonSchema(pekppp2024)["properties"]);
    expect(Object.keys(document.paths[SCORE].post.responses)).toEqual(["200", "422", "4XX", "5XX"]);
    const refs = [...body.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(refs.filter((name) => schemas[name ?? ""] === undefined)).toEqual([]);
  });
});
