import { expect } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { LoadParent } from "../../src/compile/load-source.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Rubric } from "../../src/model/rubric.js";
import { type Expected, expectErrors, expectDiagnostics as expectThese } from "../support/expect-diagnostics.js";

/** The rubric that the tests amend. It has one of everything that an amendment may speak of. */
export const PARENT = `rubric loket 2023 {
  title  "Loket 2023" en "Front desk 2023"
  issuer "Bagian Organisasi"
  law uu "Undang-Undang" article "21"
  source lama "Pedoman lama" url "https://contoh.go.id/lama"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed
  fact lanjut yes/no "Ditindaklanjuti"
  fact jenis choice { dinas "Dinas" badan "Badan" }
  fact layanan number 0..1000 "Banyaknya layanan"
  scale tiga levels 0..3
  dimension masukan "Masukan" weight 60% from lama {
    indicator parkir "Parkir" weight 50% { code "1.a" scale tiga law uu article "3" }
    indicator toilet "Toilet" weight 50% { scale yes/no applies when lanjut may be n/a }
  }
  dimension luaran "Luaran" weight 40% {
    variable cepat "Kecepatan" weight 100% {
      indicator antre "Antrean" weight 100% { scale tiga }
    }
  }
  category A "Baik" zone green from 80 from lama
  category B "Sedang" zone yellow from 50
  category C "Kurang" zone red from 0
  rule tahan "Ditahan" { when not lanjut and luaran below 50 then category at most B }
  rule potong { when layanan above 10 then subtract 1 }
  verdict by category, lanjut {
    A or B, yes gives "Wajar"
    C, any gives "Buruk"
    A or B, no gives "Buruk"
  }
  level unit -> instansi mean weighted by layanan
  rank instansi within jenis ties share
  example "Semua baik" { parkir 3 toilet yes antre 3 lanjut yes expect score 100 category A }
}`;

/** Finds the text of a parent among some, by the head that it begins with. */
export function among(...texts: readonly string[]): LoadParent {
  return (id, year) => {
    const text = texts.find((one) => one.startsWith(`rubric ${id} ${year} `));
    return text === undefined ? null : { name: `${id}-${year}.rubric`, text };
  };
}

/** An amendment of {@link PARENT}; its statements begin on line 3. */
export function amendment(...statements: readonly string[]): string {
  return `rubric loket 2024 amends loket 2023 {\n  title "Loket 2024"\n${statements.map((one) => `  ${one}\n`).join("")}}`;
}

/** {@link PARENT} as an author would write it out for 2024, with some of its text replaced. */
export function whole(...replacements: readonly (readonly [string, string])[]): string {
  return [
    ["loket 2023 {", "loket 2024 {"] as const,
    ['"Loket 2023" en "Front desk 2023"', '"Loket 2024"'] as const,
    ...replacements,
  ].reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, PARENT);
}

/** Compiles a text without errors. */
export function compiled(text: string, ...parents: readonly string[]): Rubric {
  const { rubric, diagnostics } = compileRubric(text, "<rubric>", { loadParent: among(...parents) });
  return rubric ?? expect.fail(diagnostics.map(({ code, text: { en } }) => `${code} ${en.message}`).join("\n"));
}

/** Law: an amendment means what the same rubric means that is written whole. */
export function expectSameMeaning(amending: string, written: string, ...parents: readonly string[]): void {
  const { hash, amendment: _, examples: __, ...rest } = compiled(amending, PARENT, ...parents);
  const { hash: expected, amendment: ___, examples: ____, ...others } = compiled(written);
  expect(rest).toEqual(others);
  expect(hash).toBe(expected);
}

/** Compares what is said of an amendment of {@link PARENT} that must be refused. */
export function expectRefused(statements: readonly string[], expected: readonly Expected[]): readonly Diagnostic[] {
  return expectErrors(amendment(...statements), expected, { loadParent: among(PARENT) });
}

/** Compares what is said of an amendment of {@link PARENT}. */
export function expectSaid(statements: readonly string[], expected: readonly Expected[]): readonly Diagnostic[] {
  return expectThese(amendment(...statements), expected, { loadParent: among(PARENT) });
}
