import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { fixRubric } from "../../src/compile/fix-rubric.js";
import { applyFixes } from "../../src/diagnostics/apply-fixes.js";
import { type RubricParts, rubricWith } from "../support/expect-diagnostics.js";

/** A mistake in a rubric, what stands there, and what must stand there afterwards. */
type Case = readonly [code: string, parts: RubricParts, wrong: string, right: string];

const indicator = (weight: string): string => `indicator a "A" weight ${weight} { scale yes/no }`;
const two = (first: string, second: string): RubricParts => ({
  parts: `indicator a ${first} { scale yes/no }\n  indicator b ${second} { scale yes/no }`,
});
const bands = (...categories: readonly string[]): RubricParts => ({ categories: categories.join("\n  ") });
const levels = (...entries: readonly string[]): RubricParts => ({
  scale: `scale levels 0..1 {\n    ${entries.join("\n    ")}\n  }`,
});

/** The categories, with a fact and a rule on it. */
const ruled = (condition: string, most = "bad"): string => `category good from 50
  category bad from 0
  fact closed yes/no "Tutup"
  rule a { when ${condition} then category at most ${most} }
  rule b { when closed then withhold award }`;

const CASES: readonly Case[] = [
  ["PTH1001", { parts: indicator("100%").replace("weight", "wieght") }, "wieght", "weight"],
  ["PTH1001", { parts: indicator("100%").replace("weight", "bobot") }, "bobot", "weight"],
  ["PTH1001", { categories: "category a form 50\n  category b from 0" }, "form", "from"],
  ["PTH1001", { categories: "category a dari 50\n  category b from 0" }, "dari", "from"],
  ["PTH1001", { score: "score 0..100 publised 2 digits half-up" }, "publised", "published"],
  ["PTH1001", { missing: "missing answers are exclude" }, "exclude", "excluded"],
  ["PTH1001", { top: "scale five level 0..5", scale: "scale five" }, "level 0", "levels 0"],
  ["PTH1001", levels('0 "Tidak" point 0', '1 "Ya" points 100'), "point 0", "points 0"],
  ["PTH1001", { title: 'title: "Loket"' }, "title:", "title"],
  ["PTH1001", { title: 'title="Loket"' }, "title=", "title "],
  ["PTH1001", { title: 'title "Loket";' }, '"Loket";', '"Loket"'],
  ["PTH1001", { title: 'title "Loket"; # selesai' }, '"Loket";', '"Loket"'],
  ["PTH1001", { parts: indicator("100%").replace("weight", "weight:") }, "weight:", "weight"],
  ["PTH1001", { parts: indicator("100%").replace("weight", "weight =") }, "weight =", "weight "],
  ["PTH1001", { parts: indicator("100%").replace("weight ", "weight") }, "weight100%", "weight 100%"],
  ["PTH1001", { categories: "category a from50\n  category b from 0" }, "from50", "from 50"],
  ["PTH1001", { scale: "scale levels 0-5" }, "0-5", "0..5"],
  ["PTH1001", { scale: "scale levels 0 – 5" }, "0 – 5", "0..5"],
  ["PTH1001", { score: "score 0 sampai 100 published 2 digits half-up" }, "0 sampai 100", "0..100"],
  ["PTH1001", { title: "title 'Loket'" }, "'Loket'", '"Loket"'],
  ["PTH1001", { title: "title ‘Loket’ en ‘Desk’" }, "‘Loket’ en ‘Desk’", '"Loket" en "Desk"'],
  ["PTH1001", { title: "title 'Salat Jum'at'" }, "'Salat Jum'at'", '"Salat Jum\'at"'],
  ["PTH1001", { title: "title Penilaian loket" }, "Penilaian loket", '"Penilaian loket"'],
  ["PTH1001", { title: "title Salat Jum'at" }, "Salat Jum'at", '"Salat Jum\'at"'],
  ["PTH1001", { title: 'title Penilaian loket"' }, 'Penilaian loket"', '"Penilaian loket"'],
  ["PTH1001", { name: '"front-desk"' }, '"front-desk"', "front-desk"],
  ["PTH1002", { title: 'tilte "Loket"' }, "tilte", "title"],
  ["PTH1002", { title: 'titl e"Loket"' }, 'titl e"', 'title "'],
  ["PTH1002", { categories: 'categorya "A" from 50\n  category b from 0' }, "categorya", "category a"],
  ["PTH1002", { title: 'judul "Loket"' }, "judul", "title"],
  ["PTH1002", { categories: 'kategori a "A" from 50\n  category b from 0' }, "kategori", "category"],
  ["PTH1003", { title: 'title "Loket' }, '"Loket', '"Loket"'],
  ["PTH1003", { title: "title “Loket" }, "“Loket", '"Loket"'],
  ["PTH1003", { parts: indicator("100%").replace('"A"', '"A') }, '"A', '"A"'],
  ["PTH1003", { parts: indicator("100%").replace('"A"', '"A').replace("{", "{\n") }, '"A', '"A"'],
  ["PTH1003", { categories: 'category a "A from 50\n  category b from 0' }, '"A', '"A"'],
  ["PTH1003", levels('0 "Tidak points 0', '1 "Ya" points 100'), '"Tidak', '"Tidak"'],
  ["PTH1001", { categories: ruled("closed = yes") }, "=", "is"],
  ["PTH1001", { categories: ruled("fee-shown <= 40") }, "<=", "at most"],
  ["PTH1001", { categories: ruled("tidak closed") }, "tidak", "not"],
  ["PTH2024", { categories: ruled("clsoed") }, "clsoed", "closed"],
  ["PTH2026", { categories: ruled("closed is ya") }, "ya", "yes"],
  ["PTH2031", { categories: ruled("closed", "bda") }, "bda", "bad"],
  ["PTH2036", { scale: "scale yes/no observations average" }, "average", "mean"],
  ["PTH2037", { top: "level unit -> agency average" }, "average", "mean"],
  ["PTH2038", { top: "level unit -> agency mean\n  rank agency ties shared" }, "shared", "share"],
  ["PTH1004", two('"A" weight 50%', '"B" weight 50%'), "", ""],
  ["PTH1008", { parts: indicator("100,00%") }, "100,00", "100.00"],
  ["PTH1008", { scale: "scale count 0..1.000.000" }, "1.000.000", "1000000"],
  ["PTH1008", { scale: "scale number 0..1.000,5 lower is better" }, "1.000,5", "1000.5"],
  ["PTH1015", { title: "title “Loket”" }, "“Loket”", '"Loket"'],
  ["PTH1015", { title: 'title „Loket“ en "Desk"' }, "„Loket“", '"Loket"'],
  ["PTH1017", { title: 'title "Lo\u202eket\u0007\tkita"' }, "Lo\u202eket\u0007\tkita", "Loket kita"],
  ["PTH2001", { top: 'law uu "UU"\n  law uu "UU"' }, '  law uu "UU"\n  law uu "UU"', '  law uu "UU"'],
  ["PTH2001", { top: 'source s "S" # satu\n  source s "S" # dua' }, 'satu\n  source s "S" # dua', "satu\n   # dua"],
  ["PTH2002", { top: "scale lengkap levels 0..5", scale: "scale lenkap" }, "lenkap", "lengkap"],
  [
    "PTH2003",
    { top: 'source kendal23 "K"', missing: "missing answers stop the score from kendall23" },
    "kendall23",
    "kendal23",
  ],
  ["PTH2004", { top: 'law uu-publik "UU"', scale: "scale yes/no law uu-pubilk" }, "uu-pubilk", "uu-publik"],
  ["PTH2014", { scale: "scale five levels 0..5" }, "five levels", "levels"],
  ["PTH2016", { categories: "category a zone hijau from 0" }, "hijau", "green"],
  ["PTH2016", { categories: "category a zone yelow from 0" }, "yelow", "yellow"],
  ["PTH2017", { score: "score 0..100 published 2 digits halfup" }, "halfup", "half-up"],
  ["PTH2018", { scale: "scale levels 0..5 lowr is better" }, "lowr", "lower"],
  ["PTH2018", { scale: "scale levels 0..5 rendah is better" }, "rendah", "lower"],
  ["PTH2019", { scale: "scale yes/no tidak is better" }, "tidak is", "no is"],
  ["PTH2020", { top: "in force 2024-1-5" }, "2024-1-5", "2024-01-05"],
  ["PTH2020", { top: "in force 31-12-2024" }, "31-12-2024", "2024-12-31"],
  ["PTH2022", { year: "2016-19" }, "2016-19", "2016-2019"],
  ["PTH2023", { top: 'law uu "UU"', scale: 'scale yes/no law uu "UU" article "1"' }, 'uu "UU" article', "uu article"],
  ["PTH3004", { parts: indicator("100") }, "100 {", "100% {"],
  ["PTH3004", { parts: indicator("1") }, "1 {", "100% {"],
  ["PTH4007", bands("category a from 51", "category b from 50.99 to 0"), "50.99 to 0", "0 to 50.99"],
  ["PTH4010", { score: "score 100..0 published 2 digits half-up" }, "100..0", "0..100"],
  ["PTH4013", { categories: "category a from 50%\n  category b from 0" }, "50%", "50"],
  ["PTH4020", { scale: "scale levels 5..0 lower is better" }, "5..0", "0..5"],
  ["PTH4028", levels('0 "Tidak"', '0 "Tidak"', '1 "Ya"'), '0 "Tidak"\n    0 "Tidak"', '0 "Tidak"'],
];

