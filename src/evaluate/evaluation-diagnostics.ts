import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { expectedFact } from "../evidence/expected-answer.js";
import type { Fact } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { formatPercent } from "../numeric/format-percent.js";
import type { Rational } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";

export const weightUndisclosed = defineDiagnostic<{ parts: readonly string[]; isAssumed: boolean }>({
  code: "PTH6001",
  name: "weight-undisclosed",
  severity: "warning",
  id: {
    message: ({ parts }) =>
      `bobot ${names(parts, "dan")} tidak pernah diterbitkan, jadi nilainya hanya diketahui sebagai rentang`,
    why: "Bobot yang tidak diketahui tidak ditebak; rentang ini memuat setiap pembagian bobot yang mungkin.",
    hint: ({ isAssumed }) =>
      `berikan nilai bagian di atasnya yang sudah terbit (\`known\`)${isAssumed ? "" : ", atau pakai `--assume equal` sebagai andaian"}`,
  },
  en: {
    message: ({ parts }) =>
      `the ${parts.length === 1 ? "weight" : "weights"} of ${names(parts, "and")} ${parts.length === 1 ? "was" : "were"} never published, so the score is only known as a range`,
    why: "An unknown weight is not guessed; the range holds every split of the weights that is possible.",
    hint: ({ isAssumed }) =>
      `give the published score of the part above (\`known\`)${isAssumed ? "" : ", or use `--assume equal` as an assumption"}`,
  },
});

export const notBrokenDown = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH6002",
  name: "not-broken-down",
  severity: "warning",
  id: {
    message: ({ parts }) =>
      `rubrik ini tidak memuat indikator di bawah ${names(parts, "dan")}, jadi nilainya dapat berapa saja`,
    why: "Tanpa indikator tidak ada jawaban yang dapat dinilai; setiap nilai dalam rentangnya mungkin.",
    hint: () => 'berikan nilainya yang sudah terbit: "known": {"nama": {"points": "12.16"}}',
  },
  en: {
    message: ({ parts }) =>
      `this rubric has no indicators below ${names(parts, "and")}, so any score is possible there`,
    why: "Without indicators there are no answers to score; every score in the range is possible.",
    hint: () => 'give the score that was published: "known": {"name": {"points": "12.16"}}',
  },
});

export const missingStopsScore = defineDiagnostic<{ indicator: string }>({
  code: "PTH6003",
  name: "missing-stops-score",
  severity: "error",
  id: {
    message: ({ indicator }) => `indikator \`${indicator}\` tidak dijawab, jadi tidak ada nilai`,
    why: "Rubrik ini menyatakan `missing answers stop the score`.",
    hint: () => "jawab indikator ini",
  },
  en: {
    message: ({ indicator }) => `the indicator \`${indicator}\` was not answered, so there is no score`,
    why: "This rubric states `missing answers stop the score`.",
    hint: () => "answer this indicator",
  },
});

export const missingCountsAsLowest = defineDiagnostic<{ indicator: string }>({
  code: "PTH6004",
  name: "missing-counts-as-lowest",
  severity: "warning",
  id: {
    message: ({ indicator }) => `indikator \`${indicator}\` tidak dijawab dan dihitung sebagai nilai terendah`,
    why: "Rubrik ini menyatakan `missing answers count as lowest`.",
    hint: () => "jawab indikator ini bila buktinya ada",
  },
  en: {
    message: ({ indicator }) => `the indicator \`${indicator}\` was not answered and counts as lowest`,
    why: "This rubric states `missing answers count as lowest`.",
    hint: () => "answer it if there is evidence",
  },
});

export const missingIsExcluded = defineDiagnostic<{ indicator: string }>({
  code: "PTH6005",
  name: "missing-is-excluded",
  severity: "warning",
  id: {
    message: ({ indicator }) =>
      `indikator \`${indicator}\` tidak dijawab dan tidak dihitung; bobotnya dibagikan kepada bagian lain yang dijawab`,
    why: "Rubrik ini menyatakan `missing answers are excluded`.",
    hint: () => "jawab indikator ini bila buktinya ada",
  },
  en: {
    message: ({ indicator }) =>
      `the indicator \`${indicator}\` was not answered and is left out; its weight goes to other parts that were answered`,
    why: "This rubric states `missing answers are excluded`.",
    hint: () => "answer it if there is evidence",
  },
});

export const nothingAnswered = defineDiagnostic<Record<string, never>>({
  code: "PTH6006",
  name: "nothing-answered",
  severity: "error",
  id: {
    message: () => "tidak ada indikator berbobot yang dijawab, jadi tidak ada nilai",
    why: "Rubrik ini tidak menghitung jawaban yang kosong, dan tidak ada yang tersisa.",
    hint: () => "jawab paling sedikit satu indikator",
  },
  en: {
    message: () => "no indicator with a weight was answered, so there is no score",
    why: "This rubric leaves missing answers out, and nothing remains.",
    hint: () => "answer at least one indicator",
  },
});

