import { writeCanonicalJson } from "../../model/canonical-json.js";

/** One text for equal data, in whatever order its keys stand. */
export function dataText(data: unknown): string {
  const pieces: string[] = [];
  writeCanonicalJson(data, (piece) => pieces.push(piece));
  return pieces.join("");
}
