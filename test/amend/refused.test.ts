import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { expectDiagnostics, expectErrors } from "../support/expect-diagnostics.js";
import { amendment, among, expectRefused, expectSaid, PARENT } from "./amending.js";

const AMENDS = "amends loket 2023";

describe("a target", () => {
  it("should be there, and a near name is suggested", () => {
    expectRefused(
      ["change dimension masukann weight 70%"],
      [{ code: "PTH2410", underlined: "masukann", message: "`dimension masukann`", hint: "`masukan`" }],
    );
    expectRefused(['remove category Z because "x"'], [{ code: "PTH2410", underlined: "Z", hint: "write `add`" }]);
    expectRefused(['remove weights total because "x"'], [{ code: "PTH2410", underlined: "weights total" }]);
    expectRefused(
      ["change undisclosed weights assume equal"],
      [{ code: "PTH2410", underlined: "undisclosed weights" }],
    );
    expectRefused(['add into lantai code "1"'], [{ code: "PTH2410", underlined: "lantai" }]);
  });

  it("should be of the kind that is written", () => {
    expectRefused(
      ["change variable masukan weight 70%"],
      [
        {
          code: "PTH2411",
          underlined: "masukan",
          message: "`dimension`, not with `variable`",
          hint: "`dimension masukan`",
        },
      ],
    );
    expectRefused(['remove indicator A because "x"'], [{ code: "PTH2411", underlined: "A", hint: "`category A`" }]);
    expectRefused(['rename scale lanjut to x because "x"'], [{ code: "PTH2411", underlined: "lanjut" }]);
  });

  it("should be a part to be split or merged", () => {
    expectRefused(
      ['split category A into { indicator a weight 1% { scale yes/no } } because "x"'],
      [{ code: "PTH2414", underlined: "category A" }],
    );
    expectRefused(
      ['merge rule tahan, indicator parkir into indicator x weight 1% { scale yes/no } because "x"'],
      [{ code: "PTH2414", underlined: "rule tahan" }],
    );
  });

  it("should have a name that can be another", () => {
    expectRefused(['rename verdict to x because "x"'], [{ code: "PTH2415", underlined: "verdict" }]);
    expectRefused(['rename rank instansi to x because "x"'], [{ code: "PTH2415", underlined: "rank instansi" }]);
    expectRefused(['rename level kota to x because "x"'], [{ code: "PTH2410", underlined: "kota" }]);
  });
});

describe("what is added", () => {
  it.each([
    ["add category A from 90", "A", "category A"],
    ["add scale tiga yes/no", "tiga", "scale tiga"],
    ["add fact lanjut yes/no", "lanjut", "fact lanjut"],
    ["add missing answers are excluded", "missing", "missing"],
    ["add score 0..1 published 0 digits up", "score", "score"],
    ['law uu "Undang-Undang"', "uu", "law uu"],
    ["add rank instansi within jenis", "instansi", "rank instansi"],
    ["add into masukan indicator antre weight 1% { scale yes/no }", "antre", "indicator antre"],
    ["add dimension d { indicator antre weight 100% { scale yes/no } }", "antre", "indicator antre"],
    ["add into parkir weight 1%", "weight", "indicator parkir ... weight"],
    ['add into parkir code "2"', "code", "indicator parkir ... code"],
    ['add into parkir law uu article "3"', "law", "indicator parkir ... law"],
    ['rename indicator antre to toilet because "x"', "toilet", "indicator toilet"],
    ['rename category A to B because "x"', "B", "category B"],
    ['rename level unit to instansi because "x"', "instansi", "level instansi"],
  ])("should not be there already: %s", (statement, underlined, target) => {
    expectRefused([statement], [{ code: "PTH2412", underlined, message: `\`${target}\`` }]);
  });

  it("should fit into what takes it up", () => {
    expectRefused(
      ["add into parkir indicator x weight 100% { scale yes/no }"],
      [{ code: "PTH2413", underlined: "x", message: "`indicator parkir` cannot hold `indicator`" }],
    );
    expectRefused(["add into masukan scale yes/no"], [{ code: "PTH2413", underlined: "scale" }]);
    expectRefused(
      ['split indicator parkir into { dimension a weight 25% dimension b weight 25% } because "x"'],
      [
        { code: "PTH2413", underlined: "a" },
        { code: "PTH2413", underlined: "b" },
      ],
    );
  });
});

