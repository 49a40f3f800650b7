import type { Localized } from "../../text/localized.js";

/** What the report of a history says in words of its own; `{n}` and the like stand for what is filled in. */
export const HISTORY_WORDS = {
  title: { id: "Riwayat nilai dari tahun ke tahun", en: "Scores from year to year" },
  summary: { id: "Ringkasan", en: "Summary" },
  latest: { id: "Nilai terakhir ({year})", en: "Latest score ({year})" },
  comparableSince: { id: "Dapat dibandingkan sejak", en: "Comparable since" },
  changeSince: { id: "Perubahan sejak {year}", en: "Change since {year}" },
  to: { id: "sampai", en: "to" },
  breaksCount: { id: "Garis terputus", en: "Breaks" },
  noneBroken: {
    id: "Semua tahun di sini dapat dibandingkan.",
    en: "All years here can be compared.",
  },
  someBroken: {
    id: "Di antara tahun-tahun ini garisnya terputus {n} kali: di sana skemanya berubah, sehingga naik atau turun bukan ukuran perbaikan.",
    en: "Breaks in the line between these years: {n}. There the scheme changed, so that a rise or fall is no measure of improvement.",
  },
  trend: { id: "Garis nilai", en: "Trend" },
  chart: {
    id: "Nilai menurut tahun, di atas kategori yang berlaku pada tahun itu. Garis menghubungkan hanya tahun yang dapat dibandingkan.",
    en: "Scores by year, on the categories that held in that year. A line joins only years that can be compared.",
  },
  panelRange: { id: "Nilai {min} sampai {max}", en: "Scores {min} to {max}" },
  otherRanges: {
    id: "Rentang nilainya tidak sama dari tahun ke tahun, jadi ada {n} gambar dengan sumbu sendiri; tingginya tidak dapat dibandingkan satu sama lain.",
    en: "The range of scores is not the same in all years, so there are {n} pictures, each with its own axis; their heights cannot be compared with each other.",
  },
  broken: { id: "terputus", en: "break" },
  noData: { id: "tidak ada data", en: "no data" },
  years: { id: "Tahun yang diketahui", en: "Years that are known" },
  table: { id: "Tabel", en: "Table" },
  tableCaption: {
    id: "Nilai setiap tahun, menurut rubrik tahunnya",
    en: "The score of each year, by the rubric of that year",
  },
  year: { id: "Tahun", en: "Year" },
  score: { id: "Nilai", en: "Score" },
  category: { id: "Kategori", en: "Category" },
  zone: { id: "Zona", en: "Zone" },
  next: { id: "Kurang ke kategori berikutnya", en: "Short of the next category" },
  toNext: { id: "{points} ke {category}", en: "{points} to {category}" },
  top: { id: "kategori teratas", en: "top category" },
  change: { id: "Selisih dari tahun sebelumnya", en: "Change from the year before" },
  notComparable: { id: "tidak dapat dibandingkan", en: "not comparable" },
  severalScores: {
    id: "{n} nilai berbeda terbit untuk tahun ini",
    en: "{n} different scores were published for this year",
  },
  rubric: { id: "Rubrik", en: "Rubric" },
  source: { id: "Sumber dan catatan", en: "Source and note" },
  noSource: { id: "sumber tidak disebut", en: "no source named" },
  steps: { id: "Apa yang berubah di antara tahun-tahun itu", en: "What changed between those years" },
  joined: { id: "garis bersambung", en: "joined" },
  sameRubric: { id: "Rubriknya sama.", en: "The rubric is the same." },
  allChanges: { id: "Semua perubahan rubrik", en: "All changes of the rubric" },
  breaksRange: {
    id: "Garisnya terputus, karena rentang nilainya berbeda.",
    en: "The line is broken, since scores lie in different ranges.",
  },
  breaksNotAmended: {
    id: "Garisnya terputus, karena rubrik yang baru tidak ditulis sebagai perubahan dari yang lama: tidak dikatakan apa yang menjadi apa.",
    en: "The line is broken, since the later rubric is not written as an amendment of the earlier one: nothing says what became of what.",
  },
  breaksChange: {
    id: "Garisnya terputus, karena salah satu perubahan rubrik tidak dapat dibandingkan.",
    en: "The line is broken, since one of the changes of the rubric breaks the comparison.",
  },
  missingBetween: {
    id: "Nilai {n} tahun di antaranya tidak diketahui.",
    en: "Years in between of which the score is not known: {n}.",
  },
  dashed: { id: "Garis putus-putus melewatinya.", en: "A dashed line passes over them." },
} as const satisfies Record<string, Localized>;
