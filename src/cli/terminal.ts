import colors from "picocolors";
import type { Paint } from "../diagnostics/paint.js";

/** The two streams that a command writes to, and the colours that each takes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly paintOut: Paint;
  readonly paintErr: Paint;
}

/** The terminal of this process. `NO_COLOR` and `FORCE_COLOR` are obeyed. */
export function createTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    paintOut: colors.createColors(hasColors(stdout, env)),
    paintErr: colors.createColors(hasColors(stderr, env)),
  };
}

function hasColors(stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}
