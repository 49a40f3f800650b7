/** The words that begin a statement, with the one sentence that shows how it is written. */
export const STATEMENTS = {
  rubric: "rubric nama-rubrik 2024 { ... }",
  title: 'title "..." en "..."',
  issuer: 'issuer "..."',
  in: "in force 2024-01-01 to 2024-12-31",
  law: 'law uu-25-2009 "..." article "21"',
  source: 'source nama "..." url "https://..."',
  score: "score 0..100 published 2 digits half-up",
  missing: "missing answers count as lowest",
  scale: "scale nama levels 0..5",
  dimension: 'dimension nama "..." weight 25% { ... }',
  variable: 'variable nama "..." weight 50% { ... }',
  indicator: 'indicator nama "..." weight 20% { scale ... }',
  weight: "weight 20%",
  category: 'category A "..." zone green from 88',
  code: 'code "1.a"',
} as const satisfies Record<string, string>;

/** A word that begins a statement. */
export type Keyword = keyof typeof STATEMENTS;

/** All of them. */
export const KEYWORDS = Object.keys(STATEMENTS) as readonly Keyword[];

/** Whether a word begins a statement. */
export function isKeyword(word: string): word is Keyword {
  return Object.hasOwn(STATEMENTS, word);
}
