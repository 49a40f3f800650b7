import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowArbitraryExtensions: true,
  types: [],
};

/** In place of the package, whose own types have their own test. */
const PATUH = "/node_modules/patuh/index.d.ts";

/** What TypeScript finds wrong with some files, as `file:line: message`; they may import `Rubric` of `patuh`. */
export function typeErrors(given: Readonly<Record<string, string>>): readonly string[] {
  const files = new Map(Object.entries({ ...given, [PATUH]: "export interface Rubric { readonly id: string }\n" }));
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.getCurrentDirectory = () => "/";
  host.directoryExists = () => true;
  host.fileExists = (file) => files.has(file) || (!file.startsWith("/src/") && fileExists(file));
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...others) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...others)
      : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram(Object.keys(given), OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${file?.fileName ?? ""}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0] ?? ""}`;
  });
}
