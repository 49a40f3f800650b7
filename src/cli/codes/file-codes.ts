import { fileNotUtf8, fileTooLarge, fileUnreadable } from "../../diagnostics/text-file-diagnostics.js";
import { byteOrderMark, carriageReturns } from "../../syntax/report-syntax.js";
import { nestingTooDeep, sourceTooLong } from "../../syntax/scan.js";
import {
  fileIsFolder,
  fileNotFound,
  fileUnwritable,
  rubricNotFormatted,
  rubricNotShipped,
  shippedUnwritable,
} from "../file-diagnostics.js";
import { MAX_FILE_SIZE } from "../read-source.js";
import type { CodeEntry } from "./entry.js";
import { command, described, rubric } from "./example.js";

const PLAIN = rubric('title "Penilaian loket"');

/** PTH1xxx: files as a whole. */
export const FILE_CODES: readonly CodeEntry[] = [
  {
    kind: sourceTooLong,
    wrong: described(
      { id: "Sebuah berkas rubrik dengan 4.000.001 karakter.", en: "A rubric file of 4,000,001 characters." },
      () => ({ ...PLAIN, text: "#".repeat(4_000_001) }),
    ),
    right: PLAIN,
  },
  {
    kind: nestingTooDeep,
    wrong: described(
      {
        id: "Sebuah bobot di dalam 65 pasang kurung: `weight ((((... 100% ...))))`.",
        en: "A weight inside 65 pairs of parentheses: `weight ((((... 100% ...))))`.",
      },
      () => rubric(`indicator tarif weight ${"(".repeat(65)}100%${")".repeat(65)} { scale yes/no }`),
    ),
    right: rubric("indicator tarif weight 100% { scale yes/no }"),
  },
  {
    kind: byteOrderMark,
    wrong: described(
      {
        id: "Berkas yang disimpan Notepad sebagai “UTF-8 with BOM”.",
        en: "A file that Notepad saved as “UTF-8 with BOM”.",
      },
      () => ({ ...PLAIN, text: `\uFEFF${PLAIN.text}` }),
    ),
    right: described(
      { id: "Berkas yang sama, disimpan sebagai “UTF-8”.", en: "The same file, saved as “UTF-8”." },
      () => PLAIN,
    ),
  },
  {
    kind: carriageReturns,
    wrong: described({ id: "Berkas yang ditulis di Windows.", en: "A file that was written on Windows." }, () => ({
      ...PLAIN,
      text: PLAIN.text.replaceAll("\n", "\r\n"),
    })),
    right: described(
      { id: "Berkas yang sama dengan akhir baris LF.", en: "The same file with LF line ends." },
      () => PLAIN,
    ),
  },
  {
    kind: fileNotFound,
    wrong: command("patuh check loket-2042.rubric", (report) =>
      report(fileNotFound, null, { file: "loket-2042.rubric", suggestion: "loket-2024.rubric" }),
    ),
    right: command("patuh check loket-2024.rubric"),
    more: {
      id: "Nama berkas dibaca dari folder tempat perintah dijalankan. Pakai tanda petik bila namanya memuat spasi.",
      en: "A file name is read from the folder in which the command runs. Put quotes around a name with blanks.",
    },
  },
  {
    kind: fileIsFolder,
    wrong: command("patuh check rubrik", (report) => report(fileIsFolder, null, { file: "rubrik", suggestion: null })),
    right: command("patuh check rubrik/*.rubric"),
  },
  {
    kind: fileUnreadable,
    wrong: command("patuh check terkunci.rubric", (report) =>
      report(fileUnreadable, null, { file: "terkunci.rubric", reason: "EACCES" }),
    ),
    right: command("patuh check loket-2024.rubric"),
    more: {
      id: "Kata di dalam kurung berasal dari sistem operasi: `EACCES` dan `EPERM` berarti tidak ada izin.",
      en: "The word in parentheses is the operating system's: `EACCES` and `EPERM` mean that permission is lacking.",
    },
  },
  {
    kind: fileUnwritable,
    wrong: command("cat loket-word.rubric | patuh check --fix /dev/stdin", (report) =>
      report(fileUnwritable, null, { file: "/dev/stdin", reason: "ENOTSUP" }),
    ),
    right: command("cat loket-word.rubric | patuh check --fix -"),
    more: {
      id: "`ENOTSUP` berarti bukan berkas biasa, misalnya sebuah pipa; `EACCES` dan `EPERM` berarti tidak ada izin menulis.",
      en: "`ENOTSUP` means that it is no regular file, for example a pipe; `EACCES` and `EPERM` that writing is not permitted.",
    },
  },
  {
    kind: fileNotUtf8,
    wrong: command("patuh check loket-ansi.rubric", (report) =>
      report(fileNotUtf8, null, { file: "loket-ansi.rubric" }),
    ),
    right: command("patuh check loket-2024.rubric"),
    more: {
      id: "Di Notepad pilih “Save As” dan “Encoding: UTF-8”; di Excel pilih “CSV UTF-8”.",
      en: "In Notepad choose “Save As” and “Encoding: UTF-8”; in Excel choose “CSV UTF-8”.",
    },
  },
  {
    kind: rubricNotShipped,
    wrong: command("patuh classify pekpp@2024 3.5", (report) =>
      report(rubricNotShipped, null, { reference: "pekpp@2024", suggestion: "pekppp@2024", shipped: [] }),
    ),
    right: command("patuh classify pekppp@2024 3.5"),
  },
  {
    kind: fileTooLarge,
    wrong: command("patuh check film.mp4", (report) =>
      report(fileTooLarge, null, { file: "film.mp4", most: MAX_FILE_SIZE }),
    ),
    right: command("patuh check loket-2024.rubric"),
  },
  {
    kind: rubricNotFormatted,
    wrong: command("patuh format --check acak.rubric", (report) =>
      report(rubricNotFormatted, null, { file: "acak.rubric" }),
    ),
    right: command("patuh format --write acak.rubric"),
    more: {
      id: "Hanya baris baru dan spasi yang berubah; kata, angka dan keterangan tetap. Akhir baris Windows dan BOM juga diganti.",
      en: "Only line breaks and blanks change; words, numbers and comments stay. Windows line ends and a BOM go as well.",
    },
  },
  {
    kind: shippedUnwritable,
    wrong: command("patuh check --fix pekppp@2024", (report) =>
      report(shippedUnwritable, null, { reference: "pekppp@2024" }),
    ),
    right: command("patuh format pekppp@2024 > pekppp-2024.rubric"),
    more: {
      id: "Di Windows jalankan di Command Prompt (`cmd`): PowerShell yang lama menyimpan hasil `>` sebagai UTF-16, yang ditolak `PTH1023`.",
      en: "On Windows run it in the Command Prompt (`cmd`): older PowerShell saves what `>` takes as UTF-16, which `PTH1023` refuses.",
    },
  },
];
