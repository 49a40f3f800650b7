import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { viteRubrics } from "patuh/plugin";
import { build } from "vite";

// In an application of your own this stands in vite.config.ts: `plugins: [viteRubrics()]`.
const folder = fileURLToPath(new URL("../", import.meta.url));
const site = join(folder, "dist", "site");
await build({
  root: folder,
  configFile: false,
  logLevel: "warn",
  plugins: [viteRubrics()],
  build: { outDir: site, emptyOutDir: true },
});

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const paths = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => extname(path) in TYPES);
const files = new Map(paths.map((path) => [`/${path}`.replace("/index.html", "/"), readFileSync(join(site, path))]));

/** No inline script or style, no eval, no request to anywhere: neither React nor patuh needs it. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const server = createServer((request, response) => {
  const path = request.url ?? "/";
  const found = files.get(path);
  const type = TYPES[extname(path)] ?? "text/html";
  if (found === undefined) response.writeHead(404, HEADERS).end();
  else response.writeHead(200, { ...HEADERS, "content-type": `${type}; charset=utf-8` }).end(found);
});
const isServing = process.argv.includes("--serve");
server.listen(isServing ? Number(process.env["PORT"] ?? 3000) : 0, "127.0.0.1", async () => {
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : ""}/`;
  console.log(url);
  if (isServing) return;
  const answer = await fetch(url);
  console.log(`GET / ${answer.status}\ncontent-security-policy: ${answer.headers.get("content-security-policy")}`);
  for (const [path, bytes] of files) console.log(`${path}: ${Math.ceil(bytes.length / 1000)} kB`);
  console.log("Fill it in with --serve.");
  server.close();
});
