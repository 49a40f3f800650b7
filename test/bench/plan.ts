// Prints how long plans take: `npm run bench:plan`. CPU time, since other programs may run beside it.
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { plan } from "../../src/plan/plan.js";
import { planLevel } from "../../src/plan/plan-level.js";
import type { PlanOptions } from "../../src/plan/read-plan-options.js";

const GROUPS = 6;
const INDICATORS = 10;
const ROUNDS = 15;

/** Weights 1 to 10 of 55 in each group: no two sums are alike by chance. */
function text(stage: string, rules: string): string {
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const parts = Array.from(
      { length: INDICATORS },
      (_, index) => `indicator i${group}-${index} weight ${index + 1}/55 { scale levels 0..4 }`,
    );
    return `dimension g${group} weight 1/${GROUPS} { ${stage}\n${parts.join("\n")} }`;
  });
  return `rubric bench 2024 { title "B" score 0..100 published 2 digits half-up missing answers count as lowest
    ${groups.join("\n")}
    category A "A" from 88 category B "B" from 78 category C "C" from 0
    level unit -> institution mean
    ${rules} }`;
}

/** A number from 0 up that looks like chance and is always the same. */
function chance(seed: number, below: number): number {
  return ((seed * 2654435761) % 4294967296) % below;
}

function measure(name: string, rubricText: string, options: PlanOptions, members = 1): void {
  const { rubric } = compileRubric(rubricText);
  if (rubric === null) throw new Error(`${name} is no rubric`);
  const times: number[] = [];
  let last = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const units = Array.from({ length: members }, (_, member) => {
      const answers = Object.fromEntries(
        Array.from({ length: GROUPS * INDICATORS }, (_, index) => [
          `i${Math.floor(index / INDICATORS)}-${index % INDICATORS}`,
          chance(round * 977 + member * 131 + index + 1, 5),
        ]),
      );
      const { evidence } = readEvidence(rubric, { subject: `s${member}`, answers });
      if (evidence === null) throw new Error("the answers do not fit");
      return { id: `s${member}`, evidence };
    });
    const [first] = units;
    if (first === undefined) return;
    const begin = process.cpuUsage();
    const goal = { category: "A" };
    const found =
      members === 1
        ? plan(rubric, first.evidence, goal, options)
        : planLevel(rubric, "institution", units, goal, options);
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
    last = found.ok ? `${found.plan.kind}, ${"proof" in found.plan ? found.plan.proof.ways : 0} ways` : "refused";
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (ROUNDS - 1))] ?? 0).toFixed(0);
  console.log(`${name.padEnd(58)} median ${at(0.5).padStart(6)} ms, most ${at(1).padStart(6)} ms  (${last})`);
}

function efforts(make: (seed: number) => unknown): PlanOptions {
  const names = Array.from(
    { length: GROUPS * INDICATORS },
    (_, index) => `i${Math.floor(index / INDICATORS)}-${index % INDICATORS}`,
  );
  return { effort: { indicators: Object.fromEntries(names.map((name, index) => [name, make(index + 1)])) } };
}

const whole = efforts((seed) => `${1 + chance(seed, 5)}`);
const fine = efforts((seed) => `${1 + chance(seed, 4)}.${10 + chance(seed + 7, 90)}`);
const steps = efforts((seed) => ({ perStep: `${1 + chance(seed, 3)}` }));
const rules = `rule floor { when g0 below 80 then category at most B }
  rule penalty { when g1 below 70 then subtract 3 }`;
const against = `${rules} rule odd { when g2 above 95 then subtract 5 not monotonic because "uji" }`;

measure("60 indicators, fewest changes", text("", ""), {});
measure("60 indicators, efforts 1 to 5", text("", ""), whole);
measure("60 indicators, efforts of two decimals", text("", ""), fine);
measure("60 indicators, efforts per level", text("", ""), steps);
measure("60 indicators, efforts 1 to 5, at most 30", text("", ""), { ...whole, most: 30 });
measure("60 indicators, rounding stages, efforts 1 to 5", text("rounded to 1", ""), whole);
measure("60 indicators, rules, efforts 1 to 5", text("", rules), whole);
measure("60 indicators, a rule against a high score, efforts 1 to 5", text("", against), whole);
measure("10 units of 60 indicators, fewest changes", text("", ""), {}, 10);
measure("10 units of 60 indicators, efforts 1 to 5", text("", ""), whole, 10);
