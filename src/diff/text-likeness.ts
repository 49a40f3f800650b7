/** What is compared of a text, made once for many comparisons. */
export interface TextProfile {
  /** In lower case, without punctuation. */
  readonly plain: string;
  /** The same with a sign for every number. */
  readonly numberless: string;
  /** Pairs of neighbouring characters within words, and how often each is there. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
}

/**
 * How much two short texts are alike, from 0 to 100: twice the pairs of
 * neighbouring characters that they share, among all that they have. Case and
 * punctuation do not count. Texts that differ in their numbers only are not
 * alike: `question 3` is not `question 4`.
 *
 * @example
 * textLikeness("Maklumat pelayanan", "Maklumat Pelayanan!"); // => 100
 * textLikeness("Maklumat pelayanan", "Maklumat layanan"); // => 92
 * textLikeness("Pertanyaan 3", "Pertanyaan 4"); // => 0
 */
export function textLikeness(one: string, other: string): number {
  return profileLikeness(textProfile(one), textProfile(other));
}

/** The same for texts that were looked at before. */
export function profileLikeness(one: TextProfile, other: TextProfile): number {
  if (one.plain === other.plain) return 100;
  if (one.numberless === other.numberless) return 0;
  const all = one.size + other.size;
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  // Only the same text is wholly alike.
  return Math.min(99, Math.floor((200 * shared) / all));
}

/** Looks at a text once, for many comparisons. */
export function textProfile(text: string): TextProfile {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  const pairs = new Map<string, number>();
  let size = 0;
  for (const word of plain.split(" ")) {
    const letters = [...word];
    for (let index = 0; index + 1 < letters.length; index += 1) {
      const pair = `${letters[index]}${letters[index + 1]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      size += 1;
    }
  }
  return { plain, numberless: plain.replaceAll(/\p{N}+/gu, "#"), pairs, size };
}
