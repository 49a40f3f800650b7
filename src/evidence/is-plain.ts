/** An object whose whole content is its own enumerable text keys; maps, dates and instances hide theirs elsewhere. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  return (
    Object.prototype.toString.call(value) === "[object Object]" &&
    Reflect.ownKeys(value).length === Object.keys(value).length
  );
}
