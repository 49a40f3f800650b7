import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { rational } from "../../src/numeric/rational.js";
import { aggregate } from "../../src/population/aggregate.js";
import type { Group } from "../../src/population/group.js";
import { rank } from "../../src/population/rank.js";
import { createRow, type Row } from "../../src/population/row.js";
import { rubricSql } from "../../src/sql/rubric-sql.js";
import { compiled } from "../support/laws.js";
import type { Engine, TextRow } from "./engine.js";
import { ENGINES } from "./engines.js";
import { drawsFrom, randomRow, type TableRow } from "./random-row.js";
import { createTable, dropTable } from "./table-of.js";

const ODD = { missing: 20, notApplicable: 0, unfit: 0, beyond: 0, unknownFact: 0 };

/** Few different answers, so that many tie; the third thirds never end as decimals. */
function text(levels: string, ranks: string, missing = "count as lowest"): string {
  return `rubric jenjang 2024 { title "Jenjang" score 0..100 published 2 digits half-up
    missing answers ${missing}
    fact kind choice { a "A" b "B" } "Jenis"
    fact size number 0..50 "Banyaknya"
    indicator x "X" weight 1/3 { scale levels 0..3 }
    indicator y "Y" weight 1/6 { scale yes/no }
    indicator z "Z" weight 1/2 { scale levels 0..2 }
    rule kecil "Kecil" { when size below 1 then label "Kecil" }
    category tinggi "Tinggi" zone green from 66.67
    category rendah "Rendah" zone red from 0
    ${levels}
    ${ranks} }`;
}

const CASES: readonly (readonly [string, string])[] = [
  [
    "means of means",
    text("level service -> unit mean level unit -> office mean", "rank office within kind ties share by published"),
  ],
  [
    "the lowest, rounded",
    text("level service -> unit lowest level unit -> office mean rounded to 1", "rank office ties dense by exact"),
  ],
  [
    "weighted, at least two",
    text("level service -> unit mean weighted by size at least 2", "rank unit within kind ties share by exact"),
  ],
  ["what is left out", text("level service -> unit mean", "rank unit ties share by exact", "are excluded")],
];

describe.each(ENGINES)("levels in $title", ({ name, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it.each(CASES)("should be what `aggregate` and `rank` say: %s", async (_, source) => {
    const rubric = compiled(source);
    const sql = rubricSql(rubric, { dialect: name, table: "t" });
    if (!sql.ok) throw new Error("refused");
    const draw = drawsFrom(7);
    const rows = Array.from({ length: 300 }, (_, index): TableRow => {
      const unit = draw(40);
      const row = randomRow(rubric, `s${index}`, draw, ODD);
      const kind = unit % 2 === 0 ? "a" : "b";
      const within = [
        ["unit", `u${unit}`],
        ["office", `o${unit % 7}`],
        ["kind", kind],
      ] as const;
      return {
        ...row,
        cells: new Map([...row.cells, ...within]),
        raw: { ...row.raw, facts: { ...row.raw.facts, kind } },
      };
    });
    await createTable(engine, sql, "t", rows);
    const subjects = rows.map((row) => subjectOf(rubric, row));
    const expected = aggregate(rubric, subjects, { from: "service" });
    for (const { level, groups } of expected.levels)
      expectGroups(level, groups, await engine.rows(`SELECT * FROM "t_${level}"`));
    const top = expected.levels.at(-1);
    const ranked = rank(
      rubric,
      (top?.groups ?? []).map((group) =>
        createRow({ id: group.id, exact: group.exact, score: group.score, facts: group.facts }),
      ),
      { level: top?.level ?? "" },
    );
    const places = new Map((await engine.rows(`SELECT * FROM "t_ranks"`)).map((row) => [row[top?.level ?? ""], row]));
    for (const row of ranked.rows)
      expect([row.id, places.get(row.id)?.["rank"] ?? null, places.get(row.id)?.["of"]]).toEqual([
        row.id,
        row.rank === null ? null : String(row.rank),
        String(row.of),
      ]);
    const counts = await engine.rows(`SELECT * FROM "t_counts"`);
    const own = counts.filter((row) => row["level"] === top?.level);
    expect(own.map((row) => [row["category"], row["count"]])).toEqual([
      ...ranked.counts.categories.map(({ id, count }) => [id, String(count)]),
      [null, String(ranked.counts.uncertain)],
    ]);
    await dropTable(engine, sql, "t");
  });
});

function subjectOf(rubric: Rubric, { subject, cells, raw }: TableRow): Row {
  const { evidence } = readEvidence(rubric, raw);
  if (evidence === null) throw new Error(subject);
  const size = cells.get("size");
  return createRow({
    id: subject,
    exact: evaluate(rubric, evidence).exact,
    within: {
      unit: String(cells.get("unit")),
      ...(rubric.levels.length > 1 ? { office: String(cells.get("office")) } : {}),
    },
    facts: { kind: String(cells.get("kind")), ...(size === undefined ? {} : { size: String(size) }) },
  });
}

function expectGroups(level: string, groups: readonly Group[], rows: readonly TextRow[]): void {
  const found = new Map(rows.map((row) => [row[level], row]));
  expect(found.size).toBe(groups.length);
  for (const group of groups) {
    const row = found.get(group.id);
    expect({
      ...{ id: group.id, score: row?.["score"], category: row?.["category"], members: row?.["members"] },
      needsExact: row?.["needs_exact"],
    }).toEqual({
      ...{ id: group.id, score: group.score, category: group.category?.id ?? null },
      ...{ members: String(group.members), needsExact: "false" },
    });
    if (group.exact !== null)
      expect(rational(BigInt(row?.["score_num"] ?? ""), BigInt(row?.["score_den"] ?? ""))).toEqual(
        parseExact(group.exact),
      );
  }
}
