/**
 * Plugins for bundlers, with which a program imports its rubric from `x.rubric`.
 *
 * @module patuh/plugin
 */
export {
  type EsbuildRubrics,
  type EsbuildRubricsLocation,
  type EsbuildRubricsMessage,
  type EsbuildRubricsResult,
  esbuildRubrics,
} from "./esbuild-rubrics.js";
export type { RubricPluginOptions } from "./plugin-options.js";
export { type ViteRubrics, type ViteRubricsContext, type ViteRubricsMessage, viteRubrics } from "./vite-rubrics.js";
