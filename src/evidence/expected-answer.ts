import { match } from "ts-pattern";
import type { Scale } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Localized } from "../text/localized.js";

/** What an answer on a scale looks like, in words. */
export function expectedAnswer(scale: Scale): Localized {
  return match(scale)
    .returnType<Localized>()
    .with({ kind: "yes-no" }, () => ({ id: "true, false, ya atau tidak", en: "true, false, yes or no" }))
    .with({ kind: "levels" }, ({ min, max }) => ({
      id: `tingkat berupa bilangan bulat dari ${min} sampai ${max}`,
      en: `a level, a whole number from ${min} to ${max}`,
    }))
    .with({ kind: "choice" }, ({ options }) => {
      const names = options.map(({ name }) => `\`${name}\``).join(", ");
      return { id: `salah satu dari ${names}`, en: `one of ${names}` };
    })
    .with({ kind: "count" }, ({ max }) => ({
      id: `hitungan berupa bilangan bulat dari 0 sampai ${max}`,
      en: `a count, a whole number from 0 to ${max}`,
    }))
    .with({ kind: "number" }, ({ min, max }) => ({
      id: `angka dari ${formatExact(min)} sampai ${formatExact(max)} dengan titik desimal`,
      en: `a number from ${formatExact(min)} to ${formatExact(max)} with a decimal point`,
    }))
    .with({ kind: "mean" }, ({ min, max }) => ({
      id: `daftar jawaban dari ${min} sampai ${max}, {"counts": {"${max}": 12}}, atau {"mean": "...", "respondents": 20}`,
      en: `a list of answers from ${min} to ${max}, {"counts": {"${max}": 12}}, or {"mean": "...", "respondents": 20}`,
    }))
    .exhaustive();
}
