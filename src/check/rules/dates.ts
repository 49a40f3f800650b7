import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { adding, rewriting, swapping } from "../../diagnostics/fix.js";
import { nodesOf } from "../../syntax/nodes-of.js";
import { ofKind } from "../../syntax/select.js";
import type { DateNode, InForceNode, RubricNode, YearNode } from "../../syntax/tree.js";
import { isCalendarDate } from "../../text/is-calendar-date.js";

export const dateUnknown = defineDiagnostic<{ date: string; meanings: readonly string[] }>({
  code: "PTH2020",
  name: "date-unknown",
  severity: "error",
  id: {
    message: ({ date }) => `tanggal \`${date}\` tidak ada dalam kalender`,
    why: "Masa berlaku harus pasti.",
    hint: ({ meanings }) =>
      meanings.length === 0
        ? "tulis sebagai tahun-bulan-hari, misalnya `2024-01-31`"
        : `tulis ${meanings.map((meaning) => `\`${meaning}\``).join(" atau ")}`,
  },
  en: {
    message: ({ date }) => `the date \`${date}\` is not in the calendar`,
    why: "The time in force must be certain.",
    hint: ({ meanings }) =>
      meanings.length === 0
        ? "write it as year-month-day, for example `2024-01-31`"
        : `write ${meanings.map((meaning) => `\`${meaning}\``).join(" or ")}`,
  },
});

export const datesReversed = defineDiagnostic<{ from: string; to: string }>({
  code: "PTH2021",
  name: "dates-reversed",
  severity: "error",
  id: {
    message: ({ from, to }) => `masa berlaku berakhir (${to}) sebelum dimulai (${from})`,
    why: "Rubrik ini tidak akan pernah berlaku.",
    hint: () => "tukar kedua tanggal",
  },
  en: {
    message: ({ from, to }) => `the time in force ends (${to}) before it begins (${from})`,
    why: "This rubric would never be in force.",
    hint: () => "swap the two dates",
  },
});

export const yearUnknown = defineDiagnostic<{ year: string }>({
  code: "PTH2022",
  name: "year-unknown",
  severity: "error",
  id: {
    message: ({ year }) => `\`${year}\` bukan tahun penilaian`,
    why: "Tahun membedakan rubrik dari tahun ke tahun dan menjadi bagian dari namanya.",
    hint: () => "tulis empat angka, misalnya `2024`, atau rentang `2016-2019`",
  },
  en: {
    message: ({ year }) => `\`${year}\` is not an assessment year`,
    why: "The year tells rubrics of one scheme apart and is part of their name.",
    hint: () => "write four digits, for example `2024`, or a range `2016-2019`",
  },
});

export const yearOutsideForce = defineDiagnostic<{ year: string; from: string; to: string | null }>({
  code: "PTH2043",
  name: "year-outside-force",
  severity: "warning",
  id: {
    message: ({ year, from, to }) =>
      `tahun \`${year}\` berada di luar masa berlaku (${to === null ? `mulai ${from}` : `${from} sampai ${to}`})`,
    why: "Biasanya sebuah rubrik berlaku pada tahun penilaiannya; salah satunya mungkin tersalin dari tahun lain.",
    hint: () => "periksa tahun pada `rubric` dan tanggal pada `in force`",
  },
  en: {
    message: ({ year, from, to }) =>
      `the year \`${year}\` is outside the time in force (${to === null ? `from ${from}` : `${from} to ${to}`})`,
    why: "A rubric is usually in force in its assessment year; one of the two may be copied from another year.",
    hint: () => "check the year in `rubric` and the dates in `in force`",
  },
});

/** Reports dates that do not exist, a time in force that is none or in another year, and impossible years. */
export function checkDates(rubric: RubricNode, report: Report): void {
  const { year } = rubric;
  const years = /^([0-9]{4})(?:-([0-9]{4}))?$/.exec(year.text);
  if (years === null || (years[2] !== undefined && years[1] !== undefined && years[2] <= years[1])) {
    report(yearUnknown, year.span, { year: year.text }, { fixes: yearFixes(year) });
  }
  for (const node of nodesOf(rubric, "Date")) {
    if (isCalendarDate(node.text)) continue;
    const meanings = meaningsOf(node.text);
    const fixes = meanings.map((meaning) => rewriting(node.span, meaning));
    report(dateUnknown, node.span, { date: node.text, meanings }, { fixes });
  }
  for (const force of ofKind(rubric.block.items, "InForce")) {
    const isCertain = checkForce(force, report);
    // One that an amendment inherits stands for the amendment's head, and has its own warning.
    if (isCertain && force.span.start >= rubric.block.span.start) checkYear(year, years, force, report);
  }
}

/** Reports a time in force that ends before it begins, and says whether it is a time at all. */
function checkForce({ from, to, span }: InForceNode, report: Report): boolean {
  if (!isCalendarDate(from.text) || (to !== null && !isCalendarDate(to.text))) return false;
  if (to === null || to.text >= from.text) return true;
  report(datesReversed, span, { from: from.text, to: to.text }, { fixes: reversedFixes(from, to) });
  return false;
}

function checkYear({ text, span }: YearNode, years: RegExpExecArray | null, force: InForceNode, report: Report): void {
  const first = years?.[1];
  if (first === undefined) return; // `year-unknown` speaks for this case
  const last = years?.[2] ?? first;
  const [begin, end] = [force.from.text.slice(0, 4), force.to?.text.slice(0, 4) ?? "9999"];
  if (begin <= last && first <= end) return;
  const related = [{ span: force.span, label: { id: "masa berlakunya", en: "its time in force" } }];
  report(yearOutsideForce, span, { year: text, from: force.from.text, to: force.to?.text ?? null }, { related });
}

/** `2016-19` is short for `2016-2019`; other slips may be anything. */
function yearFixes({ text, span }: YearNode): readonly Fix[] {
  const [, century = "", first = "", last = ""] = /^([0-9]{2})([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
  return last > first ? [adding(span.end - last.length, century)] : [];
}

/** The calendar dates that a date in another order, or without its zeros, can mean. */
function meaningsOf(text: string): readonly string[] {
  const [first = "", second = "", third = ""] = text.split("-");
  const dates =
    third.length === 4 ? [dateOf(third, second, first), dateOf(third, first, second)] : [dateOf(first, second, third)];
  return [...new Set(dates)].filter(isCalendarDate);
}

function dateOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Either the dates changed places, or the end is in a later year. */
function reversedFixes(from: DateNode, to: DateNode): readonly Fix[] {
  const later = [0, 1]
    .map((years) => `${Number(from.text.slice(0, 4)) + years}${to.text.slice(4)}`)
    .find((date) => date > from.text);
  const swapped = swapping({ ...from.span, text: from.text }, { ...to.span, text: to.text });
  return later === undefined || !isCalendarDate(later) ? [] : [swapped, rewriting(to.span, later)];
}
