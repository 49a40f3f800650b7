import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What a reader of a page does: save a file, or type a command, of which the page may show the answer. */
const STEP =
  /(?:^(?:Save as|Simpan sebagai) `([^`]+)`.*\n\n)?^```(\w+)\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gm;

/**
 * Does in a folder all that a page tells its reader to do, in its order, and
 * gives the page with the answers of today. What is to be typed stands in fences
 * of `sh`; where none of `text` follows, nothing must come out. An answer is kept as it stands
 * where it only leaves out what varies: `…` stands for anything on a line, and a
 * line of `…` alone for any lines.
 */
export function typePage(page: string, folder: string): string {
  return page.replaceAll(STEP, (step: string, name: string | undefined, language: string, body: string, shown = "") => {
    if (name !== undefined) save(join(folder, name), body);
    if (language !== "sh") return step;
    const answer = type(body, folder);
    if (fits(answer, shown)) return step;
    return `\`\`\`sh\n${body}\`\`\`${answer === "" ? "" : `\n\n\`\`\`text\n${answer}\`\`\``}`;
  });
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Types commands as they stand on the page, with the built command line for `npx patuh`. */
function type(commands: string, cwd: string): string {
  const patuh = `"${process.execPath}" "${resolve("dist/cli.js")}"`;
  const script = commands.replaceAll(/(?<=^|[|;&(] ?)npx patuh(?= )/gm, () => patuh);
  const { FORCE_COLOR: _, ...env } = process.env;
  const { stdout } = spawnSync("sh", ["-c", `exec 2>&1\n${script}`], { cwd, env, encoding: "utf8" });
  return stdout.trim() === "" ? "" : `${stdout.trimEnd()}\n`;
}

function fits(answer: string, shown: string): boolean {
  const pattern = shown
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/^…\n/gm, "(?:.*\\n)*")
    .replaceAll("…", ".*");
  return new RegExp(`^${pattern}$`).test(answer);
}
