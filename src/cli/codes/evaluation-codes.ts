import {
  missingCountsAsLowest,
  missingIsExcluded,
  missingStopsScore,
  notBrokenDown,
  nothingAnswered,
  weightUndisclosed,
} from "../../evaluate/evaluation-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type EvidenceExample, evidence, type RubricExample, rubric } from "./example.js";

/** Two indicators, of which the second is not always answered. */
function withPolicy(policy: string): RubricExample {
  return rubric(`
    missing answers ${policy}
    indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
    indicator waktu "Waktu dipasang" weight 40% { scale yes/no }`);
}

/** The weights of two indicators: known, or not. */
function weights(first: string, second: string): RubricExample {
  return rubric(`
    indicator tarif "Tarif dipasang" weight ${first} { scale yes/no }
    indicator waktu "Waktu dipasang" weight ${second} { scale yes/no }`);
}

function answers(given: RubricExample, content: string): EvidenceExample {
  return evidence(given, `{"subject": "dinas-a", "answers": {${content}}}`);
}

const BOTH = '"tarif": "ya", "waktu": "tidak"';
const ONE = '"tarif": "ya"';
const LOWEST = withPolicy("count as lowest");
const EXCLUDED = withPolicy("are excluded");
const STOP = withPolicy("stop the score");

/** PTH6xxx: what evaluation says of a score, or of none. */
export const EVALUATION_CODES: readonly CodeEntry[] = [
  {
    kind: weightUndisclosed,
    wrong: answers(weights("undisclosed", "undisclosed"), BOTH),
    right: answers(weights("60%", "40%"), BOTH),
    more: {
      id: "Bila hanya satu bobot yang tidak diterbitkan, bobot itu adalah sisanya dan nilainya pasti. Bila sebuah dokumen menyebut bobotnya, tulis bobot itu dengan sumbernya (`from`). Bobot yang hanya diandaikan tidak membuat nilai menjadi resmi.",
      en: "If only one weight is undisclosed, it is the rest, and the score is certain. If a document states the weight, write it with its source (`from`). A weight that is only assumed does not make a score official.",
    },
  },
  {
    kind: notBrokenDown,
    wrong: evidence(rubric('dimension layanan "Layanan" weight 100%'), '{"subject": "dinas-a", "answers": {}}'),
    right: evidence(
      rubric(`
        dimension layanan "Layanan" weight 100% {
          indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
        }`),
      '{"subject": "dinas-a", "answers": {"tarif": "ya"}}',
    ),
  },
  { kind: missingStopsScore, wrong: answers(STOP, ONE), right: answers(STOP, BOTH) },
  {
    kind: missingCountsAsLowest,
    wrong: answers(LOWEST, ONE),
    right: answers(LOWEST, BOTH),
    more: {
      id: "Ini peringatan, bukan kesalahan: nilainya tetap dihitung, dan `range` pada hasil menunjukkan nilai terendah dan tertinggi yang mungkin bila jawabannya ada.",
      en: "This is a warning, not an error: there is a score, and `range` in the outcome shows the lowest and the highest that the answer could give.",
    },
  },
  { kind: missingIsExcluded, wrong: answers(EXCLUDED, ONE), right: answers(EXCLUDED, BOTH) },
  { kind: nothingAnswered, wrong: answers(EXCLUDED, ""), right: answers(EXCLUDED, BOTH) },
];
