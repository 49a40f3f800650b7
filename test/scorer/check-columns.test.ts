import { describe, expect, it } from "vitest";
import { scorePopulation } from "../../src/population/score-population.js";
import { scorePopulationColumns } from "../../src/population/score-population-columns.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { around } from "../evaluate/one-indicator.js";
import { compiled } from "../support/laws.js";

const RUBRIC = compiled(
  around(`fact open yes/no "Open"
    indicator a "A" weight 50% { scale levels 0..4 }
    indicator b "B" weight 50% { scale yes/no }`),
);
const { scoreColumns } = prepareScorer(RUBRIC);

/** Calls a function as a program without types does. */
function untyped(call: (...args: never[]) => unknown, ...args: readonly unknown[]): () => unknown {
  return () => Reflect.apply(call, undefined, [...args]);
}

const a = { numbers: Uint8Array.of(4, 2) };
const NUMBERS = "is one of Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array";
const FORMS = "is a list, `{ numbers }` or `{ places, words }`";
const LENGTH = "`length` is the number of subjects, a whole number from 0 to 4294967295";
const ANSWERS = "`answers` is a plain object that holds a column for each name";

describe("columns that are none", () => {
  it.each<[string, unknown, string]>([
    ["a bare typed array", { a: Uint8Array.of(4, 2) }, `the column \`a\` ${FORMS}`],
    ["bare wide numbers", { a: BigInt64Array.of(4n, 2n) }, `the column \`a\` ${FORMS}`],
    ["wide numbers", { a: { numbers: BigInt64Array.of(4n, 2n) } }, `\`numbers\` of the column \`a\` ${NUMBERS}`],
    ["a list of numbers", { a: { numbers: [4, 2] } }, `\`numbers\` of the column \`a\` ${NUMBERS}`],
    ["nothing", { a, b: null }, `the column \`b\` ${FORMS}`],
    ["text", { a: "42" }, `the column \`a\` ${FORMS}`],
    ["an object", { a: {} }, `the column \`a\` ${FORMS}`],
    ["words without places", { a: { words: ["x"] } }, `\`places\` of the column \`a\` ${NUMBERS}`],
    ["fractions for places", { a: { words: ["x"], places: Float64Array.of(0, 0) } }, "`places` of the column `a`"],
    ["no words", { a: { words: [1], places: Uint8Array.of(0, 0) } }, "`words` of the column `a` is a list of texts"],
    ["another length", { a: { numbers: Uint8Array.of(4) } }, "the column `a` has 1 values for 2 subjects"],
    ["few marks", { a: { ...a, valid: Uint8Array.of(1) } }, "`valid` of the column `a` has 1 values for 2 subjects"],
    ["marks in a list", { a: { ...a, valid: [true, true] } }, "`valid` of the column `a` is a Uint8Array"],
    ["no marks", { a: { ...a, valid: null } }, "`valid` of the column `a` is a Uint8Array"],
    ["a word for none", { a: { ...a, none: "-" } }, "`none` of the column `a` is the number that stands for no value"],
    ["none of words", { a: { words: ["x"], places: Uint8Array.of(0, 0), none: 1 } }, "`none` of the column `a`"],
    ["inherited columns", Object.create({ a }), ANSWERS],
    ["hidden columns", Object.defineProperty({}, "a", { value: a }), ANSWERS],
    ["a symbol", { a, [Symbol("b")]: a }, ANSWERS],
    ["no answers", undefined, ANSWERS],
    ["null", null, ANSWERS],
    ["a list", [a], ANSWERS],
  ])("should be refused, by name: %s", (_, answers, message) => {
    const columns = { length: 2, answers };
    for (const call of [untyped(scoreColumns, columns), untyped(scorePopulationColumns, RUBRIC, columns)]) {
      expect(call).toThrow(TypeError);
      expect(call).toThrow(message);
    }
  });

  it("should be refused among facts, and what subjects belong to", () => {
    const columns = { length: 2, answers: { a } };
    const facts = { open: "ya" };
    expect(untyped(scoreColumns, { ...columns, facts })).toThrow("the column `open` is a list");
    expect(untyped(scorePopulationColumns, RUBRIC, { ...columns, within: { unit: 1 } })).toThrow("the column `unit`");
    expect(untyped(scoreColumns, { ...columns, facts: null })).toThrow("`facts` is a plain object");
  });

  it.each([-1, 1.5, "2", 2 ** 33, Number.NaN])("should have a length that subjects can have, not %s", (length) => {
    expect(untyped(scoreColumns, { length, answers: {} })).toThrow(new TypeError(LENGTH));
    expect(untyped(scorePopulationColumns, RUBRIC, { length, answers: {} })).toThrow(new TypeError(LENGTH));
  });

  it("should be taken in every form that there is", () => {
    const valid = Uint8Array.of(1, 1);
    const forms = [[4, 2], a, { ...a, valid }, { ...a, valid: undefined }, { numbers: Buffer.from([4, 2]) }];
    for (const form of forms) {
      const answers = Object.assign(Object.create(null), { a: form, b: { numbers: Float32Array.of(1, 1) } });
      const found: unknown = untyped(scoreColumns, { length: 2, answers })();
      expect(found).toMatchObject({ units: Float64Array.of(10000, 7500), refused: [] });
    }
    const words = { places: Uint8Array.of(0, 0), words: ["ya"] };
    expect([...scoreColumns({ length: 2, answers: { a, b: words } }).units]).toEqual([10000, 7500]);
  });
});

describe("a category without a score", () => {
  it("should stand in columns as it does for one subject", () => {
    const one = 'category Z "Z" from 0';
    const parts = 'indicator a "A" weight 100% { scale levels 0..4 }';
    const stopping = { missing: "stop the score" };
    for (const categories of [one, `category Y "Y" from 50 ${one}`]) {
      const scorer = prepareScorer(compiled(around(parts, { ...stopping, categories })));
      const scored = scorer.score({ subject: "s", answers: {} });
      const place = categories === one ? 0 : -1;
      expect(scored).toMatchObject({ ok: true, score: null, category: place === 0 ? { id: "Z" } : null });
      const { units, categories: found } = scorer.scoreColumns({ length: 1, answers: { a: [null] } });
      expect([...units, ...found]).toEqual([Number.NaN, place]);
    }
  });
});

describe("a population that is none", () => {
  it.each([null, undefined, {}, 7])("should be refused: %s", (subjects) => {
    expect(untyped(scorePopulation, RUBRIC, subjects)).toThrow(
      new TypeError("`subjects` is a list of subjects, or gives one after the other"),
    );
    expect(scorePopulation(RUBRIC, new Set()).subjects.units.length).toBe(0);
  });
});
