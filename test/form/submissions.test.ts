import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { isExport } from "../../src/form/submissions/is-export.js";
import { readSubmissions } from "../../src/form/submissions/read-submissions.js";
import { readSubmittedEvidence } from "../../src/form/submissions/read-submitted-evidence.js";
import { xlsformOf } from "../../src/form/xlsform/xlsform-of.js";
import type { Rubric } from "../../src/model/rubric.js";
import { ALL_SCALES } from "./all-scales.js";
import { koboJson, odkJson, tableExport } from "./xlsform/exports.js";
import { type Filled, fill } from "./xlsform/filled-form.js";

function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  if (rubric === null) throw new Error(diagnostics.map(({ text: words }) => words.en.message).join("; "));
  return rubric;
}

const RUBRIC = compiled(ALL_SCALES);
const FORM = xlsformOf(RUBRIC);

const ANSWERS = {
  shown: "ya",
  level: { answer: 2, source: "foto", note: 'dekat "pintu"; baris\ndua' },
  choice: "open",
  forms: "n/a",
  share: "33.5",
  days: 3,
  rating: { counts: { 4: 3, 5: 1 } },
  kit: ["pen"],
  queue: [3, { answer: 1, source: "rekaman" }],
};

function filled(subject: unknown, answers: object = ANSWERS): Filled {
  const read = readEvidence(RUBRIC, { subject, answers, facts: { closed: "tidak" }, within: { institution: "kab-a" } });
  if (!read.ok) throw new Error(read.diagnostics.map(({ text }) => text.en.message).join("; "));
  return fill(RUBRIC, FORM, read.evidence);
}

const KOBO = { server: "kobo", withGroups: true, choices: "both" } as const;
const TABLE = tableExport(FORM, [filled({ id: "dinas-a", name: "Dinas A" }), filled("dinas-b")], KOBO);

interface Said {
  readonly code: string;
  readonly at: string;
  readonly where: string;
}

/** What is said of an export, with the text that each of it points at. */
function said(text: string): readonly Said[] {
  const { read, diagnostics } = readSubmittedEvidence(RUBRIC, { name: "ekspor", text });
  return [...diagnostics, ...read.flatMap((one) => one.diagnostics)].map(({ code, span }) => ({
    code,
    at: span === null ? "" : text.slice(span.start, span.end),
    where: span === null ? "" : String(text.slice(0, span.start).split("\n").length),
  }));
}

function codes(text: string): readonly string[] {
  return said(text).map(({ code }) => code);
}

/** How many subjects of an export can be scored. */
function usable(text: string): number {
  return readSubmittedEvidence(RUBRIC, { name: "ekspor", text }).read.filter(({ ok }) => ok).length;
}

