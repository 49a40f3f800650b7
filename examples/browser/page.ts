import { compileRubric, type Diagnostic, diagnosticToJson, evaluate, type Rubric, type Source } from "patuh";
import { readEvidenceText } from "patuh/evidence";
import { explain } from "patuh/explain";
import { skm2017 } from "patuh/rubrics";

// Everything from a file or a person becomes text, never HTML.

const EXAMPLE = Object.fromEntries(skm2017.children.map(({ name }) => [name, { mean: "3.5", respondents: 150 }]));

const form = element("form", HTMLFormElement);
const file = element("rubric", HTMLInputElement);
const evidence = element("evidence", HTMLTextAreaElement);

evidence.value = JSON.stringify({ subject: "loket-1", answers: EXAMPLE }, null, 2);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clear();
  const rubric = await chosenRubric();
  if (rubric !== null) score(rubric, { name: "bukti.json", text: evidence.value });
});

/** The rubric of the chosen file; without one the rubric that is in the bundle. */
async function chosenRubric(): Promise<Rubric | null> {
  const chosen = file.files?.[0];
  if (chosen === undefined) return skm2017;
  const source = { name: chosen.name, text: await chosen.text() };
  const { rubric, diagnostics } = compileRubric(source.text, source.name);
  show(diagnostics, source);
  return rubric;
}

function score(rubric: Rubric, source: Source): void {
  for (const read of readEvidenceText(rubric, source)) {
    show(read.diagnostics, source);
    if (!read.ok) continue;
    const outcome = evaluate(rubric, read.evidence);
    const { score: published, range, category } = outcome;
    const number = published ?? (range === null ? "tanpa nilai" : `${range.low} – ${range.high}`);
    add("score", `${number} ${category === null ? "" : `${category.id}, ${category.title}`}`);
    show(outcome.diagnostics, null);
    add("explanation", `${explain(outcome, "id")}\n`);
  }
}

function show(diagnostics: readonly Diagnostic[], source: Source | null): void {
  for (const one of diagnostics) {
    const { file: name, span, code, message, hint } = diagnosticToJson(one, source, "id");
    const place = span === null ? "" : `${name}:${span.start.line}:${span.start.column} `;
    const item = document.createElement("li");
    item.textContent = `${place}${message} (${code}). Saran: ${hint}.`;
    element("diagnostics", HTMLElement).append(item);
  }
}

function add(id: string, text: string): void {
  element(id, HTMLElement).append(text);
}

function clear(): void {
  for (const id of ["score", "diagnostics", "explanation"]) element(id, HTMLElement).replaceChildren();
}

function element<T extends HTMLElement>(id: string, kind: { new (): T }): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}
