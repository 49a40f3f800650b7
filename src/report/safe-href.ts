/**
 * An address that a report may link to: http, https, or a place in the page
 * itself; null for any other, which stays text.
 *
 * @example
 * safeHref("https://ombudsman.go.id/a b"); // => "https://ombudsman.go.id/a%20b"
 * safeHref("java\nscript:alert(1)"); // => null
 */
export function safeHref(text: string): string | null {
  if (/^#[a-z][a-z0-9-]*$/.test(text)) return text;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { href, protocol, username, password } = new URL(text);
  // A name before the host makes an address look like another one.
  const isPlain = username === "" && password === "";
  return isPlain && (protocol === "http:" || protocol === "https:") ? href : null;
}
