import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { compare, ONE, sum } from "../../src/numeric/rational.js";
import { aggregate } from "../../src/population/aggregate.js";
import { type RankedRow, rank } from "../../src/population/rank.js";
import { readTable } from "../../src/population/read-table.js";
import { createRow, type Row } from "../../src/population/row.js";
import { rowOfOutcome } from "../../src/population/row-of-outcome.js";
import { chainRubric, csv } from "./populations.js";

const rubric = chainRubric();

const score = fc
  .integer({ min: 0, max: 10_000 })
  .map((cents) => `${Math.floor(cents / 100)}.${`${cents % 100}`.padStart(2, "0")}`);

/** Services of some units, each unit in one institution. */
const services: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.record({ unit: fc.nat(8), kind: fc.constantFrom("kota", "kabupaten"), score }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ unit, kind, score: published }, index) =>
      createRow({
        id: `s${index}`,
        score: published,
        within: { unit: `u${unit}`, institution: `k${unit % 3}` },
        facts: { kind },
      }),
    ),
  );

const shuffled = fc.tuple(services, fc.infiniteStream(fc.nat())).map(([rows, keys]) => {
  const order = rows.map((row) => ({ row, key: keys.next().value ?? 0 }));
  return { rows, other: order.toSorted((a, b) => a.key - b.key).map(({ row }) => row) };
});

const placeOf = ({ rank: place }: RankedRow) => place ?? expect.fail("no place");
const scoreOf = ({ score: published }: RankedRow) => parseExact(published ?? "") ?? expect.fail("no score");

describe("the laws of populations", () => {
  it("should combine and rank the same in whatever order rows stand", () => {
    fc.assert(
      fc.property(shuffled, ({ rows, other }) => {
        expect(aggregate(rubric, other).levels.map(({ groups }) => groups.map(({ exact }) => exact))).toEqual(
          aggregate(rubric, rows).levels.map(({ groups }) => groups.map(({ exact }) => exact)),
        );
        const placesOf = (some: readonly Row[]) => new Map(rank(rubric, some).rows.map((row) => [row.id, row.rank]));
        expect(placesOf(other)).toEqual(placesOf(rows));
      }),
    );
  });

  it("should have shares that add up to exactly one", () => {
    fc.assert(
      fc.property(services, (rows) => {
        const { categories, zones } = rank(rubric, rows, { within: null }).counts;
        for (const shares of [categories, zones])
          expect(sum(shares.map(({ share }) => parseExact(share ?? "") ?? expect.fail("no share")))).toEqual(ONE);
      }),
    );
  });

  it("should give the same flat and nested when all groups are equally large", () => {
    const sizes = fc.record({
      institutions: fc.integer({ min: 1, max: 3 }),
      units: fc.integer({ min: 1, max: 3 }),
      each: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(sizes, fc.infiniteStream(score), ({ institutions, units, each }, scores) => {
        const rows = Array.from({ length: institutions * units * each }, (_, index) => {
          const unit = Math.floor(index / each);
          return createRow({
            id: `s${index}`,
            score: scores.next().value ?? "0.00",
            within: { unit: `u${unit}`, institution: `k${Math.floor(unit / units)}` },
          });
        });
        const nationOf = (flat: boolean) => aggregate(rubric, rows, { flat }).levels.at(-1)?.groups[0]?.exact;
        expect(nationOf(true)).toBe(nationOf(false));
        expect(nationOf(true)).not.toBeUndefined();
      }),
    );
  });

  it("should rank as the scores compare", () => {
    fc.assert(
      fc.property(services, fc.constantFrom("share" as const, "dense" as const), (rows, ties) => {
        const ranked = rank(rubric, rows, { ties }).rows;
        const pairs = ranked.flatMap((one) => ranked.map((other) => ({ one, other })));
        for (const { one, other } of pairs.filter((pair) => pair.one.stratum === pair.other.stratum))
          expect(Math.sign(placeOf(one) - placeOf(other))).toBe(compare(scoreOf(other), scoreOf(one)));
      }),
    );
  });

  it("should aggregate evidence as it does its outcomes in a table", () => {
    const two = chainRubric({
      parts: 'indicator x "x" weight 30% { scale levels 0..3 } indicator y "y" weight 70% { scale levels 0..7 }',
    });
    const answers = fc.array(fc.record({ unit: fc.nat(3), x: fc.nat(3), y: fc.nat(7) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(answers, (all) => {
        const evidence = all.map(({ unit, x, y }, index): Evidence => {
          const within = { unit: `u${unit}`, institution: "k" };
          return readEvidence(two, { subject: `s${index}`, within, answers: { x, y } }).evidence ?? expect.fail("none");
        });
        const outcomes = evidence.map((one) => evaluate(two, one));
        const direct = evidence.map((one, index) => rowOfOutcome(one, outcomes[index] ?? expect.fail("none")));
        const lines = direct.map(({ id, within, exact }) => `${id},${within["unit"]},k,${exact}`);
        const { rows } = readTable(two, csv(["id,unit,institution,exact", ...lines].join("\n")));
        const scoresOf = (some: readonly Row[]) =>
          aggregate(two, some).levels.map(({ groups }) => groups.map(({ id, exact }) => [id, exact]));
        expect(scoresOf(direct)).toEqual(scoresOf(rows));
      }),
    );
  });

  it("should read any text without throwing, and lose no row", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."id,score;\t\"\n\r1.5a[]{}:'") }), (text) => {
        const { rows, refused } = readTable(rubric, csv(`id,score\n${text}`));
        expect(rows.every(({ score: read, exact }) => read !== null || exact !== null)).toBe(true);
        expect(refused.every(({ number }) => number > 1)).toBe(true);
      }),
    );
  });
});
