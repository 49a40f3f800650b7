import { amountRange, capRange, capTop } from "../../check/rules/rule-amount.js";
import { reasonRepeated, ruleForm } from "../../check/rules/rule-form.js";
import { monotonicAnyway, notMonotonic } from "../../check/rules/rule-monotonic.js";
import { unknownCategory } from "../../check/rules/unknown-category.js";
import type { CodeEntry } from "./entry.js";
import { type RubricExample, rubric } from "./example.js";

/** A rule with an effect when the complaints channel is lacking. */
function withoutChannel(effect: string): RubricExample {
  return rubric(`
    indicator kanal "Kanal aduan" weight 100% { scale yes/no }
    rule tanpa-kanal "Tanpa kanal aduan" { when kanal below 50 then ${effect} }
    category baik   "Baik"   from 50
    category kurang "Kurang" from 0`);
}

/** An award that is meant for those who are still on their way, with reasons for it. */
function awardBelowTop(...reasons: readonly string[]): RubricExample {
  return rubric(`
rule penghargaan "Penghargaan unit berkembang" {
  when score at least 90 then withhold award
${reasons.map((reason) => `  not monotonic because "${reason}"\n`).join("")}}`);
}

const DEVELOPING = "penghargaan ini hanya bagi unit yang masih berkembang";

/** PTH2xxx and PTH4xxx: rules. */
export const RULE_CODES: readonly CodeEntry[] = [
  {
    kind: ruleForm,
    wrong: rubric(`
      fact tindak-lanjut yes/no "Saran ditindaklanjuti"
      rule saran "Saran tidak ditindaklanjuti" {
        when not tindak-lanjut then subtract 5
        when not tindak-lanjut then withhold award
      }`),
    right: rubric(`
      fact tindak-lanjut yes/no "Saran ditindaklanjuti"
      rule saran       "Saran tidak ditindaklanjuti" { when not tindak-lanjut then subtract 5 }
      rule penghargaan "Penghargaan"                 { when not tindak-lanjut then withhold award }`),
  },
  {
    kind: reasonRepeated,
    wrong: awardBelowTop(DEVELOPING, "pedoman penghargaan, bagian 3"),
    right: awardBelowTop(`${DEVELOPING} (pedoman, bagian 3)`),
  },
  {
    kind: unknownCategory,
    wrong: withoutChannel("category at most kurag"),
    right: withoutChannel("category at most kurang"),
  },
  { kind: amountRange, wrong: withoutChannel("subtract 150"), right: withoutChannel("subtract 15") },
  { kind: capRange, wrong: withoutChannel("cap score at 100"), right: withoutChannel("cap score at 49.99") },
  { kind: capTop, wrong: withoutChannel("category at most baik"), right: withoutChannel("category at most kurang") },
  {
    kind: notMonotonic,
    wrong: awardBelowTop(),
    right: awardBelowTop(DEVELOPING),
    more: {
      id: "Biasanya perbandingannya terbalik: yang dimaksud `below`, tertulis `at least`. Bila skema resminya memang demikian, alasannya ditulis di dalam aturan dan dapat dibaca semua orang.",
      en: "Mostly the comparison is the wrong way round: `below` was meant, `at least` was written. If the official scheme is really like that, the reason is written inside the rule for everyone to read.",
    },
  },
  {
    kind: monotonicAnyway,
    wrong: rubric(`
      fact tindak-lanjut yes/no "Saran ditindaklanjuti"
      rule penghargaan "Penghargaan" {
        when not tindak-lanjut then withhold award
        not monotonic because "pedoman penghargaan, bagian 3"
      }`),
    right: rubric(`
      fact tindak-lanjut yes/no "Saran ditindaklanjuti"
      rule penghargaan "Penghargaan" {
        when not tindak-lanjut then withhold award
      }`),
  },
];
