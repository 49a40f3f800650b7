import type { BenchEvidence } from "../benchmark-evidence.js";
import { type BenchIndicator, type BenchRubric, CATEGORIES } from "../benchmark-rubric.js";
import { loadPackage, type Peer, type PeerAnswer, type PeerScorer } from "./peer.js";

interface Engine {
  readonly setSituation: (situation: Readonly<Record<string, unknown>>) => unknown;
  readonly evaluate: (rule: string) => { readonly nodeValue: unknown };
}
interface PublicodesModule {
  readonly default: new (rules: unknown) => Engine;
}
interface YamlModule {
  readonly stringify: (value: unknown) => string;
  readonly parse: (text: string) => unknown;
}

/** Rules as YAML, read with the package `yaml` as its first steps show; one engine, a new situation for each subject. */
export const publicodes: Peer = {
  name: "publicodes",
  note: "rules in YAML, one engine, a situation per subject; checks names and types of the situation",
  // YAML of such rules is JSON with other blanks; `yaml` reads it as the same tree.
  write: (rubric) =>
    Object.entries(rules(rubric))
      .map(([name, rule]) => `${name}: ${JSON.stringify(rule)}\n`)
      .join(""),
  open: async () => {
    const { default: Engine } = await loadPackage<PublicodesModule>("publicodes");
    const { parse } = await loadPackage<YamlModule>("yaml");
    return (text, rubric): PeerScorer => {
      const engine = new Engine(parse(text));
      const groups = rubric.dimensions.flatMap(({ name, variables }) => [name, ...variables.map((one) => one.name)]);
      return {
        run: (evidence): PeerAnswer => {
          engine.setSituation(situation(evidence));
          const parts = groups.map((name) => Number(engine.evaluate(name).nodeValue));
          return {
            score: Number(engine.evaluate("score").nodeValue),
            category: String(engine.evaluate("category").nodeValue),
            part: parts[0] ?? Number.NaN,
          };
        },
        read: (answer) => answer as PeerAnswer,
      };
    };
  },
};

function situation({ answers }: BenchEvidence): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === "boolean" ? (answer ? "oui" : "non") : answer,
    ]),
  );
}

function rules({ dimensions, indicators }: BenchRubric): Readonly<Record<string, unknown>> {
  const sum = <Part extends { readonly weight: number }>(
    parts: readonly Part[],
    worth: (part: Part) => string,
  ): unknown => ({
    somme: parts.map((part) => `${part.weight / 100}% * ${worth(part)}`),
  });
  return Object.fromEntries([
    ...indicators.flatMap((indicator) => [
      [indicator.name, { "par défaut": indicator.scale.kind === "yes-no" ? "non" : 0 }],
      [`${indicator.name} points`, points(indicator)],
    ]),
    ...dimensions.flatMap(({ name, variables }) => [
      ...variables.map((one) => [one.name, sum(one.indicators, (part) => `${part.name} points`)]),
      [name, sum(variables, (part) => part.name)],
    ]),
    ["score", { valeur: sum(dimensions, ({ name }) => name), arrondi: "2 décimales" }],
    [
      "category",
      {
        variations: CATEGORIES.map(({ id, from }) =>
          from === 0 ? { sinon: `'${id}'` } : { si: `score >= ${from}`, alors: `'${id}'` },
        ),
      },
    ],
  ]);
}

function points({ name, scale }: BenchIndicator): unknown {
  if (scale.kind === "yes-no") return { variations: [{ si: name, alors: 100 }, { sinon: 0 }] };
  const valeur = `${name} * 100 / ${scale.full}`;
  return scale.full < scale.max ? { valeur, plafond: 100 } : { valeur };
}
