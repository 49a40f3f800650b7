import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, it } from "vitest";
import { openInput } from "../../../src/cli/stream/input-file.js";
import { patuh } from "../run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-rows-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};
const read = (name: string): string => readFileSync(path(name), "utf8");

const rubric = file(
  "loket.rubric",
  `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator fee weight 50% { scale yes/no }
  indicator speed weight 50% { scale number 0..10 higher is better }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`,
);

function lines(text: string): readonly { readonly [key: string]: unknown }[] {
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

describe("score of a table", () => {
  it("should keep the good rows and tell of the bad ones where they stand", () => {
    const table = file("a.csv", 'subject,fee,speed\na,ya,7.5\nb,maybe,1\na,ya,1\nc,no,"2,5"\n=d,ya,1\n');
    const { status, out, err } = patuh(["score", rubric, table, "--rejects", path("r.ndjson")]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("5 rows: 2 scored, 3 rejected") });
    expect(lines(out).map(({ subject, score }) => [subject, score])).toEqual([
      [{ id: "a", name: null }, "87.50"],
      [{ id: "=d", name: null }, "55.00"],
    ]);
    expect(
      lines(read("r.ndjson")).map(({ row, subject, column, code, value, first }) => [
        row,
        subject,
        column,
        code,
        value,
        first,
      ]),
    ).toEqual([
      [3, "b", "fee", "PTH5005", "maybe", null],
      [4, "a", "subject", "PTH5014", "a", 2],
      [5, "c", "speed", "PTH5003", "2,5", null],
    ]);
  });

  it("should be fine and silent where all is well, and write cells that no spreadsheet runs", () => {
    const table = file("b.csv", "subject\tfee\tspeed\n=d\tya\t1\n");
    const { status, out, err } = patuh(["score", rubric, table, "--format", "csv"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(
      `subject,name,state,score,category,title,zone,verdict,award,labels,low,high,possible,remarks\n'=d,,complete,55.00,good,Baik,,,,,,,,\n`,
    );
  });

  it("should show at most a hundred rejects, and how many more there are", () => {
    const rows = Array.from({ length: 130 }, (_, row) => `u${row},x,1\n`).join("");
    const { status, out, err } = patuh(["score", rubric, file("c.csv", `subject,fee,speed\n${rows}`), "--lang", "en"]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err.match(/error\[PTH5005\]/g)).toHaveLength(100);
    expect(err).toContain("+30 more");
  });

  it("should read from standard input, and say what only files have", () => {
    const args = ["score", rubric, "-", "--input", "csv"];
    expect(patuh(args, { input: "subject,fee,speed\na,ya,1\n" }).status).toBe(0);
    for (const more of [["--resume"], ["--format", "text"], ["--input", "parquet"]])
      expect(patuh([...args, ...more]).status).toBe(2);
    expect(patuh(["score", rubric, path("x.json"), "--out", path("y")]).status).toBe(2);
  });
});

describe("the same evidence in another form", () => {
  it("should have the same outcomes: CSV, NDJSON and Parquet, decimals and all", () => {
    const csv = file("d.csv", "subject,fee,speed\na,ya,0.1\nb,no,2.50\n");
    const ndjson = file(
      "d.ndjson",
      '{"subject":"a","answers":{"fee":true,"speed":0.1}}\n{"subject":"b","answers":{"fee":"no","speed":2.50}}\n',
    );
    const columnData = [
      { name: "subject", data: ["a", "b"], type: "STRING" as const },
      { name: "fee", data: [true, false], type: "BOOLEAN" as const },
      { name: "speed", data: [0.1, 2.5], type: "DOUBLE" as const },
    ];
    const parquet = file("d.parquet", new Uint8Array(parquetWriteBuffer({ columnData })));
    const [one, ...others] = [csv, ndjson, parquet].map((name) => {
      expect(patuh(["score", rubric, name, "--out", path("o")])).toMatchObject({ status: 0, err: "" });
      return read("o");
    });
    expect(one).toContain('"state":"complete","score":"50.50"');
    expect(others).toEqual([one, one]);
  });

  it("should refuse what only is called Parquet", () => {
    const { status, err } = patuh(["score", rubric, file("e.parquet", "subject,fee\n")]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("PTH7262") });
  });
});

const MANY = `subject,fee,speed\n${Array.from({ length: 30_000 }, (_, row) => `u${row % 29_999},ya,${row % 11}\n`).join("")}`;

describe("an output that was interrupted", () => {
  const whole = (): string => {
    const table = file("many.csv", MANY);
    expect(patuh(["score", rubric, table, "--out", path("whole"), "--rejects", path("bad")]).status).toBe(1);
    return table;
  };

  it("should be the same when it was gone on with, and leave nothing behind", () => {
    const table = whole();
    // The disk is full behind the first note: what is written to a file is limited to 10 MB.
    const limited = `ulimit -f 10000; "$0" dist/cli.js score "$1" "$2" --out "$3" --rejects "$4"`;
    const run = spawnSync("bash", ["-c", limited, process.execPath, rubric, table, path("part"), path("bad")], {
      encoding: "utf8",
    });
    expect(run.status).not.toBe(0);
    expect(existsSync(path("part"))).toBe(false);
    expect(existsSync(path("part.part.json"))).toBe(true);
    const args = ["score", rubric, table, "--out", path("part"), "--rejects", path("bad"), "--resume"];
    expect(patuh(args)).toMatchObject({ status: 1, err: expect.stringContaining("29999 scored, 1 rejected") });
    expect(read("part") === read("whole")).toBe(true);
    expect([path("part.part"), path("part.part.json"), path("bad.part")].filter(existsSync)).toEqual([]);
  });

  it("should be refused with another rubric, another input, or less output than was noted", () => {
    const table = file("few.csv", "subject,fee,speed\na,ya,1\n");
    const journal = (input: object, hash: string, out: number): void =>
      void file(
        "few.part.json",
        JSON.stringify({
          rubric: hash,
          input,
          options: {},
          done: {
            ...{ rows: 1, scored: 1, rejected: 0, stopped: 0 },
            ...{ out: { size: out, hash: "" }, rejects: { size: 0, hash: "" }, read: { size: 0, hash: "" } },
          },
        }),
      );
    const args = ["score", rubric, table, "--out", path("few"), "--resume"];
    journal({ size: 1, head: "" }, "sha256-other", 10);
    expect(patuh(args)).toMatchObject({ status: 1, err: expect.stringContaining("the rubric is another") });
    file("few.part.json", "{");
    expect(patuh(args)).toMatchObject({ status: 1, err: expect.stringContaining("PTH7272") });
    rmSync(path("few.part.json"));
    expect(patuh(args).status).toBe(0);
  });
});

describe("the ends of a pipe", () => {
  const shell = (script: string): { readonly status: number | null; readonly out: string; readonly err: string } => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, rubric], {
      encoding: "utf8",
    });
    return { status, out: stdout, err: stderr };
  };

  it("should not mind a reader that has enough", () => {
    const rows = `{ echo subject,fee,speed; seq 300000 | sed 's/.*/u&,ya,1/'; }`;
    const { out, err } = shell(`${rows} | "$0" dist/cli.js score "$1" - --input csv --format csv | head -n 2`);
    expect({ lines: out.split("\n").length, err }).toEqual({ lines: 3, err: "" });
  });

  it("should score what came before standard input ended early", () => {
    const { status, out, err } = shell(
      `printf 'subject,fee,speed\\na,ya,1\\nb,y' | "$0" dist/cli.js score "$1" - --input csv --format csv --lang en`,
    );
    expect({ status, lines: out.split("\n").length }).toEqual({ status: 1, lines: 3 });
    expect(err).toContain("PTH5066");
    expect(err).toContain("2 rows: 1 scored, 1 rejected");
  });
});

