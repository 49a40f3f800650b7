import { describe, expect, it } from "vitest";
import { formatRubric } from "../../src/format/format-rubric.js";
import { formatted } from "./formatted.js";

describe("the canonical style of every statement", () => {
  it.each([
    ["title", 'title   "A"\n en"B"', 'title "A" en "B"'],
    ["issuer", 'issuer"A"', 'issuer "A"'],
    ["in force", "in\nforce 2024-01-01\tto   2024-12-31", "in force 2024-01-01 to 2024-12-31"],
    ["law", 'law  uu-25 "U" article"21" url   "https://x"', 'law uu-25 "U" article "21" url "https://x"'],
    ["source", 'source s "S" en"T" url"u"', 'source s "S" en "T" url "u"'],
    [
      "score",
      "score 0 .. 100 published 2 digits half-up from a,b",
      "score 0..100 published 2 digits half-up from a, b",
    ],
    [
      "compared",
      "score - 5..5 published 0 digit up compared\texact",
      "score -5..5 published 0 digit up compared exact",
    ],
    ["missing", "missing\u00A0answers  stop the score", "missing answers stop the score"],
    ["weight", "weight 21.85 %   from a ,b", "weight 21.85% from a, b"],
    ["weight undisclosed", 'weight undisclosed assumed"x"', 'weight undisclosed assumed "x"'],
    ["weights total", "weights   total 99.9%", "weights total 99.9%"],
    ["undisclosed", "undisclosed weights\n assume equal", "undisclosed weights assume equal"],
    ["not applicable", "not applicable\nparts count as full", "not applicable parts count as full"],
    ["may be n/a", "may  be  n/a  from a", "may be n/a from a"],
    ["applies", "applies when( a and not b ) or  c", "applies when (a and not b) or c"],
    ["observations", "observations  mean at\nleast 2", "observations mean at least 2"],
    ["rounded", "rounded  to 2 digits   half-up", "rounded to 2 digits half-up"],
    ["fact", 'fact f  yes/no"F"', 'fact f yes/no "F"'],
    ["number fact", "fact f number 0 .. 9", "fact f number 0..9"],
    ["choice fact", 'fact f choice{a "A" b"B"}', 'fact f choice { a "A"  b "B" }'],
    [
      "rule",
      'rule r"R"{when a is not b then cap score at 77.99}',
      'rule r "R" { when a is not b then cap score at 77.99 }',
    ],
    ["rule with a reason", 'rule r{not monotonic because"x"}', 'rule r { not monotonic because "x" }'],
    [
      "every effect",
      'rule r{\nwhen a then subtract 5\nwhen b then category at most C\nwhen c then withhold award when d then label"L"}',
      'rule r {\n  when a then subtract 5\n  when b then category at most C\n  when c then withhold award\n  when d then label "L"\n}',
    ],
    [
      "comparisons",
      "applies when a at least 5 and b below 3 and c at most 2*2 and d above -1",
      "applies when a at least 5 and b below 3 and c at most 2 * 2 and d above -1",
    ],
    [
      "verdict",
      'verdict by category,f{A or B,any gives"x" any , yes gives "y" from s}',
      'verdict by category, f { A or B, any gives "x"  any, yes gives "y" from s }',
    ],
    [
      "level",
      "level unit  ->institution mean weighted by services at least 3 rounded to 2 half-up",
      "level unit -> institution mean weighted by services at least 3 rounded to 2 half-up",
    ],
    ["rank", "rank unit within kind\nties share by published", "rank unit within kind ties share by published"],
    [
      "example",
      'example"E"{a yes expect score 60.35 category C}',
      'example "E" { a yes  expect score 60.35 category C }',
    ],
    [
      "every given value",
      'example "E" {\n\n a n/a b score 5 c 5 points d mean 3.67 of 12 e [ 1 ,2 ] f [[1 , x],[]] g [] h -5 i yes}',
      'example "E" {\n  a n/a\n  b score 5\n  c 5 points\n  d mean 3.67 of 12\n  e [1, 2]\n  f [[1, x], []]\n  g []\n  h -5\n  i yes\n}',
    ],
    [
      "every expectation",
      'example "E" { expect no score categories A,B zone red verdict"V" label"L" award given certain range 0 .. 5 }',
      'example "E" { expect no score categories A, B zone red verdict "V" label "L" award given certain range 0..5 }',
    ],
    [
      "category",
      'category A-"Baik"  en"Good" zone green from 80 to 100 from s',
      'category A- "Baik" en "Good" zone green from 80 to 100 from s',
    ],
    ["code", 'code"1.a"', 'code "1.a"'],
    ["change", "change  dimension d weight 20%", "change dimension d weight 20%"],
    ["add", "add into d\nindicator i weight 10%{scale yes/no}", "add into d indicator i weight 10% { scale yes/no }"],
    ["remove", 'remove indicator i because"x" en"y" from s', 'remove indicator i because "x" en "y" from s'],
    ["remove the verdict", "remove   verdict", "remove verdict"],
    ["rename", 'rename indicator i to j because "x"', 'rename indicator i to j because "x"'],
    [
      "split",
      'split indicator i into{indicator j weight 1/2 indicator k weight 1/2}\nbecause "x"',
      'split indicator i into {\n  indicator j weight 1/2\n  indicator k weight 1/2\n} because "x"',
    ],
    [
      "merge",
      'merge indicator i ,indicator j into indicator k weight 5%{scale yes/no}\nbecause"x"',
      'merge indicator i, indicator j into indicator k weight 5% { scale yes/no } because "x"',
    ],
  ])("%s", (_, written, expected) => expect(formatted(written)).toBe(expected));

  it("an amendment", () => {
    expect(formatRubric("rubric a 2025\namends a 2016-2019   sha256-Ab+/9={remove scale s}").text).toBe(
      "rubric a 2025 amends a 2016-2019 sha256-Ab+/9= {\n  remove scale s\n}\n",
    );
  });
});

describe("the canonical style of every scale", () => {
  it.each([
    ["yes/no", "scale s yes/no no  is better", "scale s yes/no no is better"],
    [
      "levels",
      'scale levels 0 .. 2 lower is better{0"a" 1 "b" en"c" points 100 / 3}',
      'scale levels 0..2 lower is better { 0 "a"  1 "b" en "c" points 100/3 }',
    ],
    ["levels without texts", "scale levels 0..5", "scale levels 0..5"],
    [
      "choice",
      'scale choice{\na "A" points 1 from s\nb "B" points 0}  from s',
      'scale choice {\n  a "A" points 1 from s\n  b "B" points 0\n} from s',
    ],
    ["count", "scale count 0..14 full at 10", "scale count 0..14 full at 10"],
    ["number", "scale number -5..5 higher is better", "scale number -5..5 higher is better"],
    ["mean", "scale mean of respondents 1..4\n at least 10", "scale mean of respondents 1..4 at least 10"],
    ["checklist", 'scale checklist{a "A" weight 40% b"B"}', 'scale checklist { a "A" weight 40%  b "B" }'],
    [
      "steps",
      'scale steps 0..30{from 0 points 100 from 8 "x" points 50}',
      'scale steps 0..30 { from 0 points 100  from 8 "x" points 50 }',
    ],
    ["a name alone", "scale   five", "scale five"],
  ])("%s", (_, written, expected) => expect(formatted(written)).toBe(expected));
});
