/** An object of the simplest kind, as JSON gives it; what has other keys than text is looked at closely elsewhere. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
