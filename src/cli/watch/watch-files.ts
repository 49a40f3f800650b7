import { dirname, resolve } from "node:path";

/** What is watched. */
export interface Watched {
  /** Files that need not be there yet, and may go and come back. */
  readonly files: readonly string[];
  /** Folders of which every file counts that ends like this. */
  readonly folders: readonly string[];
  readonly endings: readonly string[];
}

/** A watch that is kept until it is ended. */
export interface FileWatch {
  readonly end: () => Promise<void>;
}

/** How long a file must be quiet before it is read, in milliseconds: editors write, rename and touch in one go. */
const QUIET = 100;

/**
 * Tells which files changed, once they are quiet. The folders are watched, not
 * the files: one that an editor renames over, or that is deleted and made
 * again, stays watched.
 */
export async function watchFiles(
  { files, folders, endings }: Watched,
  changed: (files: readonly string[]) => void,
  failed: (error: Error) => void,
): Promise<FileWatch> {
  const { watch } = await import("chokidar");
  const wanted = new Set(files.map((file) => resolve(file)));
  const open = new Set(folders.map((folder) => resolve(folder)));
  const all = new Set([...open, ...[...wanted].map((file) => dirname(file))]);
  const isWanted = (path: string): boolean =>
    wanted.has(path) || (open.has(dirname(path)) && endings.some((one) => path.endsWith(one)));
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...all], {
    depth: 0,
    ignoreInitial: true,
    ignored: (path) => !all.has(resolve(path)) && !isWanted(resolve(path)),
  });
  watcher.on("all", (_, path) => {
    if (!isWanted(resolve(path))) return;
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...waiting];
      waiting.clear();
      changed(paths);
    }, QUIET);
  });
  watcher.on("error", (error) => failed(error instanceof Error ? error : new Error(String(error))));
  await new Promise<void>((ready) => watcher.once("ready", () => ready()));
  return {
    end: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
