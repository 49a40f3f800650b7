import { evaluate, readEvidence } from "patuh";
import rubric, { type Evidence } from "./desk.rubric";

// Try it: write `fee-shwn`, or the level 4. It does not compile any more.
const evidence: Evidence = {
  subject: "loket-1",
  answers: {
    "fee-shown": { answer: "ya", source: "foto 3" },
    queue: 2,
  },
};

const read = readEvidence(rubric, evidence);
if (!read.ok) throw new Error(read.diagnostics.map(({ text }) => text.en.message).join("\n"));
const { score, category } = evaluate(rubric, read.evidence);
console.log(`${rubric.title.en}: ${read.subject.id} ${score} ${category?.titleEn}`);
