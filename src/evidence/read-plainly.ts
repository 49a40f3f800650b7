import { deepFreeze } from "../model/deep-freeze.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric, Scale } from "../model/rubric.js";
import { conflictsIn } from "./conflicts-in.js";
import type { Answered, Evidence, Subject } from "./evidence.js";
import { answerableParts, levelsAbove, referencesOf } from "./evidence-names.js";
import { isShortText, subjectSchema } from "./evidence-schema.js";
import { isPlain } from "./is-plain.js";
import { onceFor } from "./once-for.js";
import { openEnvelope } from "./open-envelope.js";
import { readFact } from "./read-fact.js";
import { readKnown } from "./read-known.js";
import { readPartAnswer } from "./read-part-answer.js";

/**
 * Reads evidence in which all is well. The schema reads the same from it, but
 * several times slower, for it keeps track of what is wrong.
 *
 * @returns null for other evidence
 */
export function readPlainly(rubric: Rubric, value: unknown): Evidence | null {
  if (!isPlain(value)) return null;
  const { $schema, rubric: reference, subject: named, answers, facts = {}, known = {}, within = {}, ...others } = value;
  const plan = planOf(rubric);
  if ($schema !== undefined && typeof $schema !== "string") return null;
  if (Object.keys(others).length > 0 || (reference !== undefined && !plan.references.has(reference))) return null;
  const subject = readSubject(named);
  const read = {
    facts: readSection(facts, rubric.facts, ({ type }, given) => {
      const fact = readFact(type, given);
      return fact.ok ? fact.fact : null;
    }),
    answers: readSection(answers, plan.answerable, readAnswered),
    known: readSection(known, plan.parts, (_, given) => {
      const subtotal = readKnown(rubric.score, given);
      return subtotal.ok ? subtotal.known : null;
    }),
    within: readSection(within, plan.levels, (_, id) => (isShortText(id, 200) ? id : null)),
  };
  if (subject === null || read.facts === null || read.answers === null) return null;
  if (read.known === null || read.within === null) return null;
  const evidence = { subject, facts: read.facts, answers: read.answers, known: read.known, within: read.within };
  return conflictsIn(rubric, evidence).length === 0 ? evidence : null;
}

/** What evidence for a rubric may name. */
interface Plan {
  readonly references: ReadonlySet<unknown>;
  readonly answerable: readonly Answerable[];
  readonly parts: readonly Part[];
  readonly levels: readonly { readonly name: string }[];
}

/** A part that can be answered, and the answers that were already read for it. */
interface Answerable {
  readonly name: string;
  readonly part: Part;
  readonly scale: Scale | null;
  /** Null where nearly every subject has another. */
  readonly read: Map<unknown, Answered> | null;
}

const planOf = onceFor(
  (rubric: Rubric): Plan => ({
    references: new Set(referencesOf(rubric)),
    answerable: answerableParts(rubric).map((part) => {
      const scale = part.kind === "indicator" && part.observations === null ? part.scale : null;
      return { name: part.name, part, scale, read: scale !== null && hasFewAnswers(scale) ? new Map() : null };
    }),
    parts: partsBelow(rubric.children),
    levels: levelsAbove(rubric),
  }),
);

function hasFewAnswers({ kind }: Scale): boolean {
  return kind === "yes-no" || kind === "levels" || kind === "choice" || kind === "count";
}

/** So many different answers of an indicator are remembered at most. */
const MOST_REMEMBERED = 200;

function readSubject(value: unknown): Subject | null {
  if (isShortText(value, 200)) return { id: value, name: null };
  const read = subjectSchema.safeParse(value);
  return read.success ? read.data : null;
}

/**
 * Reads one value for each named thing that has one.
 *
 * @param readOne gives null for what does not fit, and undefined for nothing
 * @returns null where one does not fit, or something else has a value
 */
function readSection<Named extends { readonly name: string }, T>(
  given: unknown,
  things: readonly Named[],
  readOne: (thing: Named, value: unknown) => T | null | undefined,
): ReadonlyMap<string, T> | null {
  if (!isPlain(given)) return null;
  const read = new Map<string, T>();
  let left = Object.keys(given).length;
  if (left === 0) return read;
  for (const thing of things) {
    const { name } = thing;
    if (!Object.hasOwn(given, name)) continue;
    left -= 1;
    const value = given[name];
    const one = value == null ? undefined : readOne(thing, value);
    if (one === null) return null;
    if (one !== undefined) read.set(name, one);
  }
  return left === 0 ? read : null;
}

function readAnswered({ part, scale, read }: Answerable, value: unknown): Answered | null | undefined {
  const known = read?.get(value);
  if (known !== undefined) return known;
  const opened = openEnvelope(value, scale);
  if (!opened.ok) return null;
  const { answer: bare, source, note } = opened;
  if (bare === null) return undefined;
  const found = readPartAnswer(part, bare);
  if (!found.ok) return null;
  const answered = { answer: found.answer, source, note };
  // What several pieces of evidence share must not be changed by one of them.
  if (read !== null && typeof value !== "object" && read.size < MOST_REMEMBERED) read.set(value, deepFreeze(answered));
  return answered;
}