describe("a split and a merger", () => {
  it("should be of two parts or more", () => {
    expectRefused(
      ['split indicator parkir into { indicator a weight 50% { scale yes/no } } because "x"'],
      [{ code: "PTH2417", underlined: "indicator parkir" }],
    );
    expectRefused(
      ['merge indicator parkir, indicator parkir into indicator a weight 50% { scale yes/no } because "x"'],
      [{ code: "PTH2417", underlined: "indicator parkir" }],
    );
  });

  it("should be of siblings", () => {
    expectRefused(
      ['merge indicator parkir, indicator antre into indicator a weight 50% { scale yes/no } because "x"'],
      [{ code: "PTH2416", underlined: "indicator antre", message: "`parkir` and `antre`" }],
    );
  });

  it("should take names that are free", () => {
    expectRefused(
      ['merge indicator parkir, indicator toilet into indicator antre weight 100% { scale yes/no } because "x"'],
      [{ code: "PTH2412", underlined: "antre" }],
    );
  });
});

describe("what is written twice", () => {
  it.each([
    ["a weight", ["change dimension masukan weight 60%", "change dimension masukan weight 70%"], "masukan", "60%"],
    ["a title", ['change indicator parkir "A"', 'change indicator parkir "B"'], "parkir", '"A"'],
    [
      "a statement",
      ['change indicator parkir { code "1" }', 'change indicator parkir { code "2" }'],
      "parkir",
      'code "1"',
    ],
    ["a threshold", ["change category A from 81", "change category A from 82"], "A", "category A from 81"],
    ["what was added", ["add fact libur yes/no", "change fact libur number 0..1"], "libur", "fact libur yes/no"],
    ["what is removed then", ["add fact libur yes/no", 'remove fact libur because "x"'], "libur", "fact libur yes/no"],
    ["a part of what is removed", ['change indicator antre "A"', 'remove variable cepat because "x"'], "cepat", '"A"'],
  ])("should be reported at the second place: %s", (_, statements, underlined, first) => {
    const [diagnostic] = expectRefused(
      statements.map((one) => one.replace("60%", "61%")),
      [{ code: "PTH2422", underlined, line: 4 }],
    );
    const text = amendment(...statements.map((one) => one.replace("60%", "61%")));
    const related = diagnostic?.related.map(({ span }) => text.slice(span.start, span.end));
    expect(related?.[0]).toContain(first.replace("60%", "61%"));
  });

  it("should not be what several statements say of one part, or of its name", () => {
    expectSaid(
      [
        'change indicator parkir "A"',
        'change indicator parkir { code "2" }',
        "change indicator parkir weight 40%",
        "change indicator toilet weight 60%",
        'rename indicator parkir to lahan because "x"',
      ],
      [],
    );
    expectSaid(
      [
        'remove indicator antre because "x"',
        'remove variable cepat because "x"',
        "add into luaran indicator baru weight 100% { scale tiga }",
      ],
      [],
    );
    expectSaid(
      [
        'remove source lama because "x"',
        'source baru "B"',
        "change dimension masukan from baru",
        "change dimension masukan weight 60% from baru",
        "change category A from 80 from baru",
      ],
      [],
    );
  });
});

describe("an inherited verdict table", () => {
  it("should be told of the statement that it no longer fits with", () => {
    expectRefused(
      ["add category D from 0", "change category C from 20", "add category E from 10"],
      [
        {
          code: "PTH4049",
          underlined: "E",
          message: "the inherited table `verdict by category, lanjut` has no verdict for `E, yes` and 3 more cases",
          hint: "`change verdict by category, lanjut { ... E, yes gives",
        },
      ],
    );
  });

  it("should be told of a fact that may be something else", () => {
    const options = 'choice { yes "Ya" no "Tidak" partly "Sebagian" } "Ditindaklanjuti"';
    expectRefused(
      [
        'remove rule tahan because "x"',
        "change indicator toilet { applies when lanjut is yes }",
        `change fact lanjut ${options}`,
      ],
      [{ code: "PTH4049", underlined: "lanjut", line: 5, message: "`A, partly` and 1 more case" }],
    );
  });

  it("should be told of what a fact can no longer be", () => {
    const options = 'choice { yes "Ya" never "Tidak" } "Ditindaklanjuti"';
    expectRefused(
      [
        'remove rule tahan because "x"',
        "change indicator toilet { applies when lanjut is yes }",
        `change fact lanjut ${options}`,
      ],
      [{ code: "PTH2026", underlined: "lanjut", line: 5, message: "`no`" }],
    );
  });

  it("should be no mistake where it is written again, or covers what is new", () => {
    const table = 'change verdict by category, lanjut { A or B or D, any gives "Wajar" C, any gives "Buruk" }';
    expectSaid(["change category C from 20", "add category D from 0", table], []);
  });
});

