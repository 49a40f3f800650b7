import type { Outcome } from "../evaluate/outcome.js";
import { showNumber } from "../explain/show-number.js";
import type { Language } from "../text/localized.js";
import { heading } from "./heading.js";

/** `32.5 .. 81.84`, or the one number that both ends are. */
export function rangeText({ low, high }: NonNullable<Outcome["range"]>): string {
  return low === high ? showNumber(low) : `${showNumber(low)} .. ${showNumber(high)}`;
}

/** Said of a category that is certain although the score is not. */
export function certainText(lang: Language | undefined): string {
  return heading({ id: "pasti", en: "certain" }, lang);
}

/** Whether an award is given. */
export function awardText(award: NonNullable<Outcome["award"]>, lang: Language | undefined): string {
  return award === "given"
    ? heading({ id: "diberikan", en: "given" }, lang)
    : heading({ id: "ditahan", en: "withheld" }, lang);
}
