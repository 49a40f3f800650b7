import type { Command } from "commander";
import type { Language } from "../text/localized.js";
import { heading } from "./heading.js";

/** Makes every command say behind a wrong call how it is called, and where its help is. */
export function pointToHelp(command: Command, parent: string, lang: Language | undefined): void {
  const name = `${parent}${command.name()}`;
  const usage = command.registeredArguments.map((one) => {
    const words = `${one.name()}${one.variadic ? "..." : ""}`;
    return one.required ? `<${words}>` : `[${words}]`;
  });
  const called = usage.length === 0 ? "" : `${name} ${usage.join(" ")}; `;
  command.showHelpAfterError(`(${called}${heading({ id: "lihat", en: "see" }, lang)}: ${name} --help)`);
  for (const one of command.commands) pointToHelp(one, `${name} `, lang);
}
