// Ditulis oleh patuh; jangan disunting / Written by patuh; do not edit. sha256-D/fClHVBsRdDqNN8UB1K3qLdPW8LegZnNZwyUzM7jdk=
import type { Rubric } from "patuh";

/** Bukti untuk / Evidence for `counter@2026`: Penilaian loket layanan / Service counter assessment */
export interface Evidence {
  /** Di mana skema JSON-nya, untuk editor / Where its JSON Schema is, for editors */
  readonly $schema?: string | undefined;
  readonly rubric?: "counter@2026" | undefined;
  readonly subject: string | { readonly id: string; readonly name?: string | undefined };
  /** Yang diketahui tentang yang dinilai / What is known of who is assessed */
  readonly facts?:
    | {
        /**
         * Fakta / Fact: Layanan ini juga daring / This service is online, too
         * true, false, ya atau tidak
         * true, false, yes or no
         */
        readonly online?: YesNo | null | undefined;
      }
    | undefined;
  readonly answers: {
    /**
     * Indikator / Indicator: Papan biaya / Board with the fees
     * tingkat berupa bilangan bulat dari 0 sampai 3
     * a level, a whole number from 0 to 3
     * - 0: tidak ada / none
     * - 1: ada, tidak lengkap / there, incomplete
     * - 2: lengkap / complete
     * - 3: lengkap dan mutakhir / complete and up to date
     */
    readonly fees?: Answer<0 | 1 | 2 | 3 | "0" | "1" | "2" | "3">;
    /**
     * Indikator / Indicator: Yang dipajang / What is shown
     * daftar nama yang ada ["requirements", "hours", "complaints"], atau ya/tidak untuk setiap nama {"...": "ya"}
     * a list of the names that are there ["requirements", "hours", "complaints"], or yes/no for every name {"...": "yes"}
     * - requirements: Persyaratan / Requirements
     * - hours: Jam layanan / Hours
     * - complaints: Cara mengadu / How to complain
     */
    readonly shown?: Answer<readonly ("requirements" | "hours" | "complaints")[] | { readonly requirements: YesNo; readonly hours: YesNo; readonly complaints: YesNo }>;
    /**
     * Indikator / Indicator: Kursi tunggu / Seats to wait on
     * hitungan berupa bilangan bulat dari 0 sampai 40
     * a count, a whole number from 0 to 40
     */
    readonly seats?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Ruang laktasi / Nursing room
     * true, false, ya atau tidak, atau `n/a`
     * true, false, yes or no, or `n/a`
     */
    readonly nursing?: Answer<YesNo | NotApplicable>;
    /**
     * Indikator / Indicator: Lama menunggu, dalam menit / Waiting time in minutes
     * angka dari 0 sampai 120 dengan titik desimal
     * a number from 0 to 120 with a decimal point
     */
    readonly wait?: Answer<Decimal>;
    /**
     * Indikator / Indicator: Antrean daring / Online queue
     * salah satu dari `whole`, `ticket`, `none`
     * one of `whole`, `ticket`, `none`
     * - whole: Sampai selesai / To the end
     * - ticket: Hanya ambil nomor / Only to take a number
     * - none: Tidak ada / None
     */
    readonly queue?: Answer<"whole" | "ticket" | "none">;
    /**
     * Indikator / Indicator: Survei kepuasan / Satisfaction survey
     * daftar jawaban dari 1 sampai 4, {"counts": {"4": 12}}, atau {"mean": "...", "respondents": 20}
     * a list of answers from 1 to 4, {"counts": {"4": 12}}, or {"mean": "...", "respondents": 20}
     */
    readonly satisfaction?: Answer<readonly (1 | 2 | 3 | 4 | "1" | "2" | "3" | "4")[] | { readonly counts: { readonly "1"?: Decimal; readonly "2"?: Decimal; readonly "3"?: Decimal; readonly "4"?: Decimal } } | { readonly mean: Decimal; readonly respondents: Decimal }>;
  };
  /** Nilai bagian yang sudah diketahui / Known subtotals of parts */
  readonly known?:
    | {
        readonly information?: Known;
        readonly fees?: Known;
        readonly shown?: Known;
        readonly room?: Known;
        readonly seats?: Known;
        readonly nursing?: Known;
        readonly wait?: Known;
        readonly queue?: Known;
        readonly voice?: Known;
        readonly satisfaction?: Known;
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
