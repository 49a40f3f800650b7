import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import type { SearchLimit } from "./proofs.js";

/** What kept a search from looking at everything, as the end of a sentence in both languages. */
export function limitWords(limit: SearchLimit): Localized {
  return match(limit)
    .returnType<Localized>()
    .with("facts", () => ({ id: "susunan fakta terlalu banyak", en: "there are too many sets of facts" }))
    .with("scores", () => ({
      id: "nilai bagian yang berbeda terlalu banyak",
      en: "parts have too many different scores",
    }))
    .with("rules", () => ({
      id: "aturan dapat jatuh dengan terlalu banyak cara",
      en: "rules can fall in too many ways",
    }))
    .with("trials", () => ({
      id: "bukti yang perlu dihitung terlalu banyak",
      en: "there is too much evidence to evaluate",
    }))
    .with("unconfirmed", () => ({
      id: "untuk nilai yang ditemukan tidak dapat ditulis buktinya",
      en: "no evidence could be written for the score that was found",
    }))
    .exhaustive();
}
