import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type ReadEvidence, readEvidence } from "../evidence/read-evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Example, GivenValue, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { formatPath } from "../text/format-path.js";
import { match } from "../text/match.js";
import type { Span } from "../text/span.js";
import { printGiven } from "./print-given.js";
import { subtotalForm } from "./testing-diagnostics.js";

/** An example as evidence; `locate` finds the entry that an evidence path came from. */
export interface ReadExample {
  readonly read: ReadEvidence;
  /** What is wrong with entries in a way that only examples can be wrong; then `read` is without them. */
  readonly faults: readonly Diagnostic[];
  readonly locate: (path: string) => Span | null;
}

type Section = "facts" | "answers" | "known" | "nowhere";
type Given = Example["given"][number];

/**
 * Reads what an example gives as evidence for its rubric, by the same reader
 * and the same rules as evidence from a file.
 *
 * @param source the name of the rubric text, under which diagnostics speak of it
 */
export function readExample(rubric: Rubric, { given }: Pick<Example, "given">, source: string): ReadExample {
  const sectionOf = sectionsOf(rubric);
  const placed = given.map((entry) => ({ entry, section: sectionOf(entry) }));
  const inSection = (section: Section): object =>
    Object.fromEntries(
      placed.filter((one) => one.section === section).map(({ entry: { name, value } }) => [name, raw(section, value)]),
    );
  const places = placed.map(({ entry, section }) => ({ path: formatPath([section, entry.name]), span: entry.span }));
  const locate = (path: string): Span | null => places.find((place) => isWithin(path, place.path))?.span ?? null;
  const data = {
    subject: "example",
    facts: inSection("facts"),
    answers: inSection("answers"),
    known: inSection("known"),
  };
  const { report, diagnostics: faults } = createCollector(source);
  for (const { entry, section } of placed) {
    if (section === "nowhere") report(subtotalForm, entry.span, { name: entry.name, given: printGiven(entry.value) });
  }
  return { read: readEvidence(rubric, data, { source, locate }), faults, locate };
}

/** The same diagnostics, at the entries that they speak of. */
export function atEntries(
  diagnostics: readonly Diagnostic[],
  { locate }: ReadExample,
  source: string,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const span = diagnostic.path === null ? null : locate(diagnostic.path);
    return span === null ? diagnostic : { ...diagnostic, source, span };
  });
}

function isWithin(path: string, place: string): boolean {
  return path.startsWith(place) && ["", ".", "["].includes(path.charAt(place.length));
}

/** Where in the evidence an entry belongs: by what its name is, and for parts by the form of its value. */
function sectionsOf(rubric: Rubric): (entry: Given) => Section {
  const facts = new Set(rubric.facts.map(({ name }) => name));
  const groups = new Set(partsBelow(rubric.children).flatMap(({ kind, name }) => (kind === "indicator" ? [] : [name])));
  return ({ name, value }) => {
    if (facts.has(name)) return "facts";
    if (value.kind === "score" || value.kind === "points") return "known";
    return groups.has(name) && value.kind !== "not-applicable" ? "nowhere" : "answers";
  };
}

/** A value as JSON would hold it. Facts have no forms of their own, so those of parts are shown to their author as written. */
function raw(section: Section, value: GivenValue): unknown {
  const isPlain = value.kind === "number" || value.kind === "word";
  return section === "facts" && !isPlain ? printGiven(value) : rawAnswer(value);
}

/** What an example gives to a part, as JSON would hold it. */
export function rawAnswer(value: GivenValue): unknown {
  return match(value)
    .returnType<unknown>()
    .with({ kind: "not-applicable" }, () => "n/a")
    .with({ kind: "score" }, ({ score }) => ({ score: formatExact(score) }))
    .with({ kind: "points" }, ({ points }) => ({ points: formatExact(points) }))
    .with({ kind: "mean" }, ({ mean, respondents }) => ({
      mean: formatExact(mean),
      ...(respondents === null ? {} : { respondents: formatExact(respondents) }),
    }))
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .with({ kind: "word" }, ({ word }) => word)
    .with({ kind: "list" }, ({ elements }) => elements.map(rawAnswer))
    .exhaustive();
}
