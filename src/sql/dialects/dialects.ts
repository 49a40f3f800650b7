import type { Dialect, DialectName } from "./dialect.js";
import { DUCKDB } from "./duckdb.js";
import { POSTGRES } from "./postgres.js";
import { SPARK } from "./spark.js";

/** Every engine that SQL is written for. */
export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { duckdb: DUCKDB, postgres: POSTGRES, spark: SPARK };
