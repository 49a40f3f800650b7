import { renderDiagnostic } from "../diagnostics/render-diagnostic.js";
import { positionAt } from "../text/position.js";
import { compileFile } from "./compile-file.js";
import { hasTypes, type RubricPluginOptions } from "./plugin-options.js";

/** What a plugin says to Vite, Rolldown or Rollup. */
export interface ViteRubricsMessage {
  readonly message: string;
  readonly id: string;
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}

/** The part of the context of a plugin that is used. */
export interface ViteRubricsContext {
  /** Has the program built again when this file changes. */
  readonly addWatchFile: (file: string) => void;
  /** Tells something that does not stop the build. */
  readonly warn: (message: ViteRubricsMessage) => void;
  /** Stops the build. */
  readonly error: (message: ViteRubricsMessage) => never;
}

/** A plugin for Vite, Rolldown and Rollup. */
export interface ViteRubrics {
  readonly name: string;
  /** The module of a rubric file; null for any other file. */
  readonly load: (this: ViteRubricsContext, id: string) => { code: string; moduleType: "js" } | null;
}

/**
 * A plugin for Vite (and Rolldown, Rollup) with which `import rubric from "./x.rubric"`
 * gives the resolved rubric, compiled and checked when the program is built:
 * its errors stop the build where they are, what it amends is watched too, and
 * neither text nor parser come into the bundle.
 *
 * @throws TypeError for options that there are not
 * @example
 * viteRubrics({ types: false }).name; // => "patuh"
 */
export function viteRubrics(options: RubricPluginOptions = {}): ViteRubrics {
  const withTypes = hasTypes("viteRubrics", options);
  return {
    name: "patuh",
    load(id) {
      // With a query, as in `x.rubric?raw`, the file is asked for as something else.
      if (!id.endsWith(".rubric")) return null;
      const { code, source, diagnostics, watched } = compileFile(id, withTypes);
      for (const file of watched) this.addWatchFile(file);
      const say = (which: typeof diagnostics): ViteRubricsMessage => {
        const message = which.map((one) => renderDiagnostic(one, one.source === source?.name ? source : null));
        const span = which[0]?.span ?? null;
        const at = source === null || span === null ? null : positionAt(source.text, span.start);
        return { message: `\n${message.join("\n\n")}`, id, ...(at === null ? {} : { loc: { file: id, ...at } }) };
      };
      for (const one of diagnostics) if (code !== null || one.severity !== "error") this.warn(say([one]));
      if (code === null) this.error(say(diagnostics.filter(({ severity }) => severity === "error")));
      return { code, moduleType: "js" };
    },
  };
}
