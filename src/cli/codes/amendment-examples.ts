import { amending, type RubricExample } from "./example.js";
import { AMENDED } from "./rubric-frame.js";

/** An amendment of the rubric that these examples amend, with a title of its own. */
export function amendment(...statements: readonly string[]): RubricExample {
  return withHead("rubric loket 2024 amends loket 2023", ...statements);
}

/** The same under another head. */
export function withHead(head: string, ...statements: readonly string[]): RubricExample {
  return amending(headed(head, 'title "Penilaian loket 2024"', ...statements), AMENDED);
}

/** A rubric of a head and statements. */
export function headed(head: string, ...statements: readonly string[]): string {
  return [`${head} {`, ...statements.map((statement) => `  ${statement}`), "}"].join("\n");
}

/** Two changes that go together. */
export const NEW_WEIGHTS = ["change indicator tarif weight 50%", "change indicator waktu weight 50%"];

/** An amendment of which nothing is to be said. */
export const RIGHT_AMENDMENT = amendment(...NEW_WEIGHTS);