export const factStopsScore = defineDiagnostic<{ facts: readonly Fact[] }>({
  code: "PTH6007",
  name: "fact-stops-score",
  severity: "error",
  id: {
    message: ({ facts }) =>
      `tidak diketahui: ${names(facts.map(nameOf), "dan")}; nilai, kategori atau bagian yang berlaku bergantung padanya`,
    why: "Fakta yang tidak diisi tidak ditebak; rentang hasil memuat setiap kemungkinannya.",
    hint: ({ facts }) => `isi di dalam "facts": ${valuesOf(facts, "id")}`,
  },
  en: {
    message: ({ facts }) =>
      `not known: ${names(facts.map(nameOf), "and")}; the score, the category or what applies depends on ${them(facts)}`,
    why: "A fact that is not given is not guessed; the range of the outcome holds every possibility.",
    hint: ({ facts }) => `give in "facts": ${valuesOf(facts, "en")}`,
  },
});

export const factLeavesOpen = defineDiagnostic<{ facts: readonly Fact[] }>({
  code: "PTH6008",
  name: "fact-leaves-open",
  severity: "warning",
  id: {
    message: ({ facts }) =>
      `tidak diketahui: ${names(facts.map(nameOf), "dan")}; penghargaan, label, putusan atau rentang hasil bergantung padanya`,
    why: "Fakta yang tidak diisi tidak ditebak.",
    hint: ({ facts }) => `isi di dalam "facts": ${valuesOf(facts, "id")}`,
  },
  en: {
    message: ({ facts }) =>
      `not known: ${names(facts.map(nameOf), "and")}; award, labels, verdict or the range depends on ${them(facts)}`,
    why: "A fact that is not given is not guessed.",
    hint: ({ facts }) => `give in "facts": ${valuesOf(facts, "en")}`,
  },
});

export const answerNotUsed = defineDiagnostic<{ name: string }>({
  code: "PTH6009",
  name: "answer-not-used",
  severity: "warning",
  id: {
    message: ({ name }) => `\`${name}\` diisi, tetapi tidak dihitung karena bagiannya tidak berlaku`,
    why: "Syarat `applies when` bagian itu tidak terpenuhi, jadi isian di bawahnya tidak mengubah apa pun.",
    hint: () => "periksa faktanya, atau hapus isian ini",
  },
  en: {
    message: ({ name }) => `\`${name}\` is given but does not count, because its part does not apply`,
    why: "The condition `applies when` of that part does not hold, so nothing below it changes anything.",
    hint: () => "check the facts, or delete this entry",
  },
});

export const pointsImpossible = defineDiagnostic<{ name: string; points: Rational; low: Rational; high: Rational }>({
  code: "PTH6010",
  name: "points-impossible",
  severity: "error",
  id: {
    message: ({ name, points, low, high }) =>
      `\`${name}\` tidak dapat menyumbang ${formatExact(points)}: dengan bobotnya paling sedikit ${formatExact(low)} dan paling banyak ${formatExact(high)}`,
    why: "Sumbangan sebuah bagian adalah nilainya dikali bobotnya, jadi dibatasi oleh bobotnya.",
    hint: () => "periksa angkanya; bila itu nilai sebelum dibobot, tulis sebagai `score`",
  },
  en: {
    message: ({ name, points, low, high }) =>
      `\`${name}\` cannot contribute ${formatExact(points)}: its weight allows ${formatExact(low)} to ${formatExact(high)}`,
    why: "What a part contributes is its score times its weight, so its weight bounds it.",
    hint: () => "check the number; if it is the score before weighting, write it as `score`",
  },
});

export const pointsContradict = defineDiagnostic<{ group: string }>({
  code: "PTH6011",
  name: "points-contradict",
  severity: "error",
  id: {
    message: ({ group }) =>
      `sumbangan yang diketahui di dalam ${quote(group)} tidak cocok dengan pembagian bobot mana pun`,
    why: "Bobot yang tidak diterbitkan berbagi sisa; tidak ada pembagian yang menghasilkan sumbangan ini.",
    hint: () => "periksa angka-angka `points` di dalamnya",
  },
  en: {
    message: ({ group }) => `the points that are known inside ${quote(group)} fit no split of the weights`,
    why: "Undisclosed weights share what is left; no way of sharing it gives these points.",
    hint: () => "check the numbers given as `points` inside it",
  },
});

