import { benchmarkEvidence, columnsOf, institutionOf } from "./benchmark-evidence.js";
import { benchmarkRubric, CATEGORIES } from "./benchmark-rubric.js";
import type { Group } from "./group.js";
import { type HandNation, nationFromColumns, nationFromObjects } from "./hand/hand-nation.js";
import { handScorer } from "./hand/hand-scorer.js";
import { handColumns } from "./hand/write-columns.js";
import type { Arithmetic } from "./hand/write-scorer.js";
import { type Competitor, type Measured, measure } from "./harness.js";
import { openPatuhNation, type RankedInstitution } from "./subjects/patuh.js";
import { measuredTable } from "./table.js";

/** How large the nation is. */
export const NATION = { services: 60_000, indicators: 66, institutions: 586, missing: 0.01, seed: 2023 };

/** As long as patuh takes minutes for all, it is measured with the services of so many institutions. */
const SAMPLED_INSTITUTIONS = 2;

/** Everybody: services to institutions with categories and ranks, from objects and from columns. */
export const nation: Group = {
  name: "nation",
  run: async ({ rounds }) => {
    const { services, indicators, institutions, missing, seed } = NATION;
    const rubric = benchmarkRubric(indicators);
    const evidence = benchmarkEvidence(rubric, services, { seed, institutions, missing });
    const columns = columnsOf(rubric, evidence, institutions);
    const sample = evidence.filter(({ within }) => institutionOf(within.institution) < SAMPLED_INSTITUTIONS);
    const patuh = await openPatuhNation(rubric.text);
    const exact = nationFromObjects(handScorer(rubric, "exact"), evidence, columns.kinds, "exact");
    const wrong = new Map([[PATUH.name, wrongInSample(patuh(sample), exact)]]);
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
        { ...PATUH, run: () => patuh(sample) },
      ],
      "by hand, doubles",
      { rounds, most: 60_000 },
    );
    const table = (title: string, measured: readonly Measured[]) =>
      measuredTable(`A nation from ${title}`, REMARKS, measured, { "wrong scores": wrong });
    const objectsTable = table("objects", objects);
    const byColumns = await measure(
      [
        byHand("by hand, doubles", "float", fromColumns("float")),
        byHand("by hand, whole numbers", "exact", fromColumns("exact")),
      ],
      "by hand, doubles",
      { rounds },
    );
    return [objectsTable, table("columns", byColumns)];
  },
};

const PATUH = {
  name: "patuh (readEvidence, evaluate, aggregate, rank)",
  times: NATION.institutions / SAMPLED_INSTITUTIONS,
  note: `measured with the services of ${SAMPLED_INSTITUTIONS} institutions, times ${NATION.institutions / SAMPLED_INSTITUTIONS}; exact; validated; with traces`,
};

const REMARKS = [
  `${NATION.services.toLocaleString("en")} services with ${NATION.indicators} indicators, 1 % of the answers missing, to ${NATION.institutions} institutions (means of exact scores), ranked within 5 kinds; the data are in memory before.`,
  "wrong scores: published scores of services and institutions, and ranks, that are not the exact ones.",
];

function wrongInAll(found: HandNation, exact: HandNation): string {
  const differing = (a: Uint16Array, b: Uint16Array): number => a.filter((value, index) => value !== b[index]).length;
  const services = differing(found.services, exact.services);
  const institutions = differing(found.institutions, exact.institutions);
  return `${services} + ${institutions}, ${differing(found.ranks, exact.ranks)} ranks`;
}

/** Ranks are left out: a sample has others. */
function wrongInSample(found: readonly RankedInstitution[], exact: HandNation): string {
  const wrong = found.filter(({ id, score, category }) => {
    const place = institutionOf(id);
    return (
      Math.round(score * 100) !== exact.institutions[place] ||
      category !== CATEGORIES[exact.institutionCategories[place] ?? -1]?.id
    );
  });
  if (found.length !== SAMPLED_INSTITUTIONS) throw new Error(`patuh knows ${found.length} institutions`);
  return `${wrong.length} of ${found.length} institutions`;
}
