import { describe, expect, it } from "vitest";
import { combineLevel } from "../../src/evaluate/combine-level.js";
import { classify, evaluate, indicatorsOf, type Outcome, type Rubric, readEvidence } from "../../src/index.js";
import { partsBelow } from "../../src/model/indicators.js";
import { shippedRubric } from "./shipped.js";

const kepatuhan = (year: string): Rubric => shippedRubric("ombudsman-kepatuhan", year);
const opini = shippedRubric("ombudsman-opini", "2025");
const YEARS = ["2015", "2016-2019", "2021", "2022", "2023", "2024"] as const;

describe("the schemes of the Ombudsman, 2015 to 2025", () => {
  it("should give every source an address, or say that it was not kept", () => {
    const rubrics = [...YEARS.map(kepatuhan), shippedRubric("ombudsman-kepatuhan-raw", "2015"), opini];
    for (const { id, year, sources } of rubrics) {
      const without = sources.filter(
        ({ url, title }) => url === null && !title.id.includes("alamat lengkap tidak disimpan"),
      );
      expect([id, year, without.map(({ name }) => name)]).toEqual([id, year, []]);
    }
  });

  it("should take every statement of the tree, of levels and of ranks from a source", () => {
    for (const year of YEARS) {
      const { children, levels, ranks } = kepatuhan(year);
      const parts = partsBelow(children).map(({ path, provenance, weightProvenance }) => ({
        path,
        sources: [...provenance.sources, ...weightProvenance.sources],
      }));
      const others = [...levels, ...ranks].map(({ provenance }) => ({ path: "level or rank", ...provenance }));
      expect([year, [...parts, ...others].filter(({ sources }) => sources.length === 0)]).toEqual([year, []]);
    }
  });

  it("should rank each kind of institution apart, from 2015 to 2024, as places were published", () => {
    for (const year of YEARS) {
      expect(kepatuhan(year).ranks).toMatchObject([{ level: "institution", within: "kind", ties: "share" }]);
    }
    expect(opini.ranks).toEqual([]);
  });

  it.each([
    ["2015", []],
    ["2016-2019", ["product -> unit", "unit -> institution"]],
    ["2021", ["product -> institution"]],
    ["2022", ["unit -> institution"]],
    ["2023", ["unit -> institution"]],
    ["2024", ["unit -> institution"]],
  ])("should know of the levels of %s: %j", (year, levels) => {
    expect(kepatuhan(year).levels.map(({ from, to }) => `${from} -> ${to}`)).toEqual(levels);
  });
});

describe("the bands of 2015 to 2019, printed in whole numbers", () => {
  it.each([
    ["2015", "47.58", "rendah"],
    ["2015", "67", "sedang"],
    ["2015", "96", "tinggi"],
    ["2016-2019", "50.39", "rendah"],
    ["2016-2019", "80.03", "sedang"],
    ["2016-2019", "83.32", "tinggi"],
  ])("should fit what was published: %s %s %s", (year, score, category) => {
    expect(classify(kepatuhan(year), score).classification?.category.id).toBe(category);
  });

  // The bounds are inferred, and these contradict them; another bound would contradict 50.39 and 50.04, both red in 2019.
  it.each([
    ["50.12", "yellow in 2017", "red"],
    ["51.7", "red in 2019", "yellow"],
  ])("should not fit the two results that contradict the others: %s, %s", (score, _, zone) => {
    expect(classify(kepatuhan("2016-2019"), score).classification?.category.zone).toBe(zone);
  });

  it("should have no holes between the whole raw scores of 2015", () => {
    const raw = shippedRubric("ombudsman-kepatuhan-raw", "2015");
    const found = ["0", "38", "39", "60", "61", "75"].map((score) => classify(raw, score).classification?.category.id);
    expect(found).toEqual(["rendah", "rendah", "sedang", "sedang", "tinggi", "tinggi"]);
    expect(classify(raw, "76").classification).toBeNull();
  });
});

