import { checkOptions, type OptionRules } from "../text/check-options.js";

/** How rubrics are taken into a bundle. */
export interface RubricPluginOptions {
  /** Whether `x.d.rubric.ts` is written beside each `x.rubric`, so that TypeScript knows its answers; it is by default. */
  readonly types?: boolean;
}

const OPTIONS: OptionRules<RubricPluginOptions> = {
  types: { words: "true or false", isFit: (value) => typeof value === "boolean" },
};

/** Whether types are written. */
export function hasTypes(caller: string, options: RubricPluginOptions): boolean {
  checkOptions(caller, options, OPTIONS);
  return options.types ?? true;
}
