/** A set of questions to answer, and what answering them costs at least. */
export interface AnsweredSet {
  readonly names: readonly string[];
  readonly cost: bigint;
}

interface Priced {
  readonly name: string;
  readonly cost: bigint;
}

/**
 * Every set of questions that may be answered, the cheapest first, one by one.
 * Each is made from a cheaper one: with the next question beside its last, or in
 * place of it.
 */
export function* answeredSets(questions: readonly Priced[]): Generator<AnsweredSet> {
  yield { names: [], cost: 0n };
  const sorted = questions.toSorted((a, b) => order(a.cost, b.cost));
  const waiting: Waiting[] = sorted.length === 0 ? [] : [{ indices: [0], cost: sorted[0]?.cost ?? 0n }];
  for (let next = takeCheapest(waiting); next !== null; next = takeCheapest(waiting)) {
    const { indices, cost } = next;
    yield { names: indices.map((index) => sorted[index]?.name ?? ""), cost };
    const last = indices.at(-1) ?? 0;
    const after = sorted[last + 1];
    if (after === undefined) continue;
    waiting.push({ indices: [...indices, last + 1], cost: cost + after.cost });
    waiting.push({
      indices: [...indices.slice(0, -1), last + 1],
      cost: cost + after.cost - (sorted[last]?.cost ?? 0n),
    });
  }
}

interface Waiting {
  readonly indices: readonly number[];
  readonly cost: bigint;
}

function takeCheapest(waiting: Waiting[]): Waiting | null {
  const cheapest = waiting.reduce((best, { cost }, index) => (cost < (waiting[best]?.cost ?? cost) ? index : best), 0);
  return waiting.splice(cheapest, 1)[0] ?? null;
}

function order(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
