import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";

export const watchFailed = defineDiagnostic<{ reason: string }>({
  code: "PTH7720",
  name: "watch-failed",
  severity: "error",
  id: {
    message: ({ reason }) => `berkas tidak dapat dipantau lagi (${reason})`,
    why: "Sistem operasi tidak lagi memberi tahu perubahan, jadi yang terlihat bisa saja sudah usang.",
    hint: () =>
      "jalankan lagi dengan `CHOKIDAR_USEPOLLING=1` di depannya; `ENOSPC` berarti batas inotify sistem sudah tercapai",
  },
  en: {
    message: ({ reason }) => `files can no longer be watched (${reason})`,
    why: "The operating system no longer tells what changes, so what is shown might be stale.",
    hint: () =>
      "run it again with `CHOKIDAR_USEPOLLING=1` before it; `ENOSPC` means that the system's limit of inotify is reached",
  },
});
