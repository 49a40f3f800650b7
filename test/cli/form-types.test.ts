import { describe, expect, it } from "vitest";
import { evidenceJsonSchema } from "../../src/evidence/evidence-json-schema.js";
import { rubricDts } from "../../src/form/rubric-dts.js";
import { pekppp2024 } from "../../src/rubrics/rubrics.js";
import { patuh } from "./run.js";

describe("patuh form --to json-schema and --to dts", () => {
  it("should write the JSON Schema of evidence", () => {
    const { status, out } = patuh(["form", "pekppp@2024", "--to", "json-schema"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(evidenceJsonSchema(pekppp2024));
  });

  it("should write the type of evidence", () => {
    const { status, out } = patuh(["form", "pekppp@2024", "--to", "dts"]);
    expect({ status, out }).toEqual({ status: 0, out: rubricDts(pekppp2024) });
  });

  it.each(["json-schema", "dts"])("should fill in nothing as %s", (kind) => {
    const { status, err } = patuh(["form", "pekppp@2024", "--to", kind, "--from", "evidence.json"]);
    expect(status).toBe(2);
    expect(err).toContain(`--to ${kind} has nothing that --from could fill in`);
  });
});
