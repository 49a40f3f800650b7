import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createProgram } from "../../src/cli/program.js";
import { usageLanguage } from "../../src/cli/usage-language.js";
import { usageWords } from "../../src/cli/usage-words.js";
import type { Language } from "../../src/text/localized.js";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-usage-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a wrong call is told, without starting a process. */
async function told(line: string, lang?: Language): Promise<string> {
  let said = "";
  const paint = { bold: String } as never;
  const write = (text: string): void => {
    said += text;
  };
  const program = createProgram({ out: write, err: write, paintOut: paint, paintErr: paint }, () => {}, lang);
  await program.parseAsync(["node", "patuh", ...line.split(" ")]).catch(() => {});
  return said;
}

const WRONG = [
  ["chek", "perintah 'chek' tidak dikenal", "unknown command 'chek'"],
  ["ledger chek", "perintah 'chek' tidak dikenal", "unknown command 'chek'"],
  ["score", "argumen 'rubric' belum diberikan", "missing required argument 'rubric'"],
  ["score a b --nope", "opsi '--nope' tidak dikenal", "unknown option '--nope'"],
  ["hash a b c", "argumennya terlalu banyak", "too many arguments for 'hash'"],
  ["score a b --out", "belum diberi nilai", "argument missing"],
  ["sql a", "harus diberikan", "not specified"],
  ["check a --format xml", "pilihannya: text, json", "Allowed choices are text, json."],
  ["completion csh", "pilihannya: bash", "Allowed choices are bash"],
  ["format -c -w a", "tidak dapat dipakai bersama", "cannot be used with"],
  ["format -w -", "masukan baku tidak dapat ditulis", "standard input cannot be written"],
  ["plan a b --to A --most x", "Bilangan bulat mulai dari 0.", "It is a whole number from 0 up."],
  ["rank a b --of 0", "Bilangan bulat mulai dari 1.", "It is a whole number from 1 up."],
  ["rank a b --watch x", "Banyaknya poin dengan titik desimal", "A number of points with a decimal point"],
  ["plan a b", "berikan salah satu dari --to", "give one of --to"],
  ["plan a b --single --level x", "tanpa --level", "without --level"],
  ["score - -", "tidak dapat keduanya masukan baku", "cannot both be standard input"],
  ["score a b --out c", "untuk baris", "is for rows"],
  ["score a.csv b.csv --all", "tanpa --all", "without --all"],
  ["score a b.csv --resume", "--resume dipakai bersama --out", "--resume goes with --out"],
  ["score a - --input parquet", "Parquet tidak dapat dibaca", "Parquet cannot be read"],
  ["score a b.csv --engine duckdb --resume", "tidak dapat melanjutkan", "cannot go on"],
  ["score a - --input csv --engine duckdb", "bukan masukan baku", "not standard input"],
  ["score a b.ndjson --engine duckdb", "bukan NDJSON", "not NDJSON"],
  ["score a b.csv --out b.csv", "harus berkas yang berbeda", "are different files"],
  ["rank a b --before-rubric c", "--before-rubric dipakai bersama --before", "--before-rubric goes with --before"],
  ["diff - -", "hanya satu berkas", "only one file"],
  ["diff a b --assume equal", "--assume dipakai bersama --evidence", "--assume goes with --evidence"],
  ["diff a b --evidence c", "--evidence memerlukan dua berkas", "--evidence takes two files"],
  ["diff a b --format markdown --evidence c d", "dipakai tanpa --evidence", "goes without --evidence"],
  ["verify - --key -", "hanya satu dari berkas itu", "only one of the files"],
  ["record a b --at yesterday", "Ditulis 2026-11-28", "It is 2026-11-28"],
  ["sign - --key -", "catatan dan kunci", "records and key"],
  ["ledger check - -", "bukti dan catatan", "proof and record"],
  ["ledger consistency - -", "kedua buku catatan", "both ledgers"],
  ["ledger check a --root x", "Akar ditulis sha256-...", "A root is written sha256-..."],
  ["check --fix --report a", "--report dipakai tanpa --fix", "--report goes without --fix"],
  ["check --dry-run a", "--dry-run dipakai bersama --fix", "--dry-run goes with --fix"],
  ["check --fix --format json --dry-run a", "selisih teks bukan JSON", "a diff is not JSON"],
  ["check --fix --format json -", "keluaran baku", "standard output cannot hold"],
  ["explain-code PTH0", "tidak ada kode `PTH0`", "there is no code `PTH0`"],
  ["explain-code weight-sun", "mungkin maksudnya", "did you mean"],
  ["watch - a", "masukan baku tidak dapat dipantau", "standard input cannot be watched"],
  ["form a --to xlsform", "menulis berkas: sebutkan dengan --out", "writes a file: name it with --out"],
  ["form a --to dts --from b", "tidak memuat apa pun", "has nothing that --from could fill in"],
  ["form a --to dts --subjects 2", "tidak punya tempat", "has no room for several --subjects"],
  ["report a b --to pdf", "--to pdf dipakai bersama --out", "--to pdf goes with --out"],
  ["report a b c d", "lebih dari satu berkas", "more files than one go with --kind history"],
  ["report a b --before-rubric c", "dipakai bersama --before", "goes with --before"],
  ["report a b --within c", "dipakai bersama --kind population", "go with --kind population"],
  ["init --year 26 --yes", "Empat angka", "Four digits"],
] as const;