export const pointsAmbiguous = defineDiagnostic<{ group: string }>({
  code: "PTH6012",
  name: "points-ambiguous",
  severity: "error",
  id: {
    message: ({ group }) =>
      `di dalam ${quote(group)} ada bagian yang tidak dihitung dan bobot yang tidak diterbitkan, jadi arti \`points\` tidak pasti`,
    why: "Bobot bagian yang tidak dihitung dibagikan; tanpa mengetahui bobotnya, sumbangan tidak dapat dibandingkan.",
    hint: () => "berikan `score` sebagai ganti `points`, atau lengkapi jawaban bagian yang lain",
  },
  en: {
    message: ({ group }) =>
      `inside ${quote(group)} a part is left out and weights are undisclosed, so it is unclear what \`points\` are a share of`,
    why: "The weight of a part that is left out goes to the others; without knowing it, points cannot be compared.",
    hint: () => "give `score` in place of `points`, or complete the answers of the other parts",
  },
});

export const tooManyWorlds = defineDiagnostic<{ facts: readonly string[] }>({
  code: "PTH6013",
  name: "too-many-facts-open",
  severity: "error",
  id: {
    message: ({ facts }) =>
      `terlalu banyak fakta yang tidak diketahui untuk menghitung rentangnya: ${names(facts, "dan")}`,
    why: "Setiap kemungkinan diperiksa; jumlahnya dibatasi supaya penilaian selalu selesai.",
    hint: () => "isi sebagian dari fakta itu",
  },
  en: {
    message: ({ facts }) => `too many facts are not known to compute the range: ${names(facts, "and")}`,
    why: "Every possibility is looked at; their number is bounded so that every evaluation ends.",
    hint: () => "give some of these facts",
  },
});

export const ruleUndecided = defineDiagnostic<{ rule: string }>({
  code: "PTH6014",
  name: "rule-undecided",
  severity: "warning",
  id: {
    message: ({ rule }) => `aturan \`${rule}\` tidak dapat diputuskan, jadi tidak mengubah apa pun`,
    why: "Syaratnya menanyakan nilai bagian yang tidak dihitung.",
    hint: () => "periksa apakah bagian itu memang tidak berlaku, atau hanya belum dijawab",
  },
  en: {
    message: ({ rule }) => `the rule \`${rule}\` cannot be decided, so it changes nothing`,
    why: "Its condition asks for the score of a part that does not count.",
    hint: () => "check whether that part really does not apply, or was only not answered",
  },
});

export const nothingApplies = defineDiagnostic<Record<string, never>>({
  code: "PTH6015",
  name: "nothing-applies",
  severity: "error",
  id: {
    message: () => "tidak ada bagian berbobot yang berlaku, jadi tidak ada nilai",
    why: "Setiap bagian dinyatakan tidak berlaku, jadi tidak ada bagian yang dapat menerima bobotnya.",
    hint: () => "periksa fakta dan jawaban `n/a`",
  },
  en: {
    message: () => "no part with a weight applies, so there is no score",
    why: "Every part is declared not applicable, so no part is left to take the weight.",
    hint: () => "check the facts and the answers `n/a`",
  },
});

export const assumptionContradicted = defineDiagnostic<{
  name: string;
  group: string;
  points: Rational;
  weight: Rational;
  low: Rational;
  high: Rational;
}>({
  code: "PTH6016",
  name: "assumption-contradicted",
  severity: "warning",
  id: {
    message: ({ name, group, points, weight, low, high }) =>
      `andaian bobot sama besar di dalam ${quote(group)} bertentangan dengan sumbangan \`${name}\` yang diketahui: dengan bobot ${formatPercent(weight)} sumbangannya ${formatExact(low)} sampai ${formatExact(high)}, bukan ${formatExact(points)}; andaian itu tidak dipakai di sana`,
    why: "Yang diketahui mendahului yang diandaikan; rentang hasil tetap memuat setiap pembagian bobot yang mungkin.",
    hint: () =>
      "periksa angkanya, atau tarik kembali andaiannya; bila itu nilai sebelum dibobot, tulis sebagai `score`",
  },
  en: {
    message: ({ name, group, points, weight, low, high }) =>
      `the assumption of equal weights inside ${quote(group)} contradicts the known points of \`${name}\`: with a weight of ${formatPercent(weight)} it contributes ${formatExact(low)} to ${formatExact(high)}, not ${formatExact(points)}; the assumption is not used there`,
    why: "What is known comes before what is assumed; the range still holds every split of the weights that is possible.",
    hint: () => "check the number, or drop the assumption; if it is the score before weighting, write it as `score`",
  },
});

const MOST_NAMED = 5;

function nameOf({ name }: Fact): string {
  return name;
}

/** Every fact with what it may be: `"late": true, false, yes or no`. */
function valuesOf(facts: readonly Fact[], language: Language): string {
  const shown = facts.slice(0, MOST_NAMED).map(({ name, type }) => `"${name}": ${expectedFact(type)[language]}`);
  return shown.join("; ");
}

function them(facts: readonly Fact[]): string {
  return facts.length === 1 ? "it" : "them";
}

function names(parts: readonly string[], and: string): string {
  const shown = parts.slice(0, MOST_NAMED).map(quote);
  const more = parts.length - shown.length;
  return more > 0
    ? `${shown.join(", ")} (+${more})`
    : [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(` ${and} `);
}
