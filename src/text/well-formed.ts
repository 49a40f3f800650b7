import * as z from "zod/mini";

/** A text without halves of characters (lone surrogates), which no file and no canonical form can hold. */
export const wellFormed: z.ZodMiniString = z.string().check(z.refine((text) => !/\p{Cs}/u.test(text)));
