/** The rows of a CSV text by the names in its first line; quoted fields may hold commas, quotes and line breaks. */
export function readCsv(text: string): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = readFields(text);
  return rows.map((fields, index) => {
    if (fields.length !== header.length) {
      throw new Error(`row ${index + 2} has ${fields.length} fields, the header has ${header.length}`);
    }
    return new Map(header.map((name, column) => [name, fields[column] ?? ""]));
  });
}

/** A field that must be there. */
export function field(row: ReadonlyMap<string, string>, name: string): string {
  const value = row.get(name);
  if (value === undefined) throw new Error(`there is no column ${name}`);
  return value;
}

// A quoted or a bare field, and what ends it.
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function readFields(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const start = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (match === null) throw new Error(`no CSV from character ${start} on`);
    const [, quoted, bare = "", end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, ""]); // the text ends in a comma
  return rows;
}