describe("a change", () => {
  it("should say when it changes nothing", () => {
    const same = (statement: string, underlined: string): void => {
      expectSaid([statement], [{ code: "PTH2421", underlined, severity: "warning", message: "`loket 2023` already" }]);
    };
    same("change dimension luaran weight 2/5", "luaran");
    same('change indicator parkir { code "1.a" }', "parkir");
    same("change dimension luaran", "luaran");
    same("change category B from 50.0", "B");
    same("change missing answers count as lowest", "missing");
    same('rename indicator parkir to parkir because "x"', "parkir");
  });

  it("should give a reason where a name goes", () => {
    expectRefused(
      ["rename indicator parkir to lahan", "remove rule potong"],
      [
        { code: "PTH2423", underlined: "rename" },
        { code: "PTH2423", underlined: "remove" },
      ],
    );
    expectRefused(
      ["remove indicator parkir", "change indicator toilet weight 100%"],
      [{ code: "PTH2423", underlined: "remove", hint: 'because "..."' }],
    );
  });

  it("should give a reason that can be read, from a source that is known", () => {
    expectRefused(['remove rule potong because "x" from nirwana'], [{ code: "PTH2003", underlined: "nirwana" }]);
  });

  it("should warn of a heading that names the old year", () => {
    const text = "rubric loket 2024 amends loket 2023 { }";
    const parent = PARENT.replace("issuer", "in force 2023-01-01 to 2023-12-31 issuer");
    const diagnostics = [
      {
        code: "PTH2420",
        underlined: AMENDS,
        message: '`title` is inherited from the rubric `loket 2023`: "Loket 2023"',
      },
      { code: "PTH2420", underlined: AMENDS, message: "`2023-01-01 to 2023-12-31`", severity: "warning" },
    ] as const;
    expectSaidOf(text, diagnostics, parent);
  });
});

describe("what the rules find to say of an amended rubric", () => {
  it("should be told of the statement that broke it", () => {
    expectRefused(
      ["change dimension masukan weight 20%"],
      [{ code: "PTH3001", underlined: "masukan", line: 3, message: "inside `loket` add up to 60%" }],
    );
    expectRefused(
      ["change indicator parkir weight 20%"],
      [{ code: "PTH3001", underlined: "parkir", message: "inside `masukan` add up to 70%" }],
    );
    expectRefused(
      ['remove indicator toilet because "x"'],
      [{ code: "PTH3001", underlined: "indicator toilet", message: "inside `masukan`" }],
    );
    expectRefused(
      ["add into cepat indicator x weight 10% { scale yes/no }"],
      [{ code: "PTH3001", underlined: "x", message: "inside `cepat`" }],
    );
    expectRefused(['remove indicator antre because "x"'], [{ code: "PTH2012", underlined: "indicator antre" }]);
  });

  it("should be told of the removal of what is still referred to", () => {
    expectRefused(
      ['remove scale tiga because "x"'],
      [
        {
          code: "PTH2418",
          underlined: "scale tiga",
          message: "`scale tiga` is removed by this amendment, but still used by `indicator parkir`, `indicator antre`",
          hint: "or keep `scale tiga`",
        },
      ],
    );
    expectRefused(['remove source lama because "x"'], [{ code: "PTH2418", underlined: "source lama" }]);
    expectRefused(['remove law uu because "x"'], [{ code: "PTH2418", underlined: "law uu" }]);
  });

  it("should be told of the new name where the old one is written", () => {
    expectRefused(
      ['rename indicator parkir to taruh because "x"', "add rule r { when parkir below 50 then subtract 1 }"],
      [{ code: "PTH2418", underlined: "parkir", message: "is renamed to `taruh`", hint: "write `taruh`" }],
    );
  });

  it("should not be repaired in the words of a statement that only touched it", () => {
    const parent = PARENT.replace("scale tiga levels", "scale tigo yes/no\n  scale tiga levels");
    const found = expectSaidOf(
      amendment('remove scale tiga because "x"'),
      [{ code: "PTH2418", underlined: "scale tiga", hint: "`tigo`" }],
      parent,
    );
    expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
    const own = expectRefused(["change indicator parkir { scale tigaa }"], [{ code: "PTH2002", underlined: "tigaa" }]);
    expect(own[0]?.fixes).toHaveLength(1);
  });

  it("should be told of the category that moved, or went", () => {
    expectRefused(
      ["change category A from 40"],
      [
        { code: "PTH4040", underlined: AMENDS },
        { code: "PTH4003", underlined: "A" },
        { code: "PTH4009", underlined: "A" },
      ],
    );
    expectRefused(
      ['remove category C because "x"'],
      [
        { code: "PTH2418", underlined: "category C" },
        { code: "PTH4004", underlined: "category C" },
      ],
    );
    expectRefused(["change score 0..50 published 2 digits half-up"], [{ code: "PTH4006", underlined: "score" }]);
  });

  it("should be told of what the amendment wrote, where it wrote it", () => {
    expectRefused(
      ["change category A zone hijau from 80,5"],
      [
        { code: "PTH2016", underlined: "hijau" },
        { code: "PTH1008", underlined: "80,5" },
      ],
    );
    expectRefused(["change indicator parkir { scale lima }"], [{ code: "PTH2002", underlined: "lima" }]);
  });

  it("should be said once, however many inherited places it is about, and not again when the parent said it", () => {
    const parent = PARENT.replace("scale tiga", "scale dua levels 0..2\n  scale tiga");
    expectSaidOf(amendment(), [], parent);
    expectSaidOf(
      amendment("change indicator antre { scale yes/no }", "change indicator parkir { scale yes/no }"),
      [{ code: "PTH2011", underlined: AMENDS, message: "`tiga`", severity: "warning" }],
      parent,
    );
  });
});

