import { describe, expect, it } from "vitest";
import { type Classification, classify, type Rubric } from "../../src/index.js";
import { field, readCsv } from "./read-csv.js";
import { readText, shippedRubric } from "./shipped.js";

type Row = ReadonlyMap<string, string>;

/** What a paper printed beside a score: a zone, the letter of a category, or the words for it. */
interface Claim {
  readonly what: "zone" | "letter" | "words";
  readonly printed: string;
}

/** A score, and the category and the zone that it is in. */
type Band = readonly [score: string, category: string, zone: string];

interface Contradiction extends Claim {
  readonly id: string;
  /** What the official bands say. */
  readonly official: string;
}

/** Rows whose paper contradicts the official bands, each with the reason. */
const CONTRADICTIONS: readonly Contradiction[] = [
  // The report says "tertinggi" (highest), the word for A, but 78.90 is in the band of B; its green zone fits both.
  { id: "R0371", what: "words", printed: "Kualitas Tertinggi", official: "Kualitas Tinggi" },
];

const ZONES: ReadonlyMap<string, string> = new Map([
  ["hijau", "green"],
  ["kuning", "yellow"],
  ["merah", "red"],
]);

/** The wordings of 2021, and the titles that they stand for. */
const LEVELS_2021: ReadonlyMap<string, string> = new Map([
  ["tinggi", "Kepatuhan tinggi"],
  ["sedang", "Kepatuhan sedang"],
  ["rendah", "Kepatuhan rendah"],
]);

/** The wordings from 2022 on, in lower case, and the titles that they stand for. */
const OPINIONS: ReadonlyMap<string, string> = new Map([
  ["kualitas tertinggi", "Kualitas Tertinggi"],
  ["'predikat tingkat kepatuhan tertinggi' (sic)", "Kualitas Tertinggi"],
  ["kualitas tinggi", "Kualitas Tinggi"],
  ["nilai tinggi", "Kualitas Tinggi"],
  ["kualitas sedang", "Kualitas Sedang"],
  ["kualitas rendah", "Kualitas Rendah"],
  ["kualitas terendah", "Kualitas Terendah"],
]);

const YEARS = ["2021", "2022", "2023", "2024"] as const;
const rubrics: ReadonlyMap<string, Rubric> = new Map(
  YEARS.map((year) => [year, shippedRubric("ombudsman-kepatuhan", year)]),
);
const rows = readCsv(readText("test/published/published-results.csv"));

describe("the published results of 2021 to 2024", () => {
  it("should hold institutions of these years only, each row once", () => {
    expect(rows).toHaveLength(199);
    expect(new Set(rows.map((row) => field(row, "id"))).size).toBe(rows.length);
    expect(new Set(rows.map((row) => field(row, "level")))).toEqual(new Set(["institution"]));
    expect(new Set(rows.map((row) => field(row, "year")))).toEqual(new Set(YEARS));
    expect(new Set(rows.map((row) => field(row, "scale_max")))).toEqual(new Set(["100"]));
  });

  it("should be in the zone and the category that the papers print, but for the known contradictions", () => {
    const claimed = rows.map((row) => ({ row, claims: claimsOf(row) })).filter(({ claims }) => claims.length > 0);
    const claims = claimed.flatMap((one) => one.claims);
    const count = (what: Claim["what"]): number => claims.filter((claim) => claim.what === what).length;

    const found = claimed.flatMap((one) => one.claims.flatMap((claim) => contradictionOf(one.row, claim)));

    expect(found).toEqual(CONTRADICTIONS);
    expect({ rows: claimed.length, zones: count("zone"), letters: count("letter"), words: count("words") }).toEqual({
      rows: 166,
      zones: 149,
      letters: 61,
      words: 93,
    });
  });

  it("should be in the score range of their rubric where they carry no zone and no category", () => {
    const bare = rows.filter((row) => claimsOf(row).length === 0);
    expect(bare).toHaveLength(33);
    const withoutScore = bare.filter((row) => field(row, "score") === "").map((row) => field(row, "id"));
    expect(withoutScore).toEqual(["R0618"]); // only a rank was printed
    for (const row of bare) if (field(row, "score") !== "") classificationOf(row);
  });

  it.each([
    ["2021", "sangat tinggi", "hijau"],
    ["2022", "tinggi", "hijau"],
    ["2023", "F", "merah"],
    ["2024", "A; bagus", "hijau"],
    ["2024", "A", "hijau muda"],
  ])("should not pass over the unknown wording of %s: %s, %s", (year, category, zone) => {
    const row = new Map([
      ["id", "R9999"],
      ["year", year],
      ["category_published", category],
      ["zone_published", zone],
    ]);
    expect(() => claimsOf(row)).toThrow("R9999: unknown wording");
  });
});

