import fc from "fast-check";
import { type Gap, layOutRandomly } from "./random-layout.js";

/** A text without syntax errors, and how many comments it has. */
export interface RubricText {
  readonly text: string;
  readonly comments: number;
}

/**
 * Texts of every construct of the grammar, in wild layout, with numbered
 * comments between any two tokens. They mean nothing; they can only be read.
 * A counterexample prints itself, and shrinks to less text in plainer layout.
 */
export function rubricText(): fc.Arbitrary<RubricText> {
  return fc.tuple(files(), fc.array(gaps(), { maxLength: 60, size: "max" })).map(([template, layout]) => {
    const made = layOutRandomly(template, layout);
    return Object.defineProperty({ ...made }, fc.toStringMethod, { value: () => `\n${made.text}\n` });
  });
}

function gaps(): fc.Arbitrary<Gap> {
  return fc.record({
    kind: fc.oneof(
      { arbitrary: fc.constant("plain" as const), weight: 6 },
      { arbitrary: fc.constant("blanks" as const), weight: 2 },
      { arbitrary: fc.constant("lines" as const), weight: 2 },
      { arbitrary: fc.constant("none" as const), weight: 2 },
      { arbitrary: fc.constant("comment" as const), weight: 2 },
    ),
    pick: fc.nat(99),
  });
}

/**
 * Templates: a space stands where the grammar wants a blank or a comment, `~`
 * where it allows one, and a line break between two statements or entries.
 */
type Template = fc.Arbitrary<string>;

/** Joins arbitraries as a template literal joins values. */
function words(parts: TemplateStringsArray, ...values: readonly Template[]): Template {
  return fc.tuple(...values).map((texts) => parts.map((part, index) => `${part}${texts[index] ?? ""}`).join(""));
}

const one = (...texts: readonly string[]): Template => fc.constantFrom(...texts);
const maybe = (template: Template): Template => fc.option(template, { nil: "" });
const list = (item: Template, minLength = 1, maxLength = 4): Template =>
  fc.array(item, { minLength, maxLength }).map((items) => items.join("~,~"));
const rows = (item: Template): Template => fc.array(item, { maxLength: 3 }).map((items) => `~{~${items.join("\n")}~}`);

// -------------------------------------------------------------------- leaves

/** Names that continue nothing, so that they may stand anywhere. */
const name = one("a", "Bc", "uu-25-2009", "x_1", "half-up", "A-", "B+", "constructor", "levelled", "e5", "sha256-ab");
/** Names that are also words of the language, for where only a name can stand. */
const anyName = fc.oneof(name, one("weight", "title", "rubric", "from", "yes", "score", "any", "not", "n"));
const year = one("2024", "2016-2019");
const date = one("2024-01-31", "1-2-3");
const hash = one("sha256-abc", "sha256-Ab+/9==", `sha256-${"x".repeat(43)}=`);
const plainNumber = one("0", "5", "21.85", "0.2185", "21,85", "1.000,5", "1_000", "1e3", "2E-1", "100");
const number = fc.oneof(plainNumber, words`${plainNumber}${one("%", "\uE000%", "\uE000\uE000%")}`);
const string = fc
  .oneof(
    {
      arbitrary: one("", "x", "Judul yang panjang", "# bukan", "{ ( } ~ [", "\u00A0\t", "“kutip”", "😀 ꦗꦮ عربي", "en"),
      weight: 4,
    },
    one("kata ".repeat(9), "panjang sekali ".repeat(6), "sepanjang".repeat(14)),
  )
  .map((text) => `"${text.replaceAll(" ", "\uE000").replaceAll("~", "\uE001")}"`);
const text = words`${string}${maybe(words` en ${string}`)}`;

const { expression } = fc.letrec<Record<"operand" | "positive" | "expression", string>>((tie) => ({
  positive: fc.oneof({ maxDepth: 3 }, number, words`(~${tie("expression")}~)`),
  operand: fc.oneof({ arbitrary: tie("positive"), weight: 4 }, words`-~${tie("positive")}`),
  expression: fc.oneof(
    { maxDepth: 3 },
    { arbitrary: tie("operand"), weight: 5 },
    words`${tie("operand")}~${one("+", "-", "*", "/")}~${tie("operand")}`,
    words`${tie("operand")}~${one("+", "-")}~${tie("operand")}~${one("*", "/")}~${tie("operand")}`,
  ),
}));
const range = words`${expression}~..~${expression}`;

