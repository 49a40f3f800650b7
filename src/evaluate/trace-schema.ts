import * as z from "zod/mini";
import { ROUNDING_MODES } from "../numeric/round.js";
import { ZONES } from "../syntax/words.js";
import type { ConditionStep, Trace } from "./trace.js";

const exact = z.string();
/** As many people as a sample can have. */
const people = z.string().check(z.regex(/^[0-9]{1,13}$/));
const whole = z.string().check(z.regex(/^[0-9]{1,20}$/));
const path = z.string();
const title = z.strictObject({ id: z.string(), en: z.nullable(z.string()) });
const category = z.strictObject({ id: z.string(), title, zone: z.nullable(z.enum(ZONES)) });
const leftOut = z.enum(["missing", "not-applicable"]);
const beside = { source: z.nullable(z.string()), note: z.nullable(z.string()) };

const answer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("yes-no"), yes: z.boolean() }),
  z.strictObject({ kind: z.literal("single"), value: exact }),
  z.strictObject({
    kind: z.literal("respondents"),
    counts: z.array(z.strictObject({ choice: whole, respondents: people })),
  }),
  z.strictObject({ kind: z.literal("stated-mean"), mean: exact, respondents: z.nullable(people) }),
  z.strictObject({ kind: z.literal("checklist"), present: z.array(z.string()), absent: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("observations"), count: z.int() }),
]);

const stated = z.strictObject({ kind: z.literal("stated"), points: exact });
const linear = z.strictObject({
  kind: z.literal("linear"),
  value: exact,
  worst: exact,
  best: exact,
  min: exact,
  max: exact,
});
const checklist = z.strictObject({
  kind: z.literal("checklist"),
  weights: z.array(z.strictObject({ name: z.string(), title, weight: exact, present: z.boolean() })),
  min: exact,
  max: exact,
});

const observation = z.strictObject({
  answer,
  meaning: z.nullable(title),
  ...beside,
  conversion: z.discriminatedUnion("kind", [stated, linear, checklist]),
  points: exact,
});

const conversion = z.discriminatedUnion("kind", [
  stated,
  linear,
  checklist,
  z.strictObject({ kind: z.literal("missing"), min: exact }),
  z.strictObject({
    kind: z.literal("combined"),
    combine: z.enum(["mean", "lowest", "highest"]),
    observations: z.array(observation),
  }),
]);

const holds = z.nullable(z.boolean());

const condition: z.ZodMiniType<ConditionStep, unknown> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["any-of", "all-of"]), parts: z.array(condition), holds }),
    z.strictObject({ kind: z.literal("not"), operand: condition, holds }),
    z.strictObject({
      kind: z.literal("fact-is"),
      fact: z.string(),
      expected: z.string(),
      value: z.nullable(z.string()),
      holds,
    }),
    z.strictObject({
      kind: z.enum(["fact-compared", "score-compared"]),
      of: z.string(),
      operator: z.enum(["at least", "at most", "above", "below"]),
      bound: exact,
      value: z.nullable(exact),
      holds,
    }),
  ]),
);

const effect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("subtract"), amount: exact, min: exact }),
  z.strictObject({ kind: z.literal("cap-score"), most: exact }),
  z.strictObject({ kind: z.literal("cap-category"), category, from: exact }),
  z.strictObject({ kind: z.literal("withhold-award") }),
  z.strictObject({ kind: z.literal("label"), title }),
]);

const factStep = z.strictObject({
  kind: z.literal("fact"),
  name: z.string(),
  title,
  value: z.nullable(z.string()),
  meaning: z.nullable(title),
});

const answerStep = z.strictObject({
  kind: z.literal("answer"),
  path,
  code: z.nullable(z.string()),
  title,
  answer: z.nullable(answer),
  meaning: z.nullable(title),
  ...beside,
  conversion: z.nullable(conversion),
  points: z.nullable(exact),
});

const notApplicableStep = z.strictObject({
  kind: z.literal("not-applicable"),
  path,
  title,
  by: z.enum(["condition", "answer", "everything-below"]),
  condition: z.nullable(condition),
  policy: z.enum(["redistribute", "full", "lowest"]),
  points: z.nullable(exact),
});

const knownStep = z.strictObject({
  kind: z.literal("known"),
  path,
  title,
  given: z.enum(["score", "points"]),
  value: exact,
  ...beside,
});

const redistributionStep = z.strictObject({
  kind: z.literal("redistribution"),
  path,
  from: z.array(z.strictObject({ path, reason: leftOut, weight: z.nullable(exact) })),
  to: z.array(z.strictObject({ path, weight: exact, received: exact, effectiveWeight: exact })),
});

const groupStep = z.strictObject({
  kind: z.literal("group"),
  path,
  title,
  weightsTotal: exact,
  parts: z.array(
    z.strictObject({
      path,
      title,
      weight: z.nullable(exact),
      assumed: z.boolean(),
      effectiveWeight: z.nullable(exact),
      score: z.nullable(exact),
      contribution: z.nullable(exact),
      leftOut: z.nullable(leftOut),
    }),
  ),
  score: z.nullable(exact),
});

const undeterminedStep = z.strictObject({
  kind: z.literal("undetermined"),
  path,
  title,
  reason: z.enum(["undisclosed-weights", "not-broken-down", "below", "missing", "unknown-fact"]),
  parts: z.array(path),
  condition: z.nullable(condition),
});

const rounded = { exact, digits: z.int(), mode: z.enum(ROUNDING_MODES), score: exact };

const ruleStep = z.strictObject({
  kind: z.literal("rule"),
  name: z.string(),
  title,
  condition,
  holds,
  effect,
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});

const step = z.discriminatedUnion("kind", [
  factStep,
  answerStep,
  notApplicableStep,
  knownStep,
  redistributionStep,
  groupStep,
  undeterminedStep,
  z.strictObject({ kind: z.literal("part-rounding"), path, ...rounded }),
  ruleStep,
  z.strictObject({
    kind: z.literal("rounding"),
    ...rounded,
    comparison: z.enum(["published", "exact"]),
    steps: z.int(),
  }),
  z.strictObject({ kind: z.literal("threshold"), score: exact, category, from: exact, reached: z.boolean() }),
  z.strictObject({
    kind: z.literal("verdict"),
    columns: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    title,
  }),
]);

/** The zod schema of a trace, for traces that come in from elsewhere. */
export const traceSchema: z.ZodMiniType<Trace, unknown> = z.array(step);
