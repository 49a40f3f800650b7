import { readFileSync } from "node:fs";

/** What is read of a `package.json`. */
export interface Manifest {
  readonly version?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Reads a `package.json` of the project, whose versions are exact. */
export function exactManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8"));
}
