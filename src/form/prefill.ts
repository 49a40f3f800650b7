import type { Answered, Evidence, FactValue, SingleAnswer } from "../evidence/evidence.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";
import type { AskedAnswer } from "./asked-answer.js";
import type { FilledCell, FilledForm } from "./filled-form.js";
import { type CellPlace, type InsideAnswer, isCounted, keyOf } from "./form-cells.js";
import type { PartQuestion, Questions } from "./questions.js";

/** How a form is filled in that says what evidence says. */
export function prefill(questions: Questions, { subject, facts, answers, known, within }: Evidence): FilledForm {
  const filled = new Map<string, FilledCell>();
  const put = (place: CellPlace, value: unknown, source: string | null = null, note: string | null = null): void => {
    filled.set(keyOf(place), { value, source, note, at: "" });
  };
  put({ kind: "subject", field: "id" }, subject.id);
  if (subject.name !== null) put({ kind: "subject", field: "name" }, subject.name);
  for (const [level, parent] of within ?? []) put({ kind: "within", level }, parent);
  for (const [name, fact] of facts) put({ kind: "fact", name }, factText(fact));
  for (const [name, { kind, value, source, note }] of known)
    put({ kind: "known", name, measure: kind }, formatExact(value), source, note);
  for (const part of questions.parts) {
    const answered = answers.get(part.name);
    if (answered !== undefined) putAnswer(part, answered, put);
  }
  return filled;
}

type Put = (place: CellPlace, value: unknown, source?: string | null, note?: string | null) => void;

function putAnswer({ name, answer: asked }: PartQuestion, { answer, source, note }: Answered, put: Put): void {
  const at = (observation: number | null, inside: InsideAnswer | null): CellPlace => ({
    kind: "answer",
    name,
    observation,
    inside,
  });
  if (answer.kind === "not-applicable") {
    put(at(null, null), "n/a", source, note);
    return;
  }
  if (answer.kind !== "observations") {
    put(at(null, null), bareText(answer), source, note);
    for (const { inside, value } of piecesOf(answer, asked)) put(at(null, inside), value);
    return;
  }
  put(at(null, null), null, source, note);
  for (const [index, one] of answer.observations.entries()) {
    put(at(index, null), bareText(one.answer), one.source, one.note);
    for (const { inside, value } of piecesOf(one.answer, asked)) put(at(index, inside), value);
  }
}

function factText(fact: FactValue): string {
  return match(fact)
    .returnType<string>()
    .with({ kind: "yes-no" }, ({ yes }) => (yes ? "ya" : "tidak"))
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .exhaustive();
}

/** An answer that has a single cell; null for one that is written in pieces. */
function bareText(answer: SingleAnswer): string | null {
  return match(answer)
    .returnType<string | null>()
    .with({ kind: "yes-no" }, ({ yes }) => (yes ? "ya" : "tidak"))
    .with({ kind: "level" }, ({ level }) => String(level))
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "count" }, ({ count }) => String(count))
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .with({ kind: "checklist" }, { kind: "choices" }, { kind: "counts" }, { kind: "mean" }, () => null)
    .exhaustive();
}

interface Piece {
  readonly inside: InsideAnswer;
  readonly value: unknown;
}

function piecesOf(answer: SingleAnswer, asked: AskedAnswer | null): readonly Piece[] {
  return match(answer)
    .returnType<readonly Piece[]>()
    .with({ kind: "checklist" }, ({ present }) =>
      (asked?.kind === "checklist" ? asked.items : []).map(({ value }) => ({
        inside: { kind: "item", item: value },
        value: present.includes(value) ? "ya" : "tidak",
      })),
    )
    .with({ kind: "choices" }, ({ choices }) => chosen(tally(choices), asked))
    .with({ kind: "counts" }, ({ counts }) =>
      chosen(new Map(counts.map(({ choice, respondents }) => [choice, respondents])), asked),
    )
    .with({ kind: "mean" }, ({ mean, respondents }) => [
      { inside: { kind: "mean" }, value: formatExact(mean) },
      ...(respondents === null ? [] : [{ inside: { kind: "respondents" }, value: String(respondents) } as const]),
    ])
    .with({ kind: "yes-no" }, { kind: "level" }, { kind: "option" }, { kind: "count" }, { kind: "number" }, () => [])
    .exhaustive();
}

function tally(choices: readonly bigint[]): ReadonlyMap<bigint, bigint> {
  const counts = new Map<bigint, bigint>();
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0n) + 1n);
  return counts;
}

/** How many chose what; the list of what each chose where the form counts no single choices. */
function chosen(counts: ReadonlyMap<bigint, bigint>, asked: AskedAnswer | null): readonly Piece[] {
  if (asked?.kind === "respondents" && !isCounted(asked)) {
    const each = [...counts].map(([choice, respondents]) =>
      Array.from({ length: respondents > MOST_LISTED ? Number(MOST_LISTED) : Number(respondents) }, () => choice),
    );
    return [{ inside: { kind: "choices" }, value: each.flat().join(" ") }];
  }
  return [...counts].map(([choice, respondents]) => ({
    inside: { kind: "count", choice: String(choice) },
    value: String(respondents),
  }));
}

/** A list of more respondents is longer than any cell. */
const MOST_LISTED = 20_000n;
