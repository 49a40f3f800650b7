import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Engine } from "./engine.js";

/** A server of PostgreSQL that was started for a test. */
export interface Server extends Engine {
  /** Where drivers reach it. */
  readonly url: string;
  /** Ends it at once, as a machine that goes away. */
  readonly kill: () => Promise<void>;
}

const binaries = findBinaries();
const user = findUser();

/** Why there is no server to try; null where there is one. */
export const noServer: string | null =
  binaries === null ? "no PostgreSQL server is installed" : user === null ? "no user to start PostgreSQL as" : null;

/** Starts a server of its own in a temporary folder, on a socket there, as a user who is not root. */
export async function openServer(): Promise<Server> {
  if (binaries === null || user === null) throw new Error(noServer ?? "");
  const folder = mkdtempSync(join(tmpdir(), "patuh-pg-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const program = (name: string): string => join(binaries, name);
  const asUser = { ...user, cwd: folder, encoding: "utf8" } as const;
  const data = join(folder, "data");
  const made = spawnSync(
    program("initdb"),
    ["-D", data, "-U", "patuh", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
    asUser,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "jit=off"];
  const child = spawn(program("postgres"), settings, { ...user, cwd: folder, stdio: "ignore" });
  const psql = (input: string, more: readonly string[] = []): string => {
    const given = [
      "-X",
      "-q",
      "-v",
      "ON_ERROR_STOP=1",
      "-h",
      folder,
      "-U",
      "patuh",
      "-d",
      "postgres",
      ...more,
      "-f",
      "-",
    ];
    const { status, stdout, stderr } = spawnSync(program("psql"), given, { ...asUser, input, maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(`psql ended with ${status}: ${stderr.slice(0, 2000)}`);
    return stdout;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      psql("SELECT 1;");
      break;
    } catch (error) {
      if (tries > 100 || child.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return {
    name: "postgres",
    url: `postgres://patuh@/postgres?host=${encodeURIComponent(folder)}`,
    run: async (sql) => void psql(`${sql};`),
    load: async (table, csv) => {
      const file = join(folder, "rows.csv");
      writeFileSync(file, csv);
      psql(`COPY "${table}" FROM '${file}' (FORMAT csv, NULL '\\N');`);
      rmSync(file);
    },
    rows: async (sql) => {
      const text = psql(`${sql.replace(/;?\s*$/, "")};`, ["--csv", "-P", `null=${NULL_TEXT}`]);
      const { data: rows } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellOf(name, cell)])),
      );
    },
    kill: () => ended(child, "SIGQUIT"),
    close: async () => {
      await ended(child, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A cell as the other engines write it: psql has letters of its own for what is true. */
function cellOf(name: string, cell: string): string | null {
  if (cell === NULL_TEXT) return null;
  if (name !== "needs_exact" && !name.startsWith("rule ")) return cell;
  return cell === "t" ? "true" : "false";
}

const NULL_TEXT = "\\N\\N";

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  await gone;
}

/** Where Debian, or the machine, keeps the programs of the newest server. */
function findBinaries(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return folders.find((one) => ["initdb", "postgres", "psql"].every((name) => existsSync(join(one, name)))) ?? null;
}

/** As whom it runs: PostgreSQL refuses root. */
function findUser(): { readonly uid?: number; readonly gid?: number } | null {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return null;
}
