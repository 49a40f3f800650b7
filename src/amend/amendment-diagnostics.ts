import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import type { Localized } from "../text/localized.js";

/** How many statements an amendment may have: each looks through the whole rubric. */
export const MAX_STATEMENTS = 1_000;

export const inheritedHeading = defineDiagnostic<{ statement: string; parent: string; said: string }>({
  code: "PTH2420",
  name: "inherited-heading",
  severity: "warning",
  id: {
    message: ({ statement, parent, said }) => `\`${statement}\` diwarisi dari rubrik \`${parent}\`: ${said}`,
    why: "Judul dan masa berlaku biasanya menyebut tahunnya, dan tahun ini lain.",
    hint: ({ statement }) => `tulis \`${statement} ...\` milik tahun ini`,
  },
  en: {
    message: ({ statement, parent, said }) => `\`${statement}\` is inherited from the rubric \`${parent}\`: ${said}`,
    why: "A title and a time in force usually name their year, and this is another one.",
    hint: ({ statement }) => `write the \`${statement} ...\` of this year`,
  },
});

export const changeWithoutEffect = defineDiagnostic<{ target: string; parent: string }>({
  code: "PTH2421",
  name: "change-without-effect",
  severity: "warning",
  id: {
    message: ({ target, parent }) =>
      `pernyataan ini tidak mengubah apa pun: \`${target}\` sudah begitu dalam \`${parent}\``,
    why: "Pembaca mengira ada yang berubah; mungkin nilai yang baru lupa ditulis.",
    hint: () => "tulis nilai yang baru, atau hapus pernyataan ini",
  },
  en: {
    message: ({ target, parent }) => `this changes nothing: \`${target}\` is so in \`${parent}\` already`,
    why: "Readers take something to be new; perhaps the new value was forgotten.",
    hint: () => "write the new value, or delete this statement",
  },
});

export const amendedTwice = defineDiagnostic<{ what: Localized }>({
  code: "PTH2422",
  name: "amended-twice",
  severity: "error",
  id: {
    message: ({ what }) => `${what.id} sudah ditulis dalam perubahan ini`,
    why: "Salah satu dari keduanya tidak akan berlaku, dan tidak ada yang dipilih diam-diam.",
    hint: () => "gabungkan keduanya menjadi satu pernyataan, atau hapus salah satunya",
  },
  en: {
    message: ({ what }) => `${what.en} was already written in this amendment`,
    why: "One of the two would be without effect, and none is picked silently.",
    hint: () => "make them one statement, or delete one of them",
  },
});

/** The word on the other place that {@link amendedTwice} speaks of. */
export const FIRST_HERE: Localized = { id: "pertama kali di sini", en: "first here" };

export const becauseMissing = defineDiagnostic<{ verb: string }>({
  code: "PTH2423",
  name: "because-missing",
  severity: "error",
  id: {
    message: ({ verb }) => `\`${verb}\` ini tidak memberi alasan`,
    why: "Yang membandingkan tahun perlu tahu mengapa sebuah bagian hilang atau berganti nama.",
    hint: () => 'tambahkan `because "..."` di akhirnya',
  },
  en: {
    message: ({ verb }) => `this \`${verb}\` gives no reason`,
    why: "Whoever compares the years must learn why something is gone or has another name.",
    hint: () => 'add `because "..."` at its end',
  },
});

export const tooManyStatements = defineDiagnostic<{ statements: number }>({
  code: "PTH2424",
  name: "too-many-changes",
  severity: "error",
  id: {
    message: ({ statements }) => `perubahan ini memuat ${statements} pernyataan, lebih dari ${MAX_STATEMENTS}`,
    why: "Banyaknya dibatasi supaya setiap rubrik selesai dibaca dalam waktu yang wajar.",
    hint: () => "tulis rubrik ini secara utuh, tanpa `amends`",
  },
  en: {
    message: ({ statements }) => `this amendment has ${statements} statements, more than ${MAX_STATEMENTS}`,
    why: "Their number is bounded so that every rubric is read in reasonable time.",
    hint: () => "write this rubric whole, without `amends`",
  },
});
