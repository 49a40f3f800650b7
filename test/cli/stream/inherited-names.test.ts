import { describe, expect, it } from "vitest";
import { scoreFile, testFolder } from "./score-file.js";

const folder = testFolder();
const rubric = folder.write(
  "inherited.rubric",
  `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator constructor weight 20% { scale yes/no }
  indicator toString weight 20% { scale checklist { cost "Biaya" time "Waktu" } }
  indicator valueOf weight 20% { scale mean of respondents 1..4 }
  indicator hasOwnProperty weight 40% { observations mean scale levels 0..4 }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`,
);

describe("indicators that are called like what every object inherits", () => {
  it("should be answered by their own cells alone", async () => {
    const head =
      "subject,constructor,note:constructor,toString:cost,toString:time,valueOf:1,valueOf:4,hasOwnProperty#1,hasOwnProperty#2";
    const table = folder.write("a.csv", `${head}\na,ya,x,true,false,3,2,1,2\nb,,x,,,,,,\n`);
    const { out, rejects } = await scoreFile(folder, rubric, table, "csv");
    expect(rejects).toEqual([]);
    expect(out.slice(1)).toEqual([
      "a,,complete,53.00,good,Baik,,,,,,,,",
      "b,,partial,0.00,poor,Kurang,,,,,0,100,good poor,PTH6004",
    ]);
  });
});

describe("a reject of an answer that stands in several columns", () => {
  it("should name a column that the file has", async () => {
    const table = folder.write("b.csv", "subject,toString:cost,toString:time\na,true,\n");
    const { rejects } = await scoreFile(folder, rubric, table, "csv");
    expect(rejects.map(({ column }) => column)).toEqual(["toString:cost"]);
  });
});
