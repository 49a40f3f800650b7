import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { counted } from "../text/counted.js";
import type { Localized } from "../text/localized.js";
import type { NoHybrid } from "./hybrid.js";
import type { Mix, Player } from "./hybrid-mix.js";

export const attributionRange = defineDiagnostic<{ before: string; after: string }>({
  code: "PTH7030",
  name: "attribution-range",
  severity: "error",
  id: {
    message: ({ before, after }) => `rentang nilai kedua rubrik berbeda: ${before} dan ${after}`,
    why: "Selisih dua nilai hanya berarti bila keduanya memakai rentang yang sama.",
    hint: () => "bandingkan dua tahun dengan rentang yang sama",
  },
  en: {
    message: ({ before, after }) => `the two rubrics have different score ranges: ${before} and ${after}`,
    why: "The difference of two scores means something only within one range.",
    hint: () => "compare two years that have the same range",
  },
});

export const attributionNoScore = defineDiagnostic<{
  rubric: string;
  subject: string;
  range: { readonly low: string; readonly high: string } | null;
}>({
  code: "PTH7031",
  name: "attribution-no-score",
  severity: "error",
  id: {
    message: ({ rubric, subject, range }) =>
      `${quote(subject)} tidak mempunyai satu nilai menurut \`${rubric}\`${range === null ? "" : `, hanya ${range.low} sampai ${range.high}`}`,
    why: "Yang diuraikan adalah selisih dua nilai; sebuah rentang tidak mempunyai satu selisih.",
    hint: () =>
      "pesan berikutnya menyebut sebabnya; bobot yang tidak diterbitkan dapat diandaikan sama dengan `--assume equal`",
  },
  en: {
    message: ({ rubric, subject, range }) =>
      `${quote(subject)} has no single score under \`${rubric}\`${range === null ? "" : `, only ${range.low} to ${range.high}`}`,
    why: "What is split is the difference of two scores; a range has no single difference.",
    hint: () => "the messages that follow say why; undisclosed weights can be taken as equal with `--assume equal`",
  },
});

export const attributionSubject = defineDiagnostic<{ before: string; after: string }>({
  code: "PTH7032",
  name: "attribution-subject",
  severity: "error",
  id: {
    message: ({ before, after }) => `kedua bukti tentang yang berbeda: ${quote(before)} dan ${quote(after)}`,
    why: "Perubahan nilai diuraikan untuk satu yang dinilai; dua nama dapat berarti dua unit.",
    hint: () => "bila keduanya sama, beri `subject` yang sama dalam kedua berkas",
  },
  en: {
    message: ({ before, after }) => `the evidence is of different subjects: ${quote(before)} and ${quote(after)}`,
    why: "A change of score is split for one subject; two names may mean two units.",
    hint: () => "if they are the same, give both files the same `subject`",
  },
});

export const attributionNoPair = defineDiagnostic<{ before: string; after: string }>({
  code: "PTH7033",
  name: "attribution-no-pair",
  severity: "warning",
  id: {
    message: ({ before, after }) => `\`${before}\` dan \`${after}\` tidak mempunyai bagian yang sama`,
    why: "Semua bagian lama dianggap hilang dan semua bagian baru ditambahkan, jadi bukti dan skala tidak dapat dipisahkan dari susunan.",
    hint: () =>
      "bila ada bagian yang sama, tulis rubrik baru sebagai perubahan (`amends`) dengan `rename`, atau pakai nama yang sama",
  },
  en: {
    message: ({ before, after }) => `\`${before}\` and \`${after}\` have no part in common`,
    why: "Every old part is taken as gone and every new one as added, so evidence and scales cannot be told from structure.",
    hint: () => "if parts are the same, write the later rubric as an amendment with `rename`, or use the same names",
  },
});

