import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import { evaluate } from "../../../src/evaluate/evaluate.js";
import type { Evidence } from "../../../src/evidence/evidence.js";
import { readEvidence } from "../../../src/evidence/read-evidence.js";
import { isExport } from "../../../src/form/submissions/is-export.js";
import { readSubmittedEvidence } from "../../../src/form/submissions/read-submitted-evidence.js";
import type { Xlsform } from "../../../src/form/xlsform/survey-row.js";
import { xlsformOf } from "../../../src/form/xlsform/xlsform-of.js";
import type { Rubric } from "../../../src/model/rubric.js";
import { rubrics } from "../../../src/rubrics/rubrics.js";
import { madeFor, subtotalsOf } from "../../engines/differential.js";
import { createRecords } from "../../engines/records.js";
import { openEvidence } from "../../support/arbitrary-rubric.js";
import { sent } from "./asked.js";
import { koboJson, odkJson, tableExport } from "./exports.js";
import { type Filled, fill } from "./filled-form.js";

/** Answers to what does not apply are told; a form does not ask for them. */
const UNUSED = "PTH6009";

/** What a rubric makes of evidence, without how it was come to. */
function outcomeOf(rubric: Rubric, evidence: Evidence): object {
  const { trace: _, diagnostics, ...outcome } = evaluate(rubric, evidence);
  return { ...outcome, said: diagnostics.map(({ code }) => code).filter((code) => code !== UNUSED) };
}

/** Every way in which submissions come back. */
function exportsOf(form: Xlsform, all: readonly Filled[]): Readonly<Record<string, string>> {
  return {
    "Kobo CSV": tableExport(form, all, { server: "kobo", withGroups: true, choices: "both" }),
    "Kobo CSV without groups": tableExport(form, all, { server: "kobo", withGroups: false, choices: "columns" }),
    "Kobo JSON": koboJson(form, all),
    "ODK CSV": tableExport(form, all, { server: "odk", withGroups: true, choices: "one" }),
    "ODK CSV without groups": tableExport(form, all, { server: "odk", withGroups: false, choices: "columns" }),
    "ODK JSON": odkJson(form, all),
  };
}

/** Law: evidence that goes through the form comes to the same outcome. */
function expectSameOutcomes(rubric: Rubric, all: readonly Evidence[]): void {
  const form = xlsformOf(rubric);
  const entered = all.map((evidence) => {
    const { filled, refused } = sent(form.survey, fill(rubric, form, evidence));
    expect(refused).toEqual([]);
    return filled;
  });
  const wanted = all.map((evidence) => outcomeOf(rubric, evidence));
  const hasRounds = entered.some(({ rounds }) => rounds.size > 0);
  for (const [name, text] of Object.entries(exportsOf(form, entered))) {
    expect(isExport(text), name).toBe(true);
    const { read, diagnostics } = readSubmittedEvidence(rubric, { name, text });
    if (hasRounds && name.includes("CSV")) {
      // Tables hold no repeats, which is said and not passed over.
      expect(
        read.flatMap((one) => one.diagnostics.map(({ code }) => code)),
        name,
      ).toContain("PTH7359");
      continue;
    }
    expect(diagnostics, name).toEqual([]);
    const given = read.map((one) => {
      expect(one.diagnostics, name).toEqual([]);
      return one.ok ? outcomeOf(rubric, one.evidence) : null;
    });
    expect(given, name).toEqual(wanted);
  }
}

describe("evidence through an XLSForm", () => {
  it.each(Object.values(rubrics).map((rubric) => [`${rubric.id}@${rubric.year}`, rubric] as const))(
    "should come to the same outcome with %s",
    (_, rubric) => {
      const records = createRecords(rubric, subtotalsOf(madeFor(rubric, "duckdb")), 50);
      const all = Array.from({ length: 40 }, (_, number) => readEvidence(rubric, records(number).raw)).flatMap(
        (read) => (read.ok ? [read.evidence] : []),
      );
      expect(all.length).toBeGreaterThan(10);
      expectSameOutcomes(rubric, all);
    },
  );

  it("should come to the same outcome with any rubric", () => {
    fc.assert(
      fc.property(openEvidence(), ({ text, raw }) => {
        const { rubric } = compileRubric(text);
        const read = rubric === null ? null : readEvidence(rubric, raw);
        if (rubric === null || read?.ok !== true) throw new Error("a generated case does not fit");
        expectSameOutcomes(rubric, [read.evidence]);
      }),
    );
  });
});
