import { build } from "esbuild";
import { esbuildRubrics } from "patuh/plugin";

// Checks desk.rubric, writes desk.d.rubric.ts beside it, and builds the program with the rubric in it.
await build({
  entryPoints: ["examples/typed-evidence/score.ts"],
  outfile: "examples/typed-evidence/dist/program.js",
  bundle: true,
  // A program for Node finds the package when it runs.
  external: ["patuh"],
  format: "esm",
  platform: "node",
  plugins: [esbuildRubrics()],
});
await import(new URL("program.js", import.meta.url).href);
