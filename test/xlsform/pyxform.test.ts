import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { formVersion } from "../../src/form/xlsform/form-stamp.js";
import { writeXlsform } from "../../src/form/xlsform/write-xlsform.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { ALL_SCALES } from "../form/all-scales.js";
import { rubric as arbitraryRubric } from "../support/arbitrary-rubric.js";
import { convertAll, hasPyxform } from "./pyxform.js";

if (process.env["PATUH_XLSFORM"] !== undefined && !hasPyxform)
  console.log("pyxform is not there: no XLSForm was given to it");

function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  if (rubric === null) throw new Error(diagnostics.map(({ text: words }) => words.en.message).join("; "));
  return rubric;
}

async function convertedOf(all: readonly Rubric[]): Promise<ReturnType<typeof convertAll>> {
  return convertAll(await Promise.all(all.map(writeXlsform)));
}

/** Words in a rubric that a form, a spreadsheet or a browser could take for more than words. */
const HOSTILE = [
  "=HYPERLINK(1)",
  "+1+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "-2+3",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</label><label>",
  "$" + "{nama} $" + "{subject_id}",
  "$" + "{",
  "[klik](javascript:alert(1))",
  "&lt;b&gt; &amp; ]]>",
  "jr:choice-name(.)",
  "'or''='",
  "日本語 العربية עברית 🦜",
];

describe.skipIf(!hasPyxform)("XLSForms, read by pyxform", () => {
  it("should become XForms without a warning, of every rubric that ships", { timeout: 120_000 }, async () => {
    const shipped = Object.values(rubrics);
    const converted = await convertedOf(shipped);
    for (const [index, rubric] of shipped.entries()) {
      expect(converted[index], rubric.id).toMatchObject({ error: null, warnings: [] });
      expect(converted[index]?.xform).toContain(`id="${rubric.id}-${rubric.year}"`);
      expect(converted[index]?.xform).toContain(`version="${formVersion(rubric)}"`);
    }
  });

  it("should become XForms of any rubric", { timeout: 240_000 }, async () => {
    const made = fc.sample(arbitraryRubric(), { numRuns: 60, seed: 7 });
    const rubricsOf = made.map(({ text }) => compiled(text));
    const converted = await convertedOf([...rubricsOf, compiled(ALL_SCALES)]);
    for (const [index, one] of converted.entries())
      expect(one, made[index]?.text).toMatchObject({ error: null, warnings: [] });
  });

  it("should take no text of a rubric for anything else", { timeout: 120_000 }, async () => {
    const written = (text: string): Rubric =>
      compiled(
        ALL_SCALES.replace('Formulir" en', `${text.replaceAll('"', "")}" en`).replace('"Semua skala"', `"${text}"`),
      );
    const converted = await convertedOf(HOSTILE.map(written));
    for (const [index, text] of HOSTILE.entries()) {
      const { xform, error } = converted[index] ?? { xform: null, error: "nothing" };
      expect(error, text).toBeNull();
      expect(xform, text).not.toMatch(/<(?:script|img|output)/);
      expect(xform, text).not.toMatch(/&lt;(?:script|img|\/label)|\]\(javascript/);
    }
  });
});
