import type { FactType } from "../model/rubric.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { compare } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { AnswerFault } from "./answer-fault.js";
import type { FactValue } from "./evidence.js";
import { showValue } from "./show-value.js";
import { YES_NO } from "./yes-no.js";

type ReadFact = { readonly ok: true; readonly fact: FactValue } | { readonly ok: false; readonly fault: AnswerFault };

/** Reads one unknown value as the value of a fact. */
export function readFact(type: FactType, value: unknown): ReadFact {
  const shown = showValue(value);
  const noOption = (among: readonly string[]): ReadFact => ({
    ok: false,
    fault: { kind: "option", shown, among, at: [] },
  });
  return match(type)
    .returnType<ReadFact>()
    .with({ kind: "yes-no" }, () => {
      const yes = YES_NO.get(value);
      return yes === undefined ? noOption(["yes", "no", "ya", "tidak"]) : { ok: true, fact: { kind: "yes-no", yes } };
    })
    .with({ kind: "choice" }, ({ options }) => {
      const option = options.find(({ name }) => name === value);
      if (option !== undefined) return { ok: true, fact: { kind: "option", option: option.name } };
      return noOption(options.map(({ name }) => name));
    })
    .with({ kind: "number" }, ({ min, max }) => {
      const read = exactFromUnknown(value);
      if (!read.ok) return { ok: false, fault: { kind: "number", fault: read.fault, shown, at: [] } };
      if (compare(read.value, min) < 0 || compare(read.value, max) > 0)
        return { ok: false, fault: { kind: "range", shown, min, max, at: [] } };
      return { ok: true, fact: { kind: "number", number: read.value } };
    })
    .exhaustive();
}
