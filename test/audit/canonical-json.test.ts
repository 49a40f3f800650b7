import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/text/canonical-json.js";

// Numbers of appendix B of RFC 8785: the bits of a double, and its text.
const NUMBERS = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
] as const;

// The published test data of the authors of RFC 8785 (github.com/cyberphone/json-canonicalization, testdata).
const TEXTS = [
  ["arrays", '[56,{"d":true,"10":null,"1":[ ]}]', '[56,{"1":[],"10":null,"d":true}]'],
  [
    "french",
    '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ingnore locale"}',
    '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ingnore locale"}',
  ],
  [
    "structures",
    '{"1":{"f":{"f":"hi","F":5} ,"\\n":56.0},"10":{ },"":"empty","a":{ },"111":[ { } ],"A":{ }}',
    '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}',
  ],
  ["unicode", '{"Unnormalized Unicode":"\\u1e0d\\u0307"}', '{"Unnormalized Unicode":"\u1e0d\u0307"}'],
  [
    "values",
    '{"numbers":[1E30,4.50,333333333.33333329,2e-3,0.000000000000000000000000001],"escaping":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    '{"escaping":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/","literals":[null,true,false],"numbers":[1e+30,4.5,333333333.3333333,0.002,1e-27]}',
  ],
  [
    "weird",
    '{"\\u20ac":"Euro Sign","1":"One","\\u0080":"Control\\u007f","\\ud83d\\ude02":"Smiley","\\u00f6":"Latin Small Letter O With Diaeresis","\\ufb33":"Hebrew Letter Dalet With Dagesh","</script>":"Browser Challenge"}',
    '{"1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
] as const;

function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe("canonicalJson", () => {
  it.each(NUMBERS)("should write the double %s as %s", (bits, text) => {
    expect(canonicalJson(double(bits))).toBe(text);
  });

  it.each(TEXTS)("should give the published answer to %s", (_, input, output) => {
    expect(canonicalJson(JSON.parse(input))).toBe(output);
  });

  it("should write the bytes that section 3.2.4 of the RFC prints", () => {
    const sample: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    const hex = [
      "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d",
    ];
    expect(Buffer.from(canonicalJson(sample)).toString("hex")).toBe(hex.join(""));
  });

  it("should be one text whatever the order of keys, and be read back as the same data", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, seed) => {
        const data: unknown = JSON.parse(text);
        if (/\p{Cs}/u.test(JSON.stringify(data).replaceAll(/\\u(d[89a-f]..)/gi, "\ud800"))) return;
        const written = canonicalJson(data);
        expect(canonicalJson(turned(data, seed))).toBe(written);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
      }),
    );
  });

  it.each([
    ["a number that is not finite", Number.NaN],
    ["an infinite number", { a: Number.POSITIVE_INFINITY }],
    ["undefined", { a: undefined }],
    ["nothing at all", undefined],
    ["a hole", new Array(2)],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["a map", new Map()],
    ["a date", new Date(0)],
    ["a half of a character", "a\ud83d"],
    ["the other half in a key", { "\ude02": 1 }],
    ["data that holds itself", holdingItself()],
  ])("should refuse %s", (_, value) => expect(() => canonicalJson(value)).toThrow(TypeError));

  it("should take a whole character, an object without a prototype, and data nested as deep as any trace", () => {
    expect(canonicalJson("😂")).toBe('"😂"');
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: -0 }))).toBe('{"a":0,"b":1}');
    expect(canonicalJson(nested(900))).toBe(`${"[".repeat(900)}${"]".repeat(900)}`);
    expect(() => canonicalJson(nested(1100))).toThrow(TypeError);
  });
});

/** The same data with the keys of every object in another order. */
function turned(data: unknown, seed: number): unknown {
  if (Array.isArray(data)) return data.map((one) => turned(one, seed));
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, turned(value, seed)] as const);
  const at = entries.length === 0 ? 0 : seed % entries.length;
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].toReversed());
}

function nested(depth: number): unknown {
  let data: unknown[] = [];
  for (let layer = 1; layer < depth; layer += 1) data = [data];
  return data;
}

function holdingItself(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}
