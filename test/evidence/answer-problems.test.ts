import { describe, expect, it } from "vitest";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { problemsOfAnswers, problemsOfText, RUBRIC } from "./reading.js";

const MANY = "7".repeat(100_000);

/** Answers with what is wrong with them: code, path, and what is underlined in JSON text. */
const WRONG: readonly (readonly [name: string, answer: unknown, code: string, at: string, underlined: string])[] = [
  ["level", 5, "PTH5002", "", "5"],
  ["level", -1, "PTH5002", "", "-1"],
  ["level", "4.0001", "PTH5002", "", '"4.0001"'],
  ["items", 15, "PTH5002", "", "15"],
  ["share", "100.00000000000000000001", "PTH5002", "", '"100.00000000000000000001"'],
  ["views", [5, 6, 4], "PTH5002", "[1]", "6"],
  ["views", { mean: 0.5, respondents: 9 }, "PTH5002", ".mean", "0.5"],
  ["views", { counts: { "9": 3 } }, "PTH5002", '.counts["9"]', "3"],
  ["views", { mean: 4, respondents: 0 }, "PTH5002", ".respondents", "0"],
  ["level", "tiga", "PTH5003", "", '"tiga"'],
  ["level", "3,0", "PTH5003", "", '"3,0"'],
  ["level", "", "PTH5003", "", '""'],
  ["level", " 3", "PTH5003", "", '" 3"'],
  ["level", true, "PTH5003", "", "true"],
  ["level", [3], "PTH5003", "", "[3]"],
  ["share", "1e400", "PTH5003", "", '"1e400"'],
  ["share", MANY, "PTH5003", "", `"${MANY}"`],
  ["items", {}, "PTH5003", "", "{}"],
  ["views", [5, "lima", 4], "PTH5003", "[1]", '"lima"'],
  ["level", 2.5, "PTH5004", "", "2.5"],
  ["items", "0.5", "PTH5004", "", '"0.5"'],
  ["views", { counts: { "1.5": 3 } }, "PTH5004", '.counts["1.5"]', "3"],
  ["views", { counts: { "5": 3.5 } }, "PTH5004", '.counts["5"]', "3.5"],
  ["fee", "iya", "PTH5005", "", '"iya"'],
  ["fee", 1, "PTH5005", "", "1"],
  ["fee", "true", "PTH5005", "", '"true"'],
  ["fee", "Ya", "PTH5005", "", '"Ya"'],
  ["papers", "lengkap", "PTH5005", "", '"lengkap"'],
  ["papers", 0, "PTH5005", "", "0"],
  ["papers", "toString", "PTH5005", "", '"toString"'],
  ["views", "4.2", "PTH5006", "", '"4.2"'],
  ["views", 4, "PTH5006", "", "4"],
  ["views", {}, "PTH5006", "", "{}"],
  ["views", { respondents: 9 }, "PTH5006", "", '{"respondents":9}'],
  ["views", { counts: { "5": 3 }, mean: 4 }, "PTH5006", ".counts", '{"5":3}'],
  ["views", { mean: 4, respondent: 9 }, "PTH5006", ".respondent", "9"],
  ["views", { counts: { "5": 3, "5.0": 1 } }, "PTH5006", '.counts["5.0"]', "1"],
  ["views", [], "PTH5007", "", "[]"],
  ["views", [5, 5], "PTH5007", "", "[5,5]"],
  ["views", { counts: { "5": 1, "4": 1 } }, "PTH5007", "", '{"counts":{"4":1,"5":1}}'],
  ["views", { counts: {} }, "PTH5007", "", '{"counts":{}}'],
  ["views", { mean: 4 }, "PTH5007", "", '{"mean":4}'],
  ["views", { mean: 4, respondents: 2 }, "PTH5007", "", '{"mean":4,"respondents":2}'],
  ["level", { answer: 7 }, "PTH5002", ".answer", "7"],
  ["level", { answer: "3", source: 3 }, "PTH5009", ".source", "3"],
  ["views", { answer: [1, 2, 9], note: "x" }, "PTH5002", ".answer[2]", "9"],
];

