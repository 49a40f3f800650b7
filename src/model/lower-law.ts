import type { LawNode } from "../syntax/tree.js";
import { checked } from "./checked.js";
import { lowerTitle } from "./lower-text.js";
import type { Law } from "./rubric.js";

/** Lowers a law; what it does not say itself it takes from the declared one of the same name. */
export function lowerLaw({ name, text, article, url }: LawNode, declared: ReadonlyMap<string, Law>): Law {
  const law = declared.get(name.text);
  return {
    name: name.text,
    title: text === null ? checked(law).title : lowerTitle(text),
    article: article?.value ?? law?.article ?? null,
    url: url?.value ?? law?.url ?? null,
  };
}
