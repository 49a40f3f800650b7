import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { bar } from "../../src/report/bar.js";
import { shareOf } from "../../src/report/share.js";
import { table } from "../../src/report/table.js";
import { writeHtml } from "../../src/report/write-html.js";
import { type PageContent, writePage } from "../../src/report/write-page.js";
import { zoneMark } from "../../src/report/zone-mark.js";
import { pekppp2024 } from "../../src/rubrics/generated/pekppp-2024.js";

const page: PageContent = {
  language: "id",
  kind: "Laporan",
  title: "</title><script>alert(1)</script>",
  rubric: pekppp2024,
  at: "2024-05-31",
  facts: [],
  summary: null,
  sections: [],
  hashes: [],
  commands: [],
};

const exact = (text: string) => parseExact(text) ?? expect.fail(text);

describe("the frame of a report", () => {
  it("should allow its own style and nothing else", () => {
    const html = writePage(page);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/@import|url\(/);
  });

  it("should let no title become an element", () => {
    expect(writePage(page)).not.toContain("<script");
  });

  it("should name language, instrument, year, date and hash", () => {
    const html = writePage(page);
    for (const shown of ['<html lang="id">', pekppp2024.title.id, "31 Mei 2024", pekppp2024.hash])
      expect(html).toContain(shown);
    expect(writePage({ ...page, language: "en" })).toContain("31 May 2024");
    expect(writePage({ ...page, at: null })).not.toContain("Tanggal laporan");
  });

  it("should list its sections when there are several", () => {
    const sections = ["a", "b"].map((id) => ({ id, title: `Bagian ${id}`, content: null }));
    const html = writePage({ ...page, sections });
    expect(html).toContain('<a href="#b">Bagian b</a>');
    expect(html).toContain('<section id="b" aria-labelledby="b-heading">');
    expect(writePage({ ...page, sections: sections.slice(1) })).not.toContain("<nav");
  });
});

describe("lengths of drawings", () => {
  it("should be exact shares of the range, and never leave it", () => {
    expect(shareOf(exact("1/3"), exact("0"), exact("1"))).toBe("33.333%");
    expect(shareOf(exact("7"), exact("1"), exact("5"))).toBe("100.000%");
    expect(shareOf(exact("0"), exact("1"), exact("5"))).toBe("0.000%");
    expect(shareOf(exact("1"), exact("1"), exact("1"))).toBe("0.000%");
  });

  it("should say in words what a bar shows", () => {
    const drawn = writeHtml(bar({ title: "3 dari 4", value: exact("3"), low: exact("0"), high: exact("4") }));
    expect(drawn).toContain("<title>3 dari 4</title>");
    expect(drawn).toContain('x1="0.000%" x2="75.000%"');
  });
});

describe("the parts of a report", () => {
  it("should give tables a caption and scopes", () => {
    const columns = [
      { heading: "Unit", kind: "text" },
      { heading: "Nilai", kind: "number" },
    ] as const;
    const html = writeHtml(table({ caption: "Nilai", columns, rows: [{ head: "a", cells: ["1"] }] }));
    expect(html).toContain("<caption>Nilai</caption>");
    expect(html).toContain('<th scope="col" class="number">Nilai</th>');
    expect(html).toContain('<th scope="row">a</th><td class="number">1</td>');
  });

  it("should tell a zone in words and by its shape", () => {
    const shapes = (["green", "yellow", "red"] as const).map((zone) => writeHtml(zoneMark(zone, "en")));
    expect(shapes[0]).toContain("zone green</span>");
    expect(new Set(shapes.map((html) => /<(circle|path) [^>]*>/.exec(html)?.[0])).size).toBe(3);
    expect(zoneMark(null, "en")).toBeNull();
  });
});
