import type { Command, Option } from "commander";

/**
 * The manual as a man page (roff), from the commands themselves: what each is
 * for, how it is called, its options with their choices and defaults, and what
 * its help says beside that. It names no date, so it is the same every time.
 */
export function manPage(program: Command, version: string): string {
  return [
    `.TH PATUH 1 "" "patuh ${escaped(version)}" "User Commands"`,
    ".SH NAME",
    `patuh \\- ${escaped(lowerFirst(program.description()).replace(/\.$/, ""))}`,
    ".SH SYNOPSIS",
    ".B patuh",
    ".I command",
    "[options] [arguments]",
    ".SH COMMANDS",
    ...visibleBelow(program).flatMap((command) => commandLines(command, "patuh")),
    ".SH NOTES",
    ...verbatim(textBeside(program)),
    ".SH SEE ALSO",
    "The language: grammar/README.md in the package; the messages: grammar/diagnostics.md,",
    "or",
    ".BR patuh \\~ explain\\-code .",
    "",
  ].join("\n");
}

function commandLines(command: Command, parent: string): readonly string[] {
  const name = `${parent} ${command.name()}`;
  const options = command.createHelp().visibleOptions(command);
  const taken = command.createHelp().visibleArguments(command);
  return [
    `.SS ${escaped(`${name} ${command.usage()}`)}`,
    escaped(command.description()),
    ...taken.flatMap((one) => [".TP", `.I ${escaped(one.name())}`, escaped(one.description)]),
    ...options.flatMap((one) => [".TP", `.B ${escaped(one.flags)}`, escaped(optionText(one))]),
    ".PP",
    ...verbatim(textBeside(command)),
    ...visibleBelow(command).flatMap((below) => commandLines(below, name)),
  ];
}

function visibleBelow(command: Command): readonly Command[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== "help");
}

function optionText({ description, argChoices, defaultValue }: Option): string {
  const beside = [
    ...(argChoices === undefined ? [] : [`choices: ${argChoices.join(", ")}`]),
    ...(defaultValue === undefined ? [] : [`default: ${String(defaultValue)}`]),
  ];
  return beside.length === 0 ? description : `${description} (${beside.join("; ")})`;
}

/** What the help says beside its lists: everything behind them. */
function textBeside(command: Command): string {
  let help = "";
  const before = command.configureOutput();
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  command.configureOutput(before);
  return help.slice(command.helpInformation().length);
}

/** Lines that are shown as they stand. */
function verbatim(text: string): readonly string[] {
  return [".nf", ...text.trim().split("\n").map(escaped), ".fi"];
}

/** A line in which nothing is a command of roff, and every hyphen can be copied. */
function escaped(line: string): string {
  return line
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/, "\\&");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
