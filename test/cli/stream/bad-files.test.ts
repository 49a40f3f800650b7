import { describe, expect, it } from "vitest";
import { parquetOf, type Run, scoreFile, testFolder } from "./score-file.js";

const folder = testFolder();
const rubric = folder.write(
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

const HEAD = "subject,fee,speed\n";

function csv(content: string | Uint8Array): Promise<Run> {
  return scoreFile(folder, rubric, folder.write("t.csv", content), "csv");
}

function ndjson(content: string | Uint8Array): Promise<Run> {
  return scoreFile(folder, rubric, folder.write("t.ndjson", content), "ndjson");
}

/** Row, column and code of every reject. */
function rejected({ rejects }: Run): readonly (readonly [number, string | null, string])[] {
  return rejects.map(({ row, column, code }) => [row, column, code]);
}

/** Subject and score of every outcome. */
function scores({ out }: Run): readonly string[] {
  return out.slice(1).map((line) => {
    const [subject, , , score] = line.split(",");
    return `${subject} ${score}`;
  });
}

function bytes(...pieces: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => (typeof piece === "string" ? [...Buffer.from(piece)] : piece)));
}

describe("a bad row", () => {
  it.each([
    ["first", "x,?,1\na,ya,1\nb,ya,2\n", 2],
    ["in the middle", "a,ya,1\nx,?,1\nb,ya,2\n", 3],
    ["last", "a,ya,1\nb,ya,2\nx,?,1", 4],
  ])("that is %s should not cost the good ones", async (_, rows, number) => {
    const run = await csv(HEAD + rows);
    expect(run.status).toBe(1);
    expect(scores(run)).toEqual(["a 55.00", "b 60.00"]);
    expect(rejected(run)).toEqual([[number, "fee", "PTH5005"]]);
  });

  it("should leave only the header where every row is bad", async () => {
    const run = await csv(`${HEAD}x,?,1\ny,ya,11\nz,ya\n`);
    expect(run.status).toBe(1);
    expect(run.out).toHaveLength(1);
    expect(rejected(run)).toEqual([
      [2, "fee", "PTH5005"],
      [3, "speed", "PTH5002"],
      [4, null, "PTH5066"],
    ]);
  });

  it("should be told with every fault that it has", async () => {
    expect(rejected(await csv(`${HEAD}x,?,11\n`))).toEqual([
      [2, "fee", "PTH5005"],
      [2, "speed", "PTH5002"],
    ]);
  });

  it("should not take the name of a good one: the first row of a subject counts, good or bad", async () => {
    const run = await csv(`${HEAD}a,?,1\na,ya,1\nb,ya,1\nb,ya,2\n`);
    expect(scores(run)).toEqual(["b 55.00"]);
    expect(rejected(run)).toEqual([
      [2, "fee", "PTH5005"],
      [3, "subject", "PTH5014"],
      [5, "subject", "PTH5014"],
    ]);
  });
});

