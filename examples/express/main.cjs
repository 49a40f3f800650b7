// @ts-check
const { mkdtempSync, readFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { compileRubric, renderDiagnostic } = require("patuh");
const { buildApp } = require("./app.cjs");

const path = require.resolve("patuh/rubrics/pekppp-2024.rubric");
const source = { name: "pekppp-2024.rubric", text: readFileSync(path, "utf8") };
const { rubric, diagnostics } = compileRubric(source.text, source.name);
if (rubric === null) throw new Error(diagnostics.map((one) => renderDiagnostic(one, source)).join("\n"));

const file = process.env["RECORDS"] ?? join(mkdtempSync(join(tmpdir(), "patuh-")), "records.ndjson");
const app = buildApp({ rubric, file, now: () => new Date().toISOString() });
const isServing = process.argv.includes("--serve");
const server = app.listen(isServing ? Number(process.env["PORT"] ?? 3000) : 0, async () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("it listens on no port");
  const url = `http://localhost:${address.port}/assessments`;
  console.log(`${url}\nrecords: ${file}\n`);
  if (isServing) return;
  for (const form of ["subject=loket-1&answers.parking=3", "subject=loket-2&answers.parkir=3"]) {
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
    console.log(`${form}\n${answer.status} ${JSON.stringify(await answer.json(), null, 2)}\n`);
  }
  server.close();
});
