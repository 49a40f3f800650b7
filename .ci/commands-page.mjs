// Writes grammar/commands.md: the help of every command, as the command line gives it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const HEAD = `# Perintah / Commands

<!-- Written by \`npm run generate\` from the commands themselves; do not edit. -->

Bantuan setiap perintah, seperti yang ditunjukkan \`npx patuh help PERINTAH\`. Contohnya dijalankan oleh pengujian. / The help of
every command, as \`npx patuh help COMMAND\` shows it. Its examples are run by the tests.
`;

const cache = resolve("node_modules/.cache");
mkdirSync(cache, { recursive: true });
// Inside node_modules, so that the packages are found that are not built in.
const folder = mkdtempSync(join(cache, "patuh-commands-"));
try {
  const outfile = join(folder, "program.mjs");
  await build({
    entryPoints: ["src/cli/program.ts"],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "warning",
  });
  const { createProgram } = await import(pathToFileURL(outfile).href);
  let help = "";
  const terminal = { out: (text) => (help += text), err: () => {} };
  const program = createProgram(terminal, () => {});
  const sections = commandsBelow(program).map((command) => {
    help = "";
    command.configureOutput({ ...command.configureOutput(), getOutHelpWidth: () => 100 }).outputHelp();
    return `## ${nameOf(command)}\n\n\`\`\`text\n${help.replaceAll(/ +$/gm, "").trimEnd()}\n\`\`\`\n`;
  });
  writeFileSync("grammar/commands.md", [HEAD, ...sections].join("\n"));
} finally {
  rmSync(folder, { recursive: true });
}

/** The commands that do something, from the top down. */
function commandsBelow(command) {
  const below = command.createHelp().visibleCommands(command);
  const named = below.filter((one) => one.name() !== "help");
  return named.flatMap((one) => (one.commands.length > 0 ? commandsBelow(one) : [one]));
}

function nameOf(command) {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
