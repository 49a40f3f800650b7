/** Where a value stands in data. */
export type Place = readonly (string | number)[];

/** Where every text in some data stands. */
export function textPlaces(data: unknown, place: Place = []): readonly Place[] {
  if (typeof data === "string") return [place];
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((inner, index) => textPlaces(inner, [...place, index]));
  return Object.entries(data).flatMap(([key, inner]) => textPlaces(inner, [...place, key]));
}

/** The same data with another value in one place. */
export function replacedAt<T>(data: T, [key, ...rest]: Place, value: unknown): T {
  if (key === undefined) return value as T;
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string | number, unknown>;
  copy[key] = replacedAt(copy[key], rest, value);
  return copy as T;
}
