import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CODES, FAMILIES } from "../../src/cli/codes/codes.js";
import { type Examined, examine } from "../../src/cli/codes/examine.js";
import { rubric } from "../../src/cli/codes/example.js";
import { renderPage } from "../../src/cli/codes/render-page.js";
import { AMENDED, FRAME } from "../../src/cli/codes/rubric-frame.js";
import { markedLines, showCode } from "../../src/cli/codes/show-example.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { LANGUAGES } from "../../src/text/localized.js";
import { patuh } from "./run.js";

const modules = import.meta.glob<Record<string, unknown>>(["../../src/**/*.ts", "!../../src/cli/main.ts"], {
  eager: true,
});
const sources = import.meta.glob<string>(["../../src/**/*.ts", "!../../src/cli/codes/*.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Codes that speak of a file as a whole, or of a text that has no character to underline. */
const WITHOUT_PLACE = ["PTH1006", "PTH1014", "PTH2009", "PTH5015"];

const cases = CODES.map((entry) => ({ code: entry.kind.code, name: entry.kind.name, entry }));

describe("the explained codes", () => {
  it("should be all kinds of diagnostics that there are, each once", () => {
    const kinds = Object.values(modules).flatMap((exports) => Object.values(exports).filter(isKind));
    expect(CODES.map(({ kind }) => kind.code)).toEqual(kinds.map(({ code }) => code).toSorted());
    expect(new Set(CODES.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const written = Object.values(sources).flatMap((text) => text.match(/(?<=")PTH[0-9]{4}(?=")/g) ?? []);
    expect([...new Set(written)].toSorted()).toEqual(CODES.map(({ kind }) => kind.code));
  });

  it("should all be in a family", () => expect(FAMILIES.flatMap(({ entries }) => entries)).toEqual(CODES));

  it.each(cases)("$code $name should have a wrong example that gives it, and no other error", ({ code, entry }) => {
    const examined = examine(entry.wrong);
    const said = examined.diagnostics.filter((one) => one.code === code);
    expect(said.length).toBeGreaterThan(0);
    if (entry.wrong.kind !== "described") {
      const errors = examined.diagnostics.filter(({ severity }) => severity === "error");
      expect(errors.map((one) => one.code)).toEqual(errors.map(() => code));
    }
    if (entry.wrong.kind === "rubric" && !WITHOUT_PLACE.includes(code)) {
      expect(underlined(examined, code)).not.toBe("");
      // What is underlined must be among the lines that are shown.
      const [shown] = showCode(entry).wrong;
      const lines = shown?.kind === "lines" ? markedLines(shown) : [];
      expect(lines.some((line) => /^ *\^+$/.test(line))).toBe(true);
      expect(lines).toHaveLength(entry.wrong.shown.split("\n").length + 1);
    }
  });

  it.each(cases)("$code $name should have a right example of which nothing is said", ({ entry }) => {
    expect(examine(entry.right).diagnostics.map(({ code, text }) => `${code} ${text.en.message}`)).toEqual([]);
    expect(showCode(entry).right).not.toEqual([]);
  });

  it.each(cases)("$code $name should speak both languages", ({ entry }) => {
    const { said, wrong, right } = showCode(entry);
    const described = [...wrong, ...right].flatMap((piece) => (piece.kind === "words" ? [piece.words] : []));
    for (const language of LANGUAGES) {
      const { message, hint, why } = said.text[language];
      for (const text of [message, hint, why]) expect(text).not.toBe("");
    }
    for (const words of [...described, ...(entry.more === undefined ? [] : [entry.more])]) {
      for (const language of LANGUAGES) expect(words[language]).toMatch(/^[\p{Lu}`].*[.?)]$/u);
      expect(words.id).not.toBe(words.en);
    }
  });

  it("should be on the page as `npm run generate` writes it", () => {
    expect(readFileSync("grammar/diagnostics.md", "utf8") === renderPage()).toBe(true);
  });
});

describe("examples of command lines", () => {
  const folder = mkdtempSync(join(tmpdir(), "patuh-codes-"));
  const good = rubric("").text;
  const cli = resolve("dist/cli.js");

  beforeAll(() => {
    mkdirSync(join(folder, "rubrik"));
    for (const file of ["loket-2024.rubric", "rubrik/loket-2024.rubric"]) writeFileSync(join(folder, file), good);
    writeFileSync(join(folder, "bukti.json"), '{"subject": "loket-1", "answers": {}}');
    mkdirSync(join(folder, "kantor-kami"));
    writeFileSync(join(folder, "kantor-kami/evidence.json"), "{}");
    writeFileSync(join(folder, "acak.rubric"), good.replaceAll("\n", "\n\n\n"));
    writeFileSync(join(folder, "loket-word.rubric"), good.replace(/"([^"]*)"/, "“$1”"));
    writeFileSync(join(folder, "loket-ansi.rubric"), Uint8Array.from([...Buffer.from(good), 0x23, 0xe9]));
    symlinkSync("terkunci.rubric", join(folder, "terkunci.rubric"));
    symlinkSync("/dev/zero", join(folder, "film.mp4"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const commands = cases.flatMap(({ entry, ...rest }) =>
    entry.wrong.kind === "command" && entry.right.kind === "command"
      ? [{ ...rest, entry, wrong: entry.wrong.line, right: entry.right.line }]
      : [],
  );

  it.each(commands)("$code $name should say what the command says: $wrong", ({ entry, wrong }) => {
    const { out } = run(`${wrong} --format json`);
    const diagnostics = [JSON.parse(out)].flat().flatMap((one: { diagnostics?: unknown }) => one.diagnostics ?? one);
    // A link to itself is as locked as a file without permission, also for a user who may read everything.
    const text = JSON.parse(JSON.stringify(showCode(entry).said.text).replaceAll("EACCES", "ELOOP"));
    expect(diagnostics).toMatchObject([{ code: entry.kind.code, text }]);
  });

  it.each(commands)("$code $name should be repaired by: $right", ({ right }) => expect(run(right).status).toBe(0));

  function run(line: string): { readonly status: number | null; readonly out: string } {
    const { status, stdout } = spawnSync(
      "sh",
      ["-c", line.replace(/(?<=^|\| )patuh/, `"$0" "${cli}"`), process.execPath],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    return { status, out: stdout };
  }
});

describe("patuh explain-code", () => {
  it("should tell what is wrong, why, what to do, and show both examples", () => {
    const { status, out, err } = patuh(["explain-code", "PTH3001"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(`error[PTH3001] weight-sum
  bobot di dalam \`layanan\` berjumlah 90%, bukan 100%
  the weights inside \`layanan\` add up to 90%, not 100%
  saran: tambahkan 10% secara keseluruhan
  help: add 10% in all
  alasan: Nilai adalah rata-rata berbobot. Bila jumlahnya bukan satu utuh, bukti yang lengkap tidak memberi tepat nilai tertinggi.
  why: A score is a weighted mean. With a total other than one whole, full evidence would not give exactly the highest score.

Salah / Wrong

    dimension layanan "Layanan" weight 100% {
              ^^^^^^^
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 30% { scale yes/no }
    }

Benar / Right

    dimension layanan "Layanan" weight 100% {
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40% { scale yes/no }
    }

Bobot dihitung di dalam satu blok saja: semua bagian di dalam \`layanan\` bersama-sama 100%, berapa pun bobot \`layanan\` sendiri. Tiga bagian yang sama berat ditulis \`1/3\`, bukan \`33.33%\`.
Weights are added up inside one block only: all parts inside \`layanan\` make 100% together, whatever the weight of \`layanan\` itself. Three equal parts are written \`1/3\`, not \`33.33%\`.

Contoh rubrik di atas hanya cuplikan. Selebihnya rubrik itu berbunyi seperti di bawah ini; cuplikan berada di tempat \`# ...\`, dan pernyataan yang dimuatnya sendiri menggantikan yang sejenis.
The example of a rubric above is an excerpt. The rest of that rubric is as below; the excerpt stands at \`# ...\`, and statements that it makes itself take the place of their like.

${FRAME.replaceAll(/^/gm, "    ")}
`);
  });

  it("should show what is around an excerpt and what an amendment amends, and only for those", () => {
    const told = (code: string): readonly boolean[] => {
      const { out } = patuh(["explain-code", code, "-l", "en"]);
      return ["is an excerpt", "amends loket 2023` amend is"].map((words) => out.includes(words));
    };
    expect(told("PTH2421")).toEqual([false, true]);
    expect(told("PTH2009")).toEqual([false, false]);
    expect(told("PTH5002")).toEqual([true, false]);
    for (const text of [FRAME, AMENDED]) expect(compileRubric(text).diagnostics).toEqual([]);
  });

  it("should give the whole rubric of an excerpt as JSON", () => {
    const { right } = JSON.parse(patuh(["explain-code", "PTH3001", "--format", "json"]).out);
    expect(compileRubric(right[0].whole).diagnostics).toEqual([]);
    expect(JSON.parse(patuh(["explain-code", "PTH2009", "--format", "json"]).out).right[0].whole).toBeNull();
  });

  it("should take a code in lower case, and its name", () => {
    const { out } = patuh(["explain-code", "PTH3001"]);
    expect(patuh(["explain-code", "pth3001"]).out).toBe(out);
    expect(patuh(["explain-code", "weight-sum"]).out).toBe(out);
  });

  it("should speak one language when asked to", () => {
    const { out } = patuh(["explain-code", "PTH1006", "-l", "id"]);
    expect(out).toContain("Salah\n");
    expect(out).not.toMatch(/help:|Wrong|characters/);
    expect(patuh(["explain-code", "PTH1006", "-l", "en"]).out).not.toMatch(/saran:|Salah|karakter/);
  });

  it("should answer as JSON, in the asked language and in both", () => {
    const { status, out } = patuh(["explain-code", "PTH5002", "--format", "json", "-l", "id"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      code: "PTH5002",
      name: "answer-range",
      severity: "error",
      message: "jawaban `6` berada di luar 0 sampai 5",
      more: null,
      wrong: [
        { notation: "rubric", span: null },
        {
          notation: "json",
          lines: '{"subject": "dinas-a", "answers": {"antrean": 6}}',
          span: { start: { line: 1, column: 47 }, end: { line: 1, column: 48 } },
        },
      ],
      right: [{ notation: "json", lines: '{"subject": "dinas-a", "answers": {"antrean": 5}}', span: null }],
      text: { id: { hint: expect.any(String) }, en: { message: "the answer `6` is outside 0 to 5" } },
    });
  });

  it("should list all codes with their names", () => {
    const { status, out } = patuh(["explain-code", "-l", "en"]);
    expect(status).toBe(0);
    for (const { code, name } of cases) expect(out).toMatch(new RegExp(`^  ${code}  \\w+ +${name}$`, "m"));
    expect(out).toContain("PTH3xxx Weights\n");
    expect(JSON.parse(patuh(["explain-code", "--format", "json"]).out)).toHaveLength(CODES.length);
  });

  it.each([
    ["weight-sun", "did you mean weight-sum\n"],
    ["PTH30001", "did you mean PTH3001\n"],
    ["nothing-like-it", "all codes: `patuh explain-code`"],
  ])("should refuse %s", (asked, hint) => {
    const { status, out, err } = patuh(["explain-code", asked]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(`galat: tidak ada kode \`${asked}\`; `);
    expect(err).toContain(`error: there is no code \`${asked}\`; `);
    expect(err).toContain(hint);
    expect(patuh(["explain-code", asked, "-l", "en"]).err).not.toContain("tidak ada");
  });
});

function underlined({ source, diagnostics }: Examined, code: string): string {
  const span = diagnostics.find((one) => one.code === code)?.span ?? { start: 0, end: 0 };
  return source?.text.slice(span.start, span.end) ?? "";
}

function isKind(value: unknown): value is { readonly code: string } {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value && "en" in value;
}
