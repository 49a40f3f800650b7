import type { Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Member } from "../../evaluate/combine-level.js";
import type { Rubric } from "../../model/rubric.js";
import type { Localized } from "../../text/localized.js";
import type { Source } from "../../text/source.js";
import { completed, dedent } from "./rubric-frame.js";

/** A rubric of which only the essential lines are shown; what is compiled is whole. */
export interface RubricExample {
  readonly kind: "rubric";
  readonly shown: string;
  readonly text: string;
  /** Where the shown lines stand in the text: lines count from 0. */
  readonly firstLine: number;
  readonly indent: number;
  /** The rubrics that it amends, which are not shown. */
  readonly parents?: readonly string[];
  /** Whether it is also proved, as `patuh check` does. */
  readonly proved?: true;
}

/** Evidence, read for a rubric and evaluated. */
export interface EvidenceExample {
  readonly kind: "evidence";
  readonly rubric: RubricExample;
  readonly text: string;
}

/** A published score, classified by a rubric. */
export interface ScoreExample {
  readonly kind: "score";
  readonly rubric: RubricExample;
  readonly score: string;
}

/** Scores of one level, combined into the score of the level above by a program that embeds patuh. */
export interface LevelExample {
  readonly kind: "level";
  readonly rubric: RubricExample;
  readonly to: string;
  readonly members: readonly Member[];
}

/** A table of many subjects, evidence of them, or a call, and what a program or a command says of it. */
export interface PopulationExample {
  readonly kind: "population";
  readonly rubric: RubricExample;
  readonly notation: "csv" | "json" | "sh" | "ts";
  readonly text: string;
  readonly examine: (rubric: Rubric, source: Source) => readonly Diagnostic[];
}

/** A command line, and what it reports of its files: they are not at hand here, so the facts are stated. */
export interface CommandExample {
  readonly kind: "command";
  readonly line: string;
  readonly tell: (report: Report) => void;
}

/** An example that is too long, or holds what cannot be seen: words say what it is. */
export interface DescribedExample {
  readonly kind: "described";
  readonly words: Localized;
  /** Made only when it is asked for. */
  readonly make: () => RubricExample | EvidenceExample | CommandExample;
}

/** Something that gives a diagnostic, or is free of it. */
export type Example =
  | RubricExample
  | EvidenceExample
  | ScoreExample
  | LevelExample
  | PopulationExample
  | CommandExample
  | DescribedExample;

/** The essential lines of a rubric; the statements that they lack are added around them. */
export function rubric(lines: string): RubricExample {
  return { kind: "rubric", ...completed(dedent(lines)) };
}

/** A rubric of which it is also proved what can come out. */
export function proved(example: RubricExample): RubricExample {
  return { ...example, proved: true };
}

/** A file as it stands, where the head of the rubric is what matters, or where something must be lacking. */
export function wholeFile(text: string): RubricExample {
  const shown = dedent(text);
  return { kind: "rubric", shown, text: shown, firstLine: 0, indent: 0 };
}

/** An amendment as it stands, and the rubrics that it amends. */
export function amending(text: string, ...parents: readonly string[]): RubricExample {
  return { ...wholeFile(text), parents };
}

/** Evidence for a rubric. */
export function evidence(given: RubricExample, text: string): EvidenceExample {
  return { kind: "evidence", rubric: given, text: dedent(text) };
}

/** A score to classify. */
export function score(given: RubricExample, text: string): ScoreExample {
  return { kind: "score", rubric: given, score: text };
}

/** Scores to combine into the score of the level `to`. */
export function level(given: RubricExample, to: string, members: readonly Member[]): LevelExample {
  return { kind: "level", rubric: given, to, members };
}

/** A table, or what else speaks of many subjects. */
export function population(
  given: RubricExample,
  notation: PopulationExample["notation"],
  text: string,
  examine: PopulationExample["examine"],
): PopulationExample {
  return { kind: "population", rubric: given, notation, text: dedent(text), examine };
}

/** A command line; `tell` reports what the command would. */
export function command(line: string, tell: CommandExample["tell"] = () => {}): CommandExample {
  return { kind: "command", line, tell };
}

/** An example that is told in words. */
export function described(words: Localized, make: DescribedExample["make"]): DescribedExample {
  return { kind: "described", words, make };
}

/** Makes examples of files that are not at hand: what is in them, in words, and what a command says of it. */
export function tellerOf(line: string): (id: string, en: string, tell?: CommandExample["tell"]) => DescribedExample {
  return (id, en, tell) => described({ id, en }, () => command(line, tell));
}
