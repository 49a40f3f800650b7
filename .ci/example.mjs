// Runs an example of embedding from a fresh clone: `npm run example -- fastify --serve`. Builds the package where it is
// missing or older than its sources, compiles the example's TypeScript into its own dist/, and starts its main file.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const MAINS = ["main.ts", "main.cjs", "main.php", "score.ts"];
const mainOf = (name) => MAINS.map((file) => join("examples", name, file)).find((file) => existsSync(file));

const [name = "", ...args] = process.argv.slice(2);
const main = /^[a-z-]+$/.test(name) ? mainOf(name) : undefined;
if (main === undefined) {
  const names = readdirSync("examples").filter((one) => mainOf(one) !== undefined);
  console.error(`usage: npm run example -- ${names.join(" | ")}`);
  process.exit(2);
}

const newest = Math.max(
  ...["src", "rubrics"].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => statSync(join(folder, file)).mtimeMs),
  ),
);
const built = ["dist/index.js", "dist/cli.js", "dist/modules/rubrics/rubrics.js"];
if (!built.every((file) => existsSync(file) && statSync(file).mtimeMs >= newest)) {
  console.error("building patuh ...");
  const { status } = spawnSync(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--silent", "--no-dts"], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

const folder = join("examples", name);
const sources = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.includes(".d."));
// Each file by itself: `import "patuh"` stays what a user would write, and finds this package as its own.
await build({
  entryPoints: sources.map((file) => join(folder, file)),
  outdir: join(folder, "dist"),
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
});

const started = main.endsWith(".ts") ? join(folder, "dist", main.slice(folder.length + 1, -3)).concat(".js") : main;
const program = main.endsWith(".php") ? "php" : process.execPath;
const child = spawn(program, [started, ...args], { stdio: "inherit" });
child.on("error", () => {
  console.error(`${program} is not installed`);
  process.exitCode = 1;
});
child.on("exit", (status) => {
  process.exitCode = status ?? 1;
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
