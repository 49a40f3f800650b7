import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TAGS } from "../../src/report/element.js";
import { UNPRINTABLE } from "../../src/text/printable.js";
import { HOSTILE } from "./hostile.js";
import { officeOf, unitOf } from "./hostile-reports.js";

/** Every tag of a page with its attributes, as they stand; texts left out. Addresses that may be linked to are not counted. */
function skeleton(html: string): readonly string[] {
  const body = html.slice(html.indexOf("<body>"));
  return [...body.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/^<a href="https?:|^<\/a>$/.test(tag))
    .map((tag) => tag.replaceAll(/ aria-label="[^"]*"/g, ""));
}

const MAKERS = [
  ["unit", unitOf],
  ["institution", officeOf],
] as const;

describe.each(MAKERS)("hostile texts in the report of a(n) %s", (_, make) => {
  const harmless = skeleton(make("aman"));

  it("should stand in every field of which the report tells", () => {
    expect(make("aman").match(/aman/g)?.length).toBeGreaterThan(15);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(100);
  });

  it.each(HOSTILE.map((text) => [text]))("should make no element, attribute or address: %j", (text) => {
    const html = make(text);
    expect(skeleton(html)).toEqual(harmless);
    const hrefs = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href ?? "");
    expect(hrefs.filter((href) => !/^(?:#[a-z][a-z0-9-]*|https?:\/\/[^@\s"'<>]*)$/.test(href))).toEqual([]);
    const lines = html.slice(html.indexOf("<body>")).split("\n");
    expect(lines.filter((line) => UNPRINTABLE.test(line))).toEqual([]);
  });

  it("should make nothing of any text whatever", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), (text) => {
        expect(skeleton(make(text))).toEqual(harmless);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the elements that a report can have", () => {
  it("should be none that runs, loads, sends or embeds", () => {
    const live = ["script", "iframe", "object", "embed", "form", "input", "button", "link", "meta", "base", "style"];
    const loading = ["img", "image", "video", "audio", "source", "use", "foreignObject", "animate", "set"];
    expect([...live, ...loading].filter((tag) => TAGS.some((known) => known === tag))).toEqual([]);
  });
});
