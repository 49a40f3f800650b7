/**
 * Writes 128 bits by which a text is known again into four words: MurmurHash3
 * of its UTF-16. Spreads as evenly as chance, but is no secret: whoever wants
 * to can find two texts with the same mark.
 */
export function markOfText(text: string, mark: Uint32Array): void {
  const { length } = text;
  let [a, b, c, d] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 8 <= length; at += 8) {
    a = (Math.imul(rotated(a ^ mixed(pairAt(text, at), C1, 15, C2), 19) + b, 5) + 0x561ccd1b) | 0;
    b = (Math.imul(rotated(b ^ mixed(pairAt(text, at + 2), C2, 16, C3), 17) + c, 5) + 0x0bcaa747) | 0;
    c = (Math.imul(rotated(c ^ mixed(pairAt(text, at + 4), C3, 17, C4), 15) + d, 5) + 0x96cd1c35) | 0;
    d = (Math.imul(rotated(d ^ mixed(pairAt(text, at + 6), C4, 18, C1), 13) + a, 5) + 0x32ac3b17) | 0;
  }
  if (at + 6 < length) d ^= mixed(pairAt(text, at + 6), C4, 18, C1);
  if (at + 4 < length) c ^= mixed(pairAt(text, at + 4), C3, 17, C4);
  if (at + 2 < length) b ^= mixed(pairAt(text, at + 2), C2, 16, C3);
  if (at < length) a ^= mixed(pairAt(text, at), C1, 15, C2);
  const bytes = length * 2;
  a ^= bytes;
  b ^= bytes;
  c ^= bytes;
  d ^= bytes;
  a = (a + b + c + d) | 0;
  b = settled((b + a) | 0);
  c = settled((c + a) | 0);
  d = settled((d + a) | 0);
  a = settled(a);
  a = (a + b + c + d) | 0;
  mark[0] = a;
  mark[1] = b + a;
  mark[2] = c + a;
  mark[3] = d + a;
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

/** Two letters as one word; what is behind the end counts nothing. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
}

function mixed(word: number, first: number, turn: number, second: number): number {
  return Math.imul(rotated(Math.imul(word, first), turn), second);
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function settled(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
