import type { Group } from "./group.js";

/** Weights of four dimensions in percent. */
const WEIGHTS = [
  [30, 25, 25, 20],
  [15, 30, 35, 20],
] as const;
const CUTS = [32, 54, 78, 88];

/** How a program counts the total of four whole scores. */
type Total = (a: number, b: number, c: number, d: number) => number;

/** All whole scores of four dimensions: how many get another category than they should. */
export const wrongDigits: Group = {
  name: "wrong-digits",
  run: async () => [
    {
      title: "Categories of all 101⁴ combinations of four whole scores",
      remarks: [
        `Bounds ${CUTS.join(", ")}; the truth is counted with whole numbers. Doubles: w₁a + w₂b + w₃c + w₄d with weights like 0.3, compared without rounding, and rounded to two digits before.`,
      ],
      head: ["weights", "combinations", "wrong, doubles", "wrong, doubles rounded"],
      rows: WEIGHTS.map((weights) => {
        const [a, b, c, d] = weights.map((weight) => weight / 100);
        const doubles = totalOf(a ?? 0, b ?? 0, c ?? 0, d ?? 0);
        const rounded: Total = (...scores) => Math.round(doubles(...scores) * 100) / 100;
        const wrong = [doubles, rounded].map((total) => countWrong(weights, total).toLocaleString("en"));
        return [weights.join(" / "), (101 ** 4).toLocaleString("en"), ...wrong];
      }),
    },
  ],
};

function totalOf(w1: number, w2: number, w3: number, w4: number): Total {
  return (a, b, c, d) => w1 * a + w2 * b + w3 * c + w4 * d;
}

/** In whole percents the total of whole scores is a whole number, so the truth is never rounded. */
export function countWrong([w1, w2, w3, w4]: readonly [number, number, number, number], total: Total): number {
  const exact = CUTS.map((cut) => cut * 100);
  let wrong = 0;
  for (let a = 0; a <= 100; a += 1)
    for (let b = 0; b <= 100; b += 1)
      for (let c = 0; c <= 100; c += 1)
        for (let d = 0; d <= 100; d += 1) {
          const truth = w1 * a + w2 * b + w3 * c + w4 * d;
          if (bandOf(truth, exact) !== bandOf(total(a, b, c, d), CUTS)) wrong += 1;
        }
  return wrong;
}

/** How many bounds a score has reached. */
function bandOf(score: number, [d, c, b, a]: readonly number[]): number {
  if (d === undefined || c === undefined || b === undefined || a === undefined) return 0;
  return score < b ? (score < c ? (score < d ? 0 : 1) : 2) : score < a ? 3 : 4;
}
