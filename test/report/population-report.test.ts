import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { rank } from "../../src/population/rank.js";
import { readTable } from "../../src/population/read-table.js";
import { createRow } from "../../src/population/row.js";
import { rowOfOutcome } from "../../src/population/row-of-outcome.js";
import { populationReport } from "../../src/report/population/population-report.js";
import { LANGUAGES } from "../../src/text/localized.js";
import { chainRubric, csv, rubricOf } from "../population/populations.js";
import { shippedRubric } from "../published/shipped.js";
import { comparedReport, published, publishedReport, textOf } from "./many.js";

const rubric = chainRubric();
const reportOf = (text: string, more: Parameters<typeof populationReport>[2] = {}): string => {
  const { rows, refused, diagnostics: remarks } = readTable(rubric, csv(text));
  return populationReport(rubric, rows, { language: "en", refused, remarks, ...more });
};

describe("the report of a population, from published results", () => {
  it.each(LANGUAGES)("should hold every row, score, place and count: %s", (language) => {
    const { rubric: own, rows } = published("2022");
    const text = textOf(publishedReport("2022", language));
    const ranking = rank(own, rows);
    for (const { name, score, rank: place } of ranking.rows)
      expect(text).toMatch(new RegExp(`${place} (= )?${name} ${score?.replace(".", "\\.")} `));
    for (const { id, count, percent } of ranking.counts.categories)
      expect(text).toMatch(new RegExp(`${id} · .* ${count} ≈?${percent?.replace(".", "\\.")}%`));
    expect(text).toContain("54.01");
    expect(text).not.toContain("Provinsi Bali 54.01");
  });

  it("should say the same numbers in both languages, and have no word of the other", () => {
    const [id, en] = LANGUAGES.map((language) => textOf(comparedReport(language)));
    const numbers = (text = ""): readonly string[] => text.match(/\d+\.\d+/g) ?? [];
    expect(numbers(id)).toEqual(numbers(en));
    expect(id).not.toMatch(/League table|Close to a threshold|highest quality/);
    expect(en).not.toMatch(/Peringkat|Dekat ambang|Kualitas Tertinggi/);
  });

  it("should call close what is within a hundredth of the range of scores", () => {
    const own = shippedRubric("pekppp", "2024");
    const { rows } = readTable(own, csv("id,score\na,3.97\nb,3.5\nc,3.2\n"));
    const text = textOf(populationReport(own, rows, { language: "en" }));
    expect(text).toContain("at most 0.05 point");
    expect(text).toContain("Just below a threshold (2)");
    expect(textOf(publishedReport("2022", "en"))).toContain("at most 1 point");
  });

  it("should give the same bytes for the same arguments", () => {
    expect(comparedReport("id")).toBe(comparedReport("id"));
  });

  it("should compare with the year before, exactly, and show how categories moved", () => {
    const text = textOf(comparedReport("en"));
    expect(text).toContain("Kabupaten Penajam Paser Utara 55.18 86.58 +31.4 C → B");
    expect(text).toContain("Provinsi Riau 90.03 88.16 −1.87 A → A");
    // Of B in 2022 one is A and one B in 2023.
    expect(text).toMatch(/2022 ↓ 2023 → A B C D E A 3 0 0 0 0 B 1 1 0 0 0 C 0 1 0 0 0/);
    expect(text).toContain("Only in ombudsman-kepatuhan@2023 (43)");
  });

  it("should give no difference across a break of schemes, and say so", () => {
    const { rubric: own, rows } = published("2022");
    const later = chainRubric();
    const text = textOf(
      populationReport(later, [createRow({ id: "kota-sibolga", score: "80.00" })], {
        language: "en",
        before: { rubric: own, rows, between: [] },
      }),
    );
    expect(text).toContain("Differences of scores are not given");
    expect(text).toContain("kota-sibolga 51.15 80.00 – D → a");
  });
});

