import { describe, it } from "vitest";
import { expectDiagnostics, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const inForce = (dates: string, year = "2024"): string => rubricWith({ year, top: `in force ${dates}` });

describe("dates", () => {
  it.each(["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00", "24-01-01"])(
    "should report that %s is not in the calendar",
    (date) => {
      expectErrors(inForce(date), [{ code: "PTH2020", underlined: date, hint: "2024-01-31" }]);
    },
  );

  it.each([
    ["2024-1-1", "write `2024-01-01`"],
    ["31-12-2024", "write `2024-12-31`"],
    ["05-03-2024", "write `2024-03-05` or `2024-05-03`"],
  ])("should say how %s is written", (date, hint) => {
    expectErrors(inForce(date), [{ code: "PTH2020", underlined: date, hint }]);
  });

  it("should report each of two impossible dates, and not that they are reversed", () => {
    expectErrors(inForce("31-12-2024 to 01-01-2024"), [
      { code: "PTH2020", underlined: "31-12-2024" },
      { code: "PTH2020", underlined: "01-01-2024" },
    ]);
  });

  it("should report a time in force that ends before it begins", () => {
    expectErrors(inForce("2024-12-31 to 2024-01-01"), [
      { code: "PTH2021", underlined: "in force 2024-12-31 to 2024-01-01", message: "ends (2024-01-01)", hint: "swap" },
    ]);
  });

  it.each(["24", "20245", "2019-2016", "2016-2016", "2016-19"])(
    "should report that %s is no assessment year",
    (year) => {
      expectErrors(rubricWith({ year }), [{ code: "PTH2022", underlined: year, hint: "`2024`" }]);
    },
  );

  it("should accept leap days, one day, and a time without an end", () => {
    expectValid(inForce("2024-02-29"));
    expectValid(inForce("2000-02-29 to 2000-02-29", "2000"));
    expectValid(inForce("2023-12-31 to 2024-01-01"));
  });

  it("should warn of a time in force that does not touch the year", () => {
    const outside = { code: "PTH2043", severity: "warning" as const };
    expectDiagnostics(inForce("2023-01-01 to 2023-12-31"), [
      { ...outside, underlined: "2024", message: "outside the time in force (2023-01-01 to 2023-12-31)" },
    ]);
    expectDiagnostics(inForce("2025-01-01"), [{ ...outside, underlined: "2024", message: "(from 2025-01-01)" }]);
    expectDiagnostics(inForce("2020-01-01", "2016-2019"), [{ ...outside, underlined: "2016-2019" }]);
    expectValid(inForce("2019-07-01", "2016-2019"));
    expectValid(inForce("2015-01-01 to 2016-01-31", "2016-2019"));
  });

  it("should accept one year and a range of years", () => {
    expectValid(rubricWith({ year: "2023" }));
    expectValid(rubricWith({ year: "2016-2019" }));
  });
});
