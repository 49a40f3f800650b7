import { formatPercent } from "../numeric/format-percent.js";
import { parseExact } from "../numeric/parse-exact.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import type { RangeCause, UnreachableReason } from "./proofs.js";
import { shortNumber } from "./short-number.js";

/** How many names are told before the others are counted. */
const MOST_NAMED = 3;

/** Why a category cannot be reached, as the end of a sentence in both languages. */
export function reasonWords(reason: UnreachableReason): Localized {
  return match(reason)
    .returnType<Localized>()
    .with({ kind: "rules" }, ({ rules, each }) => {
      const names = { id: named(rules, "dan"), en: named(rules, "and") };
      if (rules.length === 1) return { id: `aturan ${names.id} mencegahnya`, en: `the rule ${names.en} prevents it` };
      return each
        ? { id: `aturan ${names.id} mencegahnya`, en: `the rules ${names.en} prevent it` }
        : { id: `aturan ${names.id} bersama-sama mencegahnya`, en: `the rules ${names.en} together prevent it` };
    })
    .with({ kind: "too-high" }, ({ highest, causes }) => ({
      id: `nilai tertinggi yang mungkin ${shortNumber(highest)}${causeWords(causes, "id")}`,
      en: `the highest possible score is ${shortNumber(highest)}${causeWords(causes, "en")}`,
    }))
    .with({ kind: "too-low" }, ({ lowest, causes }) => ({
      id: `nilai terendah yang mungkin ${shortNumber(lowest)}${causeWords(causes, "id")}`,
      en: `the lowest possible score is ${shortNumber(lowest)}${causeWords(causes, "en")}`,
    }))
    .with({ kind: "gap" }, ({ below, above }) => ({
      id: `tidak ada jawaban yang memberi nilai ${gapWords(below, above, GAP.id)}`,
      en: `no answers give a score ${gapWords(below, above, GAP.en)}`,
    }))
    .with({ kind: "unknown" }, () => ({
      id: "tidak satu pun bukti yang mungkin sampai ke sana",
      en: "none of all possible evidence comes to it",
    }))
    .exhaustive();
}

/** What an author can do about it. */
export function nextStep(reason: UnreachableReason): Localized {
  return match(reason)
    .returnType<Localized>()
    .with({ kind: "rules" }, () => ({
      id: "ubah batas atau syarat aturan itu, atau hapus kategorinya",
      en: "change the limit or the condition of the rule, or delete the category",
    }))
    .with({ kind: "too-high" }, () => ({
      id: "turunkan ambangnya, atau periksa skala dan jumlah bobot",
      en: "lower its threshold, or check the scales and the total of the weights",
    }))
    .with({ kind: "too-low" }, () => ({
      id: "naikkan ambang kategori di atasnya, atau periksa skala",
      en: "raise the threshold of the category above it, or check the scales",
    }))
    .with({ kind: "gap" }, () => ({
      id: "pindahkan ambangnya sampai memuat nilai yang mungkin, atau hapus kategorinya",
      en: "move its threshold until it holds a possible score, or delete the category",
    }))
    .with({ kind: "unknown" }, () => ({
      id: "periksa ambang, skala dan aturannya, atau hapus kategorinya",
      en: "check its threshold, the scales and the rules, or delete the category",
    }))
    .exhaustive();
}

const GAP = {
  id: { both: ["antara", "dan"], above: "di atas", below: "di bawah" },
  en: { both: ["between", "and"], above: "above", below: "below" },
} as const;

function gapWords(below: string | null, above: string | null, words: (typeof GAP)["id" | "en"]): string {
  const [low, high] = [below, above].map((score) => (score === null ? "" : shortNumber(score)));
  if (below === null) return `${words.below} ${high}`;
  return above === null ? `${words.above} ${low}` : `${words.both[0]} ${low} ${words.both[1]} ${high}`;
}

function causeWords(causes: readonly RangeCause[], language: "id" | "en"): string {
  const words = causes.map((cause) =>
    match(cause)
      .with({ kind: "weights-total" }, ({ group, total }) => {
        const share = parseExact(total);
        const percent = share === null ? total : formatPercent(share);
        const place = group === "" ? "" : ` \`${group}\``;
        return language === "id" ? `bobot${place} berjumlah ${percent}` : `the weights${place} add up to ${percent}`;
      })
      .with({ kind: "scales" }, ({ indicators }) => {
        const names = named(indicators, language === "id" ? "dan" : "and");
        return language === "id" ? `skala ${names} tidak sampai ke sana` : `the scales of ${names} do not reach it`;
      })
      .exhaustive(),
  );
  return words.length === 0 ? "" : ` (${words.join("; ")})`;
}

function named(names: readonly string[], and: string): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} (+${more})`;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} ${and} ${shown.at(-1)}`;
}
