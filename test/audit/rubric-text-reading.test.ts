import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rubricText } from "../../src/audit/text/rubric-text.js";
import { compiled } from "./rubric-text-law.js";

describe("rubricText as a person reads it", () => {
  it.each(["test/fixtures/good/opinion-with-verdict.rubric", "rubrics/skm-2017.rubric"])(
    "should write %s",
    async (file) => {
      const name = file.slice(file.lastIndexOf("/") + 1);
      await expect(rubricText(compiled(readFileSync(file, "utf8")))).toMatchFileSnapshot(`texts/${name}.txt`);
    },
  );
});
