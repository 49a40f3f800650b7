import {
  amendedTwice,
  becauseMissing,
  changeWithoutEffect,
  inheritedHeading,
  MAX_STATEMENTS,
  tooManyStatements,
} from "../../amend/amendment-diagnostics.js";
import {
  amendmentCycle,
  amendsItself,
  chainTooLong,
  hashUnexpected,
  MAX_CHAIN,
  parentBroken,
  parentIsAnother,
  parentNoSource,
  parentNotFound,
  parentNotLoaded,
  pinMismatch,
} from "../../amend/chain-diagnostics.js";
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
import type { CodeEntry } from "./entry.js";
import { amending, command, described, type RubricExample, rubric } from "./example.js";
import { AMENDED } from "./rubric-frame.js";

/** An amendment of the rubric that these examples amend, with a title of its own. */
function amendment(...statements: readonly string[]): RubricExample {
  return withHead("rubric loket 2024 amends loket 2023", ...statements);
}

function withHead(head: string, ...statements: readonly string[]): RubricExample {
  return amending(headed(head, 'title "Penilaian loket 2024"', ...statements), AMENDED);
}

function headed(head: string, ...statements: readonly string[]): string {
  return [`${head} {`, ...statements.map((statement) => `  ${statement}`), "}"].join("\n");
}

const NEW_WEIGHTS = ["change indicator tarif weight 50%", "change indicator waktu weight 50%"];

const RIGHT = amendment(...NEW_WEIGHTS);

/** Rubrics that amend each other, one for each year from 2023 on, the last first. */
function chain(years: number): readonly string[] {
  const amendments = Array.from({ length: years }, (_, index) =>
    headed(`rubric loket ${2024 + index} amends loket ${2023 + index}`, `title "Penilaian loket ${2024 + index}"`),
  );
  return [AMENDED, ...amendments].toReversed();
}

function chained(years: number): RubricExample {
  const [last = AMENDED, ...before] = chain(years);
  return amending(last, ...before);
}

