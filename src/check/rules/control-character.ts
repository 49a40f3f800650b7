import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { descendants } from "../../syntax/children.js";
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

/** Reports texts with control characters or direction overrides in them. */
export function checkControlCharacters(rubric: RubricNode, report: Report): void {
  for (const node of descendants(rubric)) {
    const found = node.kind === "String" ? UNPRINTABLE.exec(node.value) : null;
    if (found === null || node.kind !== "String") continue;
    const start = node.span.start + 1 + found.index;
    report(controlCharacter, { start, end: start + 1 }, { character: printable(found[0]) });
  }
}
