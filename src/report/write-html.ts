import { printable } from "../text/printable.js";
import type { AttributeName, Content, ReportElement, Tag } from "./element.js";
import { safeHref } from "./safe-href.js";

/**
 * Writes elements as HTML. Every text and every attribute is escaped, and
 * characters that cannot be seen or turn the direction of writing are shown as
 * escapes; an address that is neither http, https nor a place in the page is
 * left out.
 *
 * @example
 * writeHtml(element("b", { class: '"' }, "<script>")); // => '<b class="&quot;">&lt;script&gt;</b>'
 */
export function writeHtml(content: Content): string {
  const pieces: string[] = [];
  write(content, pieces);
  return pieces.join("");
}

function write(content: Content, pieces: string[]): void {
  if (content === null) return;
  if (typeof content === "string") pieces.push(escaped(content));
  else if ("tag" in content) writeElement(content, pieces);
  else for (const one of content) write(one, pieces);
}

function writeElement({ tag, attributes, children }: ReportElement, pieces: string[]): void {
  pieces.push("<", tag);
  for (const [name, value] of Object.entries(attributes)) {
    const safe = isAddress(name) ? safeHref(value) : value;
    if (safe !== null) pieces.push(" ", name, '="', escaped(safe), '"');
  }
  pieces.push(">");
  if (tag === "br") return;
  for (const child of children) write(child, pieces);
  pieces.push("</", tag, ">");
  if (ENDS_LINE.has(tag)) pieces.push("\n");
}

function isAddress(name: string): boolean {
  return name === ("href" satisfies AttributeName);
}

/** After these a line may end without a blank that is seen. */
const ENDS_LINE: ReadonlySet<Tag> = new Set<Tag>([
  "caption",
  "details",
  "div",
  "dl",
  "footer",
  "h1",
  "h2",
  "h3",
  "h4",
  "header",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "section",
  "table",
  "tbody",
  "thead",
  "tr",
  "ul",
]);

/** A text in which nothing is HTML, on as many lines as it has. */
export function escaped(text: string): string {
  const seen = text
    .split(/\r\n|\n/)
    .map(printable)
    .join("\n");
  return seen.replaceAll(/[&<>"'`]/g, (character) => ESCAPES[character] ?? "");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};
