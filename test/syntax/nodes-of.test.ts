import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { descendants } from "../../src/syntax/children.js";
import { nodesOf } from "../../src/syntax/nodes-of.js";
import { parse } from "../../src/syntax/parse.js";
import type { FileNode } from "../../src/syntax/tree.js";

function read(text: string): FileNode {
  const file = parse(text, () => {});
  if (file === null) throw new Error("the text is too large");
  return file;
}

const SHIPPED = readdirSync("rubrics").filter((name) => name.endsWith(".rubric"));

describe("nodesOf", () => {
  it.each(SHIPPED)("should find in %s what a walk over all nodes finds, in the same order", (name) => {
    const file = read(readFileSync(`rubrics/${name}`, "utf8"));
    for (const kinds of [["Number"], ["Part", "Category", "String"], ["Block", "Entries"], ["Binary"]] as const) {
      const walked = descendants(file).filter((node) => kinds.some((kind) => kind === node.kind));
      expect(nodesOf(file, ...kinds)).toStrictEqual(walked);
    }
  });

  it("should look into every rubric of a file, and beside them", () => {
    const file = read("rubric a 2024 { title } title\nrubric b 2024 { }");
    expect(nodesOf(file, "Rubric").map(({ name }) => name.text)).toEqual(["a", "b"]);
    expect(nodesOf(file, "BadItem")).toHaveLength(2);
  });

  it("should find nothing of a kind that is not there", () => {
    expect(nodesOf(read("rubric a 2024 { }"), "Verdict", "Rank")).toEqual([]);
  });
});
