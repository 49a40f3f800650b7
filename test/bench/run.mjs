// Installs what patuh is compared with where that was not done yet, builds, and
// runs the benchmarks: `npm run bench`, `npm run bench -- one-subject --rounds 5`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status === 0) return;
  // npm says nothing itself where it was told to be silent.
  console.error(`${command} ${args[0]} ended with ${status}`);
  process.exit(status ?? 1);
}

if (!existsSync(join(here, "node_modules"))) run("npm", ["ci", "--no-audit", "--no-fund"], here);

const settings = { bundle: true, format: "esm", target: "es2022", outdir: join(here, "dist") };

// patuh itself exactly as it is published, but for the types.
run(
  process.execPath,
  [join(root, "node_modules/tsup/dist/cli-default.js"), "--silent", "--no-dts", "--out-dir", join(here, "dist/patuh")],
  root,
);
await build({
  ...settings,
  packages: "external",
  entryPoints: { main: join(here, "main.ts"), cold: join(here, "cold.ts") },
  platform: "node",
});
const { status } = spawnSync(process.execPath, [join(here, "dist/main.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
