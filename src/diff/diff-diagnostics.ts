import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";

/** The two rubrics that were compared, as `id@year`. */
interface Compared {
  readonly before: string;
  readonly after: string;
}

export const otherScheme = defineDiagnostic<Compared>({
  code: "PTH7001",
  name: "other-scheme",
  severity: "warning",
  id: {
    message: ({ before, after }) => `\`${before}\` dan \`${after}\` adalah dua skema yang berbeda`,
    why: "Perbandingan dimaksudkan untuk satu skema dari tahun ke tahun; di antara dua skema nama yang sama dapat berarti hal yang lain.",
    hint: () => "periksa apakah kedua rubrik itu yang dimaksud; nilai keduanya jangan dibandingkan",
  },
  en: {
    message: ({ before, after }) => `\`${before}\` and \`${after}\` are two different schemes`,
    why: "A comparison is meant for one scheme over the years; between two schemes the same name may mean something else.",
    hint: () => "check that these two rubrics are meant, and do not compare scores of one with scores of the other",
  },
});

export const betweenLeadsNowhere = defineDiagnostic<Compared>({
  code: "PTH7002",
  name: "between-leads-nowhere",
  severity: "error",
  id: {
    message: ({ before, after }) =>
      `dari \`${before}\` ke \`${after}\` tidak ada rangkaian perubahan melalui rubrik yang diberikan`,
    why: "Rubrik antara hanya berguna bila masing-masing mengubah yang sebelumnya, sampai ke yang terakhir; tanpa itu nama dan kemiripan yang menentukan.",
    hint: () => "berikan semua rubrik di antaranya, dalam isi yang memang diubah, atau jangan berikan satu pun",
  },
  en: {
    message: ({ before, after }) =>
      `no chain of amendments leads from \`${before}\` to \`${after}\` by way of the rubrics given`,
    why: "Rubrics between are of use only if each amends the one before it, up to the last; without that, names and likeness decide.",
    hint: () => "give every rubric between them, with the content that is amended, or give none",
  },
});
