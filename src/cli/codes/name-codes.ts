import { datesReversed, dateUnknown, yearOutsideForce } from "../../check/rules/dates.js";
import { duplicateName } from "../../check/rules/duplicate-name.js";
import { lawRedeclared, lawWithoutTitle } from "../../check/rules/law-title.js";
import { unknownLaw, unknownScale, unknownSource } from "../../check/rules/unknown-name.js";
import { unknownBetter, unknownDirection, unknownRoundingMode, unknownZone } from "../../check/rules/unknown-word.js";
import { unusedScale } from "../../check/rules/unused-scale.js";
import type { CodeEntry } from "./entry.js";
import { rubric } from "./example.js";

/** PTH2xxx: names, words from closed lists, and dates. */
export const NAME_CODES: readonly CodeEntry[] = [
  {
    kind: duplicateName,
    wrong: rubric(`
      indicator tarif "Tarif dipasang"  weight 60% { scale yes/no }
      indicator tarif "Tarif diperbarui" weight 40% { scale yes/no }`),
    right: rubric(`
      indicator tarif      "Tarif dipasang"  weight 60% { scale yes/no }
      indicator tarif-baru "Tarif diperbarui" weight 40% { scale yes/no }`),
  },
  {
    kind: unknownScale,
    wrong: rubric(`
      scale empat levels 0..3
      indicator tarif "Tarif dipasang" weight 100% { scale emapt }`),
    right: rubric(`
      scale empat levels 0..3
      indicator tarif "Tarif dipasang" weight 100% { scale empat }`),
  },
  {
    kind: unknownSource,
    wrong: rubric(`
      source pedoman "Pedoman penilaian loket"
      indicator tarif "Tarif dipasang" weight 100% from panduan { scale yes/no }`),
    right: rubric(`
      source pedoman "Pedoman penilaian loket"
      indicator tarif "Tarif dipasang" weight 100% from pedoman { scale yes/no }`),
  },
  {
    kind: unknownLaw,
    wrong: rubric(`
      law uu-25-2009 "Undang-Undang 25/2009 tentang Pelayanan Publik"
      indicator tarif "Tarif dipasang" weight 100% {
        scale yes/no
        law uu-25-2019 article "21"
      }`),
    right: rubric(`
      law uu-25-2009 "Undang-Undang 25/2009 tentang Pelayanan Publik"
      indicator tarif "Tarif dipasang" weight 100% {
        scale yes/no
        law uu-25-2009 article "21"
      }`),
  },
  {
    kind: unusedScale,
    wrong: rubric(`
      scale tiga  levels 0..2
      scale empat levels 0..3
      indicator tarif "Tarif dipasang" weight 100% { scale empat }`),
    right: rubric(`
      scale empat levels 0..3
      indicator tarif "Tarif dipasang" weight 100% { scale empat }`),
  },
  {
    kind: lawWithoutTitle,
    wrong: rubric("law uu-25-2009"),
    right: rubric('law uu-25-2009 "Undang-Undang 25/2009 tentang Pelayanan Publik"'),
  },
  {
    kind: lawRedeclared,
    wrong: rubric(`
      law uu-25-2009 "Undang-Undang 25/2009 tentang Pelayanan Publik"
      indicator tarif "Tarif dipasang" weight 100% {
        scale yes/no
        law uu-25-2009 "21"
      }`),
    right: rubric(`
      law uu-25-2009 "Undang-Undang 25/2009 tentang Pelayanan Publik"
      indicator tarif "Tarif dipasang" weight 100% {
        scale yes/no
        law uu-25-2009 article "21"
      }`),
  },
  {
    kind: unknownZone,
    wrong: rubric(`
      category baik   "Baik"   zone hijau from 50
      category kurang "Kurang" zone red   from 0`),
    right: rubric(`
      category baik   "Baik"   zone green from 50
      category kurang "Kurang" zone red   from 0`),
  },
  {
    kind: unknownRoundingMode,
    wrong: rubric("score 0..100 published 2 digits halfup"),
    right: rubric("score 0..100 published 2 digits half-up"),
    more: {
      id: "`half-up` membulatkan seperti di sekolah: 87.995 menjadi 88.00. `down` memotong: 87.995 menjadi 87.99.",
      en: "`half-up` rounds as at school: 87.995 becomes 88.00. `down` cuts off: 87.995 becomes 87.99.",
    },
  },
  {
    kind: unknownDirection,
    wrong: rubric('indicator hari "Hari tunggu" weight 100% { scale number 0..30 lesser is better }'),
    right: rubric('indicator hari "Hari tunggu" weight 100% { scale number 0..30 lower is better }'),
  },
  {
    kind: unknownBetter,
    wrong: rubric('indicator keluhan "Ada keluhan" weight 100% { scale yes/no tidak is better }'),
    right: rubric('indicator keluhan "Ada keluhan" weight 100% { scale yes/no no is better }'),
  },
  {
    kind: dateUnknown,
    wrong: rubric("in force 2024-01-01 to 2024-02-30"),
    right: rubric("in force 2024-01-01 to 2024-02-29"),
  },
  {
    kind: datesReversed,
    wrong: rubric("in force 2024-12-31 to 2024-01-01"),
    right: rubric("in force 2024-01-01 to 2024-12-31"),
  },
  {
    kind: yearOutsideForce,
    wrong: rubric("in force 2022-01-01 to 2022-12-31"),
    right: rubric("in force 2024-01-01 to 2024-12-31"),
  },
];
