import type { Condition, Part, Rubric, Rule, Scale } from "../../src/model/rubric.js";
import { add, divide, ONE, type Rational, rational, subtract, ZERO } from "../../src/numeric/rational.js";
import {
  changed,
  type Edit,
  type Edited,
  groupsIn,
  indicatorsIn,
  NOWHERE,
  partsOf,
  scaled,
  withPart,
  withScale,
} from "./edit.js";

const TWO = rational(2n);

/** Edits of one kind each, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  "the title": whole("title", { title: { id: "Judul lain", en: null } }),
  "the year": whole("year", { year: "1999" }),
  "the issuer": whole("issuer", { issuer: { id: "Penerbit lain", en: "Another issuer" } }),
  "the start of force": (rubric) => ({
    after: changed(rubric, { inForce: { from: "1999-01-01", to: rubric.inForce?.to ?? null } }),
    told: ["in-force-from rubric"],
  }),
  digits: score("score-digits", ({ score: { digits } }) => ({ digits: digits + 1 })),
  "the way of rounding": score("score-mode", ({ score: { mode } }) => ({ mode: mode === "up" ? "down" : "up" })),
  "what is compared": score("comparison", ({ score: { comparison } }) => ({
    comparison: comparison === "exact" ? "published" : "exact",
  })),
  "the highest score": score("score-max", ({ score: { max } }) => ({ max: add(max, ONE) })),
  "where the range comes from": score("provenance", () => ({
    provenance: { ...NOWHERE, assumed: { id: "andaian", en: null } },
  })),
  "missing answers": (rubric, pick) => {
    const missing = pick((["lowest", "excluded", "stop"] as const).filter((one) => one !== rubric.missing));
    return missing === undefined || rubric.missing === null
      ? null
      : { after: changed(rubric, { missing }), told: ["missing rubric"] };
  },
  "what does not apply": (rubric, pick) => {
    const policy = pick((["redistribute", "full", "lowest"] as const).filter((one) => one !== rubric.notApplicable));
    if (policy === undefined || rubric.notApplicable === null) return null;
    const inherit = (parts: readonly Part[], was: Part["notApplicable"]): readonly Part[] =>
      parts.map((part) => {
        if (part.notApplicable !== was) return part;
        const below = part.kind === "indicator" ? {} : { children: inherit(part.children, was) };
        return { ...part, ...below, notApplicable: policy } as Part;
      });
    const children = inherit(rubric.children, rubric.notApplicable);
    return { after: changed(rubric, { notApplicable: policy, children }), told: ["not-applicable rubric"] };
  },
  "undisclosed weights": (rubric) => {
    const undisclosed = rubric.undisclosed === null ? ({ assume: "equal", provenance: NOWHERE } as const) : null;
    return { after: changed(rubric, { undisclosed }), told: ["undisclosed rubric"] };
  },
  "weights of two siblings": (rubric, pick) => {
    const group = pick([rubric, ...groupsIn(rubric)].filter((one) => weighed(one.children).length > 1));
    const [one, other] = weighed(group?.children ?? []);
    if (one === undefined || other === undefined) return null;
    const moved = divide(one.weight, TWO);
    const first = withPart(rubric, one.part.path, (part) => [{ ...part, weight: subtract(one.weight, moved) }]);
    const after = withPart(first, other.part.path, (part) => [{ ...part, weight: add(other.weight, moved) }]);
    return { after, told: [one, other].map(({ part }) => `weight ${part.kind} ${part.name}`) };
  },
  "the title of a part": onPart((part) => ({ title: { ...part.title, id: `${part.title.id} baru` } }), "title"),
  "the code of a part": onPart(() => ({ code: "99.z" }), "code"),
  "where a weight comes from": onPart(
    () => ({ weightProvenance: { ...NOWHERE, inferred: { id: "lain", en: null } } }),
    "provenance",
  ),
  "where a part comes from": onPart(() => ({ provenance: { ...NOWHERE, sources: ["entah"] } }), "provenance"),
  "a part that may be n/a": onPart(
    (part) => ({ mayBeNotApplicable: !part.mayBeNotApplicable }),
    "may-be-not-applicable",
  ),
  "how a part is rounded": onPart(
    ({ rounded }) => ({ rounded: rounded === null ? { digits: 1, mode: "down", provenance: NOWHERE } : null }),
    "rounding",
  ),
  "when a part applies": onPart(
    ({ applies }, rubric) => ({ applies: applies === null ? factTest(rubric) : null }),
    "condition",
  ),
  "the law behind a part": (rubric, pick) => {
    const part = pick(partsOf(rubric));
    if (part === undefined) return null;
    const law = { name: "uu-baru", title: { id: "Undang-Undang baru", en: null }, article: "1", url: null };
    const after = withPart(rubric, part.path, () => [{ ...part, laws: [...part.laws, law] }]);
    return { after, told: [`added ${part.kind} ${part.name} uu-baru 1`] };
  },
  "the name of a part": (rubric, pick) => renamed(rubric, ([] as Part[]).concat(pick(partsOf(rubric)) ?? [])),
  "the names of several parts": (rubric) =>
    renamed(
      rubric,
      partsOf(rubric).filter((_, index) => index % 2 === 0),
    ),
  "the names of all parts": (rubric) => renamed(rubric, partsOf(rubric)),
  "an indicator that goes": (rubric, pick) => {
    const part = pick(indicatorsIn(rubric).filter(({ path }) => !isAskedFor(rubric, path)));
    if (part === undefined) return null;
    return { after: withPart(rubric, part.path, () => []), told: [`removed indicator ${part.name}`] };
  },
  "a group that goes": (rubric, pick) => {
    const part = pick(groupsIn(rubric).filter(({ path }) => !isAskedFor(rubric, path)));
    if (part === undefined) return null;
    return { after: withPart(rubric, part.path, () => []), told: [`removed ${part.kind} ${part.name}`] };
  },
  "an indicator that comes": (rubric, pick) => {
    const part = pick(indicatorsIn(rubric));
    if (part === undefined) return null;
    const title = { id: "Sesuatu yang sama sekali lain", en: null };
    const fresh: Part = { ...part, name: "serba-baru", title, code: null, weight: ZERO };
    return { after: withPart(rubric, part.path, () => [part, fresh]), told: ["added indicator serba-baru"] };
  },
  "two siblings that change places": (rubric, pick) => {
    const group = pick([...groupsIn(rubric)].filter(({ children }) => children.length > 1));
    const [one, other, ...rest] = group?.children ?? [];
    if (group === undefined || one === undefined || other === undefined) return null;
    const after = withPart(rubric, group.path, () => [{ ...group, children: [other, one, ...rest] }]);
    return { after, told: ["reordered *"] };
  },
  "a part that moves": (rubric, pick) => {
    const part = pick(indicatorsIn(rubric).filter(({ path }) => path.includes(".")));
    const home = part?.path.slice(0, part.path.lastIndexOf("."));
    const target = pick(groupsIn(rubric).filter(({ path, children }) => path !== home && children.length > 0));
    if (part === undefined || target === undefined || isInheriting(part)) return null;
    const without = withPart(rubric, part.path, () => []);
    const there = partsOf(without).find(({ path }) => path === target.path);
    if (there === undefined || there.kind === "indicator") return null;
    const after = withPart(without, target.path, () => [{ ...there, children: [...there.children, part] }]);
    return { after: repaired(rubric, after, part), told: [`moved indicator ${part.name}`] };
  },
  "the points of a level": onScale("levels", (scale, pick) => {
    const level = pick(scale.levels.filter(({ points }) => points !== null));
    if (level === undefined || level.points === null) return null;
    const points = divide(level.points, TWO);
    if (points.num === level.points.num) return null;
    return [
      { ...scale, levels: scale.levels.map((one) => (one === level ? { ...one, points } : one)) },
      [`points # ${level.level}`],
    ];
  }),
  "the text of a level": onScale("levels", (scale, pick) => {
    const level = pick(scale.levels);
    const title = { id: "teks tingkat lain", en: null };
    return [
      { ...scale, levels: scale.levels.map((one) => (one === level ? { ...one, title } : one)) },
      [`title # ${level?.level}`],
    ];
  }),
  "the highest level": onScale("levels", (scale) => {
    const [last] = scale.levels.slice(-1);
    if (last === undefined || last.points !== null) return null;
    const max = scale.max + 1n;
    return [{ ...scale, max, levels: [...scale.levels, { ...last, level: max, title: null }] }, ["max #"]];
  }),
  "the points of an option": onScale("choice", (scale, pick) => {
    const option = pick(scale.options.filter(({ points }) => points.num !== 0n));
    if (option === undefined) return null;
    const points = divide(option.points, TWO);
    return [
      { ...scale, options: scale.options.map((one) => (one === option ? { ...one, points } : one)) },
      [`points # ${option.name}`],
    ];
  }),
  "an option that comes": onScale("choice", (scale, pick) => {
    const option = pick(scale.options);
    return option === undefined
      ? null
      : [{ ...scale, options: [...scale.options, { ...option, name: "opsi-baru" }] }, ["added # opsi-baru"]];
  }),
  "an option that goes": onScale("choice", (scale, pick) => {
    const option = pick(scale.options);
    return [{ ...scale, options: scale.options.filter((one) => one !== option) }, [`removed # ${option?.name}`]];
  }),
  "the count for full points": onScale("count", (scale) =>
    scale.max < 2n || scale.direction === "lower"
      ? null
      : [{ ...scale, fullAt: scale.fullAt > 1n ? scale.fullAt - 1n : 2n }, ["full-at #"]],
  ),
  "the end of numbers": onScale("number", (scale) => [{ ...scale, max: add(scale.max, ONE) }, ["max #"]]),
  "the direction of numbers": onScale("number", (scale) => [
    { ...scale, direction: scale.direction === "lower" ? "higher" : "lower" },
    ["direction #"],
  ]),
  "which answer is better": onScale("yes-no", (scale) => [
    { ...scale, better: scale.better === "yes" ? "no" : "yes" },
    ["direction #"],
  ]),
  "the sample of respondents": onScale("mean", (scale) => [{ ...scale, atLeast: scale.atLeast + 1n }, ["at-least #"]]),
  "an item that comes": onScale("checklist", (scale, pick) => {
    const item = pick(scale.items);
    return item === undefined
      ? null
      : [{ ...scale, items: [...scale.items, { ...item, name: "butir-baru", weight: ZERO }] }, ["added # butir-baru"]];
  }),
  "the weights of two items": onScale("checklist", (scale) => {
    const [one, other, ...rest] = scale.items;
    if (one === undefined || other === undefined) return null;
    const moved = divide(one.weight, TWO);
    const items = [
      { ...one, weight: subtract(one.weight, moved) },
      { ...other, weight: add(other.weight, moved) },
      ...rest,
    ];
    return [{ ...scale, items }, [`weight # ${one.name}`, `weight # ${other.name}`]];
  }),
  "where a step begins": onScale("steps", (scale) => {
    const [first, second, ...rest] = scale.steps;
    if (first === undefined || second === undefined) return null;
    const from = divide(add(first.from, second.from), TWO);
    const name = from.den === 1n ? `${from.num}` : null;
    return [
      { ...scale, steps: [first, { ...second, from }, ...rest] },
      [`threshold #${name === null ? " *" : ` ${name}`}`],
    ];
  }),
  "the points of a step": onScale("steps", (scale, pick) => {
    const step = pick(scale.steps.filter(({ points }) => points.num !== 0n));
    if (step === undefined) return null;
    return [
      {
        ...scale,
        steps: scale.steps.map((one) => (one === step ? { ...one, points: divide(step.points, TWO) } : one)),
      },
      ["points # *"],
    ];
  }),
  "the kind of a scale": (rubric, pick) => {
    const part = pick(indicatorsIn(rubric).filter(({ scale }) => scale.kind !== "yes-no"));
    if (part === undefined) return null;
    return {
      after: withScale(rubric, part, { kind: "yes-no", better: "yes" }),
      told: [`scale-kind indicator ${part.name}`],
    };
  },
  "how observations are combined": (rubric, pick) => {
    const part = pick(indicatorsIn(rubric).filter(({ observations }) => observations !== null));
    if (part === undefined || part.observations === null) return null;
    const combine =
      pick((["mean", "lowest", "highest"] as const).filter((one) => one !== part.observations?.combine)) ?? "mean";
    const after = withPart(rubric, part.path, () => [
      {
        ...part,
        observations: {
          ...part.observations,
          atLeast: part.observations?.atLeast ?? 1n,
          provenance: part.observations?.provenance ?? NOWHERE,
          combine,
        },
      },
    ]);
    return { after, told: [`combine indicator ${part.name}`] };
  },
  "observations at all": (rubric, pick) => {
    const part = pick(indicatorsIn(rubric).filter(({ observations }) => observations === null));
    if (part === undefined) return null;
    const after = withPart(rubric, part.path, () => [
      { ...part, observations: { combine: "mean", atLeast: 1n, provenance: NOWHERE } },
    ]);
    return { after, told: [`combine indicator ${part.name}`] };
  },
  "a threshold": (rubric, pick) => {
    const [lowest] = rubric.categories.slice(-1);
    const category = pick(rubric.categories.filter((one) => one !== lowest));
    if (category === undefined) return null;
    const above = rubric.categories[rubric.categories.indexOf(category) - 1]?.from ?? rubric.score.max;
    const below = rubric.categories[rubric.categories.indexOf(category) + 1]?.from ?? rubric.score.min;
    const from = divide(add(category.from, pick([above, below]) ?? below), TWO);
    if (from.num === category.from.num && from.den === category.from.den) return null;
    if (!fits(from, rubric.score.digits)) return null;
    const categories = rubric.categories.map((one) => (one === category ? { ...one, from } : one));
    return { after: changed(rubric, { categories }), told: [`threshold category ${category.id}`] };
  },
  "a zone": (rubric, pick) => {
    const category = pick(rubric.categories);
    const zone = pick((["red", "yellow", "green", null] as const).filter((one) => one !== category?.zone));
    const categories = rubric.categories.map((one) => (one === category ? { ...one, zone: zone ?? null } : one));
    return category === undefined
      ? null
      : { after: changed(rubric, { categories }), told: [`zone category ${category.id}`] };
  },
  "a category that comes": (rubric, pick) => {
    const above = pick(rubric.categories.slice(0, -1));
    if (above === undefined) return null;
    const index = rubric.categories.indexOf(above);
    const from = divide(add(above.from, rubric.categories[index + 1]?.from ?? rubric.score.min), TWO);
    if (!fits(from, rubric.score.digits)) return null;
    const fresh = { ...above, id: "Kbaru", title: { id: "Kategori serba baru", en: null }, from };
    const categories = [...rubric.categories.slice(0, index + 1), fresh, ...rubric.categories.slice(index + 1)];
    return { after: changed(rubric, { categories }), told: ["added category Kbaru"] };
  },
  "a category that goes": (rubric, pick) => {
    const isAsked = (id: string): boolean =>
      rubric.rules.some(({ effect }) => effect.kind === "cap-category" && effect.category === id);
    const category = pick(rubric.categories.slice(0, -1).filter(({ id }) => !isAsked(id)));
    if (category === undefined || rubric.verdict !== null) return null;
    const categories = rubric.categories.filter((one) => one !== category);
    return { after: changed(rubric, { categories }), told: [`removed category ${category.id}`] };
  },
  "the id of a category": (rubric, pick) => {
    const category = pick(rubric.categories);
    if (category === undefined || (category.title.id === category.id && rubric.categories.length > 1)) return null;
    const said = (id: string): string => (id === category.id ? "Zbaru" : id);
    const after = changed(rubric, {
      categories: rubric.categories.map((one) => ({ ...one, id: said(one.id) })),
      rules: rubric.rules.map((rule) =>
        rule.effect.kind === "cap-category"
          ? { ...rule, effect: { ...rule.effect, category: said(rule.effect.category) } }
          : rule,
      ),
      verdict: rubric.verdict && {
        ...rubric.verdict,
        rows: rubric.verdict.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell?.map(said) ?? null) })),
      },
    });
    return { after, told: ["renamed category Zbaru"] };
  },
  "a fact that comes": (rubric) => {
    const fact = {
      name: "serba-baru",
      title: { id: "Fakta baru", en: null },
      type: { kind: "yes-no" },
      provenance: NOWHERE,
    } as const;
    return { after: changed(rubric, { facts: [...rubric.facts, fact] }), told: ["added fact serba-baru"] };
  },
  "an option of a fact": (rubric, pick) => {
    const fact = pick(rubric.facts.filter(({ type }) => type.kind === "choice"));
    if (fact === undefined || fact.type.kind !== "choice") return null;
    const type = { ...fact.type, options: [...fact.type.options, { name: "baru", title: { id: "Baru", en: null } }] };
    return {
      after: changed(rubric, { facts: rubric.facts.map((one) => (one === fact ? { ...one, type } : one)) }),
      told: [`added fact ${fact.name} baru`],
    };
  },
  "a rule that comes": (rubric, pick) => {
    const score: Condition = {
      kind: "score-compared",
      path: "",
      operator: "below",
      bound: divide(add(rubric.score.min, rubric.score.max), TWO),
    };
    const effect = pick<Rule["effect"]>([
      { kind: "subtract", amount: ONE },
      { kind: "cap-score", most: rubric.score.min },
      { kind: "withhold-award" },
      { kind: "label", title: { id: "Catatan", en: null } },
      ...rubric.categories.slice(-1).map(({ id }) => ({ kind: "cap-category" as const, category: id })),
    ]);
    if (effect === undefined) return null;
    const rule: Rule = {
      name: "serba-baru",
      title: { id: "Aturan baru", en: null },
      when: score,
      effect,
      notMonotonic: null,
      provenance: NOWHERE,
    };
    return { after: changed(rubric, { rules: [...rubric.rules, rule] }), told: ["added rule serba-baru"] };
  },
  "a rule that goes": onRule(() => null, "removed"),
  "the amount of a rule": onRule(({ effect, ...rule }) => {
    if (effect.kind === "subtract") return { ...rule, effect: { ...effect, amount: add(effect.amount, ONE) } };
    return effect.kind === "cap-score" ? { ...rule, effect: { ...effect, most: add(effect.most, ONE) } } : undefined;
  }, "amount"),
  "the condition of a rule": onRule((rule) => ({ ...rule, when: { kind: "not", operand: rule.when } }), "condition"),
  "why a rule is not monotonic": onRule(
    (rule) => ({ ...rule, notMonotonic: { id: `${rule.notMonotonic?.id ?? ""}sebab`, en: null } }),
    "not-monotonic",
  ),
  "two rules that change places": (rubric) => {
    const [one, other, ...rest] = rubric.rules;
    if (one === undefined || other === undefined) return null;
    return { after: changed(rubric, { rules: [other, one, ...rest] }), told: ["reordered *"] };
  },
  "the words of a verdict": (rubric, pick) => {
    const row = pick(rubric.verdict?.rows ?? []);
    if (row === undefined || rubric.verdict === null) return null;
    const rows = rubric.verdict.rows.map((one) =>
      one === row ? { ...one, title: { id: "Putusan lain", en: null } } : one,
    );
    return { after: changed(rubric, { verdict: { ...rubric.verdict, rows } }), told: ["title verdict * *"] };
  },
  "a level that comes": (rubric) => {
    const level = {
      from: "a",
      to: "b",
      combine: "mean",
      weightedBy: null,
      atLeast: 1n,
      rounded: null,
      provenance: NOWHERE,
    } as const;
    return { after: changed(rubric, { levels: [...rubric.levels, level] }), told: ["added level a -> b"] };
  },
  "how a level combines": (rubric) => {
    const [first, ...rest] = rubric.levels;
    if (first === undefined) return null;
    const level = { ...first, combine: first.combine === "mean" ? "lowest" : "mean" } as const;
    return {
      after: changed(rubric, { levels: [level, ...rest] }),
      told: [`combine level ${first.from} -> ${first.to}`],
    };
  },
  "how ties are ranked": (rubric) => {
    const [first, ...rest] = rubric.ranks;
    if (first === undefined) return null;
    const rank = { ...first, ties: first.ties === "dense" ? "share" : "dense" } as const;
    return { after: changed(rubric, { ranks: [rank, ...rest] }), told: ["ties rank *"] };
  },
  "a law that comes": (rubric) => {
    const law = { name: "uu-baru", title: { id: "Undang-Undang baru", en: null }, article: null, url: null };
    return { after: changed(rubric, { laws: [law, ...rubric.laws] }), told: ["added law uu-baru"] };
  },
  "a source that comes": (rubric) => {
    const source = { name: "serba-baru", title: { id: "Sumber baru", en: null }, url: null };
    return { after: changed(rubric, { sources: [source, ...rubric.sources] }), told: ["added source serba-baru"] };
  },
};

function whole(kind: string, change: Partial<Rubric>): Edit {
  return (rubric) => ({ after: changed(rubric, change), told: [`${kind} rubric`] });
}

function score(kind: string, change: (rubric: Rubric) => Partial<Rubric["score"]>): Edit {
  return (rubric) => ({
    after: changed(rubric, { score: { ...rubric.score, ...change(rubric) } }),
    told: [`${kind} rubric`],
  });
}

function onPart(
  change: (
    part: Part,
    rubric: Rubric,
  ) => Partial<
    Pick<Part, "title" | "code" | "weightProvenance" | "provenance" | "mayBeNotApplicable" | "rounded" | "applies">
  >,
  kind: string,
): Edit {
  return (rubric, pick) => {
    const part = pick(partsOf(rubric));
    if (part === undefined) return null;
    const after = withPart(rubric, part.path, () => [{ ...part, ...change(part, rubric) }]);
    return { after, told: [`${kind} ${part.kind} ${part.name}`] };
  };
}

function onScale<Kind extends Scale["kind"]>(
  kind: Kind,
  change: (
    scale: Extract<Scale, { kind: Kind }>,
    pick: Parameters<Edit>[1],
  ) => readonly [Scale, readonly string[]] | null,
): Edit {
  return (rubric, pick) => {
    const found = pick(scaled(rubric, kind));
    const made = found === undefined ? null : change(found.scale, pick);
    if (found === undefined || made === null) return null;
    const [scale, told] = made;
    return {
      after: withScale(rubric, found.part, scale),
      told: told.map((one) => one.replace("#", `indicator ${found.part.name}`)),
    };
  };
}

/** @param change null where the rule goes, undefined where there is nothing to change */
function onRule(change: (rule: Rule) => Rule | null | undefined, kind: string): Edit {
  return (rubric, pick) => {
    const rule = pick(rubric.rules.filter((one) => change(one) !== undefined));
    if (rule === undefined) return null;
    const rules = rubric.rules.flatMap((one) => (one === rule ? (change(one) ?? []) : [one]));
    return { after: changed(rubric, { rules }), told: [`${kind} rule ${rule.name}`] };
  };
}