export const attributionInseparable = defineDiagnostic<{
  subject: string;
  mix: Mix;
  before: string;
  after: string;
  reason: NoHybrid;
}>({
  code: "PTH7034",
  name: "attribution-inseparable",
  severity: "error",
  id: {
    message: ({ subject, reason, ...mixed }) =>
      `perubahan ${quote(subject)} tidak dapat diuraikan: ${mixWords(mixed, "id")} tidak memberi satu nilai, karena ${REASONS[reason].id}`,
    why: "Setiap sebab diukur dengan menukarnya sendiri; bila salah satu campuran tidak bernilai, ukuran itu tidak ada dan tidak ditebak.",
    hint: () => "lengkapi bukti kedua tahun, sehingga tidak ada yang terbuka menurut rubrik tahun yang lain",
  },
  en: {
    message: ({ subject, reason, ...mixed }) =>
      `the change of ${quote(subject)} cannot be split: ${mixWords(mixed, "en")} give no single score, since ${REASONS[reason].en}`,
    why: "Each cause is measured by exchanging it alone; where a mix has no score there is no such measure, and none is guessed.",
    hint: () => "complete the evidence of both years, so that nothing is open under the rubric of the other year",
  },
});

export const attributionDoubled = defineDiagnostic<{ subject: string; rubric: string }>({
  code: "PTH7035",
  name: "attribution-doubled",
  severity: "error",
  id: {
    message: ({ subject, rubric }) => `${quote(subject)} muncul dua kali dalam bukti untuk \`${rubric}\``,
    why: "Tidak jelas bukti mana yang dibandingkan dengan tahun yang lain; tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu, atau beri nama lain",
  },
  en: {
    message: ({ subject, rubric }) => `${quote(subject)} appears twice in the evidence for \`${rubric}\``,
    why: "It is not clear which of them is compared with the other year; none is picked silently.",
    hint: () => "delete one of them, or give one another name",
  },
});

export const attributionNobody = defineDiagnostic<{ before: number; after: number }>({
  code: "PTH7036",
  name: "attribution-nobody",
  severity: "error",
  id: {
    message: ({ before, after }) =>
      `tidak ada yang dinilai pada kedua tahun: ${before} hanya sebelum, ${after} hanya sesudah`,
    why: "Perubahan nilai hanya ada bagi yang mempunyai bukti untuk kedua tahun.",
    hint: () => "pakai `subject` yang sama untuk unit yang sama dalam kedua berkas",
  },
  en: {
    message: ({ before, after }) =>
      `nobody is in both years: ${counted(before, "subject")} only before, ${counted(after, "subject")} only after`,
    why: "Only who has evidence for both years has a change of score.",
    hint: () => "give the same unit the same `subject` in both files",
  },
});

const REASONS: Readonly<Record<NoHybrid, Localized>> = {
  facts: { id: "ada fakta yang tidak diketahui", en: "a fact is not known" },
  missing: { id: "ada jawaban yang tidak ada", en: "an answer is missing" },
  weights: { id: "ada bobot yang tidak diterbitkan", en: "weights are undisclosed" },
  "nothing-left": { id: "tidak ada yang dihitung", en: "nothing is left that counts" },
  "not-broken-down": { id: "ada bagian yang tidak dirinci", en: "a part is not broken down" },
};

const PLAYER_WORDS: Readonly<Record<Player, Localized>> = {
  evidence: { id: "bukti", en: "the evidence" },
  scales: { id: "skala", en: "the scales" },
  tree: { id: "susunan", en: "the tree" },
  rules: { id: "aturan", en: "the rules" },
  paired: { id: "jawaban bersama skalanya", en: "answers with their scales" },
};

function mixWords(
  { mix, before, after }: { readonly mix: Mix; readonly before: string; readonly after: string },
  language: keyof Localized,
): string {
  const rubric = { before, after };
  const players = ["evidence", "scales", "tree", "rules"] as const;
  const words = (mix.paired === mix.evidence ? players : [...players, "paired" as const]).map(
    (player) => `${PLAYER_WORDS[player][language]} \`${rubric[mix[player]]}\``,
  );
  return words.join(", ");
}
