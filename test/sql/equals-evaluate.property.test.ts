import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/has-errors.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { rational } from "../../src/numeric/rational.js";
import { rubricSql } from "../../src/sql/rubric-sql.js";
import { rubric as rubrics } from "../support/arbitrary-rubric.js";
import { compiled } from "../support/laws.js";
import type { Engine, TextRow } from "./engine.js";
import { ENGINES } from "./engines.js";
import { drawsFrom, type Oddity, randomRow, type TableRow } from "./random-row.js";
import { createLongTable, createTable, dropTable } from "./table-of.js";

const ROWS = 12;

const CONFLICT = "PTH5026";

/** What no table holds. */
const OBSERVATIONS = /observations (?:mean|lowest|highest)(?: at least [0-9]+)?/g;

const ODDITIES: readonly Oddity[] = [
  { missing: 0, notApplicable: 0, unfit: 0, beyond: 0, unknownFact: 0 },
  { missing: 15, notApplicable: 0, unfit: 0, beyond: 0, unknownFact: 0 },
  { missing: 10, notApplicable: 40, unfit: 0, beyond: 0, unknownFact: 10 },
  { missing: 10, notApplicable: 20, unfit: 15, beyond: 10, unknownFact: 10 },
];

/** What the rows of a run came to. */
interface Tally {
  rows: number;
  scored: number;
  exact: number;
  /** Rows whose numbers would be larger than the engine holds, which it says. */
  overflowing: number;
  unfit: number;
  /** Rows with known points that may be such as no weights allow. */
  unsure: number;
  /** Rows that have a score by known subtotals. */
  known: number;
}

describe.each(ENGINES)("SQL of $title", ({ name, open }) => {
  const numRuns = name === "duckdb" ? 45 : 15;
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  // Law: whatever the rubric and the answers, every cell is what `evaluate` says.
  it("should say what `evaluate` says", { timeout: 900_000 }, async () => {
    const tally: Tally = { rows: 0, scored: 0, exact: 0, overflowing: 0, unfit: 0, unsure: 0, known: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof(rubrics({ open: false }), rubrics()), fc.nat(2 ** 31 - 1), async ({ text }, seed) => {
        const rubric = compiled(text.replaceAll(OBSERVATIONS, ""));
        const layout = seed % 3 === 0 ? "long" : "wide";
        const sql = rubricSql(rubric, { dialect: name, table: "t", layout });
        if (!sql.ok) return;
        const draw = drawsFrom(seed);
        const subtotals = new Set(
          sql.columns.flatMap(({ wanted }) => /^known[.](.*)[.]score$/.exec(wanted)?.[1] ?? []),
        );
        const rows = Array.from({ length: ROWS }, (_, index) =>
          randomRow(rubric, `s${index}`, draw, ODDITIES[index % ODDITIES.length] ?? NONE, subtotals),
        );
        await (layout === "long" ? createLongTable : createTable)(engine, sql, "t", rows);
        try {
          const [scores, nodes, check] = await Promise.all([
            bySubject(await engine.rows(`SELECT * FROM "t_scores"`)),
            bySubject(await engine.rows(`SELECT * FROM "t_nodes"`)),
            engine.rows(`SELECT * FROM "t_check"`),
          ]);
          for (const row of rows) {
            const codes = check.filter((one) => one["subject"] === row.subject).map((one) => one["code"]);
            expectRow(rubric, row, { score: at(scores, row), nodes: at(nodes, row), codes }, tally);
          }
        } finally {
          await dropTable(engine, sql, "t");
        }
      }),
      { endOnFailure: true, numRuns: Math.ceil((numRuns * (fc.readConfigureGlobal().numRuns ?? 100)) / 100) },
    );
    expect(tally.overflowing).toBeLessThanOrEqual(name === "duckdb" ? tally.rows / 100 : 0);
    expect(tally.scored).toBeGreaterThan(tally.rows / 4);
    expect(tally.unfit).toBeGreaterThan(0);
    expect(tally.known).toBeGreaterThan(tally.unsure);
  });
});

const NONE: Oddity = { missing: 0, notApplicable: 0, unfit: 0, beyond: 0, unknownFact: 0 };

interface Found {
  readonly score: TextRow;
  readonly nodes: TextRow;
  readonly codes: readonly (string | null | undefined)[];
}

