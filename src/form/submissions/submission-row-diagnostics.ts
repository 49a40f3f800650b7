import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import { counted } from "../../text/counted.js";

export const submissionDoubled = defineDiagnostic<{ subject: string; number: number; first: number }>({
  code: "PTH7358",
  name: "submission-doubled",
  severity: "error",
  id: {
    message: ({ subject, number, first }) => `${quote(subject)} dikirim dua kali: kiriman ${first} dan ${number}`,
    why: "Setiap yang dinilai hanya mempunyai satu bukti; kiriman pertama yang dihitung.",
    hint: () => "hapus kiriman yang salah di server, lalu ekspor lagi; atau perbaiki `subject_id`",
  },
  en: {
    message: ({ subject, number, first }) =>
      `${quote(subject)} was submitted twice: submissions ${first} and ${number}`,
    why: "Each subject has one set of evidence; the first submission is the one that counts.",
    hint: () => "delete the wrong submission on the server and export again; or correct `subject_id`",
  },
});

export const submissionRepeats = defineDiagnostic<{ name: string; more: string }>({
  code: "PTH7359",
  name: "submission-repeats",
  severity: "error",
  id: {
    message: ({ name, more }) => `ada ${more} pengamatan lagi untuk ${quote(name)} yang tidak ada di ekspor ini`,
    why: "CSV tidak memuat bagian formulir yang berulang; tanpa itu nilainya dihitung dari sebagian pengamatan saja.",
    hint: () => "ekspor sebagai JSON; di ODK Central dengan `$expand=*`",
  },
  en: {
    message: ({ name, more }) => `${more} more of the observations of ${quote(name)} are not in this export`,
    why: "A CSV file holds no repeated parts of a form; without them the score rests on some of the observations only.",
    hint: () => "export it as JSON; of ODK Central with `$expand=*`",
  },
});

export const submissionRejected = defineDiagnostic<{ number: number; subject: string }>({
  code: "PTH7360",
  name: "submission-rejected",
  severity: "warning",
  id: {
    message: ({ number, subject }) => `kiriman ${number} (${quote(subject)}) ditolak di server dan tidak dinilai`,
    why: "Kiriman yang ditolak atau dihapus saat ditinjau bukan bukti.",
    hint: () => "setujui kiriman itu di server bila memang berlaku, lalu ekspor lagi",
  },
  en: {
    message: ({ number, subject }) =>
      `submission ${number} (${quote(subject)}) was rejected on the server and is not scored`,
    why: "A submission that was rejected or deleted in review is no evidence.",
    hint: () => "approve it on the server if it does hold, and export again",
  },
});

export const submissionPaged = defineDiagnostic<{ submissions: number }>({
  code: "PTH7361",
  name: "submission-paged",
  severity: "warning",
  id: {
    message: ({ submissions }) => `jawaban server ini hanya satu halaman, dengan ${submissions} kiriman`,
    why: "Server membagi jawaban yang panjang menjadi beberapa halaman; kiriman di halaman lain tidak ikut dinilai.",
    hint: () => "minta semuanya sekaligus: `limit` pada Kobo, `$top` pada ODK Central; atau ekspor CSV",
  },
  en: {
    message: ({ submissions }) => `this is one page of the server's answer, with ${counted(submissions, "submission")}`,
    why: "Servers divide long answers into pages; submissions on the others are not scored.",
    hint: () => "ask for all at once: `limit` of Kobo, `$top` of ODK Central; or export a CSV file",
  },
});

export const submissionNone = defineDiagnostic<Record<string, never>>({
  code: "PTH7362",
  name: "submission-none",
  severity: "error",
  id: {
    message: () => "ekspor ini tidak memuat satu kiriman pun",
    why: "Tanpa kiriman tidak ada yang dapat dinilai.",
    hint: () => "periksa saringan tanggal dan status saat mengekspor",
  },
  en: {
    message: () => "this export holds no submission",
    why: "Without a submission there is nothing to score.",
    hint: () => "look at the filters of date and status of the export",
  },
});

export const submissionTick = defineDiagnostic<{ shown: string; field: string }>({
  code: "PTH7363",
  name: "submission-tick",
  severity: "error",
  id: {
    message: ({ shown, field }) => `${quote(shown)} di kolom pilihan ${quote(field)} bukan 1 atau 0`,
    why: "Kolom tersendiri untuk setiap pilihan memuat 1 bila dipilih dan 0 bila tidak.",
    hint: () => "ekspor lagi dari server tanpa mengubah isinya",
  },
  en: {
    message: ({ shown, field }) => `${quote(shown)} in the choice column ${quote(field)} is neither 1 nor 0`,
    why: "A column of its own for each choice holds 1 where it was chosen and 0 where not.",
    hint: () => "export again from the server and leave the cells as they are",
  },
});

export const submissionNoneAndSome = defineDiagnostic<{ name: string }>({
  code: "PTH7364",
  name: "submission-none-and-some",
  severity: "error",
  id: {
    message: ({ name }) => `untuk ${quote(name)} dipilih "tidak ada satu pun" bersama yang lain`,
    why: "Keduanya tidak dapat benar sekaligus.",
    hint: () => "perbaiki kiriman itu di server, lalu ekspor lagi",
  },
  en: {
    message: ({ name }) => `of ${quote(name)} "none of them" was chosen together with others`,
    why: "Both cannot be true at once.",
    hint: () => "correct the submission on the server and export again",
  },
});

export const submissionShape = defineDiagnostic<Record<string, never>>({
  code: "PTH7365",
  name: "submission-shape",
  severity: "error",
  id: {
    message: () => "ini bukan kiriman dari Kobo atau ODK Central",
    why: "Setiap kiriman adalah satu objek JSON dengan jawaban menurut nama pertanyaannya.",
    hint: () => "simpan jawaban API server apa adanya: `results` dari Kobo, atau `value` dari OData ODK Central",
  },
  en: {
    message: () => "this is no submission of Kobo or ODK Central",
    why: "Every submission is one JSON object with the answers by the names of their questions.",
    hint: () => "save the answer of the server as it is: `results` of Kobo, or `value` of the OData of ODK Central",
  },
});
