import type { Paint } from "../diagnostics/paint.js";
import { showPercent } from "../explain/show-number.js";
import { twoDecimalsPercent } from "../explain/two-decimals.js";
import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, ZERO } from "../numeric/rational.js";
import type { Influence } from "../population/influence-outcome.js";
import type { SimulatedLevel, Simulation, Stability } from "../population/simulate-outcome.js";
import { counted } from "../text/counted.js";
import { LANGUAGES, type Language, type Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { heading } from "./heading.js";
import { moreWords } from "./more-words.js";
import { namedPart } from "./named-part.js";
import { renderTable } from "./table.js";

/** A simulation and the influence of the parts, for a terminal: the least stable first. */
export function renderSensitivity(
  { simulation, influence }: { readonly simulation: Simulation; readonly influence: Influence },
  rubric: Rubric,
  lang: Language | undefined,
  paint: Paint,
): string {
  const levels = simulation.level === null ? [simulation.subjects] : [simulation.level, simulation.subjects];
  return [
    `${paint.bold(titleIn(rubric.title, lang ?? "id"))}\n${rubric.id}@${rubric.year}`,
    heading(variedWords(simulation), lang),
    ...levels.flatMap((level) => [stabilityTable(level, simulation.draws, lang, paint), ...swapLines(level, lang)]),
    influenceTable(influence, rubric, lang, paint),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

const MOST_SHOWN = 20;

function variedWords({ seed, draws, within, undisclosed, contested }: Simulation): Localized {
  const weights = within === null ? null : showPercent(within);
  const id = [
    `${draws} undian, benih ${seed}`,
    ...(weights === null ? [] : [`bobot ±${weights}`]),
    ...(undisclosed === null ? [] : [`bobot yang tidak diterbitkan: ${undisclosed}`]),
    ...(contested === 0 ? [] : [`${contested} jawaban diperdebatkan`]),
  ];
  const en = [
    `${counted(draws, "draw")}, seed ${seed}`,
    ...(weights === null ? [] : [`weights ±${weights}`]),
    ...(undisclosed === null ? [] : [`undisclosed weights: ${undisclosed}`]),
    ...(contested === 0 ? [] : [`${counted(contested, "contested answer")}`]),
  ];
  return { id: id.join("; "), en: en.join("; ") };
}

const WORDS = {
  subject: { id: "Yang dinilai", en: "Subject" },
  nominal: { id: "Nilai", en: "Score" },
  stability: { id: "Kategori tetap", en: "Same category" },
  categories: { id: "Kategori", en: "Categories" },
  scores: { id: "Nilai dalam undian", en: "Scores in draws" },
  rank: { id: "Peringkat", en: "Rank" },
  ranks: { id: "Peringkat 5%..95%", en: "Ranks 5%..95%" },
  part: { id: "Bagian", en: "Part" },
  weight: { id: "Bobot", en: "Weight" },
  influence: { id: "Pengaruh nyata", en: "Actual influence" },
  turns: { id: "Menentukan kategori", en: "Decides category" },
  rest: { id: "(pembulatan dan nilai yang diberikan)", en: "(rounding and given subtotals)" },
} as const satisfies Record<string, Localized>;

function stabilityTable(
  { name, units, steady }: SimulatedLevel,
  draws: number,
  lang: Language | undefined,
  paint: Paint,
): string {
  const share = ({ stability }: Stability) => parseExact(stability) ?? ZERO;
  const sorted = units.toSorted((a, b) => compare(share(a), share(b)) || a.nominal.rank - b.nominal.rank);
  const table = renderTable(
    [
      { heading: name ?? heading(WORDS.subject, lang), align: "left" },
      { heading: heading(WORDS.nominal, lang), align: "right" },
      { heading: heading(WORDS.stability, lang), align: "right" },
      { heading: heading(WORDS.categories, lang), align: "left" },
      { heading: heading(WORDS.scores, lang), align: "left" },
      { heading: heading(WORDS.rank, lang), align: "right" },
      { heading: heading(WORDS.ranks, lang), align: "left" },
    ],
    sorted
      .slice(0, MOST_SHOWN)
      .map(({ id, nominal, stability, categories, score, rank }) => [
        id,
        nominal.score,
        twoDecimalsPercent(stability),
        categories.map((one) => `${one.id} ${one.draws}`).join(", "),
        `${score.lowest} .. ${score.highest}`,
        String(nominal.rank),
        `${rank.from5} .. ${rank.to95}`,
      ]),
    (cell, row) => (row < 0 ? paint.bold(cell) : cell),
  );
  const more = units.length - MOST_SHOWN;
  const told = heading(
    {
      id: `${steady} dari ${units.length} tidak pernah berubah kategori dalam ${draws} undian`,
      en: `${steady} of ${units.length} never change category in ${counted(draws, "draw")}`,
    },
    lang,
  );
  return [table, ...(more > 0 ? [heading(moreWords(more), lang)] : []), told].join("\n");
}

function swapLines({ swaps }: SimulatedLevel, lang: Language | undefined): readonly string[] {
  if (swaps.length === 0) return [];
  const head = heading(
    { id: "Tetangga yang paling sering bertukar tempat:", en: "Neighbours that swap most often:" },
    lang,
  );
  const lines = swaps
    .slice(0, 5)
    .map(({ ahead, behind, share }) => `  ${behind} > ${ahead}  ${twoDecimalsPercent(share)}`);
  return [[head, ...lines].join("\n")];
}

function influenceTable(influence: Influence, rubric: Rubric, lang: Language | undefined, paint: Paint): string {
  const { parts, rest, subjects } = influence;
  const byPath = new Map(partsBelow(rubric.children).map((part) => [part.path, part]));
  const rows = parts.map(({ path, title, weight, assumed, influence, turns }) => {
    const { name, title: both } = byPath.get(path) ?? { name: path, title: { id: title, en: null } };
    return [
      `${"  ".repeat(path.split(".").length - 1)}${namedPart(name, both, lang)}`,
      `${twoDecimalsPercent(weight)}${assumed ? " *" : ""}`,
      influence === null ? "-" : twoDecimalsPercent(influence),
      `${turns} / ${subjects}`,
    ];
  });
  const others = rest === null || rest === "0" ? [] : [[heading(WORDS.rest, lang), "", twoDecimalsPercent(rest), ""]];
  const table = renderTable(
    [
      { heading: heading(WORDS.part, lang), align: "left" },
      { heading: heading(WORDS.weight, lang), align: "right" },
      { heading: heading(WORDS.influence, lang), align: "right" },
      { heading: heading(WORDS.turns, lang), align: "right" },
    ],
    [...rows, ...others],
    (cell, row) => (row < 0 ? paint.bold(cell) : cell),
  );
  const notes = influenceNotes(influence);
  const languages = LANGUAGES.filter((language) => lang === undefined || language === lang);
  return [table, ...languages.flatMap((language) => notes.map((note) => note[language]))].join("\n");
}

/** Of fewer subjects than this, it is told that influence rests on few. */
const FEW_SUBJECTS = 5;

/** What the table of influence says, and how far it can be trusted; each a line. */
function influenceNotes({ parts, subjects }: Influence): readonly Localized[] {
  return [
    ...(parts.some(({ assumed }) => assumed)
      ? [{ id: "* bobot tidak diterbitkan, diambil sama besar", en: "* never published, taken as equal" }]
      : []),
    {
      id: "Pengaruh nyata: bagian dari perbedaan di antara yang dinilai yang berasal dari sini (negatif: di sini perbedaan itu diratakan). Menentukan kategori: berapa yang kategorinya berbeda antara semua jawaban di sini terbaik dan semuanya terburuk.",
      en: "Actual influence: the share of the differences between subjects that comes from this part (negative: it evens them out). Decides category: how many are in another category with all answers of this part at their best than at their worst.",
    },
    ...(subjects < FEW_SUBJECTS
      ? [
          {
            id: `Hanya ${subjects} yang dinilai: pengaruh di sini bertumpu pada sedikit data.`,
            en: `Only ${counted(subjects, "subject")}: influence rests on few data here.`,
          },
        ]
      : []),
  ];
}
