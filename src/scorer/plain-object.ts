/** An object as JSON gives it. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of the simplest kind; any other one is looked at closely elsewhere. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
