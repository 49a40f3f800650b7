import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { accepted, compiled } from "../support/laws.js";

export const MISSING = ["lowest", "excluded", "stop"] as const;
export const POLICIES = ["redistribute", "full", "lowest"] as const;
export const WEIGHTS = ["published", "undisclosed", "assumed"] as const;
export const STATES = ["answered", "missing", "not-applicable", "known", "missing-beside-not-applicable"] as const;

export type Row = readonly [missing: (typeof MISSING)[number], policy: (typeof POLICIES)[number]];

const MISSING_TEXT = { lowest: "count as lowest", excluded: "are excluded", stop: "stop the score" };
const POLICY_TEXT = { redistribute: "are redistributed", full: "count as full", lowest: "count as lowest" };

/** What is answered beside `ubah`: `tetap` is best, `lain` is worst. */
const BESIDE = { tetap: 100, lain: 0 };

const EVIDENCE: Readonly<Record<(typeof STATES)[number], object>> = {
  answered: { answers: { ...BESIDE, isi: 60 } },
  missing: { answers: BESIDE },
  "not-applicable": { answers: { ...BESIDE, ubah: "n/a" } },
  known: { answers: BESIDE, known: { ubah: { score: 80 } } },
  "missing-beside-not-applicable": { answers: { tetap: 100, lain: "n/a" } },
};

/** The rubric of the truth tables: only what becomes of `ubah` varies. */
export function truthRubric([missing, policy]: Row, weights: (typeof WEIGHTS)[number]): string {
  const [changed, other] = weights === "published" ? ["30%", "20%"] : ["undisclosed", "undisclosed"];
  const scale = "scale number 0..100 higher is better";
  return `rubric tabel 2024 {
    title "Tabel kebenaran" en "Truth tables"
    score 0..100 published 2 digits half-up
    missing answers ${MISSING_TEXT[missing]}
    not applicable parts ${POLICY_TEXT[policy]}
    ${weights === "assumed" ? 'undisclosed weights assume equal assumed "tidak ada keterangan" en "nothing is known"' : ""}
    indicator tetap weight 50% { ${scale} }
    variable ubah weight ${changed} { may be n/a indicator isi weight 100% { ${scale} } }
    indicator lain weight ${other} { may be n/a ${scale} }
    category baik from 60
    category kurang from 0
  }`;
}

/** The outcome of one cell. */
export function truthOutcome(row: Row, weights: (typeof WEIGHTS)[number], state: (typeof STATES)[number]): Outcome {
  const rubric = compiled(truthRubric(row, weights));
  return evaluate(rubric, accepted(rubric, { subject: "a", ...EVIDENCE[state] }));
}

/** A cell as the page shows it: what `ubah` counts and weighs, the score, and the range where it is wider. */
export function truthCell(row: Row, weights: (typeof WEIGHTS)[number], state: (typeof STATES)[number]): string {
  const { nodes, exact, range } = truthOutcome(row, weights, state);
  const node = nodes.find(({ path }) => path === "ubah");
  const counts = `${node?.exact ?? "–"} × ${node?.effectiveWeight ?? "?"}`;
  const isPoint = range !== null && range.low === exact && range.high === exact;
  const bounds = range === null || isPoint ? "" : ` (${range.low}..${range.high})`;
  return `${counts} → ${exact ?? "–"}${bounds}`;
}

/** A whole table, as the page shows it. */
export function truthTable(weights: (typeof WEIGHTS)[number]): readonly (readonly string[])[] {
  return MISSING.flatMap((missing) =>
    POLICIES.map((policy) => [
      `\`${missing}\``,
      `\`${policy}\``,
      ...STATES.map((state) => truthCell([missing, policy], weights, state)),
    ]),
  );
}
