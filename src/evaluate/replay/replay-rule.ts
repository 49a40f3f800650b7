import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, equals, max, min, type Rational, subtract } from "../../numeric/rational.js";
import { canonicalJson } from "../../text/canonical-json.js";
import { match } from "../../text/match.js";
import type { EffectText, RuleStep, VerdictStep } from "../trace.js";
import { conditionFault } from "./condition-fault.js";
import { comparedScore, isEnd, type Replayed, type State } from "./state.js";

/** Decides and applies a rule again. */
export function replayRule(rule: RuleStep, state: State): Replayed {
  const { name, condition, holds, effect } = rule;
  if (state.rules.has(name)) return `the rule \`${name}\` is applied twice`;
  if (state.published === null) return "the trace does not say how scores are published";
  const scoreOf = (path: string): Rational | null =>
    comparedScore(state, path === "" ? state.total : (state.scores.get(path) ?? null));
  const fault = conditionFault(condition, { facts: state.facts, scoreOf });
  if (fault !== null) return `the rule \`${name}\`: ${fault}`;
  if (holds !== condition.holds) return `the rule \`${name}\` is not decided as its condition is`;
  state.rules.add(name);
  return match(effect)
    .returnType<Replayed>()
    .with({ kind: "subtract" }, { kind: "cap-score" }, (change) => replayChange(rule, change, state))
    .with({ kind: "cap-category" }, (cap) => replayCap(rule, cap, state))
    .with({ kind: "withhold-award" }, { kind: "label" }, () => {
      if (state.category === null) return `the rule \`${name}\` comes before the category`;
      if (rule.before !== null || rule.after !== null) return `the rule \`${name}\` changes what it cannot change`;
      return state;
    })
    .exhaustive();
}

function replayChange(
  { name, holds, before, after }: RuleStep,
  effect: Extract<EffectText, { kind: "subtract" | "cap-score" }>,
  state: State,
): Replayed {
  if (state.total === null || state.rounded !== null) return `the rule \`${name}\` comes before the total or too late`;
  if (before !== formatExact(state.total)) return `the rule \`${name}\` starts from another score than the total`;
  const changed = changedTotal(effect, state.total, state);
  if (changed === null) return `what the rule \`${name}\` does cannot be read`;
  const total = holds === true ? changed : state.total;
  if (after !== formatExact(total)) return `the rule \`${name}\` leaves ${formatExact(total)}, not ${after}`;
  return { ...state, total };
}

function changedTotal(
  effect: Extract<EffectText, { kind: "subtract" | "cap-score" }>,
  total: Rational,
  state: State,
): Rational | null {
  if (effect.kind === "cap-score") {
    const most = parseExact(effect.most);
    return most === null ? null : min(total, most);
  }
  const [amount, lowest] = [parseExact(effect.amount), parseExact(effect.min)];
  if (amount === null || lowest === null || !isEnd(state, "min", lowest)) return null;
  return max(subtract(total, amount), min(total, lowest));
}

function replayCap(
  { name, holds, before, after }: RuleStep,
  { category: { id, title, zone }, from }: Extract<EffectText, { kind: "cap-category" }>,
  state: State,
): Replayed {
  const { category, categories, above } = state;
  if (category === null || above === null) return `the rule \`${name}\` comes before the category`;
  if (before !== category.id) return `the rule \`${name}\` starts from another category than the one reached`;
  const bound = parseExact(from);
  if (bound === null) return `where the category of the rule \`${name}\` begins cannot be read`;
  const cap = { id, from: bound, text: canonicalJson({ title, zone, from }) };
  const known = categories.get(id);
  if (known === undefined ? compare(bound, above) >= 0 : known.text !== cap.text)
    return `the category of the rule \`${name}\` begins elsewhere`;
  if ([...categories.values()].some((other) => other.id !== id && equals(other.from, bound)))
    return `the category of the rule \`${name}\` begins where another does`;
  categories.set(id, cap);
  const left = holds === true && compare(bound, category.from) < 0 ? cap : category;
  if (after !== left.id) return `the rule \`${name}\` leaves the category ${left.id}, not ${after}`;
  return { ...state, category: left };
}

/** Compares the row of the verdict table with the category and the facts. */
export function replayVerdict({ columns }: VerdictStep, state: State): Replayed {
  const { category, facts } = state;
  if (category === null) return "the verdict comes before the category";
  const wrong = columns.find(({ name, value }) => value !== (name === "category" ? category.id : facts.get(name)));
  if (wrong !== undefined) return `the verdict rests on another \`${wrong.name}\``;
  return { ...state, isOver: true };
}
