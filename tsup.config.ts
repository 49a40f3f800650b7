import { defineConfig } from "tsup";

const library = {
  index: "src/index.ts",
  evidence: "src/evidence/reading.ts",
  explain: "src/explain/explain.ts",
  replay: "src/evaluate/replaying.ts",
  fix: "src/compile/fixing.ts",
  scorer: "src/scorer/scoring.ts",
  amend: "src/compile/amending.ts",
  prove: "src/prove/prove.ts",
  format: "src/format/format-rubric.ts",
  testing: "src/testing/testing.ts",
  population: "src/population/population.ts",
  plan: "src/plan/planning.ts",
  diff: "src/diff/diff.ts",
  audit: "src/audit/audit.ts",
  sql: "src/sql/sql.ts",
};
/**
 * Packages that are built in: Node reads all of zod with its texts in 60 languages, 130 files, to have
 * the twentieth part that is used; that took longer than everything else until the first score.
 */
const noExternal = ["zod"];
const rubrics = { rubrics: "src/rubrics/rubrics.ts" };

export default defineConfig([
  {
    entry: library,
    format: ["esm", "cjs"],
    dts: { entry: { ...library, ...rubrics } },
    noExternal,
    clean: true,
    platform: "neutral",
    target: "es2022",
  },
  { entry: rubrics, format: ["cjs"], platform: "neutral", target: "es2022" },
  // One module for each rubric: of a namespace object in one file, bundlers could leave nothing out.
  {
    entry: ["src/rubrics/**/*.ts", "!**/shipped-reference.ts", "src/model/deep-freeze.ts", "src/numeric/rational.ts"],
    outDir: "dist/modules",
    format: ["esm"],
    bundle: false,
    platform: "neutral",
    target: "es2022",
  },
  { entry: { cli: "src/cli/main.ts" }, format: ["esm"], noExternal, platform: "node", target: "node20" },
]);