const withoutBrace = (text: string): string => text.replace("scale yes/no }\n", "scale yes/no\n");

describe("a repair that needs no decision", () => {
  it.each(CASES.filter(([code]) => code !== "PTH1004"))("%s %j", (code, parts, wrong, right) => {
    const text = rubricWith(parts);
    expect(text).toContain(wrong);
    expectRepaired(code, text, text.replace(wrong, right));
  });

  it("PTH1004, at the end of a line and at the end of the file", () => {
    const text = rubricWith(two('"A" weight 50%', '"B" weight 50%'));
    expectRepaired("PTH1004", withoutBrace(text), text);
    const open = text.replace(/\}\n$/, "");
    expectRepaired("PTH1004", open, text);
    expectRepaired("PTH1004", open.trimEnd(), text.trimEnd());
    expectRepaired("PTH1004", open.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r\n"));
  });

  it("PTH1001, of a rubric without its brace", () => {
    const text = rubricWith();
    expectRepaired("PTH1001", text.replace("2024 {", "2024"), text);
  });
});

describe("the cases above", () => {
  it("should be of every kind that is repaired in a bad fixture", () => {
    const files = import.meta.glob<string>("../fixtures/bad/*.rubric", {
      eager: true,
      query: "?raw",
      import: "default",
    });
    const repaired = Object.values(files).flatMap((text) => fixRubric(text).repaired);
    const kinds = new Set(repaired.map(({ diagnostic }) => diagnostic.code));
    expect(kinds.size).toBeGreaterThanOrEqual(15);
    expect([...kinds].filter((kind) => !CASES.some(([code]) => code === kind))).toEqual([]);
  });
});