describe("an answer that does not fit", () => {
  it.each(WRONG.map((wrong) => [`${JSON.stringify(wrong[1]).slice(0, 40)} for ${wrong[0]}`, wrong] as const))(
    "should be refused, and nothing guessed: %s",
    (_, [name, answer, code, at, underlined]) => {
      const path = `answers.${name}${at}`;
      expect(problemsOfAnswers({ [name]: answer })).toEqual([[code, path, null]]);
      const text = JSON.stringify({ subject: "a", answers: { [name]: answer } });
      expect(problemsOfText(text)).toEqual([[code, path, underlined]]);
    },
  );
  it.each([
    ["level", Number.NaN, "PTH5003"],
    ["level", Number.POSITIVE_INFINITY, "PTH5003"],
    ["share", 10n ** 400n, "PTH5002"],
    ["level", Symbol("3"), "PTH5003"],
    ["level", () => 3, "PTH5003"],
    ["level", new Date(3), "PTH5003"],
    ["fee", Object(true), "PTH5005"],
    ["papers", ["complete"], "PTH5005"],
    ["views", new Map([["mean", 4]]), "PTH5006"],
  ])("should be refused from memory: the value for %s, number %#", (name, answer, code) => {
    expect(problemsOfAnswers({ [name]: answer })).toEqual([[code, `answers.${name}`, null]]);
  });
  it("should be refused also as a bare number that no double can hold", () => {
    expect(problemsOfText('{"subject": "a", "answers": {"share": 1e400}}')).toEqual([
      ["PTH5003", "answers.share", "1e400"],
    ]);
    expect(problemsOfText(`{"subject": "a", "answers": {"share": ${MANY}}}`)).toEqual([
      ["PTH5003", "answers.share", MANY],
    ]);
    expect(problemsOfText('{"subject": "a", "answers": {"share": 100.00000000000000000001}}')).toEqual([
      ["PTH5002", "answers.share", "100.00000000000000000001"],
    ]);
    expect(problemsOfText('{"subject": "a", "answers": {"level": 2.00000000000000000001}}')).toEqual([
      ["PTH5004", "answers.level", "2.00000000000000000001"],
    ]);
  });
  it("should be told of beside every other", () => {
    const text = '{"subject": "a", "answers": {"level": 9, "fee": "iya", "share": 3, "items": 1.5}}';
    expect(problemsOfText(text)).toEqual([
      ["PTH5005", "answers.fee", '"iya"'],
      ["PTH5002", "answers.level", "9"],
      ["PTH5004", "answers.items", "1.5"],
    ]);
  });
  it.each([
    ["fee", "iya", "mungkin maksudnya `ya`", "did you mean `ya`"],
    ["papers", "complet", "mungkin maksudnya `complete`", "did you mean `complete`"],
    [
      "papers",
      "x",
      "tulis salah satu dari `complete`, `partial`, `none`",
      "write one of `complete`, `partial`, `none`",
    ],
  ])("should be met with the nearest answer: %s %s", (name, answer, id, en) => {
    const [problem] = readEvidence(RUBRIC, { subject: "a", answers: { [name]: answer } }).diagnostics;
    expect([problem?.text.id.hint, problem?.text.en.hint]).toEqual([id, en]);
  });
});

describe("an answer that fits", () => {
  it.each([
    ["level", "3"],
    ["level", 3],
    ["level", 3n],
    ["level", "3.0"],
    ["level", "03"],
    ["level", "+3"],
    ["level", "30e-1"],
    ["level", null],
    ["level", undefined],
    ["level", { answer: 3, source: "SK 12/2024", note: "dilihat" }],
    ["fee", "tidak"],
    ["fee", true],
    ["papers", "none"],
    ["items", 14],
    ["share", "100"],
    ["share", "1e-300"],
    ["views", [1, "2", 3]],
    ["views", { counts: { "1": 1, "5": "2", "3": 0 } }],
    ["views", { mean: "4.25", respondents: 3 }],
  ])("should be accepted: %s, number %#", (name, answer) => {
    expect(problemsOfAnswers({ [name]: answer })).toEqual([]);
  });
  it("should be kept as it was written", () => {
    const answers = { share: "0.1234567890123456789", level: { answer: "3", source: "SK", note: "n" }, fee: null };
    const { evidence } = readEvidence(RUBRIC, { subject: { id: "a", name: "Loket A" }, answers });
    expect(evidence?.subject).toEqual({ id: "a", name: "Loket A" });
    expect([...(evidence?.answers ?? [])].toSorted()).toEqual([
      ["level", { answer: { kind: "level", level: 3n }, source: "SK", note: "n" }],
      [
        "share",
        {
          answer: { kind: "number", number: { num: 1234567890123456789n, den: 10n ** 19n } },
          source: null,
          note: null,
        },
      ],
    ]);
  });
});
