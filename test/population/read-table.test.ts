import { describe, expect, it } from "vitest";
import { renderDiagnostic } from "../../src/diagnostics/render-diagnostic.js";
import { readTable, type TableOptions } from "../../src/population/read-table.js";
import { chainRubric, csv } from "./populations.js";

const rubric = chainRubric();
const read = (text: string, options: TableOptions = {}) => readTable(rubric, csv(text), options);
const codes = (text: string, options: TableOptions = {}) =>
  read(text, options).diagnostics.map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`);
const scores = (text: string, options: TableOptions = {}) =>
  read(text, options).rows.map(({ id, score, exact }) => `${id} ${score} ${exact}`);

describe("a table that can be read", () => {
  it.each([
    ["commas", "id,name,score\na,Dinas A,62.5\n"],
    ["semicolons", "id;name;score\na;Dinas A;62.5\n"],
    ["tabs", "id\tname\tscore\na\tDinas A\t62.5\n"],
    ["a byte order mark", "\uFEFFid,name,score\na,Dinas A,62.5\n"],
    ["Windows line ends", "id,name,score\r\na,Dinas A,62.5\r\n"],
    ["quotes", 'id,name,"score"\n"a","Dinas A","62.5"'],
    ["empty rows at its end", "id,name,score\na,Dinas A,62.5\n\n,,\n\n"],
    ["a JSON list", '[{"id": "a", "name": "Dinas A", "score": 62.5}]'],
    ["NDJSON", '{"id": "a", "name": "Dinas A", "score": "62.50"}\n'],
  ])("should come out the same with %s", (_, text) => {
    const { rows, refused, diagnostics } = read(text);
    expect({ refused, diagnostics }).toEqual({ refused: [], diagnostics: [] });
    expect(rows).toMatchObject([{ id: "a", name: "Dinas A", score: "62.50", exact: null, excluded: null }]);
  });

  it("should keep every digit, prefer the exact score, and take finer scores as exact", () => {
    expect(scores("id,score,exact\na,82.82,82.8242857142857142857\nb,,725/9\n")).toEqual([
      "a 82.82 82.8242857142857142857",
      "b null 725/9",
    ]);
    expect(scores('[{"id": "a", "exact": 82.82428571428571428571}]')).toEqual(["a null 82.82428571428571428571"]);
    expect(scores("id,score\na,81.8449\n")).toEqual(["a null 81.8449"]);
  });

  it("should know levels, facts and the year, and keep other columns as they are", () => {
    const { rows, columns, delimiter } = read(
      "id;unit;institution;kind;services;open;year;score;catatan\n a ;u1; k1 ;kota;12.50;ya;2024;60; =1+1 \n",
    );
    expect(rows[0]).toMatchObject({
      id: "a",
      within: { unit: "u1", institution: "k1" },
      facts: { kind: "kota", services: "12.5", open: "yes" },
      cells: { catatan: " =1+1 ", id: " a " },
    });
    expect({ columns: columns.length, delimiter }).toEqual({ columns: 9, delimiter: ";" });
  });

  it("should read decimal commas where they were announced", () => {
    expect(scores("id;score\na;62,5\nb;70\n", { decimal: "comma" })).toEqual(["a 62.50 null", "b 70.00 null"]);
    expect(codes("id;score\na;62.5\nb;1.250,5\n", { decimal: "comma" })).toEqual(["PTH5073 62.5", "PTH5073 1.250,5"]);
  });

  it("should leave a row out that says why, with or without a score", () => {
    const { rows, diagnostics } = read("id,score,excluded\na,,baru dibentuk\nb,60,\n");
    expect(diagnostics).toEqual([]);
    expect(rows.map(({ excluded, score }) => [excluded, score])).toEqual([
      ["baru dibentuk", null],
      [null, "60.00"],
    ]);
  });

  it("should take names that every object inherits as names like any other", () => {
    const { rows } = read("id,score,constructor,__proto__\ntoString,60,x,y\n");
    expect(rows[0]?.id).toBe("toString");
    expect(Object.entries(rows[0]?.cells ?? {})).toContainEqual(["__proto__", "y"]);
  });

  it("should cover the years of a rubric that stayed the same", () => {
    const lasting = chainRubric({ head: "rubric r 2016-2019" });
    const years = (text: string) => readTable(lasting, csv(text)).diagnostics.map(({ code }) => code);
    expect(years("id,score,year\na,1,2016\nb,1,2019\nc,1,2016-2019\n")).toEqual([]);
    expect(years("id,score,year\na,1,2015\nb,1,2020\n")).toEqual(["PTH5072", "PTH5072"]);
  });
});

/** Each with what is said, and the text that is underlined; rows that are right stay. */
const BAD: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ["an empty file", "", ["PTH5060 "], []],
  ["blanks only", "\n \n", ["PTH5060 "], []],
  ["an empty list", "[]", ["PTH5060 "], []],
  ["a header only", "id,score\n", ["PTH5061 id"], []],
  ["no id", "ib,score\na,60\n", ["PTH5062 ib"], []],
  ["no score", "id,nilai\na,60\n", ["PTH5062 nilai"], []],
  ["no score that looks like one", "id,warna\na,merah\n", ["PTH5062 id"], []],
  ["a misspelt level", "id,score,institusion\na,60,k\n", ["PTH5063 institusion"], ["a"]],
  ["a repeated column", "id,score,score\na,60,70\n", ["PTH5064 score"], []],
  ["a nameless column", "id,score,\na,60,x\n", ["PTH5065 "], []],
  ["too many cells", "id,score\na,60,5\nb,70\n", ["PTH5066 a,60,5"], ["b"]],
  ["too few cells", "id,name,score\na,60\nb,B,70\n", ["PTH5066 a,60"], ["b"]],
  ["an open quote", 'id,score\na,60\nb,"70\nc,80\n', ['PTH5067 "'], ["a", "c"]],
  [
    "a quote that is not closed, and one in the next row",
    'id,score\na,"60\nb,"70\nc,80\n',
    ['PTH5067 "', 'PTH5067 "'],
    ["c"],
  ],
  ["letters behind a quote", 'id,score\na,60\n"b"x,70\n', ['PTH5067 "'], ["a"]],
  ["letters behind a quote in the middle", 'id,score\na,60\nb,"70"x\nc,80\nd,90\n', ['PTH5067 "'], ["a", "c", "d"]],
  ["a quoted cell of two lines behind one", 'id,name,score\na,"A"x,60\nb,"B\nb",70\n', ['PTH5067 "'], ["b"]],
  ["an invisible character in an id", "id,score\na\u200bb,60\nc,70\n", ["PTH5079 a\u200bb"], ["c"]],
  ["a broken line of NDJSON", '{"id":"a","score":50}\nxx\n{"id":"c","score":70}\n', ["PTH5012 x"], ["a", "c"]],
  ["an empty row", "id,score\na,60\n\nb,70\n", ["PTH5068 "], ["a", "b"]],
  ["a row of delimiters", "id,score\na,60\n,\nb,70\n", ["PTH5068 ,"], ["a", "b"]],
  ["a row that is a list", '[{"id":"a","score":60},[1]]', ["PTH5069 [1]"], ["a"]],
  ["a cell that is a list", '[{"id":"a","score":[60]},{"id":"b","score":60}]', ["PTH5069 [60]"], ["b"]],
  ["a doubled key", '[{"id":"a","score":60,"score":61}]', ['PTH5011 "score"'], ["a"]],
  ["no JSON", '[{"id":"a"', ["PTH5012 "], []],
  ["an empty id", "id,score\n ,60\nb,70\n", ["PTH5070  ,60"], ["b"]],
  ["a doubled id", "id,score\na,60\na,70\n", ["PTH5071 a"], ["a"]],
  ["other years", "id,year,score\na,2023,60\nb,2024,70\nc,2023,80\n", ["PTH5072 2023"], ["b"]],
  ["a decimal comma", "id;score\na;81,84\nb;70\n", ["PTH5073 81,84"], ["b"]],
  ["thousands", "id;score;services\na;60;1.234.567\nb;70;12\n", ["PTH5073 1.234.567"], ["b"]],
  ["a word", "id,score\na,tinggi\nb,70\n", ["PTH5073 tinggi"], ["b"]],
  ["a percentage", "id,score\na,60%\nb,70\n", ["PTH5073 60%"], ["b"]],
  ["a score too high", "id,score\na,100.01\nb,100\n", ["PTH5074 100.01"], ["b"]],
  ["a score too low", "id,exact\na,-1/3\nb,0\n", ["PTH5074 -1/3"], ["b"]],
  ["too many decimals", "id,score\na,60.123\n", ["PTH5075 60.123"], ["a"]],
  ["no score in a row", "id,score\na,\nb,70\n", ["PTH5076 a,"], ["b"]],
  ["no such option", "id,kind,score\na,kotta,60\nb,kota,70\n", ["PTH5077 kotta"], ["b"]],
  ["a fact out of range", "id,services,score\na,1001,60\nb,1000,70\n", ["PTH5077 1001"], ["b"]],
  ["scores that do not fit", "id,score,exact\na,82.83,82.8242\n", ["PTH5078 82.83"], ["a"]],
];

describe("a table with mistakes", () => {
  it.each(BAD)("should be told of %s, and keep its other rows", (_, text, said, kept) => {
    expect(codes(text)).toEqual(said);
    expect(read(text).rows.map(({ id }) => id)).toEqual(kept);
  });

  it.each(BAD.filter(([, , said]) => said.length > 0))("should say of %s what, where and what to do", (name, text) => {
    const source = csv(text);
    const rendered = read(text).diagnostics.map((one) => renderDiagnostic(one, source));
    expect(rendered.join("\n\n")).toMatchSnapshot(name);
  });

  it("should say of refused rows which they are and where they belong", () => {
    expect(read("id,unit,institution,score\na,u,k,x\n,u,,60\nb,u,k,60\nb,u2,k,60\nc\n").refused).toEqual([
      { number: 2, id: "a", within: { unit: "u", institution: "k" } },
      { number: 3, id: null, within: { unit: "u" } },
      { number: 5, id: "b", within: { unit: "u2", institution: "k" } },
      { number: 6, id: null, within: {} },
    ]);
  });

  it("should point at the cell behind quotes and at both of two rows", () => {
    const text = 'id,name,score\n"a","Dinas ""A"", Kota",8x\na,B,60\n';
    const [number] = read(text).diagnostics;
    expect(text.slice(number?.span?.start, number?.span?.end)).toBe("8x");
    const doubled = read("id,score\na,60\na,70\n").diagnostics[0];
    expect(doubled?.related.map(({ span }) => span)).toEqual([{ start: 9, end: 10 }]);
  });

  it("should refuse options that there are not", () => {
    expect(() => read("id,score\na,1\n", { decimal: "koma" } as never)).toThrow(TypeError);
    expect(() => read("id,score\na,1\n", { decimals: "comma" } as never)).toThrow("did you mean `decimal`");
  });
});
