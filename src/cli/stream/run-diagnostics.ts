import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";

export const inputChanged = defineDiagnostic<{ file: string }>({
  code: "PTH7270",
  name: "input-changed",
  severity: "error",
  id: {
    message: ({ file }) => `berkas ${quote(file)} berubah sewaktu dibaca`,
    why: "Sebagian hasil dapat berasal dari isi lama dan sebagian dari isi baru.",
    hint: () => "tunggu sampai berkas itu selesai ditulis, lalu jalankan lagi dari awal",
  },
  en: {
    message: ({ file }) => `the file ${quote(file)} changed while it was read`,
    why: "Some of the outcomes may come from what it held before and some from what it holds now.",
    hint: () => "wait until the file is written to its end, then run it again from the beginning",
  },
});

export const outputUnwritable = defineDiagnostic<{ file: string; reason: string; resumable: boolean }>({
  code: "PTH7271",
  name: "rows-unwritable",
  severity: "error",
  id: {
    message: ({ file, reason }) => `berkas ${quote(file)} tidak dapat ditulis (${reason})`,
    why: "Hasil yang terpotong dapat disangka lengkap, jadi tidak ada berkas dengan nama itu yang dibuat.",
    hint: ({ resumable }) =>
      resumable ? "sediakan tempat, lalu jalankan lagi dengan `--resume`" : "periksa folder, tempat dan hak aksesnya",
  },
  en: {
    message: ({ file, reason }) => `the file ${quote(file)} cannot be written (${reason})`,
    why: "Outcomes that are cut off could be taken for all of them, so no file of that name was made.",
    hint: ({ resumable }) =>
      resumable ? "make room, then run it again with `--resume`" : "check its folder, room and permissions",
  },
});

/** What is another than when the run was interrupted. */
export type ResumeFault = "unreadable" | "rubric" | "input" | "options" | "output" | "stream";

export const resumeImpossible = defineDiagnostic<{ file: string; fault: ResumeFault }>({
  code: "PTH7272",
  name: "resume-impossible",
  severity: "error",
  id: {
    message: ({ file, fault }) => `${quote(file)} tidak dapat dilanjutkan: ${wordsOf(fault).id}`,
    why: "Sebagian hasil akan berasal dari rubrik, masukan atau pilihan yang lain.",
    hint: ({ fault, file }) =>
      fault === "stream"
        ? "jalankan tanpa `--resume`, atau tulis ke sebuah berkas"
        : `untuk mulai dari awal, hapus ${quote(`${file}.part.json`)} dan jalankan tanpa \`--resume\``,
  },
  en: {
    message: ({ file, fault }) => `${quote(file)} cannot be gone on with: ${wordsOf(fault).en}`,
    why: "Some of the outcomes would come from another rubric, input or other options.",
    hint: ({ fault, file }) =>
      fault === "stream"
        ? "run it without `--resume`, or write to a file"
        : `to begin anew, delete ${quote(`${file}.part.json`)} and run it without \`--resume\``,
  },
});

export const outputBusy = defineDiagnostic<{ pid: number; lock: string }>({
  code: "PTH7265",
  name: "output-busy",
  severity: "error",
  id: {
    message: ({ pid }) => `berkas hasil sedang ditulis oleh proses ${pid}`,
    why: "Dua perintah yang menulis ke satu berkas akan mencampur hasilnya.",
    hint: ({ lock }) => `tunggu sampai proses itu selesai; bila proses itu bukan patuh, hapus ${quote(lock)}`,
  },
  en: {
    message: ({ pid }) => `the file for the outcomes is being written by process ${pid}`,
    why: "Two commands that write one file would mix their outcomes.",
    hint: ({ lock }) => `wait until that process has ended; if it is not patuh, delete ${quote(lock)}`,
  },
});

export const outputUnfinished = defineDiagnostic<{ journal: string }>({
  code: "PTH7266",
  name: "output-unfinished",
  severity: "error",
  id: {
    message: ({ journal }) => `perintah sebelumnya terhenti dan meninggalkan ${quote(journal)}`,
    why: "Mulai dari awal akan membuang baris yang sudah dinilai.",
    hint: () => "tambahkan `--resume` untuk melanjutkannya, atau hapus berkas itu untuk mulai dari awal",
  },
  en: {
    message: ({ journal }) => `an interrupted run left ${quote(journal)}`,
    why: "To begin anew would throw away the rows that were scored already.",
    hint: () => "add `--resume` to go on with it, or delete that file to begin anew",
  },
});

function wordsOf(fault: ResumeFault): Localized {
  return match(fault)
    .returnType<Localized>()
    .with("unreadable", () => ({ id: "catatan kemajuannya tidak terbaca", en: "its notes of progress are unreadable" }))
    .with("rubric", () => ({ id: "rubriknya lain", en: "the rubric is another" }))
    .with("input", () => ({ id: "masukannya lain", en: "the input is another" }))
    .with("options", () => ({
      id: "pilihan atau versi patuh lain",
      en: "the options or the version of patuh are others",
    }))
    .with("output", () => ({
      id: "hasil sementaranya hilang, terpotong atau berubah",
      en: "what was written is gone, cut or changed",
    }))
    .with("stream", () => ({ id: "ada keluaran yang bukan berkas biasa", en: "an output is no regular file" }))
    .exhaustive();
}
