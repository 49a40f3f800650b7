import type { Rational } from "../numeric/rational.js";
import type { LevelFound } from "./find-level-cheapest.js";
import type { Goal } from "./goal.js";
import { judge } from "./judge.js";
import { combinedScore, concludedLevel, type LevelField } from "./level-field.js";
import { lowerChanges } from "./lower-changes.js";
import { leafAt } from "./ways-of-model.js";

/** Lowers the changes of one member after the other to the least with which the level still reaches its goal. */
export function lowerLevel(field: LevelField, goal: Goal, found: LevelFound): LevelFound {
  const lowered = [...found];
  const scores = found.map(({ model, choices }, index) => scoreOf(field, index, { model, choices }));
  for (const [index, { model, choices }] of found.entries()) {
    const member = field.members[index];
    if (member === undefined) continue;
    const isReached = (some: typeof choices): boolean => {
      const own = judge(member.field, model, some).exact;
      const { exact, category } = concludedLevel(
        field,
        combinedScore(
          field,
          scores.map((score, other) => (other === index ? own : score)),
        ),
      );
      return goal.isReached(exact, category);
    };
    const isRising = member.field.exceptions.length === 0;
    const fewer = lowerChanges(choices, (leaf) => leafAt(model, leaf).ladder, isReached, isRising);
    lowered[index] = { model, choices: fewer };
    scores[index] = scoreOf(field, index, { model, choices: fewer });
  }
  return lowered;
}

function scoreOf({ members }: LevelField, index: number, { model, choices }: LevelFound[number]): Rational {
  const member = members[index];
  if (member === undefined) throw new RangeError("there is no such member");
  return judge(member.field, model, choices).exact;
}
