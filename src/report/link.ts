import { type Content, element } from "./element.js";
import { safeHref } from "./safe-href.js";

/** A text that leads to an address, where that may be linked to; otherwise the text alone. */
export function link(url: string | null, text: string): Content {
  const href = url === null ? null : safeHref(url);
  return href === null ? text : element("a", { href, rel: "noopener noreferrer" }, text);
}

/** A text from evidence or a rubric; where all of it is an address, it is linked to. */
export function linked(text: string): Content {
  return link(text, text);
}
