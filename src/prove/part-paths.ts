/** Whether a part is another, or below it; "" is the whole. */
export function isIn(path: string, group: string): boolean {
  return group === "" || path === group || path.startsWith(`${group}.`);
}
