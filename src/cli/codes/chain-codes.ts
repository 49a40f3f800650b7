import {
  amendmentCycle,
  amendsItself,
  chainTooLong,
  MAX_CHAIN,
  parentBroken,
  parentIsAnother,
  parentNoSource,
  parentNotLoaded,
  pinMismatch,
} from "../../amend/chain-diagnostics.js";
import { hashUnexpected, parentNotFound } from "../../amend/standing-diagnostics.js";
import { amendment, headed, RIGHT_AMENDMENT, withHead } from "./amendment-examples.js";
import type { CodeEntry } from "./entry.js";
import { amending, command, described, type RubricExample } from "./example.js";
import { AMENDED } from "./rubric-frame.js";

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

/** PTH24xx: the rubric that an amendment amends. */
export const CHAIN_CODES: readonly CodeEntry[] = [
  {
    kind: parentNotFound,
    wrong: { ...RIGHT_AMENDMENT, parents: [] },
    right: described(
      { id: "Yang sama, di samping `loket-2023.rubric`.", en: "The same, beside `loket-2023.rubric`." },
      () => RIGHT_AMENDMENT,
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
      () => ({ ...RIGHT_AMENDMENT, parents: [AMENDED.replace("60%", "50%")] }),
    ),
    right: described(
      { id: "Yang sama, setelah `loket-2023.rubric` diperbaiki.", en: "The same, with `loket-2023.rubric` repaired." },
      () => RIGHT_AMENDMENT,
    ),
  },
  {
    kind: parentIsAnother,
    wrong: described(
      {
        id: "`rubric loket 2024 amends loket 2023 { ... }`, sedangkan `loket-2023.rubric` dimulai dengan `rubric loket 2022`.",
        en: "`rubric loket 2024 amends loket 2023 { ... }`, while `loket-2023.rubric` begins with `rubric loket 2022`.",
      },
      () => amending(RIGHT_AMENDMENT.text, AMENDED.replace("loket 2023", "loket 2022")),
    ),
    right: described(
      {
        id: "Yang sama, sedangkan berkas itu memuat `loket 2023`.",
        en: "The same, while that file holds `loket 2023`.",
      },
      () => RIGHT_AMENDMENT,
    ),
  },
  {
    kind: amendmentCycle,
    wrong: described(
      {
        id: "`rubric loket 2024 amends loket 2023 { ... }`, sedangkan `loket-2023.rubric` dimulai dengan `rubric loket 2023 amends loket 2024`.",
        en: "`rubric loket 2024 amends loket 2023 { ... }`, while `loket-2023.rubric` begins with `rubric loket 2023 amends loket 2024`.",
      },
      () => amending(RIGHT_AMENDMENT.text, headed("rubric loket 2023 amends loket 2024"), RIGHT_AMENDMENT.text),
    ),
    right: RIGHT_AMENDMENT,
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
      id: "Hash boleh tidak ditulis. `patuh hash` menampilkannya.",
      en: "The hash may be left out. `patuh hash` prints it.",
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
      () => RIGHT_AMENDMENT,
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
      () => RIGHT_AMENDMENT,
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
      () => RIGHT_AMENDMENT,
    ),
  },
];
