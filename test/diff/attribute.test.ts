import { describe, expect, it } from "vitest";
import { attribute } from "../../src/diff/attribute.js";
import { accepted, compiled } from "../support/laws.js";

const BEFORE = compiled(`rubric loket 2021 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator papan "Papan" weight 60% { scale levels 0..2 }
  indicator kotak "Kotak" weight 40% { scale yes/no }
  category baik "Baik" zone green from 81
  category kurang "Kurang" zone red from 0
}`);
const AFTER = compiled(`rubric loket 2022 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator papan "Papan" weight 50% { scale levels 0..4 }
  indicator kotak "Kotak" weight 25% { scale yes/no }
  indicator situs "Situs" weight 25% { scale yes/no }
  category A "A" zone green from 78
  category B "B" zone red from 0
}`);

describe("attribute", () => {
  it("should x", () => {
    const before = { rubric: BEFORE, evidence: accepted(BEFORE, { subject: "a", answers: { papan: 1, kotak: true } }) };
    const after = {
      rubric: AFTER,
      evidence: accepted(AFTER, { subject: "a", answers: { papan: 2, kotak: true, situs: true } }),
    };
    console.log(JSON.stringify(attribute(before, after), null, 1));
    expect(1).toBe(1);
  });
});
