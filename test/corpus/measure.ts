import { type CompileOptions, compileRubric } from "../../src/compile/compile-rubric.js";
import { positionAt } from "../../src/text/position.js";

/** A mistake that is in a rubric: the lines where its author may look, and the codes that fit. */
export interface Planted {
  readonly lines: readonly number[];
  readonly codes: readonly string[];
}

/** A broken rubric of the corpus. */
export interface Broken {
  readonly name: string;
  readonly text: string;
  readonly planted: readonly Planted[];
}

/** What is said of one broken rubric. */
export interface Measured {
  readonly name: string;
  readonly mistakes: number;
  /** Reported on a line where the author must look. */
  readonly right: number;
  /** Reported on another line only. */
  readonly elsewhere: readonly string[];
  /** Not reported at all. */
  readonly missed: readonly string[];
  /** Errors that no mistake accounts for. */
  readonly extra: readonly string[];
  readonly codes: readonly string[];
}

interface Said {
  readonly code: string;
  readonly line: number;
  readonly isError: boolean;
}

/** Compares what is said of a broken rubric with what is wrong with it; each diagnostic answers for one mistake. */
export function measure({ name, text, planted }: Broken, options: CompileOptions = {}): Measured {
  const { diagnostics } = compileRubric(text, name, options);
  const said = diagnostics.map(({ code, span, severity }): Said => {
    const line = span === null ? 0 : positionAt(text, span.start).line;
    return { code, line, isError: severity === "error" };
  });
  const left = [...said];
  const take = (fits: (one: Said) => boolean): boolean => {
    const index = left.findIndex(fits);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  const open = planted.filter(
    ({ lines, codes }) => !take(({ line, code }) => lines.includes(line) && codes.includes(code)),
  );
  const elsewhere = open.filter(({ codes }) => take(({ code }) => codes.includes(code)));
  const missed = open.filter((one) => !elsewhere.includes(one));
  return {
    name,
    mistakes: planted.length,
    right: planted.length - open.length,
    elsewhere: elsewhere.map(shown),
    missed: missed.map(shown),
    extra: left.filter(({ isError }) => isError).map(({ code, line }) => `${code} in line ${line}`),
    codes: said.map(({ code }) => code),
  };
}

function shown({ lines, codes }: Planted): string {
  return `${codes.join("/")} in line ${lines.join("/")}`;
}