describe("the form of 2016 to 2019", () => {
  const rubric = kepatuhan("2016-2019");

  it("should have nine variables with twenty items under the numbers of the form", () => {
    expect(rubric.children.map(({ code }) => code)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(indicatorsOf(rubric).map(({ code }) => code)).toEqual(
      "1.1 1.2 1.3 1.4 1.5 2.1 3.1 3.2 4.1 4.2 4.3 5.1 5.2 6.1 6.2 6.3 7.1 8.1 8.2 9.1".split(" "),
    );
  });

  it("should let one of 3.1 and 3.2 be chosen, either of them for the whole variable", () => {
    const alike = (chosen: string, other: string): Outcome["range"] => {
      const answers = Object.fromEntries(indicatorsOf(rubric).map(({ name }) => [name, name === other ? "n/a" : "ya"]));
      return outcomeOf(rubric, { answers: { ...answers, [chosen]: "tidak" } }).range;
    };
    // What the one item weighs is what variable 3 weighs, which nobody published.
    expect(alike("information-electronic", "information-printed")).toEqual({ low: "0", high: "100" });
    expect(alike("information-printed", "information-electronic")).toEqual({ low: "0", high: "100" });
  });
});

describe("the amendments from 2022 to 2024", () => {
  const names = (year: string, path: string): readonly string[] =>
    partsBelow(kepatuhan(year).children)
      .filter((part) => part.path.startsWith(`${path}.`) && !part.path.slice(path.length + 1).includes("."))
      .map(({ name }) => name);

  it("should add one indicator of competence and one of facilities, and a variable of Output, in 2023", () => {
    expect(names("2022", "input.competence")).toHaveLength(5);
    expect(names("2023", "input.competence")).toEqual([...names("2022", "input.competence"), "recommendations"]);
    // Four of the eight of 2022 are known by name; the others are among the five that follow in 2023.
    const known = names("2022", "input.facilities").filter((name) => name !== "facilities-unnamed");
    expect(known).toHaveLength(4);
    expect(names("2023", "input.facilities").slice(0, 4)).toEqual(known);
    expect(names("2023", "input.facilities")).toHaveLength(9);
    expect([names("2022", "output"), names("2023", "output")]).toEqual([
      ["perception"],
      ["perception", "external-index"],
    ]);
  });

  it("should keep the tree, the weights and the bands of 2023 in 2024", () => {
    const treeOf = (year: string) => partsBelow(kepatuhan(year).children).map(({ path, weight }) => [path, weight]);
    const bandsOf = (year: string) => kepatuhan(year).categories.map(({ id, zone, from }) => [id, zone, from]);
    expect(treeOf("2024")).toEqual(treeOf("2023"));
    expect([bandsOf("2023"), bandsOf("2024")]).toEqual([bandsOf("2022"), bandsOf("2022")]);
  });

  it("should mark as inferred what a year took from the one before or after", () => {
    const inferred = (year: string): number =>
      partsBelow(kepatuhan(year).children).filter(({ provenance }) => provenance.inferred !== null).length;
    expect(Object.fromEntries(["2022", "2023", "2024"].map((year) => [year, inferred(year)]))).toEqual({
      "2022": 25,
      "2023": 5,
      "2024": 39,
    });
  });
});

describe("the award", () => {
  const dimensions = (score: string) =>
    Object.fromEntries(["input", "process", "output", "complaints"].map((name) => [name, { score }]));
  const awardOf = (year: string, score: string, facts: Readonly<Record<string, string>>) => {
    const { score: found, category, certain, award } = outcomeOf(kepatuhan(year), { known: dimensions(score), facts });
    return [found, category?.id, certain, award];
  };

  it.each([
    ["2022", "88", {}, null],
    ["2023", "88", { "follow-up": "ya" }, "given"],
    ["2023", "88", { "follow-up": "tidak" }, "withheld"],
    ["2023", "88", {}, null],
    ["2023", "77.99", { "follow-up": "ya" }, "withheld"],
    ["2024", "78", { "follow-up": "ya" }, "given"],
    ["2024", "78", { "follow-up": "tidak" }, "withheld"],
    ["2024", "77.99", {}, "withheld"],
  ] as const)("should never touch the score: %s %s %j %s", (year, score, facts, award) => {
    const category = score === "88" ? "A" : score === "78" ? "B" : "C";
    expect(awardOf(year, score, facts)).toEqual([Number(score).toFixed(2), category, true, award]);
  });
});

describe("the opinion of 2025", () => {
  const verdictOf = (score: string, facts: Readonly<Record<string, string>>): string | null =>
    outcomeOf(opini, { known: { dimensions: { score }, trust: { score } }, facts }).verdict;

  // The published opinions; that both parts have the score of the whole is made up, and makes no difference.
  it.each([
    ["89.82", "ya", "Kualitas Tertinggi Tanpa Maladministrasi"],
    ["86.00", "ya", "Kualitas Tinggi Tanpa Maladministrasi"],
    ["76.82", "ya", "Kualitas Sedang Tanpa Maladministrasi"],
    ["69.63", "tidak", "Kualitas Sedang"],
    ["53.38", "tidak", "Kualitas Rendah"],
  ])("should join quality and follow-up: %s %s %s", (score, followUp, verdict) => {
    expect(verdictOf(score, { "follow-up": followUp })).toBe(verdict);
    expect(verdictOf(score, {})).toBeNull();
  });

  it("should count 70 % for the four dimensions, however they share it, and 30 % for trust", () => {
    const known = {
      input: { score: "80" },
      process: { score: "80" },
      output: { score: "80" },
      complaints: { score: "60" },
    };
    expect(outcomeOf(opini, { known: { ...known, trust: { score: "90" } } })).toMatchObject({
      score: null,
      range: { low: "69", high: "83" },
      possibleCategories: ["baik", "cukup"],
    });
  });
});

describe("the mean of published unit scores", () => {
  it.each([
    ["Kota Depok 2023", kepatuhan("2023"), "96.12 97.48 97.49 98.45 98.25 97.66 98.26", "97.67", "A"],
    ["Provinsi Kalimantan Utara 2023", kepatuhan("2023"), "89.23 90.1 88.99 88.53 89.31", "89.23", "A"],
    ["Kabupaten Rembang 2024", kepatuhan("2024"), "100 99.65 99.3 99.16 99.08 97.72 97.4", "98.90", "A"],
    ["Provinsi Gorontalo 2025", opini, "68.79 77.55 84.11", "76.82", "cukup"],
    ["Provinsi DI Yogyakarta 2025", opini, "92.36 90.16 83.63 83.58 84.73 81.53", "86.00", "baik"],
  ])("should be the published score of the institution: %s", (_, rubric, units, score, category) => {
    const members = units.split(" ").map((exact, index) => ({ id: `unit-${index}`, exact }));
    expect(combineLevel(rubric, "institution", members)).toMatchObject({ score, category: { id: category } });
  });
});

function outcomeOf(rubric: Rubric, evidence: object): Outcome {
  const read = readEvidence(rubric, { subject: "a", answers: {}, ...evidence });
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return evaluate(rubric, read.evidence);
}
