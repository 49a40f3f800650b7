import fc from "fast-check";

/** A small rubric as text, and every value that evidence may give for each of its names. */
export interface SmallRubric {
  readonly text: string;
  readonly facts: readonly string[];
  readonly indicators: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}

/** The answers that a scale takes, and its text for a score range of 0 to 10. */
const SCALES: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["yes/no", [true, false]],
  ["yes/no no is better", [true, false]],
  ["levels 0..2", [0, 1, 2]],
  ['levels 0..2 { 0 "a" points 1 1 "b" points 4 2 "c" points 9 }', [0, 1, 2]],
  ["levels 1..3 lower is better", [1, 2, 3]],
  ['choice { x "X" points 10 y "Y" points 2.5 z "Z" points 0 }', ["x", "y", "z"]],
  ["count 0..4 full at 2", [0, 1, 2, 3, 4]],
  ['checklist { p "P" weight 30% q "Q" weight 70% }', [[], ["p"], ["q"], ["p", "q"]]],
  ["steps 0..100 lower is better { from 0 points 8 from 20 points 3 from 60 points 0 }", [0, 20, 100]],
];

/** Scales whose answers have no end, with some of the answers. */
const ENDLESS: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["number 0..10 lower is better", ["0", "2.5", "3.33", "9.99", "10"]],
  ["mean of respondents 1..3", [[1], [1, 2], { mean: "2.25" }, [3, 3]]],
  [
    "yes/no\nobservations mean at least 2",
    [
      [true, true],
      [true, false],
      [false, false, true],
    ],
  ],
  ["levels 0..2\nobservations lowest", [[0], [2, 1], [2]]],
];

const SHARES: readonly (readonly string[])[] = [
  ["100%"],
  ["60%", "40%"],
  ["1/3", "2/3"],
  ["100%", "0%"],
  ["50%", "20%", "30%"],
];

type Bits = readonly number[];

/**
 * Small rubrics of every kind of statement that decides a score.
 *
 * @param endless also with scales that take endless answers, and with weights that were never published
 */
export function smallRubrics(endless = false): fc.Arbitrary<SmallRubric> {
  return fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }).map((bits) => {
    const made = build(bits, endless);
    return Object.defineProperty({ ...made }, fc.toStringMethod, { value: () => `\n${made.text}\n` });
  });
}

function build(bits: Bits, endless: boolean): SmallRubric {
  let at = 0;
  const next = (below: number): number => (bits[at++ % bits.length] ?? 0) % below;
  const indicators: { name: string; values: readonly unknown[] }[] = [];
  const applies = (): string => (next(5) === 0 ? " applies when open" : "");
  const mayBe = (): string => (next(5) === 0 ? " may be n/a" : "");
  const rounding = (): string => (next(8) === 0 ? ` rounded to ${next(2)}` : "");
  const scales = endless ? [...SCALES.slice(0, 5), ...ENDLESS] : SCALES;
  const sharesOf = (below: number): readonly string[] => {
    const shares = SHARES[next(below)] ?? [];
    return endless && shares.length > 1 && next(3) === 0 ? shares.map(() => "undisclosed") : shares;
  };
  const indicator = (weight: string): string => {
    const [scale, values] = scales[next(scales.length)] ?? ["yes/no", [true, false]];
    const name = `i${indicators.length + 1}`;
    const isOptional = mayBe();
    indicators.push({ name, values: isOptional === "" ? values : [...values, "n/a"] });
    return `indicator ${name} weight ${weight} {\nscale ${scale}\n${applies()}\n${isOptional}\n${rounding()}\n}`;
  };
  const group = (name: string, weight: string): string => {
    const shares = sharesOf(3);
    const policy = next(4) === 0 ? "not applicable parts count as lowest" : "";
    const parts = shares.map(indicator).join("\n");
    return `variable ${name} weight ${weight} {\n${policy}\n${applies()}\n${rounding()}\n${parts}\n}`;
  };
  const shares = sharesOf(SHARES.length);
  const parts = shares.map((share, index) => (next(3) === 0 ? group(`g${index + 1}`, share) : indicator(share)));
  const names = ["score", ...indicators.map(({ name }) => name), ...(parts[0]?.startsWith("variable") ? ["g1"] : [])];
  const rule = (index: number): string => {
    const test = `${names[next(names.length)]} ${["below", "at most", "above", "at least"][next(4)]} ${next(19) / 2}`;
    const condition = [test, `${test} and open`, `open or ${test}`, `not (${test})`][next(4)];
    const effect = ["subtract 2", "subtract 0.5", "cap score at 6", "category at most K2"][next(4)];
    return `rule r${index} { when ${condition} then ${effect} not monotonic because "uji" }`;
  };
  const rules = Array.from({ length: next(3) }, (_, index) => rule(index)).join("\n");
  const cuts = [...new Set([0, ...Array.from({ length: 1 + next(4) }, () => next(100))])].toSorted((a, b) => b - a);
  const digits = 1 + next(2);
  const compared = next(4) === 0 ? " compared exact" : "";
  const assumed = endless && parts.join("").includes("undisclosed") && next(2) === 0;
  const equal = assumed ? "undisclosed weights assume equal" : "";
  const text = `rubric small 2024 {
title "Kecil"
score 0..10 published ${digits} digits ${["half-up", "half-even", "down", "up"][next(4)]}${compared}
missing answers ${["count as lowest", "are excluded", "stop the score"][next(3)]}
not applicable parts ${["are redistributed", "count as full", "count as lowest"][next(3)]}
fact open yes/no
${equal}
${parts.join("\n")}
${cuts.map((cut, index) => `category K${index + 1} "K" from ${cut / 10}`).join("\n")}
${rules}
}`;
  return { text, facts: text.replace("fact open", "").includes("open") ? ["open"] : [], indicators };
}

/** All evidence that a small rubric takes: every answer or none, with every fact. */
export function allEvidence({ indicators, facts }: SmallRubric): readonly object[] {
  const answers = indicators.reduce<readonly (readonly (readonly [string, unknown])[])[]>(
    (all, { name, values }) => all.flatMap((one) => [one, ...values.map((value) => [...one, [name, value] as const])]),
    [[]],
  );
  const known = facts.length === 0 ? [{}] : [{ open: true }, { open: false }];
  return answers.flatMap((some) =>
    known.map((given) => ({ subject: "s", answers: Object.fromEntries(some), facts: given })),
  );
}
