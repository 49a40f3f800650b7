import { projectFileExists, projectUnwritable } from "../init/init-diagnostics.js";
import { evidenceInPlace, rubricInPlace } from "../mistaken-file-diagnostics.js";
import { watchFailed } from "../watch/watch-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, tellerOf } from "./example.js";

const told = tellerOf("patuh watch loket-2024.rubric");

/** PTH770x to PTH774x: beginning a project, and taking one thing for another. */
export const HUMAN_CODES: readonly CodeEntry[] = [
  {
    kind: evidenceInPlace,
    wrong: command("patuh score bukti.json loket-2024.rubric", (report) =>
      report(evidenceInPlace, null, { file: "bukti.json" }),
    ),
    right: command("patuh score loket-2024.rubric bukti.json"),
  },
  {
    kind: rubricInPlace,
    wrong: command("patuh score pekppp@2024 loket-2024.rubric", (report) =>
      report(rubricInPlace, null, { file: "loket-2024.rubric" }),
    ),
    right: command("patuh score loket-2024.rubric bukti.json"),
  },
  {
    kind: projectFileExists,
    wrong: command("patuh init kantor-kami --yes", (report) =>
      report(projectFileExists, null, { file: "kantor-kami/evidence.json" }),
    ),
    right: command("patuh init penilaian-2026 --yes"),
  },
  {
    kind: projectUnwritable,
    wrong: command("patuh init loket-2024.rubric/proyek --yes", (report) =>
      report(projectUnwritable, null, { file: "loket-2024.rubric/proyek", reason: "ENOTDIR" }),
    ),
    right: command("patuh init proyek --yes"),
  },
  {
    kind: watchFailed,
    wrong: told(
      "`patuh watch loket-2024.rubric` pada sistem yang sudah memantau terlalu banyak berkas.",
      "`patuh watch loket-2024.rubric` on a system that watches too many files already.",
      (report) => report(watchFailed, null, { reason: "ENOSPC" }),
    ),
    right: told(
      "`CHOKIDAR_USEPOLLING=1 patuh watch loket-2024.rubric`.",
      "The same with polling: `CHOKIDAR_USEPOLLING=1 patuh watch loket-2024.rubric`.",
    ),
  },
];