describe("the report of a population", () => {
  it("should mark ties, and say how they are counted", () => {
    const html = reportOf("id,kind,score\na,kota,80\nb,kota,80\nc,kota,70\n");
    expect(textOf(html)).toMatch(/1 = a 80\.00 .* 1 = b 80\.00 .* 3 c 70\.00/);
    expect(textOf(html)).toContain("Equal scores share a place (1, 2, 2, 4)");
    expect(textOf(reportOf("id,score\na,80\nb,80\nc,70\n", { ranking: { ties: "dense" } }))).toContain("2 c 70.00");
  });

  it("should have an anchor for each group, and none where all are together", () => {
    const html = reportOf("id,kind,score\na,kota,80\nb,kabupaten,70\n");
    expect(html.match(/<h3 id="league-\d">[^<]*/g)).toEqual([
      '<h3 id="league-1">Kabupaten (1)',
      '<h3 id="league-2">Kota (1)',
    ]);
    expect(html).toContain('<a href="#league-2">Kota</a>');
    expect(reportOf("id,score\na,80\nb,70\n")).not.toContain("#league-1");
  });

  it("should count what could not be read by its kind, name the first, and call places provisional", () => {
    const text = textOf(reportOf("id,score\na,6x\nb,7x\nc,101\nd,70\n"));
    expect(text).toContain("Rows that could not be read: 3; these places and counts are provisional");
    expect(text).toMatch(/PTH5073 error 2 .*“?6x/);
    expect(text).toMatch(/PTH5074 error 1 /);
    expect(text).toContain("Rows that cannot be used 3");
    expect(textOf(reportOf("id,score\na,60\nd,70\n", { ranking: { ties: "share", level: "service" } }))).not.toContain(
      "provisional",
    );
  });

  it("should tell who is close to a threshold, who has only a range, and who was left out", () => {
    const rows = [
      createRow({ id: "near", score: "77.50" }),
      createRow({ id: "far", score: "60.00" }),
      createRow({ id: "open", range: { low: "50", high: "80" } }),
      createRow({ id: "gone", excluded: "merged" }),
    ];
    const text = textOf(populationReport(rubric, rows, { language: "en" }));
    expect(text).toContain("Just below a threshold (1)");
    expect(text).toMatch(/near 77\.50 0\.5 a · Tinggi \(78\.00\)/);
    expect(text).toContain("open 50 – 80 a, b, c");
    expect(text).toContain("merged 1 gone");
    expect(text).toContain("1 without a certain category");
    expect(text).not.toMatch(/far 60\.00 \d/);
    const calm = textOf(populationReport(rubric, [createRow({ id: "far", score: "60.00" })], { language: "en" }));
    expect(calm).toContain("No category hangs on at most 1 point");
  });

  it("should name the answers that decide a category alone", () => {
    const own = rubricOf(`rubric r 2024 {
  title "Contoh"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator parking "Parkir" en "Parking" weight 60% { scale yes/no }
  indicator queue "Antrean" en "Queue" weight 40% { scale yes/no }
  category good "Baik" en "Good" from 50
  category bad "Buruk" en "Bad" from 0
}`);
    const { evidence } = readEvidence(own, { subject: "loket-1", answers: { parking: "ya", queue: "tidak" } });
    if (evidence === null) expect.fail("not read");
    const text = textOf(
      populationReport(own, [rowOfOutcome(evidence, evaluate(own, evidence))], {
        language: "en",
        evidence: [evidence],
      }),
    );
    expect(text).toContain("Hanging on one answer (1)");
    expect(text).toContain("Parking worst answer good → bad");
    expect(text).not.toContain("Queue best answer");
  });

  it("should be a page for 10,000 rows: every row, long tables folded, tiles left out, and not too large", () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `u${index},kota,${((index * 37) % 10_000) / 100}`);
    const html = reportOf(`id,kind,score\n${lines.join("\n")}\n`);
    const rows = html.match(/<th scope="row">\d+( =)?<\/th><td>u\d+<\/td>/g) ?? [];
    expect(new Set(rows).size).toBe(10_000);
    expect(html).not.toContain('class="tile ');
    expect(textOf(html)).toContain("Long tables are folded after 100 rows");
    expect(html.length).toBeLessThan(2_500_000);
  });

  // Law: no text of a table becomes a tag, an attribute or an address.
  it("should keep every text a text", () => {
    const hostile = fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "</title><svg onload=alert(1)>",
      "javascript:alert(1)",
      "' onmouseover='alert(1)",
      "&lt;b&gt;",
      "{n} {total}",
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, reason, stratum) => {
        const rows = [
          createRow({ id: "a", name, score: "77.50", cells: { kind: stratum } }),
          createRow({ id: "b", name: "other", score: "77.50", cells: { kind: stratum } }),
          createRow({ id: "c", name, excluded: reason }),
        ];
        const html = populationReport(rubric, rows, { title: name, commands: [reason], ranking: { within: "kind" } });
        expect(html).not.toMatch(/<(script|img)|href="(?!https?:|#)/i);
        // What stands inside quotes is a value, whatever it looks like.
        expect(html.replaceAll(/="[^"]*"/g, "")).not.toMatch(/<[^>]* on[a-z]+/i);
        for (const shown of [name, reason, stratum]) expect(textOf(html)).toContain(shown);
      }),
    );
  });

  it("should refuse options that there are not", () => {
    expect(() => populationReport(rubric, [], { lang: "en" } as object)).toThrow(
      "populationReport has no option `lang`",
    );
    expect(() => populationReport(rubric, [], { at: "31-01-2024" })).toThrow(/at/);
  });

  it("should be a page even without a row", () => {
    const text = textOf(populationReport(rubric, [], { language: "en" }));
    expect(text).toContain("Assessed 0");
    expect(text).not.toMatch(/NaN|undefined|null/);
  });
});
