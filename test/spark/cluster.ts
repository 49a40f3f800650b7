import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { TextRow } from "../sql/engine.js";

/** Where `npm run test:spark` installs Spark. */
export const SPARK_HOME = fileURLToPath(new URL("../../node_modules/.cache/spark/pyspark", import.meta.url));

/** Whether Spark is there to be tried. */
export const hasSpark = existsSync(join(SPARK_HOME, "jars"));

/** A cluster of our own: a master and two workers, each a process that ends with it. */
export interface Cluster {
  /** A folder that master, workers and driver see. */
  readonly folder: string;
  /** Runs statements, then answers each query as text. */
  readonly run: (statements: readonly string[], queries: readonly string[]) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/** What a run of the driver came to. */
export interface Ran {
  readonly answers: readonly (readonly TextRow[])[];
  /** How many stages were computed, and on how many executors of how many workers. */
  readonly stages: number;
  readonly tasks: number;
  readonly executors: number;
}

const WORKERS = 2;

/** Starts a cluster on ports that are free, with everything it writes in a temporary folder. */
export async function openCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "patuh-spark-"));
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const child of children.toReversed()) await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const address = `spark://127.0.0.1:${port}`;
    const master = ["--host", "127.0.0.1", "--port", String(port), "--webui-port", "0"];
    children.push(started("org.apache.spark.deploy.master.Master", master, folder, "master"));
    await said(join(folder, "master.log"), /I have been elected leader/);
    for (let worker = 1; worker <= WORKERS; worker += 1) {
      const dir = join(folder, `work-${worker}`);
      const settings = [
        "--host",
        "127.0.0.1",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--webui-port",
        "0",
        "--work-dir",
        dir,
      ];
      children.push(
        started("org.apache.spark.deploy.worker.Worker", [...settings, address], folder, `worker-${worker}`),
      );
    }
    for (let worker = 1; worker <= WORKERS; worker += 1)
      await said(join(folder, `worker-${worker}.log`), /Successfully registered with master/);
    let runs = 0;
    return {
      folder,
      close,
      run: (statements, queries) => {
        runs += 1;
        return driven(address, join(folder, `run-${runs}`), statements, queries, children);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ends a process that this file started, and waits until it is gone. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}

const environment = { ...process.env, SPARK_HOME, SPARK_LOCAL_IP: "127.0.0.1", SPARK_NO_DAEMONIZE: "1" };

function started(main: string, given: readonly string[], folder: string, name: string): ChildProcess {
  const command = `exec "$0" "$@" > ${JSON.stringify(join(folder, `${name}.log`))} 2>&1`;
  return spawn("bash", ["-c", command, join(SPARK_HOME, "bin/spark-class"), main, ...given], {
    cwd: folder,
    env: environment,
    stdio: "ignore",
  });
}

/** Waits until a process has written something. */
async function said(file: string, what: RegExp): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (existsSync(file) && what.test(readFileSync(file, "utf8"))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(
    `${file} never said ${what}: ${existsSync(file) ? readFileSync(file, "utf8").slice(-2000) : "nothing"}`,
  );
}

async function driven(
  address: string,
  folder: string,
  statements: readonly string[],
  queries: readonly string[],
  children: ChildProcess[],
): Promise<Ran> {
  const events = join(folder, "events");
  mkdirSync(events, { recursive: true });
  const outOf = (index: number): string => join(folder, `answer-${index}`);
  const asked = queries.map(
    (query, index) =>
      `INSERT OVERWRITE DIRECTORY '${outOf(index)}' USING csv OPTIONS (header 'true', nullValue '\\\\N', emptyValue '', quoteAll 'true', escape '"')\n${query}`,
  );
  const script = join(folder, "script.sql");
  writeFileSync(
    script,
    [...statements.map((one) => one.trim().replace(/;$/, "")), ...asked].map((one) => `${one};\n`).join("\n"),
  );
  const settings = {
    "spark.master": address,
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.executor.memory": "1g",
    "spark.executor.cores": "1",
    "spark.eventLog.enabled": "true",
    "spark.eventLog.dir": `file://${events}`,
    "spark.eventLog.rolling.enabled": "false",
    "spark.eventLog.compress": "false",
    "spark.sql.catalogImplementation": "in-memory",
    "spark.sql.shuffle.partitions": "4",
    // Otherwise the text of a view, half a megabyte long, is parsed again wherever it is asked.
    "spark.sql.legacy.storeAnalyzedPlanForView": "true",
    "spark.sql.warehouse.dir": `file://${join(folder, "warehouse")}`,
    "spark.scheduler.minRegisteredResourcesRatio": "1.0",
    "spark.scheduler.maxRegisteredResourcesWaitingTime": "60s",
    "spark.cores.max": String(WORKERS),
    "spark.sql.files.maxPartitionBytes": "1m",
  };
  const given = Object.entries(settings).flatMap(([key, value]) => ["--conf", `${key}=${value}`]);
  const main = ["--class", "org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver", "spark-internal", "-f", script];
  const child = started("org.apache.spark.deploy.SparkSubmit", [...given, ...main], folder, "driver");
  children.push(child);
  const status = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  const log = readFileSync(join(folder, "driver.log"), "utf8");
  if (status !== 0) throw new Error(`the driver ended with ${status}: ${log.slice(-4000)}`);
  return { answers: queries.map((_, index) => answerIn(outOf(index))), ...seenIn(events) };
}

/** The rows of all parts of an answer. */
function answerIn(folder: string): readonly TextRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .toSorted()
    .flatMap((name) => {
      const { data } = Papa.parse<Record<string, string>>(readFileSync(join(folder, name), "utf8"), {
        header: true,
        skipEmptyLines: true,
      });
      return data.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell === "\\N" ? null : cell])),
      );
    });
}

/** What the events of a run tell of where it was computed. */
function seenIn(events: string): Pick<Ran, "stages" | "tasks" | "executors"> {
  const lines = readdirSync(events).flatMap((name) => readFileSync(join(events, name), "utf8").trim().split("\n"));
  const all = lines.map((line): Record<string, unknown> => JSON.parse(line));
  const tasks = all.filter((event) => event["Event"] === "SparkListenerTaskEnd");
  const executors = new Set(
    tasks.map((event) => JSON.stringify((event["Task Info"] as { "Executor ID": string })["Executor ID"])),
  );
  const stages = all.filter((event) => event["Event"] === "SparkListenerStageCompleted");
  return { stages: stages.length, tasks: tasks.length, executors: executors.size };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
