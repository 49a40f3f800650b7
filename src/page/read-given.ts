import type { PublicKey } from "../audit/keys/key.js";
import { readPublicKey } from "../audit/keys/read-public-key.js";
import { compileRubric } from "../compile/compile-rubric.js";
import type { LoadParent } from "../compile/load-source.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";

/** The texts that records are to be compared with. */
export interface GivenTexts {
  readonly key: Source | null;
  readonly rubrics: readonly Source[];
  readonly evidence: Source | null;
}

/** A rubric that was given, and its text. */
export interface GivenRubric {
  readonly rubric: Rubric;
  readonly text: string;
}

/** What records are compared with, as far as it could be read. */
export interface Given {
  readonly key: PublicKey | null;
  readonly rubrics: readonly GivenRubric[];
  readonly evidence: Source | null;
  /** What is wrong with the key and the rubrics, and with nothing else. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what records are compared with; the rubric that another one amends is looked for among the others. */
export function readGiven({ key, rubrics, evidence }: GivenTexts): Given {
  const readKey = key === null ? null : readPublicKey(key);
  const compiled = rubrics.map((source) => ({
    ...compileRubric(source.text, source.name, { loadParent: among(rubrics) }),
    text: source.text,
  }));
  return {
    key: readKey?.key ?? null,
    rubrics: compiled.flatMap(({ rubric, text }) => (rubric === null ? [] : [{ rubric, text }])),
    evidence,
    diagnostics: [
      ...(readKey?.diagnostics ?? []),
      ...compiled.flatMap(({ diagnostics }) => (hasErrors(diagnostics) ? diagnostics : [])),
    ],
  };
}

/** Finds the text that begins with the head of the rubric that is asked for. */
function among(sources: readonly Source[]): LoadParent {
  return (id, year) => sources.find(({ text }) => headOf(text) === `${id} ${year}`) ?? null;
}

/** The name and year of the rubric in a text, before it is compiled. */
function headOf(text: string): string | null {
  const [, id, year] = /^[ \t\uFEFF]*rubric\s+(\S+)\s+([0-9-]+)/m.exec(text) ?? [];
  return id === undefined ? null : `${id} ${year}`;
}

/** The rubric to compare a record of `id` and `year` with; if none is of that name, the one that no other amends. */
export function rubricFor({ rubrics }: Given, id: string, year: string): GivenRubric | null {
  const sameName = rubrics.find(({ rubric }) => rubric.id === id && rubric.year === year);
  const amended = new Set(rubrics.map(({ rubric: { amendment } }) => `${amendment?.id} ${amendment?.year}`));
  return sameName ?? rubrics.find(({ rubric }) => !amended.has(`${rubric.id} ${rubric.year}`)) ?? null;
}
