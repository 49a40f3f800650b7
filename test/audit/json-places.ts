/** Where a value stands in JSON data. */
export type Place = readonly (string | number)[];

/** Every place below a root at which a value stands that fits, nested ones included. */
export function placesIn(
  data: unknown,
  root: Place,
  fits: (value: unknown, path: string) => boolean,
): readonly Place[] {
  const found: Place[] = [];
  const walk = (value: unknown, below: Place): void => {
    if (below.length > 0 && fits(value, below.join("."))) found.push([...root, ...below]);
    if (Array.isArray(value)) for (const [index, inner] of value.entries()) walk(inner, [...below, index]);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) walk(inner, [...below, key]);
  };
  walk(valueAt(data, root), []);
  return found;
}

/** The value at a place; undefined where there is none. */
export function valueAt(data: unknown, [first, ...rest]: Place): unknown {
  if (first === undefined) return data;
  if (Array.isArray(data)) return valueAt(data[Number(first)], rest);
  return isObject(data) ? valueAt(data[first], rest) : undefined;
}

/** The same data with another value at a place; undefined takes a key, or one of a list, away. */
export function withValue(data: unknown, [first, ...rest]: Place, value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(data)) {
    const inner = withValue(data[Number(first)], rest, value);
    return inner === undefined ? data.toSpliced(Number(first), 1) : data.with(Number(first), inner);
  }
  const { [first]: old, ...others } = isObject(data) ? data : {};
  const inner = withValue(old, rest, value);
  return inner === undefined ? others : { ...others, [first]: inner };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
