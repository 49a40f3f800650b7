import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, type Rational } from "../../numeric/rational.js";
import type { RubricNode } from "../../syntax/tree.js";
import { ZONES } from "../../syntax/words.js";
import { type ReadCategory, readThresholds } from "../categories.js";

export const categoryOrder = defineDiagnostic<{ name: string; from: Rational; before: string }>({
  code: "PTH4003",
  name: "category-order",
  severity: "error",
  id: {
    message: ({ name, from, before }) =>
      `kategori \`${name}\` (dari ${formatExact(from)}) tidak berada pada urutannya setelah \`${before}\``,
    why: "Kategori ditulis dari yang tertinggi ke yang terendah, atau sebaliknya; urutan yang terputus biasanya salah ketik.",
    hint: () => "periksa ambangnya, atau pindahkan kategori ini",
  },
  en: {
    message: ({ name, from, before }) =>
      `the category \`${name}\` (from ${formatExact(from)}) is out of order after \`${before}\``,
    why: "Categories are written from the highest to the lowest, or the other way; a break is usually a slip.",
    hint: () => "check the threshold, or move this category",
  },
});

export const zoneOrder = defineDiagnostic<{ name: string; zone: string; above: string }>({
  code: "PTH4009",
  name: "zone-order",
  severity: "error",
  id: {
    message: ({ name, zone, above }) =>
      `kategori \`${name}\` berada di zona ${zone}, padahal kategori di bawahnya di zona ${above}`,
    why: "Nilai yang lebih tinggi tidak boleh berada di zona yang lebih buruk.",
    hint: () => "periksa zona kedua kategori",
  },
  en: {
    message: ({ name, zone, above }) =>
      `the category \`${name}\` is in the ${zone} zone, but a lower category is in the ${above} zone`,
    why: "A higher score must not be in a worse zone.",
    hint: () => "check the zones of both categories",
  },
});

/** Reports categories whose order, and zones whose order, does not follow the score. */
export function checkCategoryOrder(rubric: RubricNode, report: Report): void {
  const thresholds = readThresholds(rubric);
  if (thresholds === null) return;
  checkOrder(thresholds.written, report);
  checkZones(thresholds.ascending, report);
}

/** The thresholds must all rise or all fall, as the first and the last of them do. */
function checkOrder(all: readonly ReadCategory[], report: Report): void {
  // `duplicate-name` speaks for a category that stands there twice.
  const names = all.map(({ node }) => node.name.text);
  const written = all.filter(({ node }, index) => names.indexOf(node.name.text) === index);
  let before = written[0];
  const last = written.at(-1);
  if (before === undefined || last === undefined) return;
  const direction = compare(last.from, before.from) || -1;
  for (const category of written.slice(1)) {
    if (compare(category.from, before.from) === direction) before = category;
    else {
      const facts = { name: category.node.name.text, from: category.from, before: before.node.name.text };
      report(categoryOrder, category.node.from.span, facts);
    }
  }
}

/** The zones as the texts that an author may have written. */
const RANKED: readonly string[] = ZONES;

function checkZones(ascending: readonly ReadCategory[], report: Report): void {
  let best = -1;
  for (const { node } of ascending) {
    const zone = node.zone;
    const rank = zone === null ? -1 : RANKED.indexOf(zone.text);
    if (zone === null || rank < 0) continue;
    const above = ZONES[best];
    if (above !== undefined && rank < best)
      report(zoneOrder, zone.span, { name: node.name.text, zone: zone.text, above });
    best = Math.max(best, rank);
  }
}
