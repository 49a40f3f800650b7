import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, type Rational } from "../../numeric/rational.js";
import { plainValue } from "../../syntax/plain-value.js";
import { isReadable, readable } from "../../syntax/readable.js";
import type { StepsScaleNode } from "../../syntax/tree.js";
import { entryRepeated } from "./scale-entry-repeated.js";

export const stepsStart = defineDiagnostic<{ min: Rational }>({
  code: "PTH4030",
  name: "steps-start",
  severity: "error",
  id: {
    message: ({ min }) => `tidak ada langkah yang mulai dari ${formatExact(min)}`,
    why: "Setiap angka dalam rentang skala harus mempunyai nilai; angka di bawah langkah pertama tidak mempunyainya.",
    hint: ({ min }) => `tambahkan \`from ${formatExact(min)} points ...\``,
  },
  en: {
    message: ({ min }) => `no step begins at ${formatExact(min)}`,
    why: "Every number in the range of the scale must have points; one below the first step has none.",
    hint: ({ min }) => `add \`from ${formatExact(min)} points ...\``,
  },
});

export const stepOutside = defineDiagnostic<{ from: Rational; min: Rational; max: Rational }>({
  code: "PTH4036",
  name: "step-outside",
  severity: "error",
  id: {
    message: ({ from, min, max }) =>
      `langkah dari ${formatExact(from)} berada di luar skala ${formatExact(min)}..${formatExact(max)}`,
    why: "Langkah di luar skala tidak pernah dipakai; mungkin batasnya keliru.",
    hint: () => "perbaiki awal langkah ini atau batas skalanya",
  },
  en: {
    message: ({ from, min, max }) =>
      `the step from ${formatExact(from)} is outside the scale ${formatExact(min)}..${formatExact(max)}`,
    why: "A step outside the scale is never used; one of the bounds may be wrong.",
    hint: () => "correct where this step begins, or the bounds of the scale",
  },
});

interface Bounds {
  readonly min: Rational;
  readonly max: Rational;
}

/** Reports steps outside their scale, that begin at the same number, or of which none begins at its lowest. */
export function checkSteps({ entries, span }: StepsScaleNode, { min, max }: Bounds, report: Report): void {
  const steps = readable(entries).map((step) => ({ step, from: plainValue(step.from) }));
  const seen = new Set<string>();
  for (const { step, from } of steps) {
    if (from === null) continue; // `number-format` and its neighbours speak for this case
    const text = formatExact(from);
    if (compare(from, min) < 0 || compare(from, max) > 0) report(stepOutside, step.from.span, { from, min, max });
    else if (seen.has(text)) report(entryRepeated, step.from.span, { entry: text });
    seen.add(text);
  }
  if (!isReadable(entries) || steps.some(({ from }) => from === null) || seen.has(formatExact(min))) return;
  report(stepsStart, { start: span.start, end: span.start + "steps".length }, { min });
}
