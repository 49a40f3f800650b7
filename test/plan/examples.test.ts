import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { patuh } from "../cli/run.js";

const page = readFileSync("examples/plan/README.md", "utf8");
const shown = [...page.matchAll(/^```sh\nnpx patuh (.*)\n```\n\n```text\n([\s\S]*?)\n```$/gm)].map(
  ([, line = "", answer = ""]) => ({ line, answer }),
);

describe("the page of examples/plan", () => {
  it("should show several plans", () => expect(shown.length).toBeGreaterThanOrEqual(6));

  it.each(shown)("should show what `patuh $line` answers", ({ line, answer }) => {
    const { status, out, err } = patuh(line.split(" "));
    expect(err).toBe("");
    expect(out.trimEnd()).toBe(answer);
    expect(status).toBe(0);
  });
});
