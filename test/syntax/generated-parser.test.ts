import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GENERATED = "src/syntax/generated/rubric-parser.js";
const folder = mkdtempSync(join(tmpdir(), "patuh-parser-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("generated parser", () => {
  it("should be what the grammar gives, byte for byte", () => {
    const output = join(folder, "rubric-parser.js");
    const options = words(generateScript()).slice(1);
    expect(options).toContain(GENERATED);
    const peggy = join(ROOT, "node_modules/peggy/bin/peggy.js");
    const redirected = options.map((option) => (option === GENERATED ? output : option));
    execFileSync(process.execPath, [peggy, ...redirected], { cwd: ROOT, stdio: "pipe" });
    for (const extension of ["js", "d.ts"]) {
      const committed = readFileSync(join(ROOT, GENERATED.replace(/js$/, extension)), "utf8");
      expect(readFileSync(output.replace(/js$/, extension), "utf8") === committed, extension).toBe(true);
    }
  });
});

function generateScript(): string {
  const packageJson: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return z.object({ scripts: z.object({ "generate:parser": z.string().startsWith("peggy ") }) }).parse(packageJson)
    .scripts["generate:parser"];
}

/** The words of a command line that quotes with apostrophes. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
