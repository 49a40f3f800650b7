import type { Argument, Command, Option } from "commander";
import { completeFiles } from "./complete-files.js";

/** What may stand at the cursor, and what it means; a folder ends with `/`, for more will follow. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/**
 * What may stand in place of the last of the words behind `patuh`. Everything
 * comes from the commands themselves: their names, options and choices, and
 * the help of what they take, which says of what kind it is.
 *
 * @param shipped the references of the shipped rubrics, read only where one may stand
 */
export function completeWords(
  program: Command,
  words: readonly string[],
  shipped: () => readonly string[],
): readonly Candidate[] {
  const current = words.at(-1) ?? "";
  const walked = walk(program, words.slice(0, -1));
  return candidatesAt(walked, current, shipped).filter(({ value }) => value.startsWith(current));
}

function candidatesAt(
  { command, operands, waiting, isOver }: Walked,
  current: string,
  shipped: () => readonly string[],
): readonly Candidate[] {
  if (waiting !== null) return valuesOf(waiting, current, shipped);
  if (current.startsWith("-") && !isOver) return optionsOf(command, current, shipped);
  if (command.commands.length > 0) return operands === 0 ? commandsOf(command) : [];
  const last = command.registeredArguments.at(-1);
  const argument = command.registeredArguments[operands] ?? (last?.variadic === true ? last : undefined);
  return argument === undefined ? [] : valuesOf(argument, current, shipped);
}

/** Where the words before the cursor have led to. */
interface Walked {
  readonly command: Command;
  /** How many arguments have been given. */
  readonly operands: number;
  /** The option whose value comes next. */
  readonly waiting: Option | null;
  /** Whether `--` ended the options. */
  readonly isOver: boolean;
}

function walk(program: Command, words: readonly string[]): Walked {
  return words.reduce<Walked>(step, { command: program, operands: 0, waiting: null, isOver: false });
}

function step(walked: Walked, word: string): Walked {
  const { command, operands, waiting, isOver } = walked;
  if (isOver) return { ...walked, operands: operands + 1 };
  if (word === "--") return { ...walked, waiting: null, isOver: true };
  if (word.startsWith("-") && word !== "-") {
    const option = optionsIn(command).find(({ short, long }) => word === short || word === long);
    return { ...walked, waiting: option !== undefined && takesValue(option) ? option : null };
  }
  // The values of an option that takes several only end at the next option.
  if (waiting !== null) return waiting.variadic ? walked : { ...walked, waiting: null };
  const below = command.commands.find((one) => one.name() === word);
  return below === undefined ? { ...walked, operands: operands + 1 } : { ...walked, command: below, operands: 0 };
}

function optionsIn(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function commandsOf(command: Command): readonly Candidate[] {
  const visible = command.createHelp().visibleCommands(command);
  return visible.map((one) => ({ value: one.name(), about: one.description() }));
}

/** The options, or of `--option=` the values. */
function optionsOf(command: Command, current: string, shipped: () => readonly string[]): readonly Candidate[] {
  const [, name, begun] = /^(--[^=]+)=(.*)$/.exec(current) ?? [];
  const options = optionsIn(command);
  if (begun === undefined)
    return options.flatMap(({ long, short, description }) => {
      const value = long ?? short;
      return value === undefined ? [] : [{ value, about: description }];
    });
  const option = options.find((one) => one.long === name && takesValue(one));
  const values = option === undefined ? [] : valuesOf(option, begun, shipped);
  return values.map(({ value, about }) => ({ value: `${name}=${value}`, about }));
}

/** What an argument or an option may be: one of its choices, or a file as its help describes it. */
function valuesOf(given: Argument | Option, current: string, shipped: () => readonly string[]): readonly Candidate[] {
  if (given.argChoices !== undefined) return given.argChoices.map((value) => ({ value, about: "" }));
  const { description } = given;
  const isRubric = description.includes("id@year");
  const takes = isRubric ? RUBRIC_ENDINGS : endingsIn(description);
  if (takes.length === 0 && !isFile(given)) return [];
  const ids = isRubric ? shipped().map((value) => ({ value, about: "" })) : [];
  return [...ids, ...completeFiles(current, takes).map((value) => ({ value, about: "" }))];
}

const RUBRIC_ENDINGS = [".rubric", ".cases.json"];

/** The endings of the files that a text names by their kind, as in `evidence as JSON, NDJSON or CSV`. */
function endingsIn(description: string): readonly string[] {
  const kinds = description.match(/\b(?:JSON|NDJSON|CSV|TSV|Parquet|PEM|XLSX)\b/gi) ?? [];
  return kinds.map((kind) => `.${kind.toLowerCase()}`);
}

/** Whether a file or a folder is what it takes: `<file>`, `<records>`, `[folder]`. */
function isFile(given: Argument | Option): boolean {
  const name = "flags" in given ? given.flags : given.name();
  return /\b(?:files?|folder|records?|ledger|old|new|proof)\b/.test(name);
}
