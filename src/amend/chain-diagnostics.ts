import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Localized } from "../text/localized.js";
import { pin } from "./standing-diagnostics.js";

/** How many rubrics may amend each other in a row; yearly ones would take two generations. */
export const MAX_CHAIN = 64;

export const parentBroken = defineDiagnostic<{
  parent: string;
  /** The rubric with the errors: the amended one, or one that it amends itself. */
  broken: string;
  file: string;
  errors: number;
  first: Localized;
}>({
  code: "PTH2401",
  name: "parent-broken",
  severity: "error",
  id: {
    message: ({ parent, broken, errors, first }) =>
      `rubrik ${quote(parent)} ${parent === broken ? "" : `bertumpu pada rubrik ${quote(broken)} yang `}memiliki ${errors} kesalahan; yang pertama: ${first.id}`,
    why: "Apa yang diwarisi dari rubrik yang salah juga salah.",
    hint: ({ file }) => `perbaiki ${quote(file)} lebih dulu; \`patuh check\` menyebut semua kesalahannya`,
  },
  en: {
    message: ({ parent, broken, errors, first }) =>
      `the rubric ${quote(parent)} ${parent === broken ? "" : `rests on the rubric ${quote(broken)}, which `}has ${errors} error${errors === 1 ? "" : "s"}; the first: ${first.en}`,
    why: "What is inherited from a wrong rubric is wrong too.",
    hint: ({ file }) => `repair ${quote(file)} first; \`patuh check\` names all its errors`,
  },
});

export const parentIsAnother = defineDiagnostic<{ parent: string; found: string; file: string }>({
  code: "PTH2402",
  name: "parent-is-another",
  severity: "error",
  id: {
    message: ({ parent, found, file }) => `${quote(file)} memuat rubrik ${quote(found)}, bukan ${quote(parent)}`,
    why: "Yang diubah adalah rubrik dengan nama dan tahun ini, bukan yang lain.",
    hint: () => "periksa nama dan tahun sesudah `amends`, atau kepala rubrik di dalam berkas itu",
  },
  en: {
    message: ({ parent, found, file }) => `${quote(file)} holds the rubric ${quote(found)}, not ${quote(parent)}`,
    why: "What is amended is the rubric of this name and year, and no other.",
    hint: () => "check name and year behind `amends`, or the head of the rubric in that file",
  },
});

export const amendmentCycle = defineDiagnostic<{ path: readonly string[] }>({
  code: "PTH2403",
  name: "amendment-cycle",
  severity: "error",
  id: {
    message: ({ path }) => `rubrik ini saling mengubah dalam lingkaran: ${path.map(quote).join(" → ")}`,
    why: "Salah satu di antaranya harus berdiri sendiri, supaya ada yang dapat diubah.",
    hint: () => "tulis salah satunya secara utuh, tanpa `amends`",
  },
  en: {
    message: ({ path }) => `these rubrics amend each other in a circle: ${path.map(quote).join(" → ")}`,
    why: "One of them must stand alone, so that there is something to amend.",
    hint: () => "write one of them whole, without `amends`",
  },
});

export const amendsItself = defineDiagnostic<{ rubric: string }>({
  code: "PTH2404",
  name: "amends-itself",
  severity: "error",
  id: {
    message: ({ rubric }) => `rubrik ${quote(rubric)} mengubah dirinya sendiri`,
    why: "Hasil perubahan adalah rubrik lain, dengan nama atau tahun yang lain.",
    hint: () => "beri rubrik ini tahunnya sendiri, atau sebut tahun yang diubah sesudah `amends`",
  },
  en: {
    message: ({ rubric }) => `the rubric ${quote(rubric)} amends itself`,
    why: "What an amendment gives is another rubric, with another name or year.",
    hint: () => "give this rubric a year of its own, or name the year that it amends behind `amends`",
  },
});

