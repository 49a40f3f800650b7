import { afterEach, describe, expect, it } from "vitest";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { compiled } from "../support/laws.js";
import { problemsOfAnswers, problemsOfData, problemsOfText, RUBRIC, read } from "./reading.js";

function withAnswers(answers: string): string {
  return `{"subject": "a", "answers": ${answers}}`;
}

describe("unknown-answer-key", () => {
  it("should underline the key, whatever stands behind it", () => {
    expect(problemsOfText(withAnswers('{"levle": 3, "fee": true}'))).toEqual([["PTH5001", "answers.levle", '"levle"']]);
    expect(problemsOfAnswers({ levle: null })).toEqual([["PTH5001", "answers.levle", null]]);
    expect(problemsOfAnswers({ levle: undefined })).toEqual([["PTH5001", "answers.levle", null]]);
  });
  it("should suggest the nearest name, also for a whole path", () => {
    const hint = (key: string) =>
      readEvidence(RUBRIC, { subject: "a", answers: { [key]: 3 } }).diagnostics[0]?.text.en.hint;
    expect(hint("levle")).toBe("did you mean `level`");
    expect(hint("all.level")).toBe("did you mean `level`");
    expect(hint("xyzzy")).toBe("look up the indicator's name in the rubric, or delete it");
  });
  it("should report every unknown key and the wrong answers beside them", () => {
    expect(problemsOfText(withAnswers('{"x1": 1, "level": 9, "x2": 2}')).toSorted()).toEqual([
      ["PTH5001", "answers.x1", '"x1"'],
      ["PTH5001", "answers.x2", '"x2"'],
      ["PTH5002", "answers.level", "9"],
    ]);
  });
});

describe("unknown-evidence-key", () => {
  it("should underline the key", () => {
    expect(problemsOfText('{"subjek": "a", "subject": "a", "answers": {}}')).toEqual([
      ["PTH5008", "subjek", '"subjek"'],
    ]);
    expect(problemsOfData({ subject: { id: "a", nama: "A" }, answers: {} }).map(([code]) => code)).not.toEqual([]);
  });
});

describe("evidence-shape", () => {
  it.each([
    ["3", "", "3"],
    ["[[]]", "", "[]"],
    ['"a"', "", '"a"'],
    ["null", "", "null"],
    ['{"answers": {}}', "subject", "{"],
    ['{"subject": "", "answers": {}}', "subject", '""'],
    ['{"subject": 3, "answers": {}}', "subject", "3"],
    ['{"subject": {"id": ""}, "answers": {}}', "subject", '{"id": ""}'],
    ['{"subject": "a"}', "answers", "{"],
    ['{"subject": "a", "answers": [1]}', "answers", "[1]"],
    ['{"subject": "a", "answers": null}', "answers", "null"],
    ['{"subject": "a", "answers": "x"}', "answers", '"x"'],
  ])("should underline what is wrong in %s", (text, path, underlined) => {
    const code = path.startsWith("subject") ? "PTH5018" : "PTH5009";
    expect(problemsOfText(text)).toEqual([[code, path, underlined]]);
  });
  it("should refuse answers in a container that it cannot look into", () => {
    for (const answers of [new Map([["level", 3]]), new Set(["level"]), new Date(0)])
      expect(problemsOfAnswers(answers)).toEqual([["PTH5009", "answers", null]]);
  });
  it("should refuse a number as a subject, however many digits it has", () => {
    for (const number of ["3", "198765432109876543", "0.1234567890123456789", "1e400"])
      expect(problemsOfText(`{"subject": ${number}, "answers": {}}`)).toEqual([["PTH5018", "subject", number]]);
  });
  it("should refuse a subject whose name is too long to be one", () => {
    expect(problemsOfData({ subject: "a".repeat(200), answers: {} })).toEqual([]);
    expect(problemsOfData({ subject: "a".repeat(201), answers: {} })).toEqual([["PTH5018", "subject", null]]);
  });
});

describe("rubric-mismatch", () => {
  it("should underline the rubric for which the evidence was filled in", () => {
    expect(problemsOfText('{"rubric": "loket@2023", "subject": "a", "answers": {}}')).toEqual([
      ["PTH5010", "rubric", '"loket@2023"'],
    ]);
    expect(problemsOfText('{"rubric": null, "subject": "a", "answers": {}}')).toEqual([["PTH5010", "rubric", "null"]]);
    expect(problemsOfText('{"rubric": "loket@2024", "subject": "a", "answers": {}}')).toEqual([]);
  });
});

describe("the rubric of several years", () => {
  const years = compiled(
    'rubric loket 2016-2019 { title "L" score 0..100 published 2 digits half-up dimension x weight 100% category a from 0 }',
  );
  const codesOf = (rubric: string): readonly string[] =>
    readEvidence(years, { rubric, subject: "a", answers: {} }).diagnostics.map(({ code }) => code);

  it("should take evidence that names one of them, or all, and no other", () => {
    expect(["loket@2016-2019", "loket@2016", "loket@2019"].map(codesOf)).toEqual([[], [], []]);
    expect(["loket@2015", "loket@2020", "loket@2016-2018", "lokte@2017"].map(codesOf)).toEqual([
      ["PTH5010"],
      ["PTH5010"],
      ["PTH5010"],
      ["PTH5010"],
    ]);
  });
});

