/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}

const NAME = "[A-Za-z][A-Za-z0-9]*";
const TEXT = "(?:[^<&]|&(?:amp|lt|gt|quot|apos|#[0-9]+);)";
const TOKEN = new RegExp(
  `<(?<open>${NAME})(?<attributes>(?: ${NAME}="(?:(?!")${TEXT})*")*)(?<empty>/?)>|</(?<close>${NAME})>|(?<text>${TEXT}+)`,
  "y",
);

/** Reads the XML that reports are written in, strictly: anything else than elements, attributes and text throws. */
export function readXml(document: string): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(head)) throw new Error("no XML declaration");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(document))
    throw new Error("a character XML cannot hold");
  const reader = { document, at: head.length };
  const root = readElement(reader);
  if (document.slice(reader.at).trim() !== "") throw new Error("text after the root");
  return root;
}

interface Reader {
  readonly document: string;
  at: number;
}

function readElement(reader: Reader): XmlElement {
  const { open, attributes = "", empty } = next(reader);
  if (open === undefined) throw new Error(`an element should begin at ${reader.at}`);
  const element = { name: open, attributes: readAttributes(attributes) };
  const children: XmlElement[] = [];
  let text = "";
  while (empty === "") {
    const start = reader.at;
    const token = next(reader);
    if (token["close"] === open) break;
    if (token["close"] !== undefined) throw new Error(`</${token["close"]}> closes <${open}>`);
    if (token["text"] !== undefined) text += unescaped(token["text"]);
    else {
      reader.at = start;
      children.push(readElement(reader));
    }
  }
  return { ...element, children, text };
}

function next(reader: Reader): Readonly<Record<string, string | undefined>> {
  TOKEN.lastIndex = reader.at;
  const found = TOKEN.exec(reader.document);
  if (found?.groups === undefined) throw new Error(`not well-formed at ${reader.at}`);
  reader.at = TOKEN.lastIndex;
  return found.groups;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const all = [...text.matchAll(/ ([A-Za-z0-9]+)="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, unescaped(value)] as const,
  );
  const attributes = Object.fromEntries(all);
  if (Object.keys(attributes).length !== all.length) throw new Error("an attribute is written twice");
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:([a-z]+)|#([0-9]+));/g, (_, name: string | undefined, code: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ""] ?? "") : String.fromCodePoint(Number(code)),
  );
}
