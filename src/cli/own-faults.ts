import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";

export const ownFault = defineDiagnostic<Record<string, never>>({
  code: "PTH9001",
  name: "own-fault",
  severity: "error",
  id: {
    message: () => "kesalahan di dalam patuh sendiri",
    why: "Masukan yang salah selalu dilaporkan dengan tempatnya; bila ini muncul, yang salah adalah programnya.",
    hint: () => "mohon laporkan bersama teks di bawah ini dan berkas yang memperlihatkannya",
  },
  en: {
    message: () => "a fault in patuh itself",
    why: "Wrong input is always reported with its place; when this appears, the program is wrong.",
    hint: () => "please report it with the text below and the file that shows it",
  },
});

export const outputFailed = defineDiagnostic<{ reason: string }>({
  code: "PTH9002",
  name: "output-failed",
  severity: "error",
  id: {
    message: ({ reason }) => `jawaban tidak dapat ditulis (${reason})`,
    why: "Jawaban yang terpotong dapat disangka lengkap, jadi perintah ini dianggap gagal.",
    hint: () => "sediakan tempat pada disk, atau tulis ke berkas lain, lalu jalankan lagi",
  },
  en: {
    message: ({ reason }) => `the answer cannot be written (${reason})`,
    why: "An answer that is cut off could be taken for a whole one, so the command counts as failed.",
    hint: () => "make room on the disk, or write to another file, and run it again",
  },
});
