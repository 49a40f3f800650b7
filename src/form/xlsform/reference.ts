/** How an expression of XLSForm names another field. */
export function reference(field: string): string {
  return `\${${field}}`;
}