const { condition } = fc.letrec<Record<"test" | "negation" | "conjunction" | "condition", string>>((tie) => ({
  test: fc.oneof(
    { maxDepth: 3 },
    name,
    words`${name} is ${maybe(one("not "))}${name}`,
    words`${name} ${one("at least", "at most", "above", "below")} ${expression}`,
    words`(~${tie("condition")}~)`,
  ),
  negation: words`${maybe(one("not "))}${tie("test")}`,
  conjunction: fc.array(tie("negation"), { minLength: 1, maxLength: 3 }).map((all) => all.join(" and ")),
  condition: fc.array(tie("conjunction"), { minLength: 1, maxLength: 3 }).map((all) => all.join(" or ")),
}));

const provenance = fc
  .array(fc.oneof(words` from ${list(name)}`, words` ${one("inferred", "assumed")} ${text}`), { maxLength: 3 })
  .map((clauses) => clauses.join(""));
const rounding = words`to ${plainNumber}${maybe(one(" digits", " digit"))}${maybe(words` ${name}`)}`;
const because = maybe(words` because ${text}`);

// -------------------------------------------------------------------- scales

const direction = maybe(words` ${name} is better`);
const levelEntry = words`${number} ${text}${maybe(words` points ${expression}`)}${provenance}`;
const optionEntry = words`${name} ${text} points ${expression}${provenance}`;
const checklistItem = words`${name} ${text}${maybe(words` weight ${expression}`)}${provenance}`;
const step = words`from ${expression}${maybe(words` ${text}`)} points ${expression}${provenance}`;
const scaleBody = fc.oneof(
  words`yes/no${direction}`,
  words`levels ${range}${direction}${maybe(rows(levelEntry))}`,
  words`choice${rows(optionEntry)}`,
  words`count ${range}${maybe(words` full at ${expression}`)}${direction}`,
  words`number ${range}${direction}`,
  words`mean of respondents ${range}${maybe(words` at least ${expression}`)}${direction}`,
  words`checklist${rows(checklistItem)}`,
  words`steps ${range}${direction}${rows(step)}`,
);

// --------------------------------------------- facts, rules, verdict, example

const factType = fc.oneof(one("yes/no"), words`number ${range}`, words`choice${rows(words`${name} ${text}`)}`);
const effect = fc.oneof(
  words`subtract ${expression}`,
  words`cap score at ${expression}`,
  words`category at most ${name}`,
  one("withhold award"),
  words`label ${text}`,
);
const ruleClause = fc.oneof(words`when ${condition} then ${effect}`, words`not monotonic because ${text}`);
const cell = fc.oneof(
  one("any"),
  fc.array(name, { minLength: 1, maxLength: 3 }).map((values) => values.join(" or ")),
);
const verdictRow = words`${list(cell)} gives ${text}${provenance}`;
const plainValue = fc.oneof(expression, name);
const plainList = words`[~${list(plainValue, 0)}~]`;
const givenValue = fc.oneof(
  one("n/a"),
  words`score ${expression}`,
  words`${expression} points`,
  words`mean ${expression}${maybe(words` of ${expression}`)}`,
  words`[~${list(fc.oneof(plainValue, plainList), 0, 30)}~]`,
  plainValue,
);
const expectClause = fc.oneof(
  one("no score", "certain", "uncertain", "award withheld", "award given"),
  words`score ${expression}`,
  words`category ${name}`,
  words`categories ${list(name)}`,
  words`zone ${name}`,
  words`${one("verdict", "label")} ${string}`,
  words`range ${range}`,
);
const expect = fc.array(expectClause, { minLength: 1, maxLength: 4 }).map((clauses) => `expect ${clauses.join(" ")}`);
const exampleEntry = fc.oneof(words`${name} ${givenValue}`, expect);

// ---------------------------------------------------------------- statements