describe("readSubmissions", () => {
  it("should give evidence in the shape of JSON, with sources and notes", () => {
    const { submissions, diagnostics } = readSubmissions(RUBRIC, { name: "ekspor.csv", text: TABLE });
    expect(diagnostics).toEqual([]);
    expect(submissions.map(({ number }) => number)).toEqual([2, 3]);
    expect(submissions[0]?.evidence).toEqual({
      subject: { id: "dinas-a", name: "Dinas A" },
      facts: { closed: "tidak" },
      answers: {
        shown: "ya",
        level: { answer: "2", source: "foto", note: 'dekat "pintu"; baris\ndua' },
        choice: "open",
        forms: "n/a",
        share: "33.5",
        days: "3",
        rating: { counts: { 4: "3", 5: "1" } },
        kit: ["pen"],
        queue: ["3", { answer: "1", source: "rekaman" }],
      },
      known: {},
      within: { institution: "kab-a" },
    });
  });

  it.each(["one", "columns", "both"] as const)("should read choices in %s", (choices) => {
    for (const server of ["kobo", "odk"] as const)
      for (const withGroups of [true, false])
        expect(
          said(
            tableExport(FORM, [filled("a", { kit: [] }), filled("b", { kit: ["form", "pen"] })], {
              server,
              withGroups,
              choices,
            }),
          ),
        ).toEqual([]);
  });

  it("should read lines that end in any way, a mark of the order of bytes, and blank lines", () => {
    for (const text of [`\uFEFF${TABLE}`, TABLE.replaceAll("\r\n", "\n"), `${TABLE}\r\n\r\n`]) {
      expect(isExport(text)).toBe(true);
      expect([said(text), usable(text)]).toEqual([[], 2]);
    }
  });

  it("should point at the cell that is wrong, and lose only its subject", () => {
    const text = TABLE.replace('"33.5"', '"133.5"');
    expect(said(text)).toEqual([{ code: "PTH5002", at: '"133.5"', where: "3" }]);
    expect(usable(text)).toBe(1);
  });

  it("should point at the value that is wrong in JSON, also in groups and repeats", () => {
    const many = filled("dinas-a", { ...ANSWERS, queue: [1, 2, 3, 0, 2] });
    many.rounds.get("repeat_queue")?.[1]?.values.set("answerx0_queue", "7");
    for (const text of [koboJson(FORM, [many]), odkJson(FORM, [many])])
      expect(said(text)).toEqual([{ code: "PTH5002", at: '"7"', where: "1" }]);
  });

  it("should take nothing of a table for more observations than it holds", () => {
    const many = filled("dinas-a", { ...ANSWERS, queue: [1, 2, 3, 0, 2] });
    expect(said(tableExport(FORM, [many], KOBO))).toEqual([{ code: "PTH7359", at: '"2"', where: "3" }]);
    expect(codes(odkJson(FORM, [many], false))).toEqual(["PTH7359"]);
    expect(codes(odkJson(FORM, [many]))).toEqual([]);
  });

  it("should refuse n/a where it may not be", () => {
    const form = filled("dinas-a");
    form.values.set("answer_shown", "n_a");
    const text = tableExport(FORM, [form], KOBO);
    expect(said(text)).toEqual([expect.objectContaining({ at: '"n_a"' })]);
    expect(usable(text)).toBe(0);
  });

  it("should keep formulas, markup and any writing in answers as the text that they are", () => {
    for (const name of ["=HYPERLINK(1)", "<script>alert(1)</script>", "日本 🦜", "ya;tidak", "-1", "@x", "'"]) {
      const texts = [tableExport(FORM, [filled({ id: "a", name })], KOBO), koboJson(FORM, [filled({ id: "a", name })])];
      for (const text of texts)
        expect(readSubmittedEvidence(RUBRIC, { name: "x", text }).read).toEqual([
          expect.objectContaining({ ok: true, subject: { id: "a", name } }),
        ]);
    }
  });

  describe("of an export that is wrong as a whole", () => {
    const header = TABLE.split("\r\n")[0] ?? "";
    const stamp = FORM.survey[0]?.calculation?.replaceAll("'", "") ?? "";

    it("should name another rubric and another version, and how many are of it", () => {
      const other = readSubmissions(RUBRIC, {
        name: "x",
        text: TABLE.replaceAll("all-scales@2024", "all-scales@2023"),
      });
      expect(other.submissions).toEqual([]);
      expect(other.diagnostics.map(({ code, text }) => [code, text.en.message.slice(0, 13)])).toEqual([
        ["PTH7351", "2 submissions"],
      ]);
      expect(codes(TABLE.replace(stamp, "all-scales@2024 sha256-AAAAAAAAAAAAAAAA"))).toEqual(["PTH7352"]);
      expect(usable(TABLE.replace(stamp, "all-scales@2024 sha256-AAAAAAAAAAAAAAAA"))).toBe(1);
      expect(codes(TABLE.replace(stamp, ""))).toEqual(["PTH7350"]);
    });

    it("should tell labels from names", () => {
      const labels = FORM.survey.filter(({ label }) => label !== undefined).map(({ label }) => `"${label?.id}"`);
      const text = `"patuh_rubric";${labels.join(";")};"_id"\r\n"${stamp}"${';"x"'.repeat(labels.length + 1)}`;
      expect(isExport(text)).toBe(true);
      expect(codes(text)).toEqual(["PTH7353"]);
      const cell = said(TABLE.replace('"ya"', '"Yes"'));
      expect(cell).toEqual([{ code: "PTH7354", at: '"Yes"', where: "2" }]);
    });

    it("should miss columns that decide a score, and no others", () => {
      expect(codes(TABLE.replace("answer_share", "bagian"))).toEqual(["PTH7356", "PTH7355"]);
      expect(codes(TABLE.replace("source_share", "bagian"))).toEqual(["PTH7356"]);
      expect(codes(TABLE.replace("source_share", "answer_share"))).toEqual(["PTH7357"]);
    });

    it("should miss the column by which a form of patuh is known", () =>
      expect(codes(TABLE.replace("patuh_rubric", "rubrik"))).toEqual(["PTH7350"]));

    it("should say that there is none", () => {
      expect(codes(header)).toEqual(["PTH7362"]);
      expect(codes(koboJson(FORM, []))).toEqual(["PTH7362"]);
      expect(codes("[]")).toEqual(["PTH7362"]);
      expect(codes("")).toHaveLength(1);
    });

    it("should go on behind a row with an open quote or with too few cells", () => {
      const [head = "", first = "", ...rest] = TABLE.replaceAll("; baris\ndua", "").split("\r\n");
      const open = [head, `${first}x"`, ...rest].join("\r\n");
      expect(said(open)).toEqual([{ code: "PTH5067", at: '"', where: "2" }]);
      expect(usable(open)).toBe(1);
      const short = [head, '"a";"b"', first, ...rest].join("\r\n");
      expect(said(short)).toEqual([expect.objectContaining({ code: "PTH5066", where: "2" })]);
      expect(usable(short)).toBe(2);
    });

    it("should say where JSON stops, and what is no submission", () => {
      expect(codes(koboJson(FORM, [filled("a")]).slice(0, -40))).toHaveLength(1);
      expect(codes('{"results": [1, null]}')).toEqual(["PTH7365", "PTH7365"]);
      expect(codes('{"count": 3}')).toEqual(["PTH7365"]);
    });

    it("should pass over what was rejected, and say so; and that there are more pages", () => {
      const rejected = odkJson(FORM, [filled("a"), filled("b")]).replace(
        '"reviewState":null',
        '"reviewState":"rejected"',
      );
      expect([codes(rejected), usable(rejected)]).toEqual([["PTH7360"], 1]);
      const deleted = odkJson(FORM, [filled("a")]).replace('"deletedAt":null', '"deletedAt":"2026-11-03T00:00:00Z"');
      expect([codes(deleted), usable(deleted)]).toEqual([["PTH7360"], 0]);
      const paged = koboJson(FORM, [filled("a")]).replace('"next":null', '"next":"https://kobo.example/?start=1"');
      expect([codes(paged), usable(paged)]).toEqual([["PTH7361"], 1]);
    });
  });

  it("should let the first submission of a subject stand", () => {
    const text = tableExport(FORM, [filled("a"), filled("b"), filled("a", { share: "1" })], KOBO);
    expect(said(text)).toEqual([{ code: "PTH7358", at: '"a"', where: "6" }]);
    expect(usable(text)).toBe(2);
  });
});

describe("isExport", () => {
  it.each([
    ['{"value":[],"@odata.context":"x"}', true],
    ['{"@odata.context":"x","value":[{"__id":"1"}]}', true],
    ['{"count":0,"next":null,"previous":null,"results":[]}', true],
    ['[{"_id":1,"patuh_rubric":"x"}]', true],
    ["subject,parking\nunit-a,3", false],
    ["_uuid,subject_id", true],
    ["subject_id,score", false],
    ['{"subject":"a","answers":{"value":[1]}}', false],
    ['[{"subject":"a","answers":{}}]', false],
    ['{"subject":"a","answers":{}}\n{"subject":"b","answers":{}}', false],
    ["", false],
  ])("should tell %j", (text, expected) => expect(isExport(text)).toBe(expected));
});
