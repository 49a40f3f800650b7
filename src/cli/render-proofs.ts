import type { Paint } from "../diagnostics/paint.js";
import { showNumber, showPercent } from "../explain/show-number.js";
import type { Rubric } from "../model/rubric.js";
import { limitWords } from "../prove/limit-words.js";
import type { CategoryProof, ConditionProof, MonotonicException, Proofs, SearchLimit } from "../prove/proofs.js";
import { reasonWords } from "../prove/reason-words.js";
import { counted } from "../text/counted.js";
import type { Language, Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { HEADINGS, heading } from "./heading.js";
import { POSSIBILITY_WORDS, splitText, valueText, witnessText } from "./proof-words.js";
import { renderProvenance } from "./render-provenance.js";
import { renderTable } from "./table.js";

/** What was proved of a rubric, for a terminal. */
export function renderProofs(proofs: Proofs, rubric: Rubric, lang: Language | undefined, paint: Paint): string {
  return [
    `${paint.bold(titleIn(rubric.title, lang ?? "id"))}\n${rubric.id}@${rubric.year}`,
    rowsText(summaryRows(proofs, lang), paint),
    categoryTable(proofs.categories, lang, paint),
    ...(proofs.conditions.length === 0 ? [] : [conditionTable(proofs.conditions, lang, paint)]),
    renderProvenance(proofs.provenance, lang, paint),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

type Row = readonly [label: string, text: string];

function summaryRows(proofs: Proofs, lang: Language | undefined): readonly Row[] {
  const { range, search } = proofs;
  const hasRules = proofs.conditions.some(({ of }) => of === "rule");
  const before = say({ id: "sebelum aturan", en: "before rules" }, lang);
  return [
    ...monotonicRows(proofs, lang),
    [
      say({ id: "Nilai yang mungkin", en: "Possible scores" }, lang),
      range === null ? "-" : `${showNumber(range.low)} .. ${showNumber(range.high)}${hasRules ? ` (${before})` : ""}`,
    ],
    ...verdictRows(proofs, lang),
    ...deadRows(proofs, lang),
    ...factRows(proofs, lang),
    ...undisclosedRows(proofs, lang),
    ...(proofs.categories.some(({ reach }) => reach === "undecided")
      ? [
          [
            say({ id: "Batas pencarian", en: "Bounds of the search" }, lang),
            say(
              {
                id: `${search.trials} percobaan, ${search.worlds} susunan fakta, ${search.scoresKept} nilai per bagian`,
                en: `${counted(search.trials, "trial")}, ${counted(search.worlds, "set")} of facts, ${counted(search.scoresKept, "score")} of a part`,
              },
              lang,
            ),
          ] as const,
        ]
      : []),
  ];
}

const say = heading;

function monotonicRows({ monotonic }: Proofs, lang: Language | undefined): readonly Row[] {
  const { indicators, exceptions } = monotonic;
  const proved = indicators.filter((one) => one.proved).length;
  const label = say({ id: "Monoton", en: "Monotonic" }, lang);
  if (indicators.length === 0)
    return [[label, say({ id: "tidak ada indikator", en: "there are no indicators" }, lang)]];
  const head = say(
    {
      id: `${proved} dari ${indicators.length} indikator: jawaban yang lebih baik tidak pernah memperburuk hasil`,
      en: `${proved} of ${counted(indicators.length, "indicator")}: a better answer never makes the outcome worse`,
    },
    lang,
  );
  const fixed = say(
    { id: "  apa yang berlaku, dijawab dan n/a tetap", en: "  what applies, what is answered and n/a are fixed" },
    lang,
  );
  return [
    [label, head],
    [label, fixed],
    ...exceptions.flatMap((one) => exceptionTexts(one, lang).map((text): Row => [label, text])),
  ];
}

function exceptionTexts(
  { rule, reason, indicators, counterexample }: MonotonicException,
  lang: Language | undefined,
): readonly string[] {
  const language = lang ?? "id";
  const because = reason === null ? "" : ` (${titleIn(reason, language)})`;
  const named = say(
    {
      id: `kecuali oleh aturan \`${rule}\`, ${indicators} indikator`,
      en: `except under the rule \`${rule}\`, ${counted(indicators, "indicator")}`,
    },
    lang,
  );
  if (counterexample === null) {
    const none = say({ id: "contohnya tidak ditemukan", en: "no case of it was found" }, lang);
    return [`${named}${because}`, `  ${none}`];
  }
  const { indicator, worse, better } = counterexample;
  const side = ({ answer, outcome }: typeof worse): string =>
    `${valueText(answer, language)} → ${[outcome.score ?? "-", outcome.category ?? "-", ...awardOf(outcome.award, language)].join(" ")}`;
  return [`${named}${because}`, `  ${indicator}: ${side(worse)}; ${side(better)}`];
}

function awardOf(award: "given" | "withheld" | null, language: Language): readonly string[] {
  if (award === null) return [];
  if (award === "given") return [language === "id" ? "penghargaan diberikan" : "award given"];
  return [language === "id" ? "penghargaan ditahan" : "award withheld"];
}

function verdictRows({ verdict }: Proofs, lang: Language | undefined): readonly Row[] {
  if (verdict === null) return [];
  const { cases, rows, columns, complete } = verdict;
  const text = complete
    ? {
        id: `lengkap: ${cases} kemungkinan dalam ${rows} baris`,
        en: `complete: ${counted(cases, "case")} in ${counted(rows, "row")}`,
      }
    : { id: `tidak lengkap: ${cases} kemungkinan`, en: `not complete: ${counted(cases, "case")}` };
  return [[say(HEADINGS.verdict, lang), `${say(text, lang)} (${columns.join(" × ")})`]];
}

function deadRows({ deadAnswers }: Proofs, lang: Language | undefined): readonly Row[] {
  const label = say({ id: "Jawaban mati", en: "Dead answers" }, lang);
  if (deadAnswers.length === 0) return [[label, say({ id: "tidak ada", en: "none" }, lang)]];
  return deadAnswers.map(({ indicators, answers, points }) => {
    const names = shortList(indicators);
    if (answers === "all") return [label, `${names}: ${say({ id: "tanpa bobot", en: "weighs nothing" }, lang)}`];
    const same = say({ id: `sama-sama bernilai ${points}`, en: `all worth ${points}` }, lang);
    return [label, `${names}: ${answers.join(", ")} ${same}`];
  });
}

function factRows({ facts }: Proofs, lang: Language | undefined): readonly Row[] {
  if (facts.length === 0) return [];
  const unused = facts.filter(({ uses }) => uses === 0).map(({ name }) => name);
  const used = facts.filter(({ uses }) => uses > 0).map(({ name, uses }) => `${name} (${uses}×)`);
  const label = say({ id: "Fakta", en: "Facts" }, lang);
  const nowhere = say({ id: "tidak dipakai", en: "not used" }, lang);
  return [
    ...(used.length === 0 ? [] : [[label, used.join(", ")] as const]),
    ...(unused.length === 0 ? [] : [[label, `${nowhere}: ${unused.join(", ")}`] as const]),
  ];
}

function undisclosedRows({ undisclosed }: Proofs, lang: Language | undefined): readonly Row[] {
  const { groups, parts, assumed } = undisclosed;
  const label = say({ id: "Bobot tidak terbit", en: "Undisclosed weights" }, lang);
  if (parts === 0) return [[label, say({ id: "tidak ada", en: "none" }, lang)]];
  const equal = assumed === null ? "" : `; ${say({ id: "diandaikan sama besar", en: "assumed equal" }, lang)}`;
  const head = say(
    {
      id: `${parts} bobot dalam ${groups.length} kelompok`,
      en: `${counted(parts, "weight")} in ${counted(groups.length, "group")}`,
    },
    lang,
  );
  return [
    [label, `${head}${equal}`],
    ...groups.map(({ path, parts: open, rest }): Row => {
      const place = path === "" ? say({ id: "rubrik", en: "the rubric" }, lang) : path;
      return [label, `${place}: ${showPercent(rest)} ${say({ id: "untuk", en: "for" }, lang)} ${shortList(open)}`];
    }),
  ];
}

/** How many names are shown before the others are counted. */
const MOST_NAMED = 4;

function shortList(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} (+${more})` : names.join(", ");
}

/** Rows under each other; a label that comes again is not repeated. */
function rowsText(rows: readonly Row[], paint: Paint): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows
    .map(([label, text], index) => `${paint.dim((rows[index - 1]?.[0] === label ? "" : label).padEnd(width))}  ${text}`)
    .join("\n");
}

function categoryTable(categories: readonly CategoryProof[], lang: Language | undefined, paint: Paint): string {
  const language = lang ?? "id";
  return renderTable(
    [
      { heading: say(HEADINGS.category, lang), align: "left" },
      { heading: say({ id: "Mulai", en: "From" }, lang), align: "right" },
      { heading: say({ id: "Dapat dicapai dengan", en: "Can be reached with" }, lang), align: "left" },
    ],
    categories.map((proof) => [
      `${proof.category}  ${titleIn(proof.title, language)}`,
      proof.from,
      reachText(proof, lang),
    ]),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      return column === 2 && categories[row]?.reach !== "reached" ? paint.yellow(cell) : cell;
    },
  );
}

function reachText(proof: CategoryProof, lang: Language | undefined): string {
  const language = lang ?? "id";
  if (proof.reach === "undecided") return undecidedText(proof.because, lang);
  if (proof.reach === "unreachable") {
    const never = say({ id: "tidak dapat dicapai", en: "cannot be reached" }, lang);
    return `${never}: ${say(reasonWords(proof.reason), lang)}`;
  }
  const split = splitText(proof.witness, language);
  return `${witnessText(proof.witness, language)}${split === "" ? "" : ` (${split})`}`;
}

function undecidedText(because: readonly SearchLimit[], lang: Language | undefined): string {
  const open = say({ id: "belum terbukti", en: "not decided" }, lang);
  return because.length === 0 ? open : `${open}: ${because.map((limit) => say(limitWords(limit), lang)).join("; ")}`;
}

function conditionTable(conditions: readonly ConditionProof[], lang: Language | undefined, paint: Paint): string {
  const word = (possibility: ConditionProof["holds"], { because }: ConditionProof): string =>
    possibility === "undecided" ? undecidedText(because, lang) : say(POSSIBILITY_WORDS[possibility], lang);
  return renderTable(
    [
      { heading: say({ id: "Syarat", en: "Condition" }, lang), align: "left" },
      { heading: say({ id: "Dapat terpenuhi", en: "Can hold" }, lang), align: "left" },
      { heading: say({ id: "Dapat gagal", en: "Can fail" }, lang), align: "left" },
    ],
    conditions.map((proof) => [
      `${say(OF[proof.of], lang)} ${proof.name}`,
      word(proof.holds, proof),
      word(proof.fails, proof),
    ]),
    (cell, row) => (row < 0 ? paint.bold(cell) : cell),
  );
}

const OF: Readonly<Record<ConditionProof["of"], Localized>> = {
  applies: { id: "berlakunya", en: "applies" },
  rule: { id: "aturan", en: "rule" },
};
