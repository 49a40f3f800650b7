import { type Diagnostic, type ReadEvidence, type Rubric, readEvidence } from "patuh";
import {
  canonicalJson,
  createRecord,
  evidenceJson,
  hashEvidence,
  hashText,
  rubricText,
  verifyRecord,
} from "patuh/audit";
import { rubricSql } from "patuh/sql";
import type { Database } from "./database.js";

/** Stores evidence and the record of its outcome; evidence of the same subject is replaced. What does not fit is not stored. */
export async function save(database: Database, rubric: Rubric, data: unknown, at: string): Promise<ReadEvidence> {
  const read = readEvidence(rubric, data);
  if (!read.ok) return read;
  const record = createRecord(rubric, read.evidence, { at });
  await database.query(
    `INSERT INTO patuh.rubric (hash, reference, meaning) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING`,
    [rubric.hash, `${rubric.id}@${rubric.year}`, rubricText(rubric)],
  );
  await database.query(
    `INSERT INTO patuh.assessment (rubric_hash, subject, evidence, evidence_hash, record, record_hash)
     VALUES ($1, $2, $3::jsonb, $4, $5, $6)
     ON CONFLICT (rubric_hash, subject) DO UPDATE SET evidence = excluded.evidence,
       evidence_hash = excluded.evidence_hash, record = excluded.record, record_hash = excluded.record_hash`,
    [
      rubric.hash,
      read.subject.id,
      canonicalJson(evidenceJson(read.evidence)),
      hashEvidence(read.evidence),
      record,
      hashText(record),
    ],
  );
  return read;
}

/** What is stored of one subject, and everything in it that does not hold; null where there is nothing. */
export async function verifyStored(
  database: Database,
  rubric: Rubric,
  subject: string,
): Promise<{
  readonly score: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
} | null> {
  // As text: a driver would read the numbers of jsonb as doubles.
  const { rows } = await database.query(
    `SELECT evidence::text AS evidence, record, record_hash, score::text AS score FROM patuh.assessment
     WHERE rubric_hash = $1 AND subject = $2`,
    [rubric.hash, subject],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const text = String(row["record"]);
  const evidence = { name: `evidence of ${subject}`, text: String(row["evidence"]) };
  const { ok, diagnostics } = await verifyRecord({ name: `record of ${subject}`, text }, { rubric, evidence });
  const isWhole = hashText(text) === row["record_hash"];
  return { ok: ok && isWhole, diagnostics, score: row["score"] === null ? null : String(row["score"]) };
}

/** Makes the views of a rubric anew, over whatever evidence is stored for it. */
export async function createViews(database: Database, rubric: Rubric): Promise<void> {
  const sql = rubricSql(rubric, { dialect: "postgres", table: "answers", layout: "long" });
  if (!sql.ok) throw new Error(sql.diagnostics.map(({ text }) => text.en.message).join("\n"));
  // A view takes no parameters, so PostgreSQL itself quotes the one text that goes into it.
  const { rows } = await database.query("SELECT quote_literal($1::text) AS hash", [rubric.hash]);
  await database.script(`
    DROP SCHEMA IF EXISTS patuh_views CASCADE;
    CREATE SCHEMA patuh_views;
    CREATE VIEW patuh_views.answers AS
      SELECT subject, given.key AS item,
        CASE jsonb_typeof(answer) WHEN 'boolean' THEN CASE WHEN answer = 'true' THEN 'ya' ELSE 'tidak' END
          ELSE answer #>> '{}' END AS value
      FROM patuh.assessment
      LEFT JOIN LATERAL jsonb_each(evidence -> 'answers') AS given ON true
      CROSS JOIN LATERAL (SELECT CASE jsonb_typeof(given.value) WHEN 'object' THEN given.value -> 'answer'
        ELSE given.value END AS answer) AS bare
      WHERE rubric_hash = ${rows[0]?.["hash"]};
    SET LOCAL search_path TO patuh_views;
    ${sql.views.map((view) => view.sql).join(";\n")}`);
}

/** The league table, ranked by the database; `answers_check` names what the views could not read. */
export async function league(database: Database): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await database.query(
    `SELECT rank::int AS rank, subject, score::text AS score, category FROM patuh_views.answers_ranks ORDER BY rank, subject`,
  );
  return rows;
}
