import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { rubricDts } from "../../src/form/rubric-dts.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { drawsFrom, randomRow } from "../sql/random-row.js";
import { rubric as anyRubric } from "../support/arbitrary-rubric.js";
import { compiled } from "../support/laws.js";
import { typeErrors } from "../support/type-errors.js";
import { ALL_SCALES } from "./all-scales.js";
import { everyAnswer } from "./every-answer.js";

const DTS = rubricDts(compiled(ALL_SCALES));

/** What TypeScript says of evidence for the rubric with all scales, each on a line of its own; null where nothing. */
function saidOf(values: readonly string[]): readonly (string | null)[] {
  const lines = values.map((value, index) => `export const e${index}: Evidence = ${value};`);
  const errors = typeErrors({
    "/src/all.d.rubric.ts": DTS,
    "/src/use.ts": ['import type { Evidence } from "./all.rubric";', ...lines].join("\n"),
  });
  expect(errors.filter((error) => !error.startsWith("/src/use.ts:"))).toEqual([]);
  const byLine = new Map(errors.map((error) => [Number(error.split(":")[1]) - 2, error.replace(/^.*?: /, "")]));
  return values.map((_, index) => byLine.get(index) ?? null);
}

/** Evidence with one answer, as source text. */
const answering = (text: string): string => `{ subject: "a", answers: { ${text} } }`;

describe("rubricDts", () => {
  it("should take evidence that answers everything, in every form", () => {
    const fitting = [
      JSON.stringify(everyAnswer),
      answering(""),
      answering('level: 2, forms: 3n, share: "12.125", days: 2.5, queue: [1, 2]'),
      answering('rating: { counts: { "5": 12 } }, kit: { form: true, pen: "tidak" }'),
      answering('rating: { mean: "4.5", respondents: 20 }, shown: null, level: undefined'),
      answering('front: { answer: "n/a", note: "tutup" }, forms: "tidak berlaku"'),
      '{ $schema: "./s.json", rubric: "all-scales@2024", subject: { id: "a" }, answers: {}, known: { front: { points: 3 } } }',
    ];
    expect(saidOf(fitting)).toEqual(fitting.map(() => null));
  });

  it("should refuse a misspelt key, a level out of range, and every other thing that does not fit", () => {
    const said = saidOf([
      answering("shwon: true"),
      answering("level: 3"),
      answering('level: "3"'),
      answering('choice: "opne"'),
      answering('shown: "iya"'),
      answering("share: true"),
      answering('share: "n/a", back: "n/a"'),
      answering('kit: ["pin"]'),
      answering("kit: { form: true }"),
      answering("queue: 3"),
      answering("rating: { mean: 4.5 }"),
      answering('level: { answer: 3, source: "SK" }'),
      answering('level: { answer: 2, sumber: "SK" }'),
      '{ subject: "a" }',
      '{ subject: "a", answers: {}, facts: { size: "huge" } }',
      '{ subject: "a", answers: {}, fakta: {} }',
      '{ subject: "a", answers: {}, known: { front: { score: 1, points: 2, skor: 3 } } }',
      '{ subject: "a", answers: {}, within: { province: "x" } }',
      '{ rubric: "all-scales@2023", subject: "a", answers: {} }',
    ]);
    expect(said.filter((error) => error === null)).toEqual([]);
    const [misspelt, outOfRange] = said;
    expect(misspelt).toMatch(/'shwon' does not exist in type .* Did you mean to write 'shown'\?$/);
    expect(outOfRange).toMatch(/^Type '3' is not assignable to type 'Answer</);
  });

  // Law: what is read has the type, once levels are written plainly.
  it("should take, of every shipped rubric, evidence that is read", () => {
    const odd = { missing: 10, notApplicable: 30, unfit: 0, beyond: 0, unknownFact: 10 };
    const files = Object.entries(rubrics).flatMap(([name, rubric]) => {
      const raws = Array.from({ length: 10 }, (_, seed) => randomRow(rubric, `s${seed}`, drawsFrom(seed + 1), odd).raw);
      const read = raws.filter((raw) => readEvidence(rubric, raw).ok);
      expect(read).not.toEqual([]);
      const list = `import type { Evidence } from "./${name}.rubric";\nexport const all: readonly Evidence[] = [\n`;
      return [
        [`/src/${name}.d.rubric.ts`, rubricDts(rubric)],
        [`/src/${name}.ts`, `${list}${read.map(plainText).join(",\n")}];\n`],
      ];
    });
    expect(typeErrors(Object.fromEntries(files))).toEqual([]);
  });

  it("should let no title end its comment, or be read as a tag", () => {
    const text = ALL_SCALES.replaceAll(/"(Semua skala|Tingkat|=lengkap|Ukuran|Besar)"/g, () => `"${HOSTILE}"`);
    const hostile = ts.createSourceFile("h.d.ts", rubricDts(compiled(text)), ts.ScriptTarget.ES2022, true);
    const plain = ts.createSourceFile("p.d.ts", DTS, ts.ScriptTarget.ES2022, true);
    expect(hostile.text.split("evil").length).toBeGreaterThan(5);
    expect(kindsIn(hostile)).toEqual(kindsIn(plain));
    expect(hostile.text).not.toMatch(/[\u2028\u202e]/);
  });

  it("should be TypeScript for rubrics of every shape", () => {
    fc.assert(
      fc.property(anyRubric(), ({ text }) => {
        const { diagnostics = [] } = ts.transpileModule(rubricDts(compiled(text)), { reportDiagnostics: true });
        expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
      }),
    );
  });
});

/** As source text; the type knows the level "5", the reader "5.0" too. */
function plainText(raw: object): string {
  return JSON.stringify(raw).replaceAll(/"(\d+)\.0"/g, '"$1"');
}

const HOSTILE = "*/ export const evil = 1; /* @deprecated {@link evil} `evil` // @ts-nocheck";

/** The kinds of all nodes of a file, tags of comments among them, in their order. */
function kindsIn(file: ts.SourceFile): readonly string[] {
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    kinds.push(ts.SyntaxKind[node.kind], ...ts.getJSDocTags(node).map(({ tagName }) => `@${tagName.text}`));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return kinds;
}
