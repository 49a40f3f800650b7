import {
  answerNotUsed,
  factLeavesOpen,
  factStopsScore,
  nothingApplies,
  ruleUndecided,
  tooManyWorlds,
} from "../../evaluate/evaluation-diagnostics.js";
import { unknownFact } from "../../evidence/evidence-diagnostics.js";
import { notApplicableHere } from "../../evidence/part-answer-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { described, type EvidenceExample, evidence, type RubricExample, rubric } from "./example.js";

/** What follows when recommendations were not followed up. */
function unlessFollowed(effect: string): RubricExample {
  return rubric(`
    fact tindak-lanjut yes/no "Saran ditindaklanjuti"
    indicator tarif "Tarif dipasang" weight 100% { scale yes/no }
    rule saran "Saran tidak ditindaklanjuti" { when not tindak-lanjut then ${effect} }`);
}

/** Evidence with facts, for one indicator. */
function facts(given: RubricExample, content: string): EvidenceExample {
  return evidence(given, `{"subject": "dinas-a", "facts": {${content}}, "answers": {"tarif": "ya"}}`);
}

/** Evidence with answers only. */
function answers(given: RubricExample, content: string): EvidenceExample {
  return evidence(given, `{"subject": "dinas-a", "answers": {${content}}}`);
}

/** Evidence of an office with or without a counter, for its fees and its chairs. */
function chairs(counter: string): EvidenceExample {
  return evidence(
    CHAIRS,
    `{"subject": "dinas-a", "facts": {"loket-ada": "${counter}"}, "answers": {"tarif": "ya", "kursi": "ya"}}`,
  );
}

const AWARD = unlessFollowed("withhold award");
const SUBTRACT = unlessFollowed("subtract 10");
const FOLLOWED = '"tindak-lanjut": "ya"';

const CHAIRS = rubric(`
  fact loket-ada yes/no "Layanan memiliki loket"
  not applicable parts are redistributed
  indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
  indicator kursi "Kursi di ruang tunggu" weight 40% {
    applies when loket-ada
    scale yes/no
  }`);

const WITH_CHOICE = `
  not applicable parts are redistributed
  indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
  indicator kursi "Kursi di ruang tunggu" weight 40% {
    may be n/a
    scale yes/no
  }`;
const MAY_NOT_APPLY = rubric(WITH_CHOICE);
const WITH_RULE = rubric(`${WITH_CHOICE}
  rule kursi-wajib "Kursi wajib" { when kursi below 50 then subtract 5 }`);

const ONLY = rubric(`
  not applicable parts are redistributed
  indicator tarif "Tarif dipasang" weight 100% {
    may be n/a
    scale yes/no
  }`);

const MANY = Array.from({ length: 11 }, (_, index) => `syarat-${index + 1}`);

/** PTH5xxx and PTH6xxx: facts that are not known, and parts that do not apply. */
export const FACT_CODES: readonly CodeEntry[] = [
  {
    kind: notApplicableHere,
    wrong: answers(MAY_NOT_APPLY, '"tarif": "n/a", "kursi": "ya"'),
    right: answers(MAY_NOT_APPLY, '"tarif": "ya", "kursi": "n/a"'),
    more: {
      id: "Bila bagian ini memang boleh tidak berlaku menurut pedoman, rubriknya yang perlu diperbaiki: tambahkan `may be n/a` di dalam bagian itu.",
      en: "If the guide does let this part be not applicable, it is the rubric that needs mending: add `may be n/a` inside that part.",
    },
  },
  { kind: unknownFact, wrong: facts(AWARD, '"tindaklanjut": "ya"'), right: facts(AWARD, FOLLOWED) },
  {
    kind: factStopsScore,
    wrong: facts(SUBTRACT, ""),
    right: facts(SUBTRACT, FOLLOWED),
    more: {
      id: 'Fakta yang kosong tidak sama dengan “tidak”: tulis `"tidak"` bila memang diketahui tidak.',
      en: 'A fact that is left out is not the same as “no”: write `"no"` if that is what is known.',
    },
  },
  { kind: factLeavesOpen, wrong: facts(AWARD, ""), right: facts(AWARD, FOLLOWED) },
  {
    kind: answerNotUsed,
    wrong: chairs("tidak"),
    right: chairs("ya"),
  },
  {
    kind: tooManyWorlds,
    wrong: described(
      {
        id: "Bukti tanpa fakta, untuk rubrik yang aturannya menanyakan 11 fakta ya/tidak: 2.048 kemungkinan.",
        en: "Evidence without facts, for a rubric whose rules ask for 11 yes/no facts: 2,048 cases.",
      },
      () =>
        facts(
          rubric(
            MANY.flatMap((name) => [
              `fact ${name} yes/no "Syarat terpenuhi"`,
              `rule tanpa-${name} "Tidak terpenuhi" { when not ${name} then withhold award }`,
            ]).join("\n"),
          ),
          "",
        ),
    ),
    right: facts(AWARD, FOLLOWED),
  },
  {
    kind: ruleUndecided,
    wrong: answers(WITH_RULE, '"tarif": "ya", "kursi": "n/a"'),
    right: answers(WITH_RULE, '"tarif": "ya", "kursi": "ya"'),
  },
  {
    kind: nothingApplies,
    wrong: answers(ONLY, '"tarif": "n/a"'),
    right: answers(ONLY, '"tarif": "ya"'),
  },
];