describe("CSV as programs write it", () => {
  it.each([
    ["a byte order mark", `\uFEFF${HEAD}a,ya,1\n`],
    ["Windows line ends", "subject,fee,speed\r\na,ya,1\r\n"],
    ["no line end behind the last row", `${HEAD}a,ya,1`],
    ["blank rows behind the last one", `${HEAD}a,ya,1\n\n,,\n\n`],
    ["semicolons", "subject;fee;speed\na;ya;1\n"],
    ["tabs", "subject\tfee\tspeed\na\tya\t1\n"],
    ["quotes around everything", '"subject","fee","speed"\n"a","ya","1"\n'],
    ["blanks around cells", "subject , fee,speed\n a , ya , 1 \n"],
    ["columns in another order", "speed,subject,fee\n1,a,ya\n"],
    ["decimals that end in zeros", `${HEAD}a,ya,1.000\n`],
    ["yes in capitals", `${HEAD}a,TRUE,1\n`],
  ])("with %s should be read", async (_, content) => {
    const run = await csv(content);
    expect({ status: run.status, rejects: run.rejects, err: run.err }).toEqual({ status: 0, rejects: [], err: "" });
    expect(scores(run)).toEqual(["a 55.00"]);
  });

  it("should keep commas and quotes inside quotes, and write them so that they can be read again", async () => {
    const run = await csv('subject,name,fee,speed\na,"Loket A, ""satu""",ya,1\nb,B,ya,1\n');
    expect(run.out.slice(1)).toEqual([
      'a,"Loket A, ""satu""",complete,55.00,good,Baik,,,,,,,,',
      "b,B,complete,55.00,good,Baik,,,,,,,,",
    ]);
  });

  it("should count a row with line ends inside quotes as one, as a spreadsheet does", async () => {
    const run = await csv(`subject,note:fee,fee,speed\na,"x\n\n""y""\n",ya,1\nb,B,?,1\n`);
    expect(scores(run)).toEqual(["a 55.00"]);
    expect(rejected(run)).toEqual([[3, "fee", "PTH5005"]]);
  });

  it("should not guess at decimals with a comma", async () => {
    const semicolons = await csv("subject;fee;speed\na;ya;2,5\nb;ya;2.5\n");
    expect(scores(semicolons)).toEqual(["b 62.50"]);
    expect(rejected(semicolons)).toEqual([[2, "speed", "PTH5003"]]);
    expect(rejected(await csv(`${HEAD}a,ya,2,5\n`))).toEqual([[2, null, "PTH5066"]]);
  });

  it.each(["0x1", "1_0", "1 0", "１", "½", "NaN", "1.", ".5", "--1", "01x"])(
    "should refuse %j as a number",
    async (cell) => {
      const run = await csv(`${HEAD}a,ya,${cell}\nb,ya,1\n`);
      expect(rejected(run)).toEqual([[2, "speed", "PTH5003"]]);
      expect(scores(run)).toEqual(["b 55.00"]);
    },
  );

  it("should reject a line of two megabytes and read the next one", async () => {
    const run = await csv(`${HEAD}a,ya,1\nx,${"y".repeat(2_000_000)},1\nb,ya,1\n`);
    expect(scores(run)).toEqual(["a 55.00", "b 55.00"]);
    expect(rejected(run)).toEqual([[3, null, "PTH7260"]]);
  });

  it("should reject only the line of a quote that never ends", async () => {
    const run = await csv(`${HEAD}a,ya,1\n"x,ya,1\nb,ya,1\n`);
    expect(scores(run)).toEqual(["a 55.00", "b 55.00"]);
    expect(rejected(run)).toEqual([[3, null, "PTH5067"]]);
  });

  it("should reject only the line with bytes that are no UTF-8", async () => {
    const run = await csv(bytes(HEAD, "a,ya,1\n", "x", [0xff, 0xfe], ",ya,1\nb,ya,1\n"));
    expect(scores(run)).toEqual(["a 55.00", "b 55.00"]);
    expect(rejected(run)).toEqual([[3, null, "PTH7261"]]);
  });

  it("should reject the row in which a file was cut off", async () => {
    const run = await csv(`${HEAD}a,ya,1\nb,y`);
    expect(scores(run)).toEqual(["a 55.00"]);
    expect(rejected(run)).toEqual([[3, null, "PTH5066"]]);
  });
});

describe("columns", () => {
  it.each([
    ["an empty file", "", "PTH7256"],
    ["only line ends", "\n\n", "PTH7256"],
    ["a header twice the same", "subject,fee,fee,speed\na,ya,ya,1\n", "PTH7252"],
    ["a column too many", "subject,fee,speed,extra\na,ya,1,1\n", "PTH7250"],
    ["no subject", "fee,speed\nya,1\n", "PTH7253"],
    ["rows without a header", "a,ya,1\nb,ya,1\n", "PTH7250"],
  ])("should refuse %s and leave no file", async (_, content, code) => {
    const run = await csv(content);
    expect({ status: run.status, out: run.out, rejects: run.rejects }).toEqual({ status: 1, out: [], rejects: [] });
    expect(run.err).toContain(code);
  });

  it("should warn of one that is missing, and call its rows partial", async () => {
    const { status, out, err } = await csv("subject,fee\na,ya\n");
    expect(status).toBe(0);
    expect(err).toContain("PTH7254");
    expect(out[1]).toBe("a,,partial,50.00,good,Baik,,,,,50,100,good,PTH6004");
  });

  it("should be empty tables where there is only a header", async () => {
    const run = await csv(HEAD);
    expect({ status: run.status, lines: run.out.length, err: run.err }).toEqual({ status: 0, lines: 1, err: "" });
  });
});

