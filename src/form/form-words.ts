import type { Law } from "../model/rubric.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import type { Choice } from "./asked-answer.js";
import { choiceLabel } from "./choice-label.js";
import { conditionInWords } from "./condition-in-words.js";
import type { Below, CellAsks, FormCell } from "./form-cells.js";
import type { PartQuestion, Questions } from "./questions.js";

/** What a part asks, and under which facts it counts at all. */
export function questionWords(part: PartQuestion, questions: Questions): Localized {
  const only = (language: "id" | "en"): string => {
    const conditions = part.applies.map((one) => conditionInWords(one, questions, language));
    if (conditions.length === 0) return "";
    return ` [${language === "id" ? "hanya bila" : "only if"} ${conditions.join("; ")}]`;
  };
  return { id: `${part.title.id}${only("id")}`, en: `${titleIn(part.title, "en")}${only("en")}` };
}

/** The laws that a part names. */
export function lawWords(laws: readonly Law[]): Localized {
  const words = (language: "id" | "en"): string =>
    laws
      .map(({ title, article }) => {
        const pasal = language === "id" ? "Pasal" : "article";
        return `${titleIn(title, language)}${article === null ? "" : `, ${pasal} ${article}`}`;
      })
      .join("; ");
  return { id: words("id"), en: words("en") };
}

/** What may stand in a cell, in words. */
export function allowedWords({ asks, mayBeNotApplicable, place }: FormCell): Localized {
  const { id, en } = place.kind === "subject" ? SUBJECT[place.field] : asksWords(asks);
  if (!mayBeNotApplicable) return { id, en };
  if (id === "") return { id: "n/a bila tidak berlaku", en: "n/a where it does not apply" };
  return { id: `${id}; atau n/a bila tidak berlaku`, en: `${en}; or n/a where it does not apply` };
}

const SUBJECT: Readonly<Record<"id" | "name", Localized>> = {
  id: {
    id: "kode tetap yang tidak dipakai yang lain, misalnya disdukcapil-kab-a",
    en: "a lasting identifier that no other has, for example disdukcapil-kab-a",
  },
  name: { id: "boleh kosong", en: "may stay empty" },
};

function asksWords(asks: CellAsks): Localized {
  return match(asks)
    .returnType<Localized>()
    .with({ kind: "one-of" }, (oneOf) => ({
      id: oneOf.choices.map((choice) => choiceLabel(oneOf, choice)).join(between(oneOf)),
      en: oneOf.choices.map((choice) => englishLabel(oneOf, choice)).join(between(oneOf)),
    }))
    .with({ kind: "whole" }, ({ min, max }) => ({
      id: `bilangan bulat ${min} sampai ${max}`,
      en: `a whole number from ${min} to ${max}`,
    }))
    .with({ kind: "number" }, ({ min, max, bands }) => {
      const steps = (language: "id" | "en"): string =>
        bands
          .flatMap(({ from, title }) => (title === null ? [] : [`${from} – ${titleIn(title, language)}`]))
          .map((line) => `\n${line}`)
          .join("");
      return {
        id: `angka ${min} sampai ${max}${steps("id")}`,
        en: `a number from ${min} to ${max}${steps("en")}`,
      };
    })
    .with({ kind: "people" }, ({ min }) => ({
      id: `bilangan bulat mulai ${min}`,
      en: `a whole number from ${min} on`,
    }))
    .with({ kind: "list" }, ({ min, max }) => ({
      id: `bilangan bulat ${min} sampai ${max}, dipisahkan spasi`,
      en: `whole numbers from ${min} to ${max}, with blanks between them`,
    }))
    .with({ kind: "text" }, () => ({ id: "teks", en: "text" }))
    .with({ kind: "heading" }, ({ below, atLeast }) => belowWords(below, atLeast))
    .exhaustive();
}

/** Numbers without words fit on one line. */
function between({ choices }: Extract<CellAsks, { kind: "one-of" }>): string {
  return choices.every(({ title }) => title === null) ? ", " : "\n";
}

function englishLabel(oneOf: Extract<CellAsks, { kind: "one-of" }>, { value, title }: Choice): string {
  if (title === null) return value;
  return oneOf.of === "levels" ? `${value} – ${titleIn(title, "en")}` : titleIn(title, "en");
}

function belowWords(below: Below, atLeast: bigint): Localized {
  return match(below)
    .returnType<Localized>()
    .with("parts", () => ({ id: "", en: "" }))
    .with("items", () => ({ id: "isi setiap baris di bawah ini", en: "fill in every row below" }))
    .with("respondents", () => ({
      id: `isi baris di bawah ini, paling sedikit ${atLeast} responden`,
      en: `fill in the rows below, at least ${atLeast} ${atLeast === 1n ? "respondent" : "respondents"}`,
    }))
    .with("observations", () => ({
      id: `isi baris di bawah ini, paling sedikit ${atLeast} pengamatan`,
      en: `fill in the rows below, at least ${atLeast} ${atLeast === 1n ? "observation" : "observations"}`,
    }))
    .exhaustive();
}
