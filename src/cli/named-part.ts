import type { Title } from "../model/rubric.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";

/** A part as a row of a table begins: its name, under which evidence and options have it, and its title. */
export function namedPart(name: string, title: Title, lang: Language | undefined): string {
  const words = titleIn(title, lang ?? "id");
  return words === name ? name : `${name}  ${words}`;
}
