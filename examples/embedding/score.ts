import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileRubric, evaluate, renderDiagnostic } from "patuh";
import { readEvidenceText } from "patuh/evidence";
import { explain } from "patuh/explain";

// 1. A rubric is text. Nothing is thrown for a bad one: every problem comes back as a diagnostic.
const file = createRequire(import.meta.url).resolve("patuh/rubrics/pekppp-2024.rubric");
const source = { name: "pekppp-2024.rubric", text: readFileSync(file, "utf8") };
const { rubric, diagnostics } = compileRubric(source.text, source.name);
if (rubric === null) throw new Error(diagnostics.map((one) => renderDiagnostic(one, source)).join("\n"));

// 2. Evidence is unknown data until it was read. `readEvidence` takes objects, `readEvidenceText` JSON and NDJSON.
const evidence = {
  name: "evidence.json",
  text: '{"subject": "dinas-a", "answers": {"standard-exists": 4, "parking": "3"}}',
};
for (const read of readEvidenceText(rubric, evidence)) {
  if (!read.ok) {
    for (const one of read.diagnostics) console.error(renderDiagnostic(one, evidence, { languages: ["id"] }));
    continue;
  }

  // 3. The outcome is plain JSON data; exact numbers are text. Store it together with `outcome.rubric.hash`.
  const outcome = evaluate(rubric, read.evidence);
  console.log(outcome.subject.id, outcome.score, outcome.category?.id, outcome.exact);
  console.log(explain(outcome, "id"));
}
