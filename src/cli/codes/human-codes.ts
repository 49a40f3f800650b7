import { projectFileExists, projectUnwritable } from "../init/init-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command } from "./example.js";

/** PTH770x to PTH774x: beginning a project, and taking one thing for another. */
export const HUMAN_CODES: readonly CodeEntry[] = [
  {
    kind: projectFileExists,
    wrong: command("patuh init kantor-kami", (report) =>
      report(projectFileExists, null, { file: "kantor-kami/evidence.json" }),
    ),
    right: command("patuh init penilaian-2026"),
  },
  {
    kind: projectUnwritable,
    wrong: command("patuh init /kantor-kami", (report) =>
      report(projectUnwritable, null, { file: "/kantor-kami", reason: "EACCES" }),
    ),
    right: command("patuh init kantor-kami"),
  },
];
