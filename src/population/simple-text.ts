/** Letters, digits and signs, with blanks only between them. */
const SIMPLE = /^[!-~](?:[ -~]{0,198}[!-~])?$/;

/** Whether a text is an identifier of the simplest kind, as almost every one is: up to 200 characters of ASCII. */
export function isSimpleText(text: string): boolean {
  return SIMPLE.test(text);
}
