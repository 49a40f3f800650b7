import type { CellStyle } from "hucre/xlsx";

type BorderStyle = NonNullable<CellStyle["border"]>;
type FillStyle = NonNullable<CellStyle["fill"]>;

const LINE = { style: "thin", color: { rgb: "B8C4CE" } } as const;
const BOX: BorderStyle = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const WRAPPED = { vertical: "top", wrapText: true } as const;
const FONT = "Calibri";

const fill = (rgb: string): FillStyle => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const unlocked = { locked: false } as const;

/** How the cells of a form look. Cells to fill in are pale yellow, not protected, and have a frame: not told by colour alone. */
export const STYLES = {
  title: { font: { name: FONT, size: 18, bold: true, color: { rgb: "12344D" } }, alignment: WRAPPED },
  subtitle: { font: { name: FONT, size: 12, color: { rgb: "334E68" } }, alignment: WRAPPED },
  section: { font: { name: FONT, size: 13, bold: true, color: { rgb: "12344D" } }, alignment: WRAPPED },
  plain: { font: { name: FONT, size: 11 }, alignment: WRAPPED },
  header: {
    font: { name: FONT, size: 11, bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("12344D"),
    border: BOX,
    alignment: { vertical: "center", horizontal: "center", wrapText: true },
  },
  group: { font: { name: FONT, size: 11, bold: true }, fill: fill("D9E6F2"), border: BOX, alignment: WRAPPED },
  subject: { font: { name: FONT, size: 12, bold: true }, fill: fill("BCD3E8"), border: BOX, alignment: WRAPPED },
  key: { font: { name: FONT, size: 8, color: { rgb: "627D98" } }, border: BOX, alignment: WRAPPED },
  text: { font: { name: FONT, size: 9 }, border: BOX, alignment: WRAPPED },
  question: { font: { name: FONT, size: 11 }, border: BOX, alignment: WRAPPED },
  piece: { font: { name: FONT, size: 11 }, border: BOX, alignment: { ...WRAPPED, indent: 2 } },
  centred: { font: { name: FONT, size: 10 }, border: BOX, alignment: { ...WRAPPED, horizontal: "center" } },
  closed: { fill: fill("E4E7EB"), border: BOX },
  answer: {
    font: { name: FONT, size: 11 },
    fill: fill("FFF8DC"),
    border: BOX,
    alignment: WRAPPED,
    protection: unlocked,
  },
  // As text, so that nothing that begins with = or + becomes a formula when someone edits it.
  input: {
    font: { name: FONT, size: 10 },
    fill: fill("FFF8DC"),
    border: BOX,
    alignment: WRAPPED,
    numFmt: "@",
    protection: unlocked,
  },
  date: {
    font: { name: FONT, size: 10 },
    fill: fill("FFF8DC"),
    border: BOX,
    alignment: WRAPPED,
    numFmt: "yyyy-mm-dd",
    protection: unlocked,
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
