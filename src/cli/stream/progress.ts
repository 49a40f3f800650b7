import type { Language, Localized } from "../../text/localized.js";
import { heading } from "../heading.js";

/** Tells how far a run has come. */
export interface Progress {
  readonly tell: (rows: number, share: number | null) => void;
  /** Takes away what was told. */
  readonly clear: () => void;
}

/** Where progress is told, and the clock by which it is. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  readonly lang: Language | undefined;
  /** What is counted; rows where nothing is said. */
  readonly unit?: Localized;
}

const ROWS: Localized = { id: "baris", en: "rows" };

/** Often enough to be seen moving. */
const INTERVAL = 500;

/** Makes what tells rows, rate, percentage and time left on one line of a terminal. */
export function createProgress({ write, now, lang, unit = ROWS }: ProgressOptions): Progress {
  const begin = now();
  let last = begin;
  let firstRows: number | null = null;
  let shown = 0;
  return {
    tell: (rows, share) => {
      const time = now();
      // Rows that an earlier run did say nothing about the rate of this one.
      firstRows ??= rows;
      if (time - last < INTERVAL) return;
      last = time;
      const line = progressLine({ rows, newRows: rows - firstRows, share, milliseconds: time - begin }, lang, unit);
      write(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    clear: () => {
      if (shown > 0) write(`\r${" ".repeat(shown)}\r`);
      shown = 0;
    },
  };
}

/** How far a run has come, and in which time. */
export interface Pace {
  readonly rows: number;
  /** Those of this very run. */
  readonly newRows: number;
  /** How much of the input is behind, between 0 and 1; null where its size is not known. */
  readonly share: number | null;
  readonly milliseconds: number;
}

/** One line: rows (or what else is counted), how many per second and, where the size is known, percentage and time left. */
export function progressLine(
  { rows, newRows, share, milliseconds }: Pace,
  lang: Language | undefined,
  unit: Localized = ROWS,
): string {
  const perSecond = Math.round((newRows * 1000) / Math.max(1, milliseconds));
  const words = [
    `${grouped(rows)} ${heading(unit, lang)}`,
    `${grouped(perSecond)} ${heading({ id: "per detik", en: "per second" }, lang)}`,
  ];
  if (share !== null && share > 0) {
    const left = Math.round((milliseconds / 1000) * (1 / share - 1));
    words.push(`${Math.floor(share * 100)}%`, `${clock(left)} ${heading({ id: "lagi", en: "left" }, lang)}`);
  }
  return words.join(" · ");
}

/** A number with a thin gap between thousands, read alike in both languages. */
function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, " ");
}

function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
