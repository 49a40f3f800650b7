import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// One plain script: what Vite, Rollup or esbuild make of any application that imports patuh.
const folder = new URL("../", import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("page.ts", folder))],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  write: false,
  logLevel: "error",
});
const script = outputFiles[0]?.text ?? "";

const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
  "/": ["text/html", readFileSync(new URL("index.html", folder), "utf8")],
  "/style.css": ["text/css", readFileSync(new URL("style.css", folder), "utf8")],
  "/page.js": ["text/javascript", script],
};

/** No inline script or style, no eval, no request to anywhere: patuh needs none of it. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const server = createServer((request, response) => {
  const found = Object.entries(files).find(([path]) => path === request.url);
  if (found === undefined) response.writeHead(404, HEADERS).end();
  else response.writeHead(200, { ...HEADERS, "content-type": `${found[1][0]}; charset=utf-8` }).end(found[1][1]);
});
const isServing = process.argv.includes("--serve");
server.listen(isServing ? Number(process.env["PORT"] ?? 3000) : 0, "127.0.0.1", async () => {
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : ""}/`;
  console.log(url);
  if (isServing) return;
  const answer = await fetch(url);
  console.log(`GET / ${answer.status}\ncontent-security-policy: ${answer.headers.get("content-security-policy")}`);
  console.log(`page.js: ${Math.ceil(script.length / 1000)} kB, with patuh and one rubric. Look at it with --serve.`);
  server.close();
});
