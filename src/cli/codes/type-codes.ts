import { typesUnwritten } from "../../form/type-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command } from "./example.js";

/** What the plugin for bundlers can meet beside the rubrics themselves. */
export const TYPE_CODES: readonly CodeEntry[] = [
  {
    kind: typesUnwritten,
    wrong: command("vite build", (report) =>
      report(typesUnwritten, null, { file: "src/loket.d.rubric.ts", reason: "EACCES" }),
    ),
    right: command("vite build"),
  },
];
