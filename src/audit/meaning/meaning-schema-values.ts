import * as z from "zod/mini";
import { parseExact } from "../../numeric/parse-exact.js";
import { ROUNDING_MODES } from "../../numeric/round.js";
import { wellFormed } from "../../text/well-formed.js";

/** Far more digits than a rubric text may write. */
const MOST_DIGITS = 2000;

/** An exact number: decimal text, or `num/den`. */
export const exact = z.pipe(
  wellFormed.check(z.maxLength(MOST_DIGITS), z.regex(/^-?[0-9]+(?:\.[0-9]+|\/[0-9]+)?$/)),
  z.transform((written, context) => {
    const value = parseExact(written);
    if (value !== null) return value;
    context.issues.push({ code: "custom", input: written });
    return z.NEVER;
  }),
);

/** A whole number, as text. */
export const whole = z.pipe(
  wellFormed.check(z.maxLength(MOST_DIGITS), z.regex(/^-?[0-9]+$/)),
  z.transform((written) => BigInt(written)),
);

export const title = z.strictObject({ id: wellFormed, en: z.nullable(wellFormed) });

export const provenance = z.strictObject({
  sources: z.array(wellFormed),
  inferred: z.nullable(title),
  assumed: z.nullable(title),
});

export const roundingStage = z.strictObject({
  digits: z.int().check(z.gte(0), z.lte(1000)),
  mode: z.enum(ROUNDING_MODES),
  provenance,
});

export const notApplicable = z.nullable(z.enum(["redistribute", "full", "lowest"]));