describe("files that cannot be used", () => {
  it.each([
    ["that is not there", ["nowhere.csv"], "PTH1020"],
    ["that is a folder", ["examples", "--input", "csv"], "PTH1021"],
  ])("an input %s", (_, args, code) => {
    expect(patuh(["score", rubric, ...args])).toMatchObject({ status: 1, out: "", err: expect.stringContaining(code) });
  });

  it("a full disk and a folder that is not there leave no file and say so", () => {
    const table = file("f.csv", "subject,fee,speed\na,ya,1\n");
    expect(patuh(["score", rubric, table, "--out", path("no/where")])).toMatchObject({
      status: 1,
      err: expect.stringContaining("ENOENT"),
    });
    symlinkSync("/dev/full", path("full.part"));
    const { status, err } = patuh(["score", rubric, table, "--out", path("full")]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("PTH7271") });
    expect(existsSync(path("full"))).toBe(false);
  });

  it("columns that are wrong leave no file", () => {
    const table = file("g.csv", "subject,fea,speed\na,ya,1\n");
    const { status, err } = patuh(["score", rubric, table, "--out", path("g")]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("`fee`") });
    expect([path("g"), path("g.part")].filter(existsSync)).toEqual([]);
  });

  it("an input that is written while it is read is told", async () => {
    const opened = await openInput(file("h.csv", "subject,fee,speed\n"));
    if (!opened.ok) throw new Error("h.csv cannot be read");
    expect(await opened.input.hasChanged()).toBe(false);
    writeFileSync(path("h.csv"), "subject,fee,speed\na,ya,1\n");
    expect(await opened.input.hasChanged()).toBe(true);
    await opened.input.close();
  });
});