describe("duplicate-key", () => {
  it("should underline the second key and point at the first", () => {
    const text = withAnswers('{"level": 1, "fee": true, "level": 4}');
    expect(problemsOfText(text)).toEqual([["PTH5011", null, '"level"']]);
    const [problem] = read(text).flatMap(({ diagnostics }) => diagnostics);
    expect(problem?.span?.start).toBe(text.lastIndexOf('"level"'));
    expect(problem?.related.map(({ span }) => span.start)).toEqual([text.indexOf('"level"')]);
  });
  it.each([
    ['{"subject": "a", "subject": "a", "answers": {}}', '"subject"'],
    [withAnswers('{"views": {"counts": {"5": 3, "5": 4}}}'), '"5"'],
    [withAnswers('{"level": {"answer": 1, "answer": 1}}'), '"answer"'],
    [withAnswers('{"level": 1, "\\u006cevel": 2}'), '"\\u006cevel"'],
    [withAnswers('{"level": null, "level": 3}'), '"level"'],
  ])("should be reported at any depth and however written: %s", (text, underlined) => {
    expect(problemsOfText(text)).toEqual([["PTH5011", null, underlined]]);
  });
  it("should keep only its own subject from being read", () => {
    const bad = '{"subject": "b", "answers": {"level": 1, "level": 2}}';
    const good = ["a", "c"].map((id) => `{"subject": "${id}", "answers": {}}`);
    for (const text of [`[${good[0]}, ${bad}, ${good[1]}]`, [good[0], bad, good[1]].join("\n")])
      expect(read(text).map(({ ok, diagnostics }) => [ok, diagnostics.map(({ code }) => code)])).toEqual([
        [true, []],
        [false, ["PTH5011"]],
        [true, []],
      ]);
  });
});

describe("names that every object has", () => {
  afterEach(() => expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false));

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])("should be unknown: %s", (key) => {
    const path = /^[a-zA-Z_]+$/.test(key) ? `answers.${key}` : key;
    expect(problemsOfText(withAnswers(`{"${key}": {"polluted": true}}`))).toEqual([["PTH5001", path, `"${key}"`]]);
    expect(problemsOfText(withAnswers(`{"${key}": null}`))).toEqual([["PTH5001", path, `"${key}"`]]);
    const answers = JSON.parse(`{"${key}": {"polluted": true}}`);
    expect(problemsOfAnswers(answers)).toEqual([["PTH5001", path, null]]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  it("should be unknown beside the answers too, and inside one", () => {
    const text = '{"subject": "a", "answers": {}, "__proto__": {"polluted": true}}';
    expect(problemsOfText(text)).toEqual([["PTH5008", "__proto__", '"__proto__"']]);
    expect(problemsOfData(JSON.parse(text))).toEqual([["PTH5008", "__proto__", null]]);
    expect(problemsOfText(withAnswers('{"views": {"__proto__": {"mean": 4}}}')).map(([code]) => code)).toEqual([
      "PTH5006",
    ]);
    expect(problemsOfText(withAnswers('{"views": {"counts": {"__proto__": 3}}}')).map(([code]) => code)).toEqual([
      "PTH5003",
    ]);
  });
  it("should be names of indicators like any other", () => {
    const names = ["constructor", "toString", "valueOf", "hasOwnProperty"];
    const rubric = compiled(`rubric aneh 2024 {
      title "Aneh"
      score 0..100 published 0 digits half-up
      missing answers stop the score
      ${names.map((name) => `indicator ${name} weight 25% { scale yes/no }`).join("\n")}
      category all from 0
    }`);
    const none = readEvidence(rubric, { subject: "a", answers: {} });
    expect([...(none.evidence?.answers.keys() ?? [])]).toEqual([]);
    const answers = Object.fromEntries(names.map((name) => [name, "ya"]));
    const { evidence } = readEvidence(rubric, { subject: "a", answers });
    expect([...(evidence?.answers.keys() ?? [])].toSorted()).toEqual(names.toSorted());
    const text = JSON.stringify({ subject: "a", answers: { toString: "iya" } });
    expect(problemsOfText(text, rubric)).toEqual([["PTH5005", "answers.toString", '"iya"']]);
  });
  it("should not be read from what an object inherits", () => {
    const answers: unknown = Object.create({ level: 3 });
    const { evidence } = readEvidence(RUBRIC, { subject: "a", answers });
    expect(evidence?.answers.size ?? 0).toBe(0);
    const inherited: unknown = Object.create({ subject: "a", answers: {} });
    expect(readEvidence(RUBRIC, inherited).ok).toBe(false);
  });

  it("should not say that a key is missing which another one misspells, and hide nothing else", () => {
    expect(problemsOfText('{"subjek": "a", "answers": {}}')).toEqual([["PTH5008", "subjek", '"subjek"']]);
    const both = problemsOfText('{"jawaban": {}, "subject": "a", "answers": {"tipo": 1}}');
    expect(both.map(([code, path]) => [code, path])).toEqual(
      expect.arrayContaining([
        ["PTH5008", "jawaban"],
        ["PTH5001", "answers.tipo"],
      ]),
    );
  });
});
