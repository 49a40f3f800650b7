import { capital } from "../text/capital.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { type Change, TEXT_KINDS, type TextKind } from "./change.js";

type Told = Extract<Change, { kind: "provenance" }>;

/** How many statements have other sources or reasons, and how many sources came and went; in one line, never one by one. */
export function provenanceLines(changes: readonly Change[], language: Language): readonly string[] {
  const isId = language === "id";
  const told = changes.flatMap((change): readonly Told[] => (change.kind === "provenance" ? [change] : []));
  const settled = told.filter((one) => isOpen(one.before) && !isOpen(one.after)).length;
  const opened = told.filter((one) => !isOpen(one.before) && isOpen(one.after)).length;
  const others = told.length - settled - opened;
  const elsewhere = changes.filter((change) => isInOtherLanguage(change, language)).length;
  const sources = (kind: "added" | "removed"): number =>
    changes.filter((change) => change.kind === kind && change.place.what === "source").length;
  const counted: readonly (readonly [number, string, string])[] = [
    [settled, "tidak lagi disimpulkan atau diandaikan", "no longer inferred or assumed"],
    [opened, "kini disimpulkan atau diandaikan", "now inferred or assumed"],
    [others, "dengan sumber atau alasan lain", "with other sources or reasons"],
    [elsewhere, "berubah hanya dalam bahasa Inggris", "with another text in Indonesian only"],
  ];
  const said = counted.filter(([count]) => count > 0).map(([count, id, en]) => `${count} ${isId ? id : en}`);
  const [came, went] = [sources("added"), sources("removed")];
  const lines = [
    ...(said.length === 0 ? [] : [`${isId ? "pernyataan" : "statements"}: ${said.join(", ")}`]),
    ...(came + went === 0
      ? []
      : [isId ? `sumber: ${came} baru, ${went} tidak dipakai lagi` : `sources: ${came} new, ${went} no longer used`]),
  ];
  const line = lines.join("; ");
  return line === "" ? [] : [`${capital(line)}.`];
}

/** Whether a text changed in the language that is not shown. */
function isInOtherLanguage(change: Change, language: Language): boolean {
  if (!isText(change) || change.before === null || change.after === null) return false;
  return titleIn(change.before, language) === titleIn(change.after, language);
}

function isText(change: Change): change is Extract<Change, { kind: TextKind }> {
  return TEXT_KINDS.some((kind) => kind === change.kind);
}

function isOpen(from: Told["before"]): boolean {
  return from !== null && (from.inferred !== null || from.assumed !== null);
}
