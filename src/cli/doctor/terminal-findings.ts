import type { Localized } from "../../text/localized.js";
import type { Finding } from "./finding.js";

/** What a process knows of its terminal. */
export interface TerminalFacts {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  readonly hasColors: boolean;
  /** As in `LC_ALL`, `LC_CTYPE` and `LANG`, in this order; undefined where none is set. */
  readonly locale: string | undefined;
  readonly isWindows: boolean;
}

/** The terminal as far as it matters for what is printed. */
export function terminalFindings(facts: TerminalFacts): readonly Finding[] {
  const { isTerminal, columns = 80, hasColors, locale = "", isWindows } = facts;
  const isUtf8 = isWindows || /utf-?8/i.test(locale);
  const isNarrow = isTerminal && columns < 80;
  return [
    finding(
      "terminal",
      { id: "Lebar terminal", en: "Terminal width" },
      isTerminal ? String(columns) : "no terminal",
      isNarrow
        ? {
            id: "lebarkan jendela menjadi 80 kolom agar tabel tidak terpotong",
            en: "widen the window to 80 columns, or tables will break",
          }
        : null,
    ),
    finding("colours", { id: "Warna", en: "Colours" }, hasColors ? "on" : "off", null),
    finding(
      "locale",
      { id: "Penulisan huruf", en: "Locale" },
      locale === "" ? "-" : locale,
      isUtf8
        ? null
        : {
            id: "atur LANG ke yang berakhiran UTF-8, misalnya id_ID.UTF-8",
            en: "set LANG to one that ends with UTF-8, as in en_GB.UTF-8",
          },
    ),
  ];
}

function finding(name: string, title: Localized, found: string, next: Localized | null): Finding {
  return { name, title, state: next === null ? "ok" : "missing", found, next };
}
