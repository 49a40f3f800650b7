// Packs the package as it would be published, installs it into empty projects
// and uses it as its users do: ESM, CommonJS, TypeScript, a browser bundle and
// the command line. Prints one line per check and "N passed, N failed".
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { rollup } from "rollup";

const root = process.cwd();
const work = mkdtempSync(join(tmpdir(), "patuh-package-"));
let passed = 0;
let failed = 0;

function run(command, args, cwd = work) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

async function check(name, body) {
  try {
    await body();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

function expectEqual(actual, expected) {
  if (actual !== expected) throw new Error(`expected ${expected}, found ${actual}`);
}

async function bundleWithEsbuild(entry) {
  const options = { absWorkingDir: work, bundle: true, format: "esm", write: false, logLevel: "silent" };
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return outputFiles[0].text;
}

/** Rollup by itself finds no packages; patuh's are found as Node finds them, and all others are left out of the bundle. */
async function bundleWithRollup(entry) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const resolveId = (id) => {
    if (!/^patuh(\/|$)/.test(id)) return null;
    const file = manifest.exports[id.replace("patuh", ".")].import.default;
    return { id: join(work, "node_modules/patuh", file), moduleSideEffects: manifest.sideEffects };
  };
  const bundle = await rollup({
    input: join(work, entry),
    plugins: [{ name: "patuh", resolveId }],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "es" });
  return output[0].code;
}

/** Bundles a file as for a browser, and looks that nothing in it is of Node or makes code at run time. */
async function bundleForBrowser(file) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: work,
    entryPoints: [file],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
  expectEqual(imports.filter((path) => path.startsWith("node:")).join(", "), "");
  const { text } = outputFiles[0];
  expectEqual(/\bnew Function\(|\beval\(/.test(text), false);
  return text;
}

const RUBRIC = `rubric a 2024 {
  title "A"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator i "I" weight 100% { scale yes/no }
  category good "Baik" from 50
  category bad "Buruk" from 0
}`;
const USE = `
const compiled = compileRubric(${JSON.stringify(RUBRIC)});
const read = compiled.ok ? readEvidence(compiled.rubric, { subject: "s", answers: { i: true } }) : null;
const outcome = compiled.ok && read?.ok ? evaluate(compiled.rubric, read.evidence) : null;
console.log(outcome?.score);`;

const PROVE = `
const rubric = compileRubric(${JSON.stringify(RUBRIC)}).rubric;
console.log(rubric === null ? null : prove(rubric).categories.map(({ reach }) => reach).join(" "));`;

const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", work], root));
const tarball = join(work, packed.filename);

await check("the package holds what a user needs and nothing else", () => {
  const allowed =
    /^(dist\/([^/]+|modules\/.+\.js)|rubrics\/([^/]+\.(rubric|cases\.json|md)|modules\.d\.ts)|grammar\/[^/]+\.(peggy|md)|package\.json|README(\.id)?\.md|LICENSE)$/;
  expectEqual(
    packed.files
      .map(({ path }) => path)
      .filter((path) => !allowed.test(path))
      .join(", "),
    "",
  );
  for (const needed of [
    "dist/index.js",
    "dist/index.cjs",
    "dist/index.d.ts",
    "dist/index.d.cts",
    "dist/prove.js",
    "dist/prove.cjs",
    "dist/prove.d.ts",
    "dist/prove.d.cts",
    "dist/format.js",
    "dist/format.cjs",
    "dist/format.d.ts",
    "dist/format.d.cts",
    "dist/testing.js",
    "dist/testing.cjs",
    "dist/testing.d.ts",
    "dist/testing.d.cts",
    "dist/modules/rubrics/rubrics.js",
    "dist/rubrics.cjs",
    "dist/rubrics.d.ts",
    "dist/rubrics.d.cts",
    "dist/population.js",
    "dist/population.cjs",
    "dist/population.d.ts",
    "dist/population.d.cts",
    ...["evidence", "explain", "replay", "fix", "scorer", "amend"].flatMap((entry) =>
      ["js", "cjs", "d.ts", "d.cts"].map((extension) => `dist/${entry}.${extension}`),
    ),
    ...["js", "cjs", "d.ts", "d.cts"].map((extension) => `dist/plan.${extension}`),
    ...["js", "cjs", "d.ts", "d.cts"].map((extension) => `dist/report.${extension}`),
    ...["js", "cjs", "d.ts", "d.cts"].map((extension) => `dist/diff.${extension}`),
    ...["js", "cjs", "d.ts", "d.cts"].map((extension) => `dist/plugin.${extension}`),
    "rubrics/modules.d.ts",
    "dist/cli.js",
    "dist/verify.html",
    "rubrics/pekppp-2024.rubric",
    "grammar/rubric.peggy",
  ]) {
    if (!packed.files.some(({ path }) => path === needed)) throw new Error(`${needed} is missing`);
  }
});

writeFileSync(join(work, "package.json"), JSON.stringify({ name: "user", private: true }));
run("npm", ["install", "--no-audit", "--no-fund", tarball]);

await check("it is imported as an ES module", () => {
  writeFileSync(join(work, "esm.mjs"), `import { compileRubric, evaluate, readEvidence } from "patuh";${USE}`);
  expectEqual(run("node", ["esm.mjs"]).trim(), "100.00");
});

await check("it is required as CommonJS", () => {
  writeFileSync(join(work, "cjs.cjs"), `const { compileRubric, evaluate, readEvidence } = require("patuh");${USE}`);
  expectEqual(run("node", ["cjs.cjs"]).trim(), "100.00");
});

await check("its proofs are imported and required on their own", () => {
  const [esm, cjs] = [
    `import { compileRubric } from "patuh"; import { prove } from "patuh/prove";`,
    `const { compileRubric } = require("patuh"); const { prove } = require("patuh/prove");`,
  ];
  writeFileSync(join(work, "prove.mjs"), esm + PROVE);
  writeFileSync(join(work, "prove.cjs"), cjs + PROVE);
  for (const file of ["prove.mjs", "prove.cjs"]) expectEqual(run("node", [file]).trim(), "reached reached");
});

await check("the formatter has an entry of its own, in both module systems", () => {
  const use = 'console.log(formatRubric("rubric a 2024{}").text);';
  writeFileSync(join(work, "format.mjs"), `import { formatRubric } from "patuh/format";${use}`);
  writeFileSync(join(work, "format.cjs"), `const { formatRubric } = require("patuh/format");${use}`);
  for (const file of ["format.mjs", "format.cjs"]) expectEqual(run("node", [file]).trim(), "rubric a 2024 {}");
});

await check("examples have an entry of their own, in both module systems", () => {
  const use = `
    const { rubric } = compileRubric(${JSON.stringify(RUBRIC.replace("category good", 'example "E" { i yes expect score 100 } category good'))});
    console.log(runExamples(rubric)[0].kind);`;
  writeFileSync(
    join(work, "testing.mjs"),
    `import { compileRubric } from "patuh"; import { runExamples } from "patuh/testing";${use}`,
  );
  writeFileSync(
    join(work, "testing.cjs"),
    `const { compileRubric } = require("patuh"); const { runExamples } = require("patuh/testing");${use}`,
  );
  for (const file of ["testing.mjs", "testing.cjs"]) expectEqual(run("node", [file]).trim(), "passed");
});

await check("a shipped rubric scores without its text, in both module systems", () => {
  const use = `
    const { evidence } = readEvidence(rubrics.spbe2021, { subject: "s", answers: { roadmap: 3 } });
    console.log(evaluate(rubrics.spbe2021, evidence).range.low, shippedRubric("skm@2017") === skm2017);`;
  const names = "{ rubrics, shippedRubric, skm2017 }";
  writeFileSync(
    join(work, "rubrics.mjs"),
    `import { evaluate, readEvidence } from "patuh"; import ${names} from "patuh/rubrics";${use}`,
  );
  writeFileSync(
    join(work, "rubrics.cjs"),
    `const { evaluate, readEvidence } = require("patuh"); const ${names} = require("patuh/rubrics");${use}`,
  );
  for (const file of ["rubrics.mjs", "rubrics.cjs"]) expectEqual(run("node", [file]).trim(), "1.05 true");
});

const bundlers = { esbuild: bundleWithEsbuild, rollup: bundleWithRollup };
for (const [form, bundler] of [
  ["import { skm2017 as rubric }", "esbuild"],
  ["import * as rubrics", "esbuild"],
  ["import { skm2017 as rubric }", "rollup"],
  ["import * as rubrics", "rollup"],
  ["import { rubrics }", "rollup"],
]) {
  await check(`${bundler} keeps one rubric of \`${form} from "patuh/rubrics"\`, and no parser`, async () => {
    const value = form.includes("rubrics") ? "rubrics.skm2017" : "rubric";
    writeFileSync(
      join(work, "one.mjs"),
      `${form} from "patuh/rubrics"; import { evaluate, readEvidence } from "patuh";
       const { evidence } = readEvidence(${value}, { subject: "s", answers: {} });
       console.log(evaluate(${value}, evidence).range.high);`,
    );
    const text = await bundlers[bundler]("one.mjs");
    for (const [part, isIn] of [
      ["Survei Kepuasan Masyarakat (SKM)", true],
      ["Evaluasi Sistem Pemerintahan Berbasis Elektronik", false],
      ["Kepatuhan Penyelenggaraan Pelayanan Publik", false],
      ["grammarSource", false],
    ]) {
      if (text.includes(part) !== isIn) throw new Error(`${part} is ${isIn ? "not " : ""}in the bundle`);
    }
    writeFileSync(join(work, "one-bundle.mjs"), text);
    expectEqual(run("node", ["one-bundle.mjs"]).trim(), "99.9");
  });
}

await check("populations have an entry of their own, in both module systems and in a browser", async () => {
  const use = `
    const { rubric } = compileRubric(${JSON.stringify(RUBRIC)});
    const { rows } = readTable(rubric, { name: "t.csv", text: "id;score\\na;60\\nb;70" });
    console.log(rank(rubric, rows).rows.map((row) => row.rank).join(" "));`;
  const esm = `import { compileRubric } from "patuh"; import { rank, readTable } from "patuh/population";${use}`;
  writeFileSync(join(work, "population.mjs"), esm);
  writeFileSync(
    join(work, "population.cjs"),
    `const { compileRubric } = require("patuh"); const { rank, readTable } = require("patuh/population");${use}`,
  );
  const text = await bundleForBrowser("population.mjs");
  writeFileSync(join(work, "population.bundle.cjs"), text);
  for (const file of ["population.mjs", "population.cjs", "population.bundle.cjs"])
    expectEqual(run("node", [file]).trim(), "2 1");
});

await check("reports have an entry of their own, in both module systems", () => {
  const use = `
    const { rubric } = compileRubric(${JSON.stringify(RUBRIC)});
    const { evidence } = readEvidence(rubric, { subject: "a", answers: {} });
    console.log(unitReport(rubric, evidence).slice(0, 15));`;
  writeFileSync(
    join(work, "report.mjs"),
    `import { compileRubric, readEvidence } from "patuh"; import { unitReport } from "patuh/report";${use}`,
  );
  writeFileSync(
    join(work, "report.cjs"),
    `const { compileRubric, readEvidence } = require("patuh"); const { unitReport } = require("patuh/report");${use}`,
  );
  for (const file of ["report.mjs", "report.cjs"]) expectEqual(run("node", [file]).trim(), "<!doctype html>");
});

await check("plans have an entry of their own, in both module systems", () => {
  const use = `
    const { rubric } = compileRubric(${JSON.stringify(RUBRIC)});
    const { evidence } = readEvidence(rubric, { subject: "s", answers: { i: false } });
    const found = plan(rubric, evidence, { category: "good" }).plan;
    console.log(found.kind, found.cost, found.after.score);`;
  const [esm, cjs] = [
    `import { compileRubric, readEvidence } from "patuh"; import { plan } from "patuh/plan";`,
    `const { compileRubric, readEvidence } = require("patuh"); const { plan } = require("patuh/plan");`,
  ];
  writeFileSync(join(work, "plan.mjs"), esm + use);
  writeFileSync(join(work, "plan.cjs"), cjs + use);
  for (const file of ["plan.mjs", "plan.cjs"]) expectEqual(run("node", [file]).trim(), "plan 1 100.00");
});

await check(
  "evidence as text, explanation, replay and repairs have entries of their own, in both module systems",
  () => {
    const use = `
    const fixed = fixRubric(${JSON.stringify(RUBRIC.replace("100%", "100,0%"))});
    const { rubric } = fixed.compiled;
    const [{ evidence }] = readEvidenceText(rubric, { name: "e.json", text: '{"subject": "s", "answers": {"i": true}}' });
    const outcome = evaluate(rubric, evidence);
    console.log(fixed.repaired.length, replay(outcome.trace).score, explain(outcome, "en").includes("100.00"));`;
    const from = {
      evaluate: "",
      readEvidenceText: "/evidence",
      explain: "/explain",
      replay: "/replay",
      fixRubric: "/fix",
    };
    const lines = (line) => Object.entries(from).map(line).join(" ");
    writeFileSync(
      join(work, "entries.mjs"),
      lines(([name, entry]) => `import { ${name} } from "patuh${entry}";`) + use,
    );
    writeFileSync(
      join(work, "entries.cjs"),
      lines(([name, entry]) => `const { ${name} } = require("patuh${entry}");`) + use,
    );
    for (const file of ["entries.mjs", "entries.cjs"]) expectEqual(run("node", [file]).trim(), "1 100.00 true");
  },
);

await check(
  "the small scorer has an entry of its own, in both module systems and in a small browser bundle",
  async () => {
    const use = `
    const answers = Object.fromEntries(skm2017.children.map(({ name }) => [name, { mean: 3.5, respondents: 150 }]));
    const { score, category } = prepareSubjectScorer(skm2017).score({ subject: "s", answers });
    console.log(score, category?.id);`;
    const [esm, cjs] = [
      `import { prepareSubjectScorer } from "patuh/scorer"; import { skm2017 } from "patuh/rubrics";`,
      `const { prepareSubjectScorer } = require("patuh/scorer"); const { skm2017 } = require("patuh/rubrics");`,
    ];
    writeFileSync(join(work, "scorer.mjs"), esm + use);
    writeFileSync(join(work, "scorer.cjs"), cjs + use);
    const text = await bundleForBrowser("scorer.mjs");
    writeFileSync(join(work, "scorer.bundle.cjs"), text);
    for (const part of ["grammarSource", "strictObject", "PTH5001", "PTH6001"]) expectEqual(text.includes(part), false);
    for (const file of ["scorer.mjs", "scorer.cjs", "scorer.bundle.cjs"])
      expectEqual(run("node", [file]).trim(), "87.41 B");
  },
);

await check("comparisons have an entry of their own, in both module systems", () => {
  const use = `
    const { rubric } = compileRubric(${JSON.stringify(RUBRIC)});
    console.log(diffRubrics(rubric, rubric).effect);`;
  const [esm, cjs] = [
    `import { compileRubric } from "patuh"; import { diffRubrics } from "patuh/diff";`,
    `const { compileRubric } = require("patuh"); const { diffRubrics } = require("patuh/diff");`,
  ];
  writeFileSync(join(work, "diff.mjs"), esm + use);
  writeFileSync(join(work, "diff.cjs"), cjs + use);
  for (const file of ["diff.mjs", "diff.cjs"]) expectEqual(run("node", [file]).trim(), "none");
});

await check("records have an entry of their own, in both module systems and in a browser", async () => {
  const use = `
    const { rubric } = compileRubric(${JSON.stringify(RUBRIC)});
    const { evidence } = readEvidence(rubric, { subject: "s", answers: { i: true } });
    const text = createRecord(rubric, evidence, { at: "2026-11-28" });
    verifyRecord({ name: "r", text }, { rubric }).then(({ ok, outcome }) => console.log(ok, outcome.score));`;
  const [esm, cjs] = [
    `import { compileRubric, readEvidence } from "patuh"; import { createRecord, verifyRecord } from "patuh/audit";`,
    `const { compileRubric, readEvidence } = require("patuh"); const { createRecord, verifyRecord } = require("patuh/audit");`,
  ];
  writeFileSync(join(work, "audit.mjs"), esm + use);
  writeFileSync(join(work, "audit.cjs"), cjs + use);
  writeFileSync(join(work, "audit.bundle.cjs"), await bundleForBrowser("audit.mjs"));
  for (const file of ["audit.mjs", "audit.cjs", "audit.bundle.cjs"])
    expectEqual(run("node", [file]).trim(), "true 100.00");
});

await check("SQL has an entry of its own, in both module systems and in a browser", async () => {
  const use = `
    const { rubric } = compileRubric(${JSON.stringify(RUBRIC)});
    const options = { dialect: "duckdb", table: "t" };
    const { view, rows } = settle(rubric, options, [{ subject: "s", i: "ya" }]);
    console.log(rubricSql(rubric, options).ok, view.name, rows[0].outcome.score);`;
  const [esm, cjs] = [
    `import { compileRubric } from "patuh"; import { rubricSql, settle } from "patuh/sql";`,
    `const { compileRubric } = require("patuh"); const { rubricSql, settle } = require("patuh/sql");`,
  ];
  writeFileSync(join(work, "sql.mjs"), esm + use);
  writeFileSync(join(work, "sql.cjs"), cjs + use);
  writeFileSync(join(work, "sql.bundle.cjs"), await bundleForBrowser("sql.mjs"));
  for (const file of ["sql.mjs", "sql.cjs", "sql.bundle.cjs"])
    expectEqual(run("node", [file]).trim(), "true t_settled 100.00");
});

await check("it is bundled for a browser, with nothing of Node in it", async () => {
  writeFileSync(join(work, "browser.mjs"), `import { compileRubric, evaluate, readEvidence } from "patuh";${USE}`);
  writeFileSync(join(work, "bundle.cjs"), await bundleForBrowser("browser.mjs"));
  expectEqual(run("node", ["bundle.cjs"]).trim(), "100.00");
});

await check("its types fit both module systems under strict TypeScript", () => {
  for (const [extension, module] of [
    ["mts", "NodeNext"],
    ["cts", "NodeNext"],
    ["ts", "ESNext"],
  ]) {
    writeFileSync(
      join(work, `types.${extension}`),
      `import { compileRubric, evaluate, type Outcome, readEvidence } from "patuh";
import { type Proofs, prove } from "patuh/prove";
import { rubrics, type ShippedReference, shippedRubric } from "patuh/rubrics";${USE}
export type Used = Outcome | Proofs | ShippedReference;
export const known = [shippedRubric("skm@2017").title, evaluate, rubrics.skm2017.year];
export const proved = prove;`,
    );
    const resolution = module === "NodeNext" ? "NodeNext" : "bundler";
    run(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--lib",
      "es2023,dom",
      "--module",
      module,
      "--moduleResolution",
      resolution,
      `types.${extension}`,
    ]);
  }
});

await check("the examples of Fastify and Express run with it, and fit its types", async () => {
  // What they need beside patuh is what this repository has of it; patuh itself is the packed one.
  const needed = ["fastify", "@fastify/swagger", "fastify-type-provider-zod", "piscina", "express"];
  for (const name of [...needed, "@types/express", "@types/node"]) {
    mkdirSync(join(work, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(work, "node_modules", name));
  }
  for (const name of ["fastify", "express"])
    cpSync(join(root, "examples", name), join(work, name), { recursive: true });
  cpSync(join(root, "examples/pekppp/evidence.json"), join(work, "examples/pekppp/evidence.json"));
  const sources = readdirSync(join(work, "fastify")).filter((file) => file.endsWith(".ts"));
  const entryPoints = sources.map((file) => join(work, "fastify", file));
  await build({ entryPoints, outdir: join(work, "fastify"), format: "esm", outExtension: { ".js": ".js" } });
  writeFileSync(join(work, "fastify/package.json"), '{"type": "module"}');
  expectEqual(run("node", ["fastify/main.js"]).includes('"score": "3.97"'), true);
  expectEqual(run("node", ["express/main.cjs"]).includes('"score": "0.06"'), true);
  const strict = ["--strict", "--skipLibCheck", "--noEmit", "--target", "es2022", "--module", "nodenext"];
  const typed = [...entryPoints, ...["app", "main"].map((file) => join(work, "express", `${file}.cjs`))];
  run(process.execPath, [
    join(root, "node_modules/typescript/bin/tsc"),
    ...strict,
    "--allowJs",
    "--types",
    "node",
    ...typed,
  ]);
});

await check("evidence has a type: a misspelt answer and a level out of range do not compile", async () => {
  const { esbuildRubrics } = await import(pathToFileURL(join(work, "node_modules/patuh/dist/plugin.js")).href);
  writeFileSync(join(work, "own.rubric"), RUBRIC);
  const program = `import { evaluate, readEvidence } from "patuh";
import { type Evidence, pekppp2024 } from "patuh/rubrics";
import own, { type Evidence as Own } from "./own.rubric";
declare module "patuh/rubrics" { interface RubricRegistry { "a@2024": Own } }
const shipped: Evidence<"pekppp@2024"> = { subject: "s", answers: { parking: 3 } };
const registered: Evidence<"a@2024"> = { subject: "s", answers: { i: "ya" } };
const scores = [readEvidence(pekppp2024, shipped), readEvidence(own, registered)];
console.log(scores.map((read) => read.ok), evaluate(own, readEvidence(own, registered).evidence!).score);`;
  writeFileSync(join(work, "typed.ts"), program);
  const wrong = program
    .replace("parking: 3", "parkng: 3")
    .replace('i: "ya"', 'i: "iya"')
    .replace(
      "const scores",
      'const level: Evidence<"pekppp@2024"> = { subject: "s", answers: { parking: 6 } };\nconst scores',
    );
  writeFileSync(join(work, "mistyped.ts"), wrong);
  const plugins = [esbuildRubrics()];
  const options = { absWorkingDir: work, bundle: true, format: "esm", platform: "node", logLevel: "silent", plugins };
  await build({ ...options, entryPoints: ["typed.ts"], outfile: join(work, "typed.mjs") });
  expectEqual(run("node", ["typed.mjs"]).trim(), "[ true, true ] 100.00");
  const errorsIn = (file) => {
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--allowArbitraryExtensions"];
    const modules = ["--module", "ESNext", "--moduleResolution", "bundler", "--lib", "es2023,dom", "--pretty", "false"];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags, ...modules, file], { cwd: work, encoding: "utf8" });
    return [...stdout.matchAll(/^(.*)\((\d+),\d+\): error (TS\d+)/gm)].map(
      ([, at, line, code]) => `${at}:${line} ${code}`,
    );
  };
  expectEqual(errorsIn("typed.ts").join(), "");
  expectEqual(errorsIn("mistyped.ts").join(), "mistyped.ts:5 TS2561,mistyped.ts:6 TS2322,mistyped.ts:7 TS2322");
});

await check("the command line scores with a shipped rubric from elsewhere", () => {
  const answer = JSON.parse(
    run(join(work, "node_modules/.bin/patuh"), ["classify", "ombudsman-kepatuhan@2023", "81.84", "--format", "json"]),
  );
  expectEqual(`${answer[0].category.id} ${answer[0].next.points}`, "B 6.16");
});

await check("publint finds nothing", async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true });
  expectEqual(messages.map((message) => formatMessage(message, pkg)).join("\n"), "");
});

await check("the types resolve everywhere (attw)", () => {
  run(
    process.execPath,
    [
      join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"),
      tarball,
      "--profile",
      "node16",
      "--exclude-entrypoints",
      "./verify.html",
      "./rubric-modules",
    ],
    root,
  );
});

await check("no path of a machine is in the package", () => {
  mkdirSync(join(work, "unpacked"));
  run("tar", ["-xzf", tarball, "-C", join(work, "unpacked")]);
  const texts = packed.files.map(({ path }) => readFileSync(join(work, "unpacked/package", path), "utf8"));
  expectEqual(texts.filter((text) => text.includes(root) && root.length > 1).length, 0);
});

rmSync(work, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
