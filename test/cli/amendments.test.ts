import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-amend-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const amending = (year: string, parent: string, ...statements: readonly string[]): string =>
  `rubric loket ${year} amends ${parent} {\n  title "Loket ${year}"\n  ${statements.join("\n  ")}\n}\n`;

write(
  "loket-2022.rubric",
  `rubric loket 2022 {
  title "Loket 2022"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator parkir "Parkir" weight 50% { scale yes/no }
  indicator toilet "Toilet" weight 50% { scale yes/no }
  category A "Baik" from 50
  category B "Buruk" from 0
}
`,
);
write("loket-2023.rubric", amending("2023", "loket 2022", "change category A from 60"));

describe("patuh on an amendment", () => {
  it("should find the amended rubrics beside it", () => {
    const file = write(
      "loket-2024.rubric",
      amending("2024", "loket 2023", "change indicator parkir weight 70%", "change indicator toilet weight 30%"),
    );
    expect(patuh(["check", file])).toEqual({ status: 0, out: "", err: "" });
    const { status, out } = patuh(["score", file, "-", "--format", "json"], {
      input: '{"subject": "a", "answers": {"parkir": "ya"}}',
    });
    const outcome = JSON.parse(out);
    expect(status).toBe(0);
    expect(outcome.rubric).toMatchObject({ id: "loket", year: "2024" });
    expect([outcome.score, outcome.category.id]).toEqual(["70.00", "A"]);
  });

  it("should find a rubric that ships with the package", () => {
    const text = 'rubric pekppp 2025 amends pekppp 2024 {\n  title "PEKPPP 2025"\n  in force 2025-01-01\n}\n';
    expect(patuh(["check", write("pekppp-2025.rubric", text)])).toEqual({ status: 0, out: "", err: "" });
    expect(patuh(["check", "-"], { input: text })).toEqual({ status: 0, out: "", err: "" });
  });

  it("should say where it looked for one that is not there", () => {
    const file = write("loket-2019.rubric", amending("2019", "loket 2018"));
    const { status, err } = patuh(["check", file, "--lang", "en"]);
    expect(status).toBe(1);
    expect(err).toContain("PTH2400");
    expect(err).toContain("looks for `loket-2018.rubric` in the same folder");
  });

  it("should say that the amended rubric has errors, and its first", () => {
    write("loket-2020.rubric", amending("2020", "loket 2022", "change category A form 60", "remove category B"));
    const { status, err } = patuh([
      "check",
      write("loket-2021.rubric", amending("2021", "loket 2020")),
      "--lang",
      "en",
    ]);
    expect(status).toBe(1);
    expect(err).toContain("PTH2401");
    expect(err).toContain("the rubric `loket 2020` has 2 errors; the first: expected");
    expect(err).toContain("1 error, 0 warnings");
  });

  it("should say that the amended rubric cannot be read", () => {
    mkdirSync(join(folder, "loket-2017.rubric"));
    const { status, out } = patuh([
      "check",
      write("loket-2018.rubric", amending("2018", "loket 2017")),
      "--format",
      "json",
    ]);
    const codes = JSON.parse(out).map(({ code }: { code: string }) => code);
    expect({ status, codes }).toEqual({ status: 1, codes: ["PTH2400", "PTH1021"] });
  });
});
