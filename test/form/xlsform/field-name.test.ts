import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldName, rubricName, xmlName } from "../../../src/form/xlsform/field-name.js";

const NAME = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*[-+]?$/);

describe("names in an XLSForm", () => {
  it.each([
    ["fee-shown", "fee__shown"],
    ["fee_shown", "fee_ushown"],
    ["A+", "_ca_p"],
    ["toString", "to_cstring"],
    ["u1", "u1"],
  ])("should write %s as %s", (name, written) => {
    expect(xmlName(name)).toBe(written);
    expect(rubricName(written)).toBe(name);
  });

  // Law: a name of a rubric comes back from its name in the form.
  it("should give every name back, and keep all apart whatever the case", () => {
    fc.assert(
      fc.property(NAME, NAME, (one, other) => {
        expect(rubricName(xmlName(one))).toBe(one);
        expect(fieldName("answer", one)).toMatch(/^[a-z_][a-z0-9_]*$/);
        expect(xmlName(one).toLowerCase() === xmlName(other).toLowerCase()).toBe(one === other);
      }),
    );
  });

  it.each(["n_a", "n_one", "fee_shown", "Fee", "a-b", "_"])("should have no name behind %s", (written) =>
    expect(rubricName(written)).toBeNull(),
  );
});
