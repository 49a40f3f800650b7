import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import { type CompiledFile, compileFile } from "./compile-file.js";
import { hasTypes, type RubricPluginOptions } from "./plugin-options.js";

/** A place in a file as esbuild has it: lines from 1, columns and lengths in bytes from 0. */
export interface EsbuildRubricsLocation {
  file: string;
  line: number;
  column: number;
  length: number;
  lineText: string;
}

/** Something that a plugin says to esbuild. */
export interface EsbuildRubricsMessage {
  text: string;
  location: EsbuildRubricsLocation | null;
  notes: { text: string; location: EsbuildRubricsLocation | null }[];
}

/** What became of a file. */
export interface EsbuildRubricsResult {
  contents?: string;
  loader: "js";
  errors: EsbuildRubricsMessage[];
  warnings: EsbuildRubricsMessage[];
  watchFiles: string[];
}

/** A plugin for esbuild and tsup. */
export interface EsbuildRubrics {
  name: string;
  /** Has esbuild ask the plugin for rubric files. */
  setup: (build: {
    onLoad: (
      where: { filter: RegExp; namespace: string },
      load: (file: { path: string }) => EsbuildRubricsResult,
    ) => void;
  }) => void;
}

/**
 * A plugin for esbuild, and for tsup among its `esbuildPlugins`, with which
 * `import rubric from "./x.rubric"` gives the resolved rubric; see {@link viteRubrics}.
 *
 * @throws TypeError for options that there are not
 * @example
 * esbuildRubrics().name; // => "patuh"
 */
export function esbuildRubrics(options: RubricPluginOptions = {}): EsbuildRubrics {
  const withTypes = hasTypes("esbuildRubrics", options);
  return {
    name: "patuh",
    setup({ onLoad }) {
      onLoad({ filter: /\.rubric$/, namespace: "file" }, ({ path }) => resultOf(compileFile(path, withTypes)));
    },
  };
}

function resultOf({ code, source, diagnostics, watched }: CompiledFile): EsbuildRubricsResult {
  const say = (which: readonly Diagnostic[]): EsbuildRubricsMessage[] => which.map((one) => messageOf(one, source));
  const isFault = ({ severity }: Diagnostic): boolean => code === null && severity === "error";
  return {
    ...(code === null ? {} : { contents: code }),
    loader: "js",
    errors: say(diagnostics.filter(isFault)),
    warnings: say(diagnostics.filter((one) => !isFault(one))),
    watchFiles: [...watched],
  };
}

function messageOf(
  { code, name, text, span, source: file, related }: Diagnostic,
  main: Source | null,
): EsbuildRubricsMessage {
  const source = file === main?.name ? main : null;
  const { id, en } = text;
  const notes = [id.hint, en.hint, id.why, en.why].map((note) => ({ text: note, location: null }));
  const labels = related.map(({ span: other, label }) => ({
    text: `${label.id} / ${label.en}`,
    location: locationOf(source, other),
  }));
  return {
    text: `${code} ${name}: ${id.message} / ${en.message}`,
    location: locationOf(source, span),
    notes: [...labels, ...notes],
  };
}

function locationOf(source: Source | null, span: Span | null): EsbuildRubricsLocation | null {
  if (source === null || span === null) return null;
  const { name: file, text } = source;
  const begin = text.lastIndexOf("\n", span.start - 1) + 1;
  const [lineText = ""] = text.slice(begin).split(/\r?\n/, 1);
  const marked = lineText.slice(span.start - begin, span.end - begin);
  return {
    file,
    line: text.slice(0, begin).split("\n").length,
    column: Buffer.byteLength(text.slice(begin, span.start)),
    length: Buffer.byteLength(marked),
    lineText,
  };
}
