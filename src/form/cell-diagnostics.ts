import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const cellFormula = defineDiagnostic<{ formula: string }>({
  code: "PTH7320",
  name: "cell-formula",
  severity: "error",
  id: {
    message: ({ formula }) => `sel ini berisi rumus${shown(formula)}, bukan jawaban`,
    why: "Hasil rumus dapat berubah atau berasal dari berkas lain, jadi tidak dapat dijadikan bukti.",
    hint: () => "salin sel itu dan tempel kembali sebagai nilai, setelah memeriksa hasilnya",
  },
  en: {
    message: ({ formula }) =>
      `this cell holds ${formula === "" ? "a formula" : `the formula${shown(formula)}`}, not an answer`,
    why: "What a formula gives may change or come from another file, so it is no evidence.",
    hint: () => "look at its result, then copy the cell and paste it back as a value",
  },
});

/** Of cells that share a formula only the first says what it is. */
function shown(formula: string): string {
  return formula === "" ? "" : ` ${quote(`=${formula}`)}`;
}

export const cellDate = defineDiagnostic<{ date: string }>({
  code: "PTH7321",
  name: "cell-date",
  severity: "error",
  id: {
    message: ({ date }) => `sel ini berisi tanggal ${date}, bukan jawaban`,
    why: "Lembar kerja mengubah isian seperti 1/2 atau 3-4 menjadi tanggal; angka aslinya sudah hilang.",
    hint: () => "ubah format sel menjadi Umum atau Angka, lalu ketik lagi jawabannya",
  },
  en: {
    message: ({ date }) => `this cell holds the date ${date}, not an answer`,
    why: "Spreadsheets turn what is typed as 1/2 or 3-4 into a date; the number itself is gone.",
    hint: () => "set the format of the cell to General or Number, and type the answer again",
  },
});

export const cellError = defineDiagnostic<{ error: string }>({
  code: "PTH7322",
  name: "cell-error",
  severity: "error",
  id: {
    message: ({ error }) => `sel ini berisi galat ${quote(error)}`,
    why: "Galat lembar kerja bukan jawaban, dan tidak dianggap kosong.",
    hint: () => "hapus isinya, atau ketik jawabannya",
  },
  en: {
    message: ({ error }) => `this cell holds the error ${quote(error)}`,
    why: "An error of the spreadsheet is no answer, and is not taken as empty.",
    hint: () => "delete what is in it, or type the answer",
  },
});

export const cellNumberAsText = defineDiagnostic<{ text: string }>({
  code: "PTH7323",
  name: "cell-number-as-text",
  severity: "warning",
  id: {
    message: ({ text }) => `angka ${quote(text)} disimpan sebagai teks; dibaca persis seperti tertulis`,
    why: "Pada teks, titik selalu dibaca sebagai tanda desimal; 1.250 sebagai teks berarti 1,25 dan bukan seribu lebih.",
    hint: () => "periksa angkanya, atau ubah format sel menjadi Angka dan ketik lagi",
  },
  en: {
    message: ({ text }) => `the number ${quote(text)} is stored as text; it is read exactly as written`,
    why: "In text a point is always the decimal point; 1.250 as text means 1.25 and not more than a thousand.",
    hint: () => "look at the number, or set the format of the cell to Number and type it again",
  },
});

export const cellPercent = defineDiagnostic<{ number: string }>({
  code: "PTH7325",
  name: "cell-percent",
  severity: "error",
  id: {
    message: ({ number }) => `sel ini berformat persen: yang tersimpan di dalamnya adalah ${number}`,
    why: "Lembar kerja menyimpan 50% sebagai 0,5; tidak jelas mana dari keduanya yang dimaksud.",
    hint: () => "ubah format sel menjadi Umum atau Angka, lalu ketik lagi angkanya tanpa tanda persen",
  },
  en: {
    message: ({ number }) => `this cell is formatted as a percentage: what is stored in it is ${number}`,
    why: "Spreadsheets store 50% as 0.5; it is not clear which of the two is meant.",
    hint: () => "set the format of the cell to General or Number, and type the number again without a percent sign",
  },
});

export const answeredTwice = defineDiagnostic<{ name: string }>({
  code: "PTH7324",
  name: "answered-and-not-applicable",
  severity: "error",
  id: {
    message: ({ name }) => `\`${name}\` ditandai n/a, padahal baris di bawahnya diisi`,
    why: "Yang tidak berlaku tidak mempunyai jawaban; keduanya bersama-sama bertentangan.",
    hint: () => "hapus n/a itu, atau kosongkan baris di bawahnya",
  },
  en: {
    message: ({ name }) => `\`${name}\` is marked n/a although rows below it are filled in`,
    why: "What does not apply has no answer; both together conflict.",
    hint: () => "delete that n/a, or empty the rows below it",
  },
});
