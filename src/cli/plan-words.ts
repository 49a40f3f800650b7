import { counted } from "../text/counted.js";
import type { Localized } from "../text/localized.js";

/** The words of plans, beside the headings that other answers have too. */
export const PLAN_WORDS = {
  goal: { id: "Tujuan", en: "Goal" },
  before: { id: "Sekarang", en: "Now" },
  after: { id: "Sesudahnya", en: "After" },
  best: { id: "Setinggi-tingginya", en: "At best" },
  cost: { id: "Upaya", en: "Effort" },
  proof: { id: "Pembuktian", en: "Proof" },
  heldBy: { id: "Ditahan aturan", en: "Held by rules" },
  fixed: { id: "Perlu dibuka", en: "Must be freed" },
  changes: { id: "Perlu diubah", en: "Must change" },
  from: { id: "Dari", en: "From" },
  to: { id: "Menjadi", en: "To" },
  gain: { id: "Menambah", en: "Adds" },
  effort: { id: "Upaya", en: "Effort" },
  members: { id: "Unit", en: "Unit" },
  units: { id: "unit", en: "units" },
  demands: { id: "Yang diminta jawaban baru:", en: "What the new answers ask for:" },
  equalEfforts: {
    id: "setiap perubahan dihitung 1, besar atau kecil",
    en: "every change counts 1, whatever its size",
  },
  alone: { id: "Hanya ini", en: "This alone" },
  already: { id: "sudah tercapai; tidak ada yang perlu diubah", en: "reached already; nothing has to change" },
  impossible: { id: "tidak dapat dicapai", en: "cannot be reached" },
  open: { id: "belum terbukti termurah", en: "not proved to be the cheapest" },
  nothing: {
    id: "tidak ditemukan rencana; belum terbukti tidak ada",
    en: "no plan found; not proved that there is none",
  },
  noScore: { id: "tanpa nilai", en: "no score" },
  nothingBetter: { id: "tidak ada jawaban yang lebih baik", en: "there is no better answer" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
  unanswered: { id: "belum dijawab", en: "not answered" },
} as const satisfies Record<string, Localized>;

/** A goal in words. */
export function goalWords(goal: { readonly category: string | null; readonly score: string | null }): Localized {
  if (goal.category !== null) return { id: `kategori ${goal.category}`, en: `category ${goal.category}` };
  return { id: `nilai ${goal.score ?? ""}`, en: `score ${goal.score ?? ""}` };
}

/** How it is known that nothing is cheaper. */
export function proofWords(ways: number, sets: number): Localized {
  const [under, within] =
    sets > 1 ? [`, untuk ${sets} himpunan jawaban`, `, under ${sets} sets of answered questions`] : ["", ""];
  return {
    id: `tidak ada yang lebih murah: semua ${ways} cara yang perlu diperiksa sudah diperiksa${under}`,
    en: `nothing is cheaper: all ${ways} ways that needed checking were checked${within}`,
  };
}

/** How it is known that nothing reaches a goal. */
export function exhaustedWords(ways: number): Localized {
  return {
    id: `semua ${ways} cara yang perlu diperiksa sudah diperiksa; tidak satu pun sampai`,
    en: `all ${ways} ways that needed checking were checked; none gets there`,
  };
}

/** How far a search got that was given up. */
export function boundWords(atLeast: string, ways: number): Localized {
  return {
    id: `setelah ${ways} cara pencarian dihentikan; upayanya paling sedikit ${atLeast}`,
    en: `the search ended after ${ways} ways; the effort is at least ${atLeast}`,
  };
}

/** How many parts would have to change. */
export function changesWords(changes: number): Localized {
  return { id: `${changes} bagian`, en: counted(changes, "part") };
}
