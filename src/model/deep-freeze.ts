/** Freezes plain data all the way down and returns it. */
export function deepFreeze<T>(value: T): T {
  freeze(value);
  return value;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  if (Array.isArray(value)) for (const inner of value) freeze(inner);
  else for (const inner of Object.values(value)) freeze(inner);
  Object.freeze(value);
}
