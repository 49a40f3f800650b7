/** The sheets of every form. */
export const COVER_SHEET = "Sampul";
export const KNOWN_SHEET = "Nilai diketahui";
export const LISTS_SHEET = "Daftar";

/** The longest name that a sheet may have. */
const MOST_CHARACTERS = 31;

/** Names for sheets, short enough, without what sheets may not be called, and none like another. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set([COVER_SHEET, KNOWN_SHEET, LISTS_SHEET, "History"].map((name) => name.toLowerCase()));
  return titles.map((title) => {
    const clean = title
      .replaceAll(/[[\]:*?/\\']|\p{C}/gu, " ")
      .replaceAll(/\s+/g, " ")
      .trim();
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? "" : ` (${count})`;
      const name = `${cut(clean === "" ? "Lembar" : clean, MOST_CHARACTERS - end.length)}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** The beginning of a text, up to the end of a word where there is one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = head.lastIndexOf(" ");
  // Half of a character of two code units would be no text.
  return (end > most / 2 ? head.slice(0, end) : head).replace(/[\uD800-\uDBFF]$/, "").trimEnd();
}