describe("no repair where the author may have meant something else", () => {
  it.each([
    ["PTH1001", { missing: "missing answers are included" }],
    ["PTH1001", { missing: "missing answers count as zero" }],
    ["PTH1001", two('form "A" weight 50%', '"B" weight 50%')],
    ["PTH1001", { title: "title Loket en Desk" }],
    ["PTH1002", { parts: "dimension d weight 100% {\n    aspek a weight 100% { scale yes/no }\n  }" }],
    ["PTH1002", { title: 'judulnya "Loket"' }],
    ["PTH1005", { after: "}" }],
    ["PTH1008", { parts: indicator("1,2,3%") }],
    ["PTH1017", { title: 'title "a\u200cb"' }],
    ["PTH2001", bands("category a from 50", "category a from 50", "category b from 0")],
    ["PTH2002", { top: "scale s-a levels 0..5", scale: "scale s-b" }],
    ["PTH2003", { top: 'source kendal23 "K"', missing: "missing answers stop the score from kendal24" }],
    ["PTH2004", { top: 'law uu-25-2009 "UU"', scale: "scale yes/no law uu-25-2019" }],
    ["PTH2016", { categories: "category a zone biru from 0" }],
    ["PTH2017", { score: "score 0..100 published 2 digits half-down" }],
    ["PTH2018", { scale: "scale levels 0..5 lowest is better" }],
    ["PTH2020", { top: "in force 2023-02-29" }],
    ["PTH2022", { year: "2019-16" }],
    ["PTH3004", two("weight 20", "weight 30")],
    ["PTH4007", bands("category a from 60", "category b from 50 to 0")],
    ["PTH4020", { scale: "scale levels 5..5" }],
    ["PTH4020", { scale: "scale levels 11..5 lower is better" }],
    ["PTH4028", levels('0 "Tidak"', '0 "Belum"', '1 "Ya"')],
  ] satisfies readonly (readonly [string, RubricParts])[])("%s %j", (code, parts) => {
    const found = compileRubric(rubricWith(parts)).diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

/** One repair, or one for each word of its kind, leads from one text to the other; after it nothing is left to say. */
function expectRepaired(code: string, text: string, repaired: string): void {
  const { diagnostics } = compileRubric(text);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  const fixed = fixRubric(text);
  expect(fixed.text).toBe(repaired);
  expect(fixed.repaired.map(({ diagnostic }) => diagnostic.code)).toContain(code);
  expect(codesOf(fixed.text)).not.toContain(code);
  expect(fixed.compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(applyFixes(fixed.text, fixed.compiled.diagnostics).text).toBe(fixed.text);
}

function codesOf(text: string): readonly string[] {
  return compileRubric(text).diagnostics.map(({ code }) => code);
}
