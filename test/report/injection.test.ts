import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { createRow } from "../../src/population/row.js";
import { TAGS } from "../../src/report/element.js";
import { institutionsOf } from "../../src/report/institution/institution.js";
import { institutionReport } from "../../src/report/institution/institution-report.js";
import { unitReport } from "../../src/report/unit/unit-report.js";
import { UNPRINTABLE } from "../../src/text/printable.js";
import { HOSTILE } from "./hostile.js";
import { compiled, evidenceFor } from "./reports.js";

const RUBRIC = compiled(`rubric loket 2024 {
  title "Loket" en "Desk"
  issuer "Penerbit" en "Issuer"
  law uu "Undang-undang" en "Law" url "https://example.org/"
  score 0..100 published 2 digits half-up
  missing answers count as lowest assumed "andaian" en "assumption"
  fact closed yes/no "Tutup" en "Closed"
  indicator fee "Tarif" en "Fee" weight 40% { scale yes/no }
  indicator kit "Sarana" en "Facilities" weight 40% {
    scale checklist {
      desk "Meja" en "Desk" weight 50%
      form "Formulir" en "Form" weight 50%
    }
  }
  indicator queue "Antrean" en "Queue" weight 20% {
    scale levels 0..2 { 0 "tidak ada" en "none"  1 "ada" en "some"  2 "lengkap" en "all" }
  }
  category good "baik" en "good" zone green from 80 to 100
  category poor "kurang" en "poor" zone red from 0 to 79.99
  rule shut "Tutup" en "Closed" { when closed then category at most poor }
  rule named "Diberi label" en "Labelled" { when closed then label "Label" en "Label" }
  level unit -> office mean
}`);

const EVIDENCE = evidenceFor(RUBRIC, {
  subject: { id: "loket-1", name: "Loket 1" },
  facts: { closed: true },
  answers: {
    fee: { answer: true, source: "sumber", note: "catatan" },
    kit: { answer: ["desk"], source: "sumber", note: "catatan" },
    queue: { answer: 1, source: "sumber", note: "catatan" },
  },
});

/** The same rubric with one text in place of every title and reason. */
function titled(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => titled(one, text));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const isTitle = entries.length === 2 && "id" in value && "en" in value;
  if (isTitle) return { id: text, en: text };
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === "url" || key === "article" ? text : titled(one, text)]),
  );
}

function hostileRubric(text: string): Rubric {
  return titled(RUBRIC, text) as Rubric;
}

function hostileEvidence(text: string): Evidence {
  const answers = [...EVIDENCE.answers].map(([name, one]) => [name, { ...one, source: text, note: text }] as const);
  const within = new Map([["office", text]]);
  return { ...EVIDENCE, subject: { id: text, name: text }, answers: new Map(answers), within };
}

function unitOf(text: string): string {
  return unitReport(hostileRubric(text), hostileEvidence(text), { title: text, language: "en", commands: [text] });
}

function officeOf(text: string): string {
  const rubric = hostileRubric(text);
  const within = { office: text };
  const rows = [
    createRow({ id: text, name: text, exact: "40", within, facts: { closed: text }, cells: { note: text } }),
    createRow({ id: "b", name: text, exact: "80", within }),
    createRow({ id: "c", name: text, within, excluded: text }),
  ];
  const [office] = institutionsOf({ rubric, rows });
  const outcomes = [evaluate(rubric, hostileEvidence(text))];
  return institutionReport(office ?? expect.fail("no office"), {
    outcomes,
    dataHash: text,
    commands: [text],
    title: text,
  });
}

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