describe("wrong usage", () => {
  it.each(WRONG)("should be told in both languages: patuh %s", async (line, id, en) => {
    const both = await told(line);
    expect(both).toContain(id);
    expect(both).toContain(en);
    expect(both).toMatch(/^galat: .*\nerror: /);
    expect(both).toMatch(/lihat \/ see: patuh[a-z -]* --help\)\n$/);
    const [indonesian, english] = [await told(line, "id"), await told(line, "en")];
    expect(indonesian).toContain(id);
    expect(indonesian).not.toContain(en);
    expect(indonesian).toMatch(/^galat: .*\n(?!error)/);
    expect(english).toContain(en);
    expect(english).not.toContain(id);
    expect(english).toMatch(/^error: /);
  });

  it("should say how the command is called", async () =>
    expect(await told("ledger prove a", "en")).toContain(
      "(patuh ledger prove <ledger> <id>; see: patuh ledger prove --help)",
    ));

  it.each([
    ["chek", "check"],
    ["my.rubric", "`patuh check my.rubric`"],
    ["pekppp@2024", "`patuh check pekppp@2024`"],
    ["units.csv", "`patuh score RUBRIC units.csv`"],
    ["nilai", "`patuh score`"],
  ])("should name what was probably meant by %s", async (word, meant) => {
    expect(await told(word, "en")).toContain(`did you mean ${meant}?`);
    expect(await told(word, "id")).toContain(`mungkin maksudnya ${meant}?`);
  });

  it("should not guess at anything else", async () => expect(await told("zzzzzzzz")).not.toContain("maksud"));

  it("should speak the language that is asked for, wherever that stands", () => {
    expect(patuh(["score", "--lang", "id"]).err).not.toContain("error:");
    expect(patuh(["score", "--lang=en"]).err).not.toContain("galat:");
    expect(patuh(["score"]).status).toBe(2);
  });

  it.each([
    [["check", "--lang", "id"], "id"],
    [["check", "--lang=en"], "en"],
    [["check", "-l", "en", "a"], "en"],
    [["check", "-len"], "en"],
    [["check", "--lang", "fr"], undefined],
    [["check", "--", "--lang", "id"], undefined],
    [["check", "--lang"], undefined],
  ])("should find it in %j", (argv, lang) => expect(usageLanguage(argv)).toBe(lang));

  it("should pass on words that it does not know", () => expect(usageWords("strange\n", undefined)).toBe("strange\n"));
});

describe("one thing taken for another", () => {
  mkdirSync(folder, { recursive: true });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const rubric = file("my.rubric", "# first a comment\n\nrubric a 2024 { }\n");
  const evidence = file("evidence", ' {"subject": "a"}');
  const table = file("table.csv", "id,score\na,1\n");

  it.each([
    ["evidence for a rubric", ["score", evidence, "pekppp@2024"], "PTH7700", `patuh score RUBRIC ${evidence}`],
    ["a table for a rubric", ["rank", table, "skm@2017"], "PTH7700", `patuh score RUBRIC ${table}`],
    ["evidence that is checked", ["check", evidence], "PTH7700", "patuh score RUBRIC"],
    ["a rubric for evidence", ["score", "pekppp@2024", rubric], "PTH7701", `patuh score ${rubric} EVIDENCE`],
    [
      "a shipped rubric for evidence",
      ["explain", "pekppp@2024", "skm@2017"],
      "PTH7701",
      "patuh score skm@2017 EVIDENCE",
    ],
    ["a rubric for a table", ["rank", "skm@2017", rubric], "PTH7701", "patuh score"],
    ["a rubric to plan for", ["plan", "pekppp@2024", rubric, "--to", "A"], "PTH7701", "patuh score"],
    ["a rubric to record", ["record", "pekppp@2024", rubric], "PTH7701", "patuh score"],
    ["a rubric to shake", ["sensitivity", "pekppp@2024", rubric, "--seed", "1"], "PTH7701", "patuh score"],
  ])("%s", (_, args, code, next) => {
    const { status, err } = patuh([...args, "--lang", "en"]);
    expect(status).toBe(1);
    expect(err.match(/PTH\d{4}/g)).toEqual([code]);
    expect(err).toContain(next);
  });

  it("should leave a rubric with another name, and evidence that is not there, to others", () => {
    expect(patuh(["check", file("data.json", "rubric a 2024 { }\n")]).err).not.toContain("PTH7700");
    expect(patuh(["check", join(folder, "nothing.json")]).err).toContain("PTH1020");
    expect(patuh(["score", "pekppp@2024", join(folder, "nothing.json")]).err).toContain("PTH1020");
  });
});

describe("what is there instead", () => {
  it("should be told of a year that does not ship", () => {
    const { err } = patuh(["check", "ombudsman-kepatuhan@2014", "--lang", "en"]);
    expect(err).toContain("available: ombudsman-kepatuhan@2015, ombudsman-kepatuhan@2016-2019");
    expect(err).not.toContain("pekppp");
  });

  it("should be told of a file that is not there", () => {
    const { err } = patuh(["check", "examples/pekppp/zzzz.json", "--lang", "en"]);
    expect(err).toContain("in that folder there are: `examples/pekppp/evidence.json`");
  });
});
