/** What may stand in an element: elements, text, or nothing. Nothing of text is ever read as HTML. */
export type Content = ReportElement | string | null | readonly Content[];

/** An element of a report, as data. */
export interface ReportElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
}

/** Every element that a report can have: none that runs, loads or sends anything. */
export type Tag = (typeof TAGS)[number];

/** The attributes that a report can have: none that holds a script or a style. */
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

export type AttributeName = (typeof ATTRIBUTES)[number];

/** The elements of HTML and, from `svg` on, of SVG. */
export const TAGS = [
  "a",
  "article",
  "aside",
  "b",
  "br",
  "caption",
  "code",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "em",
  "figcaption",
  "figure",
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
  "small",
  "span",
  "strong",
  "summary",
  "table",
  "tbody",
  "td",
  "th",
  "thead",
  "time",
  "tr",
  "ul",
  "svg",
  "circle",
  "defs",
  "desc",
  "g",
  "line",
  "path",
  "pattern",
  "polyline",
  "rect",
  "text",
  "title",
] as const;

const ATTRIBUTES = [
  "aria-describedby",
  "aria-hidden",
  "aria-label",
  "aria-labelledby",
  "class",
  "colspan",
  "cx",
  "cy",
  "d",
  "datetime",
  "dx",
  "dy",
  "fill",
  "height",
  "href",
  "id",
  "lang",
  "open",
  "patternTransform",
  "patternUnits",
  "points",
  "preserveAspectRatio",
  "r",
  "rel",
  "role",
  "rowspan",
  "scope",
  "stroke",
  "stroke-dasharray",
  "stroke-width",
  "tabindex",
  "text-anchor",
  "viewBox",
  "width",
  "x",
  "x1",
  "x2",
  "y",
  "y1",
  "y2",
] as const;

/**
 * Makes an element of a report. Text stays text, wherever it comes from.
 *
 * @example
 * element("p", { class: "note" }, "a < b").children; // => ["a < b"]
 */
export function element(tag: Tag, attributes: Attributes, ...children: readonly Content[]): ReportElement {
  return { tag, attributes, children };
}
