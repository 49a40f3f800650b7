import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import type { RubricNode } from "../../syntax/tree.js";
import { printable, UNPRINTABLE } from "../../text/printable.js";

export const controlCharacter = defineDiagnostic<{ character: string }>({
  code: "PTH1017",
  name: "control-character",
  severity: "error",
  id: {
    message: ({ character }) => `teks ini memuat karakter kendali \`${character}\``,
    why: "Karakter kendali tidak terlihat dan dapat mengubah apa yang tampak di layar.",
    hint: () => "hapus karakter itu, atau ketik ulang teksnya",
  },
  en: {
    message: ({ character }) => `this text holds the control character \`${character}\``,
    why: "Control characters are invisible and can change what a screen shows.",
    hint: () => "delete the character, or type the text again",
  },
});

/** The longest text that a title, a level or a reason may have. */
const MAX_TEXT_LENGTH = 10_000;

export const textTooLong = defineDiagnostic<{ length: number }>({
  code: "PTH1027",
  name: "text-too-long",
  severity: "error",
  id: {
    message: ({ length }) => `teks ini memiliki ${length} karakter, lebih dari ${MAX_TEXT_LENGTH}`,
    why: "Judul dan keterangan dibaca orang dan dicetak pada setiap hasil.",
    hint: () => "pendekkan, dan letakkan naskah panjang pada sumber yang diacu",
  },
  en: {
    message: ({ length }) => `this text has ${length} characters, more than ${MAX_TEXT_LENGTH}`,
    why: "Titles and reasons are read by people and printed on every outcome.",
    hint: () => "shorten it, and leave long wording to a source that is referred to",
  },
});

/** Reports texts with control characters or direction overrides in them. */
export function checkControlCharacters(rubric: RubricNode, report: Report): void {
  for (const { value, span } of nodesOf(rubric, "String")) {
    if (value.length > MAX_TEXT_LENGTH) {
      report(textTooLong, { start: span.start, end: span.start + 1 }, { length: value.length });
    }
    // Most texts are plain, which is seen sooner.
    const found = /[^ -~]/.test(value) ? UNPRINTABLE.exec(value) : null;
    if (found === null) continue;
    const start = span.start + 1 + found.index;
    const fixes = fixesOf(value, span.start + 1);
    report(controlCharacter, { start, end: start + 1 }, { character: printable(found[0]) }, { fixes });
  }
}

const ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");

/** Some scripts are written with joiners, so what a text with one should be is for its author to say. */
const JOINERS = /[\u200C\u200D]/;

/** A control character that separated words becomes a blank, any other goes: the text looks as it did. */
function fixesOf(value: string, offset: number): readonly Fix[] {
  if (JOINERS.test(value)) return [];
  const edits = [...value.matchAll(ALL_UNPRINTABLE)].map(({ 0: character, index }) => ({
    span: { start: offset + index, end: offset + index + character.length },
    text: /\s/.test(character) && character !== "\uFEFF" ? " " : "",
  }));
  return [{ title: { id: "hapus karakter kendalinya", en: "delete the control characters" }, edits }];
}
