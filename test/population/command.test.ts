import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { patuh } from "../cli/run.js";

const RUBRIC = "ombudsman-kepatuhan@2022";
const TABLE =
  "id;name;kind;score;catatan\na;Kab A;kabupaten;90.50;=1+1\nb;Kab B;kabupaten;77.90;-5\nc;Kota C;kota;60.00;@x\n";

const folder = mkdtempSync(join(tmpdir(), "patuh-population-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const rank = (input: string, ...args: readonly string[]) => patuh(["rank", RUBRIC, "-", ...args], { input });

describe("patuh rank", () => {
  it("should answer in the shape of the contract", () => {
    const { status, out, err } = rank(TABLE, "--format", "json", "--watch", "1");
    const answer = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(Object.keys(answer).toSorted()).toEqual(
      "by counts diagnostics excluded level refused rows rubric strata ties watch within".split(" "),
    );
    expect(answer).toMatchObject({ within: "kind", ties: "share", by: "published", refused: [], diagnostics: [] });
    expect(answer.rows[1]).toEqual({
      id: "b",
      name: "Kab B",
      stratum: "kabupaten",
      rank: 2,
      of: 2,
      score: "77.90",
      exact: null,
      range: null,
      category: { id: "C", title: expect.any(String), titleEn: expect.any(String), zone: "yellow" },
      cells: { id: "b", name: "Kab B", kind: "kabupaten", score: "77.90", catatan: "-5" },
    });
    expect(answer.counts.categories[0]).toMatchObject({
      id: "A",
      count: 1,
      share: "1/3",
      percent: "33.33",
      rounded: true,
    });
    expect(answer.watch.rows).toMatchObject([{ id: "b", kind: "near", distance: "0.1" }]);
  });

  it("should give the same table with columns added, and no formulas", () => {
    expect(rank(TABLE, "--format", "csv").out).toBe(
      "id;name;kind;score;catatan;rank;of;category;zone\na;Kab A;kabupaten;90.50;'=1+1;1;2;A;green\nb;Kab B;kabupaten;77.90;-5;2;2;C;yellow\nc;Kota C;kota;60.00;'@x;1;1;C;yellow\n",
    );
    const own = rank("id,score,rank\na,60,3\n", "--together", "--format", "csv").out;
    expect(own).toBe("id,score,rank,patuh_rank,of,category,zone\na,60,3,1,1,C,yellow\n");
  });

  it("should show a table and a summary in one language or both", () => {
    const { status, out, err } = rank(TABLE, "--lang", "en");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatchSnapshot();
    expect(rank(TABLE).out).toContain("Peringkat / Rank");
  });

  it("should show the first rows of many, and say how many more", () => {
    const many = Array.from({ length: 25 }, (_, index) => `r${index},${60 + index}`).join("\n");
    const { out } = rank(`id,score\n${many}\n`, "--together", "--lang", "en");
    expect(out).toContain("+15 more (--format csv)");
    expect(out).toContain(" 1/25  r24 ");
  });

  it("should rank a piece of a list, and by another column", () => {
    const piece = JSON.parse(rank(TABLE, "--together", "--first-place", "96", "--of", "98", "--format", "json").out);
    expect(piece.rows.map((row: { rank: number; of: number }) => `${row.rank}/${row.of}`)).toEqual([
      "96/98",
      "97/98",
      "98/98",
    ]);
    expect(JSON.parse(rank(TABLE, "--within", "catatan", "--format", "json").out).strata).toHaveLength(3);
  });

  it("should end with 1 for mistakes, and still rank the rest", () => {
    const { status, out, err } = rank(TABLE.replace("77.90", "77,90"), "--lang", "en");
    expect(status).toBe(1);
    expect(out).toContain("Kab A");
    expect(err).toContain("PTH5073");
    expect(err).toContain("--decimal comma");
    expect(rank(TABLE.replaceAll(/(\d)\.(\d)/g, "$1,$2"), "--decimal", "comma").status).toBe(0);
  });

  it("should end with 2 for wrong usage", () => {
    for (const args of [
      ["--first-place", "0"],
      ["--watch", "satu"],
      ["--ties", "skip"],
      ["--together", "--within", "kind"],
      ["--before-rubric", RUBRIC],
    ])
      expect(rank(TABLE, ...args).status).toBe(2);
  });

  it("should tell of a file that a spreadsheet saved in another encoding, and read it when told", () => {
    const bytes = Uint8Array.from([...Buffer.from("id,name,score\na,Caf"), 0xe9, ...Buffer.from(",60\n")]);
    const saved = file("ansi.csv", bytes);
    const { status, err } = patuh(["rank", RUBRIC, saved, "--lang", "en"]);
    expect({ status, isTold: err.includes("CSV UTF-8") }).toEqual({ status: 1, isTold: true });
    const read = patuh(["rank", RUBRIC, saved, "--together", "--encoding", "windows-1252", "--format", "json"]);
    expect(JSON.parse(read.out).rows[0].name).toBe("Café");
  });

  it("should set two years side by side, and give no difference across a break", () => {
    const [earlier, later] = [file("2021.csv", "id,score\na,60\nz,50\n"), file("2022.csv", "id,score\na,80\nb,70\n")];
    const changes = (...args: readonly string[]) =>
      JSON.parse(patuh(["rank", RUBRIC, later, "--before", earlier, "--together", "--format", "json", ...args]).out)
        .changes;
    expect(changes()).toMatchObject({
      comparable: true,
      rows: [{ id: "a", difference: "20" }],
      added: ["b"],
      gone: ["z"],
    });
    expect(changes("--before-rubric", "ombudsman-kepatuhan@2021")).toMatchObject({
      comparable: false,
      rows: [{ difference: null }],
      diagnostics: [{ code: "PTH6073" }],
    });
    const { out } = patuh(["rank", RUBRIC, later, "--before", earlier, "--together", "--lang", "en"]);
    expect(out).toContain("+20");
  });
});

describe("patuh aggregate", () => {
  const UNITS = "id,institution,score\na,k1,60\nb,k1,70.01\nc,k2,80\n";

  it("should answer with levels, groups and counts", () => {
    const { status, out } = patuh(["aggregate", RUBRIC, "-", "--format", "json"], { input: UNITS });
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(answer).toMatchObject({ from: "unit", flat: false, excluded: [], refused: [], diagnostics: [] });
    expect(answer.levels).toMatchObject([
      {
        level: "institution",
        groups: [{ id: "k1", exact: "65.005", score: "65.01" }, { id: "k2" }],
        counts: { total: 2 },
      },
    ]);
  });

  it("should write groups as a table that can be ranked", () => {
    const { out } = patuh(["aggregate", RUBRIC, "-", "--format", "csv"], { input: UNITS });
    const { status, out: ranked } = patuh(["rank", RUBRIC, "-", "--together", "--format", "json"], { input: out });
    expect(status).toBe(0);
    expect(JSON.parse(ranked).rows).toMatchObject([
      { id: "k1", rank: 2, exact: "65.005" },
      { id: "k2", rank: 1, exact: "80" },
    ]);
  });

  it("should score evidence and combine it in one go", () => {
    const rubric = file(
      "r.rubric",
      `rubric r 2024 {
  title "R"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  level unit -> institution mean
  indicator x "x" weight 100% { scale levels 0..4 }
  category a "A" from 80
  category b "B" from 0
}`,
    );
    const input = [
      '{"subject":"u1","within":{"institution":"k"},"answers":{"x":4}}',
      '{"subject":"u2","within":{"institution":"k"},"answers":{"x":3}}',
    ].join("\n");
    const { status, out } = patuh(["aggregate", rubric, "-", "--format", "json", "--watch", "1"], { input });
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(answer.levels[0].groups).toMatchObject([{ id: "k", score: "87.50" }]);
    expect(answer.watch.answers).toMatchObject([
      { id: "u1", changedTo: "worst", to: "b" },
      { id: "u2", changedTo: "best", to: "a" },
    ]);
    const misspelt = patuh(["aggregate", rubric, "-", "--lang", "en"], {
      input: input.replace("institution", "institusion"),
    });
    expect({ status: misspelt.status, isTold: misspelt.err.includes("did you mean `institution`") }).toEqual({
      status: 1,
      isTold: true,
    });
  });

  it("should end with 1 and say why where nothing can be combined", () => {
    const { status, out, err } = patuh(["aggregate", RUBRIC, "-", "--to", "nation", "--lang", "en"], { input: UNITS });
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("PTH6020");
  });
});
