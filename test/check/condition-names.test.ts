import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const FACTS = `fact closed yes/no "Tutup"
  fact kind choice { city "Kota" regency "Kabupaten" } "Jenis"
  fact staff number 0..50 "Petugas"
  rule a { when closed and kind is city and staff above 3 then withhold award }`;

const when = (condition: string): string =>
  rubricWith({ top: `${FACTS}\n  rule b { when ${condition} then withhold award }` });

describe("condition-names", () => {
  it("should report a fact or a score that is asked for in a way that it cannot answer", () => {
    expectErrors(when("kind"), [{ code: "PTH2025", underlined: "kind", line: 9, hint: "write `kind is city`" }]);
    expectErrors(when("closed at least 1"), [
      { code: "PTH2025", underlined: "closed", line: 9, hint: "write `closed`" },
    ]);
    expectErrors(when("staff"), [{ code: "PTH2025", underlined: "staff", line: 9, hint: "`staff at least 3`" }]);
    expectErrors(when("staff is city"), [{ code: "PTH2025", underlined: "staff", line: 9 }]);
    expectErrors(when("fee-shown"), [{ code: "PTH2025", underlined: "fee-shown", hint: "`fee-shown at least 50`" }]);
    expectErrors(when("score is city"), [{ code: "PTH2025", underlined: "score", line: 9, message: "a score" }]);
  });

  it("should report a value that a fact never has, and suggest a near or translated one", () => {
    expectErrors(when("kind is citi"), [{ code: "PTH2026", underlined: "citi", hint: "did you mean `city`" }]);
    expectErrors(when("kind is village"), [{ code: "PTH2026", underlined: "village", hint: "`city`, `regency`" }]);
    expectErrors(when("closed is tidak"), [{ code: "PTH2026", underlined: "tidak", hint: "did you mean `no`" }]);
  });

  it("should report a score in `applies when`", () => {
    const applies = (condition: string): string =>
      rubricWith({
        top: `${FACTS}\n  not applicable parts count as full`,
        parts: `indicator a weight 50% { scale yes/no }
  indicator b weight 50% { scale yes/no applies when ${condition} }`.replace(" applies", "\n    applies"),
      });
    expectErrors(applies("a at least 50"), [{ code: "PTH2027", underlined: "a", line: 12 }]);
    expectErrors(applies("closed or score below 3"), [{ code: "PTH2027", underlined: "score", line: 12 }]);
    expectValid(applies("closed or staff below 3"));
  });

  it("should stay silent where an option of the fact cannot be read", () => {
    expectErrors(when("kind is village").replace('city "Kota"', "city Kota"), [
      { code: "PTH1001", underlined: "Kota", line: 6 },
    ]);
  });

  it("should accept every right form", () => {
    expectValid(when("not closed and kind is not city"));
    expectValid(when("closed is no or staff at most 3 and fee-shown below 50"));
    expectValid(when("(score below 50 or kind is regency) and closed"));
  });
});
