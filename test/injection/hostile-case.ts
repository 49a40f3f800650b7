import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { UNPRINTABLE } from "../../src/text/printable.js";
import { HOSTILE } from "./hostile.js";

/** A rubric and evidence of which every text that may be any text is hostile. */
export interface HostileCase {
  readonly rubric: string;
  /** One subject, as `readEvidence` takes it. */
  readonly evidence: object;
  /** The texts in it. */
  readonly texts: readonly string[];
}

/** How many cases there are: in each, every text stands somewhere else. */
const TURNS = 3;

/** How many indicators do nothing but hold texts. */
const MORE = 50;

/** Cases with every hostile text in the evidence, and in the rubric where that takes it at all. */
export function hostileCases(): readonly HostileCase[] {
  const all = HOSTILE.map(({ text }) => text);
  // What a rubric does not take is refused there with a diagnostic (test/check/control-character.test.ts).
  const written = all.filter((text) => !UNPRINTABLE.test(text) && !text.includes('"'));
  return Array.from({ length: TURNS }, (_, turn) => {
    const told = drawer(all, turn);
    return { rubric: rubricOf(drawer(written, turn)), evidence: evidenceOf(told, turn), texts: all };
  });
}

/** Gives the texts one after the other, in every turn beginning elsewhere. */
function drawer(texts: readonly string[], turn: number): () => string {
  let next = Math.floor((texts.length * turn) / TURNS);
  return () => {
    const text = texts[next % texts.length] ?? "";
    next += 1;
    return text;
  };
}

function rubricOf(next: () => string): string {
  const text = (): string => `"${next()}"`;
  const more = Array.from(
    { length: MORE },
    (_, index) => `indicator lain-${index} ${text()} en ${text()} weight 1/${MORE} { scale yes/no }`,
  );
  return `rubric hostile 2024 {
  title ${text()} en ${text()}
  issuer ${text()} en ${text()}
  law undang ${text()}
  source koran ${text()} en ${text()}
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact status choice { baru ${text()} en ${text()} lama ${text()} } ${text()} from koran
  dimension bagian ${text()} en ${text()} weight 40% inferred ${text()} {
    indicator loket ${text()} en ${text()} weight 50% { scale levels 0..1 { 0 ${text()} 1 ${text()} } law undang article ${text()} }
    indicator alat ${text()} weight 50% { scale checklist { kursi ${text()} meja ${text()} } }
  }
  dimension lainnya ${text()} weight 40% {
    ${more.join("\n    ")}
  }
  indicator situs ${text()} weight 20% { scale yes/no }
  category baik ${text()} en ${text()} zone green from 60
  category kurang ${text()} zone red from 0
  rule catatan ${text()} { when status is lama then label ${text()} }
  level unit -> kota mean
  example ${text()} { loket 1 expect score 20 }
}
`;
}

function evidenceOf(text: () => string, turn: number): object {
  const told = (answer: unknown): object => ({ answer, source: text(), note: text() });
  return {
    subject: { id: `unit-${turn}`, name: nameOf(text(), turn) },
    facts: { status: turn === 0 ? "lama" : "baru" },
    within: { kota: nameOf(text(), turn) },
    answers: {
      loket: told(1),
      alat: told(["kursi"]),
      situs: told(turn === 1),
      ...Object.fromEntries(Array.from({ length: MORE }, (_, index) => [`lain-${index}`, told(index % 7 !== turn)])),
    },
  };
}

/** A name of a subject may not hold what nobody can see; such a text stands in notes and sources only. */
function nameOf(text: string, index: number): string {
  return UNPRINTABLE.test(text) ? `Unit ${index}` : text;
}

/** The outcome of a case. */
export function outcomeOf({ rubric: text, evidence: raw }: HostileCase) {
  const { rubric, diagnostics } = compileRubric(text);
  if (rubric === null)
    throw new Error(
      `the rubric is refused: ${diagnostics.map(({ code, text }) => `${code} ${text.en.message}`).join()}`,
    );
  const { evidence, diagnostics: found } = readEvidence(rubric, raw);
  if (evidence === null)
    throw new Error(`the evidence is refused: ${found.map(({ code, text }) => `${code} ${text.en.message}`).join()}`);
  return { rubric, evidence, outcome: evaluate(rubric, evidence) };
}