describe("the official bands", () => {
  const upTo2021: readonly Band[] = [
    ["100", "tinggi", "green"],
    ["81.00", "tinggi", "green"],
    ["80.99", "sedang", "yellow"],
    ["51.00", "sedang", "yellow"],
    ["50.99", "rendah", "red"],
    ["0", "rendah", "red"],
  ];
  const from2022: readonly Band[] = [
    ["100", "A", "green"],
    ["88.00", "A", "green"],
    ["87.99", "B", "green"],
    ["78.00", "B", "green"],
    ["77.99", "C", "yellow"],
    ["54.00", "C", "yellow"],
    ["53.99", "D", "red"],
    ["32.00", "D", "red"],
    ["31.99", "E", "red"],
    ["0", "E", "red"],
  ];
  const bands = YEARS.flatMap((year) =>
    (year === "2021" ? upTo2021 : from2022).map((band): readonly [string, ...Band] => [year, ...band]),
  );

  it.each(bands)("should put %s %s into %s, %s", (year, score, category, zone) => {
    const { category: found } = classified(year, score);
    expect([found.id, found.zone]).toEqual([category, zone]);
  });
});

/** What was printed beside the score of a row; a wording that is not known is an error, never nothing. */
function claimsOf(row: Row): readonly Claim[] {
  const zone = field(row, "zone_published");
  const wordings = field(row, "category_published")
    .split(";")
    .map((wording) => wording.trim())
    .filter((wording) => wording !== "");
  const zoneClaims = zone === "" ? [] : [{ what: "zone" as const, printed: known(row, ZONES, zone) }];
  return [...zoneClaims, ...wordings.map((wording) => categoryClaim(row, wording))];
}

function categoryClaim(row: Row, wording: string): Claim {
  if (field(row, "year") === "2021") return { what: "words", printed: known(row, LEVELS_2021, wording) };
  // A letter may name the paper that it is from.
  const letter = /^([A-E])(?: \(per [a-z]+\))?$/.exec(wording)?.[1];
  if (letter !== undefined) return { what: "letter", printed: letter };
  return { what: "words", printed: known(row, OPINIONS, wording.toLowerCase()) };
}

function known(row: Row, words: ReadonlyMap<string, string>, wording: string): string {
  const meaning = words.get(wording);
  if (meaning === undefined) throw new Error(`${field(row, "id")}: unknown wording ${JSON.stringify(wording)}`);
  return meaning;
}

function contradictionOf(row: Row, { what, printed }: Claim): readonly Contradiction[] {
  const { category } = classificationOf(row);
  const official = { zone: category.zone ?? "none", letter: category.id, words: category.title }[what];
  return official === printed ? [] : [{ id: field(row, "id"), what, printed, official }];
}

function classificationOf(row: Row): Classification {
  return classified(field(row, "year"), field(row, "score"));
}

function classified(year: string, score: string): Classification {
  const rubric = rubrics.get(year);
  if (rubric === undefined) throw new Error(`no rubric of ${year}`);
  const { classification, diagnostics } = classify(rubric, score);
  expect(diagnostics).toEqual([]);
  if (classification === null) throw new Error(`${score} has no category in ${year}`);
  return classification;
}
