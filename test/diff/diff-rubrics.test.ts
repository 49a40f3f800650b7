import { describe, expect, it } from "vitest";
import { diffRubrics } from "../../src/diff/diff-rubrics.js";
import type { Effect } from "../../src/diff/effect.js";
import { amendment, PARENT } from "../amend/amending.js";
import { compiledChain, compiledPair } from "./comparing.js";

/** The rubric before, without what later text would have to repeat. */
const BEFORE = PARENT.replace(/^ {2}example .*\n/m, "");

/** What is told of a text in which some of it is replaced, as kind, place, before, after and effect. */
function told(...replacements: readonly (readonly [string, string])[]): readonly (readonly unknown[])[] {
  const after = replacements.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, BEFORE);
  return diffRubrics(...compiledPair(BEFORE, after)).changes.map((change) => {
    const { kind, place, effect } = change;
    const values = "before" in change && typeof change.before !== "object" ? [change.before, change.after] : [];
    return [kind, [place.name, place.entry?.name].filter((name) => name != null).join(" "), ...values, effect];
  });
}

describe("a change and its effect", () => {
  const cases: readonly (readonly [string, string, string, readonly (readonly unknown[])[]])[] = [
    [
      "a threshold that goes up",
      "from 80 from lama",
      "from 85 from lama",
      [["threshold", "A", "80", "85", "may-lower"]],
    ],
    ["a threshold that goes down", "from 50", "from 45.5", [["threshold", "B", "50", "45.5", "may-raise"]]],
    ["a worse zone", "zone yellow", "zone red", [["zone", "B", "yellow", "red", "may-lower"]]],
    [
      "missing answers left out",
      "count as lowest",
      "are excluded",
      [["missing", "", "lowest", "excluded", "may-raise-or-lower"]],
    ],
    [
      "missing answers that stop",
      "count as lowest",
      "stop the score",
      [["missing", "", "lowest", "stop", "may-raise-or-lower"]],
    ],
    [
      "what does not apply in full",
      "are redistributed",
      "count as full",
      [["not-applicable", "", "redistribute", "full", "may-raise-or-lower"]],
    ],
    ["a rule that takes more", "subtract 1", "subtract 2", [["amount", "potong", "1", "2", "may-lower"]]],
    ["a lower cap", "category at most B", "category at most C", [["category-cap", "tahan", "B", "C", "may-lower"]]],
    ["another condition", "above 10 then", "above 20 then", [["condition", "potong", "may-raise-or-lower"]]],
    ["other words", '"Wajar"', '"Wajar sekali"', [["title", "A or B, yes", "wording"]]],
    [
      "a level of lowest",
      "instansi mean weighted by layanan",
      "instansi lowest",
      [
        ["combine", "unit -> instansi", "mean", "lowest", "may-lower"],
        ["weighted-by", "unit -> instansi", "layanan", null, "may-raise-or-lower"],
      ],
    ],
    ["ties", "ties share", "ties dense", [["ties", "instansi within jenis", "share", "dense", "none"]]],
    [
      "an address",
      "contoh.go.id/lama",
      "contoh.go.id/baru",
      [["url", "lama", "https://contoh.go.id/lama", "https://contoh.go.id/baru", "none"]],
    ],
    [
      "another kind of scale",
      "weight 50% { scale yes/no",
      "weight 50% { scale count 0..3",
      [["scale-kind", "toilet", "yes-no", "count", "breaks-comparison"]],
    ],
    [
      "no answer n/a any longer",
      " may be n/a",
      "",
      [["may-be-not-applicable", "toilet", "yes", "no", "breaks-comparison"]],
    ],
    ["the article of the rubric's own law", 'article "21"', 'article "22"', [["article", "uu", "21", "22", "none"]]],
  ];

  it.each(cases)("should be told of %s", (_, from, to, expected) => expect(told([from, to])).toEqual(expected));

  it("should be told of a shared scale at every indicator that has it", () => {
    const told4 = told(["levels 0..3", "levels 0..4"]);
    expect(told4).toEqual([
      ["max", "parkir", "3", "4", "may-lower"],
      ["max", "antre", "3", "4", "may-lower"],
    ]);
    expect(told(["levels 0..3", "levels 0..2"]).map((one) => one.at(-1))).toEqual([
      "breaks-comparison",
      "breaks-comparison",
    ]);
  });

  it("should be told of points by what they do to each answer", () => {
    const points = (...all: readonly number[]): string =>
      `levels 0..3 { ${all.map((one, level) => `${level} "t" points ${one}`).join(" ")} }`;
    const before = BEFORE.replace("levels 0..3", points(0, 20, 60, 100));
    const effectsOf = (...all: readonly number[]): readonly Effect[] =>
      diffRubrics(...compiledPair(before, BEFORE.replace("levels 0..3", points(...all)))).changes.map(
        ({ effect }) => effect,
      );
    expect(effectsOf(0, 30, 60, 100)).toEqual(["may-raise", "may-raise"]);
    expect(effectsOf(0, 20, 50, 100)).toEqual(["may-lower", "may-lower"]);
    expect(effectsOf(0, 20, 60, 100)).toEqual([]);
  });

  it("should claim less where a better answer may make the outcome worse", () => {
    const rising = 'then subtract 1 not monotonic because "aneh" }';
    const before = BEFORE.replace("when layanan above 10 then subtract 1 }", `when score above 90 ${rising}`);
    const after = before.replace("subtract 1 ", "subtract 2 ");
    expect(diffRubrics(...compiledPair(before, after)).effect).toBe("may-raise-or-lower");
  });

  it.each([
    ["a group is rounded", "{\n    indicator parkir", "{\n    rounded to 2\n    indicator parkir"],
    ["weights make another total", 'luaran "Luaran" weight 40%', 'luaran "Luaran" weight 39.9%'],
    // Known points are the same share of the whole: where the part weighs more, its score is less.
    ["a rule asks for the score of a part", "when layanan above 10", "when luaran below 50"],
  ])("should claim less of missing answers and of what does not apply where %s", (_, from, to) => {
    const total = to.includes("39.9%") ? "  weights total 99.9%\n  fact lanjut" : "  fact lanjut";
    const plain = BEFORE.replace("and luaran below 50", "and score below 50");
    const before = plain.replace(from, to).replace("  fact lanjut", total);
    expect(before).not.toBe(plain);
    for (const [was, is] of [
      ["count as lowest", "are excluded"],
      ["are redistributed", "count as full"],
    ] as const) {
      const effectIn = (text: string): Effect => diffRubrics(...compiledPair(text, text.replace(was, is))).effect;
      expect([effectIn(plain), effectIn(before)]).toEqual(["may-raise", "may-raise-or-lower"]);
    }
  });

  it("should be told of a category that comes by the scores that it takes", () => {
    const better = 'category B "Sedang"';
    const [added] = told(
      [better, `category Bplus "Cukup" zone yellow from 65\n  ${better}`],
      ["A or B,", "A or Bplus or B,"],
    );
    expect(added).toEqual(["added", "Bplus", "may-raise"]);
  });
});

