import { tokenize } from "../../src/format/tokens.js";
import { parse } from "../../src/syntax/parse.js";
import type { ItemNode } from "../../src/syntax/tree.js";

/** Statements whose order among themselves shows, or is checked; all others may stand anywhere in their block. */
const IN_ORDER = new Set(["Part", "Category", "Fact", "Rule", "Level", "Rank", "Example"]);

const BLANKS = ["\n", " ", "\n\n", "\t", "\r\n", ' # { rubric "\n', "\n    # komentar }\n", "\u00A0\n"];

/** The text of a rubric with its statements in another order, and laid out anew with other comments; its meaning is the same. */
export function reordered(text: string, below: (bound: number) => number): string {
  const file = parse(text, () => {});
  if (file === null) throw new Error("no rubric");
  const tokens = tokenize(text, file).filter(({ text }) => text !== "");
  const gap = (): string => BLANKS[below(BLANKS.length)] ?? "\n";
  const plain = (start: number, end: number): string =>
    tokens
      .filter((token) => token.start >= start && token.end <= end)
      .map((token) => `${token.text}${gap()}`)
      .join("");
  const block = (start: number, end: number, items: readonly ItemNode[]): string => {
    const first = items[0]?.span.start ?? end;
    const last = items.at(-1)?.span.end ?? end;
    const inner = shuffled(items, below).map((item) => written(item));
    return `${plain(start, first)}${inner.join(gap())}${plain(last, end)}`;
  };
  const written = (item: ItemNode): string => {
    const { start, end } = item.span;
    const nested = item.kind === "Rubric" || item.kind === "Part" ? item.block : null;
    return nested === null ? plain(start, end) : block(start, end, nested.items);
  };
  return `${gap()}${file.items.map(written).join(gap())}`;
}

/** Another order of the same statements, in which those whose order shows stay in theirs. */
function shuffled(items: readonly ItemNode[], below: (bound: number) => number): readonly ItemNode[] {
  const rest = [...items];
  const order: ItemNode[] = [];
  while (rest.length > 0) {
    const free = rest.filter(
      (item, index) => !IN_ORDER.has(item.kind) || rest.findIndex(({ kind }) => kind === item.kind) === index,
    );
    const next = free[below(free.length)];
    if (next === undefined) throw new Error("nothing is free");
    rest.splice(rest.indexOf(next), 1);
    order.push(next);
  }
  return order;
}
