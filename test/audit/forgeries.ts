import { canonicalJson } from "../../src/text/canonical-json.js";
import { type Place, placesIn, valueAt, withValue } from "./json-places.js";
import { EVIDENCE, MEANING, OUTCOME, sealed } from "./seal.js";

/** What a forger has: a record, another one, and chance. */
export interface Material {
  readonly record: string;
  readonly other: string;
  /** A whole number from 0, below a bound. */
  readonly below: (bound: number) => number;
}

/** A way of tampering; null where a record has nothing of that kind. */
export interface Forgery {
  readonly name: string;
  readonly forge: (material: Material) => string | null;
  /** What comes out may be a true record of something else: another rubric, or other evidence. */
  readonly mayBeTrue?: true;
  /** Digests or the writing of the line give it away, whatever is recomputed. */
  readonly isPlain?: true;
}

type Change = (value: unknown, material: Material) => unknown;

/** Changes one value below a root whose path fits, at a place left to chance. */
export function change(
  name: string,
  root: Place,
  path: RegExp,
  to: Change = otherValue,
  kind: {
    readonly scored?: true;
    readonly mayBeTrue?: true;
    readonly bare?: true;
    /** Only in steps of these kinds. */
    readonly steps?: readonly string[];
  } = {},
): Forgery {
  const { scored, bare, steps, ...beside } = kind;
  const forge = (material: Material): string | null => {
    const data: unknown = JSON.parse(material.record);
    if (scored && valueAt(data, [...OUTCOME, "score"]) === null) return null;
    const isIn = (place: Place): boolean => {
      const step = valueAt(data, [...place.slice(0, OUTCOME.length + 2), "kind"]);
      return steps === undefined || steps.some((one) => one === step);
    };
    const places = placesIn(data, root, (value, at) => path.test(at) && value !== null).filter(isIn);
    const place = places[material.below(places.length)];
    if (place === undefined) return null;
    const value = valueAt(data, place);
    const changed = to(value, material);
    if (canonicalJson(changed ?? "gone") === canonicalJson(value)) return null;
    const forged = withValue(data, place, changed);
    return bare ? canonicalJson(forged) : sealed(forged);
  };
  return bare ? { name: `${name}, digests left as they were`, forge, isPlain: true } : { name, forge, ...beside };
}

/** Changes the line itself. */
function write(name: string, to: (line: string, material: Material) => string | null): Forgery {
  return { name, forge: (material) => to(material.record, material), isPlain: true };
}

const SCORED = { scored: true } as const;
const BARE = { bare: true } as const;
const PERHAPS = { mayBeTrue: true } as const;

/** The steps of a trace that the checker in Python compares. */
const COMPARED = ["answer", "group", "rule", "rounding", "threshold"];

/** The other steps. */
const BESIDE = ["fact", "known", "not-applicable", "redistribution", "part-rounding", "verdict"];

