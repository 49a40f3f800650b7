import {
  attributionDoubled,
  attributionInseparable,
  attributionNobody,
  attributionNoPair,
  attributionNoScore,
  attributionRange,
  attributionSubject,
} from "../../diff/attribution-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type CommandExample, command, type DescribedExample, described } from "./example.js";

const LINE = "patuh diff loket-2023.rubric loket-2024.rubric --evidence 2023.json 2024.json";
const RIGHT = command(LINE);

/** A command line with what is wrong about its files, in words. */
function told(id: string, en: string, tell: CommandExample["tell"], line = LINE): DescribedExample {
  return described({ id: `${id}: \`${line}\`.`, en: `${en}: \`${line}\`.` }, () => command(line, tell));
}

/** What is said of changes of scores that cannot be split, or not as meant. */
export const ATTRIBUTION_CODES: readonly CodeEntry[] = [
  {
    kind: attributionRange,
    wrong: told(
      "Rubrik 2023 memakai `score 0..5`, rubrik 2024 `score 0..100`",
      "The rubric of 2023 has `score 0..5`, that of 2024 `score 0..100`",
      (report) => report(attributionRange, null, { before: "0..5", after: "0..100" }),
    ),
    right: RIGHT,
  },
  {
    kind: attributionNoScore,
    wrong: told(
      "Dua bobot dalam rubrik 2023 tidak diterbitkan",
      "Two weights of the rubric of 2023 are undisclosed",
      (report) =>
        report(attributionNoScore, null, {
          rubric: "loket@2023",
          subject: "dinas-a",
          range: { low: "40", high: "60" },
        }),
    ),
    right: command(`${LINE} --assume equal`),
  },
  {
    kind: attributionSubject,
    wrong: told(
      "`2023.json` tentang `dinas-a`, `2024.json` tentang `dinas-b`",
      "`2023.json` is about `dinas-a`, `2024.json` about `dinas-b`",
      (report) => report(attributionSubject, "subject", { before: "dinas-a", after: "dinas-b" }),
    ),
    right: RIGHT,
  },
  {
    kind: attributionNoPair,
    wrong: told(
      "Setiap bagian rubrik 2024 mempunyai nama dan judul yang baru",
      "Every part of the rubric of 2024 has a new name and title",
      (report) => report(attributionNoPair, null, { before: "loket@2023", after: "loket@2024" }),
    ),
    right: RIGHT,
  },
  {
    kind: attributionInseparable,
    wrong: told(
      "Bukti 2023 tidak menjawab `parkir`, yang saat itu dalam bagian yang tidak berlaku; menurut rubrik 2024 tanpa jawaban tidak ada nilai",
      "The evidence of 2023 does not answer `parkir`, which then was in a part that did not apply; under the rubric of 2024 there is no score without an answer",
      (report) =>
        report(attributionInseparable, null, {
          subject: "dinas-a",
          mix: { evidence: "before", scales: "before", tree: "after", rules: "before", paired: "before" },
          before: "loket@2023",
          after: "loket@2024",
          reason: "missing",
        }),
    ),
    right: RIGHT,
  },
  {
    kind: attributionDoubled,
    wrong: told(
      "Sebuah program memberikan dua bukti `dinas-a` untuk 2024 kepada `attributePopulation`",
      "A program gives `attributePopulation` two pieces of evidence of `dinas-a` for 2024",
      (report) => report(attributionDoubled, null, { subject: "dinas-a", rubric: "loket@2024" }),
    ),
    right: RIGHT,
  },
  {
    kind: attributionNobody,
    wrong: told(
      "Unit dalam kedua berkas bernama lain-lain",
      "The units in the two files have other names",
      (report) => report(attributionNobody, null, { before: 12, after: 12 }),
      "patuh diff loket-2023.rubric loket-2024.rubric --evidence 2023.ndjson 2024.ndjson",
    ),
    right: RIGHT,
  },
];
