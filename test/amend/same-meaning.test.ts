import { describe, expect, it } from "vitest";
import { amendment, compiled, expectSaid, expectSameMeaning, PARENT, whole } from "./amending.js";

type Replacement = readonly [string, string];

/** Amendments beside what an author who writes the rubric out would have replaced. */
const CASES: readonly (readonly [string, readonly string[], readonly Replacement[]])[] = [
  ["nothing but its title", [], []],
  ["an issuer", ['issuer "Sekretariat"'], [['issuer "Bagian Organisasi"', 'issuer "Sekretariat"']]],
  [
    "a weight",
    ["change dimension masukan weight 70%", "change dimension luaran weight 30%"],
    [
      ["weight 60% from lama", "weight 70%"],
      ["weight 40%", "weight 30%"],
    ],
  ],
  [
    "a weight with its origin, in the block",
    [
      'source baru "Baru"',
      "change dimension masukan { weight 70% from baru }",
      "change dimension luaran weight 30% from baru",
    ],
    [
      ['lama"\n  score', 'lama"\n  source baru "Baru"\n  score'],
      ["weight 60% from lama", "weight 70% from baru"],
      ["weight 40%", "weight 30% from baru"],
    ],
  ],
  ["a title of a part", ['change indicator parkir "Lahan parkir"'], [['"Parkir"', '"Lahan parkir"']]],
  ["the origin of a part", ["change indicator parkir from lama"], [['"Parkir" weight', '"Parkir" from lama weight']]],
  [
    "statements in the block of a part",
    ['change indicator parkir { code "1.b" scale yes/no rounded to 1 }'],
    [
      ['code "1.a" scale tiga law', 'code "1.b" scale yes/no law'],
      ['article "3" }', 'article "3" rounded to 1 }'],
    ],
  ],
  [
    "all laws of a part",
    ['change indicator parkir { law uu article "4" law uu article "5" }'],
    [['law uu article "3"', 'law uu article "4" law uu article "5"']],
  ],
  ["a threshold, keeping title and zone", ["change category A from 85"], [["from 80 from lama", "from 85"]]],
  [
    "everything of a category",
    ['change category A "Prima" zone green from 90 from lama'],
    [['A "Baik" zone green from 80', 'A "Prima" zone green from 90']],
  ],
  ["a scale", ["change scale tiga levels 0..4"], [["tiga levels 0..3", "tiga levels 0..4"]]],
  ["a fact, keeping its title", ["change fact layanan number 0..100"], [["number 0..1000", "number 0..100"]]],
  [
    "a rule",
    ["change rule tahan { when not lanjut then withhold award }"],
    [["when not lanjut and luaran below 50 then category at most B", "when not lanjut then withhold award"]],
  ],
  ["a verdict", ['change verdict by category { A gives "Wajar" B or C gives "Buruk" }'], [VERDICT()]],
  [
    "a level and a rank",
    ["change level unit -> instansi lowest", "change rank instansi within jenis ties dense"],
    [
      ["instansi mean weighted by layanan", "instansi lowest"],
      ["ties share", "ties dense"],
    ],
  ],
  [
    "a law and a source, keeping what is not written",
    ['change law uu "Undang-Undang Baru"', 'change source lama "Pedoman"'],
    [
      ['"Undang-Undang"', '"Undang-Undang Baru"'],
      ['"Pedoman lama"', '"Pedoman"'],
    ],
  ],
  [
    "the policies and the rounding",
    [
      "change score 0..100 published 1 digit half-even",
      "change missing answers are excluded",
      "change not applicable parts count as full",
    ],
    [
      ["2 digits half-up", "1 digit half-even"],
      ["count as lowest", "are excluded"],
      ["are redistributed", "count as full"],
    ],
  ],
  [
    "the total of the weights",
    ["add weights total 95%", "change dimension luaran weight 35%", "add into masukan weights total 100%"],
    [
      ["half-up", "half-up\n  weights total 95%"],
      ["weight 40%", "weight 35%"],
      ["from lama {", "from lama { weights total 100%"],
    ],
  ],
  [
    "an added indicator",
    ["change indicator parkir weight 25%", 'add into masukan indicator kursi "Kursi" weight 25% { scale yes/no }'],
    [
      ['"Parkir" weight 50%', '"Parkir" weight 25%'],
      ["may be n/a }", 'may be n/a }\n    indicator kursi "Kursi" weight 25% { scale yes/no }'],
    ],
  ],
  [
    "an added dimension",
    [
      "change dimension luaran weight 30%",
      'add dimension sarana "Sarana" weight 10% { indicator kursi weight 100% { scale tiga } }',
    ],
    [
      ["weight 40%", "weight 30%"],
      [
        "  category A",
        '  dimension sarana "Sarana" weight 10% { indicator kursi weight 100% { scale tiga } }\n  category A',
      ],
    ],
  ],
  [
    "statements added to parts",
    ['add into antre law uu article "9"', "add into luaran rounded to 1"],
    [
      ["{ scale tiga }\n", '{ scale tiga law uu article "9" }\n'],
      ["weight 40% {", "weight 40% { rounded to 1"],
    ],
  ],
  [
    "added declarations",
    [
      'remove verdict because "x"',
      'add category D "Sangat kurang" from 0',
      "change category C from 20",
      "add fact libur yes/no",
      "add into antre applies when libur",
      'add law pp "PP"',
    ],
    [
      [VERDICT()[0], ""],
      ["red from 0", 'red from 20\n  category D "Sangat kurang" from 0'],
      ["  scale tiga", "  fact libur yes/no\n  scale tiga"],
      ["{ scale tiga }\n", "{ scale tiga applies when libur }\n"],
      ['article "21"', 'article "21"\n  law pp "PP"'],
    ],
  ],
  [
    "a category between others",
    ['remove verdict because "x"', 'add category AB "Cukup" from 55', "change category B from 60"],
    [
      [VERDICT()[0], ""],
      ["yellow from 50", 'yellow from 60\n  category AB "Cukup" from 55'],
    ],
  ],
  [
    "a removed indicator",
    ['remove indicator parkir because "x"', "change indicator toilet weight 100%"],
    [
      [' indicator parkir "Parkir" weight 50% { code "1.a" scale tiga law uu article "3" }', ""],
      ['"Toilet" weight 50%', '"Toilet" weight 100%'],
      ["parkir 3 ", ""],
    ],
  ],
  [
    "removed declarations",
    ['remove fact jenis because "x"', 'remove rank instansi because "x"', 'remove level unit because "x"'],
    [
      ['fact jenis choice { dinas "Dinas" badan "Badan" }', ""],
      ["rank instansi within jenis ties share", ""],
      ["level unit -> instansi mean weighted by layanan", ""],
    ],
  ],
  ["a removed verdict", ['remove verdict because "x"'], [[VERDICT()[0], ""]]],
  [
    "a removed policy",
    ['change indicator toilet { code "2" }', 'remove rule tahan because "x"'],
    [
      ["{ scale yes/no", '{ code "2" scale yes/no'],
      ['rule tahan "Ditahan" { when not lanjut and luaran below 50 then category at most B }', ""],
    ],
  ],
  [
    "renamed parts, and what refers to them",
    ['rename dimension luaran to hasil because "x"', 'rename indicator parkir to lahan because "x"'],
    [
      ["luaran", "hasil"],
      ["parkir", "lahan"],
    ],
  ],
  [
    "renamed declarations, and what refers to them",
    [
      'rename scale tiga to empat because "x"',
      'rename source lama to pedoman because "x"',
      'rename law uu to undang because "x"',
      'rename fact lanjut to tindak because "x"',
      'rename fact layanan to produk because "x"',
      'rename fact jenis to macam because "x"',
      'rename category B to Tengah because "x"',
      'rename rule potong to kurangi because "x"',
      'rename level instansi to lembaga because "x"',
    ],
    [
      ["tiga", "empat"],
      ["source lama", "source pedoman"],
      ["from lama", "from pedoman"],
      ["law uu", "law undang"],
      ["fact lanjut", "fact tindak"],
      ["not lanjut", "not tindak"],
      ["when lanjut", "when tindak"],
      ["category, lanjut", "category, tindak"],
      ["lanjut yes expect", "tindak yes expect"],
      ["fact layanan", "fact produk"],
      ["by layanan", "by produk"],
      ["when layanan", "when produk"],
      ["jenis", "macam"],
      ["category B", "category Tengah"],
      ["A or B", "A or Tengah"],
      ["most B", "most Tengah"],
      ["potong", "kurangi"],
      ["instansi", "lembaga"],
    ],
  ],
  [
    "names that change places",
    [
      'rename indicator parkir to x because "x"',
      'rename indicator toilet to parkir because "x"',
      'rename indicator x to toilet because "x"',
    ],
    [
      ["indicator parkir", "indicator SATU"],
      ["indicator toilet", "indicator parkir"],
      ["indicator SATU", "indicator toilet"],
      ["{ parkir 3 toilet yes", "{ parkir yes toilet 3"],
    ],
  ],
  [
    "a split indicator",
    [
      'split indicator parkir into { indicator motor weight 30% { scale yes/no } indicator mobil weight 20% { scale yes/no } } because "x"',
    ],
    [
      [
        'indicator parkir "Parkir" weight 50% { code "1.a" scale tiga law uu article "3" }',
        "indicator motor weight 30% { scale yes/no } indicator mobil weight 20% { scale yes/no }",
      ],
      ["parkir 3", "motor yes mobil yes"],
    ],
  ],
  [
    "merged indicators",
    ['merge indicator parkir, indicator toilet into indicator parkir "Sarana" weight 100% { scale tiga } because "x"'],
    [
      ['"Parkir" weight 50% { code "1.a" scale tiga law uu article "3" }', '"Sarana" weight 100% { scale tiga }'],
      ['    indicator toilet "Toilet" weight 50% { scale yes/no applies when lanjut may be n/a }\n', ""],
      ["toilet yes ", ""],
    ],
  ],
  [
    "an indicator that moves",
    [
      'remove indicator parkir because "pindah"',
      "change indicator toilet weight 100%",
      "change variable cepat weight 50%",
      'add into luaran indicator parkir "Parkir" weight 50% { scale tiga }',
    ],
    [
      ['    indicator parkir "Parkir" weight 50% { code "1.a" scale tiga law uu article "3" }\n', ""],
      ['"Toilet" weight 50%', '"Toilet" weight 100%'],
      ['"Kecepatan" weight 100%', '"Kecepatan" weight 50%'],
      ["{ scale tiga }\n    }", '{ scale tiga }\n    }\n    indicator parkir "Parkir" weight 50% { scale tiga }'],
    ],
  ],
  [
    "statements that build on each other",
    [
      'rename dimension luaran to hasil because "x"',
      "change dimension hasil weight 30%",
      "add dimension sarana weight 10%",
      "add into sarana indicator kursi weight 100% { scale yes/no }",
    ],
    [
      ["luaran", "hasil"],
      ["weight 40%", "weight 30%"],
      ["  category A", "  dimension sarana weight 10% { indicator kursi weight 100% { scale yes/no } }\n  category A"],
    ],
  ],
];

