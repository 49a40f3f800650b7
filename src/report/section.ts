import { type Content, element, type ReportElement } from "./element.js";

/** A section of a report; `id` is letters, digits and hyphens, and of its own in the page. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

/** A section with its heading, which names it as a landmark. */
export function section({ id, title, content }: ReportSection): ReportElement {
  const heading = `${id}-heading`;
  return element("section", { id, "aria-labelledby": heading }, element("h2", { id: heading }, title), content);
}
