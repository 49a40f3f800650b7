import { printable } from "../text/printable.js";

/** What may stand in an element: another one, or text; nothing of text is ever read as HTML. */
export type Child = Node | string;

/**
 * Makes an element. Text is put in as text, and characters that cannot be seen
 * or turn the direction of writing are shown as escapes, since it may come from
 * a record that lies.
 *
 * @param attributes words of this page only, never data
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map((child) => (typeof child === "string" ? visible(child) : child)));
  return made;
}

/** A button, and what it does. */
export function button(label: string, attributes: Readonly<Record<string, string>>, act: () => void): HTMLElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

function visible(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
