/** What counts as yes and what as no. */
export const YES_NO: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["yes", true],
  ["no", false],
  ["ya", true],
  ["tidak", false],
]);
