import { createCollector } from "../../diagnostics/collect.js";
import {
  columnAmbiguous,
  columnDoubled,
  columnUnknown,
  evidenceTableEmpty,
  itemColumnsMissing,
  partColumnsMissing,
  subjectColumnMissing,
} from "../stream/column-diagnostics.js";
import { readColumns } from "../stream/read-columns.js";
import type { CodeEntry } from "./entry.js";
import { type PopulationExample, population, rubric } from "./example.js";

const PLAIN = rubric("indicator tarif weight 100% { scale yes/no }");

const TWO = rubric(`
  indicator tarif weight 60% { scale yes/no }
  indicator waktu weight 40% { scale yes/no }`);

const CHECKLIST = rubric('indicator papan weight 100% { scale checklist { tarif "Tarif" waktu "Waktu" } }');

const LEVEL = rubric(`
  level service -> unit mean
  indicator unit weight 100% { scale yes/no }`);

/** A table of evidence, of which only the names of the columns are looked at. */
function table(given: PopulationExample["rubric"], text: string): PopulationExample {
  return population(given, "csv", text, (compiled, source) => {
    const { report, diagnostics } = createCollector(source.name);
    readColumns(compiled, (source.text.split("\n")[0] ?? "").split(","), report);
    return diagnostics;
  });
}

const RIGHT = table(PLAIN, "subject,tarif\nloket-1,ya");

/** PTH725x: the columns of a table of evidence. */
export const COLUMN_CODES: readonly CodeEntry[] = [
  { kind: columnUnknown, wrong: table(PLAIN, "subject,tarip,tarif\nloket-1,ya,ya"), right: RIGHT },
  {
    kind: columnAmbiguous,
    wrong: table(LEVEL, "subject,unit\nloket-1,ya"),
    right: table(LEVEL, "subject,answer:unit,within:unit\nloket-1,ya,dinas-a"),
  },
  { kind: columnDoubled, wrong: table(PLAIN, "subject,tarif,tarif\nloket-1,ya,tidak"), right: RIGHT },
  { kind: subjectColumnMissing, wrong: table(PLAIN, "name,tarif\nLoket 1,ya"), right: RIGHT },
  {
    kind: partColumnsMissing,
    wrong: table(TWO, "subject,tarif\nloket-1,ya"),
    right: table(TWO, "subject,tarif,waktu\nloket-1,ya,tidak"),
  },
  {
    kind: itemColumnsMissing,
    wrong: table(CHECKLIST, "subject,papan:tarif\nloket-1,ya"),
    right: table(CHECKLIST, "subject,papan:tarif,papan:waktu\nloket-1,ya,tidak"),
  },
  { kind: evidenceTableEmpty, wrong: table(PLAIN, ",,\nloket-1,ya,"), right: RIGHT },
];
