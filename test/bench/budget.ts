import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Where the budget stands, from the root of the project. */
export const BUDGET_FILE = "test/bench/budget.json";

/** What must not grow unnoticed; `npm test` looks at it. */
export interface Budget {
  /** Bundles of entries for a browser, gzipped bytes: the most that is allowed now, and where it shall go. */
  readonly bundles: readonly {
    readonly name: string;
    readonly entry: string;
    readonly most: number;
    readonly goal: number;
  }[];
  /** The exponents of what compiling costs against the size of the rubric. */
  readonly compile: {
    readonly sizes: readonly number[];
    /** Of how often the blocks of the source are run. */
    readonly mostSteps: number;
    /** Of how many bytes are allocated. */
    readonly mostBytes: number;
  };
}

/** The sizes of one bundle. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
}

/** Bundles everything that each of the modules exports, as for a browser. */
export async function bundledSizes(modules: readonly string[]): Promise<readonly BundleSize[]> {
  const sizes: BundleSize[] = [];
  for (const module of modules) {
    const { outputFiles } = await build({
      stdin: { contents: `export * from ${JSON.stringify(module)};`, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      platform: "browser",
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "error",
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error(`${module} gave no bundle`);
    sizes.push({ minified: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length });
  }
  return sizes;
}
