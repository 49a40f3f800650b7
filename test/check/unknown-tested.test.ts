import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const top = (lines: string): string => rubricWith({ top: `fact closed yes/no "Tutup"\n  ${lines}` });
const USE = "rule a { when closed then withhold award }";

describe("unknown-fact-or-part", () => {
  it("should report it in a condition, a verdict, a level, a rank and an example", () => {
    expectErrors(top("rule b { when clsoed then withhold award }"), [
      { code: "PTH2024", underlined: "clsoed", hint: "did you mean `closed`" },
    ]);
    expectErrors(top(`${USE}\n  verdict by open { any gives "x" }`), [
      { code: "PTH2024", underlined: "open", hint: '`fact open yes/no "..."`' },
    ]);
    expectErrors(top(`${USE}\n  level unit -> agency mean weighted by size`), [
      { code: "PTH2024", underlined: "size" },
    ]);
    expectErrors(top(`${USE}\n  level unit -> agency mean\n  rank agency within region`), [
      { code: "PTH2024", underlined: "region" },
    ]);
    expectErrors(top(`${USE}\n  example "x" { fee-shwon yes expect score 100 }`), [
      { code: "PTH2024", underlined: "fee-shwon", hint: "`fee-shown`" },
    ]);
  });

  it("should report one name once, and show where else it stands", () => {
    const again = "rule b { when open then withhold award }\n  rule c { when not open then withhold award }";
    expectErrors(top(`${USE}\n  ${again}`), [{ code: "PTH2024", underlined: "open", line: 7, related: ["open"] }]);
  });

  it("should take another word for `expect`, and what follows it for its parts", () => {
    expectErrors(top(`${USE}\n  example "x" { fee-shown yes\n  harapkan score 100 category good }`), [
      { code: "PTH2024", underlined: "harapkan", hint: "did you mean `expect`" },
    ]);
    expectErrors(top(`${USE}\n  example "x" { fee-shown yes expect score 100 zona green }`), [
      { code: "PTH2024", underlined: "zona", hint: "did you mean `zone`" },
    ]);
  });

  it("should stay silent about a name that an unreadable statement declares, and about no other", () => {
    const conditions = "rule b { when open then withhold award }\n  rule c { when clsoed then withhold award }";
    expectErrors(top(`${USE}\n  fact open ya/tidak "Buka"\n  ${conditions}`), [
      { code: "PTH1001", underlined: "ya/tidak" },
      { code: "PTH2024", underlined: "clsoed" },
    ]);
    expectErrors(top(`${USE}\n  fact yes/no "Buka"\n  ${conditions}`), [
      { code: "PTH1001", underlined: "yes/no" },
      { code: "PTH2024", underlined: "clsoed" },
    ]);
  });

  it("should accept facts, parts and the whole score", () => {
    expectValid(top("rule b { when closed and fee-shown below 50 and score below 50 then withhold award }"));
    expectValid(top(`${USE}\n  verdict by category, closed { any, any gives "x" }`));
    expectValid(top(`${USE}\n  example "x" { fee-shown yes closed no expect score 100 }`));
  });
});
