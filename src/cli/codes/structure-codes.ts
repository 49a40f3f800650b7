import { yearUnknown } from "../../check/rules/dates.js";
import { emptyGroup } from "../../check/rules/empty-group.js";
import { exampleExpectsNothing, exampleRepeated } from "../../check/rules/example-entries.js";
import { indicatorWithoutScale, scaleForm } from "../../check/rules/indicator-scale.js";
import { missingPolicy } from "../../check/rules/missing-policy.js";
import { noRubric, secondRubric } from "../../check/rules/no-rubric.js";
import { misplacedStatement, missingStatement, repeatedStatement } from "../../check/rules/statement-place.js";
import type { CodeEntry } from "./entry.js";
import { rubric, wholeFile } from "./example.js";

/** A rubric that only classifies. */
const LOKET_2024 = `
    rubric loket 2024 {
      title "Penilaian loket"
      score 0..100 published 2 digits half-up
      category baik   "Baik"   from 50
      category kurang "Kurang" from 0
    }`;

/** PTH2xxx: what a rubric must hold, and where it stands. */
export const STRUCTURE_CODES: readonly CodeEntry[] = [
  {
    kind: misplacedStatement,
    wrong: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
        title "Penilaian loket"
      }`),
    right: rubric(`
      title "Penilaian loket"
      dimension layanan "Layanan" weight 100% {
        indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      }`),
  },
  {
    kind: repeatedStatement,
    wrong: rubric(`
      score 0..100 published 2 digits half-up
      score 0..5   published 2 digits half-up`),
    right: rubric("score 0..100 published 2 digits half-up"),
  },
  {
    kind: missingStatement,
    wrong: wholeFile(`
      rubric loket 2024 {
        title "Penilaian loket"
        category baik   "Baik"   from 50
        category kurang "Kurang" from 0
      }`),
    right: wholeFile(LOKET_2024),
  },
  {
    kind: missingPolicy,
    wrong: wholeFile(`
      rubric loket 2024 {
        title "Penilaian loket"
        score 0..100 published 2 digits half-up
        indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
        category baik   "Baik"   from 50
        category kurang "Kurang" from 0
      }`),
    right: wholeFile(`
      rubric loket 2024 {
        title "Penilaian loket"
        score 0..100 published 2 digits half-up
        missing answers count as lowest
        indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
        category baik   "Baik"   from 50
        category kurang "Kurang" from 0
      }`),
    more: {
      id: "`count as lowest`: tanpa jawaban berarti nilai terendah. `are excluded`: bagian itu dikeluarkan dan bobotnya dibagikan. `stop the score`: nilai baru keluar bila semuanya dijawab. Pilih yang tertulis dalam pedoman instrumen.",
      en: "`count as lowest`: no answer is worth the lowest score. `are excluded`: the part is left out and its weight shared. `stop the score`: there is a score only when all is answered. Choose what the guide of the instrument says.",
    },
  },
  {
    kind: noRubric,
    wrong: wholeFile('title "Penilaian loket"'),
    right: wholeFile(LOKET_2024),
  },
  {
    kind: secondRubric,
    wrong: wholeFile(`${LOKET_2024}\n${LOKET_2024.replace("2024", "2025")}`),
    right: wholeFile(LOKET_2024),
  },
  {
    kind: emptyGroup,
    wrong: rubric('dimension layanan "Layanan" weight 100% { }'),
    right: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      }`),
  },
  {
    kind: indicatorWithoutScale,
    wrong: rubric('indicator tarif "Tarif dipasang" weight 100%'),
    right: rubric('indicator tarif "Tarif dipasang" weight 100% { scale yes/no }'),
  },
  {
    kind: scaleForm,
    wrong: rubric('indicator tarif "Tarif dipasang" weight 100% { scale empat levels 0..3 }'),
    right: rubric('indicator tarif "Tarif dipasang" weight 100% { scale levels 0..3 }'),
  },
  {
    kind: yearUnknown,
    wrong: wholeFile(LOKET_2024.replace("2024", "24")),
    right: wholeFile(LOKET_2024),
  },
  {
    kind: exampleExpectsNothing,
    wrong: rubric(`
      indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      example "tarif dipasang" { tarif yes }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      example "tarif dipasang" { tarif yes expect score 100 }`),
  },
  {
    kind: exampleRepeated,
    wrong: rubric(`
      indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      example "tarif dipasang" { tarif yes tarif no expect score 100 }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      example "tarif dipasang" { tarif yes expect score 100 }`),
  },
];
