import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../vitest.config.js";

// One defect is put into one file as it is loaded; nothing is ever written over the sources.
const { MUTANT } = process.env;
const mutant: { file: string; start: number; end: number; text: string } | null =
  MUTANT === undefined ? null : JSON.parse(MUTANT);

export default mergeConfig(
  base,
  defineConfig({
    plugins: [
      {
        name: "mutant",
        enforce: "pre",
        load(id) {
          if (mutant === null || id !== resolve(mutant.file)) return null;
          const source = readFileSync(mutant.file, "utf8");
          return `${source.slice(0, mutant.start)}${mutant.text}${source.slice(mutant.end)}`;
        },
      },
    ],
    test: { testTimeout: 60_000 },
  }),
);
