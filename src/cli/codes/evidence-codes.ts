import {
  duplicateKey,
  duplicateSubject,
  evidenceNesting,
  evidenceShape,
  evidenceSyntax,
  noEvidence,
  rubricMismatch,
  subjectForm,
  unknownAnswerKey,
  unknownEvidenceKey,
} from "../../evidence/evidence-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { described, evidence, rubric } from "./example.js";

const ANTREAN = rubric('indicator antrean "Antrean" weight 100% { scale levels 0..5 }');

const RIGHT = evidence(ANTREAN, '{"subject": "dinas-a", "answers": {"antrean": 4}}');

/** PTH5xxx: evidence as a whole. */
export const EVIDENCE_CODES: readonly CodeEntry[] = [
  {
    kind: unknownAnswerKey,
    wrong: evidence(ANTREAN, '{"subject": "dinas-a", "answers": {"antrian": 4}}'),
    right: RIGHT,
  },
  {
    kind: unknownEvidenceKey,
    wrong: evidence(ANTREAN, '{"subject": "dinas-a", "jawaban": {"antrean": 4}}'),
    right: RIGHT,
    more: {
      id: "Kunci bukti ditulis dalam bahasa Inggris: `rubric`, `subject` (dengan `id` dan `name`), `answers`; di dalam jawaban `answer`, `source` dan `note`.",
      en: "The keys of evidence are `rubric`, `subject` (with `id` and `name`) and `answers`; inside an answer `answer`, `source` and `note`.",
    },
  },
  { kind: evidenceShape, wrong: evidence(ANTREAN, '{"subject": "dinas-a", "answers": 4}'), right: RIGHT },
  {
    kind: rubricMismatch,
    wrong: evidence(ANTREAN, '{"rubric": "loket@2023", "subject": "dinas-a", "answers": {"antrean": 4}}'),
    right: evidence(ANTREAN, '{"rubric": "loket@2024", "subject": "dinas-a", "answers": {"antrean": 4}}'),
  },
  {
    kind: duplicateKey,
    wrong: evidence(ANTREAN, '{"subject": "dinas-a", "answers": {"antrean": 4, "antrean": 2}}'),
    right: RIGHT,
  },
  {
    kind: evidenceSyntax,
    wrong: evidence(ANTREAN, '{"subject": "dinas-a", "answers": {"antrean": 4,}}'),
    right: RIGHT,
    more: {
      id: "Setelah isi yang terakhir tidak ada koma; nama dan teks diapit tanda petik lurus; setiap `{` ditutup `}`.",
      en: "There is no comma after the last item; names and texts stand in straight quotes; every `{` is closed by `}`.",
    },
  },
  {
    kind: evidenceNesting,
    wrong: described({ id: "Bukti dengan 40 pasang kurung siku.", en: "Evidence with 40 pairs of brackets." }, () =>
      evidence(ANTREAN, `{"subject": "dinas-a", "answers": {"antrean": ${"[".repeat(40)}${"]".repeat(40)}}}`),
    ),
    right: RIGHT,
  },
  {
    kind: duplicateSubject,
    wrong: evidence(
      ANTREAN,
      `
        {"subject": "dinas-a", "answers": {"antrean": 4}}
        {"subject": "dinas-a", "answers": {"antrean": 2}}`,
    ),
    right: evidence(
      ANTREAN,
      `
        {"subject": "dinas-a", "answers": {"antrean": 4}}
        {"subject": "dinas-b", "answers": {"antrean": 2}}`,
    ),
  },
  { kind: noEvidence, wrong: evidence(ANTREAN, "[]"), right: RIGHT },
  { kind: subjectForm, wrong: evidence(ANTREAN, '{"answers": {"antrean": 4}}'), right: RIGHT },
];
