import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { ofKind } from "../../syntax/select.js";
import type { LevelNode, NameNode, RankNode, RubricNode } from "../../syntax/tree.js";
import type { Localized } from "../../text/localized.js";
import { suggest } from "../../text/suggest.js";
import { type Symbols, symbolsOf } from "../symbols.js";
import { testForm } from "./condition-names.js";

export const levelChain = defineDiagnostic<{ level: string; problem: "taken" | "cycle" | "break" }>({
  code: "PTH2034",
  name: "level-chain",
  severity: "error",
  id: {
    message: ({ level, problem }) =>
      problem === "taken"
        ? `jenjang \`${level}\` sudah mempunyai jenjang di atasnya`
        : problem === "cycle"
          ? `jenjang \`${level}\` berada di atas dirinya sendiri`
          : `jenjang \`${level}\` tidak bersambung dengan jenjang yang lain`,
    why: "Nilai naik dari satu jenjang ke jenjang berikutnya dalam satu rantai, misalnya layanan, unit, instansi.",
    hint: () => "tulis misalnya `level service -> unit mean` lalu `level unit -> institution mean`",
  },
  en: {
    message: ({ level, problem }) =>
      problem === "taken"
        ? `the level \`${level}\` already has a level above it`
        : problem === "cycle"
          ? `the level \`${level}\` is above itself`
          : `the level \`${level}\` does not connect with the others`,
    why: "Scores rise from one level to the next in one chain, for example service, unit, institution.",
    hint: () => "write for example `level service -> unit mean` and then `level unit -> institution mean`",
  },
});

export const unknownLevel = defineDiagnostic<{ name: string; suggestion: string | null }>({
  code: "PTH2035",
  name: "unknown-level",
  severity: "error",
  id: {
    message: ({ name }) => `tidak ada jenjang \`${name}\``,
    why: "Peringkat disusun untuk satu jenjang yang dinyatakan dengan `level`.",
    hint: ({ suggestion }) =>
      suggestion === null ? "nyatakan dengan `level unit -> institution mean`" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ name }) => `there is no level \`${name}\``,
    why: "A ranking is made for one level that `level` declares.",
    hint: ({ suggestion }) =>
      suggestion === null ? "declare it with `level unit -> institution mean`" : `did you mean \`${suggestion}\``,
  },
});

/** Reports levels that make no chain, and levels and ranks that refer to what is not there. */
export function checkLevelChains(rubric: RubricNode, report: Report): void {
  const { items } = rubric.block;
  const levels = ofKind(items, "Level");
  const symbols = symbolsOf(rubric);
  checkChain(levels, report);
  for (const { weightedBy } of levels) if (weightedBy !== null) checkFact(weightedBy, "NumberFact", symbols, report);
  for (const rank of ofKind(items, "Rank")) {
    if (!symbols.unread.names.has(rank.level.text)) checkRank(rank, levels, report);
    if (rank.within !== null) checkFact(rank.within, "ChoiceFact", symbols, report);
  }
}

function checkChain(levels: readonly LevelNode[], report: Report): void {
  const above = new Map<string, string>();
  for (const [index, { from, to }] of levels.entries()) {
    const tell = (place: NameNode, problem: "taken" | "cycle" | "break"): void =>
      report(levelChain, place.span, { level: place.text, problem });
    const before = levels[index - 1];
    if (above.has(from.text)) tell(from, "taken");
    else if (from.text === to.text || above.has(to.text)) tell(to, "cycle");
    else if (before !== undefined && before.to.text !== from.text) tell(from, "break");
    above.set(from.text, to.text);
  }
}

function checkRank({ level }: RankNode, levels: readonly LevelNode[], report: Report): void {
  const known = new Set(levels.flatMap(({ from, to }) => [from.text, to.text]));
  if (known.has(level.text) || known.size === 0) return;
  report(unknownLevel, level.span, { name: level.text, suggestion: suggest(level.text, known) });
}

const WORDS: Readonly<Record<"NumberFact" | "ChoiceFact", Localized>> = {
  NumberFact: { id: "bukan angka", en: "no number" },
  ChoiceFact: { id: "bukan pilihan", en: "no choice" },
};

function checkFact(name: NameNode, kind: "NumberFact" | "ChoiceFact", symbols: Symbols, report: Report): void {
  const { facts } = symbols;
  const fact = facts.get(name.text);
  if (fact === undefined) return; // `unknown-fact-or-part` speaks for this case
  if (fact.type.kind !== kind) {
    const form = kind === "NumberFact" ? `fact ${name.text} number 0..100` : `fact ${name.text} choice { ... }`;
    report(testForm, name.span, { name: name.text, what: WORDS[kind], form });
  }
}
