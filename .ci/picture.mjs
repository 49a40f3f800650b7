// Draws what a command prints, with its colours, as an SVG picture for the README.
// `node .ci/picture.mjs` writes it; `node .ci/picture.mjs --check` fails when it is stale.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "examples/pekppp/score.svg";
const COMMAND = ["score", "pekppp@2024", "examples/pekppp/evidence.json"];
const COLUMN = 8.43;
const LINE = 19;
const COLORS = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 36: "#79c0ff" };

const { stdout } = spawnSync(process.execPath, ["dist/cli.js", ...COMMAND], {
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1", NO_COLOR: "" },
});
const lines = [`$ npx patuh ${COMMAND.join(" ")}`, "", ...stdout.trimEnd().split("\n")];

const ESCAPE = String.fromCharCode(27);
const CODE = new RegExp(`(${ESCAPE}\\[\\d+m)`);
const encode = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const columnsOf = (line) =>
  line
    .split(CODE)
    .filter((piece) => !piece.startsWith(ESCAPE))
    .reduce((sum, piece) => sum + [...piece].length, 0);

/** What a colour code changes. */
function decorate(style, code) {
  if (code === 22) return { ...style, bold: false, dim: false };
  return { ...style, ...(code === 1 ? { bold: true } : code === 2 ? { dim: true } : { color: COLORS[code] ?? null }) };
}

function attributes({ bold, dim, color }) {
  return `${bold ? ' font-weight="bold"' : ""}${dim ? ' opacity="0.6"' : ""}${color ? ` fill="${color}"` : ""}`;
}

/** One line as runs of equally decorated text, each at its own column, so that no font can shift the table. */
function draw(line, row) {
  let style = {};
  let column = 0;
  let svg = "";
  for (const piece of line.split(CODE)) {
    if (piece.startsWith(ESCAPE)) {
      style = decorate(style, Number(piece.slice(2, -1)));
      continue;
    }
    // Renderers fold runs of blanks, so each stretch between them is placed on its own.
    for (const run of piece.split(/( {2,}|^ | $)/)) {
      const columns = [...run].length;
      const [x, y, length] = [20 + column * COLUMN, 36 + row * LINE, columns * COLUMN].map((number) =>
        number.toFixed(1),
      );
      if (run.trim() !== "") {
        svg += `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${attributes(style)}>${encode(run)}</text>`;
      }
      column += columns;
    }
  }
  return svg;
}

const width = Math.ceil(40 + Math.max(...lines.map(columnsOf)) * COLUMN);
const height = 32 + lines.length * LINE;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A score table printed by patuh">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${lines.map(draw).filter(Boolean).join("\n")}
</g>
</svg>
`;

if (process.argv.includes("--check")) {
  if (readFileSync(FILE, "utf8") !== svg) {
    console.error(`${FILE} is stale: run node .ci/picture.mjs`);
    process.exitCode = 1;
  }
} else writeFileSync(FILE, svg);
