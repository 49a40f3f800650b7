// Writes grammar/diagnostics.md from the codes and examples in src/cli/codes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "patuh-page-"));
const outfile = join(folder, "page.mjs");
try {
  await build({
    entryPoints: ["src/cli/codes/render-page.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "warning",
  });
  const { renderPage } = await import(pathToFileURL(outfile).href);
  writeFileSync("grammar/diagnostics.md", renderPage());
} finally {
  rmSync(folder, { recursive: true });
}
