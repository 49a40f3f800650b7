import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../src/report/element.js";
import { link, linked } from "../../src/report/link.js";
import { safeHref } from "../../src/report/safe-href.js";
import { writeHtml } from "../../src/report/write-html.js";

describe("writeHtml", () => {
  it("should write elements, lists and text, and nothing for null", () => {
    const content = element("p", { class: "note" }, "a", null, ["b", element("br", {})], element("b", {}, "c"));
    expect(writeHtml(content)).toBe('<p class="note">ab<br><b>c</b></p>\n');
    expect(writeHtml(null)).toBe("");
  });

  it("should escape text and attributes", () => {
    expect(writeHtml("</style><script>alert(`1`)</script>&amp;")).toBe(
      "&lt;/style&gt;&lt;script&gt;alert(&#96;1&#96;)&lt;/script&gt;&amp;amp;",
    );
    expect(writeHtml(element("b", { class: `"onclick='x'>` }, ""))).toBe(
      '<b class="&quot;onclick=&#39;x&#39;&gt;"></b>',
    );
  });

  it("should show what cannot be seen, and keep line breaks", () => {
    expect(writeHtml("\uD800")).toBe("\\ud800");
    expect(writeHtml("a\r\nb\u202Ec\u0000d\tz")).toBe("a\nb\\u202ec\\u0000d\\tz");
  });

  it("should leave out an address that is not http, https or a place in the page", () => {
    expect(writeHtml(element("a", { href: "javascript:alert(1)" }, "x"))).toBe("<a>x</a>");
    expect(writeHtml(element("a", { href: "#plan" }, "x"))).toBe('<a href="#plan">x</a>');
  });

  it("should let no text end the element that it stands in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const html = writeHtml(element("b", { class: text }, text));
        expect(html.match(/[<>]/g)).toHaveLength(4);
        expect(html.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});

describe("safeHref", () => {
  it.each([
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org/x",
    "https:example.org",
    "https://ombudsman.go.id@evil.example/",
    "https://",
    "#Plan",
    "",
  ])("should refuse %j", (text) => {
    expect(safeHref(text)).toBeNull();
    expect(writeHtml(link(text, "here"))).toBe("here");
  });

  it.each(["https://ombudsman.go.id/a?b=c#d", "http://example.org/"])("should take %j as it is", (text) => {
    expect(safeHref(text)).toBe(text);
    expect(writeHtml(linked(text))).toBe(`<a href="${text}" rel="noopener noreferrer">${text}</a>`);
  });

  it("should leave nothing in an address that could end an attribute", () => {
    expect(safeHref('https://example.org/"><script>')).toBe("https://example.org/%22%3E%3Cscript%3E");
  });
});
