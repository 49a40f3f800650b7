import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler } from "fastify-type-provider-zod";
import { indicatorsOf } from "patuh";
import { evidenceSchema } from "patuh/evidence";
import { Piscina } from "piscina";
import { z } from "zod";
import { problem, results, rubrics } from "./schemas.js";
import { type Explained, RUBRICS, type Said, type Scored, type Verified } from "./work.js";

/** Also evidence that fits may give no score, where the rubric lets a missing answer stop it. */
const isWithoutErrors = ({ diagnostics }: Said): boolean => diagnostics.every(({ severity }) => severity !== "error");

/** What a request may take; whatever it asks, the thread that answers it ends then. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The service, not listening yet: `listen` it, or `inject` requests. */
export async function buildService({ bytes, milliseconds }: Limits): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: bytes, requestTimeout: 10_000, connectionTimeout: 10_000 });
  const pool = new Piscina({
    filename: new URL("./work.js", import.meta.url).href,
    maxQueue: 100,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  app.addHook("onClose", () => pool.close({ force: true }));

  // patuh reads bodies itself, so nothing else does; in OpenAPI each has the schema of its rubric.
  app.removeAllContentTypeParsers();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const types = ["application/json", "application/x-ndjson"];
  app.addContentTypeParser(types, { parseAs: "buffer" }, async (_: unknown, body: Buffer) => decoder.decode(body));
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "patuh", version: "1.0.0" } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });

  const run = async <T>(name: string, task: object, reply: FastifyReply, isFine: (one: T) => boolean) => {
    const found: readonly T[] | null = await pool.run(task, { name, signal: AbortSignal.timeout(milliseconds) });
    if (found === null) return reply.code(413).send(problem(413));
    return reply.code(found.every(isFine) ? 200 : 422).send({ results: found });
  };
  const textOf = (body: unknown): string => (typeof body === "string" ? body : "");
  const answers = <T extends z.ZodType>(ok: T) => ({
    200: ok,
    422: ok,
    "4xx": results.problem,
    "5xx": results.problem,
  });

  for (const [reference, rubric] of RUBRICS) {
    const body = evidenceSchema(rubric);
    z.globalRegistry.add(body, { id: `Evidence of ${reference}`.replaceAll(/[^A-Za-z0-9]/g, "-") });
    const about = { consumes: types, body, tags: [reference] };
    app.post(
      `/score/${reference}`,
      { schema: { ...about, response: answers(results.scored) } },
      ({ body: text }, reply) => run<Scored>("score", { reference, text: textOf(text) }, reply, isWithoutErrors),
    );
    app.post(
      `/explain/${reference}`,
      { schema: { ...about, response: answers(results.explained) } },
      ({ body: text }, reply) => run<Explained>("explain", { reference, text: textOf(text) }, reply, isWithoutErrors),
    );
  }
  const record = { consumes: types, body: z.string().describe("records of patuh, one on each line") };
  app.post("/verify", { schema: { ...record, response: answers(results.verified) } }, ({ body: text }, reply) =>
    run<Verified>("verify", { text: textOf(text) }, reply, ({ ok }) => ok),
  );
  app.get("/rubrics", { schema: { response: { 200: rubrics } } }, () =>
    [...RUBRICS].map(([reference, rubric]) => ({
      reference,
      hash: rubric.hash,
      title: rubric.title,
      indicators: indicatorsOf(rubric).map(({ name, title }) => ({ name, title })),
    })),
  );
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());

  app.setNotFoundHandler((_, reply) => reply.code(404).send(problem(404)));
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, _, reply) => {
    if (error.name === "AbortError" || error.code === "ERR_WORKER_OUT_OF_MEMORY")
      return reply.code(503).send(problem(503));
    if (error.code === "ERR_ENCODING_INVALID_ENCODED_DATA") return reply.code(400).send(problem(400));
    const status = error.statusCode ?? 500;
    if (status >= 500) app.log.error(error);
    return reply.code(status).send(problem(status));
  });
  return app;
}
