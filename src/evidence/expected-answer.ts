import type { FactType, Part, Scale } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";

/** What an answer to a part looks like, in words. */
export function expectedOf(part: Part): Localized {
  const notApplicable = "`n/a`";
  if (part.kind !== "indicator") return { id: notApplicable, en: notApplicable };
  const { id, en } = expectedAnswer(part.scale);
  const one =
    part.observations === null
      ? { id, en }
      : { id: `daftar pengamatan [...], masing-masing ${id}`, en: `a list of observations [...], each ${en}` };
  return part.mayBeNotApplicable
    ? { id: `${one.id}, atau ${notApplicable}`, en: `${one.en}, or ${notApplicable}` }
    : one;
}

/** What the value of a fact looks like, in words. */
export function expectedFact(type: FactType): Localized {
  return match(type)
    .returnType<Localized>()
    .with({ kind: "yes-no" }, () => expectedAnswer({ kind: "yes-no", better: "yes" }))
    .with({ kind: "choice" }, ({ options }) => oneOf(options))
    .with({ kind: "number" }, ({ min, max }) => numberBetween(min, max))
    .exhaustive();
}

/** What an answer on a scale looks like, in words. */
function expectedAnswer(scale: Scale): Localized {
  return match(scale)
    .returnType<Localized>()
    .with({ kind: "yes-no" }, () => ({ id: "true, false, ya atau tidak", en: "true, false, yes or no" }))
    .with({ kind: "levels" }, ({ min, max }) => ({
      id: `tingkat berupa bilangan bulat dari ${min} sampai ${max}`,
      en: `a level, a whole number from ${min} to ${max}`,
    }))
    .with({ kind: "choice" }, ({ options }) => oneOf(options))
    .with({ kind: "count" }, ({ max }) => ({
      id: `hitungan berupa bilangan bulat dari 0 sampai ${max}`,
      en: `a count, a whole number from 0 to ${max}`,
    }))
    .with({ kind: "number" }, { kind: "steps" }, ({ min, max }) => numberBetween(min, max))
    .with({ kind: "checklist" }, ({ items }) => {
      const names = items.map(({ name }) => `"${name}"`).join(", ");
      return {
        id: `daftar nama yang ada [${names}], atau ya/tidak untuk setiap nama {"...": "ya"}`,
        en: `a list of the names that are there [${names}], or yes/no for every name {"...": "yes"}`,
      };
    })
    .with({ kind: "mean" }, ({ min, max }) => ({
      id: `daftar jawaban dari ${min} sampai ${max}, {"counts": {"${max}": 12}}, atau {"mean": "...", "respondents": 20}`,
      en: `a list of answers from ${min} to ${max}, {"counts": {"${max}": 12}}, or {"mean": "...", "respondents": 20}`,
    }))
    .exhaustive();
}

/** What a number between two bounds looks like, in words. */
export function numberBetween(min: Rational, max: Rational): Localized {
  return {
    id: `angka dari ${formatExact(min)} sampai ${formatExact(max)} dengan titik desimal`,
    en: `a number from ${formatExact(min)} to ${formatExact(max)} with a decimal point`,
  };
}

function oneOf(options: readonly { readonly name: string }[]): Localized {
  const names = options.map(({ name }) => `\`${name}\``).join(", ");
  return { id: `salah satu dari ${names}`, en: `one of ${names}` };
}
