import type { Command } from "commander";
import type { Localized } from "../text/localized.js";

/** Ends a command that was called wrongly, with the words for it in both languages, one line each. */
export function usageError(command: Command, { id, en }: Localized): never {
  return command.error(`galat: ${id}\nerror: ${en}`);
}
