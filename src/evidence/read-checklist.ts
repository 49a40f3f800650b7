import type { AnswerFault, Inside } from "./answer-fault.js";
import type { SingleAnswer } from "./evidence.js";
import { showValue } from "./show-value.js";
import { YES_NO } from "./yes-no.js";

type Checklist =
  | { readonly ok: true; readonly answer: SingleAnswer }
  | { readonly ok: false; readonly fault: AnswerFault };

/** Reads which items of a checklist are there: their names in a list, or yes or no for every item. */
export function readChecklist(items: readonly string[], value: unknown): Checklist {
  if (Array.isArray(value)) return readNames(items, value);
  if (typeof value === "object" && value !== null) return readTicks(items, value);
  return failed({ kind: "form", shown: showValue(value), at: [] });
}

function readNames(items: readonly string[], names: readonly unknown[]): Checklist {
  const present = new Set<string>();
  for (const [index, name] of names.entries()) {
    const item = items.find((candidate) => candidate === name);
    if (item === undefined) return failed(unknownItem(items, name, [index]));
    if (present.has(item)) return failed({ kind: "doubled", shown: item, at: [index] });
    present.add(item);
  }
  return checklist(items, present);
}

function readTicks(items: readonly string[], ticks: object): Checklist {
  const given = new Map<string, unknown>(Object.entries(ticks));
  for (const [name, tick] of given) {
    if (!items.includes(name)) return failed(unknownItem(items, name, [name]));
    if (!YES_NO.has(tick)) return failed({ kind: "form", shown: showValue(tick), at: [name] });
  }
  const unchecked = items.filter((item) => !given.has(item));
  if (unchecked.length > 0) return failed({ kind: "unchecked", items: unchecked, at: [] });
  return checklist(items, new Set(items.filter((item) => YES_NO.get(given.get(item)))));
}

function unknownItem(items: readonly string[], name: unknown, at: Inside): AnswerFault {
  return { kind: "option", shown: showValue(name), among: items, at };
}

/** The items in the order of the rubric, so that the order of the evidence means nothing. */
function checklist(items: readonly string[], present: ReadonlySet<string>): Checklist {
  return { ok: true, answer: { kind: "checklist", present: items.filter((item) => present.has(item)) } };
}

function failed(fault: AnswerFault): Checklist {
  return { ok: false, fault };
}
