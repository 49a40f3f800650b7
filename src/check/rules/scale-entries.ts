import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { deleting } from "../../diagnostics/fix.js";
import { formatExact } from "../../numeric/format-exact.js";
import { add, compare, isWhole, ONE, type Rational } from "../../numeric/rational.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { plainValue } from "../../syntax/plain-value.js";
import { sameTree } from "../../syntax/same-tree.js";
import { hasOpenText } from "../../syntax/select.js";
import type {
  ChecklistItemNode,
  EntriesNode,
  FactOptionNode,
  LevelEntryNode,
  LevelsScaleNode,
  OptionEntryNode,
  RubricNode,
} from "../../syntax/tree.js";
import type { Span } from "../../text/span.js";
import { entryRepeated } from "./scale-entry-repeated.js";
import { MAX_LEVELS } from "./scale-range.js";

export const levelUnknown = defineDiagnostic<{ level: string; min: Rational; max: Rational }>({
  code: "PTH4027",
  name: "level-unknown",
  severity: "error",
  id: {
    message: ({ level, min, max }) =>
      `tingkat \`${level}\` tidak ada pada skala ${formatExact(min)}..${formatExact(max)}`,
    why: "Tingkat di luar rentang tidak pernah dapat dipilih.",
    hint: () => "perbaiki nomor tingkat, atau rentang skalanya",
  },
  en: {
    message: ({ level, min, max }) =>
      `there is no level \`${level}\` on a scale ${formatExact(min)}..${formatExact(max)}`,
    why: "A level outside the range can never be chosen.",
    hint: () => "correct the number of the level, or the range of the scale",
  },
});

export const pointsIncomplete = defineDiagnostic<{ level: Rational }>({
  code: "PTH4029",
  name: "points-incomplete",
  severity: "error",
  id: {
    message: ({ level }) => `nilai dinyatakan untuk sebagian tingkat, tetapi tidak untuk tingkat ${formatExact(level)}`,
    why: "Nilai dinyatakan untuk semua tingkat, atau tidak satu pun (lalu dibagi rata).",
    hint: ({ level }) => `tambahkan \`${formatExact(level)} "..." points ...\`, atau hapus semua \`points\``,
  },
  en: {
    message: ({ level }) => `points are stated for some levels, but not for level ${formatExact(level)}`,
    why: "Points are stated for all levels, or for none (then they are linear).",
    hint: ({ level }) => `add \`${formatExact(level)} "..." points ...\`, or delete all \`points\``,
  },
});

export const tooFewOptions = defineDiagnostic<{ isChecklist: boolean }>({
  code: "PTH4031",
  name: "too-few-options",
  severity: "error",
  id: {
    message: ({ isChecklist }) =>
      isChecklist ? "daftar ini memuat kurang dari dua hal" : "pilihan ini memiliki kurang dari dua kemungkinan",
    why: "Dengan satu kemungkinan, setiap jawaban sama saja.",
    hint: () => "tambahkan kemungkinan lain",
  },
  en: {
    message: ({ isChecklist }) =>
      isChecklist ? "this checklist has fewer than two items" : "this choice has fewer than two options",
    why: "With one option all answers are the same.",
    hint: () => "add another option",
  },
});

/** Reports levels and options that are out of range, doubled, too few, or only partly given points. */
export function checkScaleEntries(rubric: RubricNode, report: Report): void {
  for (const node of nodesOf(rubric, "LevelsScale", "ChoiceScale", "ChoiceFact", "ChecklistScale")) {
    if (node.kind === "LevelsScale") checkLevels(node, report);
    if (node.kind === "ChoiceScale") checkOptions(node, "choice", report);
    if (node.kind === "ChoiceFact") checkOptions(node, "choice", report);
    if (node.kind === "ChecklistScale") checkOptions(node, "checklist", report);
  }
}

function checkLevels(scale: LevelsScaleNode, report: Report): void {
  const min = plainValue(scale.min);
  const max = plainValue(scale.max);
  const entries = (scale.entries?.entries ?? []).map((entry) =>
    entry.kind === "BadItem" || hasOpenText(entry) ? null : readLevel(entry),
  );
  const read = entries.filter((entry) => entry !== null);
  if (min === null || max === null || read.length < entries.length) return; // what they say is not known
  if (compare(min, max) > 0) return; // `scale-range` speaks for this case
  const seen = new Map<string, LevelEntryNode>();
  for (const { entry, level } of read) {
    const key = formatExact(level);
    if (!isWhole(level) || compare(level, min) < 0 || compare(level, max) > 0) {
      report(levelUnknown, entry.level.span, { level: key, min, max });
      continue;
    }
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    else report(entryRepeated, entry.level.span, { entry: key }, { fixes: fixesOf(entry, first, key) });
  }
  if (seen.size < read.length) return; // one mistake in the levels often makes the other
  if ([...seen.values()].some(({ points }) => points !== null)) checkAllStated(scale, min, max, seen, report);
}

function readLevel(entry: LevelEntryNode): { readonly entry: LevelEntryNode; readonly level: Rational } | null {
  const level = plainValue(entry.level);
  return level === null ? null : { entry, level };
}

/** Reports the first level without points, when others have them. */
function checkAllStated(
  { min: low, max: high }: LevelsScaleNode,
  min: Rational,
  max: Rational,
  entries: ReadonlyMap<string, LevelEntryNode>,
  report: Report,
): void {
  const most = min.num + BigInt(MAX_LEVELS);
  for (let level = min; compare(level, max) <= 0 && level.num < most; level = add(level, ONE)) {
    const entry = entries.get(formatExact(level));
    if (entry !== undefined && entry.points !== null) continue;
    report(pointsIncomplete, entry?.level.span ?? { start: low.span.start, end: high.span.end }, { level });
    return;
  }
}

type Named = OptionEntryNode | FactOptionNode | ChecklistItemNode;

function checkOptions(
  { entries, span }: { readonly entries: EntriesNode<Named>; readonly span: Span },
  word: string,
  report: Report,
): void {
  const seen = new Map<string, Named>();
  for (const entry of entries.entries) {
    if (entry.kind === "BadItem") return;
    const name = entry.name.text;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, entry);
    else report(entryRepeated, entry.name.span, { entry: name }, { fixes: fixesOf(entry, first, name) });
  }
  if (entries.entries.length < 2)
    report(tooFewOptions, { start: span.start, end: span.start + word.length }, { isChecklist: word === "checklist" });
}

/** The same entry in the same words says nothing new. */
function fixesOf<Entry extends LevelEntryNode | Named>(entry: Entry, first: Entry, shown: string): readonly Fix[] {
  return sameTree(entry, first) ? [deleting(entry.span, shown)] : [];
}
