import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { hasErrors } from "../../src/diagnostics/has-errors.js";
import { endsSoon } from "../support/ends-soon.js";
import { amendment, among, PARENT } from "./amending.js";

/** Every statement that the grammar knows, most of them of something that the amended rubric has. */
const STATEMENTS = [
  'title "T"',
  'issuer "I"',
  "in force 2024-01-01",
  'law uu article "7"',
  'law pp "PP"',
  'source lama "Lama"',
  "score 0..100 published 1 digit up",
  "missing answers are excluded",
  "scale tiga levels 0..5",
  "scale yes/no",
  "scale tiga",
  "dimension masukan weight 50%",
  'dimension baru "Baru" weight 10% { indicator isi weight 100% { scale tiga } }',
  "variable cepat { rounded to 1 }",
  'indicator parkir "P" weight 30% { scale yes/no code "9" }',
  "indicator masukan weight 30%",
  "weight 20%",
  'code "1"',
  "category A from 85",
  "category D from 5",
  "weights total 99%",
  "undisclosed weights assume equal",
  "not applicable parts count as full",
  "may be n/a",
  "applies when lanjut",
  "observations mean",
  "rounded to 2",
  "fact jenis yes/no",
  "fact baru number 0..1",
  "rule tahan { when lanjut then withhold award }",
  'verdict by category { A gives "x" any gives "y" }',
  "level unit -> instansi lowest",
  "level instansi -> negara mean",
  "rank instansi",
  "rank unit within jenis",
  'example "x" { parkir 3 expect score 100 }',
  'remove indicator parkir because "x"',
  "rename level unit to kantor",
  "change category A from 90",
  "add code",
];

const WORDS = [
  "dimension",
  "variable",
  "indicator",
  "category",
  "scale",
  "fact",
  "rule",
  "law",
  "source",
  "level",
  "rank",
];
const NAMES = [
  "masukan",
  "parkir",
  "toilet",
  "cepat",
  "antre",
  "A",
  "B",
  "tiga",
  "lanjut",
  "tahan",
  "uu",
  "unit",
  "instansi",
  "x",
];
const ONLY = ["verdict", "undisclosed weights", "not applicable", "weights total"];

const statement = fc.constantFrom(...STATEMENTS);
const target = fc.oneof(
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...NAMES)).map((words) => words.join(" ")),
  fc.constantFrom(...ONLY),
);
const because = fc.constantFrom("", ' because "x"', ' because "x" from lama');
const part = fc.constantFrom(...NAMES, "y").map((name) => `indicator ${name} weight 25% { scale tiga }`);

const amending = fc.oneof(
  statement,
  statement.map((one) => `change ${one}`),
  statement.map((one) => `add ${one}`),
  fc.tuple(fc.constantFrom(...NAMES), statement).map(([name, one]) => `add into ${name} ${one}`),
  fc.tuple(target, because).map(([one, why]) => `remove ${one}${why}`),
  fc.tuple(target, fc.constantFrom(...NAMES), because).map(([one, name, why]) => `rename ${one} to ${name}${why}`),
  fc
    .tuple(target, fc.array(fc.oneof(part, statement), { maxLength: 3 }), because)
    .map(([one, parts, why]) => `split ${one} into { ${parts.join(" ")} }${why}`),
  fc
    .tuple(fc.array(target, { minLength: 1, maxLength: 3 }), part, because)
    .map(([targets, one, why]) => `merge ${targets.join(", ")} into ${one}${why}`),
);

const compile = (text: string) => compileRubric(text, "<rubric>", { loadParent: among(PARENT) });

describe("an amendment at random", () => {
  // Law: no amendment makes the compiler throw; it gives a rubric, or an error that points into its text.
  it("should give a rubric or be refused", () => {
    fc.assert(
      fc.property(fc.array(amending, { maxLength: 6 }), (statements) => {
        const text = amendment(...statements);
        const { ok, diagnostics } = compile(text);
        expect(hasErrors(diagnostics)).toBe(!ok);
        for (const { span, related } of diagnostics) {
          for (const each of [span, ...related.map((other) => other.span)]) {
            expect(each?.start).toBeGreaterThanOrEqual(0);
            expect(each?.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  // Law: nothing is ignored silently: a statement changes the rubric, is listed, or is spoken of.
  it("should not ignore a statement", () => {
    const empty = compile(amendment());
    fc.assert(
      fc.property(amending, (one) => {
        const { rubric, diagnostics } = compile(amendment(one));
        if (diagnostics.length > 0) return;
        expect(rubric?.hash !== empty.rubric?.hash || (rubric?.examples.length ?? 0) > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("should end soon, also for many statements on a large rubric", () => {
    const parts = Array.from({ length: 1_000 }, (_, index) => `indicator i${index} "I" weight 1/1000 { scale tiga }`);
    const large = `rubric loket 2023 {
      title "Loket 2023"
      score 0..100 published 2 digits half-up
      missing answers count as lowest
      scale tiga levels 0..3
      dimension semua weight 100% { ${parts.join("\n")} }
      category A "A" from 50
      category B "B" from 0
    }`;
    const renames = Array.from({ length: 300 }, (_, index) => `rename indicator i${index} to n${index} because "x"`);
    endsSoon(() => {
      const { diagnostics } = compileRubric(amendment(...renames), "x", { loadParent: among(large) });
      expect(diagnostics).toEqual([]);
    });
  });
});
