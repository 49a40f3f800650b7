import { readFileSync } from "node:fs";
import { compileRubric, evaluate, explain, readEvidenceText, renderDiagnostic } from "patuh";

// 1. A rubric is text. Nothing is thrown for a bad one: every problem comes back as a diagnostic.
const text = readFileSync("rubrics/pekppp-2024.rubric", "utf8");
const { rubric, diagnostics } = compileRubric(text, "pekppp-2024.rubric");
if (rubric === null) {
  throw new Error(diagnostics.map((one) => renderDiagnostic(one, { name: "pekppp-2024.rubric", text })).join("\n"));
}

// 2. Evidence is unknown data until it was read. `readEvidence` takes objects, `readEvidenceText` JSON and NDJSON.
const evidence = readFileSync("examples/pekppp/evidence.json", "utf8");
for (const read of readEvidenceText(rubric, { name: "evidence.json", text: evidence })) {
  if (!read.ok) {
    for (const { code, text } of read.diagnostics) console.error(code, text.id.message);
    continue;
  }

  // 3. The outcome is plain JSON data; exact numbers are text. Store it together with `outcome.rubric.hash`.
  const outcome = evaluate(rubric, read.evidence);
  console.log(outcome.subject.id, outcome.score, outcome.category?.id, outcome.exact);
  console.log(explain(outcome, "id").split("\n").at(0));
}
