import { outputFailed, ownFault } from "../own-faults.js";
import type { CodeEntry } from "./entry.js";
import { command, described } from "./example.js";

/** PTH9xxx: what is no fault of the input. */
export const FAULT_CODES: readonly CodeEntry[] = [
  {
    kind: ownFault,
    wrong: described(
      {
        id: "Tidak ada contoh: setiap kesalahan seperti ini diperbaiki begitu diketahui.",
        en: "There is no example: every fault of this kind is mended when it becomes known.",
      },
      () => command("patuh", (report) => report(ownFault, null, {})),
    ),
    right: described(
      { id: "Perintah yang sama dengan versi yang sudah diperbaiki.", en: "The same command with a mended version." },
      () => command("patuh"),
    ),
  },
  {
    kind: outputFailed,
    wrong: described(
      {
        id: "Jawaban yang ditulis ke sebuah berkas (`> hasil.json`) ketika disk penuh.",
        en: "An answer that is written to a file (`> hasil.json`) while the disk is full.",
      },
      () => command("patuh", (report) => report(outputFailed, null, { reason: "ENOSPC" })),
    ),
    right: described(
      { id: "Perintah yang sama setelah ada tempat pada disk.", en: "The same command when the disk has room." },
      () => command("patuh"),
    ),
  },
];
