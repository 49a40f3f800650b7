/** Takes down ids and tells which came more than once. */
export interface IdRegister {
  readonly add: (id: string) => void;
  /** Those that came again, in the order of their repetition. */
  readonly doubled: () => readonly string[];
}

/**
 * Makes a register. Ids that only ever ascend are all different, which most
 * lists show: by their letters, or by their length and then their letters
 * (`row-9`, `row-10`). Only others are looked through, at the end.
 */
export function createIdRegister(): IdRegister {
  const ids: string[] = [];
  let last = "";
  let [isByLetters, isByLength] = [true, true];
  return {
    add: (id) => {
      if (isByLetters || isByLength) {
        const isAfter = id > last;
        isByLetters = isByLetters && isAfter;
        isByLength = isByLength && (id.length > last.length || (id.length === last.length && isAfter));
        last = id;
      }
      ids.push(id);
    },
    doubled: () => (isByLetters || isByLength ? [] : repeated(ids)),
  };
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}