/** Ways of tampering with a record that has no signature, which both checkers must see where there is a score. */
export const FORGERIES: readonly Forgery[] = [
  // The line.
  write("a bit flipped", flipped),
  write("a character left out", (line, { below }) => {
    const at = below(line.length);
    return line.slice(0, at) + line.slice(at + 1);
  }),
  write("cut off", (line, { below }) => line.slice(0, 1 + below(line.length - 1))),
  write("a blank after a comma", (line, { below }) => betweenTokens(line, below, ", ")),
  write("a key doubled", (line, { below }) => doubledKey(line, below)),
  write("two keys changing places", (line) =>
    line.replace(/^\{"_type":("[^"]*"),("predicate":.*)\}$/, '{$2,"_type":$1}'),
  ),
  write("a letter written as an escape", (line) => line.replace('"digest"', '"d\\u0069gest"')),
  write("a whole number written with a point", (line) => line.replace(/"digits":([0-9]+)/, '"digits":$1.0')),
  write("a mark at the beginning", (line) => `\uFEFF${line}`),
  write("half a character", (line) => line.replace(/"by":(null|"[^"]*")/, '"by":"\\ud800"')),
  write("two records on one line", (line, { other }) => line + other),
  // One thing, its digests left as they were.
  change("the score", OUTCOME, /^score$/, otherValue, BARE),
  change("an answer", EVIDENCE, /^(answers|known)\./, otherValue, BARE),
  change("a weight", MEANING, /\.weight$/, otherValue, BARE),
  change("a digest", ["subject"], /sha256$/, otherHex, BARE),
  change("the hash of the rubric", ["predicate", "rubric"], /^hash$/, otherValue, BARE),
  change("the hash of the evidence", ["predicate", "evidence"], /^hash$/, otherValue, BARE),
  change("who made it", ["predicate"], /^issued\.at$/, () => "2020-01-01", BARE),
  change("which program made it", ["predicate"], /^engine\.name$/, otherValue, BARE),
  // The outcome, all digests taken anew.
  { name: "the score wherever it stands", forge: everywhere("score", otherNumber) },
  { name: "the exact score wherever it stands", forge: everywhere("exact", otherNumber) },
  { name: "the category wherever it stands", forge: otherCategory },
  change("the published score", OUTCOME, /^score$/, otherValue, SCORED),
  change("the title of the category", OUTCOME, /^category\.title(En)?$/, otherValue, SCORED),
  change("the zone", OUTCOME, /^category\.zone$/, (zone) => (zone === "red" ? "green" : "red"), SCORED),
  change("the award", OUTCOME, /^award$/, (award) => (award === "given" ? "withheld" : "given"), SCORED),
  change("a label left out", OUTCOME, /^labels\.\d+$/, () => undefined, SCORED),
  change("the title of a label", OUTCOME, /^labels\.\d+\.title/, otherValue, SCORED),
  change("of whom it speaks", OUTCOME, /^subject\.(id|name)$/),
  change("by which rubric", OUTCOME, /^rubric\.(id|year)$/),
  change("the score of a part", OUTCOME, /^nodes\.\d+\.(score|exact)$/),
  change("the weight of a part", OUTCOME, /^nodes\.\d+\.(weight|effectiveWeight|contribution)$/),
  change("a part left out", OUTCOME, /^nodes\.\d+$/, () => undefined),
  change("points in the trace", OUTCOME, /^trace\.\d+\.points$/, otherValue, { steps: ["answer"] }),
  change("a score in the trace", OUTCOME, /^trace\.\d+\.(score|exact|before|after)$/, otherValue, { steps: COMPARED }),
  change(
    "a number of a part in the trace",
    OUTCOME,
    /^trace\.\d+\.parts\.\d+\.(score|weight|effectiveWeight|contribution)$/,
  ),
  change("a threshold in the trace", OUTCOME, /^trace\.\d+\.(from|reached)$/, otherValue, { steps: ["threshold"] }),
  change("a step left out", OUTCOME, /^trace\.\d+$/, () => undefined, { steps: COMPARED }),
  { name: "the outcome of another record", forge: swapped(OUTCOME) },
  // The evidence, all digests taken anew.
  change("an answer", EVIDENCE, /^(answers|known)\.[^.]+(\.(answer|points|score|mean))?$/, otherValue, PERHAPS),
  change("an answer left out", EVIDENCE, /^(answers|known)\.[^.]+$/, () => undefined, PERHAPS),
  change(
    "an answer written otherwise",
    EVIDENCE,
    /^(answers|known)\.[^.]+(\.(answer|points|score|mean))?$/,
    writtenOtherwise,
    // Of a part that does not apply, the checker in Python reads no answer.
    PERHAPS,
  ),
  change("a fact", EVIDENCE, /^facts\.[^.]+$/, otherValue, PERHAPS),
  change("a fact left out", EVIDENCE, /^facts\.[^.]+$/, () => undefined, PERHAPS),
  { name: "the evidence of another record", forge: swapped(EVIDENCE), mayBeTrue: true },
  // The rubric, all digests taken anew.
  change("a weight of the rubric", MEANING, /\.weight$/, otherNumber, PERHAPS),
  change("where a category begins", MEANING, /^categories\.\d+\.from$/, otherNumber, PERHAPS),
  change("the points of an answer", MEANING, /^scales\.\d+\..*points$/, otherNumber, PERHAPS),
  change("a bound of a scale", MEANING, /^scales\.\d+\.(max|fullAt)$/, otherNumber, PERHAPS),
  change("how it is rounded", MEANING, /^score\.mode$/, () => "up", PERHAPS),
  change("how many digits are published", MEANING, /^score\.digits$/, otherValue, PERHAPS),
  change("the highest score", MEANING, /^score\.max$/, otherNumber, PERHAPS),
  change(
    "what missing answers mean",
    MEANING,
    /^missing$/,
    (missing) => (missing === "stop" ? "lowest" : "stop"),
    PERHAPS,
  ),
  change("the bound of a condition", MEANING, /\.bound$/, otherNumber, PERHAPS),
  change("what a rule of the rubric does", MEANING, /^rules\.\d+\.effect\.(amount|most)$/, otherNumber, PERHAPS),
  change(
    "the title of a part of the rubric",
    MEANING,
    /^children\.(\d+|children|\.)*\.title\.(id|en)$/,
    otherValue,
    PERHAPS,
  ),
  { name: "the rubric of another record", forge: swapped(MEANING), mayBeTrue: true },
  // The form, all digests taken anew.
  change("a key of the rubric left out", MEANING, /[A-Za-z]$/, () => undefined, PERHAPS),
  change("a key of the outcome left out", OUTCOME, /^[a-zA-Z]+$/, () => undefined),
  { name: "a key more in the outcome", forge: added([...OUTCOME, "bonus"], "10") },
  { name: "a key more beside the outcome", forge: added(["predicate", "bonus"], "10") },
];

/** Ways of tampering that no score hangs on: patuh must see them, the checker in Python need not. */
export const FORGERIES_BESIDE: readonly Forgery[] = [
  change("the verdict", OUTCOME, /^verdict(En)?$/, otherValue, SCORED),
  change("whether a rule holds", OUTCOME, /^rules\.\d+\.holds$/, otherValue, SCORED),
  change(
    "what a rule does",
    OUTCOME,
    /^rules\.\d+\.(does\.(amount|most|from)|before|after|title|applies)$/,
    otherRule,
    SCORED,
  ),
  change("weight given away in the trace", OUTCOME, /^trace\.\d+\.(from|to)\.\d+\.(weight|received|effectiveWeight)$/),
  change("a title in the trace", OUTCOME, /^trace\.\d+\.title\.(id|en)$/),
  change("the title of a part", OUTCOME, /^nodes\.\d+\.title$/),
  change("a key of a step left out", OUTCOME, /^trace\.\d+\.[a-zA-Z]+$/, () => undefined),
  { name: "an answer to nothing", forge: added([...EVIDENCE, "answers", "nobody-asked"], "1") },
  { name: "a key more in the rubric", forge: added([...MEANING, "score", "bonus"], "10") },
  { name: "a key more in a part", forge: added([...MEANING, "children", 0, "bonus"], "10") },
  { name: "a key more in the first step", forge: added([...OUTCOME, "trace", 0, "bonus"], "10") },
  change("a number beside the score in the trace", OUTCOME, /^trace\.\d+\.(points|value|exact|score)$/, otherValue, {
    steps: BESIDE,
  }),
  change("a step beside the score left out", OUTCOME, /^trace\.\d+$/, () => undefined, { steps: BESIDE }),
  { name: "a step doubled", forge: doubledStep },
];

// -------------------------------------------------------------------------------- ways to change a value

/** Another value of the same form. */
function otherValue(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? otherText(value) : undefined;
}

function otherText(text: string): string {
  const last = text.search(/[0-9](?=[^0-9]*$)/);
  return last === -1 ? `${text}x` : `${text.slice(0, last)}${(Number(text[last]) + 1) % 10}${text.slice(last + 1)}`;
}

/** Another exact number, written as it should be. */
function otherNumber(value: unknown): unknown {
  const text = String(value);
  return /^-?[0-9]+$/.test(text)
    ? String(BigInt(text) + 1n)
    : text.replace(/[1-8](?=[^1-8]*$)/, (digit) => String(Number(digit) + 1));
}

function otherHex(value: unknown): unknown {
  return String(value).replace(/[0-9]/, (digit) => String((Number(digit) + 1) % 10));
}

function otherRule(value: unknown): unknown {
  return value === "always" ? "never" : value === "never" || value === "sometimes" ? "always" : otherValue(value);
}

/** The same answer in another writing that patuh would read from a file of evidence. */
function writtenOtherwise(value: unknown): unknown {
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value !== "string") return [value];
  return /^-?[0-9]+$/.test(value) ? Number(value) : /^-?[0-9.]+$/.test(value) ? `${value}0` : ` ${value}`;
}

// ------------------------------------------------------------------------------------------ other forgers

function flipped(line: string, { below }: Material): string | null {
  const at = below(line.length);
  const code = line.charCodeAt(at) ^ (1 << below(6));
  return code < 32 || code > 126 || line.charCodeAt(at) > 126
    ? null
    : line.slice(0, at) + String.fromCharCode(code) + line.slice(at + 1);
}

function betweenTokens(line: string, below: Material["below"], text: string): string | null {
  const commas = [...line.matchAll(/,(?=")/g)].map(({ index }) => index);
  const at = commas[below(commas.length)];
  return at === undefined ? null : `${line.slice(0, at)}${text}${line.slice(at + 1)}`;
}

function doubledKey(line: string, below: Material["below"]): string | null {
  const members = [...line.matchAll(/"score":"[^"]*",/g)];
  const member = members[below(members.length)];
  return member === undefined ? null : `${line.slice(0, member.index)}${member[0]}${line.slice(member.index)}`;
}

/** Replaces the score, or the exact score, at every place of the outcome where that very text stands. */
function everywhere(key: "score" | "exact", to: Change): Forgery["forge"] {
  return (material) => {
    const data: unknown = JSON.parse(material.record);
    const old = valueAt(data, [...OUTCOME, key]);
    if (old === null) return null;
    const changed = to(old, material);
    const places = placesIn(data, OUTCOME, (value) => value === old);
    return changed === old ? null : sealed(places.reduce((all, place) => withValue(all, place, changed), data));
  };
}

/** Gives another category of the rubric, wherever the true one stands. */
function otherCategory({ record, below }: Material): string | null {
  const data: unknown = JSON.parse(record);
  const old = valueAt(data, [...OUTCOME, "category"]);
  const categories = valueAt(data, [...MEANING, "categories"]);
  if (valueAt(data, [...OUTCOME, "score"]) === null || !Array.isArray(categories)) return null;
  const { id, title, zone } = categories[below(categories.length)];
  if (id === valueAt(old, ["id"])) return null;
  const forged = withValue(data, [...OUTCOME, "category"], { id, title: title.id, titleEn: title.en, zone });
  return sealed(withValue(forged, [...OUTCOME, "possibleCategories"], [id]));
}

function doubledStep({ record, below }: Material): string | null {
  const data: unknown = JSON.parse(record);
  const trace = valueAt(data, [...OUTCOME, "trace"]);
  if (!Array.isArray(trace) || trace.length === 0) return null;
  const at = below(trace.length);
  return sealed(withValue(data, [...OUTCOME, "trace"], trace.toSpliced(at, 0, trace[at])));
}

/** Takes a part of another record, if that is not the same. */
function swapped(place: Place): Forgery["forge"] {
  return ({ record, other }) => {
    const [data, source]: readonly unknown[] = [JSON.parse(record), JSON.parse(other)];
    const taken = valueAt(source, place);
    return canonicalJson(taken) === canonicalJson(valueAt(data, place)) ? null : sealed(withValue(data, place, taken));
  };
}

function added(place: Place, value: unknown): Forgery["forge"] {
  return ({ record }) => {
    const data: unknown = JSON.parse(record);
    return valueAt(data, place.slice(0, -1)) === undefined ? null : sealed(withValue(data, place, value));
  };
}
