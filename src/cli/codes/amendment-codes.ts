import {
  amendedTwice,
  becauseMissing,
  changeWithoutEffect,
  inheritedHeading,
  MAX_STATEMENTS,
  tooManyStatements,
} from "../../amend/amendment-diagnostics.js";
import {
  alreadyDeclared,
  cannotHold,
  nameIsGone,
  notRenamable,
  notSiblings,
  onlyParts,
  targetOfAnotherKind,
  tooFewParts,
  unknownTarget,
} from "../../amend/target-diagnostics.js";
import { amendsMissing, changeOrAdd, partInsideChange, writtenBare } from "../../check/rules/amendment-place.js";
import { amendment, headed, NEW_WEIGHTS, RIGHT_AMENDMENT } from "./amendment-examples.js";
import type { CodeEntry } from "./entry.js";
import { amending, described, rubric } from "./example.js";
import { AMENDED } from "./rubric-frame.js";

/** PTH24xx: what an amendment says. */
export const AMENDMENT_CODES: readonly CodeEntry[] = [
  {
    kind: unknownTarget,
    wrong: amendment('change indicator tarip "Tarif dipasang di loket"'),
    right: amendment('change indicator tarif "Tarif dipasang di loket"'),
  },
  {
    kind: targetOfAnotherKind,
    wrong: amendment('change indicator layanan "Layanan loket"'),
    right: amendment('change dimension layanan "Layanan loket"'),
  },
  {
    kind: alreadyDeclared,
    wrong: amendment("add category baik from 60"),
    right: amendment("change category baik from 60"),
  },
  {
    kind: cannotHold,
    wrong: amendment('add into tarif indicator biaya "Biaya" weight 100% { scale yes/no }'),
    right: amendment(
      "change indicator tarif weight 30%",
      'add into layanan indicator biaya "Biaya" weight 30% { scale yes/no }',
    ),
  },
  {
    kind: onlyParts,
    wrong: amendment(
      'merge category baik, category kurang into indicator mutu weight 100% { scale yes/no } because "x"',
    ),
    right: amendment(
      'merge indicator tarif, indicator waktu into indicator mutu weight 100% { scale empat } because "dinilai bersama"',
    ),
  },
  {
    kind: notRenamable,
    wrong: amendment('rename verdict to opini because "istilah baru"'),
    right: amendment('rename category baik to wajar because "istilah baru"'),
  },
  {
    kind: notSiblings,
    wrong: amendment(
      'merge dimension layanan, indicator tarif into dimension loket weight 100% because "dinilai bersama"',
    ),
    right: amendment(
      'merge indicator tarif, indicator waktu into indicator mutu weight 100% { scale empat } because "dinilai bersama"',
    ),
  },
  {
    kind: tooFewParts,
    wrong: amendment(
      'split indicator tarif into { indicator biaya "Biaya" weight 60% { scale empat } } because "istilah baru"',
    ),
    right: amendment('rename indicator tarif to biaya because "istilah baru"', 'change indicator biaya "Biaya"'),
  },
  {
    kind: nameIsGone,
    wrong: amendment('remove scale empat because "skala lama"'),
    right: amendment('rename scale empat to tingkat because "istilah baru"'),
  },
  {
    kind: inheritedHeading,
    wrong: amending(headed("rubric loket 2024 amends loket 2023", ...NEW_WEIGHTS), AMENDED),
    right: RIGHT_AMENDMENT,
  },
  {
    kind: changeWithoutEffect,
    wrong: amendment("change indicator tarif weight 60%"),
    right: RIGHT_AMENDMENT,
  },
  {
    kind: amendedTwice,
    wrong: amendment("change category baik from 55", "change category baik from 60"),
    right: amendment("change category baik from 60"),
  },
  {
    kind: becauseMissing,
    wrong: amendment("rename indicator tarif to biaya"),
    right: amendment('rename indicator tarif to biaya because "istilah baru dalam pedoman"'),
  },
  {
    kind: tooManyStatements,
    wrong: described(
      {
        id: `Sebuah perubahan dengan ${MAX_STATEMENTS + 1} pernyataan \`law\`.`,
        en: `An amendment with ${MAX_STATEMENTS + 1} statements \`law\`.`,
      },
      () => amendment(...Array.from({ length: MAX_STATEMENTS + 1 }, (_, index) => `law uu-${index} "Undang-Undang"`)),
    ),
    right: amendment('law uu-25-2009 "Undang-Undang 25/2009"'),
  },
  {
    kind: amendsMissing,
    wrong: rubric("change category baik from 60"),
    right: amendment("change category baik from 60"),
  },
  {
    kind: changeOrAdd,
    wrong: amendment('category cukup "Cukup" from 40'),
    right: amendment('add category cukup "Cukup" from 40'),
  },
  {
    kind: writtenBare,
    wrong: amendment("add in force 2024-01-01 to 2024-12-31"),
    right: amendment("in force 2024-01-01 to 2024-12-31"),
  },
  {
    kind: partInsideChange,
    wrong: amendment(
      "change dimension layanan {",
      '  indicator biaya "Biaya" weight 30% { scale yes/no }',
      "}",
      "change indicator tarif weight 30%",
    ),
    right: amendment(
      'add into layanan indicator biaya "Biaya" weight 30% { scale yes/no }',
      "change indicator tarif weight 30%",
    ),
  },
];
