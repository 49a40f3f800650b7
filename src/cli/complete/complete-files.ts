import { readdirSync } from "node:fs";
import { homedir } from "node:os";

/**
 * The files that begin with what was typed and end as they must, and all
 * folders with `/` behind them; with no endings, every file. What begins with
 * a point is shown only when a point was typed. A folder that cannot be read
 * holds nothing.
 */
export function completeFiles(typed: string, endings: readonly string[]): readonly string[] {
  const folder = typed.slice(0, typed.lastIndexOf("/") + 1);
  const begun = typed.slice(folder.length);
  return entriesOf(folder.replace(/^~(?=\/)/, homedir()))
    .filter((name) => name.startsWith(begun) && (begun.startsWith(".") || !name.startsWith(".")))
    .filter((name) => name.endsWith("/") || endings.length === 0 || endings.some((one) => name.endsWith(one)))
    .toSorted()
    .map((name) => `${folder}${name}`);
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder === "" ? "." : folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    );
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
