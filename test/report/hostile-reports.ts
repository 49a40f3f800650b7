import { expect } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Evidence } from "../../src/evidence/evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { createRow } from "../../src/population/row.js";
import { institutionsOf } from "../../src/report/institution/institution.js";
import { institutionReport } from "../../src/report/institution/institution-report.js";
import { unitReport } from "../../src/report/unit/unit-report.js";
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

/** The report of a unit with one text in every field of rubric, evidence and options. */
export function unitOf(text: string): string {
  return unitReport(hostileRubric(text), hostileEvidence(text), { title: text, language: "en", commands: [text] });
}

/** The same of an institution. */
export function officeOf(text: string): string {
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
