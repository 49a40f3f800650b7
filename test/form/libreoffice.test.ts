import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { readWorkbook } from "../../src/form/workbook/read-workbook.js";
import { writeWorkbook } from "../../src/form/workbook/write-workbook.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { drawsFrom, randomRow } from "../sql/random-row.js";
import { ALL_SCALES } from "./all-scales.js";
import { everyAnswer } from "./every-answer.js";

const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
const folder = mkdtempSync(join(tmpdir(), "patuh-office-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens files and saves them as another kind, all in one start, with settings of its own. */
function convert(files: readonly string[], to: string, into: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const done = spawnSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", into, ...files], {
    encoding: "utf8",
    timeout: 240_000,
  });
  expect(done.status).toBe(0);
}

const ODD = { missing: 20, notApplicable: 20, unfit: 0, beyond: 0, unknownFact: 10 };

interface Filled {
  readonly name: string;
  readonly rubric: Rubric;
  readonly evidence: readonly Evidence[];
}

function filled(name: string, rubric: Rubric, raws: readonly unknown[]): Filled {
  const evidence = raws.flatMap((raw) => readEvidence(rubric, raw).evidence ?? []);
  expect(evidence).toHaveLength(raws.length);
  return { name, rubric, evidence };
}

/** LibreOffice drops tabs inside of a cell. */
const { days, ...others } = everyAnswer.answers;
const everyAnswerWithoutTab = { ...everyAnswer, answers: { ...others, days: { ...days, source: "buku tamu" } } };

const forms: readonly Filled[] = [
  filled("all-scales", compileRubric(ALL_SCALES).rubric as Rubric, [
    everyAnswerWithoutTab,
    { ...everyAnswerWithoutTab, subject: "unit-b" },
  ]),
  ...Object.entries(rubrics).map(([name, rubric]) =>
    filled(
      name,
      rubric,
      [1, 2].map((seed) => randomRow(rubric, `s${seed}`, drawsFrom(seed), ODD).raw),
    ),
  ),
];

describe.skipIf(!hasLibreOffice)("workbooks that LibreOffice opened and wrote anew", { timeout: 600_000 }, () => {
  it("should give the outcomes of the JSON, for every shipped rubric", async () => {
    const [ods, back] = ["ods", "back"].map((name) => join(folder, name));
    mkdirSync(join(folder, "written"));
    for (const { name, rubric, evidence } of forms) {
      const { bytes } = await writeWorkbook(rubric, { evidence });
      writeFileSync(join(folder, "written", `${name}.xlsx`), bytes ?? "");
    }
    const list = (from: string): readonly string[] => readdirSync(from).map((file) => join(from, file));
    convert(list(join(folder, "written")), "ods", ods ?? "");
    convert(list(ods ?? ""), "xlsx", back ?? "");
    for (const { name, rubric, evidence } of forms) {
      const bytes = readFileSync(join(back ?? "", `${name}.xlsx`));
      const { diagnostics, subjects } = await readWorkbook(rubric, bytes);
      expect({ name, said: [...diagnostics, ...subjects.flatMap(({ read }) => read.diagnostics)] }).toEqual({
        name,
        said: [],
      });
      const outcomes = subjects.map(({ read }) => (read.ok ? evaluate(rubric, read.evidence) : null));
      expect(outcomes).toEqual(evidence.map((one) => evaluate(rubric, one)));
    }
  });

  it("should keep drop-downs, protection and the sheets that they had", async () => {
    for (const { name } of forms) {
      const [before, after] = await Promise.all(
        ["written", "back"].map(
          async (from) => (await readXlsx(readFileSync(join(folder, from, `${name}.xlsx`)))).sheets,
        ),
      );
      expect(after?.map((sheet) => sheet.name)).toEqual(before?.map((sheet) => sheet.name));
      expect(after?.every(({ protection }) => protection?.sheet === true)).toBe(true);
      const lists = (sheets: typeof before): number =>
        (sheets ?? []).flatMap(({ dataValidations = [] }) => dataValidations.filter(({ type }) => type === "list"))
          .length;
      expect(lists(after) > 0).toBe(lists(before) > 0);
    }
  });
});
