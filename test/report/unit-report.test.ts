import { describe, expect, it } from "vitest";
import { createRecord } from "../../src/audit/record/create-record.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { showNumber } from "../../src/explain/show-number.js";
import { formatExact } from "../../src/numeric/format-exact.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { add, multiply, type Rational, subtract, sum, ZERO } from "../../src/numeric/rational.js";
import { plan } from "../../src/plan/plan.js";
import { lostPoints } from "../../src/report/unit/lost-points.js";
import { unitReport } from "../../src/report/unit/unit-report.js";
import { compiled, evidenceFor, UNITS } from "./reports.js";

const exact = (text: string): Rational => parseExact(text) ?? expect.fail(text);

/** The text of a report, as a reader finds it. */
function textOf(html: string): string {
  return html
    .replaceAll(/<style>[\s\S]*?<\/style>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

describe("the report of a unit", () => {
  it.each(Object.entries(UNITS))(
    "should show every number of the outcome, in both languages: %s",
    (_, [rubric, evidence]) => {
      const outcome = evaluate(rubric, evidence);
      const { score, range, nodes, category, possibleCategories } = outcome;
      const numbers = nodes.flatMap(({ exact: whole, contribution, range: reach }) => [
        ...(whole === null ? [] : [whole]),
        ...(contribution === null ? [] : [contribution]),
        ...(whole !== null || reach === null ? [] : [reach.low, reach.high]),
      ]);
      for (const language of ["id", "en"] as const) {
        const text = textOf(unitReport(rubric, evidence, { language }));
        for (const number of numbers) expect(text).toContain(showNumber(number));
        for (const shown of [score ?? showNumber(range?.low ?? ""), category?.id ?? possibleCategories.join(", ")])
          expect(text).toContain(shown);
        for (const one of outcome.diagnostics) expect(text).toContain(one.code);
      }
    },
  );

  it("should show every answer with its source and note", () => {
    const [rubric, evidence] = UNITS.pekppp;
    const text = textOf(unitReport(rubric, evidence));
    const seen = [...evidence.answers.values()].flatMap(({ source, note }) => [source, note]);
    for (const shown of seen) if (shown !== null) expect(text).toContain(shown);
    expect(text).toContain("12 dari 44 jawaban menyebut bukti atau catatannya.");
  });

  it("should state the hashes that a record states", () => {
    const [rubric, evidence] = UNITS.pekppp;
    const text = textOf(unitReport(rubric, evidence));
    const { predicate, subject } = JSON.parse(createRecord(rubric, evidence));
    expect(text).toContain(predicate.rubric.hash);
    expect(text).toContain(predicate.evidence.hash);
    const digest = subject.find(({ name }: { readonly name: string }) => name === "outcome").digest.sha256;
    expect(text).toContain(`sha256-${Buffer.from(digest, "hex").toString("base64")}`);
  });

  it("should tell the distance to the next category, and the cheapest way there", () => {
    const text = textOf(unitReport(...UNITS.pekppp, { language: "en" }));
    expect(text).toContain("0.04 short of category A-, which begins at 4.01.");
    expect(text).toContain("1 change is enough for category A- (4.01)");
    expect(text).toContain("With these changes the score becomes 4.01, category A-.");
    expect(text).toContain("all 1491 ways");
  });

  it("should take a plan that was made elsewhere, or none", () => {
    const [rubric, evidence] = UNITS.pekppp;
    const planned = plan(rubric, evidence, { category: "A" }, { most: 3 });
    expect(textOf(unitReport(rubric, evidence, { planned, language: "en" }))).toContain(
      "11 parts would have to change",
    );
    expect(unitReport(rubric, evidence, { planned: null })).not.toContain('id="plan"');
  });

  it("should draw a range as a bracket, and say why there is no single score", () => {
    const html = unitReport(...UNITS.office, { language: "en" });
    expect(html).toContain('class="bracket"');
    expect(textOf(html)).toContain("10.925 – 100");
    expect(textOf(html)).toContain("some weights were never published");
    expect(unitReport(...UNITS.pekppp)).not.toContain('class="bracket"');
  });

  it("should say that undisclosed weights were taken as equal", () => {
    const html = unitReport(...UNITS.office, { language: "en", assumeUndisclosed: "equal" });
    expect(html).toContain("takes weights that were never published as equal");
    expect(html).toContain("--assume equal");
  });

  it("should say what was not answered, and what that means", () => {
    const [rubric] = UNITS.pekppp;
    const html = unitReport(rubric, evidenceFor(rubric, { subject: "a", answers: { parking: 3 } }), { language: "en" });
    expect(html).toContain("43 of 44 indicators are not answered.");
    expect(html).toContain("counts what is not answered as the lowest score");
  });

  it("should have one first heading, and leave no level out", () => {
    for (const [rubric, evidence] of Object.values(UNITS)) {
      const levels = [...unitReport(rubric, evidence).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
    }
  });

  it("should give the same bytes for the same arguments, and name no date of its own", () => {
    const write = (): string => unitReport(...UNITS.pekppp, { language: "en" });
    expect(write()).toBe(write());
    expect(write()).not.toContain("Date of report");
    expect(unitReport(...UNITS.pekppp, { at: "2024-12-02" })).toContain("2 Desember 2024");
  });

  it("should be what it was", async () => {
    const rubric = compiled(SMALL);
    const evidence = evidenceFor(rubric, {
      subject: { id: "loket-1", name: "Loket 1" },
      answers: { fee: { answer: "ya", source: "https://example.org/tarif" }, queue: 2 },
    });
    await expect(
      unitReport(rubric, evidence, { at: "2024-05-31" }).replace(/<style>.*?<\/style>/s, "<style/>"),
    ).toMatchFileSnapshot("unit-report.snapshot.txt");
  });

  it("should refuse options that there are not", () => {
    const [rubric, evidence] = UNITS.pekppp;
    for (const options of [{ language: "fr" }, { at: "2024-13-01" }, { titel: "x" }])
      expect(() => unitReport(rubric, evidence, options as object)).toThrow(TypeError);
  });
});

/** Two parts that weigh the same, and whatever else is stated. */
function twoParts(more: string, second = "weight 50%"): ReturnType<typeof compiled> {
  return compiled(`rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator fee "Tarif" weight 50% { scale yes/no }
  ${second.includes("{") ? second : `indicator queue "Antrean" ${second} { scale yes/no }`}
  category good "baik" from 80
  category poor "kurang" from 0
  ${more}
}`);
}

describe("what a report of a unit must not say", () => {
  const text = (rubric: ReturnType<typeof compiled>, data: object): string =>
    textOf(unitReport(rubric, evidenceFor(rubric, { subject: "a", ...data }), { language: "en" })).replaceAll(
      /\s+/g,
      " ",
    );
  const FINDING = 'fact finding yes/no "Temuan" rule held "Ditahan" { when finding then cap score at 40 }';
  const full = { fee: "yes", queue: "yes" };

  it("should only say that no points are lost where the score is the highest", () => {
    const capped = text(twoParts(FINDING), { answers: full, facts: { finding: "yes" } });
    expect(capped).not.toContain("No points are lost.");
    expect(capped).toContain("No part loses points; 60 of the points");
    expect(text(twoParts(FINDING), { answers: full, facts: { finding: "no" } })).toContain("No points are lost.");
    expect(text(twoParts("weights total 99.9%", "weight 49.9%"), { answers: full })).toContain("; 0.1 of the points");
  });

  it("should not say that no points are lost where weights are not known", () => {
    const indicator = (name: string): string => `indicator ${name} "${name}" weight undisclosed { scale yes/no }`;
    const rubric = twoParts("", `dimension rest "Lain" weight 50% { ${indicator("queue")} ${indicator("chairs")} }`);
    const open = text(rubric, { answers: { ...full, chairs: "no" } });
    expect(open).not.toContain("No points are lost.");
    expect(open).toContain("how much the whole score loses is not certain");
  });

  it("should not place a unit in each of several categories", () => {
    const open = text(twoParts(FINDING), { answers: full });
    expect(open).toMatch(/baik 80 possible poor – kurang 0 possible /);
    expect(open).not.toMatch(/80 here|0 here/);
    expect(text(twoParts(FINDING), { answers: full, facts: { finding: "no" } })).toMatch(/baik 80 here /);
  });

  it("should say on the first page that a fact is not known", () => {
    expect(text(twoParts(FINDING), { answers: full })).toContain("some facts are not known");
  });

  it("should write signs one way", () => {
    const shown = text(compiled(THIRDS), { answers: { fee: 1 } });
    expect(shown).toContain("(≈−66.6667)");
    expect(shown).not.toMatch(/[−+]≈/);
  });
});

const THIRDS = `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator fee "Tarif" weight 100% { scale levels 0..3 }
  category good "baik" from 60
  category poor "kurang" from 0
}`;

describe("lost points", () => {
  it("should add up to what the score lacks of the highest, where no rule comes in between", () => {
    for (const [rubric, evidence] of [UNITS.pekppp, UNITS.mukomuko]) {
      const { nodes } = evaluate(rubric, evidence);
      const parts = lostPoints(nodes, rubric.score.max);
      const total = sum(
        nodes.filter(({ path }) => !path.includes(".")).map(({ contribution }) => exact(contribution ?? "0")),
      );
      const lost = parts.reduce((all, part) => add(all, part.lost), ZERO);
      expect(formatExact(lost)).toBe(formatExact(subtract(rubric.score.max, total)));
      for (const part of parts)
        expect(formatExact(part.lost)).toBe(formatExact(multiply(part.share, subtract(rubric.score.max, part.score))));
    }
  });
});

const SMALL = `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator fee "Tarif ditampilkan" weight 60% { scale yes/no }
  indicator queue "Antrean" weight 40% { scale count 0..4 }
  category good "baik" zone green from 80 to 100
  category fair "cukup" zone yellow from 50 to 79.99
  category poor "kurang" zone red from 0 to 49.99
}
`;
