import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const html = readFileSync("dist/verify.html", "utf8");
const between = (start: string, end: string) => html.slice(html.indexOf(start) + start.length, html.indexOf(end));
const script = between("<script>", "</script>");
const style = between("<style>", "</style>");
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the file of the page", () => {
  it("should let nothing in but the script and the style that stand in it", () => {
    expect(between('Content-Security-Policy" content="', '" />\n    <meta name="viewport"').split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("should refer to nothing outside", () => {
    const markup = html.replace(script, "").replace(style, "");
    expect(markup).not.toMatch(/\b(?:src|href|action|srcset)=/);
    expect(style).not.toMatch(/url\(|@import/);
    expect(script).not.toMatch(/\bimport\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts|\bnew Worker/);
  });

  it("should make no code and no HTML out of data", () => {
    expect(script).not.toMatch(/\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/);
  });

  it("should have one script and one style, so that neither ends before its end", () => {
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html.match(/<\/style/g)).toHaveLength(1);
  });

  it("should stay small enough for a letter", () => {
    expect(html.length).toBeLessThan(700_000);
  });
});
