import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/** One file each, so that Node has a score soon after it started: chunks are fifty files, and hold what others need. */
const whole = { index: "src/index.ts", scorer: "src/scorer/scoring.ts" };
const parts = {
  evidence: "src/evidence/reading.ts",
  explain: "src/explain/explain.ts",
  replay: "src/evaluate/replaying.ts",
  fix: "src/compile/fixing.ts",
  amend: "src/compile/amending.ts",
  prove: "src/prove/prove.ts",
  format: "src/format/format-rubric.ts",
  testing: "src/testing/testing.ts",
  population: "src/population/population.ts",
  plan: "src/plan/planning.ts",
  diff: "src/diff/diff.ts",
  audit: "src/audit/audit.ts",
  sql: "src/sql/sql.ts",
  report: "src/report/reporting.ts",
};
/**
 * Packages that are built in: Node reads all of zod with its texts in 60 languages, 130 files, to have
 * the twentieth part that is used; that took longer than everything else until the first score.
 */
const noExternal = ["zod"];
/** The generated parser is two fifths of the root entry and no text for people: Node reads it faster without its long names. */
const shortParser: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "short-parser",
  setup: ({ onLoad, esbuild }) => {
    onLoad({ filter: /generated.rubric-parser\.js$/ }, async ({ path }) => {
      const settings = { minifyIdentifiers: true, minifySyntax: true };
      const { code } = await esbuild.transform(await readFile(path, "utf8"), settings);
      return { contents: code };
    });
  },
};
const esbuildPlugins = [shortParser];
const rubrics = { rubrics: "src/rubrics/rubrics.ts" };

export default defineConfig([
  {
    entry: parts,
    format: ["esm", "cjs"],
    dts: { entry: { ...whole, ...parts, ...rubrics } },
    noExternal,
    esbuildPlugins,
    clean: true,
    platform: "neutral",
    target: "es2022",
  },
  {
    entry: whole,
    format: ["esm", "cjs"],
    splitting: false,
    noExternal,
    esbuildPlugins,
    platform: "neutral",
    target: "es2022",
  },
  { entry: rubrics, format: ["cjs"], platform: "neutral", target: "es2022" },
  // One module for each rubric: of a namespace object in one file, bundlers could leave nothing out.
  {
    entry: [
      "src/rubrics/**/*.ts",
      "!**/shipped-reference.ts",
      "src/model/deep-freeze.ts",
      "src/numeric/rational.ts",
      "src/numeric/ten-to.ts",
    ],
    outDir: "dist/modules",
    format: ["esm"],
    bundle: false,
    platform: "neutral",
    target: "es2022",
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    noExternal,
    esbuildPlugins,
    platform: "node",
    target: "node20",
  },
]);