export const chainTooLong = defineDiagnostic<{ parent: string }>({
  code: "PTH2405",
  name: "amendment-chain-too-long",
  severity: "error",
  id: {
    message: ({ parent }) => `sebelum ${quote(parent)} sudah ada ${MAX_CHAIN} perubahan berturut-turut`,
    why: "Banyaknya dibatasi supaya setiap rubrik selesai dibaca dalam waktu yang wajar.",
    hint: () => "tulis salah satu rubrik di antaranya secara utuh, tanpa `amends`",
  },
  en: {
    message: ({ parent }) => `${MAX_CHAIN} rubrics in a row amend each other before ${quote(parent)}`,
    why: "Their number is bounded so that every rubric is read in reasonable time.",
    hint: () => "write one of the rubrics between whole, without `amends`",
  },
});

export const pinMismatch = defineDiagnostic<{ parent: string; pinned: string; found: string }>({
  code: "PTH2406",
  name: "pin-mismatch",
  severity: "error",
  id: {
    message: ({ parent, pinned, found }) => `rubrik ${quote(parent)} memiliki hash \`${found}\`, bukan ${pin(pinned)}`,
    why: "Hash ini menjamin bahwa rubrik yang diubah tidak berganti isi sejak perubahan ini ditulis.",
    hint: () =>
      "bandingkan rubrik itu dengan yang dulu; bila perubahan ini masih cocok dengannya, tulis hash yang baru",
  },
  en: {
    message: ({ parent, pinned, found }) => `the rubric ${quote(parent)} has the hash \`${found}\`, not ${pin(pinned)}`,
    why: "The hash makes sure that the amended rubric still says what it said when this amendment was written.",
    hint: () => "compare that rubric with what it was; if this amendment still fits it, write the new hash",
  },
});

export const parentNotLoaded = defineDiagnostic<{ parent: string; problem: string }>({
  code: "PTH2407",
  name: "parent-not-loaded",
  severity: "error",
  id: {
    message: ({ parent, problem }) => `rubrik ${quote(parent)} tidak dapat dimuat: ${quote(problem)}`,
    why: "`loadParent` yang diberikan kepada `compileRubric` gagal, jadi tidak ada yang dapat diubah.",
    hint: () => "perbaiki `loadParent`; bila rubriknya memang tidak ada, kembalikan `null`",
  },
  en: {
    message: ({ parent, problem }) => `the rubric ${quote(parent)} could not be loaded: ${quote(problem)}`,
    why: "The `loadParent` that was given to `compileRubric` failed, so there is nothing to amend.",
    hint: () => "mend `loadParent`; where there is no such rubric, let it return `null`",
  },
});

export const parentNoSource = defineDiagnostic<{ parent: string; isPromise: boolean }>({
  code: "PTH2408",
  name: "parent-no-source",
  severity: "error",
  id: {
    message: ({ parent, isPromise }) =>
      `yang dimuat untuk rubrik ${quote(parent)} ${isPromise ? "sebuah promise" : "bukan sebuah teks dengan nama"}`,
    why: "`loadParent` yang diberikan kepada `compileRubric` mengembalikan `{ name, text }` secara langsung, atau `null`.",
    hint: ({ isPromise }) =>
      isPromise
        ? "muat teksnya sebelum `compileRubric` dipanggil, lalu kembalikan dari `loadParent` tanpa `async`"
        : "kembalikan `{ name, text }`: nama berkas dan isinya, keduanya teks",
  },
  en: {
    message: ({ parent, isPromise }) =>
      `what was loaded for the rubric ${quote(parent)} is ${isPromise ? "a promise" : "no text with a name"}`,
    why: "The `loadParent` that was given to `compileRubric` returns `{ name, text }` at once, or `null`.",
    hint: ({ isPromise }) =>
      isPromise
        ? "load the text before `compileRubric` is called, and return it from `loadParent` without `async`"
        : "return `{ name, text }`: the name of the file and what it holds, both text",
  },
});
