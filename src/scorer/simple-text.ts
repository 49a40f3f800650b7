/** Whether a text is short and of letters, digits and signs of the simplest kind only, as almost every identifier is. */
export function isSimpleText(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 200 || text.charCodeAt(0) === 0x20) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}
