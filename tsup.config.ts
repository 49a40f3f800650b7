import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      prove: "src/prove/prove.ts",
      format: "src/format/format-rubric.ts",
      testing: "src/testing/testing.ts",
      plan: "src/plan/planning.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
    clean: true,
    platform: "neutral",
    target: "es2022",
  },
  { entry: { cli: "src/cli/main.ts" }, format: ["esm"], platform: "node", target: "node20" },
]);
