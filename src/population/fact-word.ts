import type { FactValue } from "../evidence/evidence.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";

/** A fact as rows hold it: `yes` or `no`, the name of an option, or exact text. */
export function factWord(fact: FactValue): string {
  return match(fact)
    .returnType<string>()
    .with({ kind: "yes-no" }, ({ yes }) => (yes ? "yes" : "no"))
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .exhaustive();
}
