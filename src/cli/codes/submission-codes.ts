import { readSubmittedEvidence } from "../../form/submissions/read-submitted-evidence.js";
import {
  submissionColumnDoubled,
  submissionColumnMissing,
  submissionColumnUnknown,
  submissionForm,
  submissionLabel,
  submissionLabels,
  submissionRubric,
  submissionVersion,
} from "../../form/submissions/submission-diagnostics.js";
import {
  submissionDoubled,
  submissionNone,
  submissionNoneAndSome,
  submissionPaged,
  submissionRejected,
  submissionRepeats,
  submissionShape,
  submissionTick,
} from "../../form/submissions/submission-row-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type PopulationExample, population, type RubricExample, rubric } from "./example.js";

const ANTREAN = rubric('indicator antrean "Antrean" weight 100% { scale levels 0..5 }');
const STAMP = "loket@2024 sha256-wqWhO96HdL4TESEr";

const SEVERAL = rubric(`
  indicator antrean "Antrean" weight 50% { observations mean scale levels 0..5 }
  indicator alat "Alat" weight 50% { scale checklist { pena "Pena" kertas "Kertas" } }`);
const SEVERAL_STAMP = "loket@2024 sha256-sCt1vpAB//CBSb44";

function exported(given: RubricExample, notation: "csv" | "json", text: string): PopulationExample {
  return population(given, notation, text, (rubricOf, source) => {
    const { read, diagnostics } = readSubmittedEvidence(rubricOf, source);
    return [...diagnostics, ...read.flatMap((one) => one.diagnostics)];
  });
}

function table(...lines: readonly string[]): PopulationExample {
  return exported(ANTREAN, "csv", lines.join("\n"));
}

function json(text: string): PopulationExample {
  return exported(ANTREAN, "json", text);
}

function several(answers: string): PopulationExample {
  return exported(SEVERAL, "json", `[{"patuh_rubric": "${SEVERAL_STAMP}", "subject_id": "dinas-a", ${answers}}]`);
}

/** A table of the form with two choices, each in a column of its own. */
function ticks(pena: string): PopulationExample {
  const slots = [1, 2, 3].map((slot) => `answerx${slot}_antrean`);
  const others = [
    "known_parts",
    "subject_name",
    "known_antrean",
    "kind_antrean",
    "known_alat",
    "kind_alat",
    "more_antrean",
  ];
  const columns = ["patuh_rubric", "subject_id", "answer_alat/pena", "answer_alat/kertas", "answer_alat/n_one"];
  const cells = [SEVERAL_STAMP, "dinas-a", pena, "0", "0"];
  const all = [...columns, ...slots, ...others];
  return exported(SEVERAL, "csv", `${all.join(",")}\n${all.map((_, index) => cells[index] ?? "").join(",")}`);
}

const HEADER = "patuh_rubric,subject_id,subject_name,known_parts,known_antrean,kind_antrean,answer_antrean";
const RIGHT = table(HEADER, `${STAMP},dinas-a,,,,,4`);
const RIGHT_JSON = json(`[{"patuh_rubric": "${STAMP}", "subject_id": "dinas-a", "answer_antrean": "4"}]`);

/** PTH735x and PTH736x: what KoboToolbox and ODK Central export of a form. */
export const SUBMISSION_CODES: readonly CodeEntry[] = [
  { kind: submissionForm, wrong: table("_uuid,subject_id,answer_antrean", "5c1f,dinas-a,4"), right: RIGHT },
  { kind: submissionRubric, wrong: table(HEADER, "loket@2023 sha256-0000000000000000,dinas-a,,,,,4"), right: RIGHT },
  { kind: submissionVersion, wrong: table(HEADER, "loket@2024 sha256-0000000000000000,dinas-a,,,,,4"), right: RIGHT },
  {
    kind: submissionLabels,
    wrong: table("patuh_rubric,Kode yang dinilai,Antrean", `${STAMP},dinas-a,4`),
    right: RIGHT,
  },
  {
    kind: submissionLabel,
    wrong: several('"answer_alat": "Pena"'),
    right: several('"answer_alat": "pena"'),
  },
  {
    kind: submissionColumnMissing,
    wrong: table("patuh_rubric,subject_id,subject_name,known_parts,known_antrean,kind_antrean", `${STAMP},dinas-a,,,,`),
    right: RIGHT,
  },
  { kind: submissionColumnUnknown, wrong: table(`${HEADER},lokasi`, `${STAMP},dinas-a,,,,,4,-7.7`), right: RIGHT },
  {
    kind: submissionColumnDoubled,
    wrong: table(`${HEADER},item_antrean/answer_antrean`, `${STAMP},dinas-a,,,,,4,3`),
    right: RIGHT,
  },
  {
    kind: submissionDoubled,
    wrong: table(HEADER, `${STAMP},dinas-a,,,,,4`, `${STAMP},dinas-a,,,,,5`),
    right: table(HEADER, `${STAMP},dinas-a,,,,,4`, `${STAMP},dinas-b,,,,,5`),
  },
  {
    kind: submissionRepeats,
    wrong: several('"answerx1_antrean": "4", "more_antrean": "2"'),
    right: several(
      '"answerx1_antrean": "4", "more_antrean": "1", "repeat_antrean": [{"repeat_antrean/answerx0_antrean": "3"}]',
    ),
  },
  {
    kind: submissionRejected,
    wrong: table(`${HEADER},ReviewState`, `${STAMP},dinas-a,,,,,4,rejected`),
    right: table(`${HEADER},ReviewState`, `${STAMP},dinas-a,,,,,4,approved`),
  },
  {
    kind: submissionPaged,
    wrong: json(
      `{"count": 400, "next": "https://kobo.contoh/data/?start=100", "results": [{"patuh_rubric": "${STAMP}", "subject_id": "dinas-a", "answer_antrean": "4"}]}`,
    ),
    right: RIGHT_JSON,
  },
  {
    kind: submissionNone,
    wrong: json('{"count": 0, "next": null, "previous": null, "results": []}'),
    right: RIGHT_JSON,
  },
  { kind: submissionTick, wrong: ticks("pena"), right: ticks("1") },
  {
    kind: submissionNoneAndSome,
    wrong: several('"answer_alat": "pena n_one"'),
    right: several('"answer_alat": "n_one"'),
  },
  { kind: submissionShape, wrong: json('{"results": ["dinas-a"]}'), right: RIGHT_JSON },
];