function VERDICT(): Replacement {
  const table = /verdict by[\s\S]*?\n {2}\}/.exec(PARENT)?.[0] ?? "";
  return [table, 'verdict by category { A gives "Wajar" B or C gives "Buruk" }'];
}

describe("an amendment", () => {
  // Law: an amendment means what the same rubric means that is written whole.
  it.each(CASES)("should mean what the rubric means written whole: %s", (_, statements, replacements) => {
    expectSameMeaning(amendment(...statements), whole(...replacements));
    expectSaid(statements, []);
  });

  it("should inherit everything but examples", () => {
    const { amendment: _, hash: __, id, year, title, examples, ...rest } = compiled(amendment(), PARENT);
    const {
      amendment: ___,
      hash: ____,
      id: _____,
      year: before,
      title: other,
      examples: old,
      ...parent
    } = compiled(PARENT);
    expect(rest).toEqual(parent);
    expect([id, year, before, title.id, other.id]).toEqual(["loket", "2024", "2023", "Loket 2024", "Loket 2023"]);
    expect([examples.length, old.length]).toEqual([0, 1]);
  });

  it("should take up examples of its own, in its own words", () => {
    const text = amendment(
      'example "Semua" { lahan 3 expect score 100 }',
      'rename indicator parkir to lahan because "x"',
    );
    expect(compiled(text, PARENT).examples[0]).toMatchObject({ title: { id: "Semua" }, given: [{ name: "lahan" }] });
  });
});
