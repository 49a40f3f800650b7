import type { Localized } from "../../text/localized.js";

/** What was found of one thing that patuh stands on, or could make use of. */
export interface Finding {
  readonly name: string;
  readonly title: Localized;
  /** `failed`: patuh cannot be relied on; `missing`: only what needs it is lacking. */
  readonly state: "ok" | "missing" | "failed";
  /** What was found, as versions and names; never a secret, nor a path at home. */
  readonly found: string;
  /** What to do about it; null where nothing is to be done. */
  readonly next: Localized | null;
}
