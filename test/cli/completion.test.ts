import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitLine } from "../../src/cli/complete/split-line.js";
import { patuh } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patuh-completion-"));
const env = { ...process.env, PATH: `${folder}/bin:${process.env["PATH"]}`, HOME: folder };

beforeAll(() => {
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/patuh"), `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli.js")}" "$@"\n`);
  chmodSync(join(folder, "bin/patuh"), 0o755);
  mkdirSync(join(folder, "work/years"), { recursive: true });
  for (const name of ["my own.rubric", "office.rubric", "units.ndjson", "units.txt", "a.pem", ".hidden.rubric"])
    writeFileSync(join(folder, "work", name), "");
  writeFileSync(join(folder, "patuh.bash"), patuh(["completion", "bash"]).out);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: readonly string[]): string =>
  spawnSync(command, args, { cwd: join(folder, "work"), env, encoding: "utf8" }).stdout;

const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

/** What bash would put in: the completion function of the script is run as bash runs it. */
function inBash(line: string): readonly string[] {
  const script = `. ../patuh.bash; COMP_LINE=$1; COMP_POINT=\${#1}; COMP_WORDBREAKS=$' \\t\\n"\\'@><=;|&(:'
    _patuh patuh; [ \${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run("bash", "--norc", "-c", script, "bash", line)
    .split("\n")
    .filter((one) => one !== "");
}

describe.skipIf(!has("bash"))("completion in bash", () => {
  it.each([
    ["patuh sc", ["score "]],
    ["patuh ledger co", ["consistency "]],
    ["patuh score --fo", ["--format "]],
    ["patuh score --format j", ["json "]],
    ["patuh score --format=", ["text ", "json ", "csv "]],
    ["patuh score -f c", ["csv "]],
    ["patuh score pek", ["pekppp@2024 "]],
    ["patuh score --lang en ombudsman-kepatuhan@202", ["2021 ", "2022 ", "2023 ", "2024 "]],
    ["patuh score pekppp@2024 ", ["units.ndjson ", "years/"]],
    ["patuh score pekppp@2024 units.ndjson ", ["units.ndjson ", "years/"]],
    ["patuh plan pekppp@2024 units.ndjson ", []],
    ["patuh check office.rubric of", ["office.rubric "]],
    ["patuh check my", ["my\\ own.rubric "]],
    ["patuh check 'my", ["my\\ own.rubric "]],
    ["patuh check .h", [".hidden.rubric "]],
    ["patuh sign units.ndjson --key ", ["a.pem ", "years/"]],
    ["patuh rank skm@2017 --before-rubric s", ["sakip@2021 ", "skm@2017 ", "spbe@2021 "]],
    ["patuh classify skm@2017 ", []],
    ["patuh nothing ", []],
    ["patuh check -- --fi", []],
    ["patuh completion z", ["zsh "]],
  ])("%s", (line, expected) => expect(inBash(line)).toEqual(expected));

  it("should run and expand nothing of what was typed", () => {
    inBash('patuh score $(touch ran) `touch ran` "$(touch ran)" ');
    inBash("patuh score *; touch ran; ");
    expect(run("ls")).not.toContain("ran\n");
  });
});

describe.skipIf(!has("fish"))("completion in fish", () => {
  const inFish = (line: string): string =>
    run("fish", "-c", "patuh completion fish | source; complete -C $argv[1]", line);

  it("should complete commands, with what they are for", () =>
    expect(inFish("patuh classi")).toMatch(/^classify\ttell the category/));

  it("should complete ids, choices and files", () => {
    expect(inFish("patuh score pek")).toBe("pekppp@2024\n");
    expect(inFish("patuh score --format j")).toBe("json\n");
    expect(inFish("patuh score pekppp@2024 ")).toBe("units.ndjson\nyears/\n");
    expect(inFish("patuh check my")).toBe("my own.rubric\n");
  });
});

describe.skipIf(!has("zsh"))("completion in zsh", () => {
  /** Types a line and the key into a zsh that believes to be on a terminal, and reads the line that it has then. */
  const inZsh = (line: string): string =>
    run(
      "zsh",
      "-f",
      "-c",
      `zmodload zsh/zpty; zpty z zsh -f -i
       zpty -w z 'PS1=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; eval "$(patuh completion zsh)"; show() { print -r -- "<<$BUFFER>>" }; zle -N show; bindkey "^X" show; print rea""dy'
       zpty -r -m z all '*ready*'
       zpty -w -n z "$1"$'\\t'$'\\x18'
       zpty -r -m z all '*<<*>>*'; print -r -- "$all"`,
      "zsh",
      line,
    ).match(/<<(.*)>>/)?.[1] ?? "";

  it.each([
    ["patuh classi", "patuh classify "],
    ["patuh score pek", "patuh score pekppp@2024 "],
    ["patuh score --format j", "patuh score --format json "],
    ["patuh check my", "patuh check my\\ own.rubric "],
    ["patuh score pekppp@2024 y", "patuh score pekppp@2024 years/"],
  ])("%s", (typed, expected) => expect(inZsh(typed)).toBe(expected));
});

describe("what the scripts ask", () => {
  it("should refuse a shell that it does not know", () => expect(patuh(["completion", "csh"]).status).toBe(2));

  it("should not be offered itself", () => expect(patuh(["--help"]).out).not.toContain("complete <shell>"));

  it("should never print what acts on the terminal", () => {
    writeFileSync(join(folder, "work", "evil\u001b[2J.rubric"), "");
    const found = inBash("patuh check ev");
    rmSync(join(folder, "work", "evil\u001b[2J.rubric"));
    expect(found).toEqual([]);
  });

  it("should have a script for PowerShell that registers itself", () =>
    expect(patuh(["completion", "powershell"]).out).toContain("Register-ArgumentCompleter -Native -CommandName patuh"));
});

describe("words of a line", () => {
  it.each([
    ["", [""]],
    ["patuh ", ["patuh", ""]],
    ["a  b", ["a", "b"]],
    ["a 'b c' d", ["a", "b c", "d"]],
    ['a "b \\" c', ["a", 'b " c']],
    ["a b\\ c\\", ["a", "b c"]],
    ["a ''", ["a", ""]],
    ["a 'b'\"c\"d", ["a", "bcd"]],
  ])("%j", (line, words) => expect(splitLine(line)).toEqual(words));
});
