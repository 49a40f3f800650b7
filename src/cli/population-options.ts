import { type Command, InvalidArgumentError, Option } from "commander";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { compare, ZERO } from "../numeric/rational.js";
import { assumeOption, type EvaluationOptions, languageOption } from "./options.js";
import type { Encoding } from "./read-source.js";

/** The options of commands that read a table of many subjects. */
export interface PopulationOptions extends Omit<EvaluationOptions, "format"> {
  readonly format: "text" | "json" | "csv";
  readonly decimal: "point" | "comma";
  readonly encoding: Encoding;
  /** The level of the rows. */
  readonly from?: string;
  /** How many points from a threshold are close. */
  readonly watch?: string;
}

/** Adds what these commands have in common. */
export function withPopulationOptions(command: Command): Command {
  return command
    .option("--from <level>", "the level of the rows; where not given, the one below the lowest level with a column")
    .addOption(
      new Option(
        "--watch <points>",
        "also tell whose category hangs on little: so many points, rounding, an answer",
      ).argParser(pointsOf),
    )
    .addOption(
      new Option("--decimal <sign>", "what stands before the decimals in the table")
        .choices(["point", "comma"])
        .default("point"),
    )
    .addOption(
      new Option("--encoding <encoding>", "how the file was saved").choices(["utf-8", "windows-1252"]).default("utf-8"),
    )
    .addOption(assumeOption())
    .addOption(new Option("-f, --format <format>", "how to answer").choices(["text", "json", "csv"]).default("text"))
    .addOption(languageOption());
}

/** Reads a place or a number of rows. */
export function wholeNumberOf(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw new InvalidArgumentError("Bilangan bulat mulai dari 1. / It is a whole number from 1 up.");
  return Number(text);
}

function pointsOf(text: string): string {
  const read = exactFromUnknown(text);
  if (!read.ok || compare(read.value, ZERO) < 0)
    throw new InvalidArgumentError(
      "Banyaknya poin dengan titik desimal, paling sedikit 0. / A number of points with a decimal point, at least 0.",
    );
  return text;
}
