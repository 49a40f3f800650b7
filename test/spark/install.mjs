// Installs Spark from PyPI (whose package holds all of its jars) into node_modules/.cache, where the test looks for it.
// Without Java or pip it says so and changes nothing; the test then says that it was not run.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "4.3.0";
const folder = join(dirname(fileURLToPath(import.meta.url)), "../../node_modules/.cache/spark");

function isThere(command, ...given) {
  return spawnSync(command, given, { stdio: "ignore" }).status === 0;
}

if (existsSync(join(folder, `pyspark-${VERSION}.dist-info`))) process.exit(0);
const missing = [
  ...(isThere("java", "-version") ? [] : ["java"]),
  ...(isThere("python3", "-m", "pip", "--version") ? [] : ["pip"]),
];
if (missing.length > 0) {
  console.log(`Spark is not installed: there is no ${missing.join(" and no ")}`);
  process.exit(0);
}
console.log(`installing Spark ${VERSION} into ${folder}`);
const given = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target", folder];
const { status } = spawnSync("python3", [...given, `pyspark==${VERSION}`], { stdio: "inherit" });
process.exitCode = status ?? 1;
