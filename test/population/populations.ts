import { expect } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { Rubric } from "../../src/model/rubric.js";
import type { Source } from "../../src/text/source.js";

/** A rubric with service, unit, institution and nation; parts of it may be replaced. */
export function chainRubric({
  head = "rubric r 2024",
  score = "score 0..100 published 2 digits half-up",
  levels = "level service -> unit mean level unit -> institution mean level institution -> nation mean",
  rank = "rank institution within kind ties share",
  parts = 'indicator x "x" weight 100% { scale yes/no }',
} = {}): Rubric {
  return rubricOf(`${head} {
  title "Contoh"
  ${score}
  missing answers count as lowest
  fact kind choice { kota "Kota" kabupaten "Kabupaten" } "Jenis"
  fact services number 0..1000 "Layanan"
  fact open yes/no "Terbuka"
  ${levels}
  ${rank}
  ${parts}
  category a "Tinggi" zone green from 78
  category b "Sedang" zone yellow from 54
  category c "Rendah" zone red from 0
}`);
}

/** A rubric that must compile. */
export function rubricOf(text: string): Rubric {
  const { rubric, diagnostics } = compileRubric(text);
  return rubric ?? expect.fail(JSON.stringify(diagnostics.map((one) => one.text.en.message)));
}

export function csv(text: string): Source {
  return { name: "t.csv", text };
}
