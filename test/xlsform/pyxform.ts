import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where `npm run test:xlsform` installs pyxform. */
const HOME = fileURLToPath(new URL("../../node_modules/.cache/pyxform", import.meta.url));
const SCRIPT = fileURLToPath(new URL("./convert.py", import.meta.url));

/** Whether pyxform is there to be asked. */
export const hasPyxform = existsSync(join(HOME, "pyxform"));

/** What pyxform makes of an XLSForm. */
export interface Converted {
  readonly xform: string | null;
  readonly warnings: readonly string[];
  readonly error: string | null;
}

/** Converts XLSForms, all in one start of Python. */
export function convertAll(forms: readonly Uint8Array[]): readonly Converted[] {
  const folder = mkdtempSync(join(tmpdir(), "patuh-xlsform-"));
  try {
    const files = forms.map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const env = { ...process.env, PYTHONPATH: HOME, PYTHONDONTWRITEBYTECODE: "1" };
    const said = execFileSync("python3", [SCRIPT, ...files], { env, encoding: "utf8", maxBuffer: 1 << 28 });
    return said
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Converted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
