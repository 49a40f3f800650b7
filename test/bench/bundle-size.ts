import { readFileSync } from "node:fs";
import { BUDGET_FILE, type Budget, bundledSizes } from "./budget.js";
import type { Group } from "./group.js";
import { exactManifest } from "./manifest.js";

/** How large the bundles are that a browser loads. */
export const bundleSize: Group = {
  name: "bundle-size",
  run: async () => {
    const budget: Budget = JSON.parse(readFileSync(BUDGET_FILE, "utf8"));
    const own = await bundledSizes(budget.bundles.map(({ entry }) => `./${entry}`));
    const peers = Object.keys(exactManifest("test/bench/package.json").devDependencies ?? {}).filter(
      (name) => !NATIVE.includes(name),
    );
    const sizes = await bundledSizes(peers.map((name) => `./test/bench/node_modules/${name}`));
    return [
      {
        title: "Bundles for a browser",
        remarks: [
          "bundled and minified by esbuild with all that the entry imports, everything exported kept; gzip at its best level.",
          `${NATIVE.join(" and ")} are native or only used by the others, and not in the list.`,
        ],
        head: ["what", "minified", "gzip", "allowed", "goal"],
        rows: [
          ...budget.bundles.map(({ name, most, goal }, index) => [
            `patuh: ${name}`,
            ...sizeCells(own[index]),
            kilobytes(most),
            kilobytes(goal),
          ]),
          ...peers.map((name, index) => [name, ...sizeCells(sizes[index]), "", ""]),
        ],
      },
    ];
  },
};

const NATIVE = ["@duckdb/node-api", "@gorules/zen-engine", "yaml"];

function sizeCells(size: { readonly minified: number; readonly gzip: number } | undefined): readonly string[] {
  return size === undefined ? ["", ""] : [kilobytes(size.minified), kilobytes(size.gzip)];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
