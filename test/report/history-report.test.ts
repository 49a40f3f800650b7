import { describe, expect, it } from "vitest";
import { createRow } from "../../src/population/row.js";
import { historyOf } from "../../src/report/history/history.js";
import { historyReport } from "../../src/report/history/history-report.js";
import { trendPanels } from "../../src/report/history/trend-panels.js";
import { LANGUAGES } from "../../src/text/localized.js";
import { shippedRubric } from "../published/shipped.js";
import { munaBarat, ombudsman, textOf } from "./many.js";

const of = (year: string, score: string, more: Parameters<typeof createRow>[0] = { id: "a" }) => ({
  year,
  rubric: ombudsman(year),
  row: createRow({ score, ...more }),
});
const raw = shippedRubric("ombudsman-kepatuhan-raw", "2015");
const linesIn = (html: string): number => html.match(/<line class="trend"/g)?.length ?? 0;
const breaksIn = (html: string): number => html.match(/<path class="break"/g)?.length ?? 0;

describe("the report of a history, from published results", () => {
  it("should show every score with its category, distance, rubric and source", () => {
    const text = textOf(munaBarat("en"));
    for (const shown of [
      "2021 34.19 rendah · low compliance red 16.81 to sedang –",
      "2022 69.17 C · medium quality yellow 8.83 to B not comparable",
      "2023 81.84 B · high quality green 6.16 to A –",
      "2024 93.46 A · highest quality green top category +11.62 ombudsman-kepatuhan@2024",
      "one press report counts 6.17 to A",
      "2022: 3 different scores were published for this year.",
      "Change since 2022 +23.74 to +24.29",
    ])
      expect(text).toContain(shown);
  });

  it.each(LANGUAGES)("should draw no line across the break of schemes, and tell why: %s", (language) => {
    const html = munaBarat(language);
    expect(breaksIn(html)).toBe(1);
    // 2022 has a lowest and a highest score, so two lines lead to 2023; one goes on to 2024.
    expect(linesIn(html)).toBe(3);
    expect(textOf(html)).toMatch(
      language === "id"
        ? /2021 → 2022: terputus .*tidak ditulis sebagai perubahan/
        : /2021 → 2022: break .*not written as an amendment/,
    );
  });

  it("should name the same numbers in both languages, and give the same bytes", () => {
    const numbers = (html: string): readonly string[] => textOf(html).match(/\d+\.\d+/g) ?? [];
    expect(numbers(munaBarat("id"))).toEqual(numbers(munaBarat("en")));
    expect(munaBarat("id")).toBe(munaBarat("id"));
  });
});

describe("the report of a history", () => {
  it("should draw a dashed line over a year that is not known, and say which", () => {
    const html = historyReport([of("2022", "60.00"), of("2024", "70.00")], {
      language: "en",
      betweenOf: () => [ombudsman("2023")],
    });
    expect(html.match(/<line class="trend"[^>]*stroke-dasharray/g)).toHaveLength(1);
    expect(textOf(html)).toContain("2023: no data");
    expect(textOf(html)).toContain("A dashed line passes over them.");
  });

  it("should never draw two ranges of scores over one axis", () => {
    const rows = [
      { year: "2015", rubric: raw, row: createRow({ id: "a", score: "60" }) },
      of("2018", "80.00"),
      of("2019", "85.00"),
    ];
    const html = historyReport(rows, { language: "en" });
    expect(html.match(/class="plot"/g)).toHaveLength(2);
    expect(textOf(html)).toContain("there are 2 pictures, each with its own axis");
    expect(textOf(html)).toContain("since scores lie in different ranges");
    expect(linesIn(html)).toBe(1);
    const [first, second] = trendPanels(historyOf(rows));
    expect([first?.max.num, second?.max.num]).toEqual([75n, 100n]);
    expect(historyReport(rows.slice(1), {}).match(/class="plot"/g)).toHaveLength(1);
  });

  it("should draw a range as a span, and name both ends", () => {
    const row = createRow({ id: "a", range: { low: "50", high: "85" } });
    const html = historyReport([{ year: "2023", rubric: ombudsman("2023"), row }], { language: "en" });
    expect(html).toContain('class="span"');
    expect(textOf(html)).toContain("2023 50 – 85 – ");
    expect(textOf(html)).toContain("2023: 50 / 85");
  });

  it("should put scores where they belong, by their exact values", () => {
    const [panel] = trendPanels(historyOf([of("2023", "88.00"), of("2024", "0.00")]));
    expect(panel?.columns.map(({ marks, place }) => [marks[0]?.y, place.middle])).toEqual([
      ["33.60", "25.000%"],
      ["280.00", "75.000%"],
    ]);
    const [best, ...others] = panel?.columns[0]?.bands ?? [];
    // The bands fill the height without a hole.
    expect([best?.y, best?.height, others[0]?.y]).toEqual(["0.00", "33.60", "33.60"]);
    expect(panel?.columns.map(({ repeats }) => repeats)).toEqual([false, true]);
  });

  it("should be called by what it is about: title, name, id or rubric", () => {
    const titleOf = (html: string) => /<h1>([^<]*)/.exec(html)?.[1];
    const named = of("2023", "80.00", { id: "x", name: "Kota X" });
    expect(titleOf(historyReport([named], { title: "Lain" }))).toBe("Lain");
    expect(titleOf(historyReport([named]))).toBe("Kota X");
    expect(titleOf(historyReport([of("2023", "80.00", { id: "x" })]))).toBe("x");
    expect(titleOf(historyReport([of("2023", "80.00", { id: "" })]))).toMatch(/^Penilaian Kepatuhan/);
  });

  it("should keep every text a text, and link to web addresses only", () => {
    const hostile = '"><script>alert(1)</script>';
    const cells = (source: string) => ({ id: "a", name: hostile, cells: { source, note: hostile } });
    const html = historyReport([
      of("2022", "60.00", cells("javascript:alert(1)")),
      of("2023", "61.00", cells('https://example.org/a"b')),
    ]);
    expect(html).not.toMatch(/<script|href="(?!https:\/\/example\.org|#)/);
    expect(textOf(html)).toContain(hostile);
    expect(textOf(html)).toContain("javascript:alert(1)");
    expect(html).toContain('href="https://example.org/a%22b"');
  });

  it("should refuse no rows, and options that there are not", () => {
    expect(() => historyReport([])).toThrow("at least one row");
    expect(() => historyReport([of("2023", "80.00")], { lang: "en" } as object)).toThrow("no option `lang`");
  });
});
