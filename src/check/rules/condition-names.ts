import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { rewriting } from "../../diagnostics/fix.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import type { FactNode, NameNode, RubricNode, TestNode } from "../../syntax/tree.js";
import type { Localized } from "../../text/localized.js";
import { onlyMeant, suggest } from "../../text/suggest.js";
import { domainOf, type Symbols, symbolsOf, testsIn } from "../symbols.js";

export const testForm = defineDiagnostic<{ name: string; what: Localized; form: string }>({
  code: "PTH2025",
  name: "test-form",
  severity: "error",
  id: {
    message: ({ name, what }) => `\`${name}\` adalah ${what.id}, jadi tidak dapat ditanyakan seperti ini`,
    why: "Fakta ya/tidak ditanyakan dengan namanya, pilihan dengan `is`, angka dan nilai dengan perbandingan.",
    hint: ({ form }) => `tulis \`${form}\``,
  },
  en: {
    message: ({ name, what }) => `\`${name}\` is ${what.en}, so it cannot be asked for like this`,
    why: "A yes/no fact is asked for by its name, a choice with `is`, numbers and scores with a comparison.",
    hint: ({ form }) => `write \`${form}\``,
  },
});

export const unknownFactValue = defineDiagnostic<{
  value: string;
  fact: string;
  known: string;
  suggestion: string | null;
}>({
  code: "PTH2026",
  name: "unknown-fact-value",
  severity: "error",
  id: {
    message: ({ value, fact }) => `fakta \`${fact}\` tidak pernah bernilai \`${value}\``,
    why: "Syarat yang menanyakan nilai yang tidak ada tidak pernah terpenuhi.",
    hint: ({ known, suggestion }) =>
      suggestion === null ? `pilih salah satu: ${known}` : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ value, fact }) => `the fact \`${fact}\` is never \`${value}\``,
    why: "A condition that asks for a value that does not exist never holds.",
    hint: ({ known, suggestion }) =>
      suggestion === null ? `choose one of: ${known}` : `did you mean \`${suggestion}\``,
  },
});

export const scoreInApplies = defineDiagnostic<{ name: string }>({
  code: "PTH2027",
  name: "score-in-applies",
  severity: "error",
  id: {
    message: ({ name }) => `\`applies when\` tidak dapat menanyakan nilai \`${name}\``,
    why: "Apakah sebuah bagian berlaku harus diketahui sebelum apa pun dinilai; kalau tidak, jawaban dapat menghapus bagian.",
    hint: () => "nyatakan sebuah `fact` dan tanyakan itu, atau pakai `rule`",
  },
  en: {
    message: ({ name }) => `\`applies when\` cannot ask for the score of \`${name}\``,
    why: "Whether a part applies must be known before anything is scored; otherwise an answer could remove a part.",
    hint: () => "declare a `fact` and ask for that, or use a `rule`",
  },
});

/** Reports conditions that ask for what is not declared, or ask for it in a way that it cannot be answered. */
export function checkConditionNames(rubric: RubricNode, report: Report): void {
  const symbols = symbolsOf(rubric);
  for (const node of nodesOf(rubric, "When", "Applies")) {
    if (node.kind === "When") for (const test of testsIn(node.condition)) checkTest(test, symbols, report);
    if (node.kind !== "Applies") continue;
    for (const test of testsIn(node.condition)) {
      const { text, span } = test.name;
      if (isScore(test.name, symbols)) report(scoreInApplies, span, { name: text });
      else checkTest(test, symbols, report);
    }
  }
}

function isScore({ text }: NameNode, { facts, parts }: Symbols): boolean {
  return !facts.has(text) && (text === "score" || parts.has(text));
}

function checkTest(test: TestNode, symbols: Symbols, report: Report): void {
  const { text: name } = test.name;
  const fact = symbols.facts.get(name);
  if (fact === undefined) {
    if (isScore(test.name, symbols)) checkScoreTest(test, report);
    return;
  }
  checkFactTest(test, fact, report);
}

function checkFactTest(test: TestNode, fact: FactNode, report: Report): void {
  const { text: name, span } = test.name;
  const domain = domainOf(fact);
  const wrong = (what: Localized, form: string): void => report(testForm, span, { name, what, form });
  if (domain.kind === "number") {
    if (test.kind !== "Compare") wrong({ id: "fakta berupa angka", en: "a number fact" }, `${name} at least 3`);
  } else if (fact.type.kind === "ChoiceFact" && test.kind !== "Is") {
    const [first = "..."] = domain.kind === "words" ? domain.words : [];
    wrong({ id: "fakta berupa pilihan", en: "a choice fact" }, `${name} is ${first}`);
  } else if (domain.kind === "unknown") {
    return; // the options that cannot be read have their own messages
  } else if (test.kind === "Compare") wrong({ id: "fakta ya/tidak", en: "a yes/no fact" }, name);
  else if (test.kind === "Is") checkValue(test.value, name, domain.words, report);
}

function checkScoreTest(test: TestNode, report: Report): void {
  if (test.kind === "Compare") return;
  const { text: name, span } = test.name;
  report(testForm, span, { name, what: { id: "sebuah nilai", en: "a score" }, form: `${name} at least 50` });
}

/** Reports a word that a fact cannot be. */
export function checkValue(value: NameNode, fact: string, words: readonly string[], report: Report): void {
  if (words.includes(value.text)) return;
  const word = { ya: "yes", tidak: "no" }[value.text.toLowerCase()];
  const translated = word !== undefined && words.includes(word) ? word : null;
  const suggestion = translated ?? suggest(value.text, words);
  const known = words.map((one) => `\`${one}\``).join(", ");
  const fixes = replaced(value, translated ?? onlyMeant(value.text, words));
  report(unknownFactValue, value.span, { value: value.text, fact, known, suggestion }, { fixes });
}

function replaced({ span }: NameNode, by: string | null): readonly Fix[] {
  return by === null ? [] : [rewriting(span, by)];
}
