import { readFileSync } from "node:fs";
import { compileRubric, renderDiagnostic } from "patuh";
import { openDatabase } from "./database.js";
import { migrate } from "./migrations.js";
import { createViews, league, save, verifyStored } from "./store.js";

const source = { name: "counters.rubric", text: readFileSync(new URL("../counters.rubric", import.meta.url), "utf8") };
const { rubric, diagnostics } = compileRubric(source.text, source.name);
if (rubric === null) throw new Error(diagnostics.map((one) => renderDiagnostic(one, source)).join("\n"));

const url = process.env["DATABASE_URL"];
const database = await openDatabase(url);
console.log(url === undefined ? "PGlite, in memory" : "DATABASE_URL");
console.log(`migrations: ${await migrate(database)}, then ${await migrate(database)}`);
for (const [subject, fee, room, standards] of [
  ["loket-1", "ya", 3, 10],
  ["loket-2", "ya", { answer: 4, source: "foto 12 Maret" }, 14],
  ["loket-3", "tidak", 3, "9"],
  ["loket-4", "iya", 3, 9],
] as const) {
  const answers = { "fee-shown": fee, "waiting-room": room, standards };
  const read = await save(database, rubric, { subject, answers }, "2026-11-28");
  for (const one of read.diagnostics) console.log(renderDiagnostic(one, null, { languages: ["id"] }));
}
await createViews(database, rubric);
console.table(await league(database));
console.log(
  "loket-2 as it is stored:",
  (await verifyStored(database, rubric, "loket-2"))?.ok ? "holds" : "does not hold",
);
await database.query(
  `UPDATE patuh.assessment SET evidence = jsonb_set(evidence, '{answers,standards}', '"1"') WHERE subject = $1`,
  ["loket-2"],
);
const found = await verifyStored(database, rubric, "loket-2");
console.log(
  "after somebody changed an answer:",
  found?.diagnostics.map(({ code, text }) => `${code} ${text.en.message}`),
);
await database.close();
