// Installs pyxform from PyPI, with which Kobo and ODK Central read XLSForms, into node_modules/.cache, where the test looks
// for it. Without Python or pip it says so and changes nothing; the test then says that it was not run.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "4.5.0";
const folder = join(dirname(fileURLToPath(import.meta.url)), "../../node_modules/.cache/pyxform");

function isThere(command, ...given) {
  return spawnSync(command, given, { stdio: "ignore" }).status === 0;
}

if (existsSync(join(folder, `pyxform-${VERSION}.dist-info`))) process.exit(0);
if (!isThere("python3", "-m", "pip", "--version")) {
  console.log("pyxform is not installed: there is no python3 with pip");
  process.exit(0);
}
console.log(`installing pyxform ${VERSION} into ${folder}`);
const given = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target", folder];
const { status } = spawnSync("python3", [...given, `pyxform==${VERSION}`], { stdio: "inherit" });
process.exitCode = status ?? 1;
