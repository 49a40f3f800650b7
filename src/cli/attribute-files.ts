import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { attribute } from "../diff/attribute.js";
import { attributePopulation, type PopulationAttribution } from "../diff/attribute-population.js";
import type { Attribution } from "../diff/attribution.js";
import type { Evidence } from "../evidence/evidence.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import { readEvidenceFile } from "./read-evidence-file.js";

/** Two rubrics that were found, and where the evidence for each lies. */
export interface AttributeRequest {
  readonly before: Rubric;
  readonly after: Rubric;
  readonly between: readonly Rubric[];
  /** The file of the earlier year, and that of the later one. */
  readonly evidence: readonly [before: string, after: string];
  readonly assume: "equal" | undefined;
}

/** What came of the evidence of two years. */
export interface AttributedFiles {
  /** One subject, or many; null where there is nothing to be split. */
  readonly found:
    | { readonly kind: "one"; readonly attribution: Attribution }
    /** `unread`: those of whom the evidence of a year could not be read; they are in no list of the population. */
    | { readonly kind: "many"; readonly population: PopulationAttribution; readonly unread: readonly string[] }
    | null;
  /** What is wrong with each file, and the text that it points into. */
  readonly problems: readonly { readonly source: Source | null; readonly diagnostics: readonly Diagnostic[] }[];
}

/** Reads the evidence of two years and splits the change of each score. Files of one subject each are about that one. */
export async function attributeFiles({
  before,
  after,
  between,
  evidence,
  assume,
}: AttributeRequest): Promise<AttributedFiles> {
  const [earlier, later] = [await readFile(before, evidence[0]), await readFile(after, evidence[1])];
  const problems = [earlier, later].map(({ source, diagnostics }) => ({ source, diagnostics }));
  if (earlier.read.length === 0 || later.read.length === 0) return { found: null, problems };
  const options = { between, ...(assume === undefined ? {} : { assumeUndisclosed: assume }) };
  const [one, other] = [read(earlier), read(later)];
  if (earlier.read.length > 1 || later.read.length > 1) {
    const unread = new Set([...unreadIn(earlier), ...unreadIn(later)]);
    const isRead = ({ subject }: Evidence): boolean => !unread.has(subject.id);
    const years = { before: one.filter(isRead), after: other.filter(isRead) };
    const population = attributePopulation(
      { rubric: before, evidence: years.before },
      { rubric: after, evidence: years.after },
      options,
    );
    return { found: { kind: "many", population, unread: [...unread] }, problems };
  }
  const [first, last] = [one[0], other[0]];
  if (first === undefined || last === undefined) return { found: null, problems };
  const attribution = attribute({ rubric: before, evidence: first }, { rubric: after, evidence: last }, options);
  return { found: { kind: "one", attribution }, problems };
}

/** Whether something in the files kept a change from being split. */
export function hasFailedToAttribute({ found, problems }: AttributedFiles): boolean {
  if (found === null || problems.some(({ diagnostics }) => hasErrors(diagnostics))) return true;
  if (found.kind === "one") return hasErrors(found.attribution.diagnostics);
  const { diagnostics, subjects } = found.population;
  return hasErrors(diagnostics) || subjects.some((one) => hasErrors(one.diagnostics));
}

interface EvidenceFile {
  readonly source: Source | null;
  readonly read: readonly ReadEvidence[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readFile(rubric: Rubric, file: string): Promise<EvidenceFile> {
  const found = await readEvidenceFile(rubric, file);
  if (!found.ok) return { source: null, read: [], diagnostics: found.diagnostics };
  const { source, subjects } = found;
  return { source, read: subjects, diagnostics: subjects.flatMap(({ diagnostics }) => diagnostics) };
}

function read({ read: all }: EvidenceFile): readonly Evidence[] {
  return all.flatMap(({ evidence }) => evidence ?? []);
}

/** Whose evidence could not be read, as far as that is known. */
function unreadIn({ read: all }: EvidenceFile): readonly string[] {
  return all.flatMap(({ ok, subject }) => (ok || subject === null ? [] : [subject.id]));
}
