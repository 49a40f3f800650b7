import type { Layers } from "./layers.js";
import { type GroupShape, groupsIn } from "./shape.js";

/** Lets all groups of the same height take a step together, so that there are few steps. */
export function inLockstep(
  whole: GroupShape,
  start: (group: GroupShape) => Generator<string>,
  { seal }: Pick<Layers, "seal">,
): void {
  const groups = groupsIn(whole);
  for (let height = 1; height <= whole.height; height += 1) {
    let running = groups.filter((group) => group.height === height).map(start);
    while (running.length > 0) {
      const told = running.map((one) => ({ one, next: one.next() }));
      const about = told.find(({ next }) => next.done !== true)?.next.value;
      seal(about ?? "groups");
      running = told.filter(({ next }) => next.done !== true).map(({ one }) => one);
    }
  }
}