/** New names that have nothing of the old ones; titles stay. */
function renamed(rubric: Rubric, parts: readonly Part[]): Edited | null {
  if (parts.length === 0) return null;
  const titles = partsOf(rubric).map(({ title }) => title.id.replaceAll(/\d+/g, "#"));
  const isSingular = (part: Part): boolean =>
    titles.filter((title) => title === part.title.id.replaceAll(/\d+/g, "#")).length === 1;
  if (!parts.every(isSingular)) return null;
  let after = rubric;
  for (const { name } of parts) {
    const path = partsOf(after).find((part) => part.name === name)?.path ?? "";
    after = withPart(after, path, (part) => [
      { ...part, name: `z${[...name].map((letter) => letter.codePointAt(0)).join("")}` },
    ]);
  }
  const told = parts.map(
    ({ kind, name }) => `renamed ${kind} z${[...name].map((letter) => letter.codePointAt(0)).join("")}`,
  );
  return { after, told };
}

function weighed(parts: readonly Part[]): readonly { readonly part: Part; readonly weight: Rational }[] {
  return parts.flatMap((part) =>
    part.weight === null || part.weight.num === 0n ? [] : [{ part, weight: part.weight }],
  );
}

function factTest({ facts }: Rubric): Condition {
  return { kind: "fact-is", fact: facts.find(({ type }) => type.kind === "yes-no")?.name ?? "entah", value: "yes" };
}

function isAskedFor(rubric: Rubric, path: string): boolean {
  return JSON.stringify(
    rubric.rules.map(({ when }) => when),
    (_, value) => (typeof value === "bigint" ? `${value}` : value),
  ).includes(`"${path}`);
}

/** Whether a part says something of what does not apply; moved, it would inherit something else. */
function isInheriting({ notApplicable }: Part): boolean {
  return notApplicable !== null;
}

/** The conditions of the rubric before, with the one path that is another now. */
function repaired(before: Rubric, after: Rubric, { name, path }: Part): Rubric {
  const now = partsOf(after).find((part) => part.name === name)?.path ?? path;
  const said = (condition: Condition): Condition => {
    if (condition.kind === "any-of" || condition.kind === "all-of")
      return { ...condition, parts: condition.parts.map(said) };
    if (condition.kind === "not") return { ...condition, operand: said(condition.operand) };
    return condition.kind === "score-compared" && condition.path === path ? { ...condition, path: now } : condition;
  };
  return changed(after, { rules: before.rules.map((rule) => ({ ...rule, when: said(rule.when) })) });
}

function fits({ num, den }: Rational, digits: number): boolean {
  return (num * 10n ** BigInt(digits)) % den === 0n;
}
