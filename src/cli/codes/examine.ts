import { compileRubric } from "../../compile/compile-rubric.js";
import type { LoadParent } from "../../compile/load-source.js";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { InternalError } from "../../diagnostics/internal-error.js";
import { classify } from "../../evaluate/classify.js";
import { combineLevel } from "../../evaluate/combine-level.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { readEvidenceText } from "../../evidence/read-evidence-text.js";
import { match } from "../../text/match.js";
import type { Source } from "../../text/source.js";
import { withReach } from "../check-reach.js";
import type { CodeEntry } from "./entry.js";
import type {
  EvidenceExample,
  Example,
  LevelExample,
  PopulationExample,
  RubricExample,
  ScoreExample,
} from "./example.js";

/** What patuh says of an example, and the text that it speaks of. */
export interface Examined {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles, reads, evaluates, classifies or combines an example, as the commands and the library do. */
export function examine(example: Example): Examined {
  return match(example)
    .returnType<Examined>()
    .with({ kind: "rubric" }, examineRubric)
    .with({ kind: "evidence" }, examineEvidence)
    .with({ kind: "score" }, examineScore)
    .with({ kind: "level" }, examineLevel)
    .with({ kind: "population" }, examinePopulation)
    .with({ kind: "command" }, ({ tell }) => {
      const { report, diagnostics } = createCollector(null);
      tell(report);
      return { source: null, diagnostics };
    })
    .with({ kind: "described" }, ({ make }) => examine(make()))
    .exhaustive();
}

/** The diagnostic that an entry is about, as its wrong example gives it. */
export function exemplify({ kind, wrong }: CodeEntry): Diagnostic {
  const said = examine(wrong).diagnostics.find(({ code }) => code === kind.code);
  if (said === undefined) throw new InternalError(`the wrong example of ${kind.code} does not give it`);
  return said;
}

function examineRubric({ text, parents, proved }: RubricExample): Examined {
  const source = { name: "loket.rubric", text };
  const options = parents === undefined ? {} : { loadParent: among(parents) };
  const { rubric, diagnostics } = compileRubric(source.text, source.name, options);
  return proved === true ? withReach({ rubric, source, diagnostics }) : { source, diagnostics };
}

/** Finds an amended rubric by the head that it begins with; a file may hold another than its name says. */
function among(parents: readonly string[]): LoadParent {
  return (id, year) => {
    const text = parents.find((one) => one.startsWith(`rubric ${id} ${year} `)) ?? parents[0];
    return text === undefined ? null : { name: `${id}-${year}.rubric`, text };
  };
}

function examineEvidence({ rubric: given, text }: EvidenceExample): Examined {
  const { rubric, diagnostics } = compileRubric(given.text);
  if (rubric === null) return { source: null, diagnostics };
  const source = { name: "bukti.json", text };
  const said = readEvidenceText(rubric, source).flatMap((read) =>
    read.ok ? [...read.diagnostics, ...evaluate(rubric, read.evidence).diagnostics] : read.diagnostics,
  );
  return { source, diagnostics: said };
}

function examineScore({ rubric: given, score }: ScoreExample): Examined {
  const { rubric, diagnostics } = compileRubric(given.text);
  return { source: null, diagnostics: rubric === null ? diagnostics : classify(rubric, score).diagnostics };
}

function examineLevel({ rubric: given, to, members }: LevelExample): Examined {
  const { rubric, diagnostics } = compileRubric(given.text);
  return { source: null, diagnostics: rubric === null ? diagnostics : combineLevel(rubric, to, members).diagnostics };
}

function examinePopulation({ rubric: given, text, examine: say }: PopulationExample): Examined {
  const { rubric, diagnostics } = compileRubric(given.text);
  const source = { name: "tabel.csv", text };
  return { source, diagnostics: rubric === null ? diagnostics : say(rubric, source) };
}
