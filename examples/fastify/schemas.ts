import { z } from "zod";

const localized = z.object({ id: z.string(), en: z.string().nullable() });
const words = z.object({ message: z.string(), why: z.string(), hint: z.string() });
const position = z.object({ line: z.int(), column: z.int() });

const diagnostic = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    span: z.object({ start: position, end: position }).nullable(),
    path: z.string().nullable(),
    text: z.object({ id: words, en: words }),
  })
  .meta({ id: "Diagnostic" });
const said = { diagnostics: z.array(diagnostic), more: z.int() };

const subject = z.object({ id: z.string(), name: z.string().nullable() }).nullable();
/** Exact numbers are text: `81.84`, `1/3`. What is not named here does not leave. */
const outcome = z
  .object({
    rubric: z.object({ id: z.string(), year: z.string(), hash: z.string() }),
    score: z.string().nullable(),
    exact: z.string().nullable(),
    category: z
      .object({ id: z.string(), title: z.string(), titleEn: z.string().nullable(), zone: z.string().nullable() })
      .nullable(),
    range: z.object({ low: z.string(), high: z.string() }).nullable(),
    certain: z.boolean(),
  })
  .meta({ id: "Outcome" });

const list = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ results: z.array(z.object({ ...shape, ...said })) });

export const results = {
  scored: list({ subject, outcome: outcome.nullable() }),
  explained: list({ subject, explanation: z.object({ id: z.string(), en: z.string() }).nullable() }),
  verified: list({
    ok: z.boolean(),
    checks: z.array(z.object({ name: z.string(), state: z.enum(["held", "failed", "unchecked"]) })),
    outcome: outcome.nullable(),
  }),
  problem: z.object({ status: z.int(), text: z.object({ id: z.string(), en: z.string() }) }),
};

export const rubrics = z.array(
  z.object({
    reference: z.string(),
    hash: z.string(),
    title: localized,
    indicators: z.array(z.object({ name: z.string(), title: localized })),
  }),
);

/** What is wrong with a request as such; what is wrong with evidence, patuh says. */
export function problem(status: number): z.infer<typeof results.problem> {
  const text = TEXTS.get(status) ?? (status < 500 ? UNFIT : OUR_FAULT);
  return { status, text };
}

const TEXTS = new Map([
  [400, { id: "isi permintaan bukan UTF-8", en: "the body is not UTF-8" }],
  [404, { id: "tidak ada; lihat /rubrics", en: "there is no such thing; see /rubrics" }],
  [413, { id: "terlalu besar; kirim dalam beberapa bagian", en: "too large; send it in several parts" }],
  [
    415,
    { id: "kirim application/json atau application/x-ndjson", en: "send application/json or application/x-ndjson" },
  ],
  [503, { id: "melampaui batas waktu atau memori", en: "over the limit of time or memory" }],
]);
const UNFIT = { id: "permintaan tidak sah", en: "the request is not valid" };
const OUR_FAULT = { id: "kesalahan di pihak kami", en: "a fault of ours" };
