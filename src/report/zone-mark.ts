import type { Zone } from "../model/rubric.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { type Content, element, type ReportElement } from "./element.js";
import { KIT_WORDS } from "./kit-words.js";

/** A zone as shape, colour and word, so that none of the three is needed alone. */
export function zoneMark(zone: Zone | null, language: Language): Content {
  if (zone === null) return null;
  return element(
    "span",
    { class: `zone ${zone}` },
    zoneShape(zone),
    ` ${KIT_WORDS.zone[language]} ${ZONE_WORDS[zone][language]}`,
  );
}

/** The shape of a zone: a disc, a triangle or a square. */
export function zoneShape(zone: Zone): ReportElement {
  const shape = match(zone)
    .returnType<ReportElement>()
    .with("green", () => element("circle", { cx: "6", cy: "6", r: "5.5" }))
    .with("yellow", () => element("path", { d: "M6 0.5 L11.8 11.3 L0.2 11.3 Z" }))
    .with("red", () => element("path", { d: "M0.8 0.8 H11.2 V11.2 H0.8 Z" }))
    .exhaustive();
  return element(
    "svg",
    { class: "shape", "aria-hidden": "true", width: "12", height: "12", viewBox: "0 0 12 12" },
    shape,
  );
}
