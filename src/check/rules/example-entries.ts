import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { isReadable, readable } from "../../syntax/readable.js";
import { ofKind } from "../../syntax/select.js";
import type { ExampleNode, NameNode, RubricNode } from "../../syntax/tree.js";
import { type Symbols, symbolsOf } from "../symbols.js";
import { meansExpect } from "./unknown-tested.js";

export const exampleExpectsNothing = defineDiagnostic<Record<string, never>>({
  code: "PTH2041",
  name: "example-expects-nothing",
  severity: "error",
  id: {
    message: () => "contoh ini tidak menyebut hasil yang diharapkan",
    why: "Contoh adalah pengujian; tanpa hasil yang diharapkan tidak ada yang dapat gagal.",
    hint: () => "tambahkan misalnya `expect score 60.35 category C`",
  },
  en: {
    message: () => "this example does not say what it expects",
    why: "An example is a test; without an expected outcome nothing can fail.",
    hint: () => "add for example `expect score 60.35 category C`",
  },
});

export const exampleRepeated = defineDiagnostic<{ what: string }>({
  code: "PTH2042",
  name: "example-repeated",
  severity: "error",
  id: {
    message: ({ what }) => `\`${what}\` ditulis dua kali dalam contoh ini`,
    why: "Dua nilai untuk hal yang sama saling bertentangan, dan tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu",
  },
  en: {
    message: ({ what }) => `\`${what}\` is written twice in this example`,
    why: "Two values for one thing conflict, and none is picked silently.",
    hint: () => "delete one of them",
  },
});

/** Reports examples that expect nothing, name what is not there, or say a thing twice. */
export function checkExamples(rubric: RubricNode, report: Report): void {
  const symbols = symbolsOf(rubric);
  for (const example of ofKind(rubric.block.items, "Example")) checkExample(example, symbols, report);
}

function checkExample({ entries, span }: ExampleNode, symbols: Symbols, report: Report): void {
  const given = readable(entries).flatMap((entry) => (entry.kind === "Given" ? [entry.name] : []));
  const expected = readable(entries).flatMap((entry) => (entry.kind === "Expect" ? entry.clauses : []));
  const known = [...symbols.parts.keys(), ...symbols.facts.keys()];
  const isExpectMisspelt = given.some((name) => meansExpect({ name, known }));
  checkDoubles(given, report);
  const seen = new Set<string>();
  for (const clause of expected) {
    // Several labels may be expected, of everything else one.
    if (seen.has(clause.kind) && clause.kind !== "ExpectLabel")
      report(exampleRepeated, clause.span, { what: clause.kind.replace("Expect", "expect ").toLowerCase() });
    seen.add(clause.kind);
  }
  const word = { start: span.start, end: span.start + "example".length };
  if (isReadable(entries) && expected.length === 0 && !isExpectMisspelt) report(exampleExpectsNothing, word, {});
}

function checkDoubles(names: readonly NameNode[], report: Report): void {
  const seen = new Set<string>();
  for (const { text, span } of names) {
    if (seen.has(text)) report(exampleRepeated, span, { what: text });
    seen.add(text);
  }
}
