import { scoreInApplies, testForm, unknownFactValue } from "../../check/rules/condition-names.js";
import { conditionAlways, conditionNever } from "../../check/rules/condition-truth.js";
import { factNameTaken, unusedFact } from "../../check/rules/fact-names.js";
import { notApplicablePolicy } from "../../check/rules/not-applicable-policy.js";
import { unknownTested } from "../../check/rules/unknown-tested.js";
import type { CodeEntry } from "./entry.js";
import { type RubricExample, rubric } from "./example.js";

/** A rule that asks for the kind of institution. */
function kindIs(condition: string): RubricExample {
  return rubric(`
    fact jenis choice { provinsi "Provinsi" kabupaten "Kabupaten" kota "Kota" } "Jenis instansi"
    rule daerah "Pemerintah daerah" { when ${condition} then label "Daerah" }`);
}

const WITHOUT_POLICY = `
      fact loket-ada yes/no "Layanan memiliki loket"
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator kursi "Kursi di ruang tunggu" weight 40% {
        applies when loket-ada
        scale yes/no
      }`;
const WITH_POLICY = rubric(`
      not applicable parts are redistributed${WITHOUT_POLICY}`);

/** PTH2xxx and PTH4xxx: facts, and the conditions that ask for them. */
export const CONDITION_CODES: readonly CodeEntry[] = [
  {
    kind: unknownTested,
    wrong: rubric(`
      fact tindak-lanjut yes/no "Saran ditindaklanjuti"
      rule penghargaan "Penghargaan" { when not tindaklanjut then withhold award }`),
    right: rubric(`
      fact tindak-lanjut yes/no "Saran ditindaklanjuti"
      rule penghargaan "Penghargaan" { when not tindak-lanjut then withhold award }`),
  },
  {
    kind: testForm,
    wrong: rubric(`
      fact layanan number 0..500 "Banyaknya layanan"
      rule besar "Unit besar" { when layanan then label "Unit besar" }`),
    right: rubric(`
      fact layanan number 0..500 "Banyaknya layanan"
      rule besar "Unit besar" { when layanan at least 100 then label "Unit besar" }`),
  },
  { kind: unknownFactValue, wrong: kindIs("jenis is propinsi"), right: kindIs("jenis is provinsi") },
  {
    kind: scoreInApplies,
    wrong: rubric(`
      not applicable parts are redistributed
      indicator loket "Loket tersedia" weight 60% { scale yes/no }
      indicator kursi "Kursi di ruang tunggu" weight 40% {
        applies when loket above 0
        scale yes/no
      }`),
    right: WITH_POLICY,
  },
  {
    kind: notApplicablePolicy,
    wrong: rubric(WITHOUT_POLICY),
    right: WITH_POLICY,
    more: {
      id: "`are redistributed`: bobotnya dibagikan kepada bagian lain. `count as full`: bagian itu dihitung dengan nilai tertinggi. `count as lowest`: dengan nilai terendah. Pilih yang tertulis dalam pedoman instrumen.",
      en: "`are redistributed`: its weight goes to the other parts. `count as full`: the part counts with the highest score. `count as lowest`: with the lowest. Choose what the guide of the instrument says.",
    },
  },
  {
    kind: factNameTaken,
    wrong: rubric(`
      fact tarif yes/no "Tarif diatur peraturan daerah"
      indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      rule resmi "Tarif resmi" { when tarif then label "Tarif resmi" }`),
    right: rubric(`
      fact tarif-resmi yes/no "Tarif diatur peraturan daerah"
      indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
      rule resmi "Tarif resmi" { when tarif-resmi then label "Tarif resmi" }`),
  },
  {
    kind: unusedFact,
    wrong: rubric('fact tindak-lanjut yes/no "Saran ditindaklanjuti"'),
    right: rubric(`
      fact tindak-lanjut yes/no "Saran ditindaklanjuti"
      rule penghargaan "Penghargaan" { when not tindak-lanjut then withhold award }`),
  },
  {
    kind: conditionNever,
    wrong: kindIs("jenis is kabupaten and jenis is kota"),
    right: kindIs("jenis is kabupaten or jenis is kota"),
    more: {
      id: "Dalam percakapan “kabupaten dan kota” berarti salah satunya; dalam syarat itu ditulis `or`.",
      en: "In speech “regencies and cities” means either of them; a condition says that with `or`.",
    },
  },
  {
    kind: conditionAlways,
    wrong: kindIs("jenis is not kabupaten or jenis is not kota"),
    right: kindIs("jenis is not kabupaten and jenis is not kota"),
  },
];
