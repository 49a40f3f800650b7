import type { Title } from "../model/rubric.js";
import type { Language, Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import type { CameOrWent, Change, Place } from "./change.js";
import { effectWords, listOf, numberWords, zoneWords } from "./value-words.js";

type Told = Extract<Change, CameOrWent>;

/** What came and what went, in one line for those of one kind at one place. */
export function cameOrWentLines(
  changes: readonly Change[],
  remark: (change: Change, language: Language) => string,
  language: Language,
): readonly string[] {
  const groups = new Map<string, Told[]>();
  for (const change of changes) {
    if (change.kind !== "added" && change.kind !== "removed") continue;
    const { what, within, entry, name } = change.place;
    const owner = entry === null ? within?.name : name;
    const key = JSON.stringify([change.kind, what, entry?.what, owner, remark(change, language)]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  // What stands at the top goes first.
  const inOrder = [...groups.values()].toSorted((a, b) => depthOf(a) - depthOf(b));
  return inOrder.map((group) => {
    const [first] = group;
    if (first === undefined) return "";
    const things = group.map((change) => thingWords(change, language));
    const list = listOf(things, language);
    const head = headWords(first, group.length, language);
    const why = remark(first, language);
    if (list === "") return `${head}${why}.`;
    // Behind a list it would seem to be of its last only.
    return group.length === 1 ? `${head}: ${list}${why}.` : `${head}${why}: ${list}.`;
  });
}

function depthOf([first]: readonly Told[]): number {
  return first === undefined || first.place.within === null ? 0 : 1;
}

/** A category by its id and its title. */
export function bandWords(name: string | null, title: Title | null, language: Language): string {
  if (title === null || titleIn(title, language) === name) return name ?? "";
  return `${name} (${titleIn(title, language)})`;
}

function headWords({ kind, place }: Told, count: number, language: Language): string {
  const { what, within, entry } = place;
  const [noun, nounEn] = entry === null ? WHATS[what] : ENTRIES[entry.what];
  const owner = entry === null ? within?.title : place.title;
  const above = owner == null ? "" : ` ${language === "id" ? "pada" : "in"} ${titleIn(owner, language)}`;
  if (what === "law" || entry?.what === "law") return `${CITED[kind][language]}${above}`;
  if (language === "id") return `${noun} ${kind === "added" ? "baru" : "yang tidak ada lagi"}${above}`;
  const things = count === 1 ? nounEn[0] : nounEn[1];
  return kind === "added" ? `New ${things}${above}` : `No longer among the ${nounEn[1]}${above}`;
}

/** A law that is new in a rubric need not be a new law. */
const CITED: Readonly<Record<Told["kind"], Localized>> = {
  added: { id: "Kini dirujuk", en: "Now cited" },
  removed: { id: "Tidak lagi dirujuk dalam rubrik", en: "No longer cited" },
};

const WHATS: Readonly<Record<Place["what"], readonly [id: string, en: readonly [one: string, many: string]]>> = {
  rubric: ["Rubrik", ["rubric", "rubric"]],
  dimension: ["Dimensi", ["dimension", "dimensions"]],
  variable: ["Variabel", ["variable", "variables"]],
  indicator: ["Indikator", ["indicator", "indicators"]],
  category: ["Kategori", ["category", "categories"]],
  fact: ["Fakta", ["fact", "facts"]],
  rule: ["Aturan", ["rule", "rules"]],
  verdict: ["Tabel putusan", ["verdict table", "verdict table"]],
  level: ["Jenjang", ["level", "levels"]],
  rank: ["Peringkat", ["ranking", "rankings"]],
  law: ["Peraturan", ["law", "laws"]],
  source: ["Sumber", ["source", "sources"]],
};

const ENTRIES: Readonly<
  Record<NonNullable<Place["entry"]>["what"], readonly [id: string, en: readonly [one: string, many: string]]>
> = {
  level: ["Tingkat", ["level", "levels"]],
  option: ["Pilihan", ["option", "options"]],
  item: ["Butir", ["item", "items"]],
  step: ["Langkah", ["step", "steps"]],
  row: ["Baris putusan", ["verdict row", "verdict rows"]],
  law: ["Peraturan", ["law", "laws"]],
};

function thingWords({ place, number, zone, does }: Told, language: Language): string {
  const { what, name, title, entry } = place;
  const isId = language === "id";
  const subject =
    what === "category"
      ? bandWords(name, title, language)
      : entry !== null
        ? titleOr(entry.title, entry.name, language)
        : titleOr(title, name ?? "", language);
  const notes = [
    ...(number === null ? [] : [numberNote(number, place, language)]),
    ...(zone === null ? [] : [isId ? `zona ${zoneWords(zone, language)}` : `${zoneWords(zone, language)} zone`]),
    ...(does === null || does.kind === "withhold-award" ? [] : [effectWords(does, language)]),
  ];
  return notes.length === 0 ? subject : `${subject} (${notes.join(", ")})`.replace(") (", ", ");
}

function numberNote(number: string, { what, entry }: Place, language: Language): string {
  const isId = language === "id";
  if (what === "category" || entry?.what === "step") return isId ? `mulai ${number}` : `from ${number}`;
  if (entry?.what === "option") return isId ? `nilai ${number}` : `${number} points`;
  return isId
    ? `bobot ${numberWords("weight", number, language)}`
    : `weight ${numberWords("weight", number, language)}`;
}

function titleOr(title: Title | null, name: string, language: Language): string {
  return title === null ? name : titleIn(title, language);
}
