import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { readEvidenceText } from "../../src/evidence/read-evidence-text.js";
import type { Rubric } from "../../src/model/rubric.js";
import { readTable } from "../../src/population/read-table.js";
import { rowOfOutcome } from "../../src/population/row-of-outcome.js";
import { type Institution, institutionsOf } from "../../src/report/institution/institution.js";
import { institutionReport } from "../../src/report/institution/institution-report.js";
import { unitReport } from "../../src/report/unit/unit-report.js";
import { ombudsmanKepatuhan2022 } from "../../src/rubrics/generated/ombudsman-kepatuhan-2022.js";
import { ombudsmanKepatuhan2023 } from "../../src/rubrics/generated/ombudsman-kepatuhan-2023.js";
import { ombudsmanOpini2025 } from "../../src/rubrics/generated/ombudsman-opini-2025.js";
import { pekppp2024 } from "../../src/rubrics/generated/pekppp-2024.js";
import type { Language } from "../../src/text/localized.js";

/** A rubric of a text that has no mistake. */
export function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  return rubric ?? expect.fail(diagnostics.map((one) => one.text.en.message).join("\n"));
}

/** Evidence that fits a rubric. */
export function evidenceFor(rubric: Rubric, data: unknown): Evidence {
  const { evidence, diagnostics } = readEvidence(rubric, data);
  return evidence ?? expect.fail(diagnostics.map((one) => one.text.en.message).join("\n"));
}

/** The evidence of a file of `examples`. */
export function evidenceOf(rubric: Rubric, file: string): Evidence {
  return evidenceFor(rubric, JSON.parse(readFileSync(`examples/${file}`, "utf8")));
}

const pekppp = evidenceOf(pekppp2024, "pekppp/evidence.json");
const mukomuko = evidenceOf(ombudsmanKepatuhan2023, "ombudsman-2023/mukomuko.json");
const office = evidenceOf(ombudsmanKepatuhan2023, "ombudsman-2023/office.json");

/** Units of every kind: all answered, only published points, much undisclosed. */
export const UNITS = {
  pekppp: [pekppp2024, pekppp],
  mukomuko: [ombudsmanKepatuhan2023, mukomuko],
  office: [ombudsmanKepatuhan2023, office],
} as const satisfies Readonly<Record<string, readonly [Rubric, Evidence]>>;

/** The institution of a table of `examples/institutions`. */
export function institutionOf(rubric: Rubric, file: string): Institution {
  const source = { name: file, text: readFileSync(`examples/institutions/${file}`, "utf8") };
  const [only] = institutionsOf({ rubric, ...readTable(rubric, source) });
  return only ?? expect.fail("no institution");
}

/** The made-up office of three units that were scored from answers. */
export function officeOfUnits(language: Language): string {
  const rubric = compiled(readFileSync("examples/plan/kantor-2024.rubric", "utf8"));
  const source = { name: "units.ndjson", text: readFileSync("examples/plan/units.ndjson", "utf8") };
  const scored = readEvidenceText(rubric, source).flatMap(({ evidence }) =>
    evidence === null ? [] : [{ evidence, outcome: evaluate(rubric, evidence) }],
  );
  const rows = scored.map(({ evidence, outcome }) => rowOfOutcome(evidence, outcome));
  const [only] = institutionsOf({ rubric, rows });
  const outcomes = scored.map(({ outcome }) => outcome);
  return institutionReport(only ?? expect.fail("no institution"), { language, outcomes, title: "Kantor" });
}

/** Every report of a unit or an institution that is looked at in a browser. */
export const REPORTS: Readonly<Record<string, (language: Language) => string>> = {
  "unit pekppp": (language) => unitReport(...UNITS.pekppp, { language, at: "2024-12-02" }),
  "unit with published points": (language) => unitReport(...UNITS.mukomuko, { language }),
  "unit with a range": (language) => unitReport(...UNITS.office, { language }),
  "institution cianjur": (language) =>
    institutionReport(institutionOf(ombudsmanKepatuhan2022, "cianjur-2022.csv"), {
      language,
      title: "Kabupaten Cianjur",
    }),
  "institution gorontalo": (language) =>
    institutionReport(institutionOf(ombudsmanOpini2025, "gorontalo-2025.csv"), { language }),
  "institution with dimensions": officeOfUnits,
};