function expectRow(rubric: Rubric, row: TableRow, { score, nodes, codes }: Found, tally: Tally): void {
  tally.rows += 1;
  const { ok, evidence, diagnostics } = readEvidence(rubric, row.raw);
  const isBeyond = [...row.cells.values()].some((cell) => typeof cell === "string" && cell.endsWith("e0"));
  const shown = JSON.stringify({ raw: row.raw, score, codes });
  const told = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code));
  // `readEvidence` looks for answers below `n/a` only where every answer fits.
  const isTold = (code: string | null | undefined): boolean =>
    code !== CONFLICT || told.size === 0 || told.has(CONFLICT);
  expect([...new Set(codes.filter(isTold))].toSorted(), shown).toEqual([...told].toSorted());
  if (isBeyond) {
    expect(score).toMatchObject({ score: null, needs_exact: "true", why: "beyond-the-engine" });
    return;
  }
  if (!ok) {
    tally.unfit += 1;
    expect(score["score"], shown).toBeNull();
    expect(score["why"]).toBe("answers-do-not-fit");
    return;
  }
  const outcome = evaluate(rubric, evidence);
  const isOpen = outcome.unknownFacts.length > 0 || evidence.facts.size < rubric.facts.length;
  if (score["needs_exact"] === "true" || score["needs_exact"] === "t") {
    expectReason(outcome, { score, isOpen, isKnown: evidence.known.size > 0, shown }, tally);
    return;
  }
  expect(score["score"], shown).toBe(outcome.score);
  if (outcome.score === null) expect(hasErrors(outcome.diagnostics) || outcome.exact === null).toBe(true);
  else {
    tally.scored += 1;
    if (evidence.known.size > 0) tally.known += 1;
    expectConclusion(outcome, score, shown);
  }
  expectNodes(outcome, nodes, shown);
}

/** That a row needs the exact engine for a reason. */
function expectReason(
  outcome: Outcome,
  {
    score,
    isOpen,
    isKnown,
    shown,
  }: { readonly score: TextRow; readonly isOpen: boolean; readonly isKnown: boolean; readonly shown: string },
  tally: Tally,
): void {
  tally.exact += 1;
  if (score["why"] === "weights-not-known") expect(outcome.score, shown).toBeNull();
  // Of points that weights may not allow, the exact engine tells.
  else if (isKnown && score["why"] === "beyond-the-engine") tally.unsure += 1;
  else if (!isOpen) {
    // Redistribution multiplies denominators; with all answers there is nothing to redistribute, and all fits.
    const isUneven = outcome.nodes.some(({ leftOut }) => leftOut !== null) || outcome.score === null;
    tally.overflowing += 1;
    expect(isUneven && score["why"] === "beyond-the-engine", shown).toBe(true);
  }
}

function expectConclusion(outcome: Outcome, score: TextRow, shown: string): void {
  expect(rational(BigInt(score["score_num"] ?? ""), BigInt(score["score_den"] ?? "")), shown).toEqual(
    parseExact(outcome.exact ?? ""),
  );
  expect(
    {
      category: score["category"],
      zone: score["zone"],
      title: score["title"],
      verdict: score["verdict"] ?? null,
      award: score["award"] ?? null,
      labels: (score["labels"] ?? "").split("; ").filter((label) => label !== ""),
      rules: Object.fromEntries(outcome.rules.map((rule) => [rule.name, truthOf(score[`rule ${rule.name}`])])),
    },
    shown,
  ).toEqual({
    category: outcome.category?.id,
    zone: outcome.category?.zone,
    title: outcome.category?.title,
    verdict: outcome.verdict,
    award: outcome.award,
    labels: outcome.labels.map(({ title }) => title),
    rules: Object.fromEntries(outcome.rules.map((rule) => [rule.name, rule.holds])),
  });
}

function expectNodes(outcome: Outcome, nodes: TextRow, shown: string): void {
  for (const node of outcome.nodes) {
    const part = node.path.split(".").at(-1) ?? "";
    expect({ path: node.path, score: nodes[part] }, shown).toEqual({ path: node.path, score: node.score });
    if (node.exact !== null)
      expect(rational(BigInt(nodes[`${part}:num`] ?? ""), BigInt(nodes[`${part}:den`] ?? ""))).toEqual(
        parseExact(node.exact),
      );
  }
  const paths = new Set(outcome.nodes.map(({ path }) => path.split(".").at(-1)));
  for (const [column, value] of Object.entries(nodes))
    if (column !== "subject" && !column.includes(":") && !paths.has(column))
      expect(value, `${column} ${shown}`).toBeNull();
}

function truthOf(value: string | null | undefined): boolean | null {
  if (value === null || value === undefined) return null;
  return value === "true" || value === "t";
}

function bySubject(rows: readonly TextRow[]): ReadonlyMap<string, TextRow> {
  return new Map(rows.map((row) => [row["subject"] ?? "", row]));
}

function at(rows: ReadonlyMap<string, TextRow>, { subject }: TableRow): TextRow {
  const row = rows.get(subject);
  if (row === undefined) throw new Error(`${subject} is not there`);
  return row;
}
