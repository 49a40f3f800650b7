import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { deleting, rewriting } from "../../diagnostics/fix.js";
import { allParts, cutOffParts, hasOpenText, itemsOf, mayHoldBad, ofKind } from "../../syntax/select.js";
import type { NameNode, PartNode, RubricNode, ScaleBodyNode } from "../../syntax/tree.js";

export const indicatorWithoutScale = defineDiagnostic<{ name: string }>({
  code: "PTH2013",
  name: "indicator-without-scale",
  severity: "error",
  id: {
    message: ({ name }) => `indikator \`${name}\` tidak memiliki skala`,
    why: "Skala menentukan jawaban apa yang mungkin dan berapa nilainya.",
    hint: () => "tambahkan misalnya `{ scale yes/no }` atau `{ scale levels 0..5 }`",
  },
  en: {
    message: ({ name }) => `the indicator \`${name}\` has no scale`,
    why: "The scale says which answers are possible and what they are worth.",
    hint: () => "add for example `{ scale yes/no }` or `{ scale levels 0..5 }`",
  },
});

export const scaleForm = defineDiagnostic<{ inIndicator: boolean }>({
  code: "PTH2014",
  name: "scale-form",
  severity: "error",
  id: {
    message: ({ inIndicator }) =>
      inIndicator
        ? "skala di dalam indikator diberi nama atau isi, tidak keduanya"
        : "skala ini memerlukan nama dan isi",
    why: "Skala bernama dinyatakan sekali di awal rubrik dan diacu dengan namanya; skala tanpa nama milik satu indikator.",
    hint: ({ inIndicator }) =>
      inIndicator ? "tulis `scale nama`, atau hanya isinya: `scale levels 0..5`" : "tulis `scale nama levels 0..5`",
  },
  en: {
    message: ({ inIndicator }) =>
      inIndicator
        ? "a scale inside an indicator has either a name or its own content, not both"
        : "this scale needs both a name and its content",
    why: "A named scale is declared once at the top and referred to by name; one without a name belongs to one indicator.",
    hint: ({ inIndicator }) =>
      inIndicator ? "write `scale name`, or only its content: `scale levels 0..5`" : "write `scale name levels 0..5`",
  },
});

/** Reports indicators without a scale, and scales that are half a reference and half a declaration. */
export function checkIndicatorScales(rubric: RubricNode, report: Report): void {
  for (const { name, body, span } of ofKind(rubric.block.items, "Scale")) {
    if (name === null || body === null) report(scaleForm, span, { inIndicator: false });
  }
  const names = namesOf(rubric);
  const cutOff = cutOffParts(rubric);
  for (const part of allParts(rubric)) {
    if (part.level === "indicator" && !cutOff.has(part)) checkIndicator(part, names, report);
  }
}

/** The names of the declared scales, and how often indicators say each name. */
interface ScaleNames {
  readonly declared: ReadonlySet<string>;
  readonly used: ReadonlyMap<string, number>;
}

function namesOf(rubric: RubricNode): ScaleNames {
  const declared = ofKind(rubric.block.items, "Scale").flatMap(({ name }) => (name === null ? [] : [name.text]));
  const used = new Map<string, number>();
  for (const part of allParts(rubric)) {
    for (const { name } of ofKind(itemsOf(part), "Scale")) {
      if (name !== null) used.set(name.text, (used.get(name.text) ?? 0) + 1);
    }
  }
  return { declared: new Set(declared), used };
}

function checkIndicator(part: PartNode, names: ScaleNames, report: Report): void {
  const items = itemsOf(part);
  const [scale] = ofKind(items, "Scale");
  if (scale !== undefined) {
    const { name, body } = scale;
    if (name !== null && body !== null) {
      report(scaleForm, name.span, { inIndicator: true }, { fixes: fixesOf(name, body, names) });
    }
  } else if (!mayHoldBad(items, "scale") && !hasOpenText(part)) {
    report(indicatorWithoutScale, part.name.span, { name: part.name.text });
  }
}

/** Without the name, or without the content; a name that nothing else has to do with is not needed. */
function fixesOf(name: NameNode, body: ScaleBodyNode, { declared, used }: ScaleNames): readonly Fix[] {
  const withoutName = deleting({ start: name.span.start, end: body.span.start }, name.text);
  if (declared.has(name.text)) {
    return [withoutName, rewriting({ start: name.span.start, end: body.span.end }, name.text)];
  }
  return used.get(name.text) === 1 ? [withoutName] : [];
}
