import { Inflate, type Zippable, zipSync } from "fflate";
import type { Report } from "../../diagnostics/collect.js";
import {
  workbookDamaged,
  workbookEmpty,
  workbookLocked,
  workbookMacros,
  workbookNone,
  workbookOld,
  workbookTooLarge,
} from "./package-diagnostics.js";
import { readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** The most that a workbook may hold once it is unpacked, in bytes; a form for 100 units has a tenth of it. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** The most files in it; a form has about twenty. */
const MOST_FILES = 1000;

/**
 * Looks at the bytes of a workbook before a library does: what they are, and how much is in them. Every entry is really
 * unpacked, within bounds, whatever sizes it states, and what the library gets is packed anew from that, so that it
 * cannot see anything else.
 *
 * @returns the bytes of a workbook without compression; null, and a report, where it is none or too large
 */
export function openPackage(bytes: Uint8Array, report: Report): Uint8Array | null {
  if (bytes.length === 0) return refuse(() => report(workbookEmpty, null, {}));
  if (startsWith(bytes, OLE2)) return refuse(() => report(isEncrypted(bytes) ? workbookLocked : workbookOld, null, {}));
  if (!startsWith(bytes, ZIP)) {
    const kind = isText(bytes) ? "text" : "other";
    return refuse(() => report(workbookNone, null, { kind }));
  }
  const entries = readZipDirectory(bytes);
  if (entries === null) return refuse(() => report(workbookDamaged, null, { reason: "end of file" }));
  if (entries.length > MOST_FILES)
    return refuse(() => report(workbookTooLarge, null, { what: "files", most: MOST_FILES }));
  if (entries.some(({ name }) => name === "content.xml"))
    return refuse(() => report(workbookNone, null, { kind: "ods" }));
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) report(workbookMacros, null, {});
  return repacked(bytes, entries, report);
}

function refuse(tell: () => void): null {
  tell();
  return null;
}

function repacked(bytes: Uint8Array, entries: readonly ZipEntry[], report: Report): Uint8Array | null {
  const files: Zippable = {};
  let left = MOST_UNPACKED;
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    const content = unpack(bytes, entry, left);
    if (content.kind === "too-large")
      return refuse(() => report(workbookTooLarge, null, { what: "bytes", most: MOST_UNPACKED }));
    if (content.kind === "damaged") return refuse(() => report(workbookDamaged, null, { reason: entry.name }));
    left -= content.bytes.length;
    files[entry.name] = [content.bytes, { level: 0 }];
  }
  return zipSync(files, { level: 0 });
}

type Unpacked =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "damaged" };

/** How much compressed data is unpacked at a time: it cannot become more than a thousand times as much. */
const STEP = 1 << 14;

function unpack(bytes: Uint8Array, { start, packed, method, size }: ZipEntry, most: number): Unpacked {
  if (size > most) return { kind: "too-large" };
  if (start + packed > bytes.length) return { kind: "damaged" };
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data.length > most ? { kind: "too-large" } : { kind: "bytes", bytes: data };
  if (method !== 8) return { kind: "damaged" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let done = 0; done < data.length || done === 0; done += STEP) {
      inflate.push(data.subarray(done, done + STEP), done + STEP >= data.length);
      if (length > most) return { kind: "too-large" };
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: "damaged" };
  }
  return length === size ? { kind: "bytes", bytes: joined(chunks, length) } : { kind: "damaged" };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const ZIP = [0x50, 0x4b];
/** What older and encrypted files of Office begin with. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Whether the directory of such a file names an encrypted package, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some((byte, at) => byte === name[0] && name.every((one, index) => bytes[at + index] === one));
}

/** Whether the beginning is text: no byte that no text has. */
function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
