import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

function source(file: string): string {
  return fileURLToPath(new URL(`../src/${file}`, import.meta.url));
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: {
    // As package.json and tsup.config.ts have them: what the embedding example imports.
    alias: [
      { find: "patuh/evidence", replacement: source("evidence/reading.ts") },
      { find: "patuh/explain", replacement: source("explain/explain.ts") },
      { find: "patuh", replacement: source("index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["test/support/setup.ts"],
    // The examples, once compiled, run as Node runs them, with the package as it was built.
    server: { deps: { external: [/\/examples\/[a-z-]+\/dist\//] } },
  },
});