describe("changes of an amendment", () => {
  it("should carry the reasons that it gives", () => {
    const text = amendment(
      'rename indicator parkir to taman because "lebih luas" en "wider"',
      'split indicator toilet into { indicator pria "Pria" weight 25% { scale yes/no } indicator wanita "Wanita" weight 25% { scale yes/no } } because "terpisah"',
      'remove rule potong because "tidak dipakai"',
      'rename category C to D because "baru"',
      'rename fact lanjut to tindak because "baru"',
    );
    const { changes, amended, comparable } = diffRubrics(...compiledPair(PARENT, text));
    expect({ amended, comparable }).toEqual({ amended: true, comparable: true });
    const reasons = changes.map(({ kind, place, because }) => [kind, place.name, because?.id ?? null]);
    expect(reasons).toEqual([
      ["year", null, null],
      ["title", null, null],
      ["renamed", "taman", "lebih luas"],
      ["split", "toilet", "terpisah"],
      ["renamed", "tindak", "baru"],
      ["renamed", "D", "baru"],
      ["removed", "potong", "tidak dipakai"],
    ]);
  });

  it("should follow them by way of the rubrics between, and say where these do not lead", () => {
    const third = `rubric loket 2025 amends loket 2024 { title "2025" rename indicator taman to kebun because "x" }`;
    const [first, second, last] = compiledChain(
      PARENT,
      amendment('rename indicator parkir to taman because "y"'),
      third,
    );
    if (first === undefined || second === undefined || last === undefined) throw new Error("there are three");
    const { changes, diagnostics } = diffRubrics(first, last, { between: [second] });
    expect(diagnostics).toEqual([]);
    expect(changes.filter(({ kind }) => kind === "renamed")).toMatchObject([
      { before: "parkir", after: "kebun", because: { id: "x" } },
    ]);
    expect(diffRubrics(first, last, { between: [first] }).diagnostics).toMatchObject([{ code: "PTH7002" }]);
    expect(diffRubrics(first, last).diagnostics).toEqual([]);
  });

  it("should break the comparison where a part is gone and no amendment says why", () => {
    const gone: readonly [string, string] = [
      '    indicator toilet "Toilet" weight 50% { scale yes/no applies when lanjut may be n/a }\n',
      "",
    ];
    expect(told(gone, ['"Parkir" weight 50%', '"Parkir" weight 100%']).map((one) => one.at(-1))).toContain(
      "breaks-comparison",
    );
    const said = amendment('remove indicator toilet because "x"', "change indicator parkir weight 100%");
    expect(diffRubrics(...compiledPair(PARENT, said)).comparable).toBe(true);
  });

  it("should warn of two schemes", () => {
    const other = BEFORE.replace("rubric loket", "rubric meja");
    expect(diffRubrics(...compiledPair(BEFORE, other)).diagnostics).toMatchObject([
      { code: "PTH7001", severity: "warning" },
    ]);
    expect(diffRubrics(...compiledPair(BEFORE, BEFORE)).diagnostics).toEqual([]);
  });
});
