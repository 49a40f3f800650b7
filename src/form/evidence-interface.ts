import { answerableParts, levelsAbove, referencesOf } from "../evidence/evidence-names.js";
import { expectedFact, expectedOf } from "../evidence/expected-answer.js";
import { partsBelow } from "../model/indicators.js";
import type { Fact, Part, Rubric, Title } from "../model/rubric.js";
import { answerType, factType } from "./answer-type.js";
import { wordsOfFact, wordsOfPart } from "./answer-words.js";
import { docComment, literal, propertyName } from "./type-text.js";

/**
 * The TypeScript type of the evidence that fits a rubric, as text: an interface
 * with exactly the keys that can be answered, each with the type of its answer,
 * its titles and its words in a comment. It is made of {@link EVIDENCE_TYPES}.
 *
 * Whatever has this type has the right names, levels and options. Numbers are
 * only known to be numbers, or text: what they may be is seen when they are read.
 * A level as text is written plainly: "5", not "5.0".
 */
export function evidenceInterface(rubric: Rubric, name: string): string {
  const { id, year, title, facts, children } = rubric;
  const answers = answerableParts(rubric).flatMap(answerLines);
  const known = partsBelow(children).map((part) => `    readonly ${propertyName(part.name)}?: Known;`);
  const within = levelsAbove(rubric).map(
    (level) => `    readonly ${propertyName(level.name)}?: string | null | undefined;`,
  );
  return [
    ...docComment([`Bukti untuk / Evidence for \`${id}@${year}\`: ${bothTitles(title)}`], ""),
    `export interface ${name} {`,
    ...docComment(["Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors"], "  "),
    "  readonly $schema?: string | undefined;",
    `  readonly rubric?: ${referencesOf(rubric).map(literal).join(" | ")} | undefined;`,
    "  readonly subject: string | { readonly id: string; readonly name?: string | undefined };",
    ...section(
      "facts",
      "Yang diketahui tentang yang dinilai / What is known of who is assessed",
      facts.flatMap(factLines),
    ),
    "  readonly answers: {",
    ...answers,
    "  };",
    ...section("known", "Nilai bagian yang sudah diketahui / Known subtotals of parts", known),
    ...section("within", "Bagian dari apa, menurut tingkat / What it belongs to, by level", within),
    "}",
    "",
  ].join("\n");
}

/** What every interface is made of, as text. */
export const EVIDENCE_TYPES = `/** Ya atau tidak / Yes or no. */
export type YesNo = boolean | "ya" | "tidak" | "yes" | "no";

/** Angka, atau teksnya dengan titik desimal / A number, or its text with a decimal point. */
export type Decimal = number | bigint | string;

/** Bagian itu tidak berlaku / The part does not apply. */
export type NotApplicable = "n/a" | "tidak berlaku";

/** Jawaban, dengan sumbernya bila ada; null bila tidak ada / An answer, with its source where there is one; null for none. */
export type Answer<T> = T | Sourced<{ readonly answer: T | null }> | null | undefined;

/** Nilai, atau sumbangannya kepada nilai di atasnya / A score, or what it adds to the score above. */
export type Known = Sourced<{ readonly score: Decimal }> | Sourced<{ readonly points: Decimal }> | null | undefined;

/** Sesuatu dengan sumber dan catatannya / Something with its source and a note. */
export type Sourced<T> = T & { readonly source?: string | undefined; readonly note?: string | undefined };
`;

function section(name: string, doc: string, lines: readonly string[]): readonly string[] {
  const head = docComment([doc], "  ");
  if (lines.length === 0) return [...head, `  readonly ${name}?: { readonly [name: string]: never } | undefined;`];
  return [
    ...head,
    `  readonly ${name}?:`,
    "    | {",
    ...lines.map((line) => `    ${line}`),
    "      }",
    "    | undefined;",
  ];
}

function answerLines(part: Part): readonly string[] {
  const kind = part.kind === "indicator" ? "Indikator / Indicator" : "Bagian / Part";
  const code = part.code === null ? "" : ` ${part.code}`;
  const { id, en } = expectedOf(part);
  return [
    ...docComment(
      [`${kind}${code}: ${bothTitles(part.title)}`, ...(id === en ? [id] : [id, en]), ...wordsOfPart(part)],
      "    ",
    ),
    `    readonly ${propertyName(part.name)}?: Answer<${answerType(part)}>;`,
  ];
}

function factLines({ name, title, type }: Fact): readonly string[] {
  const { id, en } = expectedFact(type);
  return [
    ...docComment(
      [`Fakta / Fact: ${bothTitles(title)}`, ...(id === en ? [id] : [id, en]), ...wordsOfFact(type)],
      "    ",
    ),
    `    readonly ${propertyName(name)}?: ${factType(type)} | null | undefined;`,
  ];
}

function bothTitles({ id, en }: Title): string {
  return en === null || en === id ? id : `${id} / ${en}`;
}
