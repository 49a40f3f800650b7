import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import { labelText } from "../../../src/form/xlsform/label-text.js";
import { reference } from "../../../src/form/xlsform/reference.js";
import type { SurveyRow } from "../../../src/form/xlsform/survey-row.js";
import { writeXlsform } from "../../../src/form/xlsform/write-xlsform.js";
import { xlsformOf } from "../../../src/form/xlsform/xlsform-of.js";
import type { Rubric } from "../../../src/model/rubric.js";
import { rubrics } from "../../../src/rubrics/rubrics.js";
import { rubric as arbitraryRubric } from "../../support/arbitrary-rubric.js";
import { ALL_SCALES } from "../all-scales.js";
import { holds, lacking } from "./asked.js";

function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  if (rubric === null) throw new Error(diagnostics.map(({ text: words }) => words.en.message).join("; "));
  return rubric;
}

const { survey, choices } = xlsformOf(compiled(ALL_SCALES));

function row(name: string): SurveyRow {
  const found = survey.find((one) => one.name === name && !one.type.startsWith("end_"));
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function options(name: string): readonly string[] {
  const list = row(name).type.split(" ")[1];
  return choices.filter((one) => one.list === list).map((one) => one.name);
}

describe("the XLSForm of a rubric", () => {
  it("should ask for who is assessed and for facts before anything else", () => {
    const names = survey.map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual(["patuh_rubric", "subject", "subject_id", "subject_name", "within_institution"]);
    expect(names.indexOf("fact_closed")).toBeLessThan(names.indexOf("group_front"));
    expect(row("fact_size").type).toMatch(/^select_one /);
    expect(row("fact_visitors")).toMatchObject({ type: "decimal", constraint: ". >= 0 and . <= 5000" });
  });

  it("should choose on scales with words, in both languages", () => {
    expect(options("answer_shown")).toEqual(["ya", "tidak"]);
    expect(options("answer_level")).toEqual(["0", "1", "2"]);
    const list = row("answer_level").type.split(" ")[1];
    expect(choices.filter((one) => one.list === list).map(({ label }) => label)).toEqual([
      { id: "0 · tidak ada", en: "0 · none" },
      { id: "1", en: "1" },
      { id: "2 · =lengkap", en: "2 · =lengkap" },
    ]);
    expect(row("item_level").label).toEqual({ id: "Tingkat", en: "Tingkat" });
    expect(row("item_shown").hint).toEqual({ id: "UU 25/2009, pasal 21", en: "Law 25/2009, article 21" });
  });

  it.each([
    ["answer_forms", "integer", ["0", "14"], ["-1", "15"]],
    ["answer_share", "decimal", ["0", "99.99", "100"], ["-0.01", "100.01"]],
    ["answer_days", "decimal", ["0", "90"], ["90.5"]],
    ["countx_rating", "integer", [], []],
    ["mean_rating", "decimal", ["1", "5"], ["0.9", "5.1"]],
    ["people_rating", "integer", ["1"], ["0"]],
    ["answer_kit", "select_multiple", ["form pen", "n_one", "pen"], ["form n_one"]],
    ["subject_id", "text", ["dinas-a", "x".repeat(200)], [" ", "x".repeat(201)]],
  ])("should keep %s (%s) in its range", (name, type, good, bad) => {
    if (good.length === 0) return expect(survey.some((one) => one.name === name)).toBe(false);
    const { constraint = "", constraintMessage, type: given } = row(name);
    expect(given.split(" ")[0]).toBe(type);
    for (const value of good) expect(holds(constraint, new Map(), value), value).toBe(true);
    for (const value of bad) expect(holds(constraint, new Map(), value), value).toBe(false);
    expect(constraintMessage?.id).not.toBe("");
  });

  it("should offer n/a where it may be answered, and nowhere else", () => {
    expect(row("na_forms").type).toMatch(/^select_one /);
    expect(row("na_front").type).toMatch(/^select_one /);
    expect(row("group_front").relevant).toBeUndefined();
    expect(row("item_shown").relevant).toContain(`${reference("na_front")} != 'n_a'`);
    for (const name of ["na_share", "na_kit", "na_back"]) expect(survey.some((one) => one.name === name)).toBe(false);
    expect(options("answer_choice")).toEqual(["open", "shut"]);
  });

  it("should take observations in slots, and any more in a repeat", () => {
    const names = survey.map(({ name }) => name);
    for (const name of ["answerx1_queue", "answerx3_queue", "more_queue", "repeat_queue", "answerx0_queue"])
      expect(names).toContain(name);
    expect(names).not.toContain("answerx4_queue");
    expect(row("answerx2_queue").relevant).toBe(`${reference("answerx1_queue")} != ''`);
    expect(row("repeat_queue")).toMatchObject({ type: "begin_repeat", repeatCount: reference("more_queue") });
  });

  it("should require answers only where a missing one stops the score", () => {
    expect(survey.filter(({ required, name }) => required === true && name.startsWith("answer"))).toEqual([]);
    const stopping = xlsformOf(
      compiled(ALL_SCALES.replace("missing answers count as lowest", "missing answers stop the score")),
    );
    const open = lacking(stopping.survey, { values: new Map([["subject_id", "a"]]), rounds: new Map() });
    expect(open).toContain("answer_shown");
    expect(open).toContain("how_rating");
    expect(open).toContain("answerx1_queue");
    expect(open).not.toContain("answerx2_queue");
    const withoutForms = new Map([
      ["na_forms", "n_a"],
      ["na_front", "n_a"],
      ["fact_closed", "ya"],
    ]);
    const left = lacking(stopping.survey, { values: withoutForms, rounds: new Map() });
    for (const name of ["answer_forms", "answer_shown", "answer_days"]) expect(left).not.toContain(name);
  });

  // Law: names in a form are unique, whatever the case, and choices within their list.
  it("should have no name twice, in any rubric", () => {
    fc.assert(
      fc.property(arbitraryRubric(), ({ text }) => {
        const form = xlsformOf(compiled(text));
        const names = form.survey.filter(({ type }) => !type.startsWith("end_")).map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(form.choices.map(({ list, name }) => `${list} ${name}`)).size).toBe(form.choices.length);
        for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      }),
      { numRuns: 50 },
    );
  });

  it("should name rubric, version and languages", () => {
    const { settings } = xlsformOf(rubrics.pekppp2024);
    expect(settings["form_id"]).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(settings["version"]).toMatch(/^[A-Za-z0-9_-]{16}$/);
    expect(settings["default_language"]).toBe("Indonesia (id)");
  });
});

describe("labels", () => {
  it.each([
    ["<b>tebal</b>", "< b>tebal< /b>"],
    ["nilai < 5", "nilai < 5"],
    ["a\u0000b\u202ec\nd", "abc d"],
    ["[klik](javascript:x)", "[klik] (javascript:x)"],
    ["=1+1", "=1+1"],
  ])("should show %j as %j", (text, shown) => expect(labelText(text)).toBe(shown));
});

describe("writeXlsform", () => {
  it("should write three sheets of nothing but text", async () => {
    const { sheets } = await readXlsx(await writeXlsform(compiled(ALL_SCALES)));
    expect(sheets.map(({ name }) => name)).toEqual(["survey", "choices", "settings"]);
    expect(sheets[0]?.rows[0]).toEqual(
      expect.arrayContaining([
        "type",
        "name",
        "label::Indonesia (id)",
        "label::English (en)",
        "relevant",
        "constraint",
      ]),
    );
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(new Set(cells.filter((cell) => cell !== null).map((cell) => typeof cell))).toEqual(new Set(["string"]));
    expect(cells).toContain("2 · =lengkap");
  });
});
