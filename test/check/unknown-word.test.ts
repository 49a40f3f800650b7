import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const zone = (word: string): string => rubricWith({ categories: `category a zone ${word} from 0` });
const mode = (word: string): string => rubricWith({ score: `score 0..100 published 2 digits ${word}` });
const scale = (text: string): string => rubricWith({ scale: `scale ${text}` });

describe("unknown-word", () => {
  it.each([
    ["hijau", "green"],
    ["kuning", "yellow"],
    ["merah", "red"],
    ["Green", "green"],
    ["yelow", "yellow"],
  ])("should report the zone %s and suggest %s", (word, suggestion) => {
    expectErrors(zone(word), [{ code: "PTH2016", underlined: word, hint: `did you mean \`${suggestion}\`` }]);
  });

  it("should list the zones when none is near", () => {
    expectErrors(zone("biru"), [{ code: "PTH2016", underlined: "biru", hint: "`red`, `yellow`, `green`" }]);
  });

  it("should report a rounding mode, with a suggestion or the list", () => {
    expectErrors(mode("halfup"), [{ code: "PTH2017", underlined: "halfup", hint: "did you mean `half-up`" }]);
    expectErrors(mode("nearest"), [
      { code: "PTH2017", underlined: "nearest", hint: "`half-up`, `half-even`, `down`, `up`" },
    ]);
  });

  it.each(["levels 0..5", "count 0..5", "number 0..5", "mean of respondents 1..5"])(
    "should report an unknown direction of `%s`",
    (text) => {
      expectErrors(scale(`${text} lowr is better`), [
        { code: "PTH2018", underlined: "lowr", hint: "did you mean `lower`" },
      ]);
    },
  );

  it("should report an answer that is neither yes nor no", () => {
    expectErrors(scale("yes/no maybe is better"), [{ code: "PTH2019", underlined: "maybe", hint: "`yes`, `no`" }]);
    expectErrors(scale("yes/no ya is better"), [{ code: "PTH2019", underlined: "ya", hint: "did you mean `yes`" }]);
  });

  it("should accept every known word", () => {
    for (const word of ["red", "yellow", "green"]) expectValid(zone(word));
    for (const word of ["half-up", "half-even", "down", "up"]) expectValid(mode(word));
    for (const word of ["higher", "lower"]) expectValid(scale(`levels 0..5 ${word} is better`));
    for (const word of ["yes", "no"]) expectValid(scale(`yes/no ${word} is better`));
  });
});
