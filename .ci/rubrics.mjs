// Compiles every rubrics/*.rubric and writes it into src/rubrics/generated as a
// literal, so that a program has it without file access and without the parser.
// With --check it writes nothing, and ends with 1 when a file is not fresh.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const RUBRICS = "rubrics";
const GENERATED = "src/rubrics/generated";

/** What is needed of `src` as it stands there, so that a stale `dist` cannot be in the way. */
async function loadSources() {
  const folder = mkdtempSync(join(tmpdir(), "patuh-rubrics-"));
  const outfile = join(folder, "sources.mjs");
  const files = ["compile/compile-rubric", "form/rubric-literal", "form/evidence-interface"];
  const contents = files.map((file) => `export * from "./src/${file}.js";`).join("\n");
  try {
    const stdin = { contents, resolveDir: process.cwd() };
    await build({ stdin, bundle: true, platform: "node", format: "esm", outfile, logLevel: "warning" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Finds the amended rubric beside the one that amends it. */
function loadParent(id, year) {
  const name = `${id}-${year}.rubric`;
  const path = join(RUBRICS, name);
  return existsSync(path) ? { name, text: readFileSync(path, "utf8") } : null;
}

/** `ombudsman-kepatuhan`, `2016-2019` -> `ombudsmanKepatuhan2016To2019` */
function exportName({ id, year }) {
  const [first, ...others] = id.split(/[-_]/);
  const name = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
  return `${name}${year.replace("-", "To")}`;
}

/** One module for one rubric. */
function renderRubric(file, rubric) {
  const rationalCall = ({ num, den }) => `rational(${num}n, ${den}n)`;
  const { body, constants } = rubricLiteral(rubric, rationalCall);
  const types = ["Rubric", ...new Set(constants.map(({ type }) => type))].toSorted();
  const usesRational = [body, ...constants.map(({ text }) => text)].some((text) => text.includes("rational("));
  return [
    `// Written by \`npm run generate\` from rubrics/${file}; do not edit.`,
    'import { deepFreeze } from "../../model/deep-freeze.js";',
    `import type { ${types.join(", ")} } from "../../model/rubric.js";`,
    ...(usesRational ? ['import { rational } from "../../numeric/rational.js";'] : []),
    "",
    `/** ${rubric.title.en ?? rubric.title.id}: \`${rubric.id}@${rubric.year}\`. */`,
    `export const ${exportName(rubric)}: Rubric = /* @__PURE__ */ build();`,
    "",
    "function build(): Rubric {",
    ...constants.map(({ type, name, text }) => `  const ${name}: ${type} = ${text};`),
    `  return deepFreeze<Rubric>(${body});`,
    "}",
    "",
  ].join("\n");
}

/** The module that names them all, and the type of their references. */
function renderLists(rubrics) {
  const head = "// Written by `npm run generate` from rubrics/; do not edit.";
  const exports = rubrics.map((rubric) => {
    return `export { ${exportName(rubric)} } from "./${rubric.id}-${rubric.year}.js";`;
  });
  const references = rubrics.map(({ id, year }) => `  | "${id}@${year}"`);
  const doc = "/** A rubric that ships with the package, as `id@year`. */";
  const hashes = rubrics.map(({ id, year, hash }) => `  "${id}@${year}": "${hash}",`);
  const hashDoc = "/** The hash of what each rubric meant when the package was made. */";
  const hashType = "Readonly<Record<string, string>>";
  return [
    [
      "shipped-hashes.ts",
      `${[head, hashDoc, `export const SHIPPED_HASHES: ${hashType} = {`, ...hashes].join("\n")}\n};\n`,
    ],
    ["all.ts", `${[head, ...exports].join("\n")}\n`],
    ["shipped-reference.ts", `${[head, doc, "export type ShippedReference =", ...references].join("\n")};\n`],
  ];
}

/** The types of their evidence, each under its reference. */
function renderEvidence(rubrics) {
  const typeName = (rubric) => `${exportName(rubric).replace(/^./, (first) => first.toUpperCase())}Evidence`;
  return [
    "// Written by `npm run generate` from rubrics/; do not edit.",
    "/** The types of the evidence that fits the rubrics of the package, by their references. */",
    "export interface ShippedEvidence {",
    ...rubrics.map((rubric) => `  readonly "${rubric.id}@${rubric.year}": ${typeName(rubric)};`),
    "}",
    "",
    ...rubrics.map((rubric) => evidenceInterface(rubric, typeName(rubric))),
    EVIDENCE_TYPES,
  ].join("\n");
}

function compileAll() {
  const files = readdirSync(RUBRICS)
    .filter((file) => file.endsWith(".rubric"))
    .toSorted();
  const compiled = files.map((file) => {
    const { rubric, diagnostics } = compileRubric(readFileSync(join(RUBRICS, file), "utf8"), file, { loadParent });
    if (rubric === null) throw new Error(`${file}: ${diagnostics[0]?.code} ${diagnostics[0]?.text.en.message}`);
    if (file !== `${rubric.id}-${rubric.year}.rubric`) throw new Error(`${file} holds ${rubric.id} ${rubric.year}`);
    return { file, rubric };
  });
  const names = compiled.map(({ rubric }) => exportName(rubric));
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined) throw new Error(`two rubrics would be called ${doubled}`);
  return compiled;
}

const { compileRubric, EVIDENCE_TYPES, evidenceInterface, rubricLiteral } = await loadSources();
const compiled = compileAll();
const wanted = new Map([
  ...compiled.map(({ file, rubric }) => [file.replace(/rubric$/, "ts"), renderRubric(file, rubric)]),
  ...renderLists(compiled.map(({ rubric }) => rubric)),
  ["shipped-evidence.ts", renderEvidence(compiled.map(({ rubric }) => rubric))],
]);
const present = existsSync(GENERATED) ? readdirSync(GENERATED) : [];
const read = (name) => (present.includes(name) ? readFileSync(join(GENERATED, name), "utf8") : null);
const stale = [...wanted].filter(([name, text]) => read(name) !== text).map(([name]) => name);
const orphans = present.filter((name) => !wanted.has(name));

if (process.argv.includes("--check")) {
  for (const name of [...stale, ...orphans]) console.error(`${GENERATED}/${name} is not fresh: run npm run generate`);
  process.exitCode = stale.length + orphans.length === 0 ? 0 : 1;
} else {
  mkdirSync(GENERATED, { recursive: true });
  for (const name of stale) writeFileSync(join(GENERATED, name), wanted.get(name));
  for (const name of orphans) rmSync(join(GENERATED, name));
}
