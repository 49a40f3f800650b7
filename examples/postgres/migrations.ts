import type { Database } from "./database.js";

/** In the order in which they were thought of; what was applied somewhere is never changed, only added to. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE patuh.rubric (
    hash text PRIMARY KEY CHECK (hash ~ '^sha256-[A-Za-z0-9+/]{43}=$'),
    reference text NOT NULL CHECK (reference ~ '^[^@]+@[0-9-]+$'),
    -- What it means, written as a rubric again: whoever has it can compute every score.
    meaning text NOT NULL
  );
  CREATE TABLE patuh.assessment (
    rubric_hash text NOT NULL REFERENCES patuh.rubric,
    subject text NOT NULL,
    evidence jsonb NOT NULL CHECK (jsonb_typeof(evidence -> 'answers') = 'object'),
    evidence_hash text NOT NULL CHECK (evidence_hash ~ '^sha256-[A-Za-z0-9+/]{43}=$'),
    -- Text, not jsonb: a record is its bytes, and jsonb puts keys in another order.
    record text NOT NULL,
    record_hash text NOT NULL CHECK (record_hash ~ '^sha256-[A-Za-z0-9+/]{43}=$'),
    PRIMARY KEY (rubric_hash, subject),
    CHECK (subject = evidence -> 'subject' ->> 'id')
  );`,
  // What is asked for often comes from the record and cannot differ from it.
  `ALTER TABLE patuh.assessment
    ADD COLUMN score numeric GENERATED ALWAYS AS ((record::jsonb #>> '{predicate,outcome,score}')::numeric) STORED,
    ADD COLUMN category text GENERATED ALWAYS AS (record::jsonb #>> '{predicate,outcome,category,id}') STORED;`,
];

/** Brings the tables up to date. It may be called at every start, and by several at once. */
export async function migrate(database: Database): Promise<number> {
  const applied = await appliedTo(database);
  const missing = MIGRATIONS.slice(applied);
  // One script for each, which all happens or not at all; the version in it stops whoever comes second.
  for (const [index, sql] of missing.entries()) {
    const version = applied + index + 1;
    await database.script(`INSERT INTO patuh.migration VALUES (${version}); ${sql}`).catch(async (error: unknown) => {
      if ((await appliedTo(database)) < version) throw error;
    });
  }
  return missing.length;
}

async function appliedTo(database: Database): Promise<number> {
  // Even IF NOT EXISTS fails when two come at the same moment, so they queue.
  await database.script(`SELECT pg_advisory_xact_lock(20261128);
    CREATE SCHEMA IF NOT EXISTS patuh;
    CREATE TABLE IF NOT EXISTS patuh.migration (version integer PRIMARY KEY)`);
  const { rows } = await database.query("SELECT coalesce(max(version), 0) AS version FROM patuh.migration");
  return Number(rows[0]?.["version"]);
}
