import { type DiagnosticKind, defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { allowedIn, type Place } from "../../syntax/statement-places.js";

interface Facts {
  readonly statement: string;
}

export const amendsMissing = defineDiagnostic<Facts>({
  code: "PTH2430",
  name: "amends-missing",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` hanya ada dalam rubrik yang mengubah rubrik lain`,
    why: "Yang diubah, ditambah atau dihapus adalah rubrik yang disebut sesudah `amends`; di sini tidak ada.",
    hint: () => "tulis kepalanya `rubric nama 2024 amends nama 2023 { ... }`, atau tulis pernyataannya tanpa kata ini",
  },
  en: {
    message: ({ statement }) => `\`${statement}\` is only possible in a rubric that amends another`,
    why: "What is changed, added or removed is the rubric named behind `amends`; here there is none.",
    hint: () => "write the head `rubric name 2024 amends name 2023 { ... }`, or the statement without this word",
  },
});

export const changeOrAdd = defineDiagnostic<Facts>({
  code: "PTH2431",
  name: "change-or-add",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` di sini tidak mengatakan apakah ia mengubah atau menambah`,
    why: "Sebuah perubahan mewarisi seluruh rubrik yang diubahnya; apa yang lain dari itu harus disebut apa adanya.",
    hint: ({ statement }) =>
      `tulis \`change ${statement} ...\` bila sudah ada, atau \`add ${statement} ...\` bila baru`,
  },
  en: {
    message: ({ statement }) => `\`${statement}\` does not say here whether it changes or adds`,
    why: "An amendment inherits the whole rubric that it amends; what differs from it must be called what it is.",
    hint: ({ statement }) =>
      `write \`change ${statement} ...\` if it is there already, or \`add ${statement} ...\` if it is new`,
  },
});

export const writtenBare = defineDiagnostic<Facts>({
  code: "PTH2432",
  name: "written-bare",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` harus ditulis tanpa \`change\` atau \`add\``,
    why: "Pernyataan ini milik tahun yang baru, dan ditulis seperti dalam rubrik biasa.",
    hint: ({ statement }) => `tulis langsung \`${statement} ...\``,
  },
  en: {
    message: ({ statement }) => `\`${statement}\` must be written without \`change\` or \`add\``,
    why: "It belongs to the new year, and is written as in any rubric.",
    hint: ({ statement }) => `write \`${statement} ...\` alone`,
  },
});

export const partInsideChange = defineDiagnostic<Facts>({
  code: "PTH2433",
  name: "part-inside-change",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` tidak boleh berada di dalam bagian yang diubah`,
    why: "Bagian yang tidak disebut tetap ada, jadi daftar bagian di sini tidak jelas maksudnya.",
    hint: ({ statement }) =>
      `tulis sebagai pernyataan tersendiri: \`change ${statement} ...\`, atau \`add into nama ${statement} ...\``,
  },
  en: {
    message: ({ statement }) => `\`${statement}\` cannot stand inside a part that is changed`,
    why: "Parts that are not mentioned stay, so it is not clear what a list of parts would mean here.",
    hint: ({ statement }) =>
      `write it as a statement of its own: \`change ${statement} ...\`, or \`add into name ${statement} ...\``,
  },
});

/** What to say of a statement that is out of place because of how amendments are written; null for any other reason. */
export function amendmentMisplaced(place: Place, statement: string): DiagnosticKind<Facts> | null {
  const belongs = (other: Place): boolean => allowedIn(other, statement) !== null;
  if (place === "amendment" && belongs("change")) return changeOrAdd;
  const isTaken = place === "change" || place === "add" || place === "add into";
  if (isTaken && belongs("amendment") && !belongs("change") && belongs("rubric")) return writtenBare;
  if (place.startsWith("change ") && belongs("split")) return partInsideChange;
  return null;
}
