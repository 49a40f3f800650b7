import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { readCsvForm } from "../../src/form/csv/read-csv-form.js";
import { writeCsvForm } from "../../src/form/csv/write-csv-form.js";
import { readWorkbook } from "../../src/form/workbook/read-workbook.js";
import { writeWorkbook } from "../../src/form/workbook/write-workbook.js";
import type { Rubric } from "../../src/model/rubric.js";
import { answer, edited } from "./edit-workbook.js";

/** A rubric with options that are called as people write `n/a`. */
const OPTIONS = compileRubric(`rubric signs 2024 {
  title "Papan" en "Signs"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed
  dimension front "Depan" en "Front" weight 100% {
    indicator board "Papan" {
      weight 100%
      may be n/a
      scale choice { open "Buka" points 100  na "Tidak ada" points 0  other "Tidak berlaku" points 40 }
    }
  }
  category A "Tinggi" zone green from 80
  category B "Rendah" zone red from 0
}`).rubric as Rubric;

function evidenceOf(rubric: Rubric, board: string): readonly Evidence[] {
  const { evidence } = readEvidence(rubric, { subject: "a", answers: { board } });
  return evidence === null ? [] : [evidence];
}

describe("an option that is called as n/a is written", () => {
  it.each(["open", "na", "other", "n/a"])("should be read back as %s from both forms", async (board) => {
    const evidence = evidenceOf(OPTIONS, board);
    const { bytes } = await writeWorkbook(OPTIONS, { evidence });
    const { subjects } = await readWorkbook(OPTIONS, bytes ?? new Uint8Array());
    expect(subjects[0]?.data["answers"]).toEqual({ board });
    const flat = readCsvForm(OPTIONS, { name: "form.csv", text: writeCsvForm(OPTIONS, { evidence }) });
    expect(flat.subjects[0]?.data["answers"]).toEqual({ board });
  });

  it("should be what was meant where it is typed, and n/a in any other words", async () => {
    const { bytes } = await writeWorkbook(OPTIONS);
    const typed = async (text: string): Promise<unknown> => {
      const changed = await edited(bytes ?? new Uint8Array(), (book) => answer(book, "board", text));
      return (await readWorkbook(OPTIONS, changed)).subjects[0]?.data["answers"];
    };
    expect(await typed(" NA ")).toEqual({ board: "na" });
    expect(await typed("tidak berlaku")).toEqual({ board: "other" });
    expect(await typed("N/A")).toEqual({ board: "n/a" });
  });
});
