import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import { type Position, type PositionRange, positionRange } from "../../text/position.js";
import { printable } from "../../text/printable.js";
import type { Span } from "../../text/span.js";
import type { CodeEntry } from "./entry.js";
import { exemplify } from "./examine.js";
import type {
  EvidenceExample,
  Example,
  LevelExample,
  PopulationExample,
  RubricExample,
  ScoreExample,
} from "./example.js";
import { AMENDED } from "./rubric-frame.js";

/** The lines of an example that a reader sees, and the place among them that is spoken of. */
export interface ShownLines {
  readonly kind: "lines";
  readonly notation: "rubric" | "json" | "csv" | "sh" | "ts";
  readonly text: string;
  readonly place: PositionRange | null;
  /** The whole rubric, where only its essential lines are shown. */
  readonly whole: string | null;
  /** Whether it amends the rubric that is shown apart. */
  readonly amends: boolean;
}

/** A piece of an example as a reader sees it: lines, or a sentence. */
export type ShownPiece = ShownLines | { readonly kind: "words"; readonly words: Localized };

/** A code as a reader sees it: what is said, and both examples. */
export interface ShownCode {
  readonly entry: CodeEntry;
  /** The diagnostic of the wrong example, without its place, which the example shows. */
  readonly said: Diagnostic;
  readonly wrong: readonly ShownPiece[];
  readonly right: readonly ShownPiece[];
}

/** Both examples of a code with what is said of the wrong one; a rubric that they share is shown once. */
export function showCode(entry: CodeEntry): ShownCode {
  const said = exemplify(entry);
  const wrong = showExample(entry.wrong, said.span);
  const shared = new Set(wrong.map(textOf));
  const right = showExample(entry.right, null).filter((piece) => !shared.has(textOf(piece)));
  return { entry, said: { ...said, source: null, span: null, path: null, related: [] }, wrong, right };
}

/** The shown lines with marks below the place that is spoken of. */
export function markedLines({ text, place }: ShownLines): readonly string[] {
  const lines = text.split("\n").map(printable);
  if (place === null) return lines;
  const { start, end } = place;
  const last = end.line === start.line ? end.column : (lines[start.line - 1] ?? "").length + 1;
  const mark = " ".repeat(start.column - 1) + "^".repeat(Math.max(1, last - start.column));
  return [...lines.slice(0, start.line), mark, ...lines.slice(start.line)];
}

/** Whether lines of a rubric are shown without the rest of it. */
export function isExcerpt(piece: ShownPiece): boolean {
  return piece.kind === "lines" && piece.whole !== null;
}

/** Whether it amends the rubric that is shown apart. */
export function isAmendment(piece: ShownPiece): boolean {
  return piece.kind === "lines" && piece.amends;
}

function textOf(piece: ShownPiece): string {
  return piece.kind === "lines" ? piece.text : piece.words.en;
}

function showExample(example: Example, span: Span | null): readonly ShownPiece[] {
  return match(example)
    .returnType<readonly ShownPiece[]>()
    .with({ kind: "rubric" }, (one) => [showRubric(one, span)])
    .with({ kind: "evidence" }, (one) => showEvidence(one, span))
    .with({ kind: "score" }, showScore)
    .with({ kind: "level" }, showLevel)
    .with({ kind: "population" }, (one) => showPopulation(one, span))
    .with({ kind: "command" }, ({ line }) => [commandLine(line)])
    .with({ kind: "described" }, ({ words }) => [{ kind: "words", words }])
    .exhaustive();
}

function showRubric({ shown, text, firstLine, indent, parents = [] }: RubricExample, span: Span | null): ShownLines {
  const among = ({ line, column }: Position): Position => ({ line: line - firstLine, column: column - indent });
  const place = placeOf(text, span);
  return {
    kind: "lines",
    notation: "rubric",
    text: shown,
    place: place === null ? null : { start: among(place.start), end: among(place.end) },
    whole: text === shown ? null : text,
    amends: parents.includes(AMENDED),
  };
}

function showEvidence({ rubric, text }: EvidenceExample, span: Span | null): readonly ShownLines[] {
  return [
    showRubric(rubric, null),
    { kind: "lines", notation: "json", text, place: placeOf(text, span), whole: null, amends: false },
  ];
}

function showScore({ rubric, score }: ScoreExample): readonly ShownLines[] {
  return [showRubric(rubric, null), commandLine(`patuh classify loket-2024.rubric ${score}`)];
}

function showLevel({ rubric, to, members }: LevelExample): readonly ShownLines[] {
  const lines = members.map((member) => {
    const entries = Object.entries(member).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `  { ${entries.join(", ")} },`;
  });
  const text = [`combineLevel(rubric, ${JSON.stringify(to)}, [`, ...lines, "]);"].join("\n");
  return [showRubric(rubric, null), { kind: "lines", notation: "ts", text, place: null, whole: null, amends: false }];
}

function showPopulation({ rubric, notation, text }: PopulationExample, span: Span | null): readonly ShownLines[] {
  return [
    showRubric(rubric, null),
    { kind: "lines", notation, text, place: placeOf(text, span), whole: null, amends: false },
  ];
}

function commandLine(text: string): ShownLines {
  return { kind: "lines", notation: "sh", text, place: null, whole: null, amends: false };
}

/** An empty span stands for a text as a whole, which needs no mark. */
function placeOf(text: string, span: Span | null): PositionRange | null {
  return span === null || span.end === span.start ? null : positionRange(text, span);
}
