import type * as z from "zod/mini";
import type { predicateSchema, statementSchema } from "./record-schema.js";

/** The program that made a record, and its version. */
export const ENGINE = { name: "patuh", version: "0.1.0" } as const;

/** What an in-toto Statement calls itself. */
export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";

/** The version of the shape of records that this program writes and reads. */
export const RECORD_VERSION = 1;

/** The predicate type of a record, without its version. */
export const RECORD_TYPE = "urn:patuh:record:";

/** A record as its JSON says it: an in-toto Statement about one outcome. */
export type RecordStatement = z.infer<typeof statementSchema>;

/** What a record states: which rubric, which evidence, and what came of it. */
export type RecordPredicate = z.infer<typeof predicateSchema>;
