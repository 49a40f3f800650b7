import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** A rubric that is built into programs here; `weight` breaks it where it is not 100%. */
export function loket(weight = "100%"): string {
  return `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator fee "Tarif" weight ${weight} { scale levels 0..4 }
  category good "Baik" from 50
  category bad "Buruk" from 0
}
`;
}

/** The year after, with another title. */
export const AMENDING = 'rubric loket 2025 amends loket 2024 { title "Loket 2025" }\n';

/** A program that gives what its rubric says. */
export const MAIN = `import rubric from "./x.rubric";
export const hash = rubric.hash;
export const title = rubric.title.id;
export const isFrozen = Object.isFrozen(rubric.children[0]);
`;

/** A folder with some files, which is gone when the tests are over. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "patuh-plugin-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What a built program gives. */
export async function run(code: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}
