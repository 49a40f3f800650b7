import type { Title } from "../model/rubric.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import type { ProvenanceData } from "./change.js";

/** What a value rests on beside sources, in words; null where sources alone stand behind it, or nothing does. */
export function backingWords(from: ProvenanceData | null, language: Language): BackingWords | null {
  if (from === null) return null;
  const [inferred, assumed] = language === "id" ? ["disimpulkan", "diandaikan"] : ["inferred", "assumed"];
  const kinds = [from.inferred === null ? null : inferred, from.assumed === null ? null : assumed];
  const short = kinds.filter((word) => word !== null).join(", ");
  if (short === "") return null;
  const whole = (kind: string | undefined, why: Title | null): readonly string[] =>
    why === null ? [] : [`${kind}: ${titleIn(why, language)}`];
  return { short, whole: [...whole(inferred, from.inferred), ...whole(assumed, from.assumed)].join("; ") };
}

/** With the reasons, and without them. */
export interface BackingWords {
  readonly short: string;
  readonly whole: string;
}
