// Writes a made-up national table of services to standard output: 587 institutions, some 3,700 units, some 17,700
// services. The same seed gives the same bytes. Ties, and scores on and just below thresholds, are more frequent
// than they would be by chance.
//
//   node examples/national/generate.mjs --seed 1 > services.csv

const KINDS = [
  { kind: "kementerian", institutions: 25, units: 6 },
  { kind: "lembaga", institutions: 14, units: 5 },
  { kind: "provinsi", institutions: 34, units: 8 },
  { kind: "kabupaten", institutions: 416, units: 6 },
  { kind: "kota", institutions: 98, units: 7 },
];
const SERVICES = 5;
/** In hundredths of a point: on the thresholds of the rubric, and one below. */
const EDGES = [8000, 7999, 6000, 5999];

const random = createRandom(seedOf(process.argv.slice(2)));
const lines = ["id;name;unit;institution;kind;year;score"];
for (const { kind, institutions, units } of KINDS) {
  for (let place = 1; place <= institutions; place += 1) {
    const institution = `${kind}-${place}`;
    const level = 4500 + random(4500);
    // Every seventh institution has all its services on one edge, so that institutions tie on it.
    const edge = place % 7 === 0 ? EDGES[random(EDGES.length)] : null;
    for (let u = 1; u <= units + random(3) - 1; u += 1) {
      const unit = `${institution}/unit-${u}`;
      for (let s = 1; s <= SERVICES + random(3) - 1; s += 1) {
        const score = edge ?? (random(20) === 0 ? EDGES[random(EDGES.length)] : between(level + random(3000) - 1500));
        const text = `${Math.floor(score / 100)}.${String(score % 100).padStart(2, "0")}`;
        lines.push(`${unit}/layanan-${s};Layanan ${s};${unit};${institution};${kind};2024;${text}`);
      }
    }
  }
}
process.stdout.write(`${lines.join("\n")}\n`);

function between(score) {
  return Math.max(0, Math.min(10_000, score));
}

function seedOf([flag, text]) {
  if (flag === "--seed" && /^[0-9]{1,9}$/.test(text ?? "")) return Number(text);
  process.stderr.write("usage: node generate.mjs --seed NUMBER\n");
  process.exit(2);
}

/** Whole numbers from 0 to below a bound, by a 32-bit xorshift. */
function createRandom(seed) {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % bound;
  };
}