describe("NDJSON", () => {
  const GOOD = '{"subject":"a","answers":{"fee":"ya","speed":1}}\n';
  const NEXT = '{"subject":"b","answers":{"fee":"ya","speed":1}}\n';

  it.each([
    ["no JSON", "{x\n", "PTH5012"],
    ["a list", "[1]\n", "PTH5009"],
    ["a key twice", '{"subject":"x","subject":"y","answers":{}}\n', "PTH5011"],
    ["an unknown key", '{"subject":"x","answers":{"fea":true}}\n', "PTH5001"],
    ["an answer that fits no scale", '{"subject":"x","answers":{"fee":"ya","speed":11}}\n', "PTH5002"],
    ["a number that is none in JSON", '{"subject":"x","answers":{"fee":"ya","speed":01}}\n', "PTH5012"],
    ["a text that is cut off", '{"subject":"x","answers":{"fee":"y\n', "PTH5012"],
    ["two values", '{"subject":"x","answers":{"fee":"ya","speed":1}} 1\n', "PTH5012"],
  ])("should reject a line with %s between lines of one form", async (_, line, code) => {
    const run = await ndjson(GOOD + line + NEXT);
    expect(scores(run)).toEqual(["a 55.00", "b 55.00"]);
    expect(run.rejects.map((reject) => [reject.row, reject.code])).toEqual([[2, code]]);
  });

  it("should reject a line with bytes that are no UTF-8, and one that is too long", async () => {
    const long = `{"subject":"${"x".repeat(2_000_000)}"}\n`;
    const run = await ndjson(bytes(GOOD, '{"subject":"', [0xc3, 0x28], '"}\n', long, NEXT));
    expect(scores(run)).toEqual(["a 55.00", "b 55.00"]);
    expect(rejected(run)).toEqual([
      [2, null, "PTH7261"],
      [3, null, "PTH7260"],
    ]);
  });

  it.each(["", "\n", " \n\t\n"])("should refuse a file without evidence: %j", async (content) => {
    expect(await ndjson(content)).toMatchObject({ status: 1, err: expect.stringContaining("PTH5015") });
  });

  it("should read lines with Windows ends, blanks and a byte order mark", async () => {
    const spaced = '\uFEFF{"subject": "a", "answers": {"fee": "ya", "speed": 1}}\r\n\r\n';
    const run = await ndjson(`${spaced}{"subject": "b", "answers": {"fee": "ya", "speed": 1}}\r\n`);
    expect({ status: run.status, scores: scores(run) }).toEqual({ status: 0, scores: ["a 55.00", "b 55.00"] });
  });
});

describe("Parquet", () => {
  const parquet = (content: Uint8Array): Promise<Run> =>
    scoreFile(folder, rubric, folder.write("t.parquet", content), "parquet");

  it("should reject bad rows where they stand, in every row group", async () => {
    const run = await parquet(
      parquetOf(
        { subject: ["a", "b", null, "d", "a"], fee: ["ya", "?", "ya", "no", "ya"], speed: ["1", "1", "1", "2.5", "1"] },
        2,
      ),
    );
    expect(scores(run)).toEqual(["a 55.00", "d 12.50"]);
    expect(run.rejects.map(({ row, code }) => [row, code])).toEqual([
      [2, "PTH5005"],
      [3, "PTH5018"],
      [5, "PTH5014"],
    ]);
  });

  it("should call a row without an answer partial", async () => {
    const run = await parquet(parquetOf({ subject: ["a"], fee: [null], speed: ["1"] }));
    expect(run.out[1]).toBe("a,,partial,5.00,poor,Kurang,,,,,5,55,good poor,PTH6004");
  });

  it("should refuse what is no Parquet, wherever it breaks", async () => {
    const whole = parquetOf({ subject: ["a", "b"], fee: ["ya", "ya"], speed: ["1", "1"] });
    const cut = [0, 3, 4, 8, 12, Math.floor(whole.length / 2), whole.length - 9, whole.length - 1];
    for (const length of cut) {
      const run = await parquet(whole.slice(0, length));
      expect({ length, status: run.status, out: run.out }).toEqual({ length, status: 1, out: [] });
      expect(run.err).toContain(length === 0 ? "PTH7269" : "PTH7262");
    }
  });

  it("should refuse columns that are no table of evidence, and take an empty one", async () => {
    expect((await parquet(parquetOf({ subject: ["a"], fea: ["ya"], speed: ["1"] }))).err).toContain("PTH7250");
    expect((await parquet(parquetOf({ fee: ["ya"], speed: ["1"] }))).err).toContain("PTH7253");
  });
});
