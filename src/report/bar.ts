import type { Rational } from "../numeric/rational.js";
import { element, type ReportElement } from "./element.js";
import { shareOf } from "./share.js";

/** A bar, and what it says in words. */
export interface BarContent {
  /** What a screen reader says in its place. */
  readonly title: string;
  /** From `low`, where the bar begins, to `high`, where the track ends. */
  readonly value: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /** The lower end of a bar that floats, as for a range; it begins at `low` otherwise. */
  readonly from?: Rational;
  /** `open` is hatched: what is lacking or not certain. */
  readonly tone?: "full" | "open";
}

/** A bar on its track, as wide as the place where it stands. */
export function bar({ title, value, low, high, from = low, tone = "full" }: BarContent): ReportElement {
  const ends = [shareOf(from, low, high), shareOf(value, low, high)] as const;
  return element(
    "svg",
    { class: "bar", role: "img", width: "100%", height: "10" },
    element("title", {}, title),
    element("rect", { class: "track", x: "0", y: "1", width: "100%", height: "8" }),
    element("line", { class: tone === "full" ? "fill" : "fill open", x1: ends[0], x2: ends[1], y1: "5", y2: "5" }),
  );
}
