import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const { entryPoints } = JSON.parse(readFileSync(".ci/typedoc.json", "utf8")) as {
  readonly entryPoints: readonly string[];
};
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | object>>;
};

describe("the reference of the interface", () => {
  it("should have a module of its own name for every entry of the package, and no other", () => {
    const modules = entryPoints.map(
      (file) => /^ \* @module (\S+)$/m.exec(readFileSync(join(".ci", file), "utf8"))?.[1] ?? file,
    );
    const entries = Object.entries(manifest.exports).filter(
      ([, target]) => typeof target === "object" && "import" in target,
    );
    expect(modules.toSorted()).toEqual(entries.map(([path]) => join(manifest.name, path)).toSorted());
  });
});
