import { LANGUAGES, type Language } from "../text/localized.js";

/** The one language that a command line asks for, read without the parser, which may be what refuses it. */
export function usageLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const asked = words.flatMap((word, index) => {
    const joined = /^(?:--lang=|-l)(id|en)$/.exec(word)?.[1];
    return joined ?? (word === "--lang" || word === "-l" ? (words[index + 1] ?? []) : []);
  });
  return LANGUAGES.find((language) => language === asked.at(-1));
}
