import type { Title } from "../model/rubric.js";
import type { Localized } from "../text/localized.js";

/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

/** Words of a schema in both languages: a schema has one place for them, and editors show it as it is. */
export function inBoth({ id, en }: Localized | Title): string {
  return en === null || en === id ? id : `${id} / ${en}`;
}

/** Longer words of a schema, each language on a line of its own. */
export function onLines({ id, en }: Localized): string {
  return en === id ? id : `${id}\n${en}`;
}

/** What stands beside an answer or a known subtotal. */
export const BESIDE: JsonSchema = {
  source: {
    type: "string",
    title: "Sumber / Source",
    description: "Dokumen atau pengamatan di baliknya\nThe document or observation behind it",
  },
  note: { type: "string", title: "Catatan / Note" },
};

/** A word that can be chosen, with what it means. */
export function word(value: unknown, title: Localized | Title | null): JsonSchema {
  return title === null ? { const: value } : { const: value, title: inBoth(title) };
}
