import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const goalUnknownCategory = defineDiagnostic<{
  category: string;
  suggestion: string | null;
  known: readonly string[];
}>({
  code: "PTH5100",
  name: "goal-unknown-category",
  severity: "error",
  id: {
    message: ({ category }) => `rubrik ini tidak memiliki kategori ${quote(category)}`,
    why: "Rencana menuju kategori yang tidak ada tidak dapat dibuat, dan kategori lain tidak ditebak.",
    hint: ({ suggestion, known }) =>
      suggestion === null
        ? `pilih salah satu: ${known.map(quote).join(", ")}`
        : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ category }) => `this rubric has no category ${quote(category)}`,
    why: "There is no way to a category that does not exist, and another one is not guessed.",
    hint: ({ suggestion, known }) =>
      suggestion === null ? `choose one of: ${known.map(quote).join(", ")}` : `did you mean ${quote(suggestion)}`,
  },
});

export const fixedUnknownPart = defineDiagnostic<{ name: string; suggestion: string | null }>({
  code: "PTH5101",
  name: "fixed-unknown-part",
  severity: "error",
  id: {
    message: ({ name }) => `rubrik ini tidak memiliki indikator atau bagian ${quote(name)} untuk dikunci`,
    why: "Bagian yang namanya salah ketik tidak akan terkunci, dan rencana mengubahnya diam-diam.",
    hint: ({ suggestion }) =>
      suggestion === null ? "pakai nama seperti di dalam rubrik" : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ name }) => `this rubric has no indicator or part ${quote(name)} to keep fixed`,
    why: "A part with a misspelt name would not be fixed, and the plan would change it silently.",
    hint: ({ suggestion }) =>
      suggestion === null ? "use the names of the rubric" : `did you mean ${quote(suggestion)}`,
  },
});

export const planWeightsUndisclosed = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH6090",
  name: "plan-weights-undisclosed",
  severity: "error",
  id: {
    message: ({ parts }) => `bobot ${listed(parts)} tidak pernah diumumkan, sehingga tidak ada rencana yang pasti`,
    why: "Seberapa jauh sebuah jawaban menaikkan nilai bergantung pada bobotnya; bobot tidak ditebak.",
    hint: () => 'beri andaian (`--assume equal`, atau `assumeUndisclosed: "equal"`), atau nilai bagian itu di `known`',
  },
  en: {
    message: ({ parts }) => `the weights of ${listed(parts)} were never published, so no plan is certain`,
    why: "How much an answer adds to the score hangs on its weight; weights are not guessed.",
    hint: () =>
      'assume something (`--assume equal`, or `assumeUndisclosed: "equal"`), or give the parts a score in `known`',
  },
});

export const planNotBrokenDown = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH6091",
  name: "plan-not-broken-down",
  severity: "error",
  id: {
    message: ({ parts }) => `${listed(parts)} tidak dirinci sampai indikator, sehingga nilainya tidak diketahui`,
    why: "Rencana berangkat dari satu nilai; bagian tanpa indikator hanya bernilai bila nilainya diberikan.",
    hint: ({ parts }) => `berikan nilainya, misalnya \`"known": { "${parts[0] ?? ""}": { "score": "80" } }\``,
  },
  en: {
    message: ({ parts }) => `${listed(parts)} has no indicators, so its score is not known`,
    why: "A plan starts from one score; a part without indicators only has one when it is given.",
    hint: ({ parts }) => `give it, as in \`"known": { "${parts[0] ?? ""}": { "score": "80" } }\``,
  },
});

export const planFactsUnknown = defineDiagnostic<{ facts: readonly string[] }>({
  code: "PTH6092",
  name: "plan-facts-unknown",
  severity: "error",
  id: {
    message: ({ facts }) => `fakta ${listed(facts)} tidak diberikan, padahal dapat mengubah nilai atau kategori`,
    why: "Fakta tidak diubah oleh rencana; tanpa fakta itu tidak diketahui bagian dan aturan mana yang berlaku.",
    hint: ({ facts }) => `berikan di \`facts\`, misalnya \`"facts": { "${facts[0] ?? ""}": "ya" }\``,
  },
  en: {
    message: ({ facts }) => `the facts ${listed(facts)} are not given, but can change the score or the category`,
    why: "A plan does not change facts; without them it is not known which parts and rules apply.",
    hint: ({ facts }) => `give them in \`facts\`, as in \`"facts": { "${facts[0] ?? ""}": "yes" }\``,
  },
});

const MOST_NAMED = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(quote).join(", ");
  return names.length > MOST_NAMED ? `${shown}, … (${names.length})` : shown;
}
