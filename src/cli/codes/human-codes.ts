import { projectFileExists, projectUnwritable } from "../init/init-diagnostics.js";
import { watchFailed } from "../watch/watch-diagnostics.js";
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
  {
    kind: watchFailed,
    wrong: command("patuh watch loket-2024.rubric", (report) => report(watchFailed, null, { reason: "ENOSPC" })),
    right: command("CHOKIDAR_USEPOLLING=1 patuh watch loket-2024.rubric"),
  },
];
