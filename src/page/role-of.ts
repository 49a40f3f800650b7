/** What a file is for. */
export type Role = "record" | "key" | "rubric" | "evidence";

/** So much of a file tells what it is. */
const HEAD = 1 << 16;

/**
 * What a file that was dropped seems to be, by its name and its beginning.
 * What is nothing else is taken for a record, so that verifying it says what is
 * wrong with it.
 *
 * @example
 * roleOf("2024.rubric", ""); // => "rubric"
 * roleOf("bukti.json", '{"subject": "loket-1", "answers": {}}'); // => "evidence"
 * roleOf("x.json", '{"_type":'); // => "record"
 */
export function roleOf(name: string, text: string): Role {
  const head = text.slice(0, HEAD);
  if (name.toLowerCase().endsWith(".rubric")) return "rubric";
  if (/^\s*-----BEGIN /.test(head)) return "key";
  if (/^\s*\{"(?:_type|payload)"/.test(head)) return "record";
  return /^\s*[[{]/.test(head) && head.includes('"subject"') ? "evidence" : "record";
}
