/**
 * The name of a field of an XLSForm: what it is for, and the name in the rubric
 * that it is about.
 *
 * @param role lower-case letters and digits
 * @example
 * fieldName("answer", "fee-shown"); // => "answer_fee__shown"
 * fieldName("answer2", "Kelas_A+"); // => "answer2__ckelas_u_ca_p"
 */
export function fieldName(role: string, name: string): string {
  return `${role}_${xmlName(name)}`;
}

/**
 * A name of a rubric in lower-case letters, digits and underscores only, which every server keeps as they are: ODK Central
 * writes any other sign as an underscore in its OData, and Kobo and ODK put signs of their own between the names of groups.
 * An underscore stands before what it replaces, so nothing is lost and no two names become one.
 *
 * @example
 * xmlName("fee-shown"); // => "fee__shown"
 */
export function xmlName(name: string): string {
  return name.replaceAll(/[^a-z0-9]/g, (sign) => SIGNS.get(sign) ?? `_c${sign.toLowerCase()}`);
}

/**
 * The name in the rubric behind such a name; null for one that is none.
 *
 * @example
 * rubricName("fee__shown"); // => "fee-shown"
 * rubricName("fee_shown"); // => null
 */
export function rubricName(name: string): string | null {
  if (!/^(?:[a-z0-9]|__|_u|_p|_c[a-z])*$/.test(name)) return null;
  return name.replaceAll(/_(?:c([a-z])|[_up])/g, (code, letter?: string) =>
    letter === undefined ? (BY_CODE.get(code) ?? code) : letter.toUpperCase(),
  );
}

/** What becomes of the signs that a name in a rubric may hold; a capital becomes `_c` and its small letter. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["-", "__"],
  ["_", "_u"],
  ["+", "_p"],
]);

const BY_CODE: ReadonlyMap<string, string> = new Map([...SIGNS].map(([sign, code]) => [code, sign]));
