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
const WIDTH = 120;

/** The compiler as it stands in `src`, so that a stale `dist` cannot be in the way. */
async function loadCompiler() {
  const folder = mkdtempSync(join(tmpdir(), "patuh-rubrics-"));
  const outfile = join(folder, "compile.mjs");
  try {
    const entryPoints = ["src/compile/compile-rubric.ts"];
    await build({ entryPoints, bundle: true, platform: "node", format: "esm", outfile, logLevel: "warning" });
    return (await import(pathToFileURL(outfile).href)).compileRubric;
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

/** What is written once and named, since many parts share it, with the keys under which it stands. */
const SHARED = [
  { type: "Provenance", name: "provenance", isKey: (key) => /provenance$/i.test(key) },
  { type: "Law", name: "law", isKey: (key) => key === "laws[]" },
  { type: "Scale", name: "scale", isKey: (key) => key === "scale" },
];

const isRational = (value) => Object.keys(value).join() === "num,den";

/** Writes values as source text. What occurs twice under a shared key becomes a constant in `constants`. */
function createWriter(rubric) {
  const counts = new Map();
  const constants = new Map();
  const sharedKind = (key) => SHARED.find(({ isKey }) => isKey(key));
  const textOf = (value) => JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? `${inner}n` : inner));

  const count = (value, key) => {
    if (typeof value !== "object" || value === null) return;
    if (sharedKind(key)) counts.set(textOf(value), (counts.get(textOf(value)) ?? 0) + 1);
    for (const [inner, child] of entriesOf(value, key)) count(child, inner);
  };

  const write = (value, key, indent) => {
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const kind = sharedKind(key);
    const text = textOf(value);
    if (kind === undefined || counts.get(text) < 2) return writeWhole(value, key, indent);
    if (!constants.has(text)) {
      const number = [...constants.values()].filter(({ type }) => type === kind.type).length + 1;
      const name = `${kind.name}${number}`;
      // What a scale holds is written first, so that it stands above the scale.
      const body = writeWhole(value, key, "  ");
      constants.set(text, { ...kind, name, body });
    }
    return constants.get(text).name;
  };

  const writeWhole = (value, key, indent) => {
    if (!Array.isArray(value) && isRational(value)) return `rational(${value.num}n, ${value.den}n)`;
    const pieces = entriesOf(value, key).map(([inner, child, label]) => label + write(child, inner, `${indent}  `));
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
    const line = `${open}${pieces.join(", ")}${close}`;
    if (pieces.length === 0) return open.trim() + close.trim();
    if (!line.includes("\n") && indent.length + line.length <= WIDTH) return line;
    return `${open.trim()}\n${pieces.map((piece) => `${indent}  ${piece},\n`).join("")}${indent}${close.trim()}`;
  };

  count(rubric, "");
  return { body: writeWhole(rubric, "", "  "), constants: [...constants.values()] };
}

/** The children of a list or an object: the key that tells what they are, the child, and what stands before it. */
function entriesOf(value, key) {
  if (Array.isArray(value)) return value.map((child) => [`${key}[]`, child, ""]);
  return Object.entries(value).map(([inner, child]) => {
    return [inner, child, `${/^[A-Za-z_$][\w$]*$/.test(inner) ? inner : JSON.stringify(inner)}: `];
  });
}

/** One module for one rubric. */
function renderRubric(file, rubric) {
  const { body, constants } = createWriter(rubric);
  const types = ["Rubric", ...new Set(constants.map(({ type }) => type))].toSorted();
  const usesRational = [body, ...constants.map((constant) => constant.body)].some((text) => text.includes("rational("));
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
    ...constants.map(({ type, name, body: text }) => `  const ${name}: ${type} = ${text};`),
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

function compileAll(compileRubric) {
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

const compiled = compileAll(await loadCompiler());
const wanted = new Map([
  ...compiled.map(({ file, rubric }) => [file.replace(/rubric$/, "ts"), renderRubric(file, rubric)]),
  ...renderLists(compiled.map(({ rubric }) => rubric)),
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