const weight = words`weight ${fc.oneof(one("undisclosed"), expression)}${provenance}`;
const lawClauses = words`${maybe(words` article ${string}`)}${maybe(words` url ${string}`)}`;
const atLeast = maybe(words` at least ${expression}`);
const lineStatement = fc.oneof(
  weight,
  words`weights total ${expression}${provenance}`,
  words`undisclosed weights assume equal${provenance}`,
  words`not applicable parts ${one("are redistributed", "count as full", "count as lowest")}${provenance}`,
  words`may be n/a${provenance}`,
  words`applies when ${condition}${provenance}`,
  words`observations ${name}${atLeast}${provenance}`,
  words`rounded ${rounding}${provenance}`,
  words`fact ${anyName} ${factType}${maybe(words` ${text}`)}${provenance}`,
  words`rule ${anyName}${maybe(words` ${text}`)}${provenance}${rows(ruleClause)}`,
  words`verdict by ${list(name)}${provenance}${rows(verdictRow)}`,
  words`level ${name} ->~${name} ${name}${maybe(words` weighted by ${name}`)}${atLeast}${maybe(words` rounded ${rounding}`)}${provenance}`,
  words`rank ${name}${maybe(words` within ${name}`)}${maybe(words` ties ${name}`)}${maybe(words` by ${name}`)}${provenance}`,
  words`example ${text}${provenance}${rows(exampleEntry)}`,
  words`scale ${scaleBody}${provenance}`,
  words`scale ${name}${maybe(words` ${scaleBody}`)}${provenance}`,
  words`category ${name}${maybe(words` ${text}`)}${maybe(words` zone ${name}`)} from ${expression}${maybe(words` to ${expression}`)}${provenance}`,
  words`${one("title", "issuer")} ${text}`,
  words`in force ${date}${maybe(words` to ${date}`)}`,
  words`law ${anyName}${maybe(words` ${text}`)}${lawClauses}`,
  words`source ${anyName} ${text}${maybe(words` url ${string}`)}`,
  words`score ${range} published ${plainNumber} ${one("digits", "digit")} ${name}${maybe(one(" compared exact"))}${provenance}`,
  words`missing answers ${one("count as lowest", "are excluded", "stop the score")}${provenance}`,
  words`code ${string}`,
);
const targetWord = one(..."dimension variable indicator category scale fact rule law source level rank".split(" "));
const target = fc.oneof(words`${targetWord} ${anyName}`, one("verdict"));
const dropping = fc.oneof(
  words`remove ${target}${because}${provenance}`,
  words`rename ${target} to ${anyName}${because}${provenance}`,
);

const { item, part } = fc.letrec<Record<"item" | "part" | "block", string>>((tie) => ({
  block: fc.array(tie("item"), { maxLength: 3 }).map((items) => `~{~${items.join("\n")}~}`),
  part: words`${one("dimension", "variable", "indicator")} ${anyName}${maybe(words` ${text}`)}${provenance}${fc
    .array(weight, { maxLength: 2 })
    .map((all) => all.map((each) => ` ${each}`).join(""))}${maybe(tie("block"))}`,
  item: fc.oneof(
    { maxDepth: 3 },
    { arbitrary: lineStatement, weight: 12 },
    { arbitrary: dropping, weight: 1 },
    { arbitrary: tie("part"), weight: 6 },
    words`${one("change", "add")} ${fc.oneof(lineStatement, tie("part"))}`,
    words`add into ${name} ${fc.oneof(lineStatement, tie("part"))}`,
    words`split ${target} into${tie("block")}${because}${provenance}`,
    words`merge ${list(target)} into ${tie("part")}${because}${provenance}`,
  ),
}));

const amends = maybe(words` amends ${name} ${year}${maybe(words` ${hash}`)}`);
const rubric = words`rubric ${anyName} ${year}${amends}~{~${fc
  .array(item, { maxLength: 5 })
  .map((items) => items.join("\n"))}~}`;

function files(): Template {
  const fragment = fc.oneof({ arbitrary: rubric, weight: 6 }, lineStatement, part);
  return fc.array(fragment, { minLength: 1, maxLength: 2 }).map((all) => `~${all.join("\n")}~`);
}
