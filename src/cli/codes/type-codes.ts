import { typesUnwritten } from "../../form/type-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, described } from "./example.js";

/** What the plugin for bundlers can meet beside the rubrics themselves. */
export const TYPE_CODES: readonly CodeEntry[] = [
  {
    kind: typesUnwritten,
    wrong: described(
      {
        id: "`src/` berada pada cakram yang hanya dapat dibaca ketika `vite build` menulis tipe di samping `src/loket.rubric`.",
        en: "`src/` is on a disk that can only be read when `vite build` writes types beside `src/loket.rubric`.",
      },
      () =>
        command("vite build", (report) =>
          report(typesUnwritten, null, { file: "src/loket.d.rubric.ts", reason: "EROFS" }),
        ),
    ),
    right: described(
      {
        id: "`src/` dapat ditulis, atau pengayanya dipakai dengan `types: false`.",
        en: "`src/` can be written, or the plugin is used with `types: false`.",
      },
      () => command("vite build"),
    ),
  },
];
