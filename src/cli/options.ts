import { Option } from "commander";
import type { Language } from "../text/localized.js";

/** The options that every answering command has. */
export interface CommonOptions {
  readonly format: "text" | "json";
  /** The one language to speak; both where it is not given. */
  readonly lang?: Language;
}

/** The options of commands that evaluate evidence. */
export interface EvaluationOptions extends CommonOptions {
  /** What weights that were never published are taken to be. */
  readonly assume?: "equal";
}

/** `--assume equal` */
export function assumeOption(): Option {
  return new Option(
    "--assume <weights>",
    "take weights that were never published as equal, to get a single score",
  ).choices(["equal"]);
}

/** `--format text|json` */
export function formatOption(): Option {
  return new Option("-f, --format <format>", "how to answer").choices(["text", "json"]).default("text");
}

/** `--lang id|en` */
export function languageOption(): Option {
  return new Option("-l, --lang <language>", "speak Indonesian (id) or English (en) only").choices(["id", "en"]);
}
