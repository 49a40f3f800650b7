// Ditulis oleh patuh; jangan disunting / Written by patuh; do not edit. sha256-axBGQ4l1jUMICmGZlHn0KeA2wP0SWiI0QoDoyF9xjgA=
import type { Rubric } from "patuh";

/** Bukti untuk / Evidence for `desk@2026`: Penilaian loket / Front desk assessment */
export interface Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "desk@2026" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?: { readonly [name: string]: never } | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator: Biaya ditampilkan / Fees are shown
     * true, false, ya atau tidak
     * true, false, yes or no
     */
    readonly "fee-shown"?: Answer<YesNo>;
    /**
     * Indikator / Indicator: Antrean / Queue
     * tingkat berupa bilangan bulat dari 0 sampai 3
     * a level, a whole number from 0 to 3
     * - 0: tidak diatur / not organised
     * - 1: nomor di kertas / paper numbers
     * - 2: mesin antrean / ticket machine
     * - 3: antrean daring / online queue
     */
    readonly queue?: Answer<0 | 1 | 2 | 3 | "0" | "1" | "2" | "3">;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly "fee-shown"?: Known;
        readonly queue?: Known;
      }
    | undefined;
  /** Bagian dari apa, menurut tingkat / What it belongs to, by level */
  readonly within?: { readonly [name: string]: never } | undefined;
}

/** Ya atau tidak / Yes or no. */
export type YesNo = boolean | "ya" | "tidak" | "yes" | "no";

/** Angka, atau teksnya dengan titik desimal / A number, or its text with a decimal point. */
export type Decimal = number | bigint | string;

/** Bagian itu tidak berlaku / The part does not apply. */
export type NotApplicable = "n/a" | "tidak berlaku";

/** Jawaban, dengan sumbernya bila ada; null bila tidak ada / An answer, with its source where there is one; null for none. */
export type Answer<T> = T | Sourced<{ readonly answer: T | null }> | null | undefined;

/** Nilai, atau sumbangannya kepada nilai di atasnya / A score, or what it adds to the score above. */
export type Known = Sourced<{ readonly score: Decimal }> | Sourced<{ readonly points: Decimal }> | null | undefined;

/** Sesuatu dengan sumber dan catatannya / Something with its source and a note. */
export type Sourced<T> = T & { readonly source?: string | undefined; readonly note?: string | undefined };

declare const rubric: Rubric;
export default rubric;
