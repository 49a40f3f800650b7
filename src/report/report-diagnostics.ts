import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

/** More names than this are not listed. */
const MOST_NAMES = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quote).join(", ");
  return names.length > MOST_NAMES ? `${shown}, ...` : shown;
}

export const reportNobody = defineDiagnostic<Record<never, never>>({
  code: "PTH7600",
  name: "report-nobody",
  severity: "error",
  id: {
    message: () => "tidak ada yang dapat dilaporkan di dalam berkas ini",
    why: "Laporan memerlukan sekurang-kurangnya satu subjek yang terbaca.",
    hint: () => "perbaiki masalah yang disebut di atas, atau isi berkasnya",
  },
  en: {
    message: () => "there is nothing in this file to report on",
    why: "A report needs at least one subject that could be read.",
    hint: () => "mend the problems named above, or fill in the file",
  },
});

export const reportSeveral = defineDiagnostic<{ known: readonly string[] }>({
  code: "PTH7601",
  name: "report-several",
  severity: "error",
  id: {
    message: ({ known }) => `berkas ini memuat ${known.length}: ${listed(known)}`,
    why: "Laporan jenis ini tentang satu saja, dan tidak ditebak yang mana.",
    hint: ({ known }) => `pilih satu, misalnya \`--of ${known[0] ?? "kode"}\``,
  },
  en: {
    message: ({ known }) => `this file holds ${known.length}: ${listed(known)}`,
    why: "A report of this kind is about a single one, and which is not guessed.",
    hint: ({ known }) => `choose one, as in \`--of ${known[0] ?? "id"}\``,
  },
});

export const reportUnknown = defineDiagnostic<{ of: string; suggestion: string | null; known: readonly string[] }>({
  code: "PTH7602",
  name: "report-unknown",
  severity: "error",
  id: {
    message: ({ of }) => `${quote(of)} tidak ada di dalam berkas ini`,
    why: "Laporan tentang yang lain akan terlihat benar.",
    hint: ({ suggestion, known }) =>
      suggestion === null ? `pilih dari: ${listed(known)}` : `maksudnya ${quote(suggestion)}?`,
  },
  en: {
    message: ({ of }) => `${quote(of)} is not in this file`,
    why: "A report about another one would look right.",
    hint: ({ suggestion, known }) =>
      suggestion === null ? `choose from: ${listed(known)}` : `is ${quote(suggestion)} meant?`,
  },
});

export const reportNeedsEvidence = defineDiagnostic<Record<never, never>>({
  code: "PTH7603",
  name: "report-needs-evidence",
  severity: "error",
  id: {
    message: () => "berkas ini hanya memuat nilai, bukan jawaban",
    why: "Laporan unit menunjukkan dimensi, kesenjangan dan bukti; semua itu berasal dari jawaban.",
    hint: () => "berikan bukti (JSON dengan `answers` atau `known`), atau minta `--kind institution`",
  },
  en: {
    message: () => "this file holds only scores, not answers",
    why: "The report of a unit shows dimensions, gaps and evidence, which all come from answers.",
    hint: () => "give evidence (JSON with `answers` or `known`), or ask for `--kind institution`",
  },
});

export const reportNoLevel = defineDiagnostic<{ rubric: string; level: string | null; known: readonly string[] }>({
  code: "PTH7604",
  name: "report-no-level",
  severity: "error",
  id: {
    message: ({ rubric, level }) =>
      level === null
        ? `rubrik ${quote(rubric)} tidak menyatakan bagaimana nilai unit digabungkan`
        : `rubrik ${quote(rubric)} tidak menggabungkan nilai ke tingkat ${quote(level)}`,
    why: "Nilai sebuah instansi hanya dihitung menurut aturan rubriknya.",
    hint: ({ known }) =>
      known.length === 0 ? "minta laporan jenis lain dengan `--kind`" : `pilih dari: ${listed(known)}`,
  },
  en: {
    message: ({ rubric, level }) =>
      level === null
        ? `the rubric ${quote(rubric)} does not say how scores of units are combined`
        : `the rubric ${quote(rubric)} combines no scores into the level ${quote(level)}`,
    why: "The score of an institution is only computed by the rule of its rubric.",
    hint: ({ known }) =>
      known.length === 0 ? "ask for another kind of report with `--kind`" : `choose from: ${listed(known)}`,
  },
});

export const printerMissing = defineDiagnostic<{ tried: readonly string[] }>({
  code: "PTH7605",
  name: "printer-missing",
  severity: "error",
  id: {
    message: ({ tried }) => `tidak ditemukan Chromium untuk mencetak PDF (dicari: ${listed(tried)})`,
    why: "PDF dicetak oleh Chromium tanpa layar, supaya sama dengan yang terlihat di peramban.",
    hint: () =>
      "pasang Chromium atau Chrome, sebut tempatnya dalam PATUH_CHROMIUM, atau tulis HTML dan cetak dari peramban",
  },
  en: {
    message: ({ tried }) => `no Chromium was found to print the PDF (looked for: ${listed(tried)})`,
    why: "The PDF is printed by Chromium without a window, so that it is what a browser shows.",
    hint: () =>
      "install Chromium or Chrome, name its place in PATUH_CHROMIUM, or write HTML and print it from a browser",
  },
});

export const printerFailed = defineDiagnostic<{ program: string; reason: string }>({
  code: "PTH7606",
  name: "printer-failed",
  severity: "error",
  id: {
    message: ({ program, reason }) => `${quote(program)} tidak menghasilkan PDF: ${reason}`,
    why: "Tanpa PDF yang utuh tidak ada yang ditulis.",
    hint: () => "tulis HTML dengan `--to html` dan cetak dari peramban, atau sebut Chromium lain dalam PATUH_CHROMIUM",
  },
  en: {
    message: ({ program, reason }) => `${quote(program)} gave no PDF: ${reason}`,
    why: "Without a whole PDF nothing is written.",
    hint: () => "write HTML with `--to html` and print it from a browser, or name another Chromium in PATUH_CHROMIUM",
  },
});

export const reportFileUnwritable = defineDiagnostic<{ file: string; reason: string }>({
  code: "PTH7607",
  name: "report-file-unwritable",
  severity: "error",
  id: {
    message: ({ file, reason }) => `laporan tidak dapat ditulis ke ${quote(file)} (${reason})`,
    why: "Laporan sudah selesai dihitung, tetapi tidak tersimpan.",
    hint: () => "periksa folder dan hak aksesnya, atau sebut berkas lain dengan `--out`",
  },
  en: {
    message: ({ file, reason }) => `the report cannot be written to ${quote(file)} (${reason})`,
    why: "The report was computed, but it is not saved.",
    hint: () => "check the folder and its permissions, or name another file with `--out`",
  },
});
