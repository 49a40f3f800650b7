// Puts seeded defects into check, model and evaluate, one at a time, and asks whether a test notices.
//
//   node test/mutation/run.mjs [--count 200] [--seed 1] [--list]
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { sitesIn } from "./sites.mjs";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    part: { type: "string", default: "0/1" },
    list: { type: "boolean", default: false },
    report: { type: "string" },
  },
});

/** The tests of each folder first, then everything that stands on it. */
const TESTS = {
  check: [
    ["test/check", "test/fixes"],
    ["test/syntax", "test/project", "test/model", "test/published", "test/amend", "test/corpus"],
  ],
  model: [
    ["test/model", "test/evaluate"],
    ["test/laws", "test/published", "test/check", "test/explain", "test/testing"],
  ],
  evaluate: [["test/evaluate"], ["test/explain", "test/published", "test/evidence"], ["test/laws", "test/testing"]],
};

const folders = Object.keys(TESTS);
const sites = folders.flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .toSorted()
    .flatMap((file) => sitesIn(`src/${folder}/${file}`, readFileSync(`src/${folder}/${file}`, "utf8"))),
);
const chosen = sample(sites, Number(values.count), Number(values.seed)).toSorted(
  (a, b) => a.file.localeCompare(b.file) || a.start - b.start,
);
console.log(`${sites.length} places, ${chosen.length} defects, seed ${values.seed}`);
if (values.list) for (const site of chosen) console.log(describe(site));
else report(run(chosen));

function run(all) {
  const [part, parts] = values.part.split("/").map(Number);
  const results = [];
  for (const [index, site] of all.entries()) {
    if (index % parts !== part) continue;
    const outcome = outcomeOf(site);
    results.push({ ...site, outcome });
    console.log(`${String(index + 1).padStart(4)} ${outcome.padEnd(8)} ${describe(site)}`);
  }
  return results;
}

/** Killed by a test that fails, or that no longer ends. */
function outcomeOf({ file, start, end, text }) {
  const stages = TESTS[file.split("/")[1]];
  for (const tests of stages) {
    const existing = tests.filter((test) => readdirSync("test").includes(test.split("/")[1]));
    const { status, signal } = spawnSync(
      "npx",
      [
        "vitest",
        "run",
        "--config",
        "test/mutation/vitest.config.ts",
        "--no-isolate",
        "--bail",
        "1",
        "--reporter",
        "dot",
        ...existing,
      ],
      {
        env: { ...process.env, MUTANT: JSON.stringify({ file, start, end, text }) },
        timeout: 240_000,
        stdio: "ignore",
      },
    );
    if (signal !== null) return "timeout";
    if (status !== 0) return "killed";
  }
  return "survived";
}

function report(results) {
  const survived = results.filter(({ outcome }) => outcome === "survived");
  const share = (100 * (results.length - survived.length)) / results.length;
  console.log(`\n${results.length - survived.length} of ${results.length} killed (${share.toFixed(1)} %)`);
  for (const site of survived) console.log(`survived: ${describe(site)}`);
  if (values.report !== undefined) writeFileSync(values.report, `${JSON.stringify(results, null, 2)}\n`);
}

function describe({ file, line, operator, before, text }) {
  const short = (code) => code.replaceAll(/\s+/g, " ").slice(0, 60);
  return `${file}:${line} ${operator}: ${short(before)} -> ${short(text)}`;
}

/** A choice without repetition that depends on nothing but the seed. */
function sample(all, count, seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return all
    .map((site) => ({ site, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ site }) => site);
}
