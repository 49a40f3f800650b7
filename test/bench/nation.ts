import { benchmarkEvidence, columnsOf, institutionOf } from "./benchmark-evidence.js";
import { benchmarkRubric, CATEGORIES } from "./benchmark-rubric.js";
import type { Group } from "./group.js";
import { type HandNation, nationFromColumns, nationFromObjects } from "./hand/hand-nation.js";
import { handScorer } from "./hand/hand-scorer.js";
import { handColumns } from "./hand/write-columns.js";
import type { Arithmetic } from "./hand/write-scorer.js";
import { type Competitor, type Measured, measure } from "./harness.js";
import { openPatuhNation, type PatuhNation } from "./subjects/patuh.js";
import { measuredTable } from "./table.js";

/** How large the nation is. */
export const NATION = { services: 60_000, indicators: 66, institutions: 586, missing: 0.01, seed: 2023 };

/** Everybody: services to institutions with categories and ranks, from objects and from columns. */
export const nation: Group = {
  name: "nation",
  run: async ({ rounds }) => {
    const { services, indicators, institutions, missing, seed } = NATION;
    const rubric = benchmarkRubric(indicators);
    const evidence = benchmarkEvidence(rubric, services, { seed, institutions, missing });
    const columns = columnsOf(rubric, evidence, institutions);
    const patuh = await openPatuhNation(rubric.text);
    const exact = nationFromObjects(handScorer(rubric, "exact"), evidence, columns.kinds, "exact");
    const wrong = new Map<string, string>();
    const byPatuh = (name: string, run: () => PatuhNation): Competitor => {
      wrong.set(name, wrongInAll(asByHand(run(), institutions), exact));
      return { name, run, note: "exact; validated; with categories, exact scores and diagnostics of all levels" };
    };
    const byHand = (name: string, arithmetic: Arithmetic, run: () => HandNation): Competitor => {
      wrong.set(name, wrongInAll(run(), exact));
      return { name, run, note: arithmetic === "exact" ? "exact; validated" : "the limit; validated" };
    };
    const fromObjects = (arithmetic: Arithmetic): (() => HandNation) => {
      const scorer = handScorer(rubric, arithmetic);
      return () => nationFromObjects(scorer, evidence, columns.kinds, arithmetic);
    };
    const fromColumns = (arithmetic: Arithmetic): (() => HandNation) => {
      const score = handColumns(rubric, arithmetic);
      return () => nationFromColumns(score, columns, arithmetic);
    };
    const objects = await measure(
      [
        byHand("by hand, doubles", "float", fromObjects("float")),
        byHand("by hand, whole numbers", "exact", fromObjects("exact")),
        byPatuh("patuh (scorePopulation)", () => patuh.fromObjects(evidence)),
      ],
      "by hand, doubles",
      { rounds },
    );
    const table = (title: string, measured: readonly Measured[]) =>
      measuredTable(`A nation from ${title}`, REMARKS, measured, { wrong });
    const objectsTable = table("objects", objects);
    const byColumns = await measure(
      [
        byHand("by hand, doubles", "float", fromColumns("float")),
        byHand("by hand, whole numbers", "exact", fromColumns("exact")),
        byPatuh("patuh (scorePopulationColumns)", patuh.fromColumns(rubric, columns)),
      ],
      "by hand, doubles",
      { rounds },
    );
    return [objectsTable, table("columns", byColumns)];
  },
};

const REMARKS = [
  `${NATION.services.toLocaleString("en")} services with ${NATION.indicators} indicators, 1 % of the answers missing, to ${NATION.institutions} institutions (means of exact scores), ranked within 5 kinds; the data are in memory before.`,
  "wrong: published scores of services and institutions, categories of both, and ranks, that are not the exact ones.",
];

function wrongInAll(found: HandNation, exact: HandNation): string {
  const differing = (key: keyof HandNation): number => {
    const right = exact[key];
    return found[key].filter((value, index) => value !== right[index]).length;
  };
  const categories = differing("serviceCategories") + differing("institutionCategories");
  return `${differing("services")} + ${differing("institutions")}, ${categories} categories, ${differing("ranks")} ranks`;
}

/** What patuh found in the form of the code by hand. */
function asByHand({ subjects, rankings }: PatuhNation, count: number): HandNation {
  const [institutions, institutionCategories, ranks] = [
    new Uint16Array(count),
    new Uint8Array(count),
    new Uint16Array(count),
  ];
  for (const { id, score, category, rank } of rankings[0]?.rows ?? []) {
    const place = institutionOf(id);
    institutions[place] = Number(score?.replace(".", ""));
    institutionCategories[place] = CATEGORIES.findIndex((one) => one.id === category?.id);
    ranks[place] = rank ?? 0;
  }
  return {
    services: Uint16Array.from(subjects.units),
    serviceCategories: Uint8Array.from(subjects.categories),
    institutions,
    institutionCategories,
    ranks,
  };
}
