import { readFileSync } from "node:fs";
import { createRecord, type RecordOptions } from "../../src/audit/record/create-record.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { readEvidenceText } from "../../src/evidence/read-evidence-text.js";
import type { Rubric } from "../../src/model/rubric.js";
import type { ShippedReference } from "../../src/rubrics/generated/shipped-reference.js";
import { shippedRubric } from "../../src/rubrics/shipped-rubric.js";
import { EVERY_ANSWER, EVERY_STEP } from "../evaluate/every-step.js";
import { signed } from "./sign-with-node.js";

/** The records of `examples/verify-independently/records.ndjson`, made anew. */
export function shippedRecords(): readonly string[] {
  const office = compiled(readFileSync("examples/plan/kantor-2024.rubric", "utf8"));
  return [
    ...records(shippedRubric("pekppp@2024"), readFileSync("examples/pekppp/evidence.json", "utf8")),
    ...records(
      shippedRubric("ombudsman-kepatuhan@2023"),
      readFileSync("examples/ombudsman-2023/mukomuko.json", "utf8"),
    ),
    ...records(shippedRubric("ombudsman-kepatuhan@2023"), readFileSync("examples/ombudsman-2023/office.json", "utf8")),
    ...records(office, readFileSync("examples/plan/units.ndjson", "utf8")),
    ...MADE_UP.flatMap(([reference, evidence, options]) =>
      records(shippedRubric(reference), JSON.stringify({ answers: {}, ...evidence }), options),
    ),
    ...records(compiled(EVERY_STEP), JSON.stringify(EVERY_ANSWER)),
  ];
}

/** Three of them, signed: `signed.ndjson`, the records of a small ledger. */
export function signedRecords(): readonly string[] {
  const records = shippedRecords();
  return [1, 3, 9].map((index) => signed(records[index] ?? ""));
}

const YES_NO_OF_2019 =
  "requirements procedure fee completion-time service-product pledge-available information-electronic information-printed waiting-room toilet counter special-facilities special-service";

/** Evidence of nobody, for rubrics that the other examples have none for; only the points of 2022 were published. */
const MADE_UP: readonly (readonly [ShippedReference, Readonly<Record<string, unknown>>, RecordOptions?])[] = [
  [
    "ombudsman-kepatuhan@2022",
    {
      subject: { id: "kabupaten-mukomuko", name: "Kabupaten Mukomuko" },
      known: {
        input: { points: "12.16" },
        process: { points: "14.88" },
        output: { points: "20.36" },
        complaints: { points: "12.95" },
      },
    },
  ],
  [
    "ombudsman-kepatuhan@2016-2019",
    {
      subject: "contoh-kabupaten",
      answers: Object.fromEntries(YES_NO_OF_2019.split(" ").map((name, index) => [name, index % 5 !== 4])),
      known: Object.fromEntries(
        ["complaints", "performance", "mission", "attributes"].map((name) => [name, score(60)]),
      ),
    },
    { assumeUndisclosed: "equal" },
  ],
  ["ombudsman-kepatuhan@2021", { subject: "contoh-provinsi", known: { standards: score(90), pledge: score(75) } }],
  [
    "ombudsman-opini@2025",
    {
      subject: "contoh-kota",
      facts: { "follow-up": false },
      known: { dimensions: score("86.5"), trust: score("79.25") },
    },
  ],
  [
    "skm@2017",
    {
      subject: "contoh-puskesmas",
      answers: Object.fromEntries(
        shippedRubric("skm@2017").children.map(({ name }, index) => [
          name,
          { counts: { 2: String(index), 3: "20", 4: String(25 - index) } },
        ]),
      ),
    },
  ],
  [
    "spbe@2021",
    {
      subject: "contoh-pemda",
      known: { "internal-policy": score(2), governance: score(3), management: score(1), services: score("3.7") },
    },
  ],
  [
    "sakip@2021",
    {
      subject: "contoh-dinas",
      known: {
        planning: { points: "22.5" },
        measurement: { points: "24" },
        reporting: { points: "10.5" },
        "internal-evaluation": { points: "17.25" },
      },
    },
  ],
];

function score(value: number | string): { readonly score: string } {
  return { score: String(value) };
}

function compiled(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  if (rubric === null) throw new Error(diagnostics.map(({ text }) => text.en.message).join("\n"));
  return rubric;
}

function records(rubric: Rubric, text: string, options: RecordOptions = {}): readonly string[] {
  return readEvidenceText(rubric, { name: "evidence.json", text }).map(({ evidence, diagnostics }) => {
    if (evidence === null) throw new Error(diagnostics.map(({ text }) => text.en.message).join("\n"));
    return createRecord(rubric, evidence, { at: "2026-11-28", by: "Bagian Organisasi (contoh)", ...options });
  });
}
