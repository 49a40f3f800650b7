import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { allByKind } from "../../syntax/by-kind.js";
import { EXPECTATIONS, meantClause } from "../../syntax/meant-clause.js";
import { readable } from "../../syntax/readable.js";
import type { ConditionNode, ExampleNode, NameNode, RubricNode } from "../../syntax/tree.js";
import type { Localized } from "../../text/localized.js";
import { onlyMeant, suggest } from "../../text/suggest.js";
import { type Symbols, symbolsOf, testsIn } from "../symbols.js";

export const unknownTested = defineDiagnostic<{ name: string; suggestion: string | null }>({
  code: "PTH2024",
  name: "unknown-fact-or-part",
  severity: "error",
  id: {
    message: ({ name }) => `tidak ada fakta atau bagian \`${name}\``,
    why: "Syarat hanya dapat menanyakan fakta yang dinyatakan, nilai sebuah bagian, atau `score` untuk nilai keseluruhan.",
    hint: ({ name, suggestion }) =>
      suggestion === null ? `nyatakan, misalnya: \`fact ${name} yes/no "..."\`` : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ name }) => `there is no fact or part \`${name}\``,
    why: "A condition can only ask for a declared fact, the score of a part, or `score` for the whole.",
    hint: ({ name, suggestion }) =>
      suggestion === null ? `declare it, for example: \`fact ${name} yes/no "..."\`` : `did you mean \`${suggestion}\``,
  },
});

/** A name that should be one of some others. */
interface Reference {
  readonly name: NameNode;
  readonly known: readonly string[];
  /** Whether it stands where a part of `expect` may have been meant. */
  readonly inExample?: boolean;
}

/** Reports names that are neither a fact nor a part, in conditions, verdicts, levels and examples: each name once. */
export function checkUnknownTested(rubric: RubricNode, report: Report): void {
  const symbols = symbolsOf(rubric);
  const unknown = referencesIn(rubric, symbols).filter(({ name, known }) => !known.includes(name.text));
  const uses = new Map<string, Reference[]>();
  for (const reference of unknown.toSorted((a, b) => a.name.span.start - b.name.span.start)) {
    uses.set(reference.name.text, [...(uses.get(reference.name.text) ?? []), reference]);
  }
  const { start } = rubric.block.span; // what stands before the block is inherited
  for (const [first, ...others] of uses.values()) {
    if (first === undefined) continue;
    const related = others
      .map(({ name }) => ({ span: name.span, label: AGAIN }))
      .filter(({ span }) => span.start >= start);
    reportUnknown([first, ...others], symbols, report, related.slice(0, MOST_SHOWN));
  }
}

/** With more places than this a reader has seen enough. */
const MOST_SHOWN = 3;

/** With more names than this a comparison of each with each would take too long. */
const MOST_COMPARED = 300;

const AGAIN: Localized = { id: "juga di sini", en: "here too" };

function reportUnknown(
  references: readonly Reference[],
  { unread }: Symbols,
  report: Report,
  related: readonly { readonly span: NameNode["span"]; readonly label: Localized }[],
): void {
  const [first] = references;
  if (first === undefined) return;
  const { text, span } = first.name;
  const compared = first.known.length <= MOST_COMPARED ? first.known : [];
  const suggestion = suggest(text, compared) ?? (first.inExample ? meantClause(text, EXPECTATIONS) : null);
  // It may be declared where nothing could be read.
  if (
    unread.names.has(text) ||
    (suggestion === null && unread.isNameless("fact", "dimension", "variable", "indicator"))
  )
    return;
  const meant = meansExpect(first) ? "expect" : onlyMeant(text, compared);
  const edits = references.map(({ name }) => ({ span: name.span, text: meant ?? "" }));
  const fixes = meant === null ? [] : [{ title: rewriting(span, meant).title, edits }];
  report(
    unknownTested,
    span,
    { name: text, suggestion: meansExpect(first) ? "expect" : suggestion },
    { fixes, related },
  );
}

function referencesIn(rubric: RubricNode, { facts, parts }: Symbols): readonly Reference[] {
  const ofFacts = [...facts.keys()];
  const ofParts = [...parts.keys()];
  const answered = [...ofParts, ...ofFacts];
  const tested = ({ condition }: { readonly condition: ConditionNode }): readonly Reference[] =>
    testsIn(condition).map(({ name }) => ({ name, known: inConditions }));
  const inConditions = [...ofFacts, ...ofParts, "score"];
  return allByKind<Reference>(
    {
      When: tested,
      Applies: tested,
      Verdict: ({ columns }) => columns.map((name) => ({ name, known: ["category", ...ofFacts] })),
      Level: ({ weightedBy }) => (weightedBy === null ? [] : [{ name: weightedBy, known: ofFacts }]),
      Rank: ({ within }) => (within === null ? [] : [{ name: within, known: ofFacts }]),
      Example: (node) => answersIn(node, answered),
    },
    rubric,
  );
}

/** The names that an example gives answers for. What follows a misspelt `expect` was meant as a part of it. */
function answersIn({ entries }: ExampleNode, known: readonly string[]): readonly Reference[] {
  const given = readable(entries).flatMap((entry) =>
    entry.kind === "Given" ? [{ name: entry.name, known, inExample: true }] : [],
  );
  const end = given.findIndex(meansExpect);
  return end < 0 ? given : given.slice(0, end + 1);
}

/** What an author may write for `expect`. */
const EXPECT = ["harapkan", "diharapkan", "harapan", "hasil", "hasilnya", "seharusnya", "expects", "expected"];

/** Whether a name was most likely meant as the word `expect`. */
export function meansExpect({ name: { text }, known }: Reference): boolean {
  if (known.includes(text)) return false;
  return EXPECT.includes(text.toLowerCase()) || suggest(text, [...known, "expect"]) === "expect";
}
