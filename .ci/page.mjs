// Makes dist/verify.html: one file that verifies records in a browser, also
// from a disk without network. Script and style stand in it, and its policy
// lets nothing else in: no other script, no request, no form, no frame.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";

const FILE = "dist/verify.html";

/** What a policy calls a script or style with exactly this text. */
const sourceOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const { outputFiles } = await build({
  stdin: { contents: 'import { startPage } from "./src/page/start-page.ts"; startPage();', resolveDir: "." },
  bundle: true,
  minify: true,
  // Letters beyond ASCII as escapes: the hash of the script must not hang on how the file is read.
  charset: "ascii",
  platform: "browser",
  target: "es2023",
  format: "iife",
  write: false,
  logLevel: "warning",
});
// An end tag in a text of the script would end the script.
const script = outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
const { code } = await transform(readFileSync("src/page/page.css", "utf8"), { loader: "css", minify: true });
const style = code.trim();

const policy = [
  "default-src 'none'",
  `script-src ${sourceOf(script)}`,
  `style-src ${sourceOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const html = readFileSync("src/page/verify.html", "utf8")
  .replace(
    '<meta charset="utf-8" />',
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
  .replace("  </head>", (end) => `    <style>${style}</style>\n${end}`)
  .replace("  </body>", (end) => `    <script>${script}</script>\n${end}`);

mkdirSync("dist", { recursive: true });
writeFileSync(FILE, html);