describe("one mistake", () => {
  it.each([
    ["an unknown target", ["change dimension masukann weight 70%", "change dimension luaran weight 30%"], "PTH2410"],
    [
      "a rename that others rely on",
      ['rename indicator parkirr to x because "x"', 'change indicator x "X"'],
      "PTH2410",
    ],
    [
      "a split that others rely on",
      ['split indicator parkir into { indicator a weight 50% { scale yes/no } } because "x"', 'change indicator a "A"'],
      "PTH2417",
    ],
    [
      "a group that exists",
      ["add dimension masukan { indicator a weight 100% { scale yes/no } }", 'change indicator a "A"'],
      "PTH2412",
    ],
    [
      "a change that others rely on",
      ["change score 0..50 published 2 digits half-up", "change catgory A from 40", "change category B from 25"],
      "PTH1001",
    ],
    ["an unreadable change", ["change dimension masukan wieght 70%", "change dimension luaran weight 30%"], "PTH1001"],
    ["an unreadable rename", ["rename indicator parkir two x", 'change indicator x "X"'], "PTH1001"],
    [
      "a misspelt statement inside a change",
      ["change dimension masukan { wieght 70% }", "change dimension luaran weight 30%"],
      "PTH1002",
    ],
    ["a misspelt verb", ["chnge dimension masukan weight 70%", "change dimension luaran weight 30%"], "PTH1002"],
    ["a statement without a verb", ["category D from 5", "change category C from 7"], "PTH2431"],
    ["a part within a change", ["change dimension masukan { indicator x weight 1% { scale yes/no } }"], "PTH2433"],
    ["a statement that belongs elsewhere", ["add weight 20%"], "PTH2005"],
  ])("should be one diagnostic: %s", (_, statements, code) => {
    expectRefused(statements, [{ code, underlined: expect.any(String) as unknown as string }]);
  });

  it("should not hide another", () => {
    expectRefused(
      ["change dimension masukann weight 70%", "change category A from 80,5", "remove rule potong"],
      [
        { code: "PTH2410", underlined: "masukann" },
        { code: "PTH1008", underlined: "80,5" },
        { code: "PTH2423", underlined: "remove" },
      ],
    );
  });
});

describe("a statement of an amendment", () => {
  it("should stand in a rubric that amends another", () => {
    const text = PARENT.replace(
      "rule potong",
      'change category A from 81\n  remove rule tahan because "x"\n  rule potong',
    );
    expectErrors(text, [{ code: "PTH2430", underlined: "change", hint: "`rubric name 2024 amends name 2023" }]);
  });

  it.each([
    ['change title "x"', "PTH2432", "title"],
    ["add in force 2024-01-01", "PTH2432", "in force"],
    ["dimension x weight 1%", "PTH2431", "dimension"],
    ["score 0..1 published 0 digits up", "PTH2431", "score"],
    ["change weight 20%", "PTH2005", "weight"],
    ["change indicator parkir { may be n/a scale yes/no weights total 99% }", "PTH2005", "weights total"],
    ['change dimension masukan { remove indicator parkir because "x" }', "PTH2005", "remove"],
    ["add into masukan dimension x weight 1%", "PTH2005", "dimension"],
    ["add into masukan category D from 5", "PTH2005", "category"],
    ['split indicator parkir into { scale yes/no } because "x"', "PTH2005", "scale"],
    ['change remove indicator parkir because "x"', "PTH2005", "remove"],
  ])("should be written in its place: %s", (statement, code, underlined) => {
    expectRefused([statement], [{ code, underlined }]);
  });

  it("should not be one of too many", () => {
    const many = Array.from({ length: 1_001 }, (_, index) => `law l${index} "L"`);
    expectRefused(many, [{ code: "PTH2424", underlined: AMENDS }]);
  });
});

function expectSaidOf(
  text: string,
  expected: Parameters<typeof expectDiagnostics>[1],
  parent: string,
): readonly Diagnostic[] {
  return expectDiagnostics(text, expected, { loadParent: among(parent) });
}