/** PTH24xx: rubrics that amend another. */
export const AMENDMENT_CODES: readonly CodeEntry[] = [
  {
    kind: parentNotFound,
    wrong: { ...RIGHT, parents: [] },
    right: described(
      { id: "Yang sama, di samping `loket-2023.rubric`.", en: "The same, beside `loket-2023.rubric`." },
      () => RIGHT,
    ),
    more: {
      id: "Simpan rubrik yang diubah sebagai `loket-2023.rubric` di folder yang sama. Rubrik yang disertakan bersama patuh, misalnya `pekppp 2024`, ditemukan tanpa itu.",
      en: "Keep the amended rubric as `loket-2023.rubric` in the same folder. Rubrics that ship with patuh, such as `pekppp 2024`, are found without it.",
    },
  },
  {
    kind: parentBroken,
    wrong: described(
      {
        id: "`rubric loket 2024 amends loket 2023 { ... }`, sedangkan bobot dalam `loket-2023.rubric` berjumlah 90%.",
        en: "`rubric loket 2024 amends loket 2023 { ... }`, while the weights in `loket-2023.rubric` add up to 90%.",
      },
      () => ({ ...RIGHT, parents: [AMENDED.replace("60%", "50%")] }),
    ),
    right: described(
      { id: "Yang sama, setelah `loket-2023.rubric` diperbaiki.", en: "The same, with `loket-2023.rubric` repaired." },
      () => RIGHT,
    ),
  },
  {
    kind: parentIsAnother,
    wrong: described(
      {
        id: "`rubric loket 2024 amends loket 2023 { ... }`, sedangkan `loket-2023.rubric` dimulai dengan `rubric loket 2022`.",
        en: "`rubric loket 2024 amends loket 2023 { ... }`, while `loket-2023.rubric` begins with `rubric loket 2022`.",
      },
      () => amending(RIGHT.text, AMENDED.replace("loket 2023", "loket 2022")),
    ),
    right: described(
      {
        id: "Yang sama, sedangkan berkas itu memuat `loket 2023`.",
        en: "The same, while that file holds `loket 2023`.",
      },
      () => RIGHT,
    ),
  },
  {
    kind: amendmentCycle,
    wrong: described(
      {
        id: "`rubric loket 2024 amends loket 2023 { ... }`, sedangkan `loket-2023.rubric` dimulai dengan `rubric loket 2023 amends loket 2024`.",
        en: "`rubric loket 2024 amends loket 2023 { ... }`, while `loket-2023.rubric` begins with `rubric loket 2023 amends loket 2024`.",
      },
      () => amending(RIGHT.text, headed("rubric loket 2023 amends loket 2024"), RIGHT.text),
    ),
    right: RIGHT,
  },
  {
    kind: amendsItself,
    wrong: withHead("rubric loket 2024 amends loket 2024"),
    right: amendment(),
  },
  {
    kind: chainTooLong,
    wrong: described(
      {
        id: `Sebuah rubrik sesudah ${MAX_CHAIN} perubahan berturut-turut.`,
        en: `A rubric after ${MAX_CHAIN} amendments in a row.`,
      },
      () => chained(MAX_CHAIN + 1),
    ),
    right: described(
      { id: `Sampai dengan ${MAX_CHAIN} perubahan berturut-turut.`, en: `Up to ${MAX_CHAIN} amendments in a row.` },
      () => chained(MAX_CHAIN),
    ),
  },
  {
    kind: pinMismatch,
    wrong: withHead("rubric loket 2024 amends loket 2023 sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    right: amendment(),
    more: {
      id: "Hash boleh tidak ditulis. Hash sebuah rubrik ada dalam setiap hasil `patuh score --format json`.",
      en: "The hash may be left out. The hash of a rubric stands in every outcome of `patuh score --format json`.",
    },
  },
  {
    kind: parentNotLoaded,
    wrong: described(
      {
        id: "Sebuah program memanggil `compileRubric` dengan `loadParent` yang gagal, misalnya karena berkasnya tidak dapat dibaca.",
        en: "A program calls `compileRubric` with a `loadParent` that throws, for example because it cannot read the file.",
      },
      () =>
        command("compileRubric", (report) =>
          report(parentNotLoaded, null, { parent: "loket 2023", problem: "EACCES" }),
        ),
    ),
    right: described(
      {
        id: "`loadParent` yang mengembalikan nama dan teks `loket-2023.rubric`.",
        en: "A `loadParent` that returns the name and the text of `loket-2023.rubric`.",
      },
      () => RIGHT,
    ),
  },
  {
    kind: hashUnexpected,
    wrong: described(
      {
        id: "Sebuah program memanggil `compileRubric` dengan `expect`, hash rubrik yang dulu diperiksa, dan isi rubriknya sudah lain.",
        en: "A program calls `compileRubric` with `expect`, the hash of the rubric that was reviewed, and the rubric has another meaning since.",
      },
      () =>
        command("compileRubric", (report) =>
          report(hashUnexpected, null, {
            rubric: "loket 2023",
            expected: "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            found: "sha256-AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
          }),
        ),
    ),
    right: described(
      {
        id: "Rubrik dengan isi yang sama, atau hash baru setelah perubahannya diperiksa.",
        en: "A rubric with the same meaning, or the new hash once the change was reviewed.",
      },
      () => RIGHT,
    ),
  },
  {
    kind: parentNoSource,
    wrong: described(
      {
        id: "Sebuah program memanggil `compileRubric` dengan `loadParent` yang `async`.",
        en: "A program calls `compileRubric` with a `loadParent` that is `async`.",
      },
      () =>
        command("compileRubric", (report) => report(parentNoSource, null, { parent: "loket 2023", isPromise: true })),
    ),
    right: described(
      {
        id: "`loadParent` yang mengembalikan nama dan teks `loket-2023.rubric`.",
        en: "A `loadParent` that returns the name and the text of `loket-2023.rubric`.",
      },
      () => RIGHT,
    ),
  },
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
    right: RIGHT,
  },
  {
    kind: changeWithoutEffect,
    wrong: amendment("change indicator tarif weight 60%"),
    right: RIGHT,
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
