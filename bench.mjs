// test/bench/duckdb.ts
import { DuckDBInstance } from "@duckdb/node-api";

// src/diagnostics/define-diagnostic.ts
function defineDiagnostic(kind) {
  return Object.freeze(kind);
}

// src/text/printable.ts
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
var ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");
function printable(text2) {
  return text2.replaceAll(ALL_UNPRINTABLE, (character) => {
    const known4 = { "\n": "\\n", "\r": "\\r", "	": "\\t" }[character];
    return known4 ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}

// src/diagnostics/quote.ts
var MAX_SHOWN = 60;
function quote(text2) {
  const points = [...text2.slice(0, MAX_SHOWN * 2)];
  const shown = text2.length > MAX_SHOWN ? `${points.slice(0, MAX_SHOWN).join("")}\u2026` : text2;
  return `\`${printable(shown)}\``;
}

// src/amend/chain-diagnostics.ts
var MAX_CHAIN = 64;
var parentNotFound = defineDiagnostic({
  code: "PTH2400",
  name: "parent-not-found",
  severity: "error",
  id: {
    message: ({ parent }) => `rubrik ${quote(parent)} yang diubah di sini tidak ditemukan`,
    why: "Sebuah perubahan hanya berarti bersama rubrik yang diubahnya.",
    hint: ({ parent, canLoad }) => canLoad ? `periksa nama dan tahunnya; perintah \`patuh\` mencari ${quote(fileOf(parent))} di folder yang sama` : "berikan `loadParent` kepada `compileRubric`: fungsi dari nama dan tahun ke teks rubrik itu"
  },
  en: {
    message: ({ parent }) => `the rubric ${quote(parent)} that is amended here was not found`,
    why: "An amendment means something only together with the rubric that it amends.",
    hint: ({ parent, canLoad }) => canLoad ? `check name and year; the command \`patuh\` looks for ${quote(fileOf(parent))} in the same folder` : "give `loadParent` to `compileRubric`: a function from name and year to the text of that rubric"
  }
});
var parentBroken = defineDiagnostic({
  code: "PTH2401",
  name: "parent-broken",
  severity: "error",
  id: {
    message: ({ parent, broken, errors, first }) => `rubrik ${quote(parent)} ${parent === broken ? "" : `bertumpu pada rubrik ${quote(broken)} yang `}memiliki ${errors} kesalahan; yang pertama: ${first.id}`,
    why: "Apa yang diwarisi dari rubrik yang salah juga salah.",
    hint: ({ file }) => `perbaiki ${quote(file)} lebih dulu; \`patuh check\` menyebut semua kesalahannya`
  },
  en: {
    message: ({ parent, broken, errors, first }) => `the rubric ${quote(parent)} ${parent === broken ? "" : `rests on the rubric ${quote(broken)}, which `}has ${errors} error${errors === 1 ? "" : "s"}; the first: ${first.en}`,
    why: "What is inherited from a wrong rubric is wrong too.",
    hint: ({ file }) => `repair ${quote(file)} first; \`patuh check\` names all its errors`
  }
});
var parentIsAnother = defineDiagnostic({
  code: "PTH2402",
  name: "parent-is-another",
  severity: "error",
  id: {
    message: ({ parent, found, file }) => `${quote(file)} memuat rubrik ${quote(found)}, bukan ${quote(parent)}`,
    why: "Yang diubah adalah rubrik dengan nama dan tahun ini, bukan yang lain.",
    hint: () => "periksa nama dan tahun sesudah `amends`, atau kepala rubrik di dalam berkas itu"
  },
  en: {
    message: ({ parent, found, file }) => `${quote(file)} holds the rubric ${quote(found)}, not ${quote(parent)}`,
    why: "What is amended is the rubric of this name and year, and no other.",
    hint: () => "check name and year behind `amends`, or the head of the rubric in that file"
  }
});
var amendmentCycle = defineDiagnostic({
  code: "PTH2403",
  name: "amendment-cycle",
  severity: "error",
  id: {
    message: ({ path }) => `rubrik ini saling mengubah dalam lingkaran: ${path.map(quote).join(" \u2192 ")}`,
    why: "Salah satu di antaranya harus berdiri sendiri, supaya ada yang dapat diubah.",
    hint: () => "tulis salah satunya secara utuh, tanpa `amends`"
  },
  en: {
    message: ({ path }) => `these rubrics amend each other in a circle: ${path.map(quote).join(" \u2192 ")}`,
    why: "One of them must stand alone, so that there is something to amend.",
    hint: () => "write one of them whole, without `amends`"
  }
});
var amendsItself = defineDiagnostic({
  code: "PTH2404",
  name: "amends-itself",
  severity: "error",
  id: {
    message: ({ rubric: rubric2 }) => `rubrik ${quote(rubric2)} mengubah dirinya sendiri`,
    why: "Hasil perubahan adalah rubrik lain, dengan nama atau tahun yang lain.",
    hint: () => "beri rubrik ini tahunnya sendiri, atau sebut tahun yang diubah sesudah `amends`"
  },
  en: {
    message: ({ rubric: rubric2 }) => `the rubric ${quote(rubric2)} amends itself`,
    why: "What an amendment gives is another rubric, with another name or year.",
    hint: () => "give this rubric a year of its own, or name the year that it amends behind `amends`"
  }
});
var chainTooLong = defineDiagnostic({
  code: "PTH2405",
  name: "amendment-chain-too-long",
  severity: "error",
  id: {
    message: ({ parent }) => `sebelum ${quote(parent)} sudah ada ${MAX_CHAIN} perubahan berturut-turut`,
    why: "Banyaknya dibatasi supaya setiap rubrik selesai dibaca dalam waktu yang wajar.",
    hint: () => "tulis salah satu rubrik di antaranya secara utuh, tanpa `amends`"
  },
  en: {
    message: ({ parent }) => `${MAX_CHAIN} rubrics in a row amend each other before ${quote(parent)}`,
    why: "Their number is bounded so that every rubric is read in reasonable time.",
    hint: () => "write one of the rubrics between whole, without `amends`"
  }
});
var pinMismatch = defineDiagnostic({
  code: "PTH2406",
  name: "pin-mismatch",
  severity: "error",
  id: {
    message: ({ parent, pinned, found }) => `rubrik ${quote(parent)} memiliki hash \`${found}\`, bukan ${pin(pinned)}`,
    why: "Hash ini menjamin bahwa rubrik yang diubah tidak berganti isi sejak perubahan ini ditulis.",
    hint: () => "bandingkan rubrik itu dengan yang dulu; bila perubahan ini masih cocok dengannya, tulis hash yang baru"
  },
  en: {
    message: ({ parent, pinned, found }) => `the rubric ${quote(parent)} has the hash \`${found}\`, not ${pin(pinned)}`,
    why: "The hash makes sure that the amended rubric still says what it said when this amendment was written.",
    hint: () => "compare that rubric with what it was; if this amendment still fits it, write the new hash"
  }
});
var parentNotLoaded = defineDiagnostic({
  code: "PTH2407",
  name: "parent-not-loaded",
  severity: "error",
  id: {
    message: ({ parent, problem }) => `rubrik ${quote(parent)} tidak dapat dimuat: ${quote(problem)}`,
    why: "`loadParent` yang diberikan kepada `compileRubric` gagal, jadi tidak ada yang dapat diubah.",
    hint: () => "perbaiki `loadParent`; bila rubriknya memang tidak ada, kembalikan `null`"
  },
  en: {
    message: ({ parent, problem }) => `the rubric ${quote(parent)} could not be loaded: ${quote(problem)}`,
    why: "The `loadParent` that was given to `compileRubric` failed, so there is nothing to amend.",
    hint: () => "mend `loadParent`; where there is no such rubric, let it return `null`"
  }
});
var parentNoSource = defineDiagnostic({
  code: "PTH2408",
  name: "parent-no-source",
  severity: "error",
  id: {
    message: ({ parent, isPromise }) => `yang dimuat untuk rubrik ${quote(parent)} ${isPromise ? "sebuah promise" : "bukan sebuah teks dengan nama"}`,
    why: "`loadParent` yang diberikan kepada `compileRubric` mengembalikan `{ name, text }` secara langsung, atau `null`.",
    hint: ({ isPromise }) => isPromise ? "muat teksnya sebelum `compileRubric` dipanggil, lalu kembalikan dari `loadParent` tanpa `async`" : "kembalikan `{ name, text }`: nama berkas dan isinya, keduanya teks"
  },
  en: {
    message: ({ parent, isPromise }) => `what was loaded for the rubric ${quote(parent)} is ${isPromise ? "a promise" : "no text with a name"}`,
    why: "The `loadParent` that was given to `compileRubric` returns `{ name, text }` at once, or `null`.",
    hint: ({ isPromise }) => isPromise ? "load the text before `compileRubric` is called, and return it from `loadParent` without `async`" : "return `{ name, text }`: the name of the file and what it holds, both text"
  }
});
var hashUnexpected = defineDiagnostic({
  code: "PTH2409",
  name: "hash-unexpected",
  severity: "error",
  id: {
    message: ({ rubric: rubric2, expected, found }) => `rubrik ${quote(rubric2)} memiliki hash \`${found}\`, bukan ${pin(expected)} yang diharapkan`,
    why: "Hash ini menjamin bahwa isi rubrik sama dengan yang dulu diperiksa; dengan isi lain, hasilnya dapat berbeda.",
    hint: () => "bandingkan rubrik ini dengan yang dulu (`patuh diff`); bila perubahannya memang dimaksud, tulis hash yang baru"
  },
  en: {
    message: ({ rubric: rubric2, expected, found }) => `the rubric ${quote(rubric2)} has the hash \`${found}\`, not ${pin(expected)} as expected`,
    why: "The hash makes sure that the rubric still says what it said when it was reviewed; another one may give other results.",
    hint: () => "compare this rubric with what it was (`patuh diff`); if the change is meant, write the new hash"
  }
});
function pin(hash) {
  return hash.length <= 51 ? `\`${hash}\`` : quote(hash);
}
function fileOf(parent) {
  return `${parent.replace(" ", "-")}.rubric`;
}

// src/syntax/children.ts
var CHILDREN = {
  File: ({ items }) => items,
  Rubric: ({ name, year, amends, block }) => [name, year, amends, block],
  Amends: ({ name, year, hash }) => [name, year, hash],
  Hash: () => [],
  Block: ({ items }) => items,
  Title: ({ text: text2 }) => [text2],
  Issuer: ({ text: text2 }) => [text2],
  InForce: ({ from, to }) => [from, to],
  Law: ({ name, text: text2, article, url }) => [name, text2, article, url],
  Source: ({ name, text: text2, url }) => [name, text2, url],
  Score: ({ min: min2, max: max2, digits, mode, provenance }) => [min2, max2, digits, mode, provenance],
  Missing: ({ provenance }) => [provenance],
  Scale: ({ name, body, provenance }) => [name, body, provenance],
  YesNoScale: ({ better }) => [better],
  LevelsScale: ({ min: min2, max: max2, direction: direction2, entries }) => [min2, max2, direction2, entries],
  ChoiceScale: ({ entries }) => [entries],
  CountScale: ({ min: min2, max: max2, fullAt, direction: direction2 }) => [min2, max2, fullAt, direction2],
  NumberScale: ({ min: min2, max: max2, direction: direction2 }) => [min2, max2, direction2],
  MeanScale: ({ min: min2, max: max2, atLeast, direction: direction2 }) => [min2, max2, atLeast, direction2],
  Entries: ({ entries }) => entries,
  ChecklistScale: ({ entries }) => [entries],
  StepsScale: ({ min: min2, max: max2, direction: direction2, entries }) => [min2, max2, direction2, entries],
  LevelEntry: ({ level, text: text2, points, provenance }) => [level, text2, points, provenance],
  OptionEntry: ({ name, text: text2, points, provenance }) => [name, text2, points, provenance],
  ChecklistItem: ({ name, text: text2, weight, provenance }) => [name, text2, weight, provenance],
  Step: ({ from, text: text2, points, provenance }) => [from, text2, points, provenance],
  Part: ({ name, text: text2, provenance, weight, otherWeights, block }) => [
    name,
    text2,
    provenance,
    weight,
    ...otherWeights,
    block
  ],
  Weight: ({ share, provenance }) => [share, provenance],
  Code: ({ text: text2 }) => [text2],
  Category: ({ name, text: text2, zone, from, to, provenance }) => [name, text2, zone, from, to, provenance],
  WeightsTotal: ({ share, provenance }) => [share, provenance],
  Undisclosed: ({ provenance }) => [provenance],
  NotApplicable: ({ provenance }) => [provenance],
  MayBeNotApplicable: ({ provenance }) => [provenance],
  Applies: ({ condition, provenance }) => [condition, provenance],
  Observations: ({ combine, atLeast, provenance }) => [combine, atLeast, provenance],
  Rounded: ({ digits, mode, provenance }) => [digits, mode, provenance],
  Fact: ({ name, type, text: text2, provenance }) => [name, type, text2, provenance],
  YesNoFact: () => [],
  NumberFact: ({ min: min2, max: max2 }) => [min2, max2],
  ChoiceFact: ({ entries }) => [entries],
  FactOption: ({ name, text: text2 }) => [name, text2],
  Or: ({ parts }) => parts,
  And: ({ parts }) => parts,
  Not: ({ operand }) => [operand],
  Holds: ({ name }) => [name],
  Is: ({ name, value }) => [name, value],
  Compare: ({ name, bound }) => [name, bound],
  Rule: ({ name, text: text2, provenance, clauses }) => [name, text2, provenance, clauses],
  When: ({ condition, effect }) => [condition, effect],
  NotMonotonic: ({ reason }) => [reason],
  Subtract: ({ amount }) => [amount],
  CapScore: ({ most: most2 }) => [most2],
  CapCategory: ({ category }) => [category],
  WithholdAward: () => [],
  Label: ({ text: text2 }) => [text2],
  Verdict: ({ columns, provenance, rows }) => [...columns, provenance, rows],
  VerdictRow: ({ cells, text: text2, provenance }) => [...cells, text2, provenance],
  Cell: ({ values }) => values ?? [],
  Level: ({ from, to, combine, weightedBy, atLeast, rounded, provenance }) => [
    from,
    to,
    combine,
    weightedBy,
    atLeast,
    rounded?.digits ?? null,
    rounded?.mode ?? null,
    provenance
  ],
  Rank: ({ level, within, ties, by, provenance }) => [level, within, ties, by, provenance],
  Example: ({ text: text2, provenance, entries }) => [text2, provenance, entries],
  Given: ({ name, value }) => [name, value],
  NotApplicableValue: () => [],
  ScoreValue: ({ score }) => [score],
  PointsValue: ({ points }) => [points],
  MeanValue: ({ mean, respondents }) => [mean, respondents],
  NumberValue: ({ number }) => [number],
  WordValue: ({ word }) => [word],
  ListValue: ({ elements }) => elements,
  Expect: ({ clauses }) => clauses,
  ExpectNoScore: () => [],
  ExpectScore: ({ score }) => [score],
  ExpectCategory: ({ category }) => [category],
  ExpectCategories: ({ categories }) => categories,
  ExpectZone: ({ zone }) => [zone],
  ExpectVerdict: ({ text: text2 }) => [text2],
  ExpectLabel: ({ text: text2 }) => [text2],
  ExpectAward: () => [],
  ExpectCertain: () => [],
  ExpectRange: ({ low, high }) => [low, high],
  Change: ({ statement }) => [statement],
  Add: ({ into, statement }) => [into, statement],
  Remove: ({ target, because, provenance }) => [target, because, provenance],
  Rename: ({ target, to, because, provenance }) => [target, to, because, provenance],
  Split: ({ target, block, because, provenance }) => [target, block, because, provenance],
  Merge: ({ targets, part, because, provenance }) => [...targets, part, because, provenance],
  Target: ({ name }) => [name],
  Provenance: ({ sources, inferred, assumed, repeated }) => [...sources, inferred, assumed, ...repeated],
  Number: () => [],
  Binary: ({ left, right }) => [left, right],
  Negate: ({ operand }) => [operand],
  Name: () => [],
  Year: () => [],
  Date: () => [],
  Text: ({ id, en }) => [id, en],
  String: () => [],
  BadItem: ({ items }) => items,
  StrayBrace: () => []
};
function childrenOf(node) {
  const row = CHILDREN[node.kind];
  return row(node);
}
var known = /* @__PURE__ */ new WeakMap();
function descendants(root) {
  const cached = known.get(root);
  if (cached !== void 0) return cached;
  const all2 = [];
  const visit = (node) => {
    all2.push(node);
    for (const child of childrenOf(node)) if (child !== null) visit(child);
  };
  visit(root);
  known.set(root, all2);
  return all2;
}

// src/text/suggest.ts
var MAX_LENGTH = 64;
function suggest(name, candidates) {
  if (name.length > MAX_LENGTH) return null;
  const limit = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  let best = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH || Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function onlyMeant(name, candidates) {
  if (name.length > MAX_LENGTH) return null;
  const word = name.toLowerCase();
  const most2 = slipsIn(name);
  const near = [...new Set(candidates)].filter((candidate) => {
    const other = candidate.toLowerCase();
    const mayBeNear = Math.abs(other.length - word.length) <= most2 && other[0] === word[0];
    const isOtherNumber = word !== other && word.replaceAll(/[0-9]/g, "") === other.replaceAll(/[0-9]/g, "");
    return mayBeNear && !isOtherNumber && editDistance(word, other) <= most2;
  });
  return near.length === 1 ? near[0] ?? null : null;
}
function slipsIn(name) {
  if (name.length < 3) return 0;
  return name.length < 8 ? 1 : 2;
}
function editDistance(a2, b2) {
  let beforeLast = [];
  let last = Array.from({ length: b2.length + 1 }, (_2, column3) => column3);
  for (let row = 1; row <= a2.length; row += 1) {
    const current = [row];
    for (let column3 = 1; column3 <= b2.length; column3 += 1) {
      const same = a2[row - 1] === b2[column3 - 1];
      const swapped = row > 1 && column3 > 1 && a2[row - 1] === b2[column3 - 2] && a2[row - 2] === b2[column3 - 1];
      current[column3] = Math.min(
        cell(last, column3) + 1,
        cell(current, column3 - 1) + 1,
        cell(last, column3 - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, column3 - 2) + 1 : Number.POSITIVE_INFINITY
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, b2.length);
}
function cell(row, column3) {
  return row[column3] ?? Number.POSITIVE_INFINITY;
}

// src/syntax/homoglyph.ts
var LOOKALIKES = new Map(
  [
    ..."\u0430a \u0435e \u043Eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0458j \u0455s \u0501d \u04BBh \u051Bq \u051Dw \u0410A \u0412B \u0415E \u041AK \u041CM \u041DH \u041EO \u0420P \u0421C \u0422T \u0425X".split(" "),
    ..."\u03B1a \u03BFo \u03BDv \u03B9i \u03BAk \u03C1p \u03C5u \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039AK \u039CM \u039DN \u039FO \u03A1P \u03A4T \u03A5Y \u03A7X".split(" ")
  ].flatMap((pair) => {
    const [foreign, latin] = [...pair];
    return foreign === void 0 || latin === void 0 ? [] : [[foreign, latin]];
  })
);
function latinized(word) {
  const latin = [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
  return latin === word || /[^ -~]/.test(latin) ? null : latin;
}

// src/syntax/keywords.ts
var STATEMENTS = {
  rubric: "rubric nama-rubrik 2024 { ... }",
  title: 'title "..." en "..."',
  issuer: 'issuer "..."',
  in: "in force 2024-01-01 to 2024-12-31",
  law: 'law uu-25-2009 "..." article "21"',
  source: 'source nama "..." url "https://..."',
  score: "score 0..100 published 2 digits half-up",
  missing: "missing answers count as lowest",
  scale: "scale nama levels 0..5",
  dimension: 'dimension nama "..." weight 25% { ... }',
  variable: 'variable nama "..." weight 50% { ... }',
  indicator: 'indicator nama "..." weight 20% { scale ... }',
  weight: "weight 20%",
  category: 'category A "..." zone green from 88',
  code: 'code "1.a"',
  weights: "weights total 99.9%",
  undisclosed: "undisclosed weights assume equal",
  not: "not applicable parts are redistributed",
  may: "may be n/a",
  applies: "applies when nama-fakta",
  observations: "observations mean",
  rounded: "rounded to 2",
  fact: 'fact nama yes/no "..."',
  rule: 'rule nama "..." { when nama-fakta then withhold award }',
  verdict: 'verdict by category, nama-fakta { A, yes gives "..."  A, no gives "..." }',
  level: "level unit -> institution mean",
  rank: "rank institution ties share",
  example: 'example "..." { nama-indikator yes expect score 100 }',
  change: "change dimension nama weight 20%",
  add: 'add into nama-dimensi indicator nama "..." weight 10% { scale yes/no }',
  remove: 'remove indicator nama because "..."',
  rename: 'rename indicator nama to nama-baru because "..."',
  split: 'split indicator nama into { indicator ... indicator ... } because "..."',
  merge: 'merge indicator a, indicator b into indicator c weight 10% { scale yes/no } because "..."'
};
var ALTERNATIVES = {
  not: [
    "not applicable parts are redistributed",
    "not applicable parts count as full",
    "not applicable parts count as lowest"
  ],
  fact: ['fact nama yes/no "..."', 'fact nama number 0..100 "..."', 'fact nama choice { a "..." b "..." } "..."'],
  missing: ["missing answers count as lowest", "missing answers are excluded", "missing answers stop the score"]
};
var SCALES = {
  "yes/no": ["yes/no"],
  levels: ["levels 0..4", 'levels 0..2 { 0 "tidak ada" 1 "sebagian" 2 "semua" }'],
  choice: ['choice { lengkap "Lengkap" points 100 tidak "Tidak" points 0 }'],
  count: ["count 0..14 full at 10"],
  number: ["number 0..30 lower is better"],
  mean: ["mean of respondents 1..4 at least 10"],
  checklist: ['checklist { biaya "Biaya" waktu "Waktu" }'],
  steps: ["steps 0..90 lower is better { from 0 points 100 from 31 points 0 }"]
};
var COMMON_SCALES = ["yes/no", "levels", "count", "number"];
var SCALE_WORDS = Object.keys(SCALES);
function scaleLike(word) {
  return SCALES[word][0];
}
function scalesLike(word, name) {
  const bodies = word === null ? COMMON_SCALES.map((common) => SCALES[common][0]) : SCALES[word];
  return bodies.map((body) => `\`scale ${name === null ? "" : `${name} `}${body}\``).join(" / ");
}
var ENTRIES = {
  Statement: [],
  Entry: ['1 "sebagian" points 50', 'sebagian "Sebagian" points 50'],
  FactOption: ['jawa "Pulau Jawa"'],
  RuleClause: ["when nama-fakta then withhold award", 'when nama-bagian below 50 then label "..."'],
  VerdictRow: ['A or B, yes gives "..."'],
  ExampleEntry: ["nama-indikator 3", "nama-fakta yes", "expect score 60.35 category C"],
  ChecklistItem: ['prosedur "Prosedur tertulis"', 'prosedur "Prosedur tertulis" weight 40%'],
  Step: ['from 3 "3 hari atau lebih" points 60']
};
function entryLike(readAs) {
  return ENTRIES[readAs].map((entry) => `\`${entry}\``).join(" / ");
}
function writtenLike(keyword) {
  return (ALTERNATIVES[keyword] ?? [STATEMENTS[keyword]]).map((sentence) => `\`${sentence}\``).join(" / ");
}
var KEYWORDS = Object.keys(STATEMENTS);
function isKeyword(word) {
  return Object.hasOwn(STATEMENTS, word);
}
var TRANSLATIONS = /* @__PURE__ */ new Map([
  ["rubrik", "rubric"],
  ["judul", "title"],
  ["penerbit", "issuer"],
  ["berlaku", "in"],
  ["peraturan", "law"],
  ["hukum", "law"],
  ["sumber", "source"],
  ["nilai", "score"],
  ["skor", "score"],
  ["skala", "scale"],
  ["dimensi", "dimension"],
  ["aspek", "dimension"],
  ["variabel", "variable"],
  ["indikator", "indicator"],
  ["bobot", "weight"],
  ["kategori", "category"],
  ["predikat", "category"],
  ["kode", "code"],
  ["fakta", "fact"],
  ["aturan", "rule"],
  ["putusan", "verdict"],
  ["opini", "verdict"],
  ["jenjang", "level"],
  ["peringkat", "rank"],
  ["contoh", "example"],
  ["ubah", "change"],
  ["tambah", "add"],
  ["hapus", "remove"],
  ["ganti", "rename"],
  ["pecah", "split"],
  ["gabung", "merge"],
  ["jawaban", "missing"],
  ["pengamatan", "observations"],
  ["ketentuan", "rule"]
]);
var CLAUSES = /* @__PURE__ */ new Map([
  ["from", "weight 20% from nama-sumber, sumber-lain"],
  ["inferred", 'weight 20% inferred "alasan"'],
  ["assumed", 'weight 20% assumed "alasan"'],
  ["en", '"teks" en "text"'],
  ["to", 'category B "..." from 51 to 80.99'],
  ["zone", 'category A "..." zone green from 88'],
  ["points", '1 "..." points 50'],
  ["article", 'law uu-25-2009 article "21"'],
  ["url", 'source nama "..." url "https://..."'],
  ["published", "score 0..100 published 2 digits half-up"],
  ["because", 'remove indicator nama because "alasan"'],
  ["when", "rule nama { when nama-fakta then withhold award }"],
  ["expect", 'example "..." { nama-indikator yes expect score 100 }']
]);
function meantKeyword(word) {
  const near = suggest(latinized(word) ?? word, KEYWORDS);
  return TRANSLATIONS.get(word.toLowerCase()) ?? KEYWORDS.find((keyword) => keyword === near) ?? null;
}

// src/syntax/select.ts
function ofKind(items, kind) {
  return items.filter((item) => item.kind === kind);
}
function itemsOf(part) {
  return part.block?.items ?? [];
}
function partsOf(items) {
  return ofKind(items, "Part");
}
function* allItems(items) {
  for (const item of items) {
    yield item;
    if (item.kind === "Part") yield* allItems(itemsOf(item));
    if (item.kind === "BadItem" || item.kind === "Rubric") yield* allItems(blockItems(item));
  }
}
function allParts(rubric2) {
  return [...allItems(rubric2.block.items)].filter((item) => item.kind === "Part");
}
function weightOf(part) {
  return part.weight ?? ofKind(itemsOf(part), "Weight")[0] ?? null;
}
function mayHoldBad(items, ...words) {
  return items.some((item) => {
    if (item.kind !== "BadItem") return false;
    const meant2 = meantKeyword(item.keyword);
    return meant2 === null || words.includes(meant2);
  });
}
function unreadIn(items) {
  const bad = [...allItems(items)].filter((item) => item.kind === "BadItem");
  const nameless = new Set(bad.flatMap((item) => namelessIn(item) ?? []));
  const isForeign = bad.some(({ words }) => words.length === 0);
  return {
    names: new Set(bad.flatMap(({ words }) => words)),
    isNameless: (...keywords) => isForeign || keywords.some((keyword) => nameless.has(keyword))
  };
}
var BEHIND_A_NAME = /* @__PURE__ */ new Set([
  ...["yes", "number", "choice", "levels", "count", "mean", "checklist", "steps"],
  ...["weight", "from", "zone", "en", "url", "article"]
]);
function namelessIn({ keyword, words: [, name] }) {
  return name === void 0 || BEHIND_A_NAME.has(name) ? meantKeyword(keyword) : null;
}
function hasOpenText({ text: text2 }) {
  return text2 !== null && !(text2.id.closed && (text2.en?.closed ?? true));
}
function cutOffParts(rubric2) {
  const cut2 = /* @__PURE__ */ new Set();
  const look = (items) => {
    for (const [index, item] of items.entries()) {
      const next = items[index + 1];
      if (item.kind === "BadItem") look(item.items);
      if (item.kind !== "Part") continue;
      look(itemsOf(item));
      if (item.block === null && next?.kind === "BadItem" && goesOn(next)) cut2.add(item);
    }
  };
  look(rubric2.block.items);
  return cut2;
}
function goesOn({ keyword }) {
  const meant2 = meantKeyword(keyword);
  return meant2 === null || meant2 === "weight";
}
function hasOpenBlocks(rubric2) {
  return descendants(rubric2).some((node) => (node.kind === "Block" || node.kind === "Entries") && !node.closed);
}
function blockItems(node) {
  return "block" in node ? node.block.items : node.items;
}

// src/check/rules/no-rubric.ts
var noRubric = defineDiagnostic({
  code: "PTH2009",
  name: "no-rubric",
  severity: "error",
  id: {
    message: ({ empty }) => empty ? "berkas ini kosong" : "berkas ini tidak memuat rubrik",
    why: "Setiap berkas memuat tepat satu rubrik.",
    hint: () => 'mulailah dengan `rubric nama 2024 { title "..." ... }`'
  },
  en: {
    message: ({ empty }) => empty ? "this file is empty" : "this file holds no rubric",
    why: "Every file holds exactly one rubric.",
    hint: () => 'begin with `rubric name 2024 { title "..." ... }`'
  }
});
var secondRubric = defineDiagnostic({
  code: "PTH2010",
  name: "second-rubric",
  severity: "error",
  id: {
    message: ({ name }) => `rubrik kedua \`${name}\` dalam satu berkas`,
    why: "Satu berkas memuat tepat satu rubrik, supaya jelas rubrik mana yang dipakai.",
    hint: () => "pindahkan ke berkas tersendiri"
  },
  en: {
    message: ({ name }) => `a second rubric \`${name}\` in one file`,
    why: "A file holds exactly one rubric, so that there is no doubt which one is used.",
    hint: () => "move it to a file of its own"
  }
});
function checkRubricCount(file, report2) {
  const [first, ...others] = ofKind(file.items, "Rubric");
  if (first === void 0 && !mayHoldBad(file.items, "rubric")) {
    report2(noRubric, { start: 0, end: 0 }, { empty: file.items.length === 0 });
  }
  for (const { name } of others) report2(secondRubric, name.span, { name: name.text });
}

// src/diagnostics/fix.ts
function rewriting(span, text2) {
  return { title: { id: `tulis ${quote(text2)}`, en: `write ${quote(text2)}` }, edits: [{ span, text: text2 }] };
}
function adding(offset, text2) {
  const shown = quote(text2.trim());
  const span = { start: offset, end: offset };
  return { title: { id: `tambahkan ${shown}`, en: `add ${shown}` }, edits: [{ span, text: text2 }] };
}
function deleting(span, shown) {
  return { title: { id: `hapus ${quote(shown)}`, en: `delete ${quote(shown)}` }, edits: [{ span, text: "" }] };
}
function swapping(first, second) {
  return {
    title: {
      id: `tukar ${quote(first.text)} dan ${quote(second.text)}`,
      en: `swap ${quote(first.text)} and ${quote(second.text)}`
    },
    edits: [
      { span: { start: first.start, end: first.end }, text: second.text },
      { span: { start: second.start, end: second.end }, text: first.text }
    ]
  };
}

// node_modules/ts-pattern/dist/index.js
var t = /* @__PURE__ */ Symbol.for("@ts-pattern/matcher");
var e = /* @__PURE__ */ Symbol.for("@ts-pattern/isVariadic");
var n = "@ts-pattern/anonymous-select-key";
var r = (t2) => Boolean(t2 && "object" == typeof t2);
var i = (e2) => e2 && !!e2[t];
var o = (n2, s2, c2) => {
  if (i(n2)) {
    const e2 = n2[t](), { matched: r2, selections: i2 } = e2.match(s2);
    return r2 && i2 && Object.keys(i2).forEach((t2) => c2(t2, i2[t2])), r2;
  }
  if (r(n2)) {
    if (!r(s2)) return false;
    if (Array.isArray(n2)) {
      if (!Array.isArray(s2)) return false;
      let t2 = [], r2 = [], u2 = [];
      for (const o2 of n2.keys()) {
        const s3 = n2[o2];
        i(s3) && s3[e] ? u2.push(s3) : u2.length ? r2.push(s3) : t2.push(s3);
      }
      if (u2.length) {
        if (u2.length > 1) throw new Error("Pattern error: Using `...P.array(...)` several times in a single pattern is not allowed.");
        if (s2.length < t2.length + r2.length) return false;
        const e2 = s2.slice(0, t2.length), n3 = 0 === r2.length ? [] : s2.slice(-r2.length), i2 = s2.slice(t2.length, 0 === r2.length ? Infinity : -r2.length);
        return t2.every((t3, n4) => o(t3, e2[n4], c2)) && r2.every((t3, e3) => o(t3, n3[e3], c2)) && (0 === u2.length || o(u2[0], i2, c2));
      }
      return n2.length === s2.length && n2.every((t3, e2) => o(t3, s2[e2], c2));
    }
    return Reflect.ownKeys(n2).every((e2) => {
      const r2 = n2[e2];
      return (e2 in s2 || i(u2 = r2) && "optional" === u2[t]().matcherType) && o(r2, s2[e2], c2);
      var u2;
    });
  }
  return Object.is(s2, n2);
};
var s = (e2) => {
  var n2, o2, u2;
  return r(e2) ? i(e2) ? null != (n2 = null == (o2 = (u2 = e2[t]()).getSelectionKeys) ? void 0 : o2.call(u2)) ? n2 : [] : Array.isArray(e2) ? c(e2, s) : c(Object.values(e2), s) : [];
};
var c = (t2, e2) => t2.reduce((t3, n2) => t3.concat(e2(n2)), []);
function u(...t2) {
  if (1 === t2.length) {
    const [e2] = t2;
    return (t3) => o(e2, t3, () => {
    });
  }
  if (2 === t2.length) {
    const [e2, n2] = t2;
    return o(e2, n2, () => {
    });
  }
  throw new Error(`isMatching wasn't given the right number of arguments: expected 1 or 2, received ${t2.length}.`);
}
function a(t2) {
  return Object.assign(t2, { optional: () => h(t2), and: (e2) => d(t2, e2), or: (e2) => y(t2, e2), select: (e2) => void 0 === e2 ? v(t2) : v(e2, t2) });
}
function l(t2) {
  return Object.assign(((t3) => Object.assign(t3, { [Symbol.iterator]() {
    let n2 = 0;
    const r2 = [{ value: Object.assign(t3, { [e]: true }), done: false }, { done: true, value: void 0 }];
    return { next: () => {
      var t4;
      return null != (t4 = r2[n2++]) ? t4 : r2.at(-1);
    } };
  } }))(t2), { optional: () => l(h(t2)), select: (e2) => l(void 0 === e2 ? v(t2) : v(e2, t2)) });
}
function h(e2) {
  return a({ [t]: () => ({ match: (t2) => {
    let n2 = {};
    const r2 = (t3, e3) => {
      n2[t3] = e3;
    };
    return void 0 === t2 ? (s(e2).forEach((t3) => r2(t3, void 0)), { matched: true, selections: n2 }) : { matched: o(e2, t2, r2), selections: n2 };
  }, getSelectionKeys: () => s(e2), matcherType: "optional" }) });
}
var f = (t2, e2) => {
  for (const n2 of t2) if (!e2(n2)) return false;
  return true;
};
var g = (t2, e2) => {
  for (const [n2, r2] of t2.entries()) if (!e2(r2, n2)) return false;
  return true;
};
var m = (t2, e2) => {
  const n2 = Reflect.ownKeys(t2);
  for (const r2 of n2) if (!e2(r2, t2[r2])) return false;
  return true;
};
function d(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    let n2 = {};
    const r2 = (t3, e3) => {
      n2[t3] = e3;
    };
    return { matched: e2.every((e3) => o(e3, t2, r2)), selections: n2 };
  }, getSelectionKeys: () => c(e2, s), matcherType: "and" }) });
}
function y(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    let n2 = {};
    const r2 = (t3, e3) => {
      n2[t3] = e3;
    };
    return c(e2, s).forEach((t3) => r2(t3, void 0)), { matched: e2.some((e3) => o(e3, t2, r2)), selections: n2 };
  }, getSelectionKeys: () => c(e2, s), matcherType: "or" }) });
}
function p(e2) {
  return { [t]: () => ({ match: (t2) => ({ matched: Boolean(e2(t2)) }) }) };
}
function v(...e2) {
  const r2 = "string" == typeof e2[0] ? e2[0] : void 0, i2 = 2 === e2.length ? e2[1] : "string" == typeof e2[0] ? void 0 : e2[0];
  return a({ [t]: () => ({ match: (t2) => {
    let e3 = { [null != r2 ? r2 : n]: t2 };
    return { matched: void 0 === i2 || o(i2, t2, (t3, n2) => {
      e3[t3] = n2;
    }), selections: e3 };
  }, getSelectionKeys: () => [null != r2 ? r2 : n].concat(void 0 === i2 ? [] : s(i2)) }) });
}
function b(t2) {
  return true;
}
function w(t2) {
  return "number" == typeof t2;
}
function S(t2) {
  return "string" == typeof t2;
}
function j(t2) {
  return "bigint" == typeof t2;
}
var K = a(p(b));
var O = a(p(b));
var E = K;
var x = (t2) => Object.assign(a(t2), { startsWith: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && t3.startsWith(n2)))));
  var n2;
}, endsWith: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && t3.endsWith(n2)))));
  var n2;
}, minLength: (e2) => x(d(t2, ((t3) => p((e3) => S(e3) && e3.length >= t3))(e2))), length: (e2) => x(d(t2, ((t3) => p((e3) => S(e3) && e3.length === t3))(e2))), maxLength: (e2) => x(d(t2, ((t3) => p((e3) => S(e3) && e3.length <= t3))(e2))), includes: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && t3.includes(n2)))));
  var n2;
}, regex: (e2) => {
  return x(d(t2, (n2 = e2, p((t3) => S(t3) && Boolean(t3.match(n2))))));
  var n2;
} });
var A = x(p(S));
var N = (t2) => Object.assign(a(t2), { between: (e2, n2) => N(d(t2, ((t3, e3) => p((n3) => w(n3) && t3 <= n3 && e3 >= n3))(e2, n2))), lt: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 < t3))(e2))), gt: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 > t3))(e2))), lte: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 <= t3))(e2))), gte: (e2) => N(d(t2, ((t3) => p((e3) => w(e3) && e3 >= t3))(e2))), int: () => N(d(t2, p((t3) => w(t3) && Number.isInteger(t3)))), finite: () => N(d(t2, p((t3) => w(t3) && Number.isFinite(t3)))), positive: () => N(d(t2, p((t3) => w(t3) && t3 > 0))), negative: () => N(d(t2, p((t3) => w(t3) && t3 < 0))) });
var P = N(p(w));
var k = (t2) => Object.assign(a(t2), { between: (e2, n2) => k(d(t2, ((t3, e3) => p((n3) => j(n3) && t3 <= n3 && e3 >= n3))(e2, n2))), lt: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 < t3))(e2))), gt: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 > t3))(e2))), lte: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 <= t3))(e2))), gte: (e2) => k(d(t2, ((t3) => p((e3) => j(e3) && e3 >= t3))(e2))), positive: () => k(d(t2, p((t3) => j(t3) && t3 > 0))), negative: () => k(d(t2, p((t3) => j(t3) && t3 < 0))) });
var T = k(p(j));
var B = a(p(function(t2) {
  return "boolean" == typeof t2;
}));
var _ = a(p(function(t2) {
  return "symbol" == typeof t2;
}));
var W = a(p(function(t2) {
  return null == t2;
}));
var $ = a(p(function(t2) {
  return null != t2;
}));
var z = { __proto__: null, matcher: t, optional: h, array: function(...e2) {
  return l({ [t]: () => ({ match: (t2) => {
    if (!Array.isArray(t2)) return { matched: false };
    if (0 === e2.length) return { matched: true };
    const n2 = e2[0];
    let r2 = {};
    if (0 === t2.length) return s(n2).forEach((t3) => {
      r2[t3] = [];
    }), { matched: true, selections: r2 };
    const i2 = (t3, e3) => {
      r2[t3] = (r2[t3] || []).concat([e3]);
    };
    return { matched: t2.every((t3) => o(n2, t3, i2)), selections: r2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : s(e2[0]) }) });
}, set: function(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    if (!(t2 instanceof Set)) return { matched: false };
    let n2 = {};
    if (0 === t2.size) return { matched: true, selections: n2 };
    if (0 === e2.length) return { matched: true };
    const r2 = (t3, e3) => {
      n2[t3] = (n2[t3] || []).concat([e3]);
    }, i2 = e2[0];
    return { matched: f(t2, (t3) => o(i2, t3, r2)), selections: n2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : s(e2[0]) }) });
}, map: function(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    if (!(t2 instanceof Map)) return { matched: false };
    let n2 = {};
    if (0 === t2.size) return { matched: true, selections: n2 };
    const r2 = (t3, e3) => {
      n2[t3] = (n2[t3] || []).concat([e3]);
    };
    if (0 === e2.length) return { matched: true };
    var i2;
    if (1 === e2.length) throw new Error(`\`P.map\` wasn't given enough arguments. Expected (key, value), received ${null == (i2 = e2[0]) ? void 0 : i2.toString()}`);
    const [s2, c2] = e2;
    return { matched: g(t2, (t3, e3) => {
      const n3 = o(s2, e3, r2), i3 = o(c2, t3, r2);
      return n3 && i3;
    }), selections: n2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : [...s(e2[0]), ...s(e2[1])] }) });
}, record: function(...e2) {
  return a({ [t]: () => ({ match: (t2) => {
    if (null === t2 || "object" != typeof t2 || Array.isArray(t2)) return { matched: false };
    var n2;
    if (0 === e2.length) throw new Error(`\`P.record\` wasn't given enough arguments. Expected (value) or (key, value), received ${null == (n2 = e2[0]) ? void 0 : n2.toString()}`);
    let r2 = {};
    const i2 = (t3, e3) => {
      r2[t3] = (r2[t3] || []).concat([e3]);
    }, [s2, c2] = 1 === e2.length ? [A, e2[0]] : e2;
    return { matched: m(t2, (t3, e3) => {
      const n3 = "string" != typeof t3 || Number.isNaN(Number(t3)) ? null : Number(t3), r3 = null !== n3 && o(s2, n3, i2), u2 = o(s2, t3, i2), a2 = o(c2, e3, i2);
      return (u2 || r3) && a2;
    }), selections: r2 };
  }, getSelectionKeys: () => 0 === e2.length ? [] : [...s(e2[0]), ...s(e2[1])] }) });
}, intersection: d, union: y, not: function(e2) {
  return a({ [t]: () => ({ match: (t2) => ({ matched: !o(e2, t2, () => {
  }) }), getSelectionKeys: () => [], matcherType: "not" }) });
}, when: p, select: v, any: K, unknown: O, _: E, string: A, number: P, bigint: T, boolean: B, symbol: _, nullish: W, nonNullable: $, instanceOf: function(t2) {
  return a(p(/* @__PURE__ */ (function(t3) {
    return (e2) => e2 instanceof t3;
  })(t2)));
}, shape: function(t2) {
  return a(p(u(t2)));
} };
var I = class extends Error {
  constructor(t2) {
    let e2;
    try {
      e2 = JSON.stringify(t2);
    } catch (n2) {
      e2 = t2;
    }
    super(`Pattern matching error: no pattern matches value ${e2}`), this.input = void 0, this.input = t2;
  }
};
var L = { matched: false, value: void 0 };
function M(t2) {
  return new R(t2, L);
}
var R = class _R {
  constructor(t2, e2) {
    this.input = void 0, this.state = void 0, this.input = t2, this.state = e2;
  }
  with(...t2) {
    if (this.state.matched) return this;
    const e2 = t2[t2.length - 1], r2 = [t2[0]];
    let i2;
    3 === t2.length && "function" == typeof t2[1] ? i2 = t2[1] : t2.length > 2 && r2.push(...t2.slice(1, t2.length - 1));
    let s2 = false, c2 = {};
    const u2 = (t3, e3) => {
      s2 = true, c2[t3] = e3;
    }, a2 = !r2.some((t3) => o(t3, this.input, u2)) || i2 && !Boolean(i2(this.input)) ? L : { matched: true, value: e2(s2 ? n in c2 ? c2[n] : c2 : this.input, this.input) };
    return new _R(this.input, a2);
  }
  when(t2, e2) {
    if (this.state.matched) return this;
    const n2 = Boolean(t2(this.input));
    return new _R(this.input, n2 ? { matched: true, value: e2(this.input, this.input) } : L);
  }
  otherwise(t2) {
    return this.state.matched ? this.state.value : t2(this.input);
  }
  exhaustive(t2 = F) {
    return this.state.matched ? this.state.value : t2(this.input);
  }
  run() {
    return this.exhaustive();
  }
  returnType() {
    return this;
  }
  narrow() {
    return this;
  }
};
function F(t2) {
  throw new I(t2);
}

// src/syntax/keyword-of.ts
function keywordOf(statement) {
  return M(statement).returnType().with({ kind: "Rubric" }, () => "rubric").with({ kind: "Title" }, () => "title").with({ kind: "Issuer" }, () => "issuer").with({ kind: "InForce" }, () => "in force").with({ kind: "Law" }, () => "law").with({ kind: "Source" }, () => "source").with({ kind: "Score" }, () => "score").with({ kind: "Missing" }, () => "missing").with({ kind: "Scale" }, () => "scale").with({ kind: "Part" }, ({ level }) => level).with({ kind: "Weight" }, () => "weight").with({ kind: "Code" }, () => "code").with({ kind: "Category" }, () => "category").with({ kind: "WeightsTotal" }, () => "weights total").with({ kind: "Undisclosed" }, () => "undisclosed weights").with({ kind: "NotApplicable" }, () => "not applicable").with({ kind: "MayBeNotApplicable" }, () => "may be n/a").with({ kind: "Applies" }, () => "applies when").with({ kind: "Observations" }, () => "observations").with({ kind: "Rounded" }, () => "rounded to").with({ kind: "Fact" }, () => "fact").with({ kind: "Rule" }, () => "rule").with({ kind: "Verdict" }, () => "verdict").with({ kind: "Level" }, () => "level").with({ kind: "Rank" }, () => "rank").with({ kind: "Example" }, () => "example").with({ kind: "Change" }, () => "change").with({ kind: "Add" }, () => "add").with({ kind: "Remove" }, () => "remove").with({ kind: "Rename" }, () => "rename").with({ kind: "Split" }, () => "split").with({ kind: "Merge" }, () => "merge").exhaustive();
}
function keywordSpan(statement) {
  const { start } = statement.span;
  return { start, end: start + keywordOf(statement).length };
}

// src/syntax/same-tree.ts
function sameTree(a2, b2) {
  return isSame(a2, b2);
}
function isSame(a2, b2) {
  if (a2 === b2) return true;
  if (typeof a2 !== "object" || typeof b2 !== "object" || a2 === null || b2 === null) return false;
  if (Array.isArray(a2) && Array.isArray(b2) && a2.length !== b2.length) return false;
  const [left, right] = [new Map(Object.entries(a2)), new Map(Object.entries(b2))];
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => key === "span" || isSame(value, right.get(key)));
}

// src/syntax/statement-places.ts
var OF_EVERY_PART = {
  weight: "one",
  code: "one",
  law: "many",
  "applies when": "one",
  "may be n/a": "one",
  "not applicable": "one",
  "rounded to": "one"
};
var OF_A_GROUP = { ...OF_EVERY_PART, "weights total": "one" };
var OF_AN_INDICATOR = { ...OF_EVERY_PART, scale: "one", observations: "one" };
var BELOW_A_GROUP = { variable: "many", indicator: "many" };
var PARTS = { dimension: "many", ...BELOW_A_GROUP };
var OF_A_YEAR = { title: "one", issuer: "one", "in force": "one", example: "many" };
var REFERRED_TO = { law: "many", source: "many" };
var OF_A_SCHEME = {
  ...REFERRED_TO,
  score: "one",
  missing: "one",
  "not applicable": "one",
  "undisclosed weights": "one",
  "weights total": "one",
  fact: "many",
  scale: "many",
  ...PARTS,
  category: "many",
  rule: "many",
  verdict: "one",
  level: "many",
  rank: "many"
};
var AMENDING = {
  change: "many",
  add: "many",
  remove: "many",
  rename: "many",
  split: "many",
  merge: "many"
};
var PLACES = {
  file: { rubric: "many" },
  rubric: { ...OF_A_YEAR, ...OF_A_SCHEME },
  amendment: { ...OF_A_YEAR, ...REFERRED_TO, ...AMENDING },
  dimension: { ...OF_A_GROUP, ...BELOW_A_GROUP },
  variable: { ...OF_A_GROUP, ...BELOW_A_GROUP },
  indicator: OF_AN_INDICATOR,
  change: OF_A_SCHEME,
  "change dimension": OF_A_GROUP,
  "change variable": OF_A_GROUP,
  "change indicator": OF_AN_INDICATOR,
  add: OF_A_SCHEME,
  "add into": { ...OF_A_GROUP, ...OF_AN_INDICATOR, ...BELOW_A_GROUP },
  split: PARTS
};
function allowedIn(place, statement) {
  const allowed = PLACES[place];
  return Object.hasOwn(allowed, statement) ? allowed[statement] ?? null : null;
}
function placeOfAdded({ into }) {
  return into === null ? "add" : "add into";
}
function blocksFor(statement) {
  const blocks = ["rubric", "amendment", "dimension", "variable", "indicator"];
  return blocks.filter((block) => allowedIn(block, statement) !== null);
}

// src/check/rules/amendment-place.ts
var amendsMissing = defineDiagnostic({
  code: "PTH2430",
  name: "amends-missing",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` hanya ada dalam rubrik yang mengubah rubrik lain`,
    why: "Yang diubah, ditambah atau dihapus adalah rubrik yang disebut sesudah `amends`; di sini tidak ada.",
    hint: () => "tulis kepalanya `rubric nama 2024 amends nama 2023 { ... }`, atau tulis pernyataannya tanpa kata ini"
  },
  en: {
    message: ({ statement }) => `\`${statement}\` is only possible in a rubric that amends another`,
    why: "What is changed, added or removed is the rubric named behind `amends`; here there is none.",
    hint: () => "write the head `rubric name 2024 amends name 2023 { ... }`, or the statement without this word"
  }
});
var changeOrAdd = defineDiagnostic({
  code: "PTH2431",
  name: "change-or-add",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` di sini tidak mengatakan apakah ia mengubah atau menambah`,
    why: "Sebuah perubahan mewarisi seluruh rubrik yang diubahnya; apa yang lain dari itu harus disebut apa adanya.",
    hint: ({ statement }) => `tulis \`change ${statement} ...\` bila sudah ada, atau \`add ${statement} ...\` bila baru`
  },
  en: {
    message: ({ statement }) => `\`${statement}\` does not say here whether it changes or adds`,
    why: "An amendment inherits the whole rubric that it amends; what differs from it must be called what it is.",
    hint: ({ statement }) => `write \`change ${statement} ...\` if it is there already, or \`add ${statement} ...\` if it is new`
  }
});
var writtenBare = defineDiagnostic({
  code: "PTH2432",
  name: "written-bare",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` harus ditulis tanpa \`change\` atau \`add\``,
    why: "Pernyataan ini milik tahun yang baru, dan ditulis seperti dalam rubrik biasa.",
    hint: ({ statement }) => `tulis langsung \`${statement} ...\``
  },
  en: {
    message: ({ statement }) => `\`${statement}\` must be written without \`change\` or \`add\``,
    why: "It belongs to the new year, and is written as in any rubric.",
    hint: ({ statement }) => `write \`${statement} ...\` alone`
  }
});
var partInsideChange = defineDiagnostic({
  code: "PTH2433",
  name: "part-inside-change",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` tidak boleh berada di dalam bagian yang diubah`,
    why: "Bagian yang tidak disebut tetap ada, jadi daftar bagian di sini tidak jelas maksudnya.",
    hint: ({ statement }) => `tulis sebagai pernyataan tersendiri: \`change ${statement} ...\`, atau \`add into nama ${statement} ...\``
  },
  en: {
    message: ({ statement }) => `\`${statement}\` cannot stand inside a part that is changed`,
    why: "Parts that are not mentioned stay, so it is not clear what a list of parts would mean here.",
    hint: ({ statement }) => `write it as a statement of its own: \`change ${statement} ...\`, or \`add into name ${statement} ...\``
  }
});
function amendmentMisplaced(place, statement) {
  const belongs = (other) => allowedIn(other, statement) !== null;
  if (place === "amendment" && belongs("change")) return changeOrAdd;
  const isTaken2 = place === "change" || place === "add" || place === "add into";
  if (isTaken2 && belongs("amendment") && !belongs("change") && belongs("rubric")) return writtenBare;
  if (place.startsWith("change ") && belongs("split")) return partInsideChange;
  return null;
}

// src/check/rules/statement-place.ts
var misplacedStatement = defineDiagnostic({
  code: "PTH2005",
  name: "misplaced-statement",
  severity: "error",
  id: {
    message: ({ statement, block }) => `\`${statement}\` tidak boleh berada di dalam ${block.id}`,
    why: "Letak sebuah pernyataan menentukan apa yang diaturnya; di sini artinya tidak ada.",
    hint: ({ places }) => places === "" ? "hapus atau pindahkan pernyataan ini" : `pindahkan ke dalam: ${places}`
  },
  en: {
    message: ({ statement, block }) => `\`${statement}\` does not belong inside ${block.en}`,
    why: "Where a statement stands decides what it governs; here it would mean nothing.",
    hint: ({ places }) => places === "" ? "delete or move this statement" : `move it into: ${places}`
  }
});
var repeatedStatement = defineDiagnostic({
  code: "PTH2006",
  name: "repeated-statement",
  severity: "error",
  id: {
    message: ({ statement }) => `\`${statement}\` sudah ditulis sebelumnya di blok ini`,
    why: "Dua nilai untuk hal yang sama saling bertentangan, dan tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu"
  },
  en: {
    message: ({ statement }) => `\`${statement}\` was already written in this block`,
    why: "Two values for one thing conflict, and none is picked silently.",
    hint: () => "delete one of them"
  }
});
var missingStatement = defineDiagnostic({
  code: "PTH2007",
  name: "missing-statement",
  severity: "error",
  id: {
    message: ({ statement }) => `rubrik ini tidak memuat \`${statement}\``,
    why: "Tanpa pernyataan ini hasil penilaian tidak dapat ditentukan, dan patuh tidak menebaknya.",
    hint: ({ statement }) => `tambahkan, misalnya: ${writtenLike(statement)}`
  },
  en: {
    message: ({ statement }) => `this rubric has no \`${statement}\``,
    why: "Without it no outcome can be determined, and patuh does not guess it.",
    hint: ({ statement }) => `add it, for example: ${writtenLike(statement)}`
  }
});
var WORDS = {
  file: { id: "berkas, di luar rubrik", en: "the file, outside the rubric" },
  rubric: { id: "rubrik", en: "a rubric" },
  amendment: { id: "perubahan rubrik (`amends`)", en: "an amendment (`amends`)" },
  dimension: { id: "dimensi", en: "a dimension" },
  variable: { id: "variabel", en: "a variable" },
  indicator: { id: "indikator", en: "an indicator" },
  change: { id: "`change`", en: "`change`" },
  "change dimension": { id: "`change dimension`", en: "`change dimension`" },
  "change variable": { id: "`change variable`", en: "`change variable`" },
  "change indicator": { id: "`change indicator`", en: "`change indicator`" },
  add: { id: "`add`", en: "`add`" },
  "add into": { id: "`add into`", en: "`add into`" },
  split: { id: "`split`", en: "`split`" }
};
function checkStatementPlaces(file, report2) {
  checkBlock("file", file.items, report2);
}
function checkRepeatedClauses(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    if (node.kind === "Provenance") {
      for (const { text: text2, span } of node.repeated) report2(repeatedStatement, span, { statement: text2 });
    }
    if (node.kind !== "Part") continue;
    for (const { span } of node.otherWeights) {
      report2(repeatedStatement, { start: span.start, end: span.start + "weight".length }, { statement: "weight" });
    }
  }
}
function checkRequiredStatements(rubric2, report2) {
  const { items, closed } = rubric2.block;
  if (!closed) return;
  for (const statement of ["title", "score", "category"]) {
    const present = items.some((item) => isStatement(item) && keywordOf(item) === statement);
    if (!present && !mayHoldBad(items, statement)) report2(missingStatement, rubric2.name.span, { statement });
  }
}
function checkBlock(place, items, report2, headWeight = false) {
  const seen = new Set(headWeight ? ["weight"] : []);
  for (const [index, item] of items.entries()) {
    if (item.kind === "BadItem") checkBadBlock(item.keyword, item.items, report2);
    if (!isStatement(item)) continue;
    const statement = keywordOf(item);
    const allowed = allowedIn(place, statement);
    if (allowed === null && continuesBadHead(item, items[index - 1])) continue;
    if (allowed === null) reportMisplaced(place, statement, keywordSpan(item), report2);
    else if (allowed === "one" && seen.has(statement)) {
      reportRepeated(item, firstOf(items, statement, item), statement, report2);
    }
    seen.add(statement);
    checkInside(item, report2);
  }
}
function continuesBadHead(item, before) {
  if (item.kind !== "Weight" || before?.kind !== "BadItem") return false;
  const meant2 = meantKeyword(before.keyword);
  return meant2 === null || meant2 === "dimension" || meant2 === "variable" || meant2 === "indicator";
}
function reportMisplaced(place, statement, span, report2) {
  const amending = amendmentMisplaced(place, statement);
  if (amending !== null) report2(amending, span, { statement });
  else report2(misplacedStatement, span, { statement, block: WORDS[place], places: blocksFor(statement).join(", ") });
}
function checkInside(item, report2) {
  if (item.kind === "Rubric") checkRubricBlock(item, report2);
  if (item.kind === "Part") checkBlock(item.level, itemsOf(item), report2, item.weight !== null);
  if (item.kind === "Change") checkChanged(item.statement, report2);
  if (item.kind === "Add") checkBlock(placeOfAdded(item), [item.statement], report2);
  if (item.kind === "Split") checkBlock("split", item.block.items, report2);
  if (item.kind === "Merge") checkInside(item.part, report2);
}
function checkRubricBlock({ amends, block: { items } }, report2) {
  if (amends !== null) {
    checkBlock("amendment", items, report2);
    return;
  }
  const amending = items.filter(isStatement).find(isAmending);
  if (amending !== void 0) {
    report2(amendsMissing, keywordSpan(amending), { statement: keywordOf(amending) });
  }
  checkBlock(
    "rubric",
    items.filter((item) => !(isStatement(item) && isAmending(item))),
    report2
  );
}
function isAmending(statement) {
  const keyword = keywordOf(statement);
  return allowedIn("amendment", keyword) !== null && allowedIn("rubric", keyword) === null;
}
function checkChanged(statement, report2) {
  if (statement.kind !== "Part") checkBlock("change", [statement], report2);
  else checkBlock(`change ${statement.level}`, itemsOf(statement), report2, statement.weight !== null);
}
function checkBadBlock(keyword, items, report2) {
  const block = ["rubric", "dimension", "variable", "indicator"].find((one) => one === keyword);
  if (block !== void 0) checkBlock(block, items, report2);
}
function reportRepeated(item, first, statement, report2) {
  const label = { id: "pertama kali di sini", en: "first here" };
  const related = first === void 0 ? [] : [{ span: keywordSpan(first), label }];
  const fixes = first !== void 0 && sameTree(item, first) ? [deleting(item.span, statement)] : [];
  report2(repeatedStatement, keywordSpan(item), { statement }, { related, fixes });
}
function firstOf(items, statement, besides) {
  return items.filter(isStatement).find((item) => item !== besides && keywordOf(item) === statement);
}
function isStatement(item) {
  return item.kind !== "BadItem" && item.kind !== "StrayBrace";
}

// src/numeric/rational.ts
function rational(num, den = 1n) {
  if (den === 0n) throw new RangeError("division by zero");
  const divisor = greatestCommonDivisor(num, den) * (den < 0n ? -1n : 1n);
  return Object.freeze({ num: num / divisor, den: den / divisor });
}
var ZERO = rational(0n);
var ONE = rational(1n);
function add(a2, b2) {
  if (a2.den === b2.den) return rational(a2.num + b2.num, a2.den);
  return rational(a2.num * b2.den + b2.num * a2.den, a2.den * b2.den);
}
function subtract(a2, b2) {
  return add(a2, negate(b2));
}
function negate(a2) {
  return Object.freeze({ num: -a2.num, den: a2.den });
}
function multiply(a2, b2) {
  return rational(a2.num * b2.num, a2.den * b2.den);
}
function divide(a2, b2) {
  return rational(a2.num * b2.den, a2.den * b2.num);
}
function sum(numbers) {
  if (numbers.length < 3) return numbers.reduce(add, ZERO);
  const middle = numbers.length >> 1;
  return add(sum(numbers.slice(0, middle)), sum(numbers.slice(middle)));
}
function compare(a2, b2) {
  const left = a2.num * b2.den;
  const right = b2.num * a2.den;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
function equals(a2, b2) {
  return a2.num === b2.num && a2.den === b2.den;
}
function isWhole(a2) {
  return a2.den === 1n;
}
function min(a2, b2) {
  return compare(a2, b2) <= 0 ? a2 : b2;
}
function max(a2, b2) {
  return compare(a2, b2) >= 0 ? a2 : b2;
}
function powerOfTen(exponent) {
  return exponent < 0 ? rational(1n, 10n ** BigInt(-exponent)) : rational(10n ** BigInt(exponent));
}
function greatestCommonDivisor(a2, b2) {
  let x2 = a2 < 0n ? -a2 : a2;
  let y2 = b2 < 0n ? -b2 : b2;
  while (y2 !== 0n) [x2, y2] = [y2, x2 % y2];
  return x2;
}

// src/numeric/format-exact.ts
function formatExact(value) {
  const digits = terminatingDigits(value.den);
  return digits === null ? `${value.num}/${value.den}` : formatFixed(value, digits);
}
function formatFixed(value, digits) {
  const scaled = rational(value.num * 10n ** BigInt(digits), value.den);
  if (scaled.den !== 1n) throw new RangeError(`more than ${digits} decimals`);
  const negative = scaled.num < 0n;
  const text2 = (negative ? -scaled.num : scaled.num).toString().padStart(digits + 1, "0");
  const point = text2.length - digits;
  const whole = text2.slice(0, point);
  return `${negative ? "-" : ""}${whole}${digits === 0 ? "" : `.${text2.slice(point)}`}`;
}
function terminatingDigits(den) {
  let rest = den;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

// src/text/counted.ts
function counted(count, noun) {
  return `${count} ${plural(count, noun)}`;
}
function plural(count, noun) {
  return count === 1 || count === 1n ? noun : `${noun}s`;
}

// src/numeric/parse-decimal.ts
var MAX_DECIMAL_LENGTH = 400;
var MAX_EXPONENT = 300;
function parseDecimal(text2) {
  if (text2.length > MAX_DECIMAL_LENGTH) {
    return { ok: false, fault: /^[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(text2) ? "too-long" : "malformed" };
  }
  const match = /^([+-]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text2);
  if (match === null) return { ok: false, fault: "malformed" };
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = match;
  const exponent = BigInt(exponentText);
  if (exponent > BigInt(MAX_EXPONENT) || exponent < -BigInt(MAX_EXPONENT)) {
    return { ok: false, fault: "exponent-too-large" };
  }
  const digits = BigInt(`${whole}${fraction}`);
  const scale = powerOfTen(Number(exponent) - fraction.length);
  const value = rational((sign === "-" ? -digits : digits) * scale.num, scale.den);
  return { ok: true, value };
}

// src/syntax/exact-value.ts
var PERCENT = rational(1n, 100n);
var MAX_DIGITS_IN_RUBRIC = 120;
var MAX_PART = 10n ** BigInt(MAX_DIGITS_IN_RUBRIC);
function exactValue(expression) {
  const cached = known2.get(expression);
  if (cached !== void 0) return cached;
  const value = compute(expression);
  known2.set(expression, value);
  return value;
}
var known2 = /* @__PURE__ */ new WeakMap();
function compute(expression) {
  return M(expression).returnType().with({ kind: "Number" }, ({ text: text2, percent }) => {
    const parsed = parseDecimal(text2);
    if (!parsed.ok || !isBounded(parsed.value)) return null;
    return percent ? multiply(parsed.value, PERCENT) : parsed.value;
  }).with({ kind: "Negate" }, ({ operand }) => {
    const value = exactValue(operand);
    return value === null ? null : negate(value);
  }).with({ kind: "Binary" }, binaryValue).exhaustive();
}
function binaryValue({ operator, left, right }) {
  const a2 = exactValue(left);
  const b2 = exactValue(right);
  if (a2 === null || b2 === null) return null;
  const result = M(operator).returnType().with("+", () => add(a2, b2)).with("-", () => subtract(a2, b2)).with("*", () => multiply(a2, b2)).with("/", () => b2.num === 0n ? null : divide(a2, b2)).exhaustive();
  return result === null || isBounded(result) ? result : null;
}
function isBounded({ num, den }) {
  return num < MAX_PART && -num < MAX_PART && den < MAX_PART;
}

// src/syntax/plain-value.ts
function plainValue(expression) {
  const hasPercent = descendants(expression).some((node) => node.kind === "Number" && node.percent);
  return hasPercent ? null : exactValue(expression);
}

// src/check/categories.ts
function readThresholds(rubric2) {
  const { items } = rubric2.block;
  const [score] = ofKind(items, "Score");
  if (score === void 0) return null;
  const min2 = plainValue(score.min);
  const max2 = plainValue(score.max);
  const digits = plainValue(score.digits);
  if (min2 === null || max2 === null || digits === null || compare(min2, max2) >= 0) return null;
  if (digits.den !== 1n || digits.num < 0n || digits.num > 10n) return null;
  const written = [];
  for (const node of ofKind(items, "Category")) {
    const from = plainValue(node.from);
    const to = node.to === null ? null : plainValue(node.to);
    if (from === null || node.to !== null && to === null) return null;
    written.push({ node, from, to });
  }
  if (written.length === 0) return null;
  const ascending = written.toSorted((a2, b2) => compare(a2.from, b2.from));
  return { min: min2, max: max2, digits: Number(digits.num), written, ascending };
}

// src/check/swapped-bounds.ts
function swappedBounds(first, second) {
  const [high, low] = [exactValue(first), exactValue(second)];
  const [before, behind] = [writtenAs(first), writtenAs(second)];
  if (high === null || low === null || before === null || behind === null || compare(high, low) <= 0) return null;
  return swapping({ ...first.span, text: before }, { ...second.span, text: behind });
}
function writtenAs(expression) {
  return M(expression).returnType().with({ kind: "Number" }, ({ text: text2, percent }) => `${text2}${percent ? "%" : ""}`).with({ kind: "Negate", operand: { kind: "Number" } }, ({ operand }) => `-${operand.text}`).with({ kind: "Negate" }, { kind: "Binary" }, () => null).exhaustive();
}

// src/check/rules/category-bounds.ts
var thresholdPrecision = defineDiagnostic({
  code: "PTH4005",
  name: "threshold-precision",
  severity: "error",
  id: {
    message: ({ value, digits }) => `ambang ${formatExact(value)} lebih teliti daripada nilai yang diterbitkan dengan ${digits} desimal`,
    why: "Kategori ditentukan dari nilai yang sudah dibulatkan; ambang yang lebih teliti tidak pernah tepat tercapai.",
    hint: ({ digits }) => `tulis ambang dengan paling banyak ${digits} desimal`
  },
  en: {
    message: ({ value, digits }) => `the threshold ${formatExact(value)} is finer than a score published with ${counted(digits, "decimal")}`,
    why: "Categories are decided on the rounded score; a finer threshold is never met exactly.",
    hint: ({ digits }) => `write the threshold with at most ${counted(digits, "decimal")}`
  }
});
var thresholdRange = defineDiagnostic({
  code: "PTH4006",
  name: "threshold-range",
  severity: "error",
  id: {
    message: ({ value, min: min2, max: max2 }) => `ambang ${formatExact(value)} berada di luar rentang nilai ${formatExact(min2)}..${formatExact(max2)}`,
    why: "Ambang di luar rentang tidak pernah tercapai.",
    hint: () => "perbaiki ambangnya, atau rentang pada `score`"
  },
  en: {
    message: ({ value, min: min2, max: max2 }) => `the threshold ${formatExact(value)} is outside the score range ${formatExact(min2)}..${formatExact(max2)}`,
    why: "A threshold outside the range is never met.",
    hint: () => "correct the threshold, or the range in `score`"
  }
});
var bandReversed = defineDiagnostic({
  code: "PTH4007",
  name: "category-band-reversed",
  severity: "error",
  id: {
    message: ({ from, to }) => `kategori ini berakhir (${formatExact(to)}) sebelum dimulai (${formatExact(from)})`,
    why: "Kategori ini tidak akan pernah dicapai.",
    hint: () => "tukar kedua batasnya"
  },
  en: {
    message: ({ from, to }) => `this category ends (${formatExact(to)}) before it begins (${formatExact(from)})`,
    why: "No score would ever be in it.",
    hint: () => "swap the two bounds"
  }
});
function checkCategoryBounds(rubric2, report2) {
  const thresholds = readThresholds(rubric2);
  if (thresholds === null) return;
  for (const category of thresholds.written) {
    const { node, from, to } = category;
    checkBound(from, node.from, thresholds, report2);
    if (to === null || node.to === null) continue;
    checkBound(to, node.to, thresholds, report2);
    const span = { start: node.from.span.start, end: node.to.span.end };
    if (compare(to, from) < 0) report2(bandReversed, span, { from, to }, { fixes: turnedBand(category, thresholds) });
  }
}
function turnedBand({ node, from: high, to: low }, thresholds) {
  if (low === null || node.to === null) return [];
  const { min: min2, max: max2, digits, written } = thresholds;
  const step = powerOfTen(-digits);
  const others = written.filter((other) => other.node !== node);
  const above = add(high, step);
  const below = subtract(low, step);
  const meetsAbove = equals(high, max2) || others.some(({ from }) => equals(from, above));
  const meetsBelow = equals(low, min2) || others.some(({ from, to }) => equals(to ?? below, below) && compare(from, low) < 0);
  const swapped = meetsAbove && meetsBelow ? swappedBounds(node.from, node.to) : null;
  return swapped === null ? [] : [swapped];
}
function checkBound(value, place, { min: min2, max: max2, digits }, report2) {
  if (compare(value, min2) < 0 || compare(value, max2) > 0) report2(thresholdRange, place.span, { value, min: min2, max: max2 });
  else if (!isWhole(multiply(value, powerOfTen(digits)))) report2(thresholdPrecision, place.span, { value, digits });
}

// src/check/rules/category-cover.ts
var categoryHole = defineDiagnostic({
  code: "PTH4001",
  name: "category-hole",
  severity: "error",
  id: {
    message: ({ lower, upper, to, from }) => `antara \`${lower}\` (sampai ${to}) dan \`${upper}\` (dari ${from}) ada celah`,
    why: "Nilai di dalam celah tidak mempunyai kategori.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) => `akhiri \`${lower}\` pada ${fittingTo}, atau mulai \`${upper}\` dari ${fittingFrom}`
  },
  en: {
    message: ({ lower, upper, to, from }) => `there is a hole between \`${lower}\` (to ${to}) and \`${upper}\` (from ${from})`,
    why: "A score in the hole has no category.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) => `end \`${lower}\` at ${fittingTo}, or begin \`${upper}\` at ${fittingFrom}`
  }
});
var categoryOverlap = defineDiagnostic({
  code: "PTH4002",
  name: "category-overlap",
  severity: "error",
  id: {
    message: ({ lower, upper, to, from }) => `\`${lower}\` (sampai ${to}) dan \`${upper}\` (dari ${from}) bertumpang tindih`,
    why: "Nilai di daerah itu mempunyai dua kategori.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) => `akhiri \`${lower}\` pada ${fittingTo}, atau mulai \`${upper}\` dari ${fittingFrom}`
  },
  en: {
    message: ({ lower, upper, to, from }) => `\`${lower}\` (to ${to}) and \`${upper}\` (from ${from}) overlap`,
    why: "A score in both has two categories.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) => `end \`${lower}\` at ${fittingTo}, or begin \`${upper}\` at ${fittingFrom}`
  }
});
var categoryStart = defineDiagnostic({
  code: "PTH4004",
  name: "category-start",
  severity: "error",
  id: {
    message: ({ name, from, min: min2 }) => `kategori terendah \`${name}\` dimulai dari ${from}, bukan ${min2}`,
    why: "Nilai di bawahnya tidak mempunyai kategori.",
    hint: ({ min: min2 }) => `tulis \`from ${min2}\`, atau tambahkan kategori yang lebih rendah`
  },
  en: {
    message: ({ name, from, min: min2 }) => `the lowest category \`${name}\` begins at ${from}, not at ${min2}`,
    why: "A score below it has no category.",
    hint: ({ min: min2 }) => `write \`from ${min2}\`, or add a lower category`
  }
});
var categoryEnd = defineDiagnostic({
  code: "PTH4008",
  name: "category-end",
  severity: "error",
  id: {
    message: ({ name, to, max: max2 }) => `kategori tertinggi \`${name}\` berakhir pada ${to}, bukan ${max2}`,
    why: "Nilai di atasnya tidak mempunyai kategori.",
    hint: ({ max: max2 }) => `tulis \`to ${max2}\`, atau tambahkan kategori yang lebih tinggi`
  },
  en: {
    message: ({ name, to, max: max2 }) => `the highest category \`${name}\` ends at ${to}, not at ${max2}`,
    why: "A score above it has no category.",
    hint: ({ max: max2 }) => `write \`to ${max2}\`, or add a higher category`
  }
});
function checkCategoryCover(rubric2, report2) {
  const thresholds = readThresholds(rubric2);
  if (thresholds === null || mayHoldBad(rubric2.block.items, "category")) return;
  if (!isComparable(thresholds)) return;
  const { min: min2, max: max2, digits, ascending } = thresholds;
  const show = (value) => formatFixed(value, digits);
  const lowest = ascending[0];
  const highest = ascending.at(-1);
  if (lowest !== void 0 && !equals(lowest.from, min2)) {
    report2(categoryStart, lowest.node.from.span, {
      name: lowest.node.name.text,
      from: show(lowest.from),
      min: show(min2)
    });
  }
  for (const [index, upper] of ascending.entries()) {
    const lower = ascending[index - 1];
    if (lower !== void 0) checkNeighbours(lower, upper, digits, report2);
  }
  if (highest !== void 0 && highest.to !== null && highest.node.to !== null && !equals(highest.to, max2)) {
    report2(categoryEnd, highest.node.to.span, { name: highest.node.name.text, to: show(highest.to), max: show(max2) });
  }
}
function checkNeighbours(lower, upper, digits, report2) {
  if (lower.to === null || lower.node.to === null || equals(lower.from, upper.from)) return;
  const step = powerOfTen(-digits);
  const fittingTo = subtract(upper.from, step);
  const difference = compare(lower.to, fittingTo);
  if (difference === 0) return;
  const facts = {
    lower: lower.node.name.text,
    upper: upper.node.name.text,
    to: formatFixed(lower.to, digits),
    from: formatFixed(upper.from, digits),
    fittingTo: formatFixed(fittingTo, digits),
    fittingFrom: formatFixed(add(lower.to, step), digits)
  };
  const label = { id: "batas tetangganya", en: "the neighbour's bound" };
  const related = [{ span: upper.node.from.span, label }];
  const fixes = movedBounds(lower, upper, { to: fittingTo, from: add(lower.to, step) }, digits);
  report2(difference < 0 ? categoryHole : categoryOverlap, lower.node.to.span, facts, { related, fixes });
}
function movedBounds(lower, upper, { to, from }, digits) {
  const turnsRound = compare(to, lower.from) < 0 || upper.to !== null && compare(from, upper.to) > 0;
  if (lower.node.to === null || turnsRound) return [];
  const [end, begin] = [formatFixed(to, digits), formatFixed(from, digits)];
  const [low, high] = [lower.node.name.text, upper.node.name.text];
  return [
    {
      title: { id: `akhiri \`${low}\` pada ${end}`, en: `end \`${low}\` at ${end}` },
      edits: [{ span: lower.node.to.span, text: end }]
    },
    {
      title: { id: `mulai \`${high}\` dari ${begin}`, en: `begin \`${high}\` at ${begin}` },
      edits: [{ span: upper.node.from.span, text: begin }]
    }
  ];
}
function isComparable({ min: min2, max: max2, digits, ascending }) {
  const fits2 = (value) => compare(value, min2) >= 0 && compare(value, max2) <= 0 && isWhole(multiply(value, powerOfTen(digits)));
  return ascending.every(({ from, to }) => fits2(from) && (to === null || fits2(to) && compare(to, from) >= 0)) && fits2(min2) && fits2(max2);
}

// src/check/rules/category-exact.ts
var categoryExact = defineDiagnostic({
  code: "PTH4046",
  name: "category-exact",
  severity: "error",
  id: {
    message: ({ to }) => `pita tertutup sampai ${formatExact(to)} tidak cocok dengan \`compared exact\``,
    why: "Nilai persis dapat jatuh di antara dua pita yang tertutup, misalnya 80.995 di antara 80.99 dan 81.",
    hint: () => "tulis batas bawah saja (`from`), atau hapus `compared exact`"
  },
  en: {
    message: ({ to }) => `a closed band up to ${formatExact(to)} does not go with \`compared exact\``,
    why: "An exact score can fall between two closed bands, as 80.995 does between 80.99 and 81.",
    hint: () => "write only the lower bound (`from`), or delete `compared exact`"
  }
});
function checkExactCategories(rubric2, report2) {
  const [score] = ofKind(rubric2.block.items, "Score");
  const thresholds = readThresholds(rubric2);
  if (score?.comparison !== "exact" || thresholds === null) return;
  const { max: max2, written } = thresholds;
  for (const { node, to } of written)
    if (to !== null && node.to !== null && compare(to, max2) !== 0) report2(categoryExact, node.to.span, { to, max: max2 });
}

// src/syntax/words.ts
var ZONES = ["red", "yellow", "green"];
var DIRECTIONS = ["higher", "lower"];
var COMBINATIONS = ["mean", "lowest", "highest"];
var LEVEL_COMBINATIONS = ["mean", "lowest"];
var TIES = ["share", "dense"];
var RANKED_BY = ["published", "exact"];
var LEVEL_WORDS = {
  dimension: { id: "dimensi", en: "dimension" },
  variable: { id: "variabel", en: "variable" },
  indicator: { id: "indikator", en: "indicator" }
};

// src/check/rules/category-order.ts
var categoryOrder = defineDiagnostic({
  code: "PTH4003",
  name: "category-order",
  severity: "error",
  id: {
    message: ({ name, from, before }) => `kategori \`${name}\` (dari ${formatExact(from)}) tidak berada pada urutannya setelah \`${before}\``,
    why: "Kategori ditulis dari yang tertinggi ke yang terendah, atau sebaliknya; urutan yang terputus biasanya salah ketik.",
    hint: () => "periksa ambangnya, atau pindahkan kategori ini"
  },
  en: {
    message: ({ name, from, before }) => `the category \`${name}\` (from ${formatExact(from)}) is out of order after \`${before}\``,
    why: "Categories are written from the highest to the lowest, or the other way; a break is usually a slip.",
    hint: () => "check the threshold, or move this category"
  }
});
var zoneOrder = defineDiagnostic({
  code: "PTH4009",
  name: "zone-order",
  severity: "error",
  id: {
    message: ({ name, zone, above }) => `kategori \`${name}\` berada di zona ${zone}, padahal kategori di bawahnya di zona ${above}`,
    why: "Nilai yang lebih tinggi tidak boleh berada di zona yang lebih buruk.",
    hint: () => "periksa zona kedua kategori"
  },
  en: {
    message: ({ name, zone, above }) => `the category \`${name}\` is in the ${zone} zone, but a lower category is in the ${above} zone`,
    why: "A higher score must not be in a worse zone.",
    hint: () => "check the zones of both categories"
  }
});
function checkCategoryOrder(rubric2, report2) {
  const thresholds = readThresholds(rubric2);
  if (thresholds === null) return;
  checkOrder(thresholds.written, report2);
  checkZones(thresholds.ascending, report2);
}
function checkOrder(all2, report2) {
  const names2 = all2.map(({ node }) => node.name.text);
  const written = all2.filter(({ node }, index) => names2.indexOf(node.name.text) === index);
  let before = written[0];
  const last = written.at(-1);
  if (before === void 0 || last === void 0) return;
  const direction2 = compare(last.from, before.from) || -1;
  for (const category of written.slice(1)) {
    if (compare(category.from, before.from) === direction2) before = category;
    else {
      const facts = { name: category.node.name.text, from: category.from, before: before.node.name.text };
      report2(categoryOrder, category.node.from.span, facts);
    }
  }
}
var RANKED = ZONES;
function checkZones(ascending, report2) {
  let best = -1;
  for (const { node } of ascending) {
    const zone = node.zone;
    const rank = zone === null ? -1 : RANKED.indexOf(zone.text);
    if (zone === null || rank < 0) continue;
    const above = ZONES[best];
    if (above !== void 0 && rank < best)
      report2(zoneOrder, zone.span, { name: node.name.text, zone: zone.text, above });
    best = Math.max(best, rank);
  }
}

// src/syntax/readable.ts
function readable({ entries }) {
  return entries.filter((entry) => entry.kind !== "BadItem");
}
function isReadable({ entries, closed }) {
  return closed && entries.every(({ kind }) => kind !== "BadItem");
}

// src/check/symbols.ts
function symbolsOf(rubric2) {
  const { items } = rubric2.block;
  const parts = allParts(rubric2);
  return {
    // A fact in the wrong block has its own message; it is not unknown too.
    facts: new Map(ofKind([...allItems(items)], "Fact").map((fact) => [fact.name.text, fact])),
    parts: new Map(parts.map((part) => [part.name.text, part])),
    categories: new Set(ofKind(items, "Category").map(({ name }) => name.text)),
    unread: unreadIn(items),
    isIncomplete: mayHoldBad(items, "fact", "category", "dimension", "variable", "indicator") || parts.some(({ block }) => mayHoldBad(block?.items ?? [], "variable", "indicator"))
  };
}
function domainOf({ type }) {
  return M(type).returnType().with({ kind: "YesNoFact" }, () => ({ kind: "words", words: ["yes", "no"] })).with(
    { kind: "ChoiceFact" },
    ({ entries }) => isReadable(entries) ? { kind: "words", words: readable(entries).map(({ name }) => name.text) } : { kind: "unknown" }
  ).with({ kind: "NumberFact" }, () => ({ kind: "number" })).exhaustive();
}
function testsIn(condition) {
  return M(condition).returnType().with({ kind: "Or" }, { kind: "And" }, ({ parts }) => parts.flatMap(testsIn)).with({ kind: "Not" }, ({ operand }) => testsIn(operand)).with({ kind: "Holds" }, { kind: "Is" }, { kind: "Compare" }, (test) => [test]).exhaustive();
}

// src/check/rules/condition-names.ts
var testForm = defineDiagnostic({
  code: "PTH2025",
  name: "test-form",
  severity: "error",
  id: {
    message: ({ name, what }) => `\`${name}\` adalah ${what.id}, jadi tidak dapat ditanyakan seperti ini`,
    why: "Fakta ya/tidak ditanyakan dengan namanya, pilihan dengan `is`, angka dan nilai dengan perbandingan.",
    hint: ({ form }) => `tulis \`${form}\``
  },
  en: {
    message: ({ name, what }) => `\`${name}\` is ${what.en}, so it cannot be asked for like this`,
    why: "A yes/no fact is asked for by its name, a choice with `is`, numbers and scores with a comparison.",
    hint: ({ form }) => `write \`${form}\``
  }
});
var unknownFactValue = defineDiagnostic({
  code: "PTH2026",
  name: "unknown-fact-value",
  severity: "error",
  id: {
    message: ({ value, fact }) => `fakta \`${fact}\` tidak pernah bernilai \`${value}\``,
    why: "Syarat yang menanyakan nilai yang tidak ada tidak pernah terpenuhi.",
    hint: ({ known: known4, suggestion }) => suggestion === null ? `pilih salah satu: ${known4}` : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ value, fact }) => `the fact \`${fact}\` is never \`${value}\``,
    why: "A condition that asks for a value that does not exist never holds.",
    hint: ({ known: known4, suggestion }) => suggestion === null ? `choose one of: ${known4}` : `did you mean \`${suggestion}\``
  }
});
var scoreInApplies = defineDiagnostic({
  code: "PTH2027",
  name: "score-in-applies",
  severity: "error",
  id: {
    message: ({ name }) => `\`applies when\` tidak dapat menanyakan nilai \`${name}\``,
    why: "Apakah sebuah bagian berlaku harus diketahui sebelum apa pun dinilai; kalau tidak, jawaban dapat menghapus bagian.",
    hint: () => "nyatakan sebuah `fact` dan tanyakan itu, atau pakai `rule`"
  },
  en: {
    message: ({ name }) => `\`applies when\` cannot ask for the score of \`${name}\``,
    why: "Whether a part applies must be known before anything is scored; otherwise an answer could remove a part.",
    hint: () => "declare a `fact` and ask for that, or use a `rule`"
  }
});
function checkConditionNames(rubric2, report2) {
  const symbols = symbolsOf(rubric2);
  for (const node of descendants(rubric2)) {
    if (node.kind === "When") for (const test of testsIn(node.condition)) checkTest(test, symbols, report2);
    if (node.kind !== "Applies") continue;
    for (const test of testsIn(node.condition)) {
      const { text: text2, span } = test.name;
      if (isScore(test.name, symbols)) report2(scoreInApplies, span, { name: text2 });
      else checkTest(test, symbols, report2);
    }
  }
}
function isScore({ text: text2 }, { facts, parts }) {
  return !facts.has(text2) && (text2 === "score" || parts.has(text2));
}
function checkTest(test, symbols, report2) {
  const { text: name } = test.name;
  const fact = symbols.facts.get(name);
  if (fact === void 0) {
    if (isScore(test.name, symbols)) checkScoreTest(test, report2);
    return;
  }
  checkFactTest(test, fact, report2);
}
function checkFactTest(test, fact, report2) {
  const { text: name, span } = test.name;
  const domain = domainOf(fact);
  const wrong = (what, form) => report2(testForm, span, { name, what, form });
  if (domain.kind === "number") {
    if (test.kind !== "Compare") wrong({ id: "fakta berupa angka", en: "a number fact" }, `${name} at least 3`);
  } else if (fact.type.kind === "ChoiceFact" && test.kind !== "Is") {
    const [first = "..."] = domain.kind === "words" ? domain.words : [];
    wrong({ id: "fakta berupa pilihan", en: "a choice fact" }, `${name} is ${first}`);
  } else if (domain.kind === "unknown") {
    return;
  } else if (test.kind === "Compare") wrong({ id: "fakta ya/tidak", en: "a yes/no fact" }, name);
  else if (test.kind === "Is") checkValue(test.value, name, domain.words, report2);
}
function checkScoreTest(test, report2) {
  if (test.kind === "Compare") return;
  const { text: name, span } = test.name;
  report2(testForm, span, { name, what: { id: "sebuah nilai", en: "a score" }, form: `${name} at least 50` });
}
function checkValue(value, fact, words, report2) {
  if (words.includes(value.text)) return;
  const word = { ya: "yes", tidak: "no" }[value.text.toLowerCase()];
  const translated = word !== void 0 && words.includes(word) ? word : null;
  const suggestion = translated ?? suggest(value.text, words);
  const known4 = words.map((one) => `\`${one}\``).join(", ");
  const fixes = replaced(value, translated ?? onlyMeant(value.text, words));
  report2(unknownFactValue, value.span, { value: value.text, fact, known: known4, suggestion }, { fixes });
}
function replaced({ span }, by) {
  return by === null ? [] : [rewriting(span, by)];
}

// src/check/score-bounds.ts
function scoreBounds(rubric2) {
  const [score] = ofKind(rubric2.block.items, "Score");
  const min2 = score === void 0 ? null : plainValue(score.min);
  const max2 = score === void 0 ? null : plainValue(score.max);
  return min2 === null || max2 === null || compare(min2, max2) >= 0 ? null : { min: min2, max: max2 };
}

// src/check/truth-over-range.ts
var MOST_CASES = 2e4;
function truthOverRange(condition, symbols, scores) {
  const tests = testsIn(condition);
  const names2 = [...new Set(tests.map(({ name }) => name.text))];
  let cases2 = [/* @__PURE__ */ new Map()];
  for (const name of names2) {
    const values = valuesOf(name, tests, symbols, scores);
    if (values === null || cases2.length * values.length > MOST_CASES) return null;
    cases2 = cases2.flatMap((one) => values.map((value) => new Map([...one, [name, value]])));
  }
  const results = cases2.map((one) => holds(condition, one));
  return { canHold: results.includes(true), canFail: results.includes(false) };
}
function valuesOf(name, tests, { facts }, scores) {
  const fact = facts.get(name);
  const asked = tests.filter((test) => test.name.text === name);
  if (fact !== void 0 && fact.type.kind !== "NumberFact") return wordsOf(fact, asked);
  if (asked.some(({ kind }) => kind !== "Compare")) return null;
  const [min2, max2] = fact?.type.kind === "NumberFact" ? [plainValue(fact.type.min), plainValue(fact.type.max)] : [scores.min, scores.max];
  if (min2 === null || max2 === null || compare(min2, max2) > 0) return null;
  const written = tests.flatMap((test) => test.name.text === name && test.kind === "Compare" ? [test.bound] : []);
  const read2 = written.map(plainValue);
  const bounds = read2.filter((bound) => bound !== null);
  if (bounds.length < read2.length) return null;
  const inside = bounds.filter((bound) => compare(bound, min2) > 0 && compare(bound, max2) < 0);
  const sorted = [min2, ...inside, max2].toSorted(compare);
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next === void 0 ? [value] : [value, divide(add(value, next), rational(2n))];
  });
}
function wordsOf(fact, asked) {
  const domain = domainOf(fact);
  if (domain.kind !== "words" || domain.words.length === 0) return null;
  const fits2 = (test) => test.kind === "Is" ? domain.words.includes(test.value.text) : test.kind === "Holds" && fact.type.kind === "YesNoFact";
  return asked.every(fits2) ? domain.words : null;
}
function holds(condition, values) {
  return M(condition).returnType().with({ kind: "Or" }, ({ parts }) => parts.some((part) => holds(part, values))).with({ kind: "And" }, ({ parts }) => parts.every((part) => holds(part, values))).with({ kind: "Not" }, ({ operand }) => !holds(operand, values)).with({ kind: "Holds" }, ({ name }) => values.get(name.text) === "yes").with({ kind: "Is" }, ({ name, negated, value }) => values.get(name.text) === value.text !== negated).with({ kind: "Compare" }, ({ name, operator, bound: written }) => {
    const [value, bound] = [values.get(name.text), plainValue(written)];
    if (value === void 0 || typeof value === "string" || bound === null) return false;
    const order = compare(value, bound);
    return M(operator).with("at least", () => order >= 0).with("at most", () => order <= 0).with("above", () => order > 0).with("below", () => order < 0).exhaustive();
  }).exhaustive();
}

// src/check/rules/condition-truth.ts
var conditionNever = defineDiagnostic({
  code: "PTH4044",
  name: "condition-never",
  severity: "error",
  id: {
    message: () => "syarat ini tidak pernah terpenuhi",
    why: "Syarat yang tidak pernah terpenuhi hampir selalu salah tulis; apa yang bergantung padanya tidak pernah terjadi.",
    hint: () => "periksa batas, `and`/`or` dan `not`; atau hapus yang bergantung padanya"
  },
  en: {
    message: () => "this condition never holds",
    why: "A condition that never holds is nearly always a slip; what depends on it never happens.",
    hint: () => "check the bounds, `and`/`or` and `not`; or delete what depends on it"
  }
});
var conditionAlways = defineDiagnostic({
  code: "PTH4045",
  name: "condition-always",
  severity: "error",
  id: {
    message: () => "syarat ini selalu terpenuhi",
    why: "Syarat yang selalu benar tidak memilih apa pun; mungkin batasnya keliru.",
    hint: () => "periksa batas, `and`/`or` dan `not`"
  },
  en: {
    message: () => "this condition always holds",
    why: "A condition that is always true selects nothing; its bound may be wrong.",
    hint: () => "check the bounds, `and`/`or` and `not`"
  }
});
function checkConditionTruth(rubric2, report2) {
  const symbols = symbolsOf(rubric2);
  const scores = scoreBounds(rubric2);
  if (scores === null) return;
  for (const node of descendants(rubric2)) {
    if (node.kind !== "When" && node.kind !== "Applies" || !testsIn(node.condition).every((test) => canBeAsked(test, symbols)))
      continue;
    const truth = truthOverRange(node.condition, symbols, scores);
    if (truth === null) continue;
    if (!truth.canHold) report2(conditionNever, node.condition.span, {});
    else if (!truth.canFail) report2(conditionAlways, node.condition.span, {});
  }
}
function canBeAsked(test, { facts, parts }) {
  const { text: text2 } = test.name;
  const fact = facts.get(text2);
  if (fact === void 0) return test.kind === "Compare" && (text2 === "score" || parts.has(text2));
  const domain = domainOf(fact);
  return M(test).returnType().with({ kind: "Holds" }, () => fact.type.kind === "YesNoFact").with({ kind: "Is" }, ({ value }) => domain.kind === "words" && domain.words.includes(value.text)).with({ kind: "Compare" }, () => domain.kind === "number").exhaustive();
}

// src/check/rules/control-character.ts
var controlCharacter = defineDiagnostic({
  code: "PTH1017",
  name: "control-character",
  severity: "error",
  id: {
    message: ({ character }) => `teks ini memuat karakter kendali \`${character}\``,
    why: "Karakter kendali tidak terlihat dan dapat mengubah apa yang tampak di layar.",
    hint: () => "hapus karakter itu, atau ketik ulang teksnya"
  },
  en: {
    message: ({ character }) => `this text holds the control character \`${character}\``,
    why: "Control characters are invisible and can change what a screen shows.",
    hint: () => "delete the character, or type the text again"
  }
});
var MAX_TEXT_LENGTH = 1e4;
var textTooLong = defineDiagnostic({
  code: "PTH1027",
  name: "text-too-long",
  severity: "error",
  id: {
    message: ({ length }) => `teks ini memiliki ${length} karakter, lebih dari ${MAX_TEXT_LENGTH}`,
    why: "Judul dan keterangan dibaca orang dan dicetak pada setiap hasil.",
    hint: () => "pendekkan, dan letakkan naskah panjang pada sumber yang diacu"
  },
  en: {
    message: ({ length }) => `this text has ${length} characters, more than ${MAX_TEXT_LENGTH}`,
    why: "Titles and reasons are read by people and printed on every outcome.",
    hint: () => "shorten it, and leave long wording to a source that is referred to"
  }
});
function checkControlCharacters(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    if (node.kind === "String" && node.value.length > MAX_TEXT_LENGTH) {
      report2(textTooLong, { start: node.span.start, end: node.span.start + 1 }, { length: node.value.length });
    }
    const found = node.kind === "String" ? UNPRINTABLE.exec(node.value) : null;
    if (found === null || node.kind !== "String") continue;
    const start = node.span.start + 1 + found.index;
    const fixes = fixesOf(node.value, node.span.start + 1);
    report2(controlCharacter, { start, end: start + 1 }, { character: printable(found[0]) }, { fixes });
  }
}
var ALL_UNPRINTABLE2 = new RegExp(UNPRINTABLE, "gu");
var JOINERS = /[\u200C\u200D]/;
function fixesOf(value, offset) {
  if (JOINERS.test(value)) return [];
  const edits = [...value.matchAll(ALL_UNPRINTABLE2)].map(({ 0: character, index }) => ({
    span: { start: offset + index, end: offset + index + character.length },
    text: /\s/.test(character) && character !== "\uFEFF" ? " " : ""
  }));
  return [{ title: { id: "hapus karakter kendalinya", en: "delete the control characters" }, edits }];
}

// src/text/is-calendar-date.ts
function isCalendarDate(text2) {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text2);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

// src/check/rules/dates.ts
var dateUnknown = defineDiagnostic({
  code: "PTH2020",
  name: "date-unknown",
  severity: "error",
  id: {
    message: ({ date }) => `tanggal \`${date}\` tidak ada dalam kalender`,
    why: "Masa berlaku harus pasti.",
    hint: ({ meanings }) => meanings.length === 0 ? "tulis sebagai tahun-bulan-hari, misalnya `2024-01-31`" : `tulis ${meanings.map((meaning) => `\`${meaning}\``).join(" atau ")}`
  },
  en: {
    message: ({ date }) => `the date \`${date}\` is not in the calendar`,
    why: "The time in force must be certain.",
    hint: ({ meanings }) => meanings.length === 0 ? "write it as year-month-day, for example `2024-01-31`" : `write ${meanings.map((meaning) => `\`${meaning}\``).join(" or ")}`
  }
});
var datesReversed = defineDiagnostic({
  code: "PTH2021",
  name: "dates-reversed",
  severity: "error",
  id: {
    message: ({ from, to }) => `masa berlaku berakhir (${to}) sebelum dimulai (${from})`,
    why: "Rubrik ini tidak akan pernah berlaku.",
    hint: () => "tukar kedua tanggal"
  },
  en: {
    message: ({ from, to }) => `the time in force ends (${to}) before it begins (${from})`,
    why: "This rubric would never be in force.",
    hint: () => "swap the two dates"
  }
});
var yearUnknown = defineDiagnostic({
  code: "PTH2022",
  name: "year-unknown",
  severity: "error",
  id: {
    message: ({ year }) => `\`${year}\` bukan tahun penilaian`,
    why: "Tahun membedakan rubrik dari tahun ke tahun dan menjadi bagian dari namanya.",
    hint: () => "tulis empat angka, misalnya `2024`, atau rentang `2016-2019`"
  },
  en: {
    message: ({ year }) => `\`${year}\` is not an assessment year`,
    why: "The year tells rubrics of one scheme apart and is part of their name.",
    hint: () => "write four digits, for example `2024`, or a range `2016-2019`"
  }
});
var yearOutsideForce = defineDiagnostic({
  code: "PTH2043",
  name: "year-outside-force",
  severity: "warning",
  id: {
    message: ({ year, from, to }) => `tahun \`${year}\` berada di luar masa berlaku (${to === null ? `mulai ${from}` : `${from} sampai ${to}`})`,
    why: "Biasanya sebuah rubrik berlaku pada tahun penilaiannya; salah satunya mungkin tersalin dari tahun lain.",
    hint: () => "periksa tahun pada `rubric` dan tanggal pada `in force`"
  },
  en: {
    message: ({ year, from, to }) => `the year \`${year}\` is outside the time in force (${to === null ? `from ${from}` : `${from} to ${to}`})`,
    why: "A rubric is usually in force in its assessment year; one of the two may be copied from another year.",
    hint: () => "check the year in `rubric` and the dates in `in force`"
  }
});
function checkDates(rubric2, report2) {
  const { year } = rubric2;
  const years = /^([0-9]{4})(?:-([0-9]{4}))?$/.exec(year.text);
  if (years === null || years[2] !== void 0 && years[1] !== void 0 && years[2] <= years[1]) {
    report2(yearUnknown, year.span, { year: year.text }, { fixes: yearFixes(year) });
  }
  for (const node of descendants(rubric2)) {
    if (node.kind !== "Date" || isCalendarDate(node.text)) continue;
    const meanings = meaningsOf(node.text);
    const fixes = meanings.map((meaning) => rewriting(node.span, meaning));
    report2(dateUnknown, node.span, { date: node.text, meanings }, { fixes });
  }
  for (const force of ofKind(rubric2.block.items, "InForce")) {
    const isCertain = checkForce(force, report2);
    if (isCertain && force.span.start >= rubric2.block.span.start) checkYear(year, years, force, report2);
  }
}
function checkForce({ from, to, span }, report2) {
  if (!isCalendarDate(from.text) || to !== null && !isCalendarDate(to.text)) return false;
  if (to === null || to.text >= from.text) return true;
  report2(datesReversed, span, { from: from.text, to: to.text }, { fixes: reversedFixes(from, to) });
  return false;
}
function checkYear({ text: text2, span }, years, force, report2) {
  const first = years?.[1];
  if (first === void 0) return;
  const last = years?.[2] ?? first;
  const [begin, end] = [force.from.text.slice(0, 4), force.to?.text.slice(0, 4) ?? "9999"];
  if (begin <= last && first <= end) return;
  const related = [{ span: force.span, label: { id: "masa berlakunya", en: "its time in force" } }];
  report2(yearOutsideForce, span, { year: text2, from: force.from.text, to: force.to?.text ?? null }, { related });
}
function yearFixes({ text: text2, span }) {
  const [, century = "", first = "", last = ""] = /^([0-9]{2})([0-9]{2})-([0-9]{2})$/.exec(text2) ?? [];
  return last > first ? [adding(span.end - last.length, century)] : [];
}
function meaningsOf(text2) {
  const [first = "", second = "", third = ""] = text2.split("-");
  const dates = third.length === 4 ? [dateOf(third, second, first), dateOf(third, first, second)] : [dateOf(first, second, third)];
  return [...new Set(dates)].filter(isCalendarDate);
}
function dateOf(year, month, day) {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function reversedFixes(from, to) {
  const later = [0, 1].map((years) => `${Number(from.text.slice(0, 4)) + years}${to.text.slice(4)}`).find((date) => date > from.text);
  const swapped = swapping({ ...from.span, text: from.text }, { ...to.span, text: to.text });
  return later === void 0 || !isCalendarDate(later) ? [] : [swapped, rewriting(to.span, later)];
}

// src/check/rules/duplicate-name.ts
var duplicateName = defineDiagnostic({
  code: "PTH2001",
  name: "duplicate-name",
  severity: "error",
  id: {
    message: ({ what, name }) => `nama ${what.id} \`${name}\` dipakai dua kali`,
    why: "Bukti, acuan dan perbandingan tahun memakai nama ini; nama ganda membuat artinya tidak pasti.",
    hint: () => "beri nama lain pada salah satunya"
  },
  en: {
    message: ({ what, name }) => `the ${what.en} name \`${name}\` is used twice`,
    why: "Evidence, references and comparisons of years use this name; a double one is ambiguous.",
    hint: () => "give one of them another name"
  }
});
function checkDuplicateNames(rubric2, report2) {
  const { items } = rubric2.block;
  const laws = ofKind(items, "Law").filter(({ text: text2 }) => text2 !== null);
  checkNames(allParts(rubric2), { id: "bagian", en: "part" }, report2);
  checkNames(ofKind(items, "Scale"), { id: "skala", en: "scale" }, report2);
  checkNames(ofKind(items, "Source"), { id: "sumber", en: "source" }, report2);
  checkNames(laws, { id: "peraturan", en: "law" }, report2);
  checkNames(ofKind(items, "Category"), { id: "kategori", en: "category" }, report2);
  checkNames(ofKind(items, "Fact"), { id: "fakta", en: "fact" }, report2);
  checkNames(ofKind(items, "Rule"), { id: "aturan", en: "rule" }, report2);
}
function checkNames(nodes, what, report2) {
  const seen = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const { name } = node;
    if (name === null) continue;
    const first = seen.get(name.text);
    if (first === void 0) seen.set(name.text, { name, node });
    else {
      const related = [{ span: first.name.span, label: { id: "pertama kali di sini", en: "first here" } }];
      report2(duplicateName, name.span, { what, name: name.text }, { related, fixes: fixesOf2(node, first.node) });
    }
  }
}
function fixesOf2(node, first) {
  const isReferredTo = node.kind === "Scale" || node.kind === "Source" || node.kind === "Law";
  if (!isReferredTo || !sameTree(node, first)) return [];
  return [deleting(node.span, `${node.kind.toLowerCase()} ${node.name?.text}`)];
}

// src/check/rules/empty-group.ts
var emptyGroup = defineDiagnostic({
  code: "PTH2012",
  name: "empty-group",
  severity: "error",
  id: {
    message: ({ level, name }) => `${LEVEL_WORDS[level].id} \`${name}\` tidak memuat indikator`,
    why: "Blok yang kosong tidak dapat dinilai; biasanya isinya tertinggal.",
    hint: () => "tambahkan indikator, atau hapus `{ }` bila rinciannya memang tidak diterbitkan"
  },
  en: {
    message: ({ level, name }) => `${level} \`${name}\` holds no indicator`,
    why: "An empty block cannot be scored; usually its content was forgotten.",
    hint: () => "add indicators, or delete the `{ }` if its details were never published"
  }
});
function checkEmptyGroups(rubric2, report2) {
  for (const part of allParts(rubric2)) {
    const items = itemsOf(part);
    if (part.level === "indicator" || part.block === null || partsOf(items).length > 0) continue;
    if (mayHoldBad(items, "variable", "indicator")) continue;
    report2(emptyGroup, part.name.span, { level: part.level, name: part.name.text });
  }
}

// src/syntax/meant-clause.ts
var MEANINGS = [
  ["weight", "bobot"],
  ["from", "dari mulai sumber"],
  ["to", "sampai hingga ke menjadi"],
  ["zone", "zona"],
  ["points", "nilai poin skor"],
  ["article", "pasal"],
  ["published", "terbit diterbitkan"],
  ["digits", "desimal"],
  ["assumed", "diandaikan"],
  ["inferred", "disimpulkan"],
  ["because", "karena sebab"],
  ["when", "bila jika apabila kalau if"],
  ["then", "maka -> =>"],
  ["and", "dan serta & &&"],
  ["or", "atau | ||"],
  ["not", "bukan tidak !"],
  ["is", "adalah ialah = =="],
  ["is not", "!= <>"],
  ["gives", "adalah berarti memberi menghasilkan -> => = :"],
  ["at least", ">= => \u2265 minimal minimum sekurangnya"],
  ["at most", "<= =< \u2264 maksimal maksimum"],
  ["above", "> diatas lebih"],
  ["below", "< dibawah kurang"],
  ["->", "to ke menjadi \u2192 =>"],
  ["subtract", "kurangi potong minus"],
  ["cap", "batasi"],
  ["category", "kategori"],
  ["categories", "kategori"],
  ["score", "nilai skor"],
  ["verdict", "putusan opini"],
  ["withhold", "tahan"],
  ["award", "penghargaan"],
  ["label", "catatan"],
  ["expect", "harapkan diharapkan"],
  ["yes/no", "ya/tidak"],
  ["number", "angka bilangan"],
  ["choice", "pilihan"],
  ["levels", "tingkat"],
  ["count", "hitungan"],
  ["mean", "rata-rata rerata"],
  ["checklist", "daftar"],
  ["steps", "langkah"],
  ["by", "menurut"],
  ["%", "persen percent pct"]
];
var EXPECTATIONS = [
  ...["score", "category", "categories", "zone", "verdict", "label", "award", "certain", "uncertain", "range"]
];
function meantClause(found, expected) {
  const written = found.toLowerCase();
  const meaning = MEANINGS.find(
    ([word, others]) => expected.includes(word.split(" ")[0] ?? word) && others.split(" ").includes(written)
  );
  return meaning?.[0] ?? suggest(
    found,
    expected.filter((word) => /^[a-z]/.test(word))
  );
}
function isTranslated(found) {
  return MEANINGS.some(([, others]) => /^[a-z]/.test(found) && others.split(" ").includes(found.toLowerCase()));
}

// src/check/rules/unknown-tested.ts
var unknownTested = defineDiagnostic({
  code: "PTH2024",
  name: "unknown-fact-or-part",
  severity: "error",
  id: {
    message: ({ name }) => `tidak ada fakta atau bagian \`${name}\``,
    why: "Syarat hanya dapat menanyakan fakta yang dinyatakan, nilai sebuah bagian, atau `score` untuk nilai keseluruhan.",
    hint: ({ name, suggestion }) => suggestion === null ? `nyatakan, misalnya: \`fact ${name} yes/no "..."\`` : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ name }) => `there is no fact or part \`${name}\``,
    why: "A condition can only ask for a declared fact, the score of a part, or `score` for the whole.",
    hint: ({ name, suggestion }) => suggestion === null ? `declare it, for example: \`fact ${name} yes/no "..."\`` : `did you mean \`${suggestion}\``
  }
});
function checkUnknownTested(rubric2, report2) {
  const symbols = symbolsOf(rubric2);
  const unknown = referencesIn(rubric2, symbols).filter(({ name, known: known4 }) => !known4.includes(name.text));
  const uses = /* @__PURE__ */ new Map();
  for (const reference of unknown.toSorted((a2, b2) => a2.name.span.start - b2.name.span.start)) {
    uses.set(reference.name.text, [...uses.get(reference.name.text) ?? [], reference]);
  }
  const { start } = rubric2.block.span;
  for (const [first, ...others] of uses.values()) {
    if (first === void 0) continue;
    const related = others.map(({ name }) => ({ span: name.span, label: AGAIN })).filter(({ span }) => span.start >= start);
    reportUnknown([first, ...others], symbols, report2, related.slice(0, MOST_SHOWN));
  }
}
var MOST_SHOWN = 3;
var MOST_COMPARED = 300;
var AGAIN = { id: "juga di sini", en: "here too" };
function reportUnknown(references, { unread }, report2, related) {
  const [first] = references;
  if (first === void 0) return;
  const { text: text2, span } = first.name;
  const compared = first.known.length <= MOST_COMPARED ? first.known : [];
  const suggestion = suggest(text2, compared) ?? (first.inExample ? meantClause(text2, EXPECTATIONS) : null);
  if (unread.names.has(text2) || suggestion === null && unread.isNameless("fact", "dimension", "variable", "indicator"))
    return;
  const meant2 = meansExpect(first) ? "expect" : onlyMeant(text2, compared);
  const edits = references.map(({ name }) => ({ span: name.span, text: meant2 ?? "" }));
  const fixes = meant2 === null ? [] : [{ title: rewriting(span, meant2).title, edits }];
  report2(
    unknownTested,
    span,
    { name: text2, suggestion: meansExpect(first) ? "expect" : suggestion },
    { fixes, related }
  );
}
function referencesIn(rubric2, { facts, parts }) {
  const ofFacts = [...facts.keys()];
  const ofParts = [...parts.keys()];
  const tested = (condition) => testsIn(condition).map(({ name }) => ({ name, known: [...ofFacts, ...ofParts, "score"] }));
  return descendants(rubric2).flatMap((node) => {
    if (node.kind === "When" || node.kind === "Applies") return tested(node.condition);
    if (node.kind === "Verdict") return node.columns.map((name) => ({ name, known: ["category", ...ofFacts] }));
    if (node.kind === "Level" && node.weightedBy !== null) return [{ name: node.weightedBy, known: ofFacts }];
    if (node.kind === "Rank" && node.within !== null) return [{ name: node.within, known: ofFacts }];
    if (node.kind === "Example") return answersIn(node, [...ofParts, ...ofFacts]);
    return [];
  });
}
function answersIn({ entries }, known4) {
  const given = readable(entries).flatMap(
    (entry) => entry.kind === "Given" ? [{ name: entry.name, known: known4, inExample: true }] : []
  );
  const end = given.findIndex(meansExpect);
  return end < 0 ? given : given.slice(0, end + 1);
}
var EXPECT = ["harapkan", "diharapkan", "harapan", "hasil", "hasilnya", "seharusnya", "expects", "expected"];
function meansExpect({ name: { text: text2 }, known: known4 }) {
  if (known4.includes(text2)) return false;
  return EXPECT.includes(text2.toLowerCase()) || suggest(text2, [...known4, "expect"]) === "expect";
}

// src/check/rules/example-entries.ts
var exampleExpectsNothing = defineDiagnostic({
  code: "PTH2041",
  name: "example-expects-nothing",
  severity: "error",
  id: {
    message: () => "contoh ini tidak menyebut hasil yang diharapkan",
    why: "Contoh adalah pengujian; tanpa hasil yang diharapkan tidak ada yang dapat gagal.",
    hint: () => "tambahkan misalnya `expect score 60.35 category C`"
  },
  en: {
    message: () => "this example does not say what it expects",
    why: "An example is a test; without an expected outcome nothing can fail.",
    hint: () => "add for example `expect score 60.35 category C`"
  }
});
var exampleRepeated = defineDiagnostic({
  code: "PTH2042",
  name: "example-repeated",
  severity: "error",
  id: {
    message: ({ what }) => `\`${what}\` ditulis dua kali dalam contoh ini`,
    why: "Dua nilai untuk hal yang sama saling bertentangan, dan tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu"
  },
  en: {
    message: ({ what }) => `\`${what}\` is written twice in this example`,
    why: "Two values for one thing conflict, and none is picked silently.",
    hint: () => "delete one of them"
  }
});
function checkExamples(rubric2, report2) {
  const symbols = symbolsOf(rubric2);
  for (const example of ofKind(rubric2.block.items, "Example")) checkExample(example, symbols, report2);
}
function checkExample({ entries, span }, symbols, report2) {
  const given = readable(entries).flatMap((entry) => entry.kind === "Given" ? [entry.name] : []);
  const expected = readable(entries).flatMap((entry) => entry.kind === "Expect" ? entry.clauses : []);
  const known4 = [...symbols.parts.keys(), ...symbols.facts.keys()];
  const isExpectMisspelt = given.some((name) => meansExpect({ name, known: known4 }));
  checkDoubles(given, report2);
  const seen = /* @__PURE__ */ new Set();
  for (const clause of expected) {
    if (seen.has(clause.kind) && clause.kind !== "ExpectLabel")
      report2(exampleRepeated, clause.span, { what: clause.kind.replace("Expect", "expect ").toLowerCase() });
    seen.add(clause.kind);
  }
  const word = { start: span.start, end: span.start + "example".length };
  if (isReadable(entries) && expected.length === 0 && !isExpectMisspelt) report2(exampleExpectsNothing, word, {});
}
function checkDoubles(names2, report2) {
  const seen = /* @__PURE__ */ new Set();
  for (const { text: text2, span } of names2) {
    if (seen.has(text2)) report2(exampleRepeated, span, { what: text2 });
    seen.add(text2);
  }
}

// src/check/rules/fact-names.ts
var factNameTaken = defineDiagnostic({
  code: "PTH2032",
  name: "fact-name-taken",
  severity: "error",
  id: {
    message: ({ name }) => `fakta tidak dapat bernama \`${name}\``,
    why: "Nama itu sudah berarti sebuah bagian, nilai keseluruhan, atau sebuah kata dalam syarat.",
    hint: () => "beri nama lain pada fakta ini"
  },
  en: {
    message: ({ name }) => `a fact cannot be called \`${name}\``,
    why: "That name already means a part, the whole score, or a word of a condition.",
    hint: () => "give this fact another name"
  }
});
var unusedFact = defineDiagnostic({
  code: "PTH2033",
  name: "unused-fact",
  severity: "warning",
  id: {
    message: ({ name }) => `fakta \`${name}\` tidak dipakai di mana pun`,
    why: "Fakta yang tidak dipakai tidak mengubah hasil; mungkin sebuah syarat lupa menanyakannya.",
    hint: () => "pakai dalam syarat, putusan atau jenjang, atau hapus"
  },
  en: {
    message: ({ name }) => `nothing uses the fact \`${name}\``,
    why: "A fact that is not used changes no outcome; a condition may have been meant to ask for it.",
    hint: () => "use it in a condition, a verdict or a level, or delete it"
  }
});
function usedIn(node) {
  if (node.kind === "Holds" || node.kind === "Is" || node.kind === "Compare") return [node.name];
  if (node.kind === "Verdict") return node.columns;
  if (node.kind === "Level") return node.weightedBy === null ? [] : [node.weightedBy];
  if (node.kind === "Rank") return node.within === null ? [] : [node.within];
  return [];
}
var TAKEN = /* @__PURE__ */ new Set([
  ...["score", "category", "any", "and", "or", "not", "is", "at", "above", "below", "then", "when"]
]);
function checkFactNames(rubric2, report2) {
  const { parts } = symbolsOf(rubric2);
  const facts = ofKind(rubric2.block.items, "Fact");
  for (const { name } of facts) {
    const part = parts.get(name.text);
    const related = part === void 0 ? [] : [{ span: part.name.span, label: { id: "bagian ini", en: "this part" } }];
    if (part !== void 0 || TAKEN.has(name.text)) report2(factNameTaken, name.span, { name: name.text }, { related });
  }
  checkUse(facts, rubric2, report2);
}
function checkUse(facts, rubric2, report2) {
  const nodes = descendants(rubric2);
  if (nodes.some(({ kind }) => kind === "BadItem")) return;
  const used = new Set(nodes.flatMap(usedIn).map(({ text: text2 }) => text2));
  const names2 = facts.map(({ name }) => name.text);
  const known4 = /* @__PURE__ */ new Set([...names2, ...symbolsOf(rubric2).parts.keys(), "score", "category"]);
  const meant2 = new Set([...used].filter((name) => !known4.has(name)).map((name) => suggest(name, names2)));
  if (meant2.has(null) || hasFaultyVerdict(rubric2)) return;
  for (const { name } of facts)
    if (!used.has(name.text) && !meant2.has(name.text)) report2(unusedFact, name.span, { name: name.text });
}
function hasFaultyVerdict({ block: { items } }) {
  const numbers = new Set(
    ofKind(items, "Fact").flatMap(({ name, type }) => type.kind === "NumberFact" ? name.text : [])
  );
  return ofKind(items, "Verdict").some(({ columns }) => {
    const names2 = columns.map(({ text: text2 }) => text2);
    return new Set(names2).size < names2.length || names2.some((name) => numbers.has(name));
  });
}

// src/check/rules/indicator-scale.ts
var indicatorWithoutScale = defineDiagnostic({
  code: "PTH2013",
  name: "indicator-without-scale",
  severity: "error",
  id: {
    message: ({ name }) => `indikator \`${name}\` tidak memiliki skala`,
    why: "Skala menentukan jawaban apa yang mungkin dan berapa nilainya.",
    hint: () => "tambahkan misalnya `{ scale yes/no }` atau `{ scale levels 0..5 }`"
  },
  en: {
    message: ({ name }) => `the indicator \`${name}\` has no scale`,
    why: "The scale says which answers are possible and what they are worth.",
    hint: () => "add for example `{ scale yes/no }` or `{ scale levels 0..5 }`"
  }
});
var scaleForm = defineDiagnostic({
  code: "PTH2014",
  name: "scale-form",
  severity: "error",
  id: {
    message: ({ inIndicator }) => inIndicator ? "skala di dalam indikator diberi nama atau isi, tidak keduanya" : "skala ini memerlukan nama dan isi",
    why: "Skala bernama dinyatakan sekali di awal rubrik dan diacu dengan namanya; skala tanpa nama milik satu indikator.",
    hint: ({ inIndicator }) => inIndicator ? "tulis `scale nama`, atau hanya isinya: `scale levels 0..5`" : "tulis `scale nama levels 0..5`"
  },
  en: {
    message: ({ inIndicator }) => inIndicator ? "a scale inside an indicator has either a name or its own content, not both" : "this scale needs both a name and its content",
    why: "A named scale is declared once at the top and referred to by name; one without a name belongs to one indicator.",
    hint: ({ inIndicator }) => inIndicator ? "write `scale name`, or only its content: `scale levels 0..5`" : "write `scale name levels 0..5`"
  }
});
function checkIndicatorScales(rubric2, report2) {
  for (const { name, body, span } of ofKind(rubric2.block.items, "Scale")) {
    if (name === null || body === null) report2(scaleForm, span, { inIndicator: false });
  }
  const names2 = namesOf(rubric2);
  const cutOff = cutOffParts(rubric2);
  for (const part of allParts(rubric2)) {
    if (part.level === "indicator" && !cutOff.has(part)) checkIndicator(part, names2, report2);
  }
}
function namesOf(rubric2) {
  const declared2 = ofKind(rubric2.block.items, "Scale").flatMap(({ name }) => name === null ? [] : [name.text]);
  const used = /* @__PURE__ */ new Map();
  for (const part of allParts(rubric2)) {
    for (const { name } of ofKind(itemsOf(part), "Scale")) {
      if (name !== null) used.set(name.text, (used.get(name.text) ?? 0) + 1);
    }
  }
  return { declared: new Set(declared2), used };
}
function checkIndicator(part, names2, report2) {
  const items = itemsOf(part);
  const [scale] = ofKind(items, "Scale");
  if (scale !== void 0) {
    const { name, body } = scale;
    if (name !== null && body !== null) {
      report2(scaleForm, name.span, { inIndicator: true }, { fixes: fixesOf3(name, body, names2) });
    }
  } else if (!mayHoldBad(items, "scale") && !hasOpenText(part)) {
    report2(indicatorWithoutScale, part.name.span, { name: part.name.text });
  }
}
function fixesOf3(name, body, { declared: declared2, used }) {
  const withoutName = deleting({ start: name.span.start, end: body.span.start }, name.text);
  if (declared2.has(name.text)) {
    return [withoutName, rewriting({ start: name.span.start, end: body.span.end }, name.text)];
  }
  return used.get(name.text) === 1 ? [withoutName] : [];
}

// src/check/rules/law-title.ts
var lawWithoutTitle = defineDiagnostic({
  code: "PTH2015",
  name: "law-without-title",
  severity: "error",
  id: {
    message: ({ name }) => `peraturan \`${name}\` tidak diberi judul`,
    why: "Di awal rubrik sebuah peraturan dinyatakan; pembaca perlu tahu peraturan apa.",
    hint: ({ name }) => `tulis \`law ${name} "Undang-Undang ..."\``
  },
  en: {
    message: ({ name }) => `the law \`${name}\` has no title`,
    why: "At the top of a rubric a law is declared; readers must learn which one it is.",
    hint: ({ name }) => `write \`law ${name} "Undang-Undang ..."\``
  }
});
var lawRedeclared = defineDiagnostic({
  code: "PTH2023",
  name: "law-redeclared",
  severity: "error",
  id: {
    message: ({ name }) => `di sini peraturan \`${name}\` diberi judul lagi`,
    why: "Peraturan ini sudah dinyatakan di awal rubrik; dua judul untuk satu nama saling bertentangan.",
    hint: ({ name, text: text2 }) => `tulis \`law ${name} article ${quote(text2).replaceAll("`", '"')}\` bila yang dimaksud pasal, atau hapus teksnya`
  },
  en: {
    message: ({ name }) => `the law \`${name}\` is given a title again here`,
    why: "It is declared at the top of the rubric; two titles for one name conflict.",
    hint: ({ name, text: text2 }) => `write \`law ${name} article ${quote(text2).replaceAll("`", '"')}\` if an article is meant, or delete the text`
  }
});
function checkLawTitles(rubric2, report2) {
  const declared2 = /* @__PURE__ */ new Map();
  for (const law of ofKind(rubric2.block.items, "Law")) {
    const { name, text: text2 } = law;
    if (!declared2.has(name.text)) declared2.set(name.text, law);
    if (text2 === null) report2(lawWithoutTitle, name.span, { name: name.text });
  }
  for (const part of allParts(rubric2)) {
    for (const law of ofKind(itemsOf(part), "Law")) {
      const { name, text: text2 } = law;
      const top = declared2.get(name.text);
      if (text2 === null || top === void 0) continue;
      const facts = { name: name.text, text: text2.id.value };
      report2(lawRedeclared, text2.id.span, facts, { fixes: fixesOf4(law, text2, top.text) });
    }
  }
}
function fixesOf4(law, text2, declared2) {
  const end = (text2.en ?? text2.id).span.end;
  const without = deleting({ start: law.name.span.end, end }, `"${text2.id.value}"`);
  if (declared2 !== null && sameTree(text2, declared2)) return [without];
  return law.article === null && text2.en === null ? [adding(text2.id.span.start, "article "), without] : [];
}

// src/check/rules/level-chain.ts
var levelChain = defineDiagnostic({
  code: "PTH2034",
  name: "level-chain",
  severity: "error",
  id: {
    message: ({ level, problem }) => problem === "taken" ? `jenjang \`${level}\` sudah mempunyai jenjang di atasnya` : problem === "cycle" ? `jenjang \`${level}\` berada di atas dirinya sendiri` : `jenjang \`${level}\` tidak bersambung dengan jenjang yang lain`,
    why: "Nilai naik dari satu jenjang ke jenjang berikutnya dalam satu rantai, misalnya layanan, unit, instansi.",
    hint: () => "tulis misalnya `level service -> unit mean` lalu `level unit -> institution mean`"
  },
  en: {
    message: ({ level, problem }) => problem === "taken" ? `the level \`${level}\` already has a level above it` : problem === "cycle" ? `the level \`${level}\` is above itself` : `the level \`${level}\` does not connect with the others`,
    why: "Scores rise from one level to the next in one chain, for example service, unit, institution.",
    hint: () => "write for example `level service -> unit mean` and then `level unit -> institution mean`"
  }
});
var unknownLevel = defineDiagnostic({
  code: "PTH2035",
  name: "unknown-level",
  severity: "error",
  id: {
    message: ({ name }) => `tidak ada jenjang \`${name}\``,
    why: "Peringkat disusun untuk satu jenjang yang dinyatakan dengan `level`.",
    hint: ({ suggestion }) => suggestion === null ? "nyatakan dengan `level unit -> institution mean`" : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ name }) => `there is no level \`${name}\``,
    why: "A ranking is made for one level that `level` declares.",
    hint: ({ suggestion }) => suggestion === null ? "declare it with `level unit -> institution mean`" : `did you mean \`${suggestion}\``
  }
});
function checkLevelChains(rubric2, report2) {
  const { items } = rubric2.block;
  const levels = ofKind(items, "Level");
  const symbols = symbolsOf(rubric2);
  checkChain(levels, report2);
  for (const { weightedBy } of levels) if (weightedBy !== null) checkFact(weightedBy, "NumberFact", symbols, report2);
  for (const rank of ofKind(items, "Rank")) {
    if (!symbols.unread.names.has(rank.level.text)) checkRank(rank, levels, report2);
    if (rank.within !== null) checkFact(rank.within, "ChoiceFact", symbols, report2);
  }
}
function checkChain(levels, report2) {
  const above = /* @__PURE__ */ new Map();
  for (const [index, { from, to }] of levels.entries()) {
    const tell = (place, problem) => report2(levelChain, place.span, { level: place.text, problem });
    const before = levels[index - 1];
    if (above.has(from.text)) tell(from, "taken");
    else if (from.text === to.text || above.has(to.text)) tell(to, "cycle");
    else if (before !== void 0 && before.to.text !== from.text) tell(from, "break");
    above.set(from.text, to.text);
  }
}
function checkRank({ level }, levels, report2) {
  const known4 = new Set(levels.flatMap(({ from, to }) => [from.text, to.text]));
  if (known4.has(level.text) || known4.size === 0) return;
  report2(unknownLevel, level.span, { name: level.text, suggestion: suggest(level.text, known4) });
}
var WORDS2 = {
  NumberFact: { id: "bukan angka", en: "no number" },
  ChoiceFact: { id: "bukan pilihan", en: "no choice" }
};
function checkFact(name, kind, symbols, report2) {
  const { facts } = symbols;
  const fact = facts.get(name.text);
  if (fact === void 0) return;
  if (fact.type.kind !== kind) {
    const form = kind === "NumberFact" ? `fact ${name.text} number 0..100` : `fact ${name.text} choice { ... }`;
    report2(testForm, name.span, { name: name.text, what: WORDS2[kind], form });
  }
}

// src/check/rules/missing-policy.ts
var missingPolicy = defineDiagnostic({
  code: "PTH2008",
  name: "missing-policy",
  severity: "error",
  id: {
    message: () => "rubrik ini tidak mengatakan apa arti jawaban yang tidak ada",
    why: "Jawaban kosong dapat berarti nilai terendah, tidak dihitung, atau tanpa nilai; pilihannya mengubah hasil.",
    hint: () => "tambahkan `missing answers count as lowest`, `missing answers are excluded`, atau `missing answers stop the score`"
  },
  en: {
    message: () => "this rubric does not say what a missing answer means",
    why: "An empty answer may count as lowest, be left out, or stop the score; the choice changes outcomes.",
    hint: () => "add `missing answers count as lowest`, `missing answers are excluded` or `missing answers stop the score`"
  }
});
function checkMissingPolicy(rubric2, report2) {
  const { items, closed } = rubric2.block;
  if (!closed) return;
  if (!allParts(rubric2).some(({ level }) => level === "indicator")) return;
  if (ofKind(items, "Missing").length > 0 || mayHoldBad(items, "missing")) return;
  report2(missingPolicy, rubric2.name.span, {});
}

// src/check/rules/not-applicable-policy.ts
var notApplicablePolicy = defineDiagnostic({
  code: "PTH2028",
  name: "not-applicable-policy",
  severity: "error",
  id: {
    message: ({ name }) => `\`${name}\` dapat tidak berlaku, tetapi rubrik ini tidak menyatakan akibatnya`,
    why: "Bobot bagian yang tidak berlaku dapat dibagikan, atau bagian itu dihitung penuh atau terendah; tidak ada yang ditebak.",
    hint: () => "tambahkan di rubrik salah satu dari: `not applicable parts are redistributed` / `not applicable parts count as full` / `not applicable parts count as lowest`"
  },
  en: {
    message: ({ name }) => `\`${name}\` may not apply, but this rubric does not say what happens then`,
    why: "The weight of a part that does not apply may go to its siblings, or the part may count as full or lowest; nothing is guessed.",
    hint: () => "add one of these to the rubric: `not applicable parts are redistributed` / `not applicable parts count as full` / `not applicable parts count as lowest`"
  }
});
function checkNotApplicablePolicy(rubric2, report2) {
  const { items, closed } = rubric2.block;
  if (!closed || hasPolicy(items) || mayHoldBad(items, "not")) return;
  const lacking = partsOf(items).flatMap(withoutPolicy)[0];
  if (lacking !== void 0) report2(notApplicablePolicy, lacking.name.span, { name: lacking.name.text });
}
function withoutPolicy(part) {
  const items = itemsOf(part);
  if (hasPolicy(items) || mayHoldBad(items, "not")) return [];
  const may = mayNotApply(items) || canBeEmptied(part, null);
  return [...may ? [part] : [], ...partsOf(items).flatMap(withoutPolicy)];
}
function mayNotApply(items) {
  return ofKind(items, "Applies").length > 0 || ofKind(items, "MayBeNotApplicable").length > 0;
}
function canBeEmptied(part, policy) {
  const parts = partsOf(itemsOf(part));
  return parts.length > 0 && parts.every((below) => isWeightless(below) || canBeLeftOut(below, policy));
}
function canBeLeftOut(part, above) {
  const items = itemsOf(part);
  const policy = ofKind(items, "NotApplicable")[0]?.policy ?? above;
  const isGivenAway = policy === "redistribute";
  return isGivenAway && (mayNotApply(items) || canBeEmptied(part, policy));
}
function isWeightless(part) {
  const share = weightOf(part)?.share ?? null;
  return share !== null && exactValue(share)?.num === 0n;
}
function hasPolicy(items) {
  return ofKind(items, "NotApplicable").length > 0;
}

// src/syntax/by-kind.ts
function byKind(table, node) {
  const row = table[node.kind];
  return row?.(node);
}

// src/check/fineness.ts
var MAX_FINENESS = 5e3;
function canBeSummed(numbers, most2 = MAX_FINENESS) {
  const denominators = new Set(numbers.map(({ den }) => den));
  let digits = 0;
  for (const denominator2 of denominators) digits += denominator2.toString().length;
  return digits <= most2;
}

// src/check/rules/number-fineness.ts
var numbersTooFine = defineDiagnostic({
  code: "PTH1028",
  name: "numbers-too-fine",
  severity: "error",
  id: {
    message: () => `penyebut bobot, nilai dan skala rubrik ini bersama-sama memiliki lebih dari ${MAX_FINENESS} angka`,
    why: "Nilai dihitung persis; penyebut yang semuanya berlainan membuat hasilnya terlalu panjang.",
    hint: () => "pakai pecahan dengan penyebut yang sama, atau persen dengan beberapa desimal"
  },
  en: {
    message: () => `the denominators of this rubric's weights, points and scales have more than ${MAX_FINENESS} digits together`,
    why: "Scores are computed exactly; denominators that all differ make the result too long.",
    hint: () => "use fractions with the same denominator, or percentages with a few decimals"
  }
});
function checkFineness(rubric2, report2) {
  const numbers = descendants(rubric2).flatMap(factorsOf);
  if (!canBeSummed(numbers)) report2(numbersTooFine, rubric2.name.span, {});
}
var FACTORS = {
  Weight: ({ share }) => [share === null ? null : exactValue(share)],
  WeightsTotal: ({ share }) => [exactValue(share)],
  LevelEntry: ({ points }) => [points === null ? null : exactValue(points)],
  OptionEntry: ({ points }) => [exactValue(points)],
  Step: ({ points }) => [exactValue(points)],
  ChecklistScale: ({ entries }) => [rational(1n, BigInt(Math.max(1, entries.entries.length)))],
  ChecklistItem: ({ weight }) => [weight === null ? null : exactValue(weight)],
  Subtract: ({ amount }) => [exactValue(amount)],
  CapScore: ({ most: most2 }) => [exactValue(most2)],
  Score: rangeFactors,
  LevelsScale: rangeFactors,
  CountScale: rangeFactors,
  NumberScale: rangeFactors,
  MeanScale: rangeFactors
};
function factorsOf(node) {
  return (byKind(FACTORS, node) ?? []).filter((factor) => factor !== null);
}
function rangeFactors({
  min: low,
  max: high
}) {
  const [min2, max2] = [exactValue(low), exactValue(high)];
  if (min2 === null || max2 === null) return [];
  const range = subtract(max2, min2);
  return [min2, max2, range.num === 0n ? ONE : divide(ONE, range)];
}

// src/check/rules/number-format.ts
var numberFormat = defineDiagnostic({
  code: "PTH1008",
  name: "number-format",
  severity: "error",
  id: {
    message: ({ text: text2 }) => `angka ${quote(text2)} tidak dapat dibaca dengan pasti`,
    why: "Koma dan titik ribuan dibaca berbeda di setiap negara; rubrik hanya mengenal titik desimal.",
    hint: ({ meanings }) => meanings.length === 0 ? "tulis dengan titik desimal dan tanpa pemisah ribuan" : `tulis ${listed(meanings, "atau")}`
  },
  en: {
    message: ({ text: text2 }) => `the number ${quote(text2)} cannot be read with certainty`,
    why: "Commas and thousands separators are read differently from country to country; a rubric knows the decimal point only.",
    hint: ({ meanings }) => meanings.length === 0 ? "write it with a decimal point and no thousands separators" : `write ${listed(meanings, "or")}`
  }
});
var thousandsLookalike = defineDiagnostic({
  code: "PTH1018",
  name: "thousands-lookalike",
  severity: "warning",
  id: {
    message: ({ text: text2, one }) => `\`${text2}\` dibaca sebagai ${one}, bukan ribuan`,
    why: "Di Indonesia titik sering memisahkan ribuan; di dalam rubrik titik adalah tanda desimal.",
    hint: ({ one, thousand }) => `tulis \`${one}\` atau \`${thousand}\``
  },
  en: {
    message: ({ text: text2, one }) => `\`${text2}\` is read as ${one}, not as thousands`,
    why: "In Indonesia a point often separates thousands; in a rubric it is the decimal point.",
    hint: ({ one, thousand }) => `write \`${one}\` or \`${thousand}\``
  }
});
var numberTooLarge = defineDiagnostic({
  code: "PTH1009",
  name: "number-too-large",
  severity: "error",
  id: {
    message: ({ text: text2 }) => `angka ${quote(text2)} terlalu panjang`,
    why: "Angka dihitung persis, jadi panjangnya dibatasi supaya perhitungan selalu selesai.",
    hint: () => `pakai paling banyak ${MAX_DIGITS_IN_RUBRIC} angka`
  },
  en: {
    message: ({ text: text2 }) => `the number ${quote(text2)} is too long`,
    why: "Numbers are computed exactly, so their length is bounded to make every computation end.",
    hint: () => `use at most ${MAX_DIGITS_IN_RUBRIC} digits`
  }
});
var expressionTooLarge = defineDiagnostic({
  code: "PTH1026",
  name: "expression-too-large",
  severity: "error",
  id: {
    message: () => "hasil perhitungan ini memiliki lebih dari 120 angka",
    why: "Bobot dan nilai nyata hanya memerlukan beberapa angka; panjangnya dibatasi supaya perhitungan selalu selesai.",
    hint: () => "periksa perkalian dan pembaginya, atau tulis hasilnya"
  },
  en: {
    message: () => "the result of this calculation has more than 120 digits",
    why: "Real weights and scores need a few digits; their length is bounded so that every computation ends.",
    hint: () => "check what is multiplied and divided, or write the result"
  }
});
var divisionByZero = defineDiagnostic({
  code: "PTH1016",
  name: "division-by-zero",
  severity: "error",
  id: {
    message: () => "pembagian dengan nol",
    why: "Hasilnya bukan angka.",
    hint: () => "periksa penyebutnya"
  },
  en: {
    message: () => "division by zero",
    why: "The result is not a number.",
    hint: () => "check the divisor"
  }
});
function checkNumbers(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    if (node.kind === "Binary") checkOperation(node, report2);
    if (node.kind === "Number") checkNumber(node, report2);
  }
}
function checkOperation(node, report2) {
  const [left, right] = [exactValue(node.left), exactValue(node.right)];
  if (left === null || right === null) return;
  if (node.operator === "/" && right.num === 0n) report2(divisionByZero, node.right.span, {});
  else if (exactValue(node) === null) report2(expressionTooLarge, node.span, {});
}
function checkNumber(node, report2) {
  const { text: text2, percent, span } = node;
  const digits = { start: span.start, end: span.start + text2.length };
  const one = /^([1-9][0-9]{0,2})\.000$/.exec(text2)?.[1];
  if (one !== void 0) {
    const fixes = [one, `${one}000`].map((meaning) => rewriting(digits, meaning));
    report2(thousandsLookalike, span, { text: text2, one, thousand: `${one}000` }, { fixes });
  }
  const parsed = parseDecimal(text2);
  if (!parsed.ok && parsed.fault === "malformed") {
    const found = meaningsOf2(text2, percent);
    const meanings = found.map((meaning) => `${meaning}${percent ? "%" : ""}`);
    report2(numberFormat, span, { text: text2, meanings }, { fixes: found.map((meaning) => rewriting(digits, meaning)) });
  } else if (exactValue(node) === null) report2(numberTooLarge, span, { text: text2 });
}
var MOST_SHOWN2 = 20;
function meaningsOf2(text2, percent) {
  if (text2.length > MOST_SHOWN2) return [];
  const plain = text2.replaceAll(/[.,_]/g, "");
  if (/^[0-9]{1,3}(?:_[0-9]{3})+$/.test(text2) || /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})$/.test(text2)) {
    return [plain];
  }
  const mixed = /^([1-9][0-9]{0,2}(?:\.[0-9]{3})+),([0-9]+)$/.exec(text2) ?? /^([1-9][0-9]{0,2}(?:,[0-9]{3})+)\.([0-9]+)$/.exec(text2);
  if (mixed !== null) return [`${mixed[1]?.replaceAll(/[.,]/g, "")}.${mixed[2]}`];
  if (!/^[0-9]+,[0-9]+$/.test(text2)) return [];
  const decimal = text2.replace(",", ".");
  const mayBeThousands = /^[1-9][0-9]{0,2},[0-9]{3}$/.test(text2) && (!percent || text2.endsWith("000"));
  return mayBeThousands ? [decimal.replace(/\.000$/, ""), plain] : [decimal];
}
function listed(meanings, or) {
  return meanings.map((meaning) => `\`${meaning}\``).join(` ${or} `);
}

// src/check/rules/rounding-stage.ts
var stageDigits = defineDiagnostic({
  code: "PTH4041",
  name: "rounding-digits",
  severity: "error",
  id: {
    message: ({ digits }) => `${formatExact(digits)} desimal tidak mungkin`,
    why: "Pembulatan memakai 0 sampai 10 desimal, berupa bilangan bulat.",
    hint: () => "tulis misalnya `rounded to 2`"
  },
  en: {
    message: ({ digits }) => `${formatExact(digits)} decimals are impossible`,
    why: "A rounding stage has a whole number of decimals from 0 to 10.",
    hint: () => "write for example `rounded to 2`"
  }
});
var countOfAtLeast = defineDiagnostic({
  code: "PTH4037",
  name: "count-at-least",
  severity: "error",
  id: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` bukan hitungan`,
    why: "Banyaknya pengamatan atau unit adalah bilangan bulat mulai dari 1.",
    hint: () => "tulis bilangan bulat, misalnya `at least 3`"
  },
  en: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` is no count`,
    why: "The number of observations or units is a whole number from 1 up.",
    hint: () => "write a whole number, for example `at least 3`"
  }
});
function checkRoundingStages(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    if (node.kind === "Rounded") checkDigits(node.digits, report2);
    if (node.kind === "Level" && node.rounded !== null) checkDigits(node.rounded.digits, report2);
    if ((node.kind === "Level" || node.kind === "Observations") && node.atLeast !== null)
      checkCount(node.atLeast, report2);
  }
}
function checkDigits(place, report2) {
  const digits = plainValue(place);
  if (digits !== null && (!isWhole(digits) || compare(digits, ZERO) < 0 || compare(digits, rational(10n)) > 0))
    report2(stageDigits, place.span, { digits });
}
function checkCount(place, report2) {
  const value = plainValue(place);
  if (value !== null && (!isWhole(value) || compare(value, ONE) < 0)) report2(countOfAtLeast, place.span, { value });
}

// src/check/rules/rule-amount.ts
var amountRange = defineDiagnostic({
  code: "PTH4038",
  name: "rule-amount",
  severity: "error",
  id: {
    message: ({ amount, most: most2 }) => compare(amount, ZERO) <= 0 ? `pengurangan ${formatExact(amount)} tidak mengurangi apa pun` : `pengurangan ${formatExact(amount)} lebih besar daripada rentang nilai, yaitu ${formatExact(most2)}`,
    why: "Pengurangan nol tidak mengubah apa pun, yang negatif menambah nilai, dan lebih dari rentang tidak mungkin.",
    hint: ({ most: most2 }) => `tulis angka lebih dari 0 dan paling banyak ${formatExact(most2)}`
  },
  en: {
    message: ({ amount, most: most2 }) => compare(amount, ZERO) <= 0 ? `subtracting ${formatExact(amount)} takes nothing off` : `subtracting ${formatExact(amount)} is more than the whole score range, which is ${formatExact(most2)}`,
    why: "Subtracting nothing changes nothing, a negative number would add, and more than the range is impossible.",
    hint: ({ most: most2 }) => `write a number above 0 and at most ${formatExact(most2)}`
  }
});
var capRange = defineDiagnostic({
  code: "PTH4039",
  name: "rule-cap",
  severity: "error",
  id: {
    message: ({ cap, min: min2, max: max2 }) => compare(cap, min2) < 0 ? `batas ${formatExact(cap)} di bawah nilai terendah, yaitu ${formatExact(min2)}` : `batas ${formatExact(cap)} tidak membatasi apa pun: nilai tidak pernah lebih dari ${formatExact(max2)}`,
    why: "Batas di puncak rentang tidak mengubah apa pun; batas di bawah rentang tidak dapat dicapai.",
    hint: ({ min: min2, max: max2 }) => `tulis batas mulai dari ${formatExact(min2)}, di bawah ${formatExact(max2)}`
  },
  en: {
    message: ({ cap, min: min2, max: max2 }) => compare(cap, min2) < 0 ? `the cap ${formatExact(cap)} is below the lowest score, ${formatExact(min2)}` : `the cap ${formatExact(cap)} caps nothing: no score is above ${formatExact(max2)}`,
    why: "A cap at the top of the range changes nothing; one below the range cannot be met.",
    hint: ({ min: min2, max: max2 }) => `write a cap from ${formatExact(min2)} up, below ${formatExact(max2)}`
  }
});
var capTop = defineDiagnostic({
  code: "PTH4040",
  name: "rule-cap-top",
  severity: "error",
  id: {
    message: ({ category }) => `\`${category}\` sudah kategori terbaik, jadi membatasi pada kategori itu tidak mengubah apa pun`,
    why: "Aturan yang tidak mengubah apa pun hampir selalu salah tulis.",
    hint: () => "tulis kategori yang lebih rendah, atau hapus aturannya"
  },
  en: {
    message: ({ category }) => `\`${category}\` is the best category, so capping there changes nothing`,
    why: "A rule that changes nothing is nearly always a slip.",
    hint: () => "write a lower category, or delete the rule"
  }
});
function checkRuleAmounts(rubric2, report2) {
  const bounds = scoreBounds(rubric2);
  const effects = ofKind(rubric2.block.items, "Rule").flatMap((rule) => descendants(rule));
  const isWhole2 = !mayHoldBad(rubric2.block.items, "category");
  const best = isWhole2 ? readThresholds(rubric2)?.ascending.at(-1)?.node.name.text : void 0;
  for (const node of effects) {
    if (node.kind === "CapCategory" && node.category.text === best)
      report2(capTop, node.category.span, { category: node.category.text });
    if (bounds === null) continue;
    if (node.kind === "Subtract") checkAmount(node.amount, bounds, report2);
    if (node.kind === "CapScore") checkCap(node.most, bounds, report2);
  }
}
function checkAmount(place, { min: min2, max: max2 }, report2) {
  const amount = plainValue(place);
  const most2 = subtract(max2, min2);
  if (amount !== null && (compare(amount, ZERO) <= 0 || compare(amount, most2) > 0))
    report2(amountRange, place.span, { amount, most: most2 });
}
function checkCap(place, { min: min2, max: max2 }, report2) {
  const cap = plainValue(place);
  if (cap !== null && (compare(cap, min2) < 0 || compare(cap, max2) >= 0))
    report2(capRange, place.span, { cap, min: min2, max: max2 });
}

// src/check/rules/rule-form.ts
var ruleForm = defineDiagnostic({
  code: "PTH2029",
  name: "rule-form",
  severity: "error",
  id: {
    message: ({ rule, clauses }) => clauses === 0 ? `aturan \`${rule}\` tidak memuat \`when ... then ...\`` : `aturan \`${rule}\` memuat ${clauses} \`when\``,
    why: "Setiap aturan berisi satu syarat dan satu akibat, supaya setiap hasil dapat menyebut aturan yang mengubahnya.",
    hint: ({ clauses }) => clauses === 0 ? "tulis `{ when nama-fakta then withhold award }`" : "buat satu `rule` untuk setiap `when`"
  },
  en: {
    message: ({ rule, clauses }) => clauses === 0 ? `the rule \`${rule}\` has no \`when ... then ...\`` : `the rule \`${rule}\` has ${clauses} \`when\``,
    why: "Every rule has one condition and one effect, so that every outcome can name the rule that changed it.",
    hint: ({ clauses }) => clauses === 0 ? "write `{ when fact-name then withhold award }`" : "make one `rule` for each `when`"
  }
});
var reasonRepeated = defineDiagnostic({
  code: "PTH2030",
  name: "not-monotonic-repeated",
  severity: "error",
  id: {
    message: ({ rule }) => `aturan \`${rule}\` memuat \`not monotonic because\` lebih dari sekali`,
    why: "Dua alasan untuk hal yang sama membuat tidak jelas mana yang dimaksud.",
    hint: () => "gabungkan alasannya menjadi satu"
  },
  en: {
    message: ({ rule }) => `the rule \`${rule}\` has \`not monotonic because\` more than once`,
    why: "With two reasons for one thing it is unclear which one is meant.",
    hint: () => "join the reasons into one"
  }
});
function checkRuleForms(rubric2, report2) {
  for (const { name, clauses } of ofKind(rubric2.block.items, "Rule")) {
    if (!isReadable(clauses)) continue;
    const whens2 = readable(clauses).filter(({ kind }) => kind === "When");
    const reasons = readable(clauses).filter(({ kind }) => kind === "NotMonotonic");
    if (whens2.length !== 1) {
      const place = whens2[1] === void 0 ? name.span : { start: whens2[1].span.start, end: whens2[1].span.start + "when".length };
      report2(ruleForm, place, { rule: name.text, clauses: whens2.length });
    }
    if (reasons[1] !== void 0) report2(reasonRepeated, reasons[1].span, { rule: name.text });
  }
}

// src/check/rules/rule-monotonic.ts
var notMonotonic = defineDiagnostic({
  code: "PTH4042",
  name: "not-monotonic",
  severity: "error",
  id: {
    message: ({ rule, part }) => `aturan \`${rule}\` dapat menurunkan hasil bila ${part === "score" ? "nilainya" : `nilai \`${part}\``} naik`,
    why: "Jawaban yang lebih baik tidak boleh memperburuk hasil; kalau tidak, instansi diuntungkan bila menjawab lebih buruk.",
    hint: () => 'balik perbandingannya (`below`, `at most`), atau tulis `not monotonic because "..."` di dalam aturan bila memang demikian'
  },
  en: {
    message: ({ rule, part }) => `the rule \`${rule}\` can lower the outcome when ${part === "score" ? "the score" : `the score of \`${part}\``} rises`,
    why: "A better answer must never make the outcome worse; otherwise it would pay to answer worse.",
    hint: () => 'turn the comparison around (`below`, `at most`), or write `not monotonic because "..."` inside the rule if it is meant so'
  }
});
var monotonicAnyway = defineDiagnostic({
  code: "PTH4043",
  name: "monotonic-anyway",
  severity: "warning",
  id: {
    message: ({ rule }) => `aturan \`${rule}\` tidak dapat menurunkan hasil karena jawaban yang lebih baik`,
    why: "Pengecualian yang tidak diperlukan membuat pembaca mengira jawaban yang lebih baik dapat merugikan.",
    hint: () => "hapus `not monotonic because`"
  },
  en: {
    message: ({ rule }) => `the rule \`${rule}\` cannot lower the outcome through a better answer`,
    why: "An exception that is not needed makes readers believe that a better answer can do harm.",
    hint: () => "delete `not monotonic because`"
  }
});
function checkRuleMonotonicity(rubric2, report2) {
  const { parts } = symbolsOf(rubric2);
  for (const { name, clauses } of ofKind(rubric2.block.items, "Rule")) {
    if (!isReadable(clauses)) continue;
    const when = readable(clauses).find((clause) => clause.kind === "When");
    const reason = readable(clauses).find((clause) => clause.kind === "NotMonotonic");
    if (when === void 0) continue;
    const rising = takesAway(when.effect) ? risingTests(when.condition, true).filter(({ name: { text: text2 } }) => text2 === "score" || parts.has(text2)) : [];
    const [first] = rising;
    if (first !== void 0 && reason === void 0)
      report2(notMonotonic, first.span, { rule: name.text, part: first.name.text });
    if (first === void 0 && reason !== void 0) report2(monotonicAnyway, reason.span, { rule: name.text });
  }
}
function takesAway(effect) {
  return M(effect).with({ kind: "Subtract" }, { kind: "CapScore" }, { kind: "CapCategory" }, { kind: "WithholdAward" }, () => true).with({ kind: "Label" }, () => false).exhaustive();
}
function risingTests(condition, upright) {
  return M(condition).returnType().with({ kind: "Or" }, { kind: "And" }, ({ parts }) => parts.flatMap((part) => risingTests(part, upright))).with({ kind: "Not" }, ({ operand }) => risingTests(operand, !upright)).with({ kind: "Compare" }, (test) => {
    const rises = test.operator === "at least" || test.operator === "above";
    return rises === upright ? [test] : [];
  }).with({ kind: "Holds" }, { kind: "Is" }, () => []).exhaustive();
}

// src/check/rules/scale-dead-answer.ts
var deadAnswer = defineDiagnostic({
  code: "PTH4052",
  name: "dead-answer",
  severity: "warning",
  id: {
    message: ({ answer, same, points }) => `\`${answer}\` dan \`${same}\` sama-sama bernilai ${points}`,
    why: "Dua jawaban yang tidak pernah membedakan hasil membuat penilai membedakan sesuatu yang tidak dihitung.",
    hint: () => "beri nilai yang berbeda, atau gabungkan keduanya"
  },
  en: {
    message: ({ answer, same, points }) => `\`${answer}\` and \`${same}\` are both worth ${points}`,
    why: "Two answers that never make a difference make assessors tell apart what does not count.",
    hint: () => "give them different points, or make them one"
  }
});
function checkDeadAnswers(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    if (node.kind !== "LevelsScale" && node.kind !== "ChoiceScale" && node.kind !== "StepsScale") continue;
    const first = /* @__PURE__ */ new Map();
    for (const { answer, place, points } of answersOf(node)) {
      const value = plainValue(points);
      if (value === null) continue;
      const key = formatExact(value);
      const same = first.get(key);
      if (same === void 0) first.set(key, answer);
      else if (same !== answer) report2(deadAnswer, place, { answer, same, points: key });
    }
  }
}
function answersOf(scale) {
  if (scale.kind === "ChoiceScale")
    return readable(scale.entries).map(({ name, points }) => ({ answer: name.text, place: name.span, points }));
  if (scale.kind === "StepsScale")
    return readable(scale.entries).map(({ from, points }) => {
      const value = plainValue(from);
      return { answer: `from ${value === null ? "" : formatExact(value)}`, place: from.span, points };
    });
  const [min2, max2] = [plainValue(scale.min), plainValue(scale.max)];
  if (scale.entries === null || min2 === null || max2 === null) return [];
  return readable(scale.entries).flatMap(({ level, points }) => {
    const value = plainValue(level);
    if (points === null || value === null || compare(value, min2) < 0 || compare(value, max2) > 0) return [];
    return [{ answer: level.text, place: level.span, points }];
  });
}

// src/check/rules/scale-entry-repeated.ts
var entryRepeated = defineDiagnostic({
  code: "PTH4028",
  name: "entry-repeated",
  severity: "error",
  id: {
    message: ({ entry }) => `\`${entry}\` ditulis dua kali di sini`,
    why: "Dua arti untuk satu jawaban saling bertentangan.",
    hint: () => "hapus salah satu, atau perbaiki namanya"
  },
  en: {
    message: ({ entry }) => `\`${entry}\` stands twice here`,
    why: "Two meanings for one answer conflict.",
    hint: () => "delete one of them, or correct its name"
  }
});

// src/check/rules/scale-steps.ts
var stepsStart = defineDiagnostic({
  code: "PTH4030",
  name: "steps-start",
  severity: "error",
  id: {
    message: ({ min: min2 }) => `tidak ada langkah yang mulai dari ${formatExact(min2)}`,
    why: "Setiap angka dalam rentang skala harus mempunyai nilai; angka di bawah langkah pertama tidak mempunyainya.",
    hint: ({ min: min2 }) => `tambahkan \`from ${formatExact(min2)} points ...\``
  },
  en: {
    message: ({ min: min2 }) => `no step begins at ${formatExact(min2)}`,
    why: "Every number in the range of the scale must have points; one below the first step has none.",
    hint: ({ min: min2 }) => `add \`from ${formatExact(min2)} points ...\``
  }
});
var stepOutside = defineDiagnostic({
  code: "PTH4036",
  name: "step-outside",
  severity: "error",
  id: {
    message: ({ from, min: min2, max: max2 }) => `langkah dari ${formatExact(from)} berada di luar skala ${formatExact(min2)}..${formatExact(max2)}`,
    why: "Langkah di luar skala tidak pernah dipakai; mungkin batasnya keliru.",
    hint: () => "perbaiki awal langkah ini atau batas skalanya"
  },
  en: {
    message: ({ from, min: min2, max: max2 }) => `the step from ${formatExact(from)} is outside the scale ${formatExact(min2)}..${formatExact(max2)}`,
    why: "A step outside the scale is never used; one of the bounds may be wrong.",
    hint: () => "correct where this step begins, or the bounds of the scale"
  }
});
function checkSteps({ entries, span }, { min: min2, max: max2 }, report2) {
  const steps = readable(entries).map((step) => ({ step, from: plainValue(step.from) }));
  const seen = /* @__PURE__ */ new Set();
  for (const { step, from } of steps) {
    if (from === null) continue;
    const text2 = formatExact(from);
    if (compare(from, min2) < 0 || compare(from, max2) > 0) report2(stepOutside, step.from.span, { from, min: min2, max: max2 });
    else if (seen.has(text2)) report2(entryRepeated, step.from.span, { entry: text2 });
    seen.add(text2);
  }
  if (!isReadable(entries) || steps.some(({ from }) => from === null) || seen.has(formatExact(min2))) return;
  report2(stepsStart, { start: span.start, end: span.start + "steps".length }, { min: min2 });
}

// src/check/rules/scale-range.ts
var MAX_LEVELS = 100;
var scaleRange = defineDiagnostic({
  code: "PTH4020",
  name: "scale-range",
  severity: "error",
  id: {
    message: ({ min: min2, max: max2, isFact }) => `rentang ${isFact ? "fakta" : "skala"} ${formatExact(min2)}..${formatExact(max2)} kosong`,
    why: "Pada skala dengan satu nilai atau tanpa nilai, setiap jawaban sama saja.",
    hint: ({ isFact }) => `tulis yang terendah lebih dulu${isFact ? "" : "; tulis `lower is better` bila yang kecil lebih baik"}`
  },
  en: {
    message: ({ min: min2, max: max2, isFact }) => `the ${isFact ? "fact" : "scale"} range ${formatExact(min2)}..${formatExact(max2)} is empty`,
    why: "On a scale with one value or none all answers are the same.",
    hint: ({ isFact }) => `write the lowest first${isFact ? "" : "; write `lower is better` if less is better"}`
  }
});
var scaleWhole = defineDiagnostic({
  code: "PTH4021",
  name: "scale-whole",
  severity: "error",
  id: {
    message: ({ value }) => `\`${formatExact(value)}\` bukan bilangan bulat dari 0 ke atas`,
    why: "Tingkat, hitungan dan pilihan responden adalah bilangan bulat.",
    hint: () => "pakai bilangan bulat, atau skala `number` untuk angka pecahan"
  },
  en: {
    message: ({ value }) => `\`${formatExact(value)}\` is not a whole number from 0 up`,
    why: "Levels, counts and the choices of respondents are whole numbers.",
    hint: () => "use whole numbers, or a `number` scale for fractions"
  }
});
var countFromZero = defineDiagnostic({
  code: "PTH4022",
  name: "count-from-zero",
  severity: "error",
  id: {
    message: ({ min: min2 }) => `hitungan dimulai dari ${formatExact(min2)}, bukan 0`,
    why: "Yang dihitung selalu dapat tidak ada sama sekali.",
    hint: () => "tulis `count 0..`, atau pakai skala `number`"
  },
  en: {
    message: ({ min: min2 }) => `the count begins at ${formatExact(min2)}, not at 0`,
    why: "What is counted can always be absent altogether.",
    hint: () => "write `count 0..`, or use a `number` scale"
  }
});
var fullAtRange = defineDiagnostic({
  code: "PTH4023",
  name: "full-at-range",
  severity: "error",
  id: {
    message: ({ fullAt, max: max2 }) => `\`full at ${formatExact(fullAt)}\` berada di luar 1 sampai ${formatExact(max2)}`,
    why: "Nilai penuh harus dapat dicapai, dan tidak oleh hitungan nol.",
    hint: ({ max: max2 }) => `tulis bilangan bulat dari 1 sampai ${formatExact(max2)}`
  },
  en: {
    message: ({ fullAt, max: max2 }) => `\`full at ${formatExact(fullAt)}\` is outside 1 to ${formatExact(max2)}`,
    why: "Full points must be reachable, and not by a count of nothing.",
    hint: ({ max: max2 }) => `write a whole number from 1 to ${formatExact(max2)}`
  }
});
var sampleSize = defineDiagnostic({
  code: "PTH4024",
  name: "sample-size",
  severity: "error",
  id: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` bukan banyaknya responden`,
    why: "Banyaknya responden adalah bilangan bulat dari 1 ke atas.",
    hint: () => "tulis misalnya `at least 10`"
  },
  en: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` is not a number of respondents`,
    why: "A number of respondents is a whole number from 1 up.",
    hint: () => "write for example `at least 10`"
  }
});
var tooManyLevels = defineDiagnostic({
  code: "PTH4025",
  name: "too-many-levels",
  severity: "error",
  id: {
    message: ({ levels }) => `skala ini memiliki ${formatExact(levels)} tingkat, lebih dari ${MAX_LEVELS}`,
    why: "Tingkat dipilih oleh orang; sebanyak ini biasanya salah ketik.",
    hint: () => "pakai skala `number` atau `count`"
  },
  en: {
    message: ({ levels }) => `this scale has ${formatExact(levels)} levels, more than ${MAX_LEVELS}`,
    why: "Levels are chosen by people; so many are usually a slip.",
    hint: () => "use a `number` or a `count` scale"
  }
});
var directionMissing = defineDiagnostic({
  code: "PTH4026",
  name: "direction-missing",
  severity: "error",
  id: {
    message: () => "skala angka ini tidak mengatakan arah mana yang lebih baik",
    why: "Angka yang besar dapat berarti baik (cakupan) atau buruk (hari tunggu).",
    hint: () => "tambahkan `higher is better` atau `lower is better`"
  },
  en: {
    message: () => "this number scale does not say which way is better",
    why: "A large number may be good (coverage) or bad (days of waiting).",
    hint: () => "add `higher is better` or `lower is better`"
  }
});
var fullAtDirection = defineDiagnostic({
  code: "PTH4035",
  name: "full-at-direction",
  severity: "error",
  id: {
    message: () => "`full at` tidak dapat dipakai bersama `lower is better`",
    why: "`full at` mengatakan mulai dari hitungan berapa nilainya penuh; bila sedikit lebih baik, nilai penuh ada pada 0.",
    hint: () => "hapus salah satu, atau pakai skala `levels` dengan `points`"
  },
  en: {
    message: () => "`full at` cannot be combined with `lower is better`",
    why: "`full at` says from which count on the points are full; where less is better, they are full at 0.",
    hint: () => "delete one of the two, or use a `levels` scale with `points`"
  }
});
function checkScaleRanges(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    if (node.kind === "LevelsScale") checkLevels(node, report2);
    if (node.kind === "CountScale") checkCount2(node, report2);
    if (node.kind === "MeanScale") checkMean(node, report2);
    if (node.kind === "NumberFact") checkBounds(node, report2);
    if (node.kind === "NumberScale" || node.kind === "StepsScale") checkNumber2(node, report2);
  }
}
function headOf({ kind, span, max: max2 }) {
  return { start: span.start, end: kind === "StepsScale" ? max2.span.end : span.end };
}
function checkBounds(scale, report2) {
  const min2 = plainValue(scale.min);
  const max2 = plainValue(scale.max);
  if (min2 === null || max2 === null) return null;
  const whole = M(scale).returnType().with({ kind: "NumberScale" }, { kind: "StepsScale" }, { kind: "NumberFact" }, () => false).with({ kind: "LevelsScale" }, { kind: "CountScale" }, { kind: "MeanScale" }, () => true).exhaustive();
  const faulty = whole ? [scale.min, scale.max].filter((bound) => checkWhole(bound, report2)) : [];
  if (faulty.length > 0) return null;
  if (compare(min2, max2) < 0) return { min: min2, max: max2 };
  const isFact = scale.kind === "NumberFact";
  report2(
    scaleRange,
    { start: scale.min.span.start, end: scale.max.span.end },
    { min: min2, max: max2, isFact },
    { fixes: turned(scale) }
  );
  return null;
}
function turned(scale) {
  const swapped = swappedBounds(scale.min, scale.max);
  if (swapped === null) return [];
  if (!("direction" in scale) || scale.direction !== null || scale.kind === "CountScale" && scale.fullAt !== null) {
    const low = exactValue(scale.max);
    return low !== null && compare(low, ONE) <= 0 ? [swapped] : [];
  }
  const last = scale.kind === "MeanScale" && scale.atLeast !== null ? scale.atLeast : scale.max;
  const lower = adding(last.span.end, " lower is better");
  const { title } = swapped;
  const both2 = { id: `${title.id}, ${lower.title.id}`, en: `${title.en}, ${lower.title.en}` };
  return [swapped, { title: both2, edits: [...swapped.edits, ...lower.edits] }];
}
function directionsAt(offset) {
  return DIRECTIONS.map((direction2) => adding(offset, ` ${direction2} is better`));
}
function checkLevels(scale, report2) {
  const bounds = checkBounds(scale, report2);
  if (bounds === null) return;
  const levels = subtract(bounds.max, subtract(bounds.min, ONE));
  if (compare(levels, rational(BigInt(MAX_LEVELS))) > 0) {
    report2(tooManyLevels, { start: scale.min.span.start, end: scale.max.span.end }, { levels });
  }
}
function checkNumber2(scale, report2) {
  const bounds = checkBounds(scale, report2);
  const head = headOf(scale);
  if (scale.direction === null) report2(directionMissing, head, {}, { fixes: directionsAt(head.end) });
  if (scale.kind === "StepsScale" && bounds !== null) checkSteps(scale, bounds, report2);
}
function checkCount2(scale, report2) {
  const bounds = checkBounds(scale, report2);
  if (bounds === null) return;
  if (compare(bounds.min, ZERO) !== 0) report2(countFromZero, scale.min.span, { min: bounds.min });
  const fullAt = scale.fullAt === null ? null : plainValue(scale.fullAt);
  if (fullAt === null || scale.fullAt === null) return;
  if (scale.direction?.text === "lower") {
    const fixes = [
      deleting({ start: scale.max.span.end, end: scale.fullAt.span.end }, `full at ${formatExact(fullAt)}`),
      deleting({ start: scale.fullAt.span.end, end: scale.span.end }, "lower is better")
    ];
    report2(fullAtDirection, scale.direction.span, {}, { fixes });
  }
  if (!isWhole(fullAt) || compare(fullAt, ONE) < 0 || compare(fullAt, bounds.max) > 0) {
    report2(fullAtRange, scale.fullAt.span, { fullAt, max: bounds.max });
  }
}
function checkMean(scale, report2) {
  checkBounds(scale, report2);
  const atLeast = scale.atLeast === null ? null : plainValue(scale.atLeast);
  if (atLeast === null || scale.atLeast === null) return;
  if (!isWhole(atLeast) || compare(atLeast, ONE) < 0) report2(sampleSize, scale.atLeast.span, { value: atLeast });
}
function checkWhole(bound, report2) {
  const value = plainValue(bound);
  if (value === null || isWhole(value) && compare(value, ZERO) >= 0) return false;
  report2(scaleWhole, bound.span, { value });
  return true;
}

// src/check/rules/scale-entries.ts
var levelUnknown = defineDiagnostic({
  code: "PTH4027",
  name: "level-unknown",
  severity: "error",
  id: {
    message: ({ level, min: min2, max: max2 }) => `tingkat \`${level}\` tidak ada pada skala ${formatExact(min2)}..${formatExact(max2)}`,
    why: "Tingkat di luar rentang tidak pernah dapat dipilih.",
    hint: () => "perbaiki nomor tingkat, atau rentang skalanya"
  },
  en: {
    message: ({ level, min: min2, max: max2 }) => `there is no level \`${level}\` on a scale ${formatExact(min2)}..${formatExact(max2)}`,
    why: "A level outside the range can never be chosen.",
    hint: () => "correct the number of the level, or the range of the scale"
  }
});
var pointsIncomplete = defineDiagnostic({
  code: "PTH4029",
  name: "points-incomplete",
  severity: "error",
  id: {
    message: ({ level }) => `nilai dinyatakan untuk sebagian tingkat, tetapi tidak untuk tingkat ${formatExact(level)}`,
    why: "Nilai dinyatakan untuk semua tingkat, atau tidak satu pun (lalu dibagi rata).",
    hint: ({ level }) => `tambahkan \`${formatExact(level)} "..." points ...\`, atau hapus semua \`points\``
  },
  en: {
    message: ({ level }) => `points are stated for some levels, but not for level ${formatExact(level)}`,
    why: "Points are stated for all levels, or for none (then they are linear).",
    hint: ({ level }) => `add \`${formatExact(level)} "..." points ...\`, or delete all \`points\``
  }
});
var tooFewOptions = defineDiagnostic({
  code: "PTH4031",
  name: "too-few-options",
  severity: "error",
  id: {
    message: ({ isChecklist }) => isChecklist ? "daftar ini memuat kurang dari dua hal" : "pilihan ini memiliki kurang dari dua kemungkinan",
    why: "Dengan satu kemungkinan, setiap jawaban sama saja.",
    hint: () => "tambahkan kemungkinan lain"
  },
  en: {
    message: ({ isChecklist }) => isChecklist ? "this checklist has fewer than two items" : "this choice has fewer than two options",
    why: "With one option all answers are the same.",
    hint: () => "add another option"
  }
});
function checkScaleEntries(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    if (node.kind === "LevelsScale") checkLevels2(node, report2);
    if (node.kind === "ChoiceScale") checkOptions(node, "choice", report2);
    if (node.kind === "ChoiceFact") checkOptions(node, "choice", report2);
    if (node.kind === "ChecklistScale") checkOptions(node, "checklist", report2);
  }
}
function checkLevels2(scale, report2) {
  const min2 = plainValue(scale.min);
  const max2 = plainValue(scale.max);
  const entries = (scale.entries?.entries ?? []).map(
    (entry) => entry.kind === "BadItem" || hasOpenText(entry) ? null : readLevel(entry)
  );
  const read2 = entries.filter((entry) => entry !== null);
  if (min2 === null || max2 === null || read2.length < entries.length) return;
  if (compare(min2, max2) > 0) return;
  const seen = /* @__PURE__ */ new Map();
  for (const { entry, level } of read2) {
    const key = formatExact(level);
    if (!isWhole(level) || compare(level, min2) < 0 || compare(level, max2) > 0) {
      report2(levelUnknown, entry.level.span, { level: key, min: min2, max: max2 });
      continue;
    }
    const first = seen.get(key);
    if (first === void 0) seen.set(key, entry);
    else report2(entryRepeated, entry.level.span, { entry: key }, { fixes: fixesOf5(entry, first, key) });
  }
  if (seen.size < read2.length) return;
  if ([...seen.values()].some(({ points }) => points !== null)) checkAllStated(scale, min2, max2, seen, report2);
}
function readLevel(entry) {
  const level = plainValue(entry.level);
  return level === null ? null : { entry, level };
}
function checkAllStated({ min: low, max: high }, min2, max2, entries, report2) {
  const most2 = min2.num + BigInt(MAX_LEVELS);
  for (let level = min2; compare(level, max2) <= 0 && level.num < most2; level = add(level, ONE)) {
    const entry = entries.get(formatExact(level));
    if (entry !== void 0 && entry.points !== null) continue;
    report2(pointsIncomplete, entry?.level.span ?? { start: low.span.start, end: high.span.end }, { level });
    return;
  }
}
function checkOptions({ entries, span }, word, report2) {
  const seen = /* @__PURE__ */ new Map();
  for (const entry of entries.entries) {
    if (entry.kind === "BadItem") return;
    const name = entry.name.text;
    const first = seen.get(name);
    if (first === void 0) seen.set(name, entry);
    else report2(entryRepeated, entry.name.span, { entry: name }, { fixes: fixesOf5(entry, first, name) });
  }
  if (entries.entries.length < 2)
    report2(tooFewOptions, { start: span.start, end: span.start + word.length }, { isChecklist: word === "checklist" });
}
function fixesOf5(entry, first, shown) {
  return sameTree(entry, first) ? [deleting(entry.span, shown)] : [];
}

// src/check/rules/scale-points.ts
var pointsRange = defineDiagnostic({
  code: "PTH4032",
  name: "points-range",
  severity: "error",
  id: {
    message: ({ points, min: min2, max: max2 }) => `nilai ${formatExact(points)} berada di luar rentang ${formatExact(min2)}..${formatExact(max2)}`,
    why: "Nilai sebuah jawaban memakai rentang yang sama dengan nilai akhir.",
    hint: ({ min: min2, max: max2 }) => `tulis nilai antara ${formatExact(min2)} dan ${formatExact(max2)}`
  },
  en: {
    message: ({ points, min: min2, max: max2 }) => `${formatExact(points)} points are outside the score range ${formatExact(min2)}..${formatExact(max2)}`,
    why: "The points of an answer are in the same range as the score.",
    hint: ({ min: min2, max: max2 }) => `write points between ${formatExact(min2)} and ${formatExact(max2)}`
  }
});
var pointsOrder = defineDiagnostic({
  code: "PTH4033",
  name: "points-order",
  severity: "error",
  id: {
    message: ({ level, points, before }) => `${formatExact(level)} bernilai ${formatExact(points)}, padahal yang lebih buruk bernilai ${formatExact(before)}`,
    why: "Jawaban yang lebih baik tidak boleh menurunkan nilai.",
    hint: () => "perbaiki nilainya, atau tulis `lower is better` bila tingkat yang kecil lebih baik"
  },
  en: {
    message: ({ level, points, before }) => `${formatExact(level)} is worth ${formatExact(points)}, but a worse answer is worth ${formatExact(before)}`,
    why: "A better answer must never lower the score.",
    hint: () => "correct the points, or write `lower is better` if lower levels are better"
  }
});
var pointsSpread = defineDiagnostic({
  code: "PTH4034",
  name: "points-spread",
  severity: "warning",
  id: {
    message: ({ worst, best, min: min2, max: max2 }) => `nilai pada skala ini dari ${formatExact(worst)} sampai ${formatExact(best)}, bukan dari ${formatExact(min2)} sampai ${formatExact(max2)}`,
    why: "Jawaban terbaik di semua indikator tidak mencapai nilai tertinggi, atau yang terburuk tidak mencapai yang terendah.",
    hint: () => "biarkan bila instrumen aslinya demikian; kalau tidak, perbaiki nilainya"
  },
  en: {
    message: ({ worst, best, min: min2, max: max2 }) => `this scale gives ${formatExact(worst)} to ${formatExact(best)} points, not ${formatExact(min2)} to ${formatExact(max2)}`,
    why: "The best answers everywhere do not reach the highest score, or the worst do not reach the lowest.",
    hint: () => "leave it if the official instrument is so; otherwise correct the points"
  }
});
function checkScalePoints(rubric2, report2) {
  const [score] = ofKind(rubric2.block.items, "Score");
  const min2 = score === void 0 ? null : plainValue(score.min);
  const max2 = score === void 0 ? null : plainValue(score.max);
  if (min2 === null || max2 === null || compare(min2, max2) >= 0) return;
  for (const node of descendants(rubric2)) {
    if (node.kind === "LevelsScale" || node.kind === "ChoiceScale" || node.kind === "StepsScale")
      checkScale(node, { min: min2, max: max2 }, report2);
  }
}
function checkScale(scale, { min: min2, max: max2 }, report2) {
  const stated2 = pointsOf(scale);
  const outside = stated2.filter(({ points }) => compare(points, min2) < 0 || compare(points, max2) > 0);
  for (const { points, node } of outside) report2(pointsRange, node.span, { points, min: min2, max: max2 });
  if (stated2.length < 2 || outside.length > 0) return;
  const worst = stated2.map(({ points }) => points).reduce(min);
  const best = stated2.map(({ points }) => points).reduce(max);
  if (!equals(worst, min2) || !equals(best, max2)) {
    const word = { start: scale.span.start, end: scale.span.start + wordLength(scale) };
    report2(pointsSpread, word, { worst, best, min: min2, max: max2 });
  }
  if (scale.kind !== "ChoiceScale" && hasKnownDirection(scale)) checkOrder2(scale, stated2, report2);
}
function pointsOf(scale) {
  const entries = scale.entries === null ? [] : readable(scale.entries);
  return entries.flatMap((entry) => {
    if (entry.points === null) return [];
    const points = plainValue(entry.points);
    const level = M(entry).returnType().with({ kind: "LevelEntry" }, ({ level: written }) => plainValue(written)).with({ kind: "Step" }, ({ from }) => plainValue(from)).with({ kind: "OptionEntry" }, () => null).exhaustive();
    return points === null ? [] : [{ level, points, node: entry.points }];
  });
}
function checkOrder2(scale, stated2, report2) {
  const sign = scale.direction?.text === "lower" ? -1 : 1;
  const sorted = stated2.flatMap(({ level, ...rest }) => level === null ? [] : [{ level, ...rest }]).filter(({ level }) => !isOutside(level, scale)).toSorted((a2, b2) => sign * compare(a2.level, b2.level));
  let before = null;
  for (const [index, { level, points, node }] of sorted.entries()) {
    const last = sorted[index - 1];
    if (last !== void 0 && equals(last.level, level)) continue;
    if (before !== null && compare(points, before) < 0) report2(pointsOrder, node.span, { level, points, before });
    before = before === null ? points : max(before, points);
  }
}
function hasKnownDirection({ kind, direction: direction2 }) {
  if (direction2 === null) return kind === "LevelsScale";
  return DIRECTIONS.some((known4) => known4 === direction2.text);
}
function isOutside(level, scale) {
  const [min2, max2] = [plainValue(scale.min), plainValue(scale.max)];
  return min2 !== null && compare(level, min2) < 0 || max2 !== null && compare(level, max2) > 0;
}
function wordLength(node) {
  return M(node).with({ kind: "LevelsScale" }, () => "levels".length).with({ kind: "ChoiceScale" }, () => "choice".length).with({ kind: "StepsScale" }, () => "steps".length).exhaustive();
}

// src/check/rules/score-percent.ts
var scorePercent = defineDiagnostic({
  code: "PTH4013",
  name: "score-percent",
  severity: "error",
  id: {
    message: ({ text: text2 }) => `\`${text2}%\` ditulis di tempat sebuah nilai`,
    why: "Persen adalah bagian dari seratus: `88%` berarti 0.88. Hanya bobot yang ditulis dalam persen.",
    hint: ({ text: text2 }) => `tulis \`${text2}\` tanpa tanda persen`
  },
  en: {
    message: ({ text: text2 }) => `\`${text2}%\` stands where a plain number belongs`,
    why: "A percentage is a part of a hundred: `88%` means 0.88. Only weights are written in percent.",
    hint: ({ text: text2 }) => `write \`${text2}\` without the percent sign`
  }
});
function checkScorePercents(rubric2, report2) {
  const ofHundred = isOfHundred(rubric2);
  for (const node of descendants(rubric2)) {
    const isScore2 = ofHundred && /^(?:Category|LevelEntry|OptionEntry)$/.test(node.kind);
    for (const expression of plainNumbersOf(node)) checkExpression(expression, isScore2, report2);
  }
}
function checkExpression(expression, isScore2, report2) {
  for (const number of descendants(expression)) {
    if (number.kind !== "Number" || !number.percent) continue;
    const fixes = number === expression ? fixesOf6(number, isScore2) : [];
    report2(scorePercent, number.span, { text: number.text }, { fixes });
  }
}
function isOfHundred(rubric2) {
  const [score] = ofKind(rubric2.block.items, "Score");
  const [min2, max2] = score === void 0 ? [null, null] : [plainValue(score.min), plainValue(score.max)];
  return min2 !== null && max2 !== null && compare(min2, ZERO) === 0 && compare(max2, rational(100n)) === 0;
}
function fixesOf6(number, isScore2) {
  const value = exactValue(number);
  if (value === null) return [];
  const meanings = isScore2 ? [number.text] : [.../* @__PURE__ */ new Set([number.text, formatExact(value)])];
  return meanings.map((meaning) => rewriting(number.span, meaning));
}
var PLAIN = {
  Score: ({ min: min2, max: max2, digits }) => [min2, max2, digits],
  LevelsScale: ({ min: min2, max: max2 }) => [min2, max2],
  CountScale: ({ min: min2, max: max2, fullAt }) => [min2, max2, fullAt],
  NumberScale: ({ min: min2, max: max2 }) => [min2, max2],
  MeanScale: ({ min: min2, max: max2, atLeast }) => [min2, max2, atLeast],
  StepsScale: ({ min: min2, max: max2 }) => [min2, max2],
  NumberFact: ({ min: min2, max: max2 }) => [min2, max2],
  Category: ({ from, to }) => [from, to],
  LevelEntry: ({ level, points }) => [level, points],
  OptionEntry: ({ points }) => [points],
  Step: ({ from, points }) => [from, points],
  Compare: ({ bound }) => [bound],
  Subtract: ({ amount }) => [amount],
  CapScore: ({ most: most2 }) => [most2],
  Observations: ({ atLeast }) => [atLeast],
  Level: ({ atLeast }) => [atLeast],
  ExpectScore: ({ score }) => [score],
  ExpectRange: ({ low, high }) => [low, high],
  ScoreValue: ({ score }) => [score],
  PointsValue: ({ points }) => [points],
  NumberValue: ({ number }) => [number],
  MeanValue: ({ mean, respondents }) => [mean, respondents]
};
function plainNumbersOf(node) {
  return (byKind(PLAIN, node) ?? []).filter((expression) => expression !== null);
}

// src/check/rules/score-statement.ts
var MAX_DIGITS = 10;
var scoreRange = defineDiagnostic({
  code: "PTH4010",
  name: "score-range",
  severity: "error",
  id: {
    message: ({ min: min2, max: max2 }) => `rentang nilai ${formatExact(min2)}..${formatExact(max2)} kosong`,
    why: "Nilai terendah harus lebih kecil daripada nilai tertinggi.",
    hint: () => "tulis yang terendah lebih dulu, misalnya `score 0..100`"
  },
  en: {
    message: ({ min: min2, max: max2 }) => `the score range ${formatExact(min2)}..${formatExact(max2)} is empty`,
    why: "The lowest score must be below the highest.",
    hint: () => "write the lowest first, for example `score 0..100`"
  }
});
var scoreDigits = defineDiagnostic({
  code: "PTH4011",
  name: "score-digits",
  severity: "error",
  id: {
    message: ({ digits }) => `\`${formatExact(digits)}\` bukan banyaknya desimal`,
    why: "Banyaknya desimal menentukan kapan sebuah nilai mencapai ambang batas.",
    hint: () => `tulis bilangan bulat dari 0 sampai ${MAX_DIGITS}`
  },
  en: {
    message: ({ digits }) => `\`${formatExact(digits)}\` is not a number of decimals`,
    why: "The number of decimals decides when a score reaches a threshold.",
    hint: () => `write a whole number from 0 to ${MAX_DIGITS}`
  }
});
var scorePrecision = defineDiagnostic({
  code: "PTH4012",
  name: "score-precision",
  severity: "error",
  id: {
    message: ({ bound, digits }) => `batas nilai ${formatExact(bound)} lebih teliti daripada ${formatExact(digits)} desimal`,
    why: "Nilai yang dibulatkan harus tetap berada di dalam rentang nilai.",
    hint: () => "tulis batas dengan desimal sebanyak yang diterbitkan, atau terbitkan lebih banyak desimal"
  },
  en: {
    message: ({ bound, digits }) => `the score bound ${formatExact(bound)} is finer than ${counted(digits.num, "decimal")}`,
    why: "A rounded score must stay inside the score range.",
    hint: () => "write the bound with as many decimals as are published, or publish more"
  }
});
function checkScoreStatement(rubric2, report2) {
  for (const score of ofKind(rubric2.block.items, "Score")) {
    checkRange(score, report2);
    checkDigits2(score, report2);
  }
}
function checkRange(score, report2) {
  const [min2, max2] = [plainValue(score.min), plainValue(score.max)];
  if (min2 === null || max2 === null || compare(min2, max2) < 0) return;
  const swapped = swappedBounds(score.min, score.max);
  const place = { start: score.min.span.start, end: score.max.span.end };
  report2(scoreRange, place, { min: min2, max: max2 }, { fixes: swapped === null ? [] : [swapped] });
}
function checkDigits2(score, report2) {
  const digits = plainValue(score.digits);
  if (digits === null) return;
  if (!isWhole(digits) || compare(digits, ZERO) < 0 || compare(digits, rational(BigInt(MAX_DIGITS))) > 0) {
    report2(scoreDigits, score.digits.span, { digits });
    return;
  }
  for (const place of [score.min, score.max]) {
    const bound = plainValue(place);
    if (bound === null || isWhole(multiply(bound, powerOfTen(Number(digits.num))))) continue;
    report2(scorePrecision, place.span, { bound, digits });
  }
}

// src/check/rules/unknown-category.ts
var unknownCategory = defineDiagnostic({
  code: "PTH2031",
  name: "unknown-category",
  severity: "error",
  id: {
    message: ({ name }) => `tidak ada kategori \`${name}\``,
    why: "Aturan, putusan dan contoh hanya dapat menyebut kategori yang dinyatakan rubrik ini.",
    hint: ({ known: known4, suggestion }) => suggestion === null ? `pilih salah satu: ${known4}` : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ name }) => `there is no category \`${name}\``,
    why: "Rules, verdicts and examples can only name categories that this rubric declares.",
    hint: ({ known: known4, suggestion }) => suggestion === null ? `choose one of: ${known4}` : `did you mean \`${suggestion}\``
  }
});
function checkUnknownCategories(rubric2, report2) {
  const { items } = rubric2.block;
  const unread = unreadIn(items);
  const known4 = ofKind(items, "Category").map(({ name }) => name.text);
  const check2 = ({ text: text2, span }) => {
    if (known4.includes(text2) || unread.names.has(text2) || known4.length === 0) return;
    const list2 = known4.map((name) => `\`${name}\``).join(", ");
    const suggestion = suggest(text2, known4);
    if (suggestion === null && unread.isNameless("category")) return;
    const meant2 = onlyMeant(text2, known4);
    const fixes = meant2 === null ? [] : [rewriting(span, meant2)];
    report2(unknownCategory, span, { name: text2, known: list2, suggestion }, { fixes });
  };
  for (const node of descendants(rubric2)) {
    if (node.kind === "CapCategory" || node.kind === "ExpectCategory") check2(node.category);
    if (node.kind === "ExpectCategories") node.categories.forEach(check2);
    if (node.kind === "Verdict") namesIn(node).forEach(check2);
  }
}
function namesIn({ columns, rows }) {
  const column3 = columns.findIndex(({ text: text2 }) => text2 === "category");
  return readable(rows).flatMap(({ cells }) => cells[column3]?.values ?? []);
}

// src/syntax/meant-scale.ts
function meantScale(word) {
  const near = suggest(word, SCALE_WORDS);
  return SCALE_WORDS.find((one) => one === near || word !== "" && one.startsWith(`${word}/`)) ?? null;
}
function scaleBegunWith(text2) {
  const [, first = "", second = ""] = /^scale[ \t]+([\w-]+)(?:[ \t]+([\w-]+))?/.exec(text2) ?? [];
  const kind = meantScale(first);
  if (kind !== null) return scalesLike(kind, null);
  const named3 = meantScale(second);
  return scalesLike(named3, named3 === null || isKeyword(first) ? null : first);
}

// src/check/rules/unknown-name.ts
var unknownScale = unknownName("PTH2002", "scale", { id: "skala", en: "scale" });
var unknownSource = unknownName("PTH2003", "source", { id: "sumber", en: "source" });
var unknownLaw = unknownName("PTH2004", "law", { id: "peraturan", en: "law" });
function checkUnknownNames(rubric2, report2) {
  const { items } = rubric2.block;
  const top = new Set(items);
  const inside = [...allItems(items)].filter((item) => !top.has(item));
  const scales = inside.flatMap((item) => item.kind === "Scale" && item.body === null ? item.name ?? [] : []);
  const laws = inside.flatMap((item) => item.kind === "Law" && item.text === null ? item.name : []);
  const sources = descendants(rubric2).flatMap((node) => node.kind === "Provenance" ? node.sources : []);
  const titled = ofKind(items, "Law").filter(({ text: text2 }) => text2 !== null);
  const unread = unreadIn(items);
  checkNames2(unknownScale, scales, namesOf2(ofKind(items, "Scale")), unread, report2);
  checkNames2(unknownSource, sources, namesOf2(ofKind(items, "Source")), unread, report2);
  checkNames2(unknownLaw, laws, namesOf2(titled), unread, report2);
}
function namesOf2(nodes) {
  return nodes.flatMap(({ name }) => name ?? []);
}
var MOST_COMPARED2 = 300;
function checkNames2(kind, references, declarations, unread, report2) {
  const declared2 = new Map(declarations.map((name) => [name.text, name]));
  const uses = usesOf(references);
  const compared = declared2.size <= MOST_COMPARED2 ? [...declared2.keys()] : [];
  const alike = /* @__PURE__ */ new Map();
  for (const name of compared) alike.set(distinctionOf(name), [...alike.get(distinctionOf(name)) ?? [], name]);
  const isDeclared = (name) => declared2.has(name) || unread.names.has(name);
  for (const [name, [first, ...others]] of uses) {
    if (first === void 0 || isDeclared(name)) continue;
    const suggestion = suggest(name, compared) ?? meantKind(name, kind) ?? onlyUnused(declared2, uses);
    if (suggestion === null && unread.isNameless(kind.name.replace("unknown-", ""))) continue;
    const meant2 = onlyMeant(name, alike.get(distinctionOf(name)) ?? []);
    const fixes = meant2 === null ? [] : fixesOf7([first, ...others], declared2.get(meant2), uses);
    const related = others.slice(0, MOST_SHOWN3).map(({ span }) => ({ span, label: AGAIN2 }));
    report2(kind, first.span, { name, suggestion }, { fixes, related });
  }
}
function meantKind(name, kind) {
  const word = kind === unknownScale && /^[A-Za-z]+$/.test(name) ? meantScale(name) : null;
  return word === null ? null : scaleLike(word);
}
function usesOf(references) {
  const uses = /* @__PURE__ */ new Map();
  for (const name of references) {
    const found = uses.get(name.text);
    if (found === void 0) uses.set(name.text, [name]);
    else found.push(name);
  }
  return uses;
}
var MOST_SHOWN3 = 3;
var AGAIN2 = { id: "juga di sini", en: "here too" };
function onlyUnused(declared2, uses) {
  const unused = [...declared2.keys()].filter((name) => !uses.has(name));
  const unknown = [...uses.keys()].filter((name) => !declared2.has(name));
  return unused.length === 1 && unknown.length === 1 ? unused[0] ?? null : null;
}
function fixesOf7(names2, declared2, uses) {
  const [first] = names2;
  if (declared2 === void 0 || first === void 0) return [];
  const { title } = rewriting(first.span, declared2.text);
  const there = { title, edits: names2.map(({ span }) => ({ span, text: declared2.text })) };
  const isAgreed = names2.length > 1 && !uses.has(declared2.text);
  return isAgreed ? [there, rewriting(declared2.span, first.text)] : [there];
}
function distinctionOf(name) {
  return (name.toLowerCase().match(/[0-9]+|(?<![a-z])[a-z]{1,2}(?![a-z])/g) ?? []).join(" ");
}
function unknownName(code, keyword, what) {
  return defineDiagnostic({
    code,
    name: `unknown-${keyword}`,
    severity: "error",
    id: {
      message: ({ name }) => `${what.id} \`${name}\` tidak dikenal`,
      why: "Acuan harus menunjuk sesuatu yang dinyatakan dalam rubrik ini.",
      hint: ({ suggestion }) => suggestion === null ? `nyatakan dengan \`${keyword}\` di awal rubrik` : `mungkin maksudnya \`${suggestion}\``
    },
    en: {
      message: ({ name }) => `there is no ${what.en} \`${name}\``,
      why: "A reference must point to something that this rubric declares.",
      hint: ({ suggestion }) => suggestion === null ? `declare it with \`${keyword}\` at the top of the rubric` : `did you mean \`${suggestion}\``
    }
  });
}

// src/numeric/round-quotient.ts
function roundQuotient(num, den, mode) {
  const size = num < 0n ? -num : num;
  const floor = size / den;
  const twiceRest = 2n * (size % den);
  const away = M(mode).returnType().with("half-up", () => twiceRest >= den).with("half-even", () => twiceRest > den || twiceRest === den && floor % 2n === 1n).with("down", () => false).with("up", () => twiceRest > 0n).exhaustive();
  const rounded = away ? floor + 1n : floor;
  return num < 0n ? -rounded : rounded;
}

// src/numeric/round.ts
var ROUNDING_MODES = ["half-up", "half-even", "down", "up"];
function round(value, digits, mode) {
  const scaled = multiply(value, powerOfTen(digits));
  return multiply(rational(roundQuotient(scaled.num, scaled.den, mode)), powerOfTen(-digits));
}

// src/check/rules/unknown-word.ts
var TRANSLATIONS2 = /* @__PURE__ */ new Map([
  ["hijau", "green"],
  ["kuning", "yellow"],
  ["merah", "red"],
  ["tinggi", "higher"],
  ["rendah", "lower"],
  ["ya", "yes"],
  ["tidak", "no"],
  ["average", "mean"],
  ["rata-rata", "mean"],
  ["rerata", "mean"],
  ["terendah", "lowest"],
  ["tertinggi", "highest"],
  ["sama", "share"],
  ["terbit", "published"],
  ["persis", "exact"]
]);
var unknownZone = unknownWord("PTH2016", "unknown-zone", { id: "zona", en: "zone" }, ZONES);
var unknownRoundingMode = unknownWord(
  "PTH2017",
  "unknown-rounding-mode",
  { id: "cara pembulatan", en: "rounding mode" },
  ROUNDING_MODES
);
var unknownDirection = unknownWord(
  "PTH2018",
  "unknown-direction",
  { id: "arah", en: "direction" },
  DIRECTIONS
);
var unknownBetter = unknownWord("PTH2019", "unknown-better-answer", { id: "jawaban", en: "answer" }, [
  "yes",
  "no"
]);
var unknownCombination = unknownWord(
  "PTH2036",
  "unknown-combination",
  { id: "cara menggabungkan pengamatan", en: "way of combining observations" },
  COMBINATIONS
);
var unknownLevelCombination = unknownWord(
  "PTH2037",
  "unknown-level-combination",
  { id: "cara menggabungkan nilai", en: "way of combining scores" },
  LEVEL_COMBINATIONS
);
var unknownTies = unknownWord("PTH2038", "unknown-ties", { id: "aturan seri", en: "rule for ties" }, TIES);
var unknownRankBy = unknownWord(
  "PTH2039",
  "unknown-rank-by",
  { id: "dasar peringkat", en: "ranking basis" },
  RANKED_BY
);
function checkWords(rubric2, report2) {
  for (const node of descendants(rubric2)) {
    for (const [kind, word, known4] of byKind(WORDS3, node) ?? []) if (word !== null) check(kind, word, known4, report2);
  }
}
var direction = (node) => [
  [unknownDirection, node.direction, DIRECTIONS]
];
var WORDS3 = {
  Category: ({ zone }) => [[unknownZone, zone, ZONES]],
  ExpectZone: ({ zone }) => [[unknownZone, zone, ZONES]],
  Score: ({ mode }) => [[unknownRoundingMode, mode, ROUNDING_MODES]],
  Rounded: ({ mode }) => [[unknownRoundingMode, mode, ROUNDING_MODES]],
  YesNoScale: ({ better }) => [[unknownBetter, better, ["yes", "no"]]],
  LevelsScale: direction,
  CountScale: direction,
  NumberScale: direction,
  MeanScale: direction,
  StepsScale: direction,
  Observations: ({ combine }) => [[unknownCombination, combine, COMBINATIONS]],
  Level: ({ combine, rounded }) => [
    [unknownLevelCombination, combine, LEVEL_COMBINATIONS],
    [unknownRoundingMode, rounded?.mode ?? null, ROUNDING_MODES]
  ],
  Rank: ({ ties, by }) => [
    [unknownTies, ties, TIES],
    [unknownRankBy, by, RANKED_BY]
  ]
};
function check(kind, word, known4, report2) {
  if (known4.includes(word.text)) return;
  const translated = TRANSLATIONS2.get(word.text.toLowerCase());
  const translation = translated !== void 0 && known4.includes(translated) ? translated : null;
  const meant2 = translation ?? onlyMeant(word.text, known4);
  const fixes = meant2 === null ? [] : [rewriting(word.span, meant2)];
  report2(kind, word.span, { word: word.text, suggestion: translation ?? suggest(word.text, known4) }, { fixes });
}
function unknownWord(code, name, what, known4) {
  const list2 = known4.map((word) => `\`${word}\``).join(", ");
  return defineDiagnostic({
    code,
    name,
    severity: "error",
    id: {
      message: ({ word }) => `${what.id} \`${word}\` tidak dikenal`,
      why: "Kata ini berasal dari daftar tertutup; kata lain tidak punya arti di sini.",
      hint: ({ suggestion }) => suggestion === null ? `pilih salah satu: ${list2}` : `mungkin maksudnya \`${suggestion}\``
    },
    en: {
      message: ({ word }) => `there is no ${what.en} \`${word}\``,
      why: "This word comes from a closed list; no other has a meaning here.",
      hint: ({ suggestion }) => suggestion === null ? `choose one of: ${list2}` : `did you mean \`${suggestion}\``
    }
  });
}

// src/check/rules/unused-assumption.ts
var unusedAssumption = defineDiagnostic({
  code: "PTH2040",
  name: "unused-assumption",
  severity: "warning",
  id: {
    message: () => "tidak ada bobot yang tidak diterbitkan, jadi andaian ini tidak dipakai",
    why: "Andaian yang tidak dipakai membuat pembaca mengira ada bobot yang tidak diketahui.",
    hint: () => "hapus `undisclosed weights assume equal`"
  },
  en: {
    message: () => "no weight is undisclosed, so this assumption is not used",
    why: "An assumption that is not used makes readers believe that a weight is unknown.",
    hint: () => "delete `undisclosed weights assume equal`"
  }
});
function checkUnusedAssumption(rubric2, report2) {
  const { items } = rubric2.block;
  if (mayHoldBad(items, "dimension", "variable", "indicator", "weight")) return;
  const isUndisclosed = allParts(rubric2).some((part) => weightOf(part)?.share === null);
  for (const { span } of isUndisclosed ? [] : ofKind(items, "Undisclosed")) report2(unusedAssumption, span, {});
}

// src/check/rules/unused-scale.ts
var unusedScale = defineDiagnostic({
  code: "PTH2011",
  name: "unused-scale",
  severity: "warning",
  id: {
    message: ({ name }) => `skala \`${name}\` tidak dipakai oleh indikator mana pun`,
    why: "Skala yang tidak dipakai sering berarti sebuah indikator memakai skala yang keliru.",
    hint: () => "pakai skala ini pada sebuah indikator, atau hapus"
  },
  en: {
    message: ({ name }) => `no indicator uses the scale \`${name}\``,
    why: "An unused scale often means that an indicator has the wrong one.",
    hint: () => "use it in an indicator, or delete it"
  }
});
var MOST_COMPARED3 = 300;
function checkUnusedScales(rubric2, report2) {
  const { items } = rubric2.block;
  const declared2 = ofKind(items, "Scale");
  const everything = [...allItems(items)];
  if (everything.some((item) => item.kind === "BadItem" && mayHoldBad([item], "scale", "indicator"))) return;
  const used = new Set(
    everything.flatMap(
      (item) => item.kind === "Scale" && item.body === null && item.name !== null ? [item.name.text] : []
    )
  );
  const names2 = declared2.flatMap(({ name }) => name === null ? [] : [name.text]);
  const unknown = names2.length <= MOST_COMPARED3 ? [...used].filter((name) => !names2.includes(name)) : [];
  const meant2 = new Set(unknown.map((name) => suggest(name, names2)));
  if (meant2.has(null)) return;
  for (const { name, body } of declared2) {
    if (name !== null && body !== null && !used.has(name.text) && !meant2.has(name.text))
      report2(unusedScale, name.span, { name: name.text });
  }
}

// src/check/rules/verdict-table.ts
var verdictColumn = defineDiagnostic({
  code: "PTH4047",
  name: "verdict-column",
  severity: "error",
  id: {
    message: ({ name, isNumber: isNumber2 }) => isNumber2 ? `\`${name}\` berupa angka, jadi tidak dapat menjadi kolom putusan` : `kolom \`${name}\` ditulis dua kali`,
    why: "Tabel putusan harus memuat setiap kemungkinan tepat sekali; kolomnya `category` dan fakta ya/tidak atau pilihan.",
    hint: ({ isNumber: isNumber2 }) => isNumber2 ? "nyatakan fakta itu sebagai pilihan" : "hapus salah satu"
  },
  en: {
    message: ({ name, isNumber: isNumber2 }) => isNumber2 ? `\`${name}\` is a number, so it cannot be a column of a verdict` : `the column \`${name}\` is written twice`,
    why: "A verdict table must hold every case exactly once; its columns are `category` and yes/no or choice facts.",
    hint: ({ isNumber: isNumber2 }) => isNumber2 ? "declare that fact as a choice" : "delete one of them"
  }
});
var verdictCells = defineDiagnostic({
  code: "PTH4048",
  name: "verdict-cells",
  severity: "error",
  id: {
    message: ({ cells, columns }) => `baris ini berisi ${cells} sel, padahal tabelnya berkolom ${columns}`,
    why: "Setiap baris menyebut nilai untuk setiap kolom, dalam urutan yang sama.",
    hint: () => "pisahkan sel dengan koma; tulis `any` untuk nilai apa pun"
  },
  en: {
    message: ({ cells, columns }) => `this row has ${counted(cells, "cell")}, but the table has ${counted(columns, "column")}`,
    why: "Every row names a value for every column, in the same order.",
    hint: () => "separate cells by commas; write `any` for any value"
  }
});
var verdictGap = defineDiagnostic({
  code: "PTH4049",
  name: "verdict-gap",
  severity: "error",
  id: {
    message: ({ missing, more, inherited }) => {
      const cases2 = `\`${missing}\`${more > 0 ? ` dan ${more} kemungkinan lain` : ""}`;
      return inherited === null ? `tidak ada putusan untuk ${cases2}` : `tabel yang diwarisi, \`verdict by ${inherited}\`, tidak mempunyai putusan untuk ${cases2}`;
    },
    why: "Setiap hasil harus mempunyai tepat satu putusan.",
    hint: ({ missing, inherited }) => inherited === null ? `tambahkan baris: \`${missing} gives "..."\`` : `tulis tabel itu lagi seutuhnya, dengan baris yang baru: \`change verdict by ${inherited} { ... ${missing} gives "..." }\``
  },
  en: {
    message: ({ missing, more, inherited }) => {
      const cases2 = `\`${missing}\`${more > 0 ? ` and ${counted(more, "more case")}` : ""}`;
      return inherited === null ? `there is no verdict for ${cases2}` : `the inherited table \`verdict by ${inherited}\` has no verdict for ${cases2}`;
    },
    why: "Every outcome must have exactly one verdict.",
    hint: ({ missing, inherited }) => inherited === null ? `add a row: \`${missing} gives "..."\`` : `write that table again as a whole, with the new row: \`change verdict by ${inherited} { ... ${missing} gives "..." }\``
  }
});
var verdictOverlap = defineDiagnostic({
  code: "PTH4050",
  name: "verdict-overlap",
  severity: "error",
  id: {
    message: ({ doubled }) => `\`${doubled}\` sudah diputuskan oleh baris sebelumnya`,
    why: "Dua putusan untuk satu hasil saling bertentangan, dan tidak ada yang dipilih diam-diam.",
    hint: () => "persempit salah satu baris, atau hapus"
  },
  en: {
    message: ({ doubled }) => `\`${doubled}\` is already decided by a row before`,
    why: "Two verdicts for one outcome conflict, and none is picked silently.",
    hint: () => "narrow one of the rows, or delete it"
  }
});
var verdictTooLarge = defineDiagnostic({
  code: "PTH4051",
  name: "verdict-too-large",
  severity: "error",
  id: {
    message: ({ most: most2 }) => `tabel putusan ini mempunyai lebih dari ${most2} kemungkinan`,
    why: "Kelengkapan diperiksa dengan melihat setiap kemungkinan; jumlahnya dibatasi supaya pemeriksaan selalu selesai.",
    hint: () => "pakai lebih sedikit kolom"
  },
  en: {
    message: ({ most: most2 }) => `this verdict table has more than ${most2} cases`,
    why: "Completeness is checked by looking at every case; their number is bounded so that checking always ends.",
    hint: () => "use fewer columns"
  }
});
function checkVerdictTables(rubric2, report2) {
  const symbols = symbolsOf(rubric2);
  const categories = ofKind(rubric2.block.items, "Category");
  for (const verdict of ofKind(rubric2.block.items, "Verdict")) checkTable(verdict, symbols, categories, report2);
}
function checkTable(verdict, symbols, categories, report2) {
  const { columns, rows } = verdict;
  const domains = columns.map((column3, index) => domainOfColumn(column3, index, verdict, symbols, report2));
  const readableRows = readable(rows);
  for (const row of readableRows) checkRow(row, verdict, domains, report2);
  const known4 = domains.flatMap((domain) => domain === null ? [] : [domain]);
  const fits2 = readableRows.every(({ cells }) => cells.length === columns.length);
  if (symbols.isIncomplete || !isReadable(rows) || !fits2 || known4.length < columns.length) return;
  checkCases(verdict, readableRows, known4, categories, report2);
}
function domainOfColumn(column3, index, { columns }, symbols, report2) {
  const { facts, categories } = symbols;
  const { text: name, span } = column3;
  if (columns.findIndex(({ text: text2 }) => text2 === name) < index) {
    report2(verdictColumn, span, { name, isNumber: false });
    return null;
  }
  if (name === "category") return [...categories];
  const fact = facts.get(name);
  if (fact === void 0) {
    return null;
  }
  const domain = domainOf(fact);
  if (domain.kind === "words") return domain.words;
  if (domain.kind === "unknown") return null;
  report2(verdictColumn, span, { name, isNumber: true });
  return null;
}
function checkRow(row, { columns }, domains, report2) {
  const { cells } = row;
  if (cells.length !== columns.length) {
    const span = { start: row.span.start, end: cells.at(-1)?.span.end ?? row.span.end };
    report2(verdictCells, span, { cells: cells.length, columns: columns.length });
    return;
  }
  for (const [index, { values }] of cells.entries()) {
    const column3 = columns[index];
    const domain = domains[index];
    if (values === null || column3 === void 0 || domain == null || column3.text === "category") continue;
    for (const value of values) checkValue(value, column3.text, domain, report2);
  }
}
var MOST_CASES2 = 2e4;
function checkCases(verdict, rows, domains, categories, report2) {
  if (domains.reduce((cases2, domain) => cases2 * domain.length, 1) > MOST_CASES2) {
    report2(verdictTooLarge, changedColumns(verdict)[0]?.span ?? wordOf(verdict), { most: MOST_CASES2 });
    return;
  }
  if (!rows.every((row) => isKnown(row, domains))) return;
  const missing = [];
  const overlapping = /* @__PURE__ */ new Set();
  for (const one of combinations(domains)) {
    const [first, second] = rows.filter((row) => covers(row, one));
    if (first === void 0) missing.push(one);
    if (second === void 0 || overlapping.has(second)) continue;
    overlapping.add(second);
    const place = { start: second.span.start, end: second.cells.at(-1)?.span.end ?? second.span.end };
    const label = { id: "baris sebelumnya", en: "the row before" };
    const related = first === void 0 ? [] : [{ span: first.cells[0]?.span ?? first.span, label }];
    report2(verdictOverlap, place, { doubled: one.join(", ") }, { related });
  }
  reportGap(missing, verdict, rows, categories, report2);
}
function reportGap(missing, verdict, rows, categories, report2) {
  const [some] = missing;
  if (some === void 0 || verdict.columns.length === 0) return;
  const place = changedBy(some, verdict, rows, categories);
  const inherited = place === null ? null : verdict.columns.map(({ text: text2 }) => text2).join(", ");
  const facts = { missing: some.join(", "), more: missing.length - 1, inherited };
  report2(verdictGap, place ?? wordOf(verdict), facts);
}
function wordOf({ span }) {
  return { start: span.start, end: span.start + "verdict".length };
}
function isKnown({ cells }, domains) {
  return cells.every(({ values }, index) => values?.every(({ text: text2 }) => domains[index]?.includes(text2)) ?? true);
}
function changedBy(values, verdict, rows, categories) {
  const changed2 = changedColumns(verdict);
  const valueIn = (column4) => values[verdict.columns.indexOf(column4)];
  const isNew = (column4) => !isNamed(valueIn(column4), verdict.columns.indexOf(column4), rows);
  const column3 = changed2.find(isNew) ?? changed2[0];
  const added = categories.find(({ name }) => column3?.text === "category" && name.text === valueIn(column3));
  return added?.name.span ?? column3?.span ?? null;
}
function changedColumns({ columns, span }) {
  return columns.filter((column3) => column3.span.start < span.start || column3.span.end > span.end);
}
function isNamed(value, column3, rows) {
  return rows.some(({ cells }) => cells[column3]?.values?.some(({ text: text2 }) => text2 === value));
}
function covers({ cells }, values) {
  return cells.every((cell2, index) => cell2.values?.some(({ text: text2 }) => text2 === values[index]) ?? true);
}
function combinations(domains) {
  return domains.reduce(
    (all2, domain) => all2.flatMap((one) => domain.map((word) => [...one, word])),
    [[]]
  );
}

// src/numeric/format-percent.ts
function formatPercent(share) {
  const percent = multiply(share, powerOfTen(2));
  const text2 = formatExact(percent);
  return text2.includes("/") ? `${formatExact(share)} (\u2248${formatExact(round(percent, 2, "half-up"))}%)` : `${text2}%`;
}

// src/check/rules/weight-value.ts
var weightMissing = defineDiagnostic({
  code: "PTH3002",
  name: "weight-missing",
  severity: "error",
  id: {
    message: ({ level, name }) => `${LEVEL_WORDS[level].id} \`${name}\` tidak memiliki bobot`,
    why: "Bobot tidak pernah dibagi rata dengan sendirinya; yang tidak diterbitkan harus ditandai.",
    hint: () => "tambahkan `weight 20%`, atau `weight undisclosed` bila bobotnya tidak pernah diterbitkan"
  },
  en: {
    message: ({ level, name }) => `the ${level} \`${name}\` has no weight`,
    why: "Weights are never shared out on their own; what was not published must be marked.",
    hint: () => "add `weight 20%`, or `weight undisclosed` if it was never published"
  }
});
var weightRange = defineDiagnostic({
  code: "PTH3003",
  name: "weight-range",
  severity: "error",
  id: {
    message: ({ share }) => `bobot ${formatPercent(share)} berada di luar 0% sampai 100%`,
    why: "Bobot adalah bagian dari induknya.",
    hint: () => "tulis bobot antara 0% dan 100%"
  },
  en: {
    message: ({ share }) => `a weight of ${formatPercent(share)} is outside 0% to 100%`,
    why: "A weight is a share of its parent.",
    hint: () => "write a weight between 0% and 100%"
  }
});
var weightUnit = defineDiagnostic({
  code: "PTH3004",
  name: "weight-unit",
  severity: "error",
  id: {
    message: ({ value }) => `bobot \`${formatExact(value)}\` tidak menyebut satuannya`,
    why: "`20` dan `20%` berbeda seratus kali; satuannya tidak ditebak.",
    hint: ({ value }) => `tulis ${percentForms(value, "atau")}, atau sebuah pecahan seperti \`1/14\``
  },
  en: {
    message: ({ value }) => `the weight \`${formatExact(value)}\` does not say its unit`,
    why: "`20` and `20%` differ a hundredfold; the unit is not guessed.",
    hint: ({ value }) => `write ${percentForms(value, "or")}, or a fraction such as \`1/14\``
  }
});
function checkWeightValues(rubric2, report2) {
  const units = unitsIn(rubric2);
  const cutOff = cutOffParts(rubric2);
  for (const part of allParts(rubric2)) {
    const weight = weightOf(part);
    if (weight !== null) checkShare(weight.share, units, report2);
    else if (!mayHoldBad(itemsOf(part), "weight") && !hasOpenText(part) && !cutOff.has(part)) {
      report2(weightMissing, part.name.span, { level: part.level, name: part.name.text });
    }
  }
}
function checkShare(share, units, report2) {
  const value = share === null ? null : exactValue(share);
  if (share === null || value === null) return;
  if (!hasUnit(share)) report2(weightUnit, share.span, { value }, { fixes: unitFixes(share, value, units) });
  else if (compare(value, ZERO) < 0 || compare(value, ONE) > 0) report2(weightRange, share.span, { share: value });
}
function unitsIn(rubric2) {
  const groups2 = [rubric2.block.items, ...allParts(rubric2).map(itemsOf)];
  return new Map(groups2.flatMap((items) => [...unitsOf(partsOf(items))]));
}
function unitsOf(parts) {
  const shares = parts.map((part) => weightOf(part)?.share ?? null).filter((share) => share !== null);
  const bare = shares.filter((share) => !hasUnit(share));
  const values = shares.map(exactValue).filter((value) => value !== null);
  if (bare.length === 0 || values.length < parts.length || !canBeSummed(values)) return /* @__PURE__ */ new Map();
  const total = sum(values);
  const ofBare = sum(bare.map((share) => exactValue(share) ?? ZERO));
  const inPercent = add(subtract(total, ofBare), multiply(ofBare, powerOfTen(-2)));
  const [asPercent, asFraction] = [equals(inPercent, ONE), equals(total, ONE)];
  if (asPercent === asFraction) return /* @__PURE__ */ new Map();
  return new Map(bare.map((share) => [share, asPercent ? "percent" : "fraction"]));
}
function unitFixes(share, value, units) {
  if (share.kind !== "Number") return [];
  const percent = adding(share.span.end, "%");
  const fraction = rewriting(share.span, formatPercent(value));
  const unit = units.get(share);
  if (unit !== void 0) return [unit === "percent" ? percent : fraction];
  return compare(value, ONE) <= 0 ? [fraction, percent] : [];
}
function percentForms(value, or) {
  const plain = `\`${formatExact(value)}%\``;
  return compare(value, ONE) <= 0 ? `\`${formatPercent(value)}\` ${or} ${plain}` : plain;
}
function hasUnit(expression) {
  const nodes = descendants(expression);
  const numbers = nodes.filter((node) => node.kind === "Number");
  if (numbers.some(({ percent }) => percent)) return true;
  const divides = nodes.some((node) => node.kind === "Binary" && node.operator === "/");
  return divides && numbers.every(({ text: text2 }) => /^[0-9]+$/.test(text2));
}

// src/check/rules/weight-checklist.ts
var checklistWeights = defineDiagnostic({
  code: "PTH3007",
  name: "checklist-weight-missing",
  severity: "error",
  id: {
    message: ({ item }) => `\`${item}\` tidak mempunyai bobot, padahal yang lain mempunyai`,
    why: "Hal-hal dalam daftar dibobot semua, atau tidak satu pun; tanpa bobot semuanya dihitung sama.",
    hint: () => "tulis bobotnya, atau hapus bobot yang lain"
  },
  en: {
    message: ({ item }) => `\`${item}\` has no weight, but others have`,
    why: "Either all items of a checklist have a weight or none has; without weights they count the same.",
    hint: () => "write its weight, or delete the others"
  }
});
var checklistSum = defineDiagnostic({
  code: "PTH3008",
  name: "checklist-weight-sum",
  severity: "error",
  id: {
    message: ({ total }) => `bobot dalam daftar ini berjumlah ${formatPercent(total)}, bukan 100%`,
    why: "Semua yang ada bersama-sama memberi nilai tertinggi; dengan jumlah lain tidak demikian.",
    hint: () => "perbaiki bobotnya, atau hapus semua bobot bila setiap hal dihitung sama"
  },
  en: {
    message: ({ total }) => `the weights of this checklist add up to ${formatPercent(total)}, not 100%`,
    why: "Everything together gives the highest score; with another total it would not.",
    hint: () => "correct the weights, or delete all of them if every item counts the same"
  }
});
function checkChecklistWeights(rubric2, report2) {
  for (const node of descendants(rubric2)) if (node.kind === "ChecklistScale") checkChecklist(node, report2);
}
function checkChecklist({ entries, span }, report2) {
  const items = readable(entries).filter((item) => !hasOpenText(item));
  const weighted = items.filter(({ weight }) => weight !== null);
  if (weighted.length === 0) return;
  for (const { weight } of weighted) checkShare(weight, /* @__PURE__ */ new Map(), report2);
  const [lacking] = items.filter(({ weight }) => weight === null);
  if (lacking !== void 0 && isReadable(entries))
    report2(checklistWeights, lacking.name.span, { item: lacking.name.text });
  const shares = items.map(shareOf);
  const known4 = shares.filter((share) => share !== null);
  if (!isReadable(entries) || items.length < entries.entries.length || known4.length < shares.length || !canBeSummed(known4))
    return;
  const total = sum(known4);
  if (!equals(total, ONE)) report2(checklistSum, { start: span.start, end: span.start + "checklist".length }, { total });
}
function shareOf({ weight }) {
  const share = weight === null ? null : exactValue(weight);
  return share === null || compare(share, ZERO) < 0 || compare(share, ONE) > 0 ? null : share;
}

// src/check/rules/weight-sum.ts
var weightSum = defineDiagnostic({
  code: "PTH3001",
  name: "weight-sum",
  severity: "error",
  id: {
    message: ({ parent, total, stated: stated2 }) => `bobot di dalam \`${parent}\` berjumlah ${formatPercent(total)}, bukan ${formatPercent(stated2)}`,
    why: "Nilai adalah rata-rata berbobot. Bila jumlahnya bukan satu utuh, bukti yang lengkap tidak memberi tepat nilai tertinggi.",
    hint: ({ total, stated: stated2 }) => compare(total, stated2) < 0 ? `tambahkan ${formatPercent(subtract(stated2, total))} secara keseluruhan` : `kurangi ${formatPercent(subtract(total, stated2))} secara keseluruhan`
  },
  en: {
    message: ({ parent, total, stated: stated2 }) => `the weights inside \`${parent}\` add up to ${formatPercent(total)}, not ${formatPercent(stated2)}`,
    why: "A score is a weighted mean. With a total other than one whole, full evidence would not give exactly the highest score.",
    hint: ({ total, stated: stated2 }) => compare(total, stated2) < 0 ? `add ${formatPercent(subtract(stated2, total))} in all` : `take off ${formatPercent(subtract(total, stated2))} in all`
  }
});
var weightNothingLeft = defineDiagnostic({
  code: "PTH3005",
  name: "weight-nothing-left",
  severity: "error",
  id: {
    message: ({ parent, total }) => `bobot yang diketahui di dalam \`${parent}\` sudah ${formatPercent(total)}; tidak ada sisa bagi yang tidak diterbitkan`,
    why: "Bobot yang tidak diterbitkan membagi sisa dari jumlah seluruhnya.",
    hint: () => "periksa bobot yang diketahui, atau tulis bobot yang kurang"
  },
  en: {
    message: ({ parent, total }) => `the known weights inside \`${parent}\` already make ${formatPercent(total)}; nothing is left for the undisclosed ones`,
    why: "Undisclosed weights share what is left of the total.",
    hint: () => "check the known weights, or write the one that is missing"
  }
});
var weightsTotalRange = defineDiagnostic({
  code: "PTH3006",
  name: "weights-total-range",
  severity: "error",
  id: {
    message: ({ text: text2 }) => `jumlah bobot ${text2} bukan jumlah yang mungkin`,
    why: "`weights total` menyatakan jumlah pada tabel resmi, dalam persen, lebih dari 0% dan paling banyak 200%.",
    hint: () => "tulis misalnya `weights total 99.9%`"
  },
  en: {
    message: ({ text: text2 }) => `${text2} is no possible total of weights`,
    why: "`weights total` states what the official table adds up to, in percent, above 0% and at most 200%.",
    hint: () => "write for example `weights total 99.9%`"
  }
});
function checkWeightSums(rubric2, report2) {
  if (hasOpenBlocks(rubric2)) return;
  const { start } = rubric2.block.span;
  checkGroup(rubric2.name, rubric2.block.items, start, report2);
  for (const part of allParts(rubric2)) checkGroup(part.name, itemsOf(part), start, report2);
}
function checkGroup(parent, items, start, report2) {
  const parts = partsOf(items);
  if (parts.length === 0) return;
  if (mayHoldBad(items, "dimension", "variable", "indicator")) return;
  const weights = parts.map(weightOf);
  const shares = weights.filter((weight) => weight?.share !== null).map(knownShare);
  const known4 = shares.filter((share) => share !== null);
  if (known4.length < shares.length) return;
  if (!canBeSummed(known4)) return;
  const total = sum(known4);
  const stated2 = statedTotal(items, report2);
  if (stated2 === null) return;
  const facts = { parent: parent.text, total, stated: stated2 };
  const related = weights.length > MOST_SHOWN4 ? [] : weights.flatMap(relatedTo).filter(({ span }) => span.start >= start);
  if (known4.length < weights.length) {
    if (compare(total, stated2) >= 0) report2(weightNothingLeft, parent.span, facts, { related });
  } else if (!equals(total, stated2) && !isDoubled(parts, stated2)) {
    report2(weightSum, parent.span, facts, { related });
  }
}
var MOST_SHOWN4 = 6;
function relatedTo(weight) {
  if (weight === null || weight.share === null) return [];
  return [{ span: weight.share.span, label: { id: "salah satu bobotnya", en: "one of its weights" } }];
}
function isDoubled(parts, stated2) {
  const once = [...new Map(parts.map((part) => [part.name.text, part])).values()];
  if (once.length === parts.length) return false;
  return equals(sum(once.map((part) => knownShare(weightOf(part)) ?? ZERO)), stated2);
}
function statedTotal(items, report2) {
  const statement = ofKind(items, "WeightsTotal")[0];
  if (statement === void 0) return ONE;
  const stated2 = exactValue(statement.share);
  if (stated2 === null) return null;
  if (hasUnit(statement.share) && compare(stated2, ZERO) > 0 && compare(stated2, MOST_TOTAL) <= 0) return stated2;
  const text2 = hasUnit(statement.share) ? formatPercent(stated2) : formatExact(stated2);
  report2(weightsTotalRange, statement.share.span, { text: text2 });
  return null;
}
var MOST_TOTAL = rational(2n);
function knownShare(weight) {
  if (weight === null || weight.share === null || !hasUnit(weight.share)) return null;
  const share = exactValue(weight.share);
  return share === null || compare(share, ZERO) < 0 || compare(share, ONE) > 0 ? null : share;
}

// src/check/rules.ts
var RULES = [
  checkRequiredStatements,
  checkRepeatedClauses,
  checkMissingPolicy,
  checkNotApplicablePolicy,
  checkDates,
  checkNumbers,
  checkFineness,
  checkControlCharacters,
  checkWords,
  checkDuplicateNames,
  checkUnknownNames,
  checkUnknownCategories,
  checkUnknownTested,
  checkConditionNames,
  checkFactNames,
  checkUnusedScales,
  checkLawTitles,
  checkEmptyGroups,
  checkIndicatorScales,
  checkScorePercents,
  checkScoreStatement,
  checkWeightValues,
  checkWeightSums,
  checkChecklistWeights,
  checkUnusedAssumption,
  checkScaleRanges,
  checkScaleEntries,
  checkScalePoints,
  checkDeadAnswers,
  checkRoundingStages,
  checkCategoryBounds,
  checkCategoryOrder,
  checkCategoryCover,
  checkExactCategories,
  checkRuleForms,
  checkRuleAmounts,
  checkConditionTruth,
  checkRuleMonotonicity,
  checkVerdictTables,
  checkLevelChains,
  checkExamples
];

// src/check/check.ts
function checkFile(file, report2) {
  checkRubricCount(file, report2);
  if (ofKind(file.items, "Rubric").length > 0) checkStatementPlaces(file, report2);
}
function checkRubric(rubric2, report2) {
  for (const rule of RULES) rule(rubric2, report2);
}

// src/diagnostics/collect.ts
function createCollector(source, locate2 = () => null) {
  const diagnostics2 = [];
  const report2 = (kind, place, facts, { related = [], fixes = [], atKey = false } = {}) => {
    const path = typeof place === "string" ? place : null;
    diagnostics2.push({
      code: kind.code,
      name: kind.name,
      severity: kind.severity,
      text: { id: wordsOf2(kind.id, facts), en: wordsOf2(kind.en, facts) },
      source,
      span: typeof place === "string" ? locate2(place, atKey) : place,
      path,
      related,
      fixes
    });
  };
  return { report: report2, diagnostics: diagnostics2 };
}
function wordsOf2(wording, facts) {
  return { message: shortened(wording.message(facts)), why: wording.why, hint: shortened(wording.hint(facts)) };
}
function shortened(text2) {
  return text2.replaceAll(/[0-9]{41,}/g, (digits) => `${digits.slice(0, 10)}\u2026${digits.slice(-5)}`);
}

// src/diagnostics/has-errors.ts
function hasErrors(diagnostics2) {
  return diagnostics2.some(({ severity }) => severity === "error");
}

// src/diagnostics/in-source-order.ts
function inSourceOrder(diagnostics2) {
  return diagnostics2.toSorted((a2, b2) => startOf(a2) - startOf(b2) || endOf(a2) - endOf(b2) || 0);
}
function startOf({ span }) {
  return span?.start ?? Number.MAX_SAFE_INTEGER;
}
function endOf({ span }) {
  return span?.end ?? Number.MAX_SAFE_INTEGER;
}

// src/diagnostics/internal-error.ts
var InternalError = class extends Error {
  code = "PTH9001";
  constructor(message, options) {
    super(`${message} (PTH9001: a fault in patuh, please report it with the file that shows it)`, options);
    this.name = "InternalError";
  }
};

// src/model/checked.ts
function checked(value) {
  if (value === null || value === void 0) throw new InternalError("a checked rubric lacks a part");
  return value;
}
function exact(expression) {
  return checked(exactValue(expression));
}

// src/model/deep-freeze.ts
function deepFreeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

// src/text/canonical-json.ts
function canonicalJson(value) {
  const pieces = [];
  writeCanonicalJson(value, (piece) => pieces.push(piece));
  return pieces.join("");
}
function writeCanonicalJson(value, write) {
  const writeValue = (value2, depth) => {
    if (depth > MOST_LAYERS) throw new TypeError("data nested so deep has no canonical form");
    if (value2 === null || typeof value2 === "boolean") write(String(value2));
    else if (typeof value2 === "string") write(textOf(value2));
    else if (typeof value2 === "number") write(numberOf(value2));
    else if (Array.isArray(value2)) writeList(value2, depth);
    else if (isPlain(value2)) writeObject(value2, depth);
    else throw new TypeError(`${nameOf(value2)} has no canonical form`);
  };
  const writeList = (list2, depth) => {
    write("[");
    for (let index = 0; index < list2.length; index += 1) {
      if (index > 0) write(",");
      writeValue(list2[index], depth + 1);
    }
    write("]");
  };
  const writeObject = (object, depth) => {
    write("{");
    for (const [index, key] of Object.keys(object).sort().entries()) {
      write(`${index > 0 ? "," : ""}${textOf(key)}:`);
      writeValue(object[key], depth + 1);
    }
    write("}");
  };
  writeValue(value, 0);
}
var MOST_LAYERS = 1e3;
function textOf(text2) {
  if (/\p{Cs}/u.test(text2)) throw new TypeError("half a character has no canonical form");
  return JSON.stringify(text2);
}
function numberOf(number) {
  if (!Number.isFinite(number)) throw new TypeError(`${number} has no canonical form`);
  return JSON.stringify(number);
}
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function nameOf(value) {
  return typeof value === "object" ? "an object that is not plain" : `a value of type ${typeof value}`;
}

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n2) => n2 / 2 ** 32 | 0;
var fromNumL = (n2) => n2 >>> 0;
function setU64FromNum(view, byteOffset, n2, isLE) {
  const h2 = fromNumH(n2);
  const l2 = fromNumL(n2);
  view.setUint32(byteOffset, isLE ? l2 : h2, isLE);
  view.setUint32(byteOffset + 4, isLE ? h2 : l2, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a2) {
  return a2 instanceof Uint8Array || ArrayBuffer.isView(a2) && a2.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a2 && a2.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n2, title = "") {
  if (typeof n2 !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n2);
  if (!Number.isSafeInteger(n2) || n2 < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n2);
  return n2;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min2 = instance.outputLen;
  if (!(out.length >= min2)) {
    throw new RangeError('"output" expected length >= ' + min2);
  }
}
function clean(...arrays) {
  for (let i2 = 0; i2 < arrays.length; i2++) {
    arrays[i2].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// node_modules/@noble/hashes/_md.js
function Chi(a2, b2, c2) {
  return a2 & b2 ^ ~a2 & c2;
}
function Maj(a2, b2, c2) {
  return a2 & b2 ^ a2 & c2 ^ b2 & c2;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i2 = 0; i2 < outLen; i2++)
      oview.setUint32(4 * i2, state[i2], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A: A2, B: B2, C, D, E: E2, F: F2, G, H } = this;
    return [A2, B2, C, D, E2, F2, G, H];
  }
  // prettier-ignore
  set(A2, B2, C, D, E2, F2, G, H) {
    this.A = A2 | 0;
    this.B = B2 | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E2 | 0;
    this.F = F2 | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i2 = 0; i2 < 16; i2++, offset += 4)
      SHA256_W[i2] = view.getUint32(offset, false);
    for (let i2 = 16; i2 < 64; i2++) {
      const W15 = SHA256_W[i2 - 15];
      const W2 = SHA256_W[i2 - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i2] = s1 + SHA256_W[i2 - 7] + s0 + SHA256_W[i2 - 16] | 0;
    }
    let { A: A2, B: B2, C, D, E: E2, F: F2, G, H } = this;
    for (let i2 = 0; i2 < 64; i2++) {
      const sigma1 = rotr(E2, 6) ^ rotr(E2, 11) ^ rotr(E2, 25);
      const T1 = H + sigma1 + Chi(E2, F2, G) + SHA256_K[i2] + SHA256_W[i2] | 0;
      const sigma0 = rotr(A2, 2) ^ rotr(A2, 13) ^ rotr(A2, 22);
      const T2 = sigma0 + Maj(A2, B2, C) | 0;
      H = G;
      G = F2;
      F2 = E2;
      E2 = D + T1 | 0;
      D = C;
      C = B2;
      B2 = A2;
      A2 = T1 + T2 | 0;
    }
    A2 = A2 + this.A | 0;
    B2 = B2 + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E2 = E2 + this.E | 0;
    F2 = F2 + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A2, B2, C, D, E2, F2, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// node_modules/@scure/base/index.js
var freeze = (fn) => Object.freeze(fn());
function isBytes2(a2) {
  return a2 instanceof Uint8Array || ArrayBuffer.isView(a2) && a2.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a2 && a2.BYTES_PER_ELEMENT === 1;
}
function abytes2(b2) {
  if (!isBytes2(b2))
    throw new TypeError("Uint8Array expected");
}
function astr(label, input) {
  if (typeof input !== "string")
    throw new TypeError(`${label}: string expected`);
  return true;
}
function anumber2(n2, title = "number") {
  if (typeof n2 !== "number")
    throw new TypeError(`${title}: expected number, got ${typeof n2}`);
  if (!Number.isSafeInteger(n2))
    throw new RangeError(`${title}: expected safe integer, got ${n2}`);
}
function chain(...args) {
  const id = (a2) => a2;
  const wrap = (a2, b2) => (c2) => a2(b2(c2));
  const encode = args.map((x2) => x2.encode).reduceRight(wrap, id);
  const decode = args.map((x2) => x2.decode).reduce(wrap, id);
  return { encode, decode };
}
var powers = /* @__PURE__ */ (() => {
  let res = [];
  for (let i2 = 0; i2 < 40; i2++)
    res.push(2 ** i2);
  return res;
})();
var asciiDecoder = /* @__PURE__ */ (() => {
  try {
    const decoder = new TextDecoder();
    return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+\x7F" ? decoder : void 0;
  } catch (e2) {
    return void 0;
  }
})();
var B2S_CHUNK = 8192;
function charcodesToString(codes) {
  const len = codes.length;
  if (asciiDecoder !== void 0 && len >= 12)
    return asciiDecoder.decode(codes);
  if (len <= B2S_CHUNK)
    return String.fromCharCode.apply(null, codes);
  let res = "";
  for (let i2 = 0; i2 < len; i2 += B2S_CHUNK)
    res += String.fromCharCode.apply(null, codes.subarray(i2, i2 + B2S_CHUNK));
  return res;
}
function radix2(bits) {
  anumber2(bits);
  if (bits <= 0 || bits > 8)
    throw new RangeError("radix2: bits should be in (0..8]");
  const mask = powers[bits] - 1;
  return {
    encode: (bytes) => {
      abytes2(bytes);
      const len = bytes.length;
      const res = new Uint8Array(Math.ceil(len * 8 / bits));
      let carry = 0;
      let pos = 0;
      let j2 = 0;
      for (let i2 = 0; i2 < len; ) {
        if (i2 + 2 < len) {
          carry = carry << 24 | bytes[i2] << 16 | bytes[i2 + 1] << 8 | bytes[i2 + 2];
          pos += 24;
          i2 += 3;
        } else {
          carry = (carry << 8 | bytes[i2]) & 65535;
          pos += 8;
          i2++;
        }
        for (; ; ) {
          pos -= bits;
          res[j2++] = carry >> pos & mask;
          if (pos < bits)
            break;
        }
      }
      if (pos > 0)
        res[j2] = carry << bits - pos & mask;
      return res;
    },
    decode: (digits) => {
      const len = digits.length;
      const res = new Uint8Array(Math.floor(len * bits / 8));
      let carry = 0;
      let pos = 0;
      let j2 = 0;
      for (let i2 = 0; i2 < len; i2++) {
        carry = (carry << bits | digits[i2]) & 65535;
        pos += bits;
        for (; pos >= 8; pos -= 8)
          res[j2++] = carry >> pos - 8 & 255;
      }
      carry = carry << 8 - pos & 255;
      if (pos >= bits)
        throw new Error("Excess padding");
      if (carry > 0)
        throw new Error(`Non-zero padding: ${carry}`);
      return res;
    }
  };
}
function alphabet(letters, aliases) {
  const len = letters.length;
  if (len > 128)
    throw new Error("alphabet: max 128 letters");
  const encTable = new Uint8Array(len);
  const decTable = new Int8Array(128).fill(-1);
  for (let i2 = 0; i2 < len; i2++) {
    const code = letters.charCodeAt(i2);
    if (letters.codePointAt(i2) !== code || code > 127)
      throw new Error("alphabet: single-char ASCII letters only");
    encTable[i2] = code;
    decTable[code] = i2;
  }
  if (aliases !== void 0) {
    for (const alias of Object.keys(aliases)) {
      const code = alias.charCodeAt(0);
      const target = decTable[aliases[alias].charCodeAt(0)];
      if (alias.length !== 1 || code > 127 || target === void 0 || target === -1)
        throw new Error(`alphabet: invalid alias ${alias}`);
      decTable[code] = target;
    }
  }
  return {
    encode: (digits) => {
      const codes = new Uint8Array(digits.length);
      for (let i2 = 0; i2 < digits.length; i2++) {
        const d2 = digits[i2];
        const code = encTable[d2];
        if (code === void 0)
          throw new Error(`alphabet.encode: invalid digit ${d2}`);
        codes[i2] = code;
      }
      return charcodesToString(codes);
    },
    decode: (input) => {
      astr("decode", input);
      const slen = input.length;
      const digits = new Uint8Array(slen);
      for (let i2 = 0; i2 < slen; i2++) {
        const code = input.charCodeAt(i2);
        const digit = code < 128 ? decTable[code] : -1;
        if (digit === -1)
          throw new Error(`Unknown letter "${input[i2]}". Allowed: ${letters}`);
        digits[i2] = digit;
      }
      return digits;
    }
  };
}
function padding(bits, chr = "=") {
  anumber2(bits);
  astr("padding", chr);
  return {
    encode(data) {
      while (data.length * bits % 8)
        data += chr;
      return data;
    },
    decode(input) {
      astr("decode", input);
      let end = input.length;
      if (end * bits % 8)
        throw new Error("padding: invalid length");
      for (; end > 0 && input[end - 1] === chr; end--) {
        const byte = (end - 1) * bits;
        if (byte % 8 === 0)
          throw new Error("padding: excess padding");
      }
      return input.slice(0, end);
    }
  };
}
var hasBase64Builtin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toBase64 === "function" && typeof Uint8Array.fromBase64 === "function")();
var ASCII_WHITESPACE = /[\t\n\f\r ]/;
var decodeBase64Builtin = (s2, isUrl) => {
  astr("base64", s2);
  const alphabet2 = isUrl ? "base64url" : "base64";
  if (s2.length > 0 && ASCII_WHITESPACE.test(s2))
    throw new Error("invalid base64");
  return Uint8Array.fromBase64(s2, { alphabet: alphabet2, lastChunkHandling: "strict" });
};
var base64Fallback = /* @__PURE__ */ freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"), padding(6)));
var base64 = /* @__PURE__ */ freeze(() => hasBase64Builtin ? {
  encode(b2) {
    abytes2(b2);
    return b2.toBase64();
  },
  decode(s2) {
    return decodeBase64Builtin(s2, false);
  }
} : base64Fallback);

// src/text/hash-pieces.ts
function hashPieces(writeAll) {
  const hash = sha256.create();
  let chunk = "";
  const flush = () => {
    hash.update(utf8ToBytes(chunk));
    chunk = "";
  };
  writeAll((piece) => {
    chunk += piece;
    if (chunk.length > CHUNK) flush();
  });
  flush();
  return `sha256-${base64.encode(hash.digest())}`;
}
var CHUNK = 1 << 16;

// src/model/plain-json.ts
function plainJson(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === "object" && value !== null) return isRational(value) ? formatExact(value) : plainObject(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}
function plainObject(value) {
  return Object.fromEntries(
    // Only provenance has a key of this name here: the sources behind something.
    Object.entries(value).map(([key, inner]) => [key, key === "sources" ? inner.toSorted() : plainJson(inner)])
  );
}
function isRational(value) {
  return "num" in value && "den" in value;
}

// src/model/meaning.ts
function meaningJson(meaning) {
  const { children, laws, sources, notApplicable, notApplicableProvenance, ...others } = meaning;
  const scales = createScaleTable();
  const declared2 = new Map(laws.map((law) => [law.name, law]));
  const policy = { notApplicable, notApplicableProvenance };
  return {
    ...plainObject(Object.fromEntries(Object.entries(others).filter(([key]) => !BESIDE.has(key)))),
    notApplicable,
    notApplicableProvenance: plainJson(notApplicableProvenance),
    laws: laws.toSorted(byName).map(plainJson),
    sources: sources.toSorted(byName).map(plainJson),
    children: children.map((part) => partJson(part, { policy, declared: declared2, scales })),
    scales: scales.all()
  };
}
var BESIDE = /* @__PURE__ */ new Set(["hash", "examples", "amendment"]);
function partJson(part, around) {
  const { notApplicable, notApplicableProvenance, laws, ...others } = part;
  const policy = { notApplicable, notApplicableProvenance };
  const base = {
    laws: laws.map((law) => lawJson(law, around.declared)).toSorted(byText),
    ...samePolicy(policy, around.policy) ? {} : plainObject(policy)
  };
  if (others.kind === "indicator") return { ...indicatorJson(others, around.scales), ...base };
  const { children, ...group } = others;
  return {
    ...plainObject(group),
    ...base,
    children: children.map((child) => partJson(child, { ...around, policy }))
  };
}
function indicatorJson({ scale, ...others }, scales) {
  return { ...plainObject(others), scale: scales.indexOf(scale) };
}
function lawJson({ name, title, article, url }, declared2) {
  const law = declared2.get(name);
  return {
    name,
    ...law?.title.id === title.id && law.title.en === title.en ? {} : { title: plainJson(title) },
    ...law?.article === article ? {} : { article },
    ...law?.url === url ? {} : { url }
  };
}
function samePolicy(a2, b2) {
  if (a2.notApplicable !== b2.notApplicable) return false;
  const [one, other] = [a2.notApplicableProvenance, b2.notApplicableProvenance];
  return one === other || canonicalJson(plainJson(one)) === canonicalJson(plainJson(other));
}
function createScaleTable() {
  const known4 = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const all2 = [];
  const add2 = (scale) => {
    const json = plainJson(scale);
    const text2 = canonicalJson(json);
    const index = texts.get(text2) ?? all2.push(json) - 1;
    texts.set(text2, index);
    known4.set(scale, index);
    return index;
  };
  return { indexOf: (scale) => known4.get(scale) ?? add2(scale), all: () => all2 };
}
function byText(a2, b2) {
  return canonicalJson(a2) < canonicalJson(b2) ? -1 : 1;
}
function byName(a2, b2) {
  return a2.name < b2.name ? -1 : 1;
}

// src/model/hash-rubric.ts
function hashRubric(meaning) {
  const json = meaningJson(meaning);
  return hashPieces((write) => writeCanonicalJson(json, write));
}

// src/model/entries-of.ts
function entriesOf({ entries }) {
  return entries.map((entry) => checked(isReadable2(entry) ? entry : null));
}
function isReadable2(entry) {
  return entry.kind !== "BadItem";
}

// src/model/lower-text.ts
var NO_PROVENANCE = { sources: [], inferred: null, assumed: null };
function lowerTitle({ id, en }) {
  return { id: id.value, en: en?.value ?? null };
}
function titleOr(name, text2) {
  return text2 === null ? { id: name.text, en: null } : lowerTitle(text2);
}
function lowerProvenance({ sources, inferred, assumed }) {
  return {
    sources: [...new Set(sources.map(({ text: text2 }) => text2))],
    inferred: inferred === null ? null : lowerTitle(inferred),
    assumed: assumed === null ? null : lowerTitle(assumed)
  };
}

// src/model/lower-example.ts
function lowerExample({ text: text2, provenance, entries, span }) {
  const all2 = entriesOf(entries);
  return {
    title: lowerTitle(text2),
    provenance: lowerProvenance(provenance),
    given: all2.filter((entry) => entry.kind === "Given").map(({ name, value, span: place }) => ({ name: name.text, value: lowerGiven(value), span: place })),
    expected: all2.filter((entry) => entry.kind === "Expect").flatMap(({ clauses }) => clauses.map(lowerExpectation)),
    span
  };
}
function lowerGiven(node) {
  return M(node).returnType().with({ kind: "NotApplicableValue" }, () => ({ kind: "not-applicable" })).with({ kind: "ScoreValue" }, ({ score }) => ({ kind: "score", score: exact(score) })).with({ kind: "PointsValue" }, ({ points }) => ({ kind: "points", points: exact(points) })).with({ kind: "MeanValue" }, ({ mean, respondents }) => ({
    kind: "mean",
    mean: exact(mean),
    respondents: respondents === null ? null : exact(respondents)
  })).with({ kind: "NumberValue" }, ({ number }) => ({ kind: "number", number: exact(number) })).with({ kind: "WordValue" }, ({ word }) => ({ kind: "word", word: word.text })).with({ kind: "ListValue" }, ({ elements }) => ({ kind: "list", elements: elements.map(lowerGiven) })).exhaustive();
}
function lowerExpectation(node) {
  const { span } = node;
  return M(node).returnType().with({ kind: "ExpectNoScore" }, () => ({ kind: "no-score", span })).with({ kind: "ExpectScore" }, ({ score }) => ({ kind: "score", score: exact(score), span })).with({ kind: "ExpectCategory" }, ({ category }) => ({ kind: "category", category: category.text, span })).with({ kind: "ExpectCategories" }, ({ categories }) => ({
    kind: "categories",
    categories: categories.map(({ text: text2 }) => text2),
    span
  })).with({ kind: "ExpectZone" }, ({ zone }) => ({ kind: "zone", zone: zone.text, span })).with({ kind: "ExpectVerdict" }, ({ text: text2 }) => ({ kind: "verdict", text: text2.value, span })).with({ kind: "ExpectLabel" }, ({ text: text2 }) => ({ kind: "label", text: text2.value, span })).with({ kind: "ExpectAward" }, ({ award }) => ({ kind: "award", award, span })).with({ kind: "ExpectCertain" }, ({ certain }) => ({ kind: "certain", certain, span })).with({ kind: "ExpectRange" }, ({ low, high }) => ({ kind: "range", low: exact(low), high: exact(high), span })).exhaustive();
}

// src/model/lower-law.ts
function lowerLaw({ name, text: text2, article, url }, declared2) {
  const law = declared2.get(name.text);
  return {
    name: name.text,
    title: text2 === null ? checked(law).title : lowerTitle(text2),
    article: article?.value ?? law?.article ?? null,
    url: url?.value ?? law?.url ?? null
  };
}

// src/model/lower-condition.ts
function lowerCondition(node, paths) {
  return M(node).returnType().with({ kind: "Or" }, ({ parts }) => ({ kind: "any-of", parts: parts.map((part) => lowerCondition(part, paths)) })).with({ kind: "And" }, ({ parts }) => ({ kind: "all-of", parts: parts.map((part) => lowerCondition(part, paths)) })).with({ kind: "Not" }, ({ operand }) => ({ kind: "not", operand: lowerCondition(operand, paths) })).with({ kind: "Holds" }, ({ name }) => ({ kind: "fact-is", fact: name.text, value: "yes" })).with({ kind: "Is" }, ({ name, negated, value }) => {
    const is = { kind: "fact-is", fact: name.text, value: value.text };
    return negated ? { kind: "not", operand: is } : is;
  }).with({ kind: "Compare" }, ({ name, operator, bound: written }) => {
    const bound = exact(written);
    const path = name.text === "score" ? "" : paths.get(name.text);
    return path === void 0 ? { kind: "fact-compared", fact: name.text, operator, bound } : { kind: "score-compared", path, operator, bound };
  }).exhaustive();
}

// src/model/lower-rounding.ts
function lowerRounding({ digits, mode }, provenance, score) {
  return {
    digits: Number(exact(digits).num),
    mode: mode === null ? score.mode : checked(ROUNDING_MODES.find((known4) => known4 === mode.text)),
    provenance: lowerProvenance(provenance)
  };
}

// src/model/lower-scale.ts
function lowerScale(node) {
  return M(node).returnType().with({ kind: "YesNoScale" }, ({ better }) => ({ kind: "yes-no", better: better?.text === "no" ? "no" : "yes" })).with({ kind: "LevelsScale" }, lowerLevels).with({ kind: "ChoiceScale" }, ({ entries }) => ({
    kind: "choice",
    options: entriesOf(entries).map(({ name, text: text2, points, provenance }) => ({
      name: name.text,
      title: lowerTitle(text2),
      points: exact(points),
      provenance: lowerProvenance(provenance)
    }))
  })).with({ kind: "ChecklistScale" }, ({ entries }) => {
    const items = entriesOf(entries);
    const share = rational(1n, BigInt(items.length));
    return {
      kind: "checklist",
      items: items.map(({ name, text: text2, weight, provenance }) => ({
        name: name.text,
        title: lowerTitle(text2),
        weight: weight === null ? share : exact(weight),
        provenance: lowerProvenance(provenance)
      }))
    };
  }).with({ kind: "StepsScale" }, ({ min: min2, max: max2, direction: direction2, entries }) => ({
    kind: "steps",
    min: exact(min2),
    max: exact(max2),
    direction: lowerDirection(direction2),
    steps: entriesOf(entries).map(({ from, text: text2, points, provenance }) => ({
      from: exact(from),
      title: text2 === null ? null : lowerTitle(text2),
      points: exact(points),
      provenance: lowerProvenance(provenance)
    })).toSorted((a2, b2) => compare(a2.from, b2.from))
  })).with({ kind: "CountScale" }, ({ max: max2, fullAt, direction: direction2 }) => ({
    kind: "count",
    max: exact(max2).num,
    fullAt: exact(fullAt ?? max2).num,
    direction: lowerDirection(direction2)
  })).with({ kind: "NumberScale" }, ({ min: min2, max: max2, direction: direction2 }) => ({
    kind: "number",
    min: exact(min2),
    max: exact(max2),
    direction: lowerDirection(direction2)
  })).with({ kind: "MeanScale" }, ({ min: min2, max: max2, atLeast, direction: direction2 }) => ({
    kind: "mean",
    min: exact(min2).num,
    max: exact(max2).num,
    atLeast: atLeast === null ? 1n : exact(atLeast).num,
    direction: lowerDirection(direction2)
  })).exhaustive();
}
function lowerLevels({ min: min2, max: max2, direction: direction2, entries }) {
  const written = new Map(
    (entries === null ? [] : entriesOf(entries)).map(({ level, text: text2, points, provenance }) => [
      exact(level).num,
      {
        title: lowerTitle(text2),
        points: points === null ? null : exact(points),
        provenance: lowerProvenance(provenance)
      }
    ])
  );
  const [low, high] = [exact(min2).num, exact(max2).num];
  const levels = [];
  for (let level = low; level <= high; level += 1n) {
    levels.push({ level, ...written.get(level) ?? { title: null, points: null, provenance: NO_PROVENANCE } });
  }
  return { kind: "levels", min: low, max: high, direction: lowerDirection(direction2), levels };
}
function lowerDirection(direction2) {
  return direction2?.text === "lower" ? "lower" : "higher";
}

// src/model/lower-part.ts
function lowerParts(items, around) {
  const stated2 = ofKind(items, "WeightsTotal")[0];
  const weightsTotal = stated2 === void 0 ? ONE : exact(stated2.share);
  const parts = partsOf(items);
  const weights = parts.map((part) => checked(weightOf(part)).share);
  const known4 = sum(weights.map((share) => share === null ? ZERO : exact(share)));
  const isSingle = weights.filter((share) => share === null).length === 1;
  return {
    weightsTotal,
    children: parts.map((part, index) => {
      const share = weights[index] ?? null;
      const rest = isSingle ? subtract(weightsTotal, known4) : null;
      return lowerPart(part, share === null ? rest : exact(share), around);
    })
  };
}
function lowerPart(node, weight, around) {
  const items = itemsOf(node);
  const path = `${around.above}${node.name.text}`;
  const applies = ofKind(items, "Applies")[0];
  const rounded = ofKind(items, "Rounded")[0];
  const policy = ofKind(items, "NotApplicable")[0];
  const notApplicable = policy?.policy ?? around.notApplicable;
  const notApplicableProvenance = policy === void 0 ? around.notApplicableProvenance : lowerProvenance(policy.provenance);
  const base = {
    name: node.name.text,
    path,
    code: ofKind(items, "Code")[0]?.text.value ?? null,
    title: titleOr(node.name, node.text),
    weight,
    weightProvenance: lowerProvenance(checked(weightOf(node)).provenance),
    provenance: lowerProvenance(node.provenance),
    laws: ofKind(items, "Law").map((law) => lowerLaw(law, around.laws)),
    applies: applies === void 0 ? null : lowerCondition(applies.condition, /* @__PURE__ */ new Map()),
    appliesProvenance: applies === void 0 ? NO_PROVENANCE : lowerProvenance(applies.provenance),
    mayBeNotApplicable: ofKind(items, "MayBeNotApplicable").length > 0,
    notApplicable,
    notApplicableProvenance,
    rounded: rounded === void 0 ? null : lowerRounding(rounded, rounded.provenance, around.score)
  };
  if (node.level === "indicator")
    return { kind: "indicator", ...base, ...indicatorOf(items, around) };
  const below = { ...around, above: `${path}.`, notApplicable, notApplicableProvenance };
  return { kind: node.level, ...base, ...lowerParts(items, below) };
}
function indicatorOf(items, { scales }) {
  const node = checked(ofKind(items, "Scale")[0]);
  const observations = observationsOf(items);
  if (node.body !== null)
    return { scale: lowerScale(node.body), scaleProvenance: lowerProvenance(node.provenance), observations };
  const named3 = checked(scales.get(checked(node.name).text));
  return { scale: named3.scale, scaleProvenance: lowerProvenance(named3.node.provenance), observations };
}
function observationsOf(items) {
  const node = ofKind(items, "Observations")[0];
  if (node === void 0) return null;
  return {
    combine: node.combine.text === "lowest" || node.combine.text === "highest" ? node.combine.text : "mean",
    atLeast: node.atLeast === null ? 1n : exact(node.atLeast).num,
    provenance: lowerProvenance(node.provenance)
  };
}

// src/model/lower-rules.ts
function lowerRules(items, paths, score) {
  const verdict = ofKind(items, "Verdict")[0];
  return {
    facts: ofKind(items, "Fact").map(lowerFact),
    rules: ofKind(items, "Rule").map((rule) => lowerRule(rule, paths)),
    verdict: verdict === void 0 ? null : lowerVerdict(verdict),
    levels: ofKind(items, "Level").map((level) => lowerLevel(level, score)),
    ranks: ofKind(items, "Rank").map(lowerRank)
  };
}
function lowerFact({ name, text: text2, type, provenance }) {
  return {
    name: name.text,
    title: titleOr(name, text2),
    type: M(type).returnType().with({ kind: "YesNoFact" }, () => ({ kind: "yes-no" })).with({ kind: "NumberFact" }, ({ min: min2, max: max2 }) => ({ kind: "number", min: exact(min2), max: exact(max2) })).with({ kind: "ChoiceFact" }, ({ entries }) => ({
      kind: "choice",
      options: entriesOf(entries).map((option) => ({ name: option.name.text, title: lowerTitle(option.text) }))
    })).exhaustive(),
    provenance: lowerProvenance(provenance)
  };
}
function lowerRule({ name, text: text2, clauses, provenance }, paths) {
  const entries = entriesOf(clauses);
  const when = checked(entries.find((entry) => entry.kind === "When"));
  const notMonotonic2 = entries.find((entry) => entry.kind === "NotMonotonic");
  return {
    name: name.text,
    title: titleOr(name, text2),
    when: lowerCondition(when.condition, paths),
    effect: lowerEffect(when.effect),
    notMonotonic: notMonotonic2 === void 0 ? null : lowerTitle(notMonotonic2.reason),
    provenance: lowerProvenance(provenance)
  };
}
function lowerEffect(node) {
  return M(node).returnType().with({ kind: "Subtract" }, ({ amount }) => ({ kind: "subtract", amount: exact(amount) })).with({ kind: "CapScore" }, ({ most: most2 }) => ({ kind: "cap-score", most: exact(most2) })).with({ kind: "CapCategory" }, ({ category }) => ({ kind: "cap-category", category: category.text })).with({ kind: "WithholdAward" }, () => ({ kind: "withhold-award" })).with({ kind: "Label" }, ({ text: text2 }) => ({ kind: "label", title: lowerTitle(text2) })).exhaustive();
}
function lowerVerdict({ columns, rows, provenance }) {
  return {
    columns: columns.map(({ text: text2 }) => text2),
    rows: entriesOf(rows).map((row) => ({
      cells: row.cells.map(({ values }) => values?.map(({ text: text2 }) => text2) ?? null),
      title: lowerTitle(row.text),
      provenance: lowerProvenance(row.provenance)
    })),
    provenance: lowerProvenance(provenance)
  };
}
function lowerLevel(node, score) {
  return {
    from: node.from.text,
    to: node.to.text,
    combine: node.combine.text === "lowest" ? "lowest" : "mean",
    weightedBy: node.weightedBy?.text ?? null,
    atLeast: node.atLeast === null ? 1n : exact(node.atLeast).num,
    rounded: node.rounded === null ? null : lowerRounding(node.rounded, node.provenance, score),
    provenance: lowerProvenance(node.provenance)
  };
}
function lowerRank({ level, within, ties, by, provenance }) {
  return {
    level: level.text,
    within: within?.text ?? null,
    ties: ties?.text === "dense" ? "dense" : "share",
    by: by?.text === "exact" ? "exact" : "published",
    provenance: lowerProvenance(provenance)
  };
}

// src/model/lower-rubric.ts
function lowerRubric(node, amendment = null) {
  const { items } = node.block;
  const laws = ofKind(items, "Law").map((law) => lowerLaw(law, /* @__PURE__ */ new Map()));
  const issuer = ofKind(items, "Issuer")[0];
  const inForce = ofKind(items, "InForce")[0];
  const missing = ofKind(items, "Missing")[0];
  const notApplicable = ofKind(items, "NotApplicable")[0];
  const undisclosed = ofKind(items, "Undisclosed")[0];
  const score = lowerScore(checked(ofKind(items, "Score")[0]));
  const policy = {
    notApplicable: notApplicable?.policy ?? null,
    notApplicableProvenance: provenanceOf(notApplicable)
  };
  const scales = ofKind(items, "Scale").map(
    (scale) => [checked(scale.name).text, { scale: lowerScale(checked(scale.body)), node: scale }]
  );
  const rubric2 = {
    id: node.name.text,
    year: node.year.text,
    title: lowerTitle(checked(ofKind(items, "Title")[0]).text),
    issuer: issuer === void 0 ? null : lowerTitle(issuer.text),
    inForce: inForce === void 0 ? null : { from: inForce.from.text, to: inForce.to?.text ?? null },
    laws,
    sources: ofKind(items, "Source").map(({ name, text: text2, url }) => ({
      name: name.text,
      title: lowerTitle(text2),
      url: url?.value ?? null
    })),
    score,
    missing: missing?.policy ?? null,
    missingProvenance: provenanceOf(missing),
    ...policy,
    undisclosed: undisclosed === void 0 ? null : { assume: "equal", provenance: provenanceOf(undisclosed) },
    ...lowerParts(items, {
      scales: new Map(scales),
      laws: new Map(laws.map((law) => [law.name, law])),
      score,
      above: "",
      ...policy
    }),
    categories: ofKind(items, "Category").map(lowerCategory).toSorted((a2, b2) => compare(b2.from, a2.from)),
    ...lowerRules(items, pathsOf(items), score)
  };
  return deepFreeze({
    ...rubric2,
    examples: ofKind(items, "Example").map(lowerExample),
    amendment,
    hash: hashRubric(rubric2)
  });
}
function provenanceOf(node) {
  return node === void 0 ? NO_PROVENANCE : lowerProvenance(node.provenance);
}
function pathsOf(items) {
  const below = (parts, above) => partsOf(parts).flatMap((part) => {
    const path = `${above}${part.name.text}`;
    return [[part.name.text, path], ...below(itemsOf(part), `${path}.`)];
  });
  return new Map(below(items, ""));
}
function lowerScore({ min: min2, max: max2, digits, mode, comparison, provenance }) {
  return {
    min: exact(min2),
    max: exact(max2),
    digits: Number(exact(digits).num),
    mode: checked(ROUNDING_MODES.find((known4) => known4 === mode.text)),
    comparison,
    provenance: lowerProvenance(provenance)
  };
}
function lowerCategory({ name, text: text2, zone, from, provenance }) {
  return {
    id: name.text,
    title: titleOr(name, text2),
    zone: zone === null ? null : checked(ZONES.find((known4) => known4 === zone.text)),
    from: exact(from),
    provenance: lowerProvenance(provenance)
  };
}

// src/syntax/generated/rubric-parser.js
var LOOSER = { "+": 1, "-": 1, "*": 2, "/": 2 };
function climb(first, rest) {
  const operands = [first];
  const operators = [];
  const reduce = () => {
    const right = operands.pop();
    const left = operands.pop();
    const operator = operators.pop();
    operands.push({ kind: "Binary", operator, left, right, span: { start: left.span.start, end: right.span.end } });
  };
  for (const [operator, operand] of rest) {
    while (operators.length > 0 && LOOSER[operators[operators.length - 1]] >= LOOSER[operator]) reduce();
    operators.push(operator);
    operands.push(operand);
  }
  while (operators.length > 0) reduce();
  return operands[0];
}
function joinProvenance(clauses) {
  const whole = { kind: "Provenance", sources: [], inferred: null, assumed: null, repeated: [] };
  for (const { word, span, sources = [], reason } of clauses) {
    for (const source of sources) whole.sources.push(source);
    if (reason === void 0) continue;
    if (whole[word] === null) whole[word] = reason;
    else whole.repeated.push({ kind: "Name", text: word, span });
  }
  return whole;
}
var WORDS4 = /"[^"\n\r]*"?|#[^\n\r]*|[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*[-+]?/g;
var NO_PROVENANCE2 = { kind: "Provenance", sources: [], inferred: null, assumed: null, repeated: [] };
function joined(kind, first, rest) {
  if (rest.length === 0) return first;
  const parts = [first, ...rest];
  return { kind, parts, span: { start: first.span.start, end: parts[parts.length - 1].span.end } };
}
var peg$SyntaxError = class extends SyntaxError {
  constructor(message, expected, found, location) {
    super(message);
    this.expected = expected;
    this.found = found;
    this.location = location;
    this.name = "SyntaxError";
  }
  format(sources) {
    let str = "Error: " + this.message;
    if (this.location) {
      let src = null;
      const st = sources.find((s3) => s3.source === this.location.source);
      if (st) {
        src = st.text.split(/\r\n|\n|\r/g);
      }
      const s2 = this.location.start;
      const offset_s = this.location.source && typeof this.location.source.offset === "function" ? this.location.source.offset(s2) : s2;
      const loc = this.location.source + ":" + offset_s.line + ":" + offset_s.column;
      if (src) {
        const e2 = this.location.end;
        const filler = "".padEnd(offset_s.line.toString().length, " ");
        const line = src[s2.line - 1];
        const last = s2.line === e2.line ? e2.column : line.length + 1;
        const hatLen = last - s2.column || 1;
        str += "\n --> " + loc + "\n" + filler + " |\n" + offset_s.line + " | " + line + "\n" + filler + " | " + "".padEnd(s2.column - 1, " ") + "".padEnd(hatLen, "^");
      } else {
        str += "\n at " + loc;
      }
    }
    return str;
  }
  static buildMessage(expected, found) {
    function hex(ch) {
      return ch.codePointAt(0).toString(16).toUpperCase();
    }
    const nonPrintable = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode") ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu") : null;
    function unicodeEscape(s2) {
      if (nonPrintable) {
        return s2.replace(nonPrintable, (ch) => "\\u{" + hex(ch) + "}");
      }
      return s2;
    }
    function literalEscape(s2) {
      return unicodeEscape(s2.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, (ch) => "\\x0" + hex(ch)).replace(/[\x10-\x1F\x7F-\x9F]/g, (ch) => "\\x" + hex(ch)));
    }
    function classEscape(s2) {
      return unicodeEscape(s2.replace(/\\/g, "\\\\").replace(/\]/g, "\\]").replace(/\^/g, "\\^").replace(/-/g, "\\-").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, (ch) => "\\x0" + hex(ch)).replace(/[\x10-\x1F\x7F-\x9F]/g, (ch) => "\\x" + hex(ch)));
    }
    const DESCRIBE_EXPECTATION_FNS = {
      literal(expectation) {
        return '"' + literalEscape(expectation.text) + '"';
      },
      class(expectation) {
        const escapedParts = expectation.parts.map(
          (part) => Array.isArray(part) ? classEscape(part[0]) + "-" + classEscape(part[1]) : classEscape(part)
        );
        return "[" + (expectation.inverted ? "^" : "") + escapedParts.join("") + "]" + (expectation.unicode ? "u" : "");
      },
      any() {
        return "any character";
      },
      end() {
        return "end of input";
      },
      other(expectation) {
        return expectation.description;
      }
    };
    function describeExpectation(expectation) {
      return DESCRIBE_EXPECTATION_FNS[expectation.type](expectation);
    }
    function describeExpected(expected2) {
      const descriptions = expected2.map(describeExpectation);
      descriptions.sort();
      if (descriptions.length > 0) {
        let j2 = 1;
        for (let i2 = 1; i2 < descriptions.length; i2++) {
          if (descriptions[i2 - 1] !== descriptions[i2]) {
            descriptions[j2] = descriptions[i2];
            j2++;
          }
        }
        descriptions.length = j2;
      }
      switch (descriptions.length) {
        case 1:
          return descriptions[0];
        case 2:
          return descriptions[0] + " or " + descriptions[1];
        default:
          return descriptions.slice(0, -1).join(", ") + ", or " + descriptions[descriptions.length - 1];
      }
    }
    function describeFound(found2) {
      return found2 ? '"' + literalEscape(found2) + '"' : "end of input";
    }
    return "Expected " + describeExpected(expected) + " but " + describeFound(found) + " found.";
  }
};
function peg$parse(input, options) {
  options = options !== void 0 ? options : {};
  const peg$FAILED = {};
  const peg$source = options.grammarSource;
  const peg$startRuleFunctions = {
    File: peg$parseFile,
    Statement: peg$parseStatement,
    Entry: peg$parseEntry,
    FactOption: peg$parseFactOption,
    RuleClause: peg$parseRuleClause,
    VerdictRow: peg$parseVerdictRow,
    ExampleEntry: peg$parseExampleEntry,
    ChecklistItem: peg$parseChecklistItem,
    Step: peg$parseStep
  };
  let peg$startRuleFunction = peg$parseFile;
  const peg$c0 = "because";
  const peg$c1 = "rubric";
  const peg$c2 = "amends";
  const peg$c3 = "{";
  const peg$c4 = "}";
  const peg$c5 = "dimension";
  const peg$c6 = "variable";
  const peg$c7 = "indicator";
  const peg$c8 = "weight";
  const peg$c9 = "category";
  const peg$c10 = "score";
  const peg$c11 = "missing";
  const peg$c12 = "issuer";
  const peg$c13 = "source";
  const peg$c14 = "fact";
  const peg$c15 = "rule";
  const peg$c16 = "verdict";
  const peg$c17 = "level";
  const peg$c18 = "rank";
  const peg$c19 = "example";
  const peg$c20 = "change";
  const peg$c21 = "add";
  const peg$c22 = "remove";
  const peg$c23 = "rename";
  const peg$c24 = "split";
  const peg$c25 = "merge";
  const peg$c26 = "undisclosed";
  const peg$c27 = "title";
  const peg$c28 = "code";
  const peg$c29 = "in";
  const peg$c30 = "force";
  const peg$c31 = "to";
  const peg$c32 = "law";
  const peg$c33 = "article";
  const peg$c34 = "url";
  const peg$c35 = "..";
  const peg$c36 = "published";
  const peg$c37 = "digits";
  const peg$c38 = "digit";
  const peg$c39 = "compared";
  const peg$c40 = "exact";
  const peg$c41 = "answers";
  const peg$c42 = "count";
  const peg$c43 = "as";
  const peg$c44 = "lowest";
  const peg$c45 = "are";
  const peg$c46 = "excluded";
  const peg$c47 = "stop";
  const peg$c48 = "the";
  const peg$c49 = "zone";
  const peg$c50 = "from";
  const peg$c51 = "weights";
  const peg$c52 = "total";
  const peg$c53 = "assume";
  const peg$c54 = "equal";
  const peg$c55 = "not";
  const peg$c56 = "applicable";
  const peg$c57 = "parts";
  const peg$c58 = "redistributed";
  const peg$c59 = "full";
  const peg$c60 = "may";
  const peg$c61 = "be";
  const peg$c62 = "n/a";
  const peg$c63 = "applies";
  const peg$c64 = "when";
  const peg$c65 = "observations";
  const peg$c66 = "at";
  const peg$c67 = "least";
  const peg$c68 = "rounded";
  const peg$c69 = "inferred";
  const peg$c70 = "assumed";
  const peg$c71 = "yes/no";
  const peg$c72 = "number";
  const peg$c73 = "choice";
  const peg$c74 = "then";
  const peg$c75 = "monotonic";
  const peg$c76 = "subtract";
  const peg$c77 = "cap";
  const peg$c78 = "most";
  const peg$c79 = "withhold";
  const peg$c80 = "award";
  const peg$c81 = "label";
  const peg$c82 = "by";
  const peg$c83 = ",";
  const peg$c84 = "gives";
  const peg$c85 = "any";
  const peg$c86 = "or";
  const peg$c87 = "->";
  const peg$c88 = "weighted";
  const peg$c89 = "within";
  const peg$c90 = "ties";
  const peg$c91 = "expect";
  const peg$c92 = "no";
  const peg$c93 = "categories";
  const peg$c94 = "withheld";
  const peg$c95 = "given";
  const peg$c96 = "certain";
  const peg$c97 = "uncertain";
  const peg$c98 = "range";
  const peg$c99 = "points";
  const peg$c100 = "mean";
  const peg$c101 = "of";
  const peg$c102 = "[";
  const peg$c103 = "]";
  const peg$c104 = ".";
  const peg$c105 = "-";
  const peg$c106 = "into";
  const peg$c107 = "scale";
  const peg$c108 = "sha256-";
  const peg$c109 = "levels";
  const peg$c110 = "checklist";
  const peg$c111 = "steps";
  const peg$c112 = "is";
  const peg$c113 = "better";
  const peg$c114 = "respondents";
  const peg$c115 = "and";
  const peg$c116 = "(";
  const peg$c117 = ")";
  const peg$c118 = "above";
  const peg$c119 = "below";
  const peg$c120 = "en";
  const peg$c121 = " ";
  const peg$c122 = "%";
  const peg$c123 = '"';
  const peg$c124 = "#";
  const peg$r0 = /^[ \t\xA0\uFEFF]/;
  const peg$r1 = /^[\n\r#{}]/;
  const peg$r2 = /^[{}]/;
  const peg$r3 = /^[^{}]/;
  const peg$r4 = /^[0-9]/;
  const peg$r5 = /^[0-9%._]/;
  const peg$r6 = /^[,\]]/;
  const peg$r7 = /^[A-Za-z0-9+\/=]/;
  const peg$r8 = /^[ \t\xA0]/;
  const peg$r9 = /^[A-Za-z]/;
  const peg$r10 = /^[\-+*\/]/;
  const peg$r11 = /^[^{}\n\r]/;
  const peg$r12 = /^[A-Za-z_\u0370-\u04FF]/;
  const peg$r13 = /^[\-0-9A-Z_a-z\u0370-\u04FF]/;
  const peg$r14 = /^[A-Za-z0-9_]/;
  const peg$r15 = /^[\-+]/;
  const peg$r16 = /^[.,_]/;
  const peg$r17 = /^[eE]/;
  const peg$r18 = /^[^"\n\r]/;
  const peg$r19 = /^[\u201C\u201D\u201E]/;
  const peg$r20 = /^[^\u201C\u201D"\n\r]/;
  const peg$r21 = /^[\u201C\u201D"]/;
  const peg$r22 = /^[\u201C\u201D\u201E"]/;
  const peg$r23 = /^[A-Za-z0-9_\-]/;
  const peg$r24 = /^[^\n\r]/;
  const peg$r25 = /^[\n\r]/;
  const peg$r26 = /^[ \t\n\r\xA0\uFEFF]/;
  const peg$r27 = /^[ \t\n\r\xA0\uFEFF#"\u201C\u201D\u201E({]/;
  const peg$e0 = peg$classExpectation([" ", "	", "\xA0", "\uFEFF"], false, false, false);
  const peg$e1 = peg$classExpectation(["\n", "\r", "#", "{", "}"], false, false, false);
  const peg$e2 = peg$literalExpectation("because", false);
  const peg$e3 = peg$anyExpectation();
  const peg$e4 = peg$literalExpectation("rubric", false);
  const peg$e5 = peg$literalExpectation("amends", false);
  const peg$e6 = peg$literalExpectation("{", false);
  const peg$e7 = peg$literalExpectation("}", false);
  const peg$e8 = peg$literalExpectation("dimension", false);
  const peg$e9 = peg$literalExpectation("variable", false);
  const peg$e10 = peg$literalExpectation("indicator", false);
  const peg$e11 = peg$literalExpectation("weight", false);
  const peg$e12 = peg$literalExpectation("category", false);
  const peg$e13 = peg$literalExpectation("score", false);
  const peg$e14 = peg$literalExpectation("missing", false);
  const peg$e15 = peg$literalExpectation("issuer", false);
  const peg$e16 = peg$literalExpectation("source", false);
  const peg$e17 = peg$literalExpectation("fact", false);
  const peg$e18 = peg$literalExpectation("rule", false);
  const peg$e19 = peg$literalExpectation("verdict", false);
  const peg$e20 = peg$literalExpectation("level", false);
  const peg$e21 = peg$literalExpectation("rank", false);
  const peg$e22 = peg$literalExpectation("example", false);
  const peg$e23 = peg$literalExpectation("change", false);
  const peg$e24 = peg$literalExpectation("add", false);
  const peg$e25 = peg$literalExpectation("remove", false);
  const peg$e26 = peg$literalExpectation("rename", false);
  const peg$e27 = peg$literalExpectation("split", false);
  const peg$e28 = peg$literalExpectation("merge", false);
  const peg$e29 = peg$literalExpectation("undisclosed", false);
  const peg$e30 = peg$literalExpectation("title", false);
  const peg$e31 = peg$literalExpectation("code", false);
  const peg$e32 = peg$literalExpectation("in", false);
  const peg$e33 = peg$literalExpectation("force", false);
  const peg$e34 = peg$literalExpectation("to", false);
  const peg$e35 = peg$literalExpectation("law", false);
  const peg$e36 = peg$literalExpectation("article", false);
  const peg$e37 = peg$literalExpectation("url", false);
  const peg$e38 = peg$literalExpectation("..", false);
  const peg$e39 = peg$literalExpectation("published", false);
  const peg$e40 = peg$literalExpectation("digits", false);
  const peg$e41 = peg$literalExpectation("digit", false);
  const peg$e42 = peg$literalExpectation("compared", false);
  const peg$e43 = peg$literalExpectation("exact", false);
  const peg$e44 = peg$literalExpectation("answers", false);
  const peg$e45 = peg$literalExpectation("count", false);
  const peg$e46 = peg$literalExpectation("as", false);
  const peg$e47 = peg$literalExpectation("lowest", false);
  const peg$e48 = peg$literalExpectation("are", false);
  const peg$e49 = peg$literalExpectation("excluded", false);
  const peg$e50 = peg$literalExpectation("stop", false);
  const peg$e51 = peg$literalExpectation("the", false);
  const peg$e52 = peg$literalExpectation("zone", false);
  const peg$e53 = peg$literalExpectation("from", false);
  const peg$e54 = peg$literalExpectation("weights", false);
  const peg$e55 = peg$literalExpectation("total", false);
  const peg$e56 = peg$literalExpectation("assume", false);
  const peg$e57 = peg$literalExpectation("equal", false);
  const peg$e58 = peg$literalExpectation("not", false);
  const peg$e59 = peg$literalExpectation("applicable", false);
  const peg$e60 = peg$literalExpectation("parts", false);
  const peg$e61 = peg$literalExpectation("redistributed", false);
  const peg$e62 = peg$literalExpectation("full", false);
  const peg$e63 = peg$literalExpectation("may", false);
  const peg$e64 = peg$literalExpectation("be", false);
  const peg$e65 = peg$literalExpectation("n/a", false);
  const peg$e66 = peg$literalExpectation("applies", false);
  const peg$e67 = peg$literalExpectation("when", false);
  const peg$e68 = peg$literalExpectation("observations", false);
  const peg$e69 = peg$literalExpectation("at", false);
  const peg$e70 = peg$literalExpectation("least", false);
  const peg$e71 = peg$literalExpectation("rounded", false);
  const peg$e72 = peg$literalExpectation("inferred", false);
  const peg$e73 = peg$literalExpectation("assumed", false);
  const peg$e74 = peg$literalExpectation("yes/no", false);
  const peg$e75 = peg$otherExpectation("name");
  const peg$e76 = peg$literalExpectation("number", false);
  const peg$e77 = peg$literalExpectation("choice", false);
  const peg$e78 = peg$literalExpectation("then", false);
  const peg$e79 = peg$literalExpectation("monotonic", false);
  const peg$e80 = peg$classExpectation(["{", "}"], false, false, false);
  const peg$e81 = peg$classExpectation(["{", "}"], true, false, false);
  const peg$e82 = peg$literalExpectation("subtract", false);
  const peg$e83 = peg$literalExpectation("cap", false);
  const peg$e84 = peg$literalExpectation("most", false);
  const peg$e85 = peg$literalExpectation("withhold", false);
  const peg$e86 = peg$literalExpectation("award", false);
  const peg$e87 = peg$literalExpectation("label", false);
  const peg$e88 = peg$literalExpectation("by", false);
  const peg$e89 = peg$literalExpectation(",", false);
  const peg$e90 = peg$literalExpectation("gives", false);
  const peg$e91 = peg$literalExpectation("any", false);
  const peg$e92 = peg$literalExpectation("or", false);
  const peg$e93 = peg$literalExpectation("->", false);
  const peg$e94 = peg$literalExpectation("weighted", false);
  const peg$e95 = peg$literalExpectation("within", false);
  const peg$e96 = peg$literalExpectation("ties", false);
  const peg$e97 = peg$literalExpectation("expect", false);
  const peg$e98 = peg$literalExpectation("no", false);
  const peg$e99 = peg$literalExpectation("categories", false);
  const peg$e100 = peg$literalExpectation("withheld", false);
  const peg$e101 = peg$literalExpectation("given", false);
  const peg$e102 = peg$literalExpectation("certain", false);
  const peg$e103 = peg$literalExpectation("uncertain", false);
  const peg$e104 = peg$literalExpectation("range", false);
  const peg$e105 = peg$literalExpectation("points", false);
  const peg$e106 = peg$literalExpectation("mean", false);
  const peg$e107 = peg$literalExpectation("of", false);
  const peg$e108 = peg$literalExpectation("[", false);
  const peg$e109 = peg$literalExpectation("]", false);
  const peg$e110 = peg$classExpectation([["0", "9"]], false, false, false);
  const peg$e111 = peg$literalExpectation(".", false);
  const peg$e112 = peg$classExpectation([["0", "9"], "%", ".", "_"], false, false, false);
  const peg$e113 = peg$classExpectation([",", "]"], false, false, false);
  const peg$e114 = peg$literalExpectation("-", false);
  const peg$e115 = peg$literalExpectation("into", false);
  const peg$e116 = peg$literalExpectation("scale", false);
  const peg$e117 = peg$otherExpectation("hash");
  const peg$e118 = peg$literalExpectation("sha256-", false);
  const peg$e119 = peg$classExpectation([["A", "Z"], ["a", "z"], ["0", "9"], "+", "/", "="], false, false, false);
  const peg$e120 = peg$literalExpectation("levels", false);
  const peg$e121 = peg$literalExpectation("checklist", false);
  const peg$e122 = peg$literalExpectation("steps", false);
  const peg$e123 = peg$literalExpectation("is", false);
  const peg$e124 = peg$literalExpectation("better", false);
  const peg$e125 = peg$classExpectation([" ", "	", "\xA0"], false, false, false);
  const peg$e126 = peg$classExpectation([["A", "Z"], ["a", "z"]], false, false, false);
  const peg$e127 = peg$literalExpectation("respondents", false);
  const peg$e128 = peg$literalExpectation("and", false);
  const peg$e129 = peg$literalExpectation("(", false);
  const peg$e130 = peg$literalExpectation(")", false);
  const peg$e131 = peg$literalExpectation("above", false);
  const peg$e132 = peg$literalExpectation("below", false);
  const peg$e133 = peg$classExpectation(["-", "+", "*", "/"], false, false, false);
  const peg$e134 = peg$classExpectation(["{", "}", "\n", "\r"], true, false, false);
  const peg$e135 = peg$classExpectation([["A", "Z"], ["a", "z"], "_", ["\u0370", "\u04FF"]], false, false, false);
  const peg$e136 = peg$classExpectation(["-", ["0", "9"], ["A", "Z"], "_", ["a", "z"], ["\u0370", "\u04FF"]], false, false, false);
  const peg$e137 = peg$literalExpectation("en", false);
  const peg$e138 = peg$classExpectation([["A", "Z"], ["a", "z"], ["0", "9"], "_"], false, false, false);
  const peg$e139 = peg$classExpectation(["-", "+"], false, false, false);
  const peg$e140 = peg$otherExpectation("year");
  const peg$e141 = peg$otherExpectation("date");
  const peg$e142 = peg$otherExpectation("number");
  const peg$e143 = peg$classExpectation([".", ",", "_"], false, false, false);
  const peg$e144 = peg$classExpectation(["e", "E"], false, false, false);
  const peg$e145 = peg$literalExpectation(" ", false);
  const peg$e146 = peg$literalExpectation("%", false);
  const peg$e147 = peg$otherExpectation("text");
  const peg$e148 = peg$literalExpectation('"', false);
  const peg$e149 = peg$classExpectation(['"', "\n", "\r"], true, false, false);
  const peg$e150 = peg$classExpectation(["\u201C", "\u201D", "\u201E"], false, false, false);
  const peg$e151 = peg$classExpectation(["\u201C", "\u201D", '"', "\n", "\r"], true, false, false);
  const peg$e152 = peg$classExpectation(["\u201C", "\u201D", '"'], false, false, false);
  const peg$e153 = peg$classExpectation(["\u201C", "\u201D", "\u201E", '"'], false, false, false);
  const peg$e154 = peg$classExpectation([["A", "Z"], ["a", "z"], ["0", "9"], "_", "-"], false, false, false);
  const peg$e155 = peg$literalExpectation("#", false);
  const peg$e156 = peg$classExpectation(["\n", "\r"], true, false, false);
  const peg$e157 = peg$classExpectation(["\n", "\r"], false, false, false);
  const peg$e158 = peg$classExpectation([" ", "	", "\n", "\r", "\xA0", "\uFEFF"], false, false, false);
  const peg$e159 = peg$classExpectation([" ", "	", "\n", "\r", "\xA0", "\uFEFF", "#", '"', "\u201C", "\u201D", "\u201E", "(", "{"], false, false, false);
  function peg$f0(items) {
    return { kind: "File", items, span: here() };
  }
  function peg$f1(name, year, amends, block) {
    return { kind: "Rubric", name, year, amends, block, span: here() };
  }
  function peg$f2(name, year, hash) {
    return { kind: "Amends", name, year, hash, span: here() };
  }
  function peg$f3(items, closed) {
    return { kind: "Block", items, closed, span: here() };
  }
  function peg$f4() {
    return !options.strayBraces;
  }
  function peg$f5() {
    return true;
  }
  function peg$f6() {
    return true;
  }
  function peg$f7() {
    return false;
  }
  function peg$f8(level, head, block) {
    return { kind: "Part", level, ...head, block, span: here() };
  }
  function peg$f9(level, head, block) {
    return { kind: "Part", level, ...head, block, span: here() };
  }
  function peg$f10() {
    return null;
  }
  function peg$f11() {
    return null;
  }
  function peg$f12(name, text3, provenance, weight, otherWeights) {
    return { name, text: text3, provenance, weight, otherWeights };
  }
  function peg$f13(items, closed) {
    return { kind: "Block", items, closed, span: here() };
  }
  function peg$f14(items, closed) {
    return { kind: "Block", items, closed, span: here() };
  }
  function peg$f15() {
    return options.missingBraces;
  }
  function peg$f16() {
    return false;
  }
  function peg$f17() {
    return options.missingBraces;
  }
  function peg$f18() {
    return false;
  }
  function peg$f19() {
    return options.missingBraces;
  }
  function peg$f20() {
    return false;
  }
  function peg$f21() {
    return true;
  }
  function peg$f22() {
    return false;
  }
  function peg$f23(share, provenance) {
    return { kind: "Weight", share, provenance, span: here() };
  }
  function peg$f24() {
    return null;
  }
  function peg$f25(text3) {
    return { kind: "Title", text: text3, span: here() };
  }
  function peg$f26(text3) {
    return { kind: "Issuer", text: text3, span: here() };
  }
  function peg$f27(text3) {
    return { kind: "Code", text: text3, span: here() };
  }
  function peg$f28(from, to) {
    return { kind: "InForce", from, to, span: here() };
  }
  function peg$f29(name, text3, article, url) {
    return { kind: "Law", name, text: text3, article, url, span: here() };
  }
  function peg$f30(name, text3, url) {
    return { kind: "Source", name, text: text3, url, span: here() };
  }
  function peg$f31(min2, max2, digits, mode, compared, provenance) {
    const comparison = compared === null ? "published" : "exact";
    return { kind: "Score", min: min2, max: max2, digits, mode, comparison, provenance, span: here() };
  }
  function peg$f32(policy, provenance) {
    return { kind: "Missing", policy, provenance, span: here() };
  }
  function peg$f33() {
    return "lowest";
  }
  function peg$f34() {
    return "excluded";
  }
  function peg$f35() {
    return "stop";
  }
  function peg$f36(name, text3, zone, from, to, provenance) {
    return { kind: "Category", name, text: text3, zone, from, to, provenance, span: here() };
  }
  function peg$f37(share, provenance) {
    return { kind: "WeightsTotal", share, provenance, span: here() };
  }
  function peg$f38(provenance) {
    return { kind: "Undisclosed", provenance, span: here() };
  }
  function peg$f39(policy, provenance) {
    return { kind: "NotApplicable", policy, provenance, span: here() };
  }
  function peg$f40() {
    return "redistribute";
  }
  function peg$f41() {
    return "full";
  }
  function peg$f42() {
    return "lowest";
  }
  function peg$f43(provenance) {
    return { kind: "MayBeNotApplicable", provenance, span: here() };
  }
  function peg$f44(condition, provenance) {
    return { kind: "Applies", condition, provenance, span: here() };
  }
  function peg$f45(combine, atLeast, provenance) {
    return { kind: "Observations", combine, atLeast, provenance, span: here() };
  }
  function peg$f46(rounding, provenance) {
    return { kind: "Rounded", ...rounding, provenance, span: here() };
  }
  function peg$f47(digits, digitsWord, mode) {
    return { digits, mode };
  }
  function peg$f48(name, type, text3, provenance) {
    return { kind: "Fact", name, type, text: text3, provenance, span: here() };
  }
  function peg$f49() {
    return false;
  }
  function peg$f50() {
    return { kind: "YesNoFact", span: here() };
  }
  function peg$f51(min2, max2) {
    return { kind: "NumberFact", min: min2, max: max2, span: here() };
  }
  function peg$f52(entries) {
    return { kind: "ChoiceFact", entries, span: here() };
  }
  function peg$f53(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f54(name, text3) {
    return { kind: "FactOption", name, text: text3, span: here() };
  }
  function peg$f55() {
    return badEntry("FactOption");
  }
  function peg$f56(name, text3, provenance, clauses) {
    return { kind: "Rule", name, text: text3, provenance, clauses, span: here() };
  }
  function peg$f57(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f58(condition, effect) {
    return { kind: "When", condition, effect, span: here() };
  }
  function peg$f59(reason) {
    return { kind: "NotMonotonic", reason, span: here() };
  }
  function peg$f60() {
    return badEntry("RuleClause");
  }
  function peg$f61(amount) {
    return { kind: "Subtract", amount, span: here() };
  }
  function peg$f62(most2) {
    return { kind: "CapScore", most: most2, span: here() };
  }
  function peg$f63(category) {
    return { kind: "CapCategory", category, span: here() };
  }
  function peg$f64() {
    return { kind: "WithholdAward", span: here() };
  }
  function peg$f65(text3) {
    return { kind: "Label", text: text3, span: here() };
  }
  function peg$f66(first, rest, provenance, rows) {
    return { kind: "Verdict", columns: [first, ...rest], provenance, rows, span: here() };
  }
  function peg$f67(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f68(first, rest, text3, provenance) {
    return { kind: "VerdictRow", cells: [first, ...rest], text: text3, provenance, span: here() };
  }
  function peg$f69() {
    return { kind: "Cell", values: null, span: here() };
  }
  function peg$f70(first, rest) {
    return { kind: "Cell", values: [first, ...rest], span: here() };
  }
  function peg$f71() {
    return badEntry("VerdictRow");
  }
  function peg$f72(from, to, combine, atLeast, rounded, provenance) {
    return { kind: "Level", from, to, ...combine, atLeast, rounded, provenance, span: here() };
  }
  function peg$f73(combine, weightedBy) {
    return { combine, weightedBy };
  }
  function peg$f74(level, within, ties, by, provenance) {
    return { kind: "Rank", level, within, ties, by, provenance, span: here() };
  }
  function peg$f75(text3, provenance, entries) {
    return { kind: "Example", text: text3, provenance, entries, span: here() };
  }
  function peg$f76(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f77(clauses) {
    return { kind: "Expect", clauses, span: here() };
  }
  function peg$f78() {
    return { kind: "ExpectNoScore", span: here() };
  }
  function peg$f79(score) {
    return { kind: "ExpectScore", score, span: here() };
  }
  function peg$f80(category) {
    return { kind: "ExpectCategory", category, span: here() };
  }
  function peg$f81(first, rest) {
    return { kind: "ExpectCategories", categories: [first, ...rest], span: here() };
  }
  function peg$f82(zone) {
    return { kind: "ExpectZone", zone, span: here() };
  }
  function peg$f83(text3) {
    return { kind: "ExpectVerdict", text: text3, span: here() };
  }
  function peg$f84(text3) {
    return { kind: "ExpectLabel", text: text3, span: here() };
  }
  function peg$f85(award) {
    return { kind: "ExpectAward", award, span: here() };
  }
  function peg$f86() {
    return { kind: "ExpectCertain", certain: true, span: here() };
  }
  function peg$f87() {
    return { kind: "ExpectCertain", certain: false, span: here() };
  }
  function peg$f88(low, high) {
    return { kind: "ExpectRange", low, high, span: here() };
  }
  function peg$f89(name, value) {
    return { kind: "Given", name, value, span: here() };
  }
  function peg$f90() {
    return { kind: "NotApplicableValue", span: here() };
  }
  function peg$f91(score) {
    return { kind: "ScoreValue", score, span: here() };
  }
  function peg$f92(points) {
    return { kind: "PointsValue", points, span: here() };
  }
  function peg$f93(mean, respondents) {
    return { kind: "MeanValue", mean, respondents, span: here() };
  }
  function peg$f94(elements) {
    return { kind: "ListValue", elements: elements ?? [], span: here() };
  }
  function peg$f95(first, rest) {
    return [first, ...rest];
  }
  function peg$f96(elements) {
    return { kind: "ListValue", elements: elements ?? [], span: here() };
  }
  function peg$f97(first, rest) {
    return [first, ...rest];
  }
  function peg$f98(number) {
    return { kind: "NumberValue", number, span: here() };
  }
  function peg$f99(text3) {
    return { kind: "Number", text: text3, percent: false, span: here() };
  }
  function peg$f100(operand) {
    return { kind: "Negate", operand, span: here() };
  }
  function peg$f101(number) {
    return { kind: "NumberValue", number, span: here() };
  }
  function peg$f102(word) {
    return { kind: "WordValue", word, span: here() };
  }
  function peg$f103() {
    return badEntry("ExampleEntry");
  }
  function peg$f104(statement) {
    return { kind: "Change", statement, span: here() };
  }
  function peg$f105(into, statement) {
    return { kind: "Add", into, statement, span: here() };
  }
  function peg$f106(target, because, provenance) {
    return { kind: "Remove", target, because, provenance, span: here() };
  }
  function peg$f107(target, to, because, provenance) {
    return { kind: "Rename", target, to, because, provenance, span: here() };
  }
  function peg$f108(target, block, because, provenance) {
    return { kind: "Split", target, block, because, provenance, span: here() };
  }
  function peg$f109(first, rest, part, because, provenance) {
    return { kind: "Merge", targets: [first, ...rest], part, because, provenance, span: here() };
  }
  function peg$f110(what, name) {
    return { kind: "Target", what, name, span: here() };
  }
  function peg$f111(what) {
    return { kind: "Target", what, name: null, span: here() };
  }
  function peg$f112() {
    return "undisclosed weights";
  }
  function peg$f113() {
    return "not applicable";
  }
  function peg$f114() {
    return "weights total";
  }
  function peg$f115(text3) {
    return { kind: "Hash", text: text3, span: here() };
  }
  function peg$f116(body, provenance) {
    return { kind: "Scale", name: null, body, provenance, span: here() };
  }
  function peg$f117(name, body, provenance) {
    return { kind: "Scale", name, body, provenance, span: here() };
  }
  function peg$f118() {
    return null;
  }
  function peg$f119(better) {
    return { kind: "YesNoScale", better, span: here() };
  }
  function peg$f120(min2, max2, direction2, entries) {
    return { kind: "LevelsScale", min: min2, max: max2, direction: direction2, entries, span: here() };
  }
  function peg$f121(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f122(level, text3, points, provenance) {
    return { kind: "LevelEntry", level, text: text3, points, provenance, span: here() };
  }
  function peg$f123(entries) {
    return { kind: "ChoiceScale", entries, span: here() };
  }
  function peg$f124(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f125(name, text3, points, provenance) {
    return { kind: "OptionEntry", name, text: text3, points, provenance, span: here() };
  }
  function peg$f126(min2, max2, fullAt, direction2) {
    return { kind: "CountScale", min: min2, max: max2, fullAt, direction: direction2, span: here() };
  }
  function peg$f127(min2, max2, direction2) {
    return { kind: "NumberScale", min: min2, max: max2, direction: direction2, span: here() };
  }
  function peg$f128(min2, max2, atLeast, direction2) {
    return { kind: "MeanScale", min: min2, max: max2, atLeast, direction: direction2, span: here() };
  }
  function peg$f129(entries) {
    return { kind: "ChecklistScale", entries, span: here() };
  }
  function peg$f130(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f131(name, text3, weight, provenance) {
    return { kind: "ChecklistItem", name, text: text3, weight, provenance, span: here() };
  }
  function peg$f132() {
    return badEntry("ChecklistItem");
  }
  function peg$f133(min2, max2, direction2, entries) {
    return { kind: "StepsScale", min: min2, max: max2, direction: direction2, entries, span: here() };
  }
  function peg$f134(entries, closed) {
    return { kind: "Entries", entries, closed, span: here() };
  }
  function peg$f135(from, text3, points, provenance) {
    return { kind: "Step", from, text: text3, points, provenance, span: here() };
  }
  function peg$f136() {
    return badEntry("Step");
  }
  function peg$f137(direction2) {
    return direction2;
  }
  function peg$f138(first, rest) {
    return joined("Or", first, rest);
  }
  function peg$f139(first, rest) {
    return joined("And", first, rest);
  }
  function peg$f140(operand) {
    return { kind: "Not", operand, span: here() };
  }
  function peg$f141(inner) {
    return { ...inner, span: here() };
  }
  function peg$f142(name, not2, value) {
    return { kind: "Is", name, negated: not2 !== null, value, span: here() };
  }
  function peg$f143(name, operator, bound) {
    return { kind: "Compare", name, operator, bound, span: here() };
  }
  function peg$f144(name) {
    return { kind: "Holds", name, span: name.span };
  }
  function peg$f145() {
    return "at least";
  }
  function peg$f146() {
    return "at most";
  }
  function peg$f147() {
    return "above";
  }
  function peg$f148() {
    return "below";
  }
  function peg$f149(clauses) {
    return joinProvenance(clauses);
  }
  function peg$f150() {
    return NO_PROVENANCE2;
  }
  function peg$f151(first, rest) {
    return { word: "from", sources: [first, ...rest] };
  }
  function peg$f152(word, reason) {
    return { ...word, reason };
  }
  function peg$f153(word) {
    return { word, span: here() };
  }
  function peg$f154(first, rest) {
    return climb(first, rest);
  }
  function peg$f155(operand) {
    return { kind: "Negate", operand, span: here() };
  }
  function peg$f156(inner) {
    return { ...inner, span: here() };
  }
  function peg$f157(keyword, rest) {
    return meant2(keyword) === "rule";
  }
  function peg$f158(keyword, rest) {
    return meant2(keyword) === "verdict";
  }
  function peg$f159(keyword, rest) {
    return meant2(keyword) === "example";
  }
  function peg$f160(keyword, rest) {
    return meant2(keyword) === "fact";
  }
  function peg$f161(keyword, rest) {
    return meant2(keyword) === "scale" && holds3(rest, "levels");
  }
  function peg$f162(keyword, rest) {
    return meant2(keyword) === "scale" && holds3(rest, "choice");
  }
  function peg$f163(keyword, rest) {
    return meant2(keyword) === "scale" && holds3(rest, "checklist");
  }
  function peg$f164(keyword, rest) {
    return meant2(keyword) === "scale" && holds3(rest, "steps");
  }
  function peg$f165(keyword, rest) {
    return meant2(keyword) === "scale";
  }
  function peg$f166(keyword, rest, items) {
    return badStatement(keyword, rest, items);
  }
  function peg$f167(rest, items) {
    return badStatement("", rest, items);
  }
  function peg$f168(items) {
    return badStatement("", "", items);
  }
  function peg$f169(clauses) {
    return unread(clauses);
  }
  function peg$f170(rows) {
    return unread(rows);
  }
  function peg$f171(entries) {
    return unread(entries);
  }
  function peg$f172(options2) {
    return unread(options2);
  }
  function peg$f173(levels) {
    return unread(levels);
  }
  function peg$f174(options2) {
    return unread(options2);
  }
  function peg$f175(items) {
    return unread(items);
  }
  function peg$f176(steps) {
    return unread(steps);
  }
  function peg$f177() {
    return [];
  }
  function peg$f178() {
    return [];
  }
  function peg$f179(items) {
    return items;
  }
  function peg$f180() {
    return badEntry("Entry");
  }
  function peg$f181() {
    return { kind: "StrayBrace", span: here() };
  }
  function peg$f182(id, en) {
    return { kind: "Text", id, en };
  }
  function peg$f183(text3) {
    return { kind: "Name", text: text3, span: here() };
  }
  function peg$f184(text3) {
    return { kind: "Year", text: text3, span: here() };
  }
  function peg$f185(text3) {
    return { kind: "Date", text: text3, span: here() };
  }
  function peg$f186(text3, percent) {
    return { kind: "Number", text: text3, percent: percent !== null, span: here() };
  }
  function peg$f187(value) {
    return { kind: "String", value, closed: true, typographic: false, span: here() };
  }
  function peg$f188(value) {
    return { kind: "String", value, closed: true, typographic: true, span: here() };
  }
  function peg$f189(value) {
    return { kind: "String", value, closed: false, typographic: false, span: here() };
  }
  let peg$currPos = options.peg$currPos | 0;
  let peg$savedPos = peg$currPos;
  const peg$posDetailsCache = [{ line: 1, column: 1 }];
  let peg$maxFailPos = peg$currPos;
  let peg$maxFailExpected = options.peg$maxFailExpected || [];
  let peg$silentFails = options.peg$silentFails | 0;
  let peg$result;
  if (options.startRule) {
    if (!(options.startRule in peg$startRuleFunctions)) {
      throw new Error(`Can't start parsing from rule "` + options.startRule + '".');
    }
    peg$startRuleFunction = peg$startRuleFunctions[options.startRule];
  }
  function text2() {
    return input.substring(peg$savedPos, peg$currPos);
  }
  function offset() {
    return peg$savedPos;
  }
  function range() {
    return {
      source: peg$source,
      start: peg$savedPos,
      end: peg$currPos
    };
  }
  function location() {
    return peg$computeLocation(peg$savedPos, peg$currPos);
  }
  function expected(description, location2) {
    location2 = location2 !== void 0 ? location2 : peg$computeLocation(peg$savedPos, peg$currPos);
    throw peg$buildStructuredError(
      [peg$otherExpectation(description)],
      input.substring(peg$savedPos, peg$currPos),
      location2
    );
  }
  function error(message, location2) {
    location2 = location2 !== void 0 ? location2 : peg$computeLocation(peg$savedPos, peg$currPos);
    throw peg$buildSimpleError(message, location2);
  }
  function peg$getUnicode(pos = peg$currPos) {
    const cp = input.codePointAt(pos);
    if (cp === void 0) {
      return "";
    }
    return String.fromCodePoint(cp);
  }
  function peg$literalExpectation(text3, ignoreCase) {
    return { type: "literal", text: text3, ignoreCase };
  }
  function peg$classExpectation(parts, inverted, ignoreCase, unicode) {
    return { type: "class", parts, inverted, ignoreCase, unicode };
  }
  function peg$anyExpectation() {
    return { type: "any" };
  }
  function peg$endExpectation() {
    return { type: "end" };
  }
  function peg$otherExpectation(description) {
    return { type: "other", description };
  }
  function peg$computePosDetails(pos) {
    let details = peg$posDetailsCache[pos];
    let p2;
    if (details) {
      return details;
    } else {
      if (pos >= peg$posDetailsCache.length) {
        p2 = peg$posDetailsCache.length - 1;
      } else {
        p2 = pos;
        while (!peg$posDetailsCache[--p2]) {
        }
      }
      details = peg$posDetailsCache[p2];
      details = {
        line: details.line,
        column: details.column
      };
      while (p2 < pos) {
        if (input.charCodeAt(p2) === 10) {
          details.line++;
          details.column = 1;
        } else {
          details.column++;
        }
        p2++;
      }
      peg$posDetailsCache[pos] = details;
      return details;
    }
  }
  function peg$computeLocation(startPos, endPos, offset2) {
    const startPosDetails = peg$computePosDetails(startPos);
    const endPosDetails = peg$computePosDetails(endPos);
    const res = {
      source: peg$source,
      start: {
        offset: startPos,
        line: startPosDetails.line,
        column: startPosDetails.column
      },
      end: {
        offset: endPos,
        line: endPosDetails.line,
        column: endPosDetails.column
      }
    };
    if (offset2 && peg$source && typeof peg$source.offset === "function") {
      res.start = peg$source.offset(res.start);
      res.end = peg$source.offset(res.end);
    }
    return res;
  }
  function peg$fail(expected2) {
    if (peg$currPos < peg$maxFailPos) {
      return;
    }
    if (peg$currPos > peg$maxFailPos) {
      peg$maxFailPos = peg$currPos;
      peg$maxFailExpected = [];
    }
    peg$maxFailExpected.push(expected2);
  }
  function peg$buildSimpleError(message, location2) {
    return new peg$SyntaxError(message, null, null, location2);
  }
  function peg$buildStructuredError(expected2, found, location2) {
    return new peg$SyntaxError(
      peg$SyntaxError.buildMessage(expected2, found),
      expected2,
      found,
      location2
    );
  }
  function peg$parseFile() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    s1 = peg$parse_();
    s2 = [];
    s3 = peg$currPos;
    s4 = peg$parseItem();
    if (s4 === peg$FAILED) {
      s4 = peg$parseStrayBrace();
    }
    if (s4 !== peg$FAILED) {
      s5 = peg$parse_();
      s3 = s4;
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    while (s3 !== peg$FAILED) {
      s2.push(s3);
      s3 = peg$currPos;
      s4 = peg$parseItem();
      if (s4 === peg$FAILED) {
        s4 = peg$parseStrayBrace();
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parse_();
        s3 = s4;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    }
    peg$savedPos = s0;
    s0 = peg$f0(s2);
    return s0;
  }
  function peg$parseItem() {
    let s0, s1, s2;
    s0 = peg$parseRubric();
    if (s0 === peg$FAILED) {
      s0 = peg$parsePart();
      if (s0 === peg$FAILED) {
        s0 = peg$parseChange();
        if (s0 === peg$FAILED) {
          s0 = peg$parseAdd();
          if (s0 === peg$FAILED) {
            s0 = peg$parseSplit();
            if (s0 === peg$FAILED) {
              s0 = peg$parseMerge();
              if (s0 === peg$FAILED) {
                s0 = peg$currPos;
                s1 = peg$parseLineStatement();
                if (s1 !== peg$FAILED) {
                  s2 = peg$parseStatementEnd();
                  if (s2 !== peg$FAILED) {
                    s0 = s1;
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
                if (s0 === peg$FAILED) {
                  s0 = peg$parseBadItem();
                }
              }
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseStatementEnd() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    peg$silentFails++;
    s1 = peg$currPos;
    s2 = [];
    s3 = input.charAt(peg$currPos);
    if (peg$r0.test(s3)) {
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e0);
      }
    }
    while (s3 !== peg$FAILED) {
      s2.push(s3);
      s3 = input.charAt(peg$currPos);
      if (peg$r0.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e0);
        }
      }
    }
    s3 = input.charAt(peg$currPos);
    if (peg$r1.test(s3)) {
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e1);
      }
    }
    if (s3 === peg$FAILED) {
      s3 = peg$parseKeyword();
      if (s3 === peg$FAILED) {
        s3 = peg$currPos;
        if (input.substr(peg$currPos, 7) === peg$c0) {
          s4 = peg$c0;
          peg$currPos += 7;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e2);
          }
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$currPos;
          peg$silentFails++;
          s6 = peg$parseNameCharacter();
          peg$silentFails--;
          if (s6 === peg$FAILED) {
            s5 = void 0;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 !== peg$FAILED) {
            s4 = [s4, s5];
            s3 = s4;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = peg$currPos;
          peg$silentFails++;
          if (input.length > peg$currPos) {
            s4 = input.charAt(peg$currPos);
            peg$currPos++;
          } else {
            s4 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e3);
            }
          }
          peg$silentFails--;
          if (s4 === peg$FAILED) {
            s3 = void 0;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        }
      }
    }
    if (s3 !== peg$FAILED) {
      s2 = [s2, s3];
      s1 = s2;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    peg$silentFails--;
    if (s1 !== peg$FAILED) {
      peg$currPos = s0;
      s0 = void 0;
    } else {
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseStatement() {
    let s0;
    s0 = peg$parseRubric();
    if (s0 === peg$FAILED) {
      s0 = peg$parsePart();
      if (s0 === peg$FAILED) {
        s0 = peg$parseChange();
        if (s0 === peg$FAILED) {
          s0 = peg$parseAdd();
          if (s0 === peg$FAILED) {
            s0 = peg$parseSplit();
            if (s0 === peg$FAILED) {
              s0 = peg$parseMerge();
              if (s0 === peg$FAILED) {
                s0 = peg$parseLineStatement();
              }
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseLineStatement() {
    let s0;
    s0 = peg$parseWeight();
    if (s0 === peg$FAILED) {
      s0 = peg$parseWeightsTotal();
      if (s0 === peg$FAILED) {
        s0 = peg$parseUndisclosed();
        if (s0 === peg$FAILED) {
          s0 = peg$parseNotApplicable();
          if (s0 === peg$FAILED) {
            s0 = peg$parseMayBeNotApplicable();
            if (s0 === peg$FAILED) {
              s0 = peg$parseApplies();
              if (s0 === peg$FAILED) {
                s0 = peg$parseObservations();
                if (s0 === peg$FAILED) {
                  s0 = peg$parseRounded();
                  if (s0 === peg$FAILED) {
                    s0 = peg$parseFact();
                    if (s0 === peg$FAILED) {
                      s0 = peg$parseRule();
                      if (s0 === peg$FAILED) {
                        s0 = peg$parseVerdict();
                        if (s0 === peg$FAILED) {
                          s0 = peg$parseLevel();
                          if (s0 === peg$FAILED) {
                            s0 = peg$parseRank();
                            if (s0 === peg$FAILED) {
                              s0 = peg$parseExample();
                              if (s0 === peg$FAILED) {
                                s0 = peg$parseRemove();
                                if (s0 === peg$FAILED) {
                                  s0 = peg$parseRename();
                                  if (s0 === peg$FAILED) {
                                    s0 = peg$parseScale();
                                    if (s0 === peg$FAILED) {
                                      s0 = peg$parseCategory();
                                      if (s0 === peg$FAILED) {
                                        s0 = peg$parseTitle();
                                        if (s0 === peg$FAILED) {
                                          s0 = peg$parseIssuer();
                                          if (s0 === peg$FAILED) {
                                            s0 = peg$parseInForce();
                                            if (s0 === peg$FAILED) {
                                              s0 = peg$parseLaw();
                                              if (s0 === peg$FAILED) {
                                                s0 = peg$parseSource();
                                                if (s0 === peg$FAILED) {
                                                  s0 = peg$parseScore();
                                                  if (s0 === peg$FAILED) {
                                                    s0 = peg$parseMissing();
                                                    if (s0 === peg$FAILED) {
                                                      s0 = peg$parseCode();
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseRubric() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c1) {
      s1 = peg$c1;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e4);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseYear();
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseAmends();
                if (s8 !== peg$FAILED) {
                  s6 = s8;
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 === peg$FAILED) {
                s6 = null;
              }
              s7 = peg$parse_();
              s8 = peg$parseRubricBlock();
              if (s8 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f1(s3, s5, s6, s8);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseAmends() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c2) {
      s1 = peg$c2;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e5);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseYear();
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseHash();
                if (s8 !== peg$FAILED) {
                  s6 = s8;
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 === peg$FAILED) {
                s6 = null;
              }
              peg$savedPos = s0;
              s0 = peg$f2(s3, s5, s6);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRubricBlock() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseOutermostEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseItem();
        if (s7 === peg$FAILED) {
          s7 = peg$parseStrayBrace();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseOutermostEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseItem();
          if (s7 === peg$FAILED) {
            s7 = peg$parseStrayBrace();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseOutermostEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f3(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseOutermostEnd() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 125) {
      s1 = peg$c4;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e7);
      }
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = peg$currPos;
      s2 = peg$f4();
      if (s2) {
        s2 = void 0;
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f5();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 125) {
        s1 = peg$c4;
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e7);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        peg$silentFails++;
        s3 = peg$currPos;
        s4 = peg$parse_();
        s5 = peg$currPos;
        peg$silentFails++;
        if (input.length > peg$currPos) {
          s6 = input.charAt(peg$currPos);
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e3);
          }
        }
        peg$silentFails--;
        if (s6 === peg$FAILED) {
          s5 = void 0;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s4 = [s4, s5];
          s3 = s4;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        peg$silentFails--;
        if (s3 !== peg$FAILED) {
          peg$currPos = s2;
          s2 = void 0;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f6();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = peg$currPos;
        peg$silentFails++;
        if (input.length > peg$currPos) {
          s2 = input.charAt(peg$currPos);
          peg$currPos++;
        } else {
          s2 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e3);
          }
        }
        peg$silentFails--;
        if (s2 === peg$FAILED) {
          s1 = void 0;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
        if (s1 !== peg$FAILED) {
          peg$savedPos = s0;
          s1 = peg$f7();
        }
        s0 = s1;
      }
    }
    return s0;
  }
  function peg$parsePart() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    s1 = peg$parseGroupLevel();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parsePartHead();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse_();
          s6 = peg$parseGroupBlock();
          if (s6 !== peg$FAILED) {
            s4 = s6;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = peg$parseNoBlock();
          }
          if (s4 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f8(s1, s3, s4);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$parseIndicatorLevel();
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          s3 = peg$parsePartHead();
          if (s3 !== peg$FAILED) {
            s4 = peg$currPos;
            s5 = peg$parse_();
            s6 = peg$parseIndicatorBlock();
            if (s6 !== peg$FAILED) {
              s4 = s6;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
            if (s4 === peg$FAILED) {
              s4 = peg$parseNoBlock();
            }
            if (s4 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f9(s1, s3, s4);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseNoBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseStatementEnd();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f10();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseGroupLevel() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 9) === peg$c5) {
      s1 = peg$c5;
      peg$currPos += 9;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e8);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 8) === peg$c6) {
        s1 = peg$c6;
        peg$currPos += 8;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e9);
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseIndicatorLevel() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 9) === peg$c7) {
      s1 = peg$c7;
      peg$currPos += 9;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e10);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseHeadWeight() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    s1 = peg$parse_();
    s2 = peg$parseWeight();
    if (s2 !== peg$FAILED) {
      s0 = s2;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      peg$silentFails++;
      s2 = peg$currPos;
      s3 = peg$parse_();
      if (input.substr(peg$currPos, 6) === peg$c8) {
        s4 = peg$c8;
        peg$currPos += 6;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e11);
        }
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$currPos;
        peg$silentFails++;
        s6 = peg$parseNameCharacter();
        peg$silentFails--;
        if (s6 === peg$FAILED) {
          s5 = void 0;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s3 = [s3, s4, s5];
          s2 = s3;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      peg$silentFails--;
      if (s2 === peg$FAILED) {
        s1 = void 0;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        peg$savedPos = s0;
        s1 = peg$f11();
      }
      s0 = s1;
    }
    return s0;
  }
  function peg$parsePartHead() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    s1 = peg$parseName();
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = peg$parse__();
      if (s3 !== peg$FAILED) {
        s4 = peg$parseText();
        if (s4 !== peg$FAILED) {
          s2 = s4;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s3 = peg$parseProvenance();
      if (s3 !== peg$FAILED) {
        s4 = peg$parseHeadWeight();
        if (s4 !== peg$FAILED) {
          s5 = [];
          s6 = peg$currPos;
          s7 = peg$parse_();
          s8 = peg$parseWeight();
          if (s8 !== peg$FAILED) {
            s6 = s8;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          while (s6 !== peg$FAILED) {
            s5.push(s6);
            s6 = peg$currPos;
            s7 = peg$parse_();
            s8 = peg$parseWeight();
            if (s8 !== peg$FAILED) {
              s6 = s8;
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
          }
          peg$savedPos = s0;
          s0 = peg$f12(s1, s2, s3, s4, s5);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseGroupBlock() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseGroupEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseItem();
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseGroupEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseItem();
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseGroupEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f13(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseIndicatorBlock() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseIndicatorEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseItem();
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseIndicatorEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseItem();
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseIndicatorEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f14(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseGroupEnd() {
    let s0, s1, s2, s3;
    s0 = peg$parseBlockEnd();
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      peg$savedPos = peg$currPos;
      s1 = peg$f15();
      if (s1) {
        s1 = void 0;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        peg$silentFails++;
        s3 = peg$parseOutermostKeyword();
        peg$silentFails--;
        if (s3 !== peg$FAILED) {
          peg$currPos = s2;
          s2 = void 0;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f16();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseIndicatorEnd() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$parseGroupEnd();
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      peg$savedPos = peg$currPos;
      s1 = peg$f17();
      if (s1) {
        s1 = void 0;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        peg$silentFails++;
        s3 = peg$currPos;
        if (input.substr(peg$currPos, 9) === peg$c7) {
          s4 = peg$c7;
          peg$currPos += 9;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e10);
          }
        }
        if (s4 === peg$FAILED) {
          if (input.substr(peg$currPos, 8) === peg$c6) {
            s4 = peg$c6;
            peg$currPos += 8;
          } else {
            s4 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e9);
            }
          }
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$currPos;
          peg$silentFails++;
          s6 = peg$parseNameCharacter();
          peg$silentFails--;
          if (s6 === peg$FAILED) {
            s5 = void 0;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 !== peg$FAILED) {
            s4 = [s4, s5];
            s3 = s4;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        peg$silentFails--;
        if (s3 !== peg$FAILED) {
          peg$currPos = s2;
          s2 = void 0;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f18();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseEntriesEnd() {
    let s0, s1, s2, s3;
    s0 = peg$parseBlockEnd();
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      peg$savedPos = peg$currPos;
      s1 = peg$f19();
      if (s1) {
        s1 = void 0;
      } else {
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        peg$silentFails++;
        s3 = peg$parseKeyword();
        peg$silentFails--;
        if (s3 !== peg$FAILED) {
          peg$currPos = s2;
          s2 = void 0;
        } else {
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f20();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseBlockEnd() {
    let s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 125) {
      s1 = peg$c4;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e7);
      }
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f21();
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      peg$silentFails++;
      if (input.length > peg$currPos) {
        s2 = input.charAt(peg$currPos);
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e3);
        }
      }
      peg$silentFails--;
      if (s2 === peg$FAILED) {
        s1 = void 0;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        peg$savedPos = s0;
        s1 = peg$f22();
      }
      s0 = s1;
    }
    return s0;
  }
  function peg$parseOutermostKeyword() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 9) === peg$c5) {
      s1 = peg$c5;
      peg$currPos += 9;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e8);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 8) === peg$c9) {
        s1 = peg$c9;
        peg$currPos += 8;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e12);
        }
      }
      if (s1 === peg$FAILED) {
        if (input.substr(peg$currPos, 5) === peg$c10) {
          s1 = peg$c10;
          peg$currPos += 5;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e13);
          }
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 7) === peg$c11) {
            s1 = peg$c11;
            peg$currPos += 7;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e14);
            }
          }
          if (s1 === peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c12) {
              s1 = peg$c12;
              peg$currPos += 6;
            } else {
              s1 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e15);
              }
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 6) === peg$c13) {
                s1 = peg$c13;
                peg$currPos += 6;
              } else {
                s1 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e16);
                }
              }
              if (s1 === peg$FAILED) {
                if (input.substr(peg$currPos, 6) === peg$c1) {
                  s1 = peg$c1;
                  peg$currPos += 6;
                } else {
                  s1 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e4);
                  }
                }
                if (s1 === peg$FAILED) {
                  if (input.substr(peg$currPos, 4) === peg$c14) {
                    s1 = peg$c14;
                    peg$currPos += 4;
                  } else {
                    s1 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e17);
                    }
                  }
                  if (s1 === peg$FAILED) {
                    if (input.substr(peg$currPos, 4) === peg$c15) {
                      s1 = peg$c15;
                      peg$currPos += 4;
                    } else {
                      s1 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e18);
                      }
                    }
                    if (s1 === peg$FAILED) {
                      if (input.substr(peg$currPos, 7) === peg$c16) {
                        s1 = peg$c16;
                        peg$currPos += 7;
                      } else {
                        s1 = peg$FAILED;
                        if (peg$silentFails === 0) {
                          peg$fail(peg$e19);
                        }
                      }
                      if (s1 === peg$FAILED) {
                        if (input.substr(peg$currPos, 5) === peg$c17) {
                          s1 = peg$c17;
                          peg$currPos += 5;
                        } else {
                          s1 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e20);
                          }
                        }
                        if (s1 === peg$FAILED) {
                          if (input.substr(peg$currPos, 4) === peg$c18) {
                            s1 = peg$c18;
                            peg$currPos += 4;
                          } else {
                            s1 = peg$FAILED;
                            if (peg$silentFails === 0) {
                              peg$fail(peg$e21);
                            }
                          }
                          if (s1 === peg$FAILED) {
                            if (input.substr(peg$currPos, 7) === peg$c19) {
                              s1 = peg$c19;
                              peg$currPos += 7;
                            } else {
                              s1 = peg$FAILED;
                              if (peg$silentFails === 0) {
                                peg$fail(peg$e22);
                              }
                            }
                            if (s1 === peg$FAILED) {
                              if (input.substr(peg$currPos, 6) === peg$c20) {
                                s1 = peg$c20;
                                peg$currPos += 6;
                              } else {
                                s1 = peg$FAILED;
                                if (peg$silentFails === 0) {
                                  peg$fail(peg$e23);
                                }
                              }
                              if (s1 === peg$FAILED) {
                                if (input.substr(peg$currPos, 3) === peg$c21) {
                                  s1 = peg$c21;
                                  peg$currPos += 3;
                                } else {
                                  s1 = peg$FAILED;
                                  if (peg$silentFails === 0) {
                                    peg$fail(peg$e24);
                                  }
                                }
                                if (s1 === peg$FAILED) {
                                  if (input.substr(peg$currPos, 6) === peg$c22) {
                                    s1 = peg$c22;
                                    peg$currPos += 6;
                                  } else {
                                    s1 = peg$FAILED;
                                    if (peg$silentFails === 0) {
                                      peg$fail(peg$e25);
                                    }
                                  }
                                  if (s1 === peg$FAILED) {
                                    if (input.substr(peg$currPos, 6) === peg$c23) {
                                      s1 = peg$c23;
                                      peg$currPos += 6;
                                    } else {
                                      s1 = peg$FAILED;
                                      if (peg$silentFails === 0) {
                                        peg$fail(peg$e26);
                                      }
                                    }
                                    if (s1 === peg$FAILED) {
                                      if (input.substr(peg$currPos, 5) === peg$c24) {
                                        s1 = peg$c24;
                                        peg$currPos += 5;
                                      } else {
                                        s1 = peg$FAILED;
                                        if (peg$silentFails === 0) {
                                          peg$fail(peg$e27);
                                        }
                                      }
                                      if (s1 === peg$FAILED) {
                                        if (input.substr(peg$currPos, 5) === peg$c25) {
                                          s1 = peg$c25;
                                          peg$currPos += 5;
                                        } else {
                                          s1 = peg$FAILED;
                                          if (peg$silentFails === 0) {
                                            peg$fail(peg$e28);
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s1 = [s1, s2];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseWeight() {
    let s0, s1, s2, s3, s4;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c8) {
      s1 = peg$c8;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e11);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseShare();
        if (s3 !== peg$FAILED) {
          s4 = peg$parseProvenance();
          if (s4 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f23(s3, s4);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseShare() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 11) === peg$c26) {
      s1 = peg$c26;
      peg$currPos += 11;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e29);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f24();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$parseExpression();
    }
    return s0;
  }
  function peg$parseTitle() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c27) {
      s1 = peg$c27;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e30);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f25(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseIssuer() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c12) {
      s1 = peg$c12;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e15);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f26(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseCode() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c28) {
      s1 = peg$c28;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e31);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseString();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f27(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseInForce() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 2) === peg$c29) {
      s1 = peg$c29;
      peg$currPos += 2;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e32);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 5) === peg$c30) {
          s3 = peg$c30;
          peg$currPos += 5;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e33);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseDate();
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                if (input.substr(peg$currPos, 2) === peg$c31) {
                  s8 = peg$c31;
                  peg$currPos += 2;
                } else {
                  s8 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e34);
                  }
                }
                if (s8 !== peg$FAILED) {
                  s9 = peg$parse__();
                  if (s9 !== peg$FAILED) {
                    s10 = peg$parseDate();
                    if (s10 !== peg$FAILED) {
                      s6 = s10;
                    } else {
                      peg$currPos = s6;
                      s6 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s6;
                    s6 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 === peg$FAILED) {
                s6 = null;
              }
              peg$savedPos = s0;
              s0 = peg$f28(s5, s6);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseLaw() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c32) {
      s1 = peg$c32;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e35);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        s4 = peg$currPos;
        peg$silentFails++;
        s5 = peg$parseLawClause();
        peg$silentFails--;
        if (s5 === peg$FAILED) {
          s4 = void 0;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$parseName();
          if (s5 !== peg$FAILED) {
            s3 = s5;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseText();
            if (s6 !== peg$FAILED) {
              s4 = s6;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$currPos;
          s6 = peg$parse__();
          if (s6 !== peg$FAILED) {
            if (input.substr(peg$currPos, 7) === peg$c33) {
              s7 = peg$c33;
              peg$currPos += 7;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e36);
              }
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parse__();
              if (s8 !== peg$FAILED) {
                s9 = peg$parseString();
                if (s9 !== peg$FAILED) {
                  s5 = s9;
                } else {
                  peg$currPos = s5;
                  s5 = peg$FAILED;
                }
              } else {
                peg$currPos = s5;
                s5 = peg$FAILED;
              }
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 === peg$FAILED) {
            s5 = null;
          }
          s6 = peg$currPos;
          s7 = peg$parse__();
          if (s7 !== peg$FAILED) {
            if (input.substr(peg$currPos, 3) === peg$c34) {
              s8 = peg$c34;
              peg$currPos += 3;
            } else {
              s8 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e37);
              }
            }
            if (s8 !== peg$FAILED) {
              s9 = peg$parse__();
              if (s9 !== peg$FAILED) {
                s10 = peg$parseString();
                if (s10 !== peg$FAILED) {
                  s6 = s10;
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 === peg$FAILED) {
            s6 = null;
          }
          peg$savedPos = s0;
          s0 = peg$f29(s3, s4, s5, s6);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseLawClause() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c33) {
      s1 = peg$c33;
      peg$currPos += 7;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e36);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 3) === peg$c34) {
        s1 = peg$c34;
        peg$currPos += 3;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e37);
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s1 = [s1, s2];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseSource() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c13) {
      s1 = peg$c13;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e16);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseText();
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                if (input.substr(peg$currPos, 3) === peg$c34) {
                  s8 = peg$c34;
                  peg$currPos += 3;
                } else {
                  s8 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e37);
                  }
                }
                if (s8 !== peg$FAILED) {
                  s9 = peg$parse__();
                  if (s9 !== peg$FAILED) {
                    s10 = peg$parseString();
                    if (s10 !== peg$FAILED) {
                      s6 = s10;
                    } else {
                      peg$currPos = s6;
                      s6 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s6;
                    s6 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 === peg$FAILED) {
                s6 = null;
              }
              peg$savedPos = s0;
              s0 = peg$f30(s3, s5, s6);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseScore() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20, s21, s22, s23;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c10) {
      s1 = peg$c10;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e13);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse_();
          if (input.substr(peg$currPos, 2) === peg$c35) {
            s5 = peg$c35;
            peg$currPos += 2;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e38);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseExpression();
            if (s7 !== peg$FAILED) {
              s8 = peg$parse__();
              if (s8 !== peg$FAILED) {
                if (input.substr(peg$currPos, 9) === peg$c36) {
                  s9 = peg$c36;
                  peg$currPos += 9;
                } else {
                  s9 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e39);
                  }
                }
                if (s9 !== peg$FAILED) {
                  s10 = peg$parse__();
                  if (s10 !== peg$FAILED) {
                    s11 = peg$parseNumber();
                    if (s11 !== peg$FAILED) {
                      s12 = peg$parse__();
                      if (s12 !== peg$FAILED) {
                        if (input.substr(peg$currPos, 6) === peg$c37) {
                          s13 = peg$c37;
                          peg$currPos += 6;
                        } else {
                          s13 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e40);
                          }
                        }
                        if (s13 === peg$FAILED) {
                          if (input.substr(peg$currPos, 5) === peg$c38) {
                            s13 = peg$c38;
                            peg$currPos += 5;
                          } else {
                            s13 = peg$FAILED;
                            if (peg$silentFails === 0) {
                              peg$fail(peg$e41);
                            }
                          }
                        }
                        if (s13 !== peg$FAILED) {
                          s14 = peg$currPos;
                          peg$silentFails++;
                          s15 = peg$parseNameCharacter();
                          peg$silentFails--;
                          if (s15 === peg$FAILED) {
                            s14 = void 0;
                          } else {
                            peg$currPos = s14;
                            s14 = peg$FAILED;
                          }
                          if (s14 !== peg$FAILED) {
                            s15 = peg$parse__();
                            if (s15 !== peg$FAILED) {
                              s16 = peg$currPos;
                              s17 = peg$currPos;
                              peg$silentFails++;
                              s18 = peg$parseKeyword();
                              peg$silentFails--;
                              if (s18 === peg$FAILED) {
                                s17 = void 0;
                              } else {
                                peg$currPos = s17;
                                s17 = peg$FAILED;
                              }
                              if (s17 !== peg$FAILED) {
                                s18 = peg$parseName();
                                if (s18 !== peg$FAILED) {
                                  s16 = s18;
                                } else {
                                  peg$currPos = s16;
                                  s16 = peg$FAILED;
                                }
                              } else {
                                peg$currPos = s16;
                                s16 = peg$FAILED;
                              }
                              if (s16 !== peg$FAILED) {
                                s17 = peg$currPos;
                                s18 = peg$parse__();
                                if (s18 !== peg$FAILED) {
                                  if (input.substr(peg$currPos, 8) === peg$c39) {
                                    s19 = peg$c39;
                                    peg$currPos += 8;
                                  } else {
                                    s19 = peg$FAILED;
                                    if (peg$silentFails === 0) {
                                      peg$fail(peg$e42);
                                    }
                                  }
                                  if (s19 !== peg$FAILED) {
                                    s20 = peg$parse__();
                                    if (s20 !== peg$FAILED) {
                                      if (input.substr(peg$currPos, 5) === peg$c40) {
                                        s21 = peg$c40;
                                        peg$currPos += 5;
                                      } else {
                                        s21 = peg$FAILED;
                                        if (peg$silentFails === 0) {
                                          peg$fail(peg$e43);
                                        }
                                      }
                                      if (s21 !== peg$FAILED) {
                                        s22 = peg$currPos;
                                        peg$silentFails++;
                                        s23 = peg$parseNameCharacter();
                                        peg$silentFails--;
                                        if (s23 === peg$FAILED) {
                                          s22 = void 0;
                                        } else {
                                          peg$currPos = s22;
                                          s22 = peg$FAILED;
                                        }
                                        if (s22 !== peg$FAILED) {
                                          s18 = [s18, s19, s20, s21, s22];
                                          s17 = s18;
                                        } else {
                                          peg$currPos = s17;
                                          s17 = peg$FAILED;
                                        }
                                      } else {
                                        peg$currPos = s17;
                                        s17 = peg$FAILED;
                                      }
                                    } else {
                                      peg$currPos = s17;
                                      s17 = peg$FAILED;
                                    }
                                  } else {
                                    peg$currPos = s17;
                                    s17 = peg$FAILED;
                                  }
                                } else {
                                  peg$currPos = s17;
                                  s17 = peg$FAILED;
                                }
                                if (s17 === peg$FAILED) {
                                  s17 = null;
                                }
                                s18 = peg$parseProvenance();
                                if (s18 !== peg$FAILED) {
                                  peg$savedPos = s0;
                                  s0 = peg$f31(s3, s7, s11, s16, s17, s18);
                                } else {
                                  peg$currPos = s0;
                                  s0 = peg$FAILED;
                                }
                              } else {
                                peg$currPos = s0;
                                s0 = peg$FAILED;
                              }
                            } else {
                              peg$currPos = s0;
                              s0 = peg$FAILED;
                            }
                          } else {
                            peg$currPos = s0;
                            s0 = peg$FAILED;
                          }
                        } else {
                          peg$currPos = s0;
                          s0 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s0;
                        s0 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseMissing() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c11) {
      s1 = peg$c11;
      peg$currPos += 7;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e14);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 7) === peg$c41) {
          s3 = peg$c41;
          peg$currPos += 7;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e44);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseMissingPolicy();
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              peg$silentFails++;
              s7 = peg$parseNameCharacter();
              peg$silentFails--;
              if (s7 === peg$FAILED) {
                s6 = void 0;
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 !== peg$FAILED) {
                s7 = peg$parseProvenance();
                if (s7 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f32(s5, s7);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseMissingPolicy() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c42) {
      s1 = peg$c42;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e45);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c43) {
          s3 = peg$c43;
          peg$currPos += 2;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e46);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c44) {
              s5 = peg$c44;
              peg$currPos += 6;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e47);
              }
            }
            if (s5 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f33();
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 3) === peg$c45) {
        s1 = peg$c45;
        peg$currPos += 3;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e48);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          if (input.substr(peg$currPos, 8) === peg$c46) {
            s3 = peg$c46;
            peg$currPos += 8;
          } else {
            s3 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e49);
            }
          }
          if (s3 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f34();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.substr(peg$currPos, 4) === peg$c47) {
          s1 = peg$c47;
          peg$currPos += 4;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e50);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            if (input.substr(peg$currPos, 3) === peg$c48) {
              s3 = peg$c48;
              peg$currPos += 3;
            } else {
              s3 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e51);
              }
            }
            if (s3 !== peg$FAILED) {
              s4 = peg$parse__();
              if (s4 !== peg$FAILED) {
                if (input.substr(peg$currPos, 5) === peg$c10) {
                  s5 = peg$c10;
                  peg$currPos += 5;
                } else {
                  s5 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e13);
                  }
                }
                if (s5 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f35();
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      }
    }
    return s0;
  }
  function peg$parseCategory() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 8) === peg$c9) {
      s1 = peg$c9;
      peg$currPos += 8;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e12);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseText();
            if (s6 !== peg$FAILED) {
              s4 = s6;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$currPos;
          s6 = peg$parse__();
          if (s6 !== peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c49) {
              s7 = peg$c49;
              peg$currPos += 4;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e52);
              }
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parse__();
              if (s8 !== peg$FAILED) {
                s9 = peg$parseName();
                if (s9 !== peg$FAILED) {
                  s5 = s9;
                } else {
                  peg$currPos = s5;
                  s5 = peg$FAILED;
                }
              } else {
                peg$currPos = s5;
                s5 = peg$FAILED;
              }
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 === peg$FAILED) {
            s5 = null;
          }
          s6 = peg$parse__();
          if (s6 !== peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c50) {
              s7 = peg$c50;
              peg$currPos += 4;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e53);
              }
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parse__();
              if (s8 !== peg$FAILED) {
                s9 = peg$parseExpression();
                if (s9 !== peg$FAILED) {
                  s10 = peg$currPos;
                  s11 = peg$parse__();
                  if (s11 !== peg$FAILED) {
                    if (input.substr(peg$currPos, 2) === peg$c31) {
                      s12 = peg$c31;
                      peg$currPos += 2;
                    } else {
                      s12 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e34);
                      }
                    }
                    if (s12 !== peg$FAILED) {
                      s13 = peg$parse__();
                      if (s13 !== peg$FAILED) {
                        s14 = peg$parseExpression();
                        if (s14 !== peg$FAILED) {
                          s10 = s14;
                        } else {
                          peg$currPos = s10;
                          s10 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s10;
                        s10 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s10;
                      s10 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s10;
                    s10 = peg$FAILED;
                  }
                  if (s10 === peg$FAILED) {
                    s10 = null;
                  }
                  s11 = peg$parseProvenance();
                  if (s11 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f36(s3, s4, s5, s9, s10, s11);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseWeightsTotal() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c51) {
      s1 = peg$c51;
      peg$currPos += 7;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e54);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 5) === peg$c52) {
          s3 = peg$c52;
          peg$currPos += 5;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e55);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseExpression();
            if (s5 !== peg$FAILED) {
              s6 = peg$parseProvenance();
              if (s6 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f37(s5, s6);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseUndisclosed() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 11) === peg$c26) {
      s1 = peg$c26;
      peg$currPos += 11;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e29);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 7) === peg$c51) {
          s3 = peg$c51;
          peg$currPos += 7;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e54);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c53) {
              s5 = peg$c53;
              peg$currPos += 6;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e56);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                if (input.substr(peg$currPos, 5) === peg$c54) {
                  s7 = peg$c54;
                  peg$currPos += 5;
                } else {
                  s7 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e57);
                  }
                }
                if (s7 !== peg$FAILED) {
                  s8 = peg$currPos;
                  peg$silentFails++;
                  s9 = peg$parseNameCharacter();
                  peg$silentFails--;
                  if (s9 === peg$FAILED) {
                    s8 = void 0;
                  } else {
                    peg$currPos = s8;
                    s8 = peg$FAILED;
                  }
                  if (s8 !== peg$FAILED) {
                    s9 = peg$parseProvenance();
                    if (s9 !== peg$FAILED) {
                      peg$savedPos = s0;
                      s0 = peg$f38(s9);
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseNotApplicable() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c55) {
      s1 = peg$c55;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e58);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 10) === peg$c56) {
          s3 = peg$c56;
          peg$currPos += 10;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e59);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 5) === peg$c57) {
              s5 = peg$c57;
              peg$currPos += 5;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e60);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseNotApplicablePolicy();
                if (s7 !== peg$FAILED) {
                  s8 = peg$currPos;
                  peg$silentFails++;
                  s9 = peg$parseNameCharacter();
                  peg$silentFails--;
                  if (s9 === peg$FAILED) {
                    s8 = void 0;
                  } else {
                    peg$currPos = s8;
                    s8 = peg$FAILED;
                  }
                  if (s8 !== peg$FAILED) {
                    s9 = peg$parseProvenance();
                    if (s9 !== peg$FAILED) {
                      peg$savedPos = s0;
                      s0 = peg$f39(s7, s9);
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseNotApplicablePolicy() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c45) {
      s1 = peg$c45;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e48);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 13) === peg$c58) {
          s3 = peg$c58;
          peg$currPos += 13;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e61);
          }
        }
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f40();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 5) === peg$c42) {
        s1 = peg$c42;
        peg$currPos += 5;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e45);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c43) {
            s3 = peg$c43;
            peg$currPos += 2;
          } else {
            s3 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e46);
            }
          }
          if (s3 !== peg$FAILED) {
            s4 = peg$parse__();
            if (s4 !== peg$FAILED) {
              if (input.substr(peg$currPos, 4) === peg$c59) {
                s5 = peg$c59;
                peg$currPos += 4;
              } else {
                s5 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e62);
                }
              }
              if (s5 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f41();
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.substr(peg$currPos, 5) === peg$c42) {
          s1 = peg$c42;
          peg$currPos += 5;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e45);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c43) {
              s3 = peg$c43;
              peg$currPos += 2;
            } else {
              s3 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e46);
              }
            }
            if (s3 !== peg$FAILED) {
              s4 = peg$parse__();
              if (s4 !== peg$FAILED) {
                if (input.substr(peg$currPos, 6) === peg$c44) {
                  s5 = peg$c44;
                  peg$currPos += 6;
                } else {
                  s5 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e47);
                  }
                }
                if (s5 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f42();
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      }
    }
    return s0;
  }
  function peg$parseMayBeNotApplicable() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c60) {
      s1 = peg$c60;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e63);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c61) {
          s3 = peg$c61;
          peg$currPos += 2;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e64);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 3) === peg$c62) {
              s5 = peg$c62;
              peg$currPos += 3;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e65);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              peg$silentFails++;
              s7 = peg$parseNameCharacter();
              peg$silentFails--;
              if (s7 === peg$FAILED) {
                s6 = void 0;
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 !== peg$FAILED) {
                s7 = peg$parseProvenance();
                if (s7 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f43(s7);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseApplies() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c63) {
      s1 = peg$c63;
      peg$currPos += 7;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e66);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 4) === peg$c64) {
          s3 = peg$c64;
          peg$currPos += 4;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e67);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseCondition();
            if (s5 !== peg$FAILED) {
              s6 = peg$parseProvenance();
              if (s6 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f44(s5, s6);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseObservations() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 12) === peg$c65) {
      s1 = peg$c65;
      peg$currPos += 12;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e68);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c66) {
              s6 = peg$c66;
              peg$currPos += 2;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e69);
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                if (input.substr(peg$currPos, 5) === peg$c67) {
                  s8 = peg$c67;
                  peg$currPos += 5;
                } else {
                  s8 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e70);
                  }
                }
                if (s8 !== peg$FAILED) {
                  s9 = peg$parse__();
                  if (s9 !== peg$FAILED) {
                    s10 = peg$parseExpression();
                    if (s10 !== peg$FAILED) {
                      s4 = s10;
                    } else {
                      peg$currPos = s4;
                      s4 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s4;
                    s4 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$parseProvenance();
          if (s5 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f45(s3, s4, s5);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRounded() {
    let s0, s1, s2, s3, s4;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c68) {
      s1 = peg$c68;
      peg$currPos += 7;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e71);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseRounding();
        if (s3 !== peg$FAILED) {
          s4 = peg$parseProvenance();
          if (s4 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f46(s3, s4);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRounding() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 2) === peg$c31) {
      s1 = peg$c31;
      peg$currPos += 2;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e34);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseNumber();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c37) {
              s6 = peg$c37;
              peg$currPos += 6;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e40);
              }
            }
            if (s6 === peg$FAILED) {
              if (input.substr(peg$currPos, 5) === peg$c38) {
                s6 = peg$c38;
                peg$currPos += 5;
              } else {
                s6 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e41);
                }
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$currPos;
              peg$silentFails++;
              s8 = peg$parseNameCharacter();
              peg$silentFails--;
              if (s8 === peg$FAILED) {
                s7 = void 0;
              } else {
                peg$currPos = s7;
                s7 = peg$FAILED;
              }
              if (s7 !== peg$FAILED) {
                s5 = [s5, s6, s7];
                s4 = s5;
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$currPos;
          s6 = peg$parse__();
          if (s6 !== peg$FAILED) {
            s7 = peg$currPos;
            peg$silentFails++;
            s8 = peg$parseKeyword();
            if (s8 === peg$FAILED) {
              s8 = peg$currPos;
              if (input.substr(peg$currPos, 4) === peg$c50) {
                s9 = peg$c50;
                peg$currPos += 4;
              } else {
                s9 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e53);
                }
              }
              if (s9 === peg$FAILED) {
                if (input.substr(peg$currPos, 8) === peg$c69) {
                  s9 = peg$c69;
                  peg$currPos += 8;
                } else {
                  s9 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e72);
                  }
                }
                if (s9 === peg$FAILED) {
                  if (input.substr(peg$currPos, 7) === peg$c70) {
                    s9 = peg$c70;
                    peg$currPos += 7;
                  } else {
                    s9 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e73);
                    }
                  }
                }
              }
              if (s9 !== peg$FAILED) {
                s10 = peg$currPos;
                peg$silentFails++;
                s11 = peg$parseNameCharacter();
                peg$silentFails--;
                if (s11 === peg$FAILED) {
                  s10 = void 0;
                } else {
                  peg$currPos = s10;
                  s10 = peg$FAILED;
                }
                if (s10 !== peg$FAILED) {
                  s9 = [s9, s10];
                  s8 = s9;
                } else {
                  peg$currPos = s8;
                  s8 = peg$FAILED;
                }
              } else {
                peg$currPos = s8;
                s8 = peg$FAILED;
              }
            }
            peg$silentFails--;
            if (s8 === peg$FAILED) {
              s7 = void 0;
            } else {
              peg$currPos = s7;
              s7 = peg$FAILED;
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parseName();
              if (s8 !== peg$FAILED) {
                s5 = s8;
              } else {
                peg$currPos = s5;
                s5 = peg$FAILED;
              }
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 === peg$FAILED) {
            s5 = null;
          }
          peg$savedPos = s0;
          s0 = peg$f47(s3, s4, s5);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseFact() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c14) {
      s1 = peg$c14;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e17);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        s4 = peg$currPos;
        peg$silentFails++;
        if (input.substr(peg$currPos, 6) === peg$c71) {
          s5 = peg$c71;
          peg$currPos += 6;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e74);
          }
        }
        peg$silentFails--;
        if (s5 === peg$FAILED) {
          s4 = void 0;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$parseName();
          if (s5 !== peg$FAILED) {
            s3 = s5;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = peg$parseNoName();
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseFactType();
            if (s5 !== peg$FAILED) {
              s6 = peg$currPos;
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseText();
                if (s8 !== peg$FAILED) {
                  s6 = s8;
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 === peg$FAILED) {
                s6 = null;
              }
              s7 = peg$parseProvenance();
              if (s7 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f48(s3, s5, s6, s7);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseNoName() {
    let s0, s1;
    peg$silentFails++;
    peg$savedPos = peg$currPos;
    s0 = peg$f49();
    if (s0) {
      s0 = void 0;
    } else {
      s0 = peg$FAILED;
    }
    peg$silentFails--;
    if (s0 === peg$FAILED) {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e75);
      }
    }
    return s0;
  }
  function peg$parseFactType() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c71) {
      s1 = peg$c71;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e74);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f50();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 6) === peg$c72) {
        s1 = peg$c72;
        peg$currPos += 6;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e76);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          s3 = peg$parseExpression();
          if (s3 !== peg$FAILED) {
            s4 = peg$parse_();
            if (input.substr(peg$currPos, 2) === peg$c35) {
              s5 = peg$c35;
              peg$currPos += 2;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e38);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse_();
              s7 = peg$parseExpression();
              if (s7 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f51(s3, s7);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.substr(peg$currPos, 6) === peg$c73) {
          s1 = peg$c73;
          peg$currPos += 6;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e77);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parse_();
          s3 = peg$parseFactOptions();
          if (s3 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f52(s3);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      }
    }
    return s0;
  }
  function peg$parseFactOptions() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseFactOption();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadFactOption();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseFactOption();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadFactOption();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f53(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseFactOption() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    s1 = peg$parseName();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f54(s1, s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseBadFactOption() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$parseBadEntryCharacter();
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$parseBadEntryCharacter();
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseBadBlock();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f55();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseRule() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c15) {
      s1 = peg$c15;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e18);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseText();
            if (s6 !== peg$FAILED) {
              s4 = s6;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$parseProvenance();
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseRuleClauses();
            if (s7 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f56(s3, s4, s5, s7);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRuleClauses() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseRuleClause();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadRuleClause();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseRuleClause();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadRuleClause();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f57(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRuleClause() {
    let s0;
    s0 = peg$parseWhen();
    if (s0 === peg$FAILED) {
      s0 = peg$parseNotMonotonic();
    }
    return s0;
  }
  function peg$parseWhen() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c64) {
      s1 = peg$c64;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e67);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseCondition();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c74) {
              s5 = peg$c74;
              peg$currPos += 4;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e78);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseEffect();
                if (s7 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f58(s3, s7);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseNotMonotonic() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c55) {
      s1 = peg$c55;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e58);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 9) === peg$c75) {
          s3 = peg$c75;
          peg$currPos += 9;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e79);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 7) === peg$c0) {
              s5 = peg$c0;
              peg$currPos += 7;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e2);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseText();
                if (s7 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f59(s7);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseBadRuleClause() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$parseBadRuleCharacter();
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$parseBadRuleCharacter();
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseBadBlock();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f60();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadRuleCharacter() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    s1 = peg$parseLineBreak();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$currPos;
      if (input.substr(peg$currPos, 4) === peg$c64) {
        s5 = peg$c64;
        peg$currPos += 4;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e67);
        }
      }
      if (s5 === peg$FAILED) {
        s5 = peg$currPos;
        if (input.substr(peg$currPos, 3) === peg$c55) {
          s6 = peg$c55;
          peg$currPos += 3;
        } else {
          s6 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e58);
          }
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parse__();
          if (s7 !== peg$FAILED) {
            if (input.substr(peg$currPos, 9) === peg$c75) {
              s8 = peg$c75;
              peg$currPos += 9;
            } else {
              s8 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e79);
              }
            }
            if (s8 !== peg$FAILED) {
              s6 = [s6, s7, s8];
              s5 = s6;
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseNameCharacter();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = input.charAt(peg$currPos);
        if (peg$r2.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e80);
          }
        }
        if (s4 === peg$FAILED) {
          s4 = peg$currPos;
          peg$silentFails++;
          if (input.length > peg$currPos) {
            s5 = input.charAt(peg$currPos);
            peg$currPos++;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e3);
            }
          }
          peg$silentFails--;
          if (s5 === peg$FAILED) {
            s4 = void 0;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = peg$parseKeyword();
          }
        }
      }
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = void 0;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s1 = [s1, s2, s3];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      peg$silentFails++;
      s2 = peg$parseLineBreak();
      peg$silentFails--;
      if (s2 === peg$FAILED) {
        s1 = void 0;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parseString();
        if (s2 === peg$FAILED) {
          s2 = peg$parseComment();
          if (s2 === peg$FAILED) {
            s2 = input.charAt(peg$currPos);
            if (peg$r3.test(s2)) {
              peg$currPos++;
            } else {
              s2 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e81);
              }
            }
          }
        }
        if (s2 !== peg$FAILED) {
          s1 = [s1, s2];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseEffect() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 8) === peg$c76) {
      s1 = peg$c76;
      peg$currPos += 8;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e82);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f61(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 3) === peg$c77) {
        s1 = peg$c77;
        peg$currPos += 3;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e83);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          if (input.substr(peg$currPos, 5) === peg$c10) {
            s3 = peg$c10;
            peg$currPos += 5;
          } else {
            s3 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e13);
            }
          }
          if (s3 !== peg$FAILED) {
            s4 = peg$parse__();
            if (s4 !== peg$FAILED) {
              if (input.substr(peg$currPos, 2) === peg$c66) {
                s5 = peg$c66;
                peg$currPos += 2;
              } else {
                s5 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e69);
                }
              }
              if (s5 !== peg$FAILED) {
                s6 = peg$parse__();
                if (s6 !== peg$FAILED) {
                  s7 = peg$parseExpression();
                  if (s7 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f62(s7);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.substr(peg$currPos, 8) === peg$c9) {
          s1 = peg$c9;
          peg$currPos += 8;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e12);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c66) {
              s3 = peg$c66;
              peg$currPos += 2;
            } else {
              s3 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e69);
              }
            }
            if (s3 !== peg$FAILED) {
              s4 = peg$parse__();
              if (s4 !== peg$FAILED) {
                if (input.substr(peg$currPos, 4) === peg$c78) {
                  s5 = peg$c78;
                  peg$currPos += 4;
                } else {
                  s5 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e84);
                  }
                }
                if (s5 !== peg$FAILED) {
                  s6 = peg$parse__();
                  if (s6 !== peg$FAILED) {
                    s7 = peg$parseName();
                    if (s7 !== peg$FAILED) {
                      peg$savedPos = s0;
                      s0 = peg$f63(s7);
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          if (input.substr(peg$currPos, 8) === peg$c79) {
            s1 = peg$c79;
            peg$currPos += 8;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e85);
            }
          }
          if (s1 !== peg$FAILED) {
            s2 = peg$parse__();
            if (s2 !== peg$FAILED) {
              if (input.substr(peg$currPos, 5) === peg$c80) {
                s3 = peg$c80;
                peg$currPos += 5;
              } else {
                s3 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e86);
                }
              }
              if (s3 !== peg$FAILED) {
                s4 = peg$currPos;
                peg$silentFails++;
                s5 = peg$parseNameCharacter();
                peg$silentFails--;
                if (s5 === peg$FAILED) {
                  s4 = void 0;
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
                if (s4 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f64();
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
          if (s0 === peg$FAILED) {
            s0 = peg$currPos;
            if (input.substr(peg$currPos, 5) === peg$c81) {
              s1 = peg$c81;
              peg$currPos += 5;
            } else {
              s1 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e87);
              }
            }
            if (s1 !== peg$FAILED) {
              s2 = peg$parse__();
              if (s2 !== peg$FAILED) {
                s3 = peg$parseText();
                if (s3 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f65(s3);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseVerdict() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c16) {
      s1 = peg$c16;
      peg$currPos += 7;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e19);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c82) {
          s3 = peg$c82;
          peg$currPos += 2;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e88);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseName();
            if (s5 !== peg$FAILED) {
              s6 = [];
              s7 = peg$currPos;
              s8 = peg$parse_();
              if (input.charCodeAt(peg$currPos) === 44) {
                s9 = peg$c83;
                peg$currPos++;
              } else {
                s9 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e89);
                }
              }
              if (s9 !== peg$FAILED) {
                s10 = peg$parse_();
                s11 = peg$parseName();
                if (s11 !== peg$FAILED) {
                  s7 = s11;
                } else {
                  peg$currPos = s7;
                  s7 = peg$FAILED;
                }
              } else {
                peg$currPos = s7;
                s7 = peg$FAILED;
              }
              while (s7 !== peg$FAILED) {
                s6.push(s7);
                s7 = peg$currPos;
                s8 = peg$parse_();
                if (input.charCodeAt(peg$currPos) === 44) {
                  s9 = peg$c83;
                  peg$currPos++;
                } else {
                  s9 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e89);
                  }
                }
                if (s9 !== peg$FAILED) {
                  s10 = peg$parse_();
                  s11 = peg$parseName();
                  if (s11 !== peg$FAILED) {
                    s7 = s11;
                  } else {
                    peg$currPos = s7;
                    s7 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s7;
                  s7 = peg$FAILED;
                }
              }
              s7 = peg$parseProvenance();
              if (s7 !== peg$FAILED) {
                s8 = peg$parse_();
                s9 = peg$parseVerdictRows();
                if (s9 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f66(s5, s6, s7, s9);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseVerdictRows() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseVerdictRow();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadVerdictRow();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseVerdictRow();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadVerdictRow();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f67(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseVerdictRow() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$parseCell();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 44) {
        s5 = peg$c83;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e89);
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s7 = peg$parseCell();
        if (s7 !== peg$FAILED) {
          s3 = s7;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        s3 = peg$currPos;
        s4 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 44) {
          s5 = peg$c83;
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e89);
          }
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s7 = peg$parseCell();
          if (s7 !== peg$FAILED) {
            s3 = s7;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      }
      s3 = peg$parse__();
      if (s3 !== peg$FAILED) {
        if (input.substr(peg$currPos, 5) === peg$c84) {
          s4 = peg$c84;
          peg$currPos += 5;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e90);
          }
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseText();
            if (s6 !== peg$FAILED) {
              s7 = peg$parseProvenance();
              if (s7 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f68(s1, s2, s6, s7);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseCell() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c85) {
      s1 = peg$c85;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e91);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f69();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$parseName();
      if (s1 !== peg$FAILED) {
        s2 = [];
        s3 = peg$currPos;
        s4 = peg$parse__();
        if (s4 !== peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c86) {
            s5 = peg$c86;
            peg$currPos += 2;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e92);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse__();
            if (s6 !== peg$FAILED) {
              s7 = peg$parseName();
              if (s7 !== peg$FAILED) {
                s3 = s7;
              } else {
                peg$currPos = s3;
                s3 = peg$FAILED;
              }
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        while (s3 !== peg$FAILED) {
          s2.push(s3);
          s3 = peg$currPos;
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c86) {
              s5 = peg$c86;
              peg$currPos += 2;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e92);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseName();
                if (s7 !== peg$FAILED) {
                  s3 = s7;
                } else {
                  peg$currPos = s3;
                  s3 = peg$FAILED;
                }
              } else {
                peg$currPos = s3;
                s3 = peg$FAILED;
              }
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        }
        peg$savedPos = s0;
        s0 = peg$f70(s1, s2);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseBadVerdictRow() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$parseBadEntryCharacter();
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$parseBadEntryCharacter();
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseBadBlock();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f71();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseLevel() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c17) {
      s1 = peg$c17;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e20);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse_();
          if (input.substr(peg$currPos, 2) === peg$c87) {
            s5 = peg$c87;
            peg$currPos += 2;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e93);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseName();
            if (s7 !== peg$FAILED) {
              s8 = peg$parse__();
              if (s8 !== peg$FAILED) {
                s9 = peg$parseLevelCombine();
                if (s9 !== peg$FAILED) {
                  s10 = peg$currPos;
                  s11 = peg$parse__();
                  if (s11 !== peg$FAILED) {
                    if (input.substr(peg$currPos, 2) === peg$c66) {
                      s12 = peg$c66;
                      peg$currPos += 2;
                    } else {
                      s12 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e69);
                      }
                    }
                    if (s12 !== peg$FAILED) {
                      s13 = peg$parse__();
                      if (s13 !== peg$FAILED) {
                        if (input.substr(peg$currPos, 5) === peg$c67) {
                          s14 = peg$c67;
                          peg$currPos += 5;
                        } else {
                          s14 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e70);
                          }
                        }
                        if (s14 !== peg$FAILED) {
                          s15 = peg$parse__();
                          if (s15 !== peg$FAILED) {
                            s16 = peg$parseExpression();
                            if (s16 !== peg$FAILED) {
                              s10 = s16;
                            } else {
                              peg$currPos = s10;
                              s10 = peg$FAILED;
                            }
                          } else {
                            peg$currPos = s10;
                            s10 = peg$FAILED;
                          }
                        } else {
                          peg$currPos = s10;
                          s10 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s10;
                        s10 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s10;
                      s10 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s10;
                    s10 = peg$FAILED;
                  }
                  if (s10 === peg$FAILED) {
                    s10 = null;
                  }
                  s11 = peg$currPos;
                  s12 = peg$parse__();
                  if (s12 !== peg$FAILED) {
                    if (input.substr(peg$currPos, 7) === peg$c68) {
                      s13 = peg$c68;
                      peg$currPos += 7;
                    } else {
                      s13 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e71);
                      }
                    }
                    if (s13 !== peg$FAILED) {
                      s14 = peg$parse__();
                      if (s14 !== peg$FAILED) {
                        s15 = peg$parseRounding();
                        if (s15 !== peg$FAILED) {
                          s11 = s15;
                        } else {
                          peg$currPos = s11;
                          s11 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s11;
                        s11 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s11;
                      s11 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s11;
                    s11 = peg$FAILED;
                  }
                  if (s11 === peg$FAILED) {
                    s11 = null;
                  }
                  s12 = peg$parseProvenance();
                  if (s12 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f72(s3, s7, s9, s10, s11, s12);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseLevelCombine() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    s1 = peg$parseName();
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = peg$parse__();
      if (s3 !== peg$FAILED) {
        if (input.substr(peg$currPos, 8) === peg$c88) {
          s4 = peg$c88;
          peg$currPos += 8;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e94);
          }
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c82) {
              s6 = peg$c82;
              peg$currPos += 2;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e88);
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseName();
                if (s8 !== peg$FAILED) {
                  s2 = s8;
                } else {
                  peg$currPos = s2;
                  s2 = peg$FAILED;
                }
              } else {
                peg$currPos = s2;
                s2 = peg$FAILED;
              }
            } else {
              peg$currPos = s2;
              s2 = peg$FAILED;
            }
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f73(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRank() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c18) {
      s1 = peg$c18;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e21);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c89) {
              s6 = peg$c89;
              peg$currPos += 6;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e95);
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseName();
                if (s8 !== peg$FAILED) {
                  s4 = s8;
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$currPos;
          s6 = peg$parse__();
          if (s6 !== peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c90) {
              s7 = peg$c90;
              peg$currPos += 4;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e96);
              }
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parse__();
              if (s8 !== peg$FAILED) {
                s9 = peg$parseName();
                if (s9 !== peg$FAILED) {
                  s5 = s9;
                } else {
                  peg$currPos = s5;
                  s5 = peg$FAILED;
                }
              } else {
                peg$currPos = s5;
                s5 = peg$FAILED;
              }
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 === peg$FAILED) {
            s5 = null;
          }
          s6 = peg$currPos;
          s7 = peg$parse__();
          if (s7 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c82) {
              s8 = peg$c82;
              peg$currPos += 2;
            } else {
              s8 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e88);
              }
            }
            if (s8 !== peg$FAILED) {
              s9 = peg$parse__();
              if (s9 !== peg$FAILED) {
                s10 = peg$parseName();
                if (s10 !== peg$FAILED) {
                  s6 = s10;
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 === peg$FAILED) {
            s6 = null;
          }
          s7 = peg$parseProvenance();
          if (s7 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f74(s3, s4, s5, s6, s7);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseExample() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c19) {
      s1 = peg$c19;
      peg$currPos += 7;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e22);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          s4 = peg$parseProvenance();
          if (s4 !== peg$FAILED) {
            s5 = peg$parse_();
            s6 = peg$parseExampleEntries();
            if (s6 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f75(s3, s4, s6);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseExampleEntries() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseExampleEntry();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadExampleEntry();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseExampleEntry();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadExampleEntry();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f76(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseExampleEntry() {
    let s0;
    s0 = peg$parseExpect();
    if (s0 === peg$FAILED) {
      s0 = peg$parseGiven();
    }
    return s0;
  }
  function peg$parseExpect() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c91) {
      s1 = peg$c91;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e97);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        s5 = peg$parseExpectClause();
        if (s5 !== peg$FAILED) {
          s3 = s5;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        while (s3 !== peg$FAILED) {
          s2.push(s3);
          s3 = peg$currPos;
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseExpectClause();
            if (s5 !== peg$FAILED) {
              s3 = s5;
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        }
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f77(s2);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseExpectClause() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 2) === peg$c92) {
      s1 = peg$c92;
      peg$currPos += 2;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e98);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 5) === peg$c10) {
          s3 = peg$c10;
          peg$currPos += 5;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e13);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          peg$silentFails++;
          s5 = peg$parseNameCharacter();
          peg$silentFails--;
          if (s5 === peg$FAILED) {
            s4 = void 0;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f78();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 5) === peg$c10) {
        s1 = peg$c10;
        peg$currPos += 5;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e13);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          s3 = peg$parseExpression();
          if (s3 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f79(s3);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.substr(peg$currPos, 8) === peg$c9) {
          s1 = peg$c9;
          peg$currPos += 8;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e12);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            s3 = peg$parseName();
            if (s3 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f80(s3);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          if (input.substr(peg$currPos, 10) === peg$c93) {
            s1 = peg$c93;
            peg$currPos += 10;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e99);
            }
          }
          if (s1 !== peg$FAILED) {
            s2 = peg$parse__();
            if (s2 !== peg$FAILED) {
              s3 = peg$parseName();
              if (s3 !== peg$FAILED) {
                s4 = [];
                s5 = peg$currPos;
                s6 = peg$parse_();
                if (input.charCodeAt(peg$currPos) === 44) {
                  s7 = peg$c83;
                  peg$currPos++;
                } else {
                  s7 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e89);
                  }
                }
                if (s7 !== peg$FAILED) {
                  s8 = peg$parse_();
                  s9 = peg$parseName();
                  if (s9 !== peg$FAILED) {
                    s5 = s9;
                  } else {
                    peg$currPos = s5;
                    s5 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s5;
                  s5 = peg$FAILED;
                }
                while (s5 !== peg$FAILED) {
                  s4.push(s5);
                  s5 = peg$currPos;
                  s6 = peg$parse_();
                  if (input.charCodeAt(peg$currPos) === 44) {
                    s7 = peg$c83;
                    peg$currPos++;
                  } else {
                    s7 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e89);
                    }
                  }
                  if (s7 !== peg$FAILED) {
                    s8 = peg$parse_();
                    s9 = peg$parseName();
                    if (s9 !== peg$FAILED) {
                      s5 = s9;
                    } else {
                      peg$currPos = s5;
                      s5 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s5;
                    s5 = peg$FAILED;
                  }
                }
                peg$savedPos = s0;
                s0 = peg$f81(s3, s4);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
          if (s0 === peg$FAILED) {
            s0 = peg$currPos;
            if (input.substr(peg$currPos, 4) === peg$c49) {
              s1 = peg$c49;
              peg$currPos += 4;
            } else {
              s1 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e52);
              }
            }
            if (s1 !== peg$FAILED) {
              s2 = peg$parse__();
              if (s2 !== peg$FAILED) {
                s3 = peg$parseName();
                if (s3 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f82(s3);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
            if (s0 === peg$FAILED) {
              s0 = peg$currPos;
              if (input.substr(peg$currPos, 7) === peg$c16) {
                s1 = peg$c16;
                peg$currPos += 7;
              } else {
                s1 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e19);
                }
              }
              if (s1 !== peg$FAILED) {
                s2 = peg$parse__();
                if (s2 !== peg$FAILED) {
                  s3 = peg$parseString();
                  if (s3 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f83(s3);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
              if (s0 === peg$FAILED) {
                s0 = peg$currPos;
                if (input.substr(peg$currPos, 5) === peg$c81) {
                  s1 = peg$c81;
                  peg$currPos += 5;
                } else {
                  s1 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e87);
                  }
                }
                if (s1 !== peg$FAILED) {
                  s2 = peg$parse__();
                  if (s2 !== peg$FAILED) {
                    s3 = peg$parseString();
                    if (s3 !== peg$FAILED) {
                      peg$savedPos = s0;
                      s0 = peg$f84(s3);
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
                if (s0 === peg$FAILED) {
                  s0 = peg$currPos;
                  if (input.substr(peg$currPos, 5) === peg$c80) {
                    s1 = peg$c80;
                    peg$currPos += 5;
                  } else {
                    s1 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e86);
                    }
                  }
                  if (s1 !== peg$FAILED) {
                    s2 = peg$parse__();
                    if (s2 !== peg$FAILED) {
                      if (input.substr(peg$currPos, 8) === peg$c94) {
                        s3 = peg$c94;
                        peg$currPos += 8;
                      } else {
                        s3 = peg$FAILED;
                        if (peg$silentFails === 0) {
                          peg$fail(peg$e100);
                        }
                      }
                      if (s3 === peg$FAILED) {
                        if (input.substr(peg$currPos, 5) === peg$c95) {
                          s3 = peg$c95;
                          peg$currPos += 5;
                        } else {
                          s3 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e101);
                          }
                        }
                      }
                      if (s3 !== peg$FAILED) {
                        s4 = peg$currPos;
                        peg$silentFails++;
                        s5 = peg$parseNameCharacter();
                        peg$silentFails--;
                        if (s5 === peg$FAILED) {
                          s4 = void 0;
                        } else {
                          peg$currPos = s4;
                          s4 = peg$FAILED;
                        }
                        if (s4 !== peg$FAILED) {
                          peg$savedPos = s0;
                          s0 = peg$f85(s3);
                        } else {
                          peg$currPos = s0;
                          s0 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s0;
                        s0 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                  if (s0 === peg$FAILED) {
                    s0 = peg$currPos;
                    if (input.substr(peg$currPos, 7) === peg$c96) {
                      s1 = peg$c96;
                      peg$currPos += 7;
                    } else {
                      s1 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e102);
                      }
                    }
                    if (s1 !== peg$FAILED) {
                      s2 = peg$currPos;
                      peg$silentFails++;
                      s3 = peg$parseNameCharacter();
                      peg$silentFails--;
                      if (s3 === peg$FAILED) {
                        s2 = void 0;
                      } else {
                        peg$currPos = s2;
                        s2 = peg$FAILED;
                      }
                      if (s2 !== peg$FAILED) {
                        peg$savedPos = s0;
                        s0 = peg$f86();
                      } else {
                        peg$currPos = s0;
                        s0 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                    if (s0 === peg$FAILED) {
                      s0 = peg$currPos;
                      if (input.substr(peg$currPos, 9) === peg$c97) {
                        s1 = peg$c97;
                        peg$currPos += 9;
                      } else {
                        s1 = peg$FAILED;
                        if (peg$silentFails === 0) {
                          peg$fail(peg$e103);
                        }
                      }
                      if (s1 !== peg$FAILED) {
                        s2 = peg$currPos;
                        peg$silentFails++;
                        s3 = peg$parseNameCharacter();
                        peg$silentFails--;
                        if (s3 === peg$FAILED) {
                          s2 = void 0;
                        } else {
                          peg$currPos = s2;
                          s2 = peg$FAILED;
                        }
                        if (s2 !== peg$FAILED) {
                          peg$savedPos = s0;
                          s0 = peg$f87();
                        } else {
                          peg$currPos = s0;
                          s0 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s0;
                        s0 = peg$FAILED;
                      }
                      if (s0 === peg$FAILED) {
                        s0 = peg$currPos;
                        if (input.substr(peg$currPos, 5) === peg$c98) {
                          s1 = peg$c98;
                          peg$currPos += 5;
                        } else {
                          s1 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e104);
                          }
                        }
                        if (s1 !== peg$FAILED) {
                          s2 = peg$parse__();
                          if (s2 !== peg$FAILED) {
                            s3 = peg$parseExpression();
                            if (s3 !== peg$FAILED) {
                              s4 = peg$parse_();
                              if (input.substr(peg$currPos, 2) === peg$c35) {
                                s5 = peg$c35;
                                peg$currPos += 2;
                              } else {
                                s5 = peg$FAILED;
                                if (peg$silentFails === 0) {
                                  peg$fail(peg$e38);
                                }
                              }
                              if (s5 !== peg$FAILED) {
                                s6 = peg$parse_();
                                s7 = peg$parseExpression();
                                if (s7 !== peg$FAILED) {
                                  peg$savedPos = s0;
                                  s0 = peg$f88(s3, s7);
                                } else {
                                  peg$currPos = s0;
                                  s0 = peg$FAILED;
                                }
                              } else {
                                peg$currPos = s0;
                                s0 = peg$FAILED;
                              }
                            } else {
                              peg$currPos = s0;
                              s0 = peg$FAILED;
                            }
                          } else {
                            peg$currPos = s0;
                            s0 = peg$FAILED;
                          }
                        } else {
                          peg$currPos = s0;
                          s0 = peg$FAILED;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseGiven() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    peg$silentFails++;
    s3 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c91) {
      s4 = peg$c91;
      peg$currPos += 6;
    } else {
      s4 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e97);
      }
    }
    if (s4 !== peg$FAILED) {
      s5 = peg$currPos;
      peg$silentFails++;
      s6 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s6 === peg$FAILED) {
        s5 = void 0;
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s4 = [s4, s5];
        s3 = s4;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    peg$silentFails--;
    if (s3 === peg$FAILED) {
      s2 = void 0;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s3 = peg$parseName();
      if (s3 !== peg$FAILED) {
        s1 = s3;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseGivenValue();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f89(s1, s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseGivenValue() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c62) {
      s1 = peg$c62;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e65);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f90();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 5) === peg$c10) {
        s1 = peg$c10;
        peg$currPos += 5;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e13);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          s3 = peg$parseExpression();
          if (s3 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f91(s3);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = peg$parseExpression();
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c99) {
              s3 = peg$c99;
              peg$currPos += 6;
            } else {
              s3 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e105);
              }
            }
            if (s3 !== peg$FAILED) {
              s4 = peg$currPos;
              peg$silentFails++;
              s5 = peg$parseNameCharacter();
              peg$silentFails--;
              if (s5 === peg$FAILED) {
                s4 = void 0;
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
              if (s4 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f92(s1);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          if (input.substr(peg$currPos, 4) === peg$c100) {
            s1 = peg$c100;
            peg$currPos += 4;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e106);
            }
          }
          if (s1 !== peg$FAILED) {
            s2 = peg$parse__();
            if (s2 !== peg$FAILED) {
              s3 = peg$parseExpression();
              if (s3 !== peg$FAILED) {
                s4 = peg$currPos;
                s5 = peg$parse__();
                if (s5 !== peg$FAILED) {
                  if (input.substr(peg$currPos, 2) === peg$c101) {
                    s6 = peg$c101;
                    peg$currPos += 2;
                  } else {
                    s6 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e107);
                    }
                  }
                  if (s6 !== peg$FAILED) {
                    s7 = peg$parse__();
                    if (s7 !== peg$FAILED) {
                      s8 = peg$parseExpression();
                      if (s8 !== peg$FAILED) {
                        s4 = s8;
                      } else {
                        peg$currPos = s4;
                        s4 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s4;
                      s4 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s4;
                    s4 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
                if (s4 === peg$FAILED) {
                  s4 = null;
                }
                peg$savedPos = s0;
                s0 = peg$f93(s3, s4);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
          if (s0 === peg$FAILED) {
            s0 = peg$parseListValue();
            if (s0 === peg$FAILED) {
              s0 = peg$parsePlainValue();
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseListValue() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 91) {
      s1 = peg$c102;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e108);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$parseListElements();
      if (s3 === peg$FAILED) {
        s3 = null;
      }
      s4 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 93) {
        s5 = peg$c103;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e109);
        }
      }
      if (s5 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f94(s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseListElements() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$parseListElement();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 44) {
        s5 = peg$c83;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e89);
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s7 = peg$parseListElement();
        if (s7 !== peg$FAILED) {
          s3 = s7;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        s3 = peg$currPos;
        s4 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 44) {
          s5 = peg$c83;
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e89);
          }
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s7 = peg$parseListElement();
          if (s7 !== peg$FAILED) {
            s3 = s7;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      }
      peg$savedPos = s0;
      s0 = peg$f95(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseListElement() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$parseListedValue();
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 91) {
        s1 = peg$c102;
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e108);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse_();
        s3 = peg$parsePlainElements();
        if (s3 === peg$FAILED) {
          s3 = null;
        }
        s4 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 93) {
          s5 = peg$c103;
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e109);
          }
        }
        if (s5 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f96(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parsePlainElements() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$parseListedValue();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parse_();
      if (input.charCodeAt(peg$currPos) === 44) {
        s5 = peg$c83;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e89);
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s7 = peg$parseListedValue();
        if (s7 !== peg$FAILED) {
          s3 = s7;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        s3 = peg$currPos;
        s4 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 44) {
          s5 = peg$c83;
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e89);
          }
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s7 = peg$parseListedValue();
          if (s7 !== peg$FAILED) {
            s3 = s7;
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      }
      peg$savedPos = s0;
      s0 = peg$f97(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseListedValue() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseListedNumber();
    if (s1 === peg$FAILED) {
      s1 = peg$parseListedNegative();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f98(s1);
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$parsePlainValue();
    }
    return s0;
  }
  function peg$parseListedNumber() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    s3 = [];
    s4 = input.charAt(peg$currPos);
    if (peg$r4.test(s4)) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e110);
      }
    }
    if (s4 !== peg$FAILED) {
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = input.charAt(peg$currPos);
        if (peg$r4.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
      }
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 46) {
        s5 = peg$c104;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e111);
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = [];
        s7 = input.charAt(peg$currPos);
        if (peg$r4.test(s7)) {
          peg$currPos++;
        } else {
          s7 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
        if (s7 !== peg$FAILED) {
          while (s7 !== peg$FAILED) {
            s6.push(s7);
            s7 = input.charAt(peg$currPos);
            if (peg$r4.test(s7)) {
              peg$currPos++;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e110);
              }
            }
          }
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      s3 = [s3, s4];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = input.charAt(peg$currPos);
      if (peg$r5.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e112);
        }
      }
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        peg$silentFails++;
        s4 = peg$currPos;
        s5 = peg$parse_();
        s6 = input.charAt(peg$currPos);
        if (peg$r6.test(s6)) {
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e113);
          }
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        peg$silentFails--;
        if (s4 !== peg$FAILED) {
          peg$currPos = s3;
          s3 = void 0;
        } else {
          s3 = peg$FAILED;
        }
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f99(s1);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseListedNegative() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 45) {
      s1 = peg$c105;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e114);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$parseListedNumber();
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f100(s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsePlainValue() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    s1 = peg$parseExpression();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f101(s1);
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$currPos;
      if (input.substr(peg$currPos, 6) === peg$c91) {
        s4 = peg$c91;
        peg$currPos += 6;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e97);
        }
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$currPos;
        peg$silentFails++;
        s6 = peg$parseNameCharacter();
        peg$silentFails--;
        if (s6 === peg$FAILED) {
          s5 = void 0;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s4 = [s4, s5];
          s3 = s4;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s1 = s3;
        } else {
          peg$currPos = s1;
          s1 = peg$FAILED;
        }
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        peg$savedPos = s0;
        s1 = peg$f102(s1);
      }
      s0 = s1;
    }
    return s0;
  }
  function peg$parseBadExampleEntry() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$parseBadEntryCharacter();
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$parseBadEntryCharacter();
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseBadBlock();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f103();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseChange() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c20) {
      s1 = peg$c20;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e23);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parsePart();
        if (s3 === peg$FAILED) {
          s3 = peg$currPos;
          s4 = peg$parseLineStatement();
          if (s4 !== peg$FAILED) {
            s5 = peg$parseStatementEnd();
            if (s5 !== peg$FAILED) {
              s3 = s4;
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        }
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f104(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseAdd() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c21) {
      s1 = peg$c21;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e24);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        if (input.substr(peg$currPos, 4) === peg$c106) {
          s4 = peg$c106;
          peg$currPos += 4;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e115);
          }
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseName();
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s3 = s6;
              } else {
                peg$currPos = s3;
                s3 = peg$FAILED;
              }
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = null;
        }
        s4 = peg$parsePart();
        if (s4 === peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parseLineStatement();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseStatementEnd();
            if (s6 !== peg$FAILED) {
              s4 = s5;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        }
        if (s4 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f105(s3, s4);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRemove() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c22) {
      s1 = peg$c22;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e25);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseTarget();
        if (s3 !== peg$FAILED) {
          s4 = peg$parseBecause();
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$parseProvenance();
          if (s5 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f106(s3, s4, s5);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseRename() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c23) {
      s1 = peg$c23;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e26);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseTarget();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c31) {
              s5 = peg$c31;
              peg$currPos += 2;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e34);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseName();
                if (s7 !== peg$FAILED) {
                  s8 = peg$parseBecause();
                  if (s8 === peg$FAILED) {
                    s8 = null;
                  }
                  s9 = peg$parseProvenance();
                  if (s9 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f107(s3, s7, s8, s9);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseSplit() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c24) {
      s1 = peg$c24;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e27);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseTarget();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c106) {
              s5 = peg$c106;
              peg$currPos += 4;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e115);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse_();
              s7 = peg$parseGroupBlock();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseBecause();
                if (s8 === peg$FAILED) {
                  s8 = null;
                }
                s9 = peg$parseProvenance();
                if (s9 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f108(s3, s7, s8, s9);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseMerge() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c25) {
      s1 = peg$c25;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e28);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseTarget();
        if (s3 !== peg$FAILED) {
          s4 = [];
          s5 = peg$currPos;
          s6 = peg$parse_();
          if (input.charCodeAt(peg$currPos) === 44) {
            s7 = peg$c83;
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e89);
            }
          }
          if (s7 !== peg$FAILED) {
            s8 = peg$parse_();
            s9 = peg$parseTarget();
            if (s9 !== peg$FAILED) {
              s5 = s9;
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          while (s5 !== peg$FAILED) {
            s4.push(s5);
            s5 = peg$currPos;
            s6 = peg$parse_();
            if (input.charCodeAt(peg$currPos) === 44) {
              s7 = peg$c83;
              peg$currPos++;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e89);
              }
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parse_();
              s9 = peg$parseTarget();
              if (s9 !== peg$FAILED) {
                s5 = s9;
              } else {
                peg$currPos = s5;
                s5 = peg$FAILED;
              }
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          }
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c106) {
              s6 = peg$c106;
              peg$currPos += 4;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e115);
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parsePart();
                if (s8 !== peg$FAILED) {
                  s9 = peg$parseBecause();
                  if (s9 === peg$FAILED) {
                    s9 = null;
                  }
                  s10 = peg$parseProvenance();
                  if (s10 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f109(s3, s4, s8, s9, s10);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseTarget() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    s1 = peg$parseTargetWord();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f110(s1, s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$parseOnlyTarget();
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        peg$silentFails++;
        s3 = peg$parseNameCharacter();
        peg$silentFails--;
        if (s3 === peg$FAILED) {
          s2 = void 0;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
        if (s2 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f111(s1);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseOnlyTarget() {
    let s0, s1, s2, s3;
    if (input.substr(peg$currPos, 7) === peg$c16) {
      s0 = peg$c16;
      peg$currPos += 7;
    } else {
      s0 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e19);
      }
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 11) === peg$c26) {
        s1 = peg$c26;
        peg$currPos += 11;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e29);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          if (input.substr(peg$currPos, 7) === peg$c51) {
            s3 = peg$c51;
            peg$currPos += 7;
          } else {
            s3 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e54);
            }
          }
          if (s3 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f112();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.substr(peg$currPos, 3) === peg$c55) {
          s1 = peg$c55;
          peg$currPos += 3;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e58);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            if (input.substr(peg$currPos, 10) === peg$c56) {
              s3 = peg$c56;
              peg$currPos += 10;
            } else {
              s3 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e59);
              }
            }
            if (s3 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f113();
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          if (input.substr(peg$currPos, 7) === peg$c51) {
            s1 = peg$c51;
            peg$currPos += 7;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e54);
            }
          }
          if (s1 !== peg$FAILED) {
            s2 = peg$parse__();
            if (s2 !== peg$FAILED) {
              if (input.substr(peg$currPos, 5) === peg$c52) {
                s3 = peg$c52;
                peg$currPos += 5;
              } else {
                s3 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e55);
                }
              }
              if (s3 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f114();
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        }
      }
    }
    return s0;
  }
  function peg$parseTargetWord() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 9) === peg$c5) {
      s1 = peg$c5;
      peg$currPos += 9;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e8);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 8) === peg$c6) {
        s1 = peg$c6;
        peg$currPos += 8;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e9);
        }
      }
      if (s1 === peg$FAILED) {
        if (input.substr(peg$currPos, 9) === peg$c7) {
          s1 = peg$c7;
          peg$currPos += 9;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e10);
          }
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 8) === peg$c9) {
            s1 = peg$c9;
            peg$currPos += 8;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e12);
            }
          }
          if (s1 === peg$FAILED) {
            if (input.substr(peg$currPos, 5) === peg$c107) {
              s1 = peg$c107;
              peg$currPos += 5;
            } else {
              s1 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e116);
              }
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 4) === peg$c14) {
                s1 = peg$c14;
                peg$currPos += 4;
              } else {
                s1 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e17);
                }
              }
              if (s1 === peg$FAILED) {
                if (input.substr(peg$currPos, 4) === peg$c15) {
                  s1 = peg$c15;
                  peg$currPos += 4;
                } else {
                  s1 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e18);
                  }
                }
                if (s1 === peg$FAILED) {
                  if (input.substr(peg$currPos, 3) === peg$c32) {
                    s1 = peg$c32;
                    peg$currPos += 3;
                  } else {
                    s1 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e35);
                    }
                  }
                  if (s1 === peg$FAILED) {
                    if (input.substr(peg$currPos, 6) === peg$c13) {
                      s1 = peg$c13;
                      peg$currPos += 6;
                    } else {
                      s1 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e16);
                      }
                    }
                    if (s1 === peg$FAILED) {
                      if (input.substr(peg$currPos, 5) === peg$c17) {
                        s1 = peg$c17;
                        peg$currPos += 5;
                      } else {
                        s1 = peg$FAILED;
                        if (peg$silentFails === 0) {
                          peg$fail(peg$e20);
                        }
                      }
                      if (s1 === peg$FAILED) {
                        if (input.substr(peg$currPos, 4) === peg$c18) {
                          s1 = peg$c18;
                          peg$currPos += 4;
                        } else {
                          s1 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e21);
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseBecause() {
    let s0, s1, s2, s3, s4;
    s0 = peg$currPos;
    s1 = peg$parse__();
    if (s1 !== peg$FAILED) {
      if (input.substr(peg$currPos, 7) === peg$c0) {
        s2 = peg$c0;
        peg$currPos += 7;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e2);
        }
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$parse__();
        if (s3 !== peg$FAILED) {
          s4 = peg$parseText();
          if (s4 !== peg$FAILED) {
            s0 = s4;
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseHash() {
    let s0, s1, s2, s3, s4, s5;
    peg$silentFails++;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    if (input.substr(peg$currPos, 7) === peg$c108) {
      s3 = peg$c108;
      peg$currPos += 7;
    } else {
      s3 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e118);
      }
    }
    if (s3 !== peg$FAILED) {
      s4 = [];
      s5 = input.charAt(peg$currPos);
      if (peg$r7.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e119);
        }
      }
      if (s5 !== peg$FAILED) {
        while (s5 !== peg$FAILED) {
          s4.push(s5);
          s5 = input.charAt(peg$currPos);
          if (peg$r7.test(s5)) {
            peg$currPos++;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e119);
            }
          }
        }
      } else {
        s4 = peg$FAILED;
      }
      if (s4 !== peg$FAILED) {
        s3 = [s3, s4];
        s2 = s3;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f115(s1);
    }
    s0 = s1;
    peg$silentFails--;
    if (s0 === peg$FAILED) {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e117);
      }
    }
    return s0;
  }
  function peg$parseScale() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c107) {
      s1 = peg$c107;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e116);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseScaleBody();
        if (s3 !== peg$FAILED) {
          s4 = peg$parseProvenance();
          if (s4 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f116(s3, s4);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 5) === peg$c107) {
        s1 = peg$c107;
        peg$currPos += 5;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e116);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          s3 = peg$currPos;
          s4 = peg$currPos;
          peg$silentFails++;
          s5 = peg$parseScaleWord();
          if (s5 === peg$FAILED) {
            s5 = peg$parseKeyword();
          }
          peg$silentFails--;
          if (s5 === peg$FAILED) {
            s4 = void 0;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 !== peg$FAILED) {
            s5 = peg$parseName();
            if (s5 !== peg$FAILED) {
              s3 = s5;
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
          if (s3 !== peg$FAILED) {
            s4 = peg$currPos;
            s5 = peg$parse__();
            if (s5 !== peg$FAILED) {
              s6 = peg$parseScaleBody();
              if (s6 !== peg$FAILED) {
                s4 = s6;
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
            if (s4 === peg$FAILED) {
              s4 = peg$parseNoScaleBlock();
            }
            if (s4 !== peg$FAILED) {
              s5 = peg$parseProvenance();
              if (s5 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f117(s3, s4, s5);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseNoScaleBlock() {
    let s0, s1, s2, s3, s4;
    s0 = peg$currPos;
    s1 = peg$currPos;
    peg$silentFails++;
    s2 = peg$currPos;
    s3 = peg$parse_();
    if (input.charCodeAt(peg$currPos) === 123) {
      s4 = peg$c3;
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s4 !== peg$FAILED) {
      s3 = [s3, s4];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    peg$silentFails--;
    if (s2 === peg$FAILED) {
      s1 = void 0;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f118();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseScaleBody() {
    let s0;
    s0 = peg$parseYesNoScale();
    if (s0 === peg$FAILED) {
      s0 = peg$parseLevelsScale();
      if (s0 === peg$FAILED) {
        s0 = peg$parseChoiceScale();
        if (s0 === peg$FAILED) {
          s0 = peg$parseCountScale();
          if (s0 === peg$FAILED) {
            s0 = peg$parseNumberScale();
            if (s0 === peg$FAILED) {
              s0 = peg$parseMeanScale();
              if (s0 === peg$FAILED) {
                s0 = peg$parseChecklistScale();
                if (s0 === peg$FAILED) {
                  s0 = peg$parseStepsScale();
                }
              }
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseScaleWord() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c109) {
      s1 = peg$c109;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e120);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 6) === peg$c73) {
        s1 = peg$c73;
        peg$currPos += 6;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e77);
        }
      }
      if (s1 === peg$FAILED) {
        if (input.substr(peg$currPos, 5) === peg$c42) {
          s1 = peg$c42;
          peg$currPos += 5;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e45);
          }
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 6) === peg$c72) {
            s1 = peg$c72;
            peg$currPos += 6;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e76);
            }
          }
          if (s1 === peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c100) {
              s1 = peg$c100;
              peg$currPos += 4;
            } else {
              s1 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e106);
              }
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 9) === peg$c110) {
                s1 = peg$c110;
                peg$currPos += 9;
              } else {
                s1 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e121);
                }
              }
              if (s1 === peg$FAILED) {
                if (input.substr(peg$currPos, 5) === peg$c111) {
                  s1 = peg$c111;
                  peg$currPos += 5;
                } else {
                  s1 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e122);
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s1 = [s1, s2];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseYesNoScale() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c71) {
      s1 = peg$c71;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e74);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        s4 = peg$parse__();
        if (s4 !== peg$FAILED) {
          s5 = peg$parseName();
          if (s5 !== peg$FAILED) {
            s6 = peg$parse__();
            if (s6 !== peg$FAILED) {
              if (input.substr(peg$currPos, 2) === peg$c112) {
                s7 = peg$c112;
                peg$currPos += 2;
              } else {
                s7 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e123);
                }
              }
              if (s7 !== peg$FAILED) {
                s8 = peg$parse__();
                if (s8 !== peg$FAILED) {
                  if (input.substr(peg$currPos, 6) === peg$c113) {
                    s9 = peg$c113;
                    peg$currPos += 6;
                  } else {
                    s9 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e124);
                    }
                  }
                  if (s9 !== peg$FAILED) {
                    s10 = peg$currPos;
                    peg$silentFails++;
                    s11 = peg$parseNameCharacter();
                    peg$silentFails--;
                    if (s11 === peg$FAILED) {
                      s10 = void 0;
                    } else {
                      peg$currPos = s10;
                      s10 = peg$FAILED;
                    }
                    if (s10 !== peg$FAILED) {
                      s3 = s5;
                    } else {
                      peg$currPos = s3;
                      s3 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s3;
                    s3 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s3;
                  s3 = peg$FAILED;
                }
              } else {
                peg$currPos = s3;
                s3 = peg$FAILED;
              }
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = null;
        }
        peg$savedPos = s0;
        s0 = peg$f119(s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseLevelsScale() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c109) {
      s1 = peg$c109;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e120);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse_();
          if (input.substr(peg$currPos, 2) === peg$c35) {
            s5 = peg$c35;
            peg$currPos += 2;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e38);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseExpression();
            if (s7 !== peg$FAILED) {
              s8 = peg$parseDirection();
              if (s8 === peg$FAILED) {
                s8 = null;
              }
              s9 = peg$currPos;
              s10 = peg$parse_();
              s11 = peg$parseLevels();
              if (s11 !== peg$FAILED) {
                s9 = s11;
              } else {
                peg$currPos = s9;
                s9 = peg$FAILED;
              }
              if (s9 === peg$FAILED) {
                s9 = null;
              }
              peg$savedPos = s0;
              s0 = peg$f120(s3, s7, s8, s9);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseLevels() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseLevelEntry();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadEntry();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseLevelEntry();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadEntry();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f121(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseLevelEntry() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    s1 = peg$parseNumber();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c99) {
              s6 = peg$c99;
              peg$currPos += 6;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e105);
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseExpression();
                if (s8 !== peg$FAILED) {
                  s4 = s8;
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$parseProvenance();
          if (s5 !== peg$FAILED) {
            s6 = peg$currPos;
            peg$silentFails++;
            s7 = peg$currPos;
            s8 = [];
            s9 = input.charAt(peg$currPos);
            if (peg$r8.test(s9)) {
              peg$currPos++;
            } else {
              s9 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e125);
              }
            }
            if (s9 !== peg$FAILED) {
              while (s9 !== peg$FAILED) {
                s8.push(s9);
                s9 = input.charAt(peg$currPos);
                if (peg$r8.test(s9)) {
                  peg$currPos++;
                } else {
                  s9 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e125);
                  }
                }
              }
            } else {
              s8 = peg$FAILED;
            }
            if (s8 !== peg$FAILED) {
              s9 = input.charAt(peg$currPos);
              if (peg$r9.test(s9)) {
                peg$currPos++;
              } else {
                s9 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e126);
                }
              }
              if (s9 !== peg$FAILED) {
                s8 = [s8, s9];
                s7 = s8;
              } else {
                peg$currPos = s7;
                s7 = peg$FAILED;
              }
            } else {
              peg$currPos = s7;
              s7 = peg$FAILED;
            }
            peg$silentFails--;
            if (s7 === peg$FAILED) {
              s6 = void 0;
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
            if (s6 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f122(s1, s3, s4, s5);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseChoiceScale() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c73) {
      s1 = peg$c73;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e77);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$parseOptions();
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f123(s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseOptions() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseOptionEntry();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadEntry();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseOptionEntry();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadEntry();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f124(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseOptionEntry() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    s1 = peg$parseName();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c99) {
              s5 = peg$c99;
              peg$currPos += 6;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e105);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseExpression();
                if (s7 !== peg$FAILED) {
                  s8 = peg$parseProvenance();
                  if (s8 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f125(s1, s3, s7, s8);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseEntry() {
    let s0;
    s0 = peg$parseLevelEntry();
    if (s0 === peg$FAILED) {
      s0 = peg$parseOptionEntry();
    }
    return s0;
  }
  function peg$parseCountScale() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c42) {
      s1 = peg$c42;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e45);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse_();
          if (input.substr(peg$currPos, 2) === peg$c35) {
            s5 = peg$c35;
            peg$currPos += 2;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e38);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseExpression();
            if (s7 !== peg$FAILED) {
              s8 = peg$currPos;
              s9 = peg$parse__();
              if (s9 !== peg$FAILED) {
                if (input.substr(peg$currPos, 4) === peg$c59) {
                  s10 = peg$c59;
                  peg$currPos += 4;
                } else {
                  s10 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e62);
                  }
                }
                if (s10 !== peg$FAILED) {
                  s11 = peg$parse__();
                  if (s11 !== peg$FAILED) {
                    if (input.substr(peg$currPos, 2) === peg$c66) {
                      s12 = peg$c66;
                      peg$currPos += 2;
                    } else {
                      s12 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e69);
                      }
                    }
                    if (s12 !== peg$FAILED) {
                      s13 = peg$parse__();
                      if (s13 !== peg$FAILED) {
                        s14 = peg$parseExpression();
                        if (s14 !== peg$FAILED) {
                          s8 = s14;
                        } else {
                          peg$currPos = s8;
                          s8 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s8;
                        s8 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s8;
                      s8 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s8;
                    s8 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s8;
                  s8 = peg$FAILED;
                }
              } else {
                peg$currPos = s8;
                s8 = peg$FAILED;
              }
              if (s8 === peg$FAILED) {
                s8 = null;
              }
              s9 = peg$parseDirection();
              if (s9 === peg$FAILED) {
                s9 = null;
              }
              peg$savedPos = s0;
              s0 = peg$f126(s3, s7, s8, s9);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseNumberScale() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c72) {
      s1 = peg$c72;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e76);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse_();
          if (input.substr(peg$currPos, 2) === peg$c35) {
            s5 = peg$c35;
            peg$currPos += 2;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e38);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseExpression();
            if (s7 !== peg$FAILED) {
              s8 = peg$parseDirection();
              if (s8 === peg$FAILED) {
                s8 = null;
              }
              peg$savedPos = s0;
              s0 = peg$f127(s3, s7, s8);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseMeanScale() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c100) {
      s1 = peg$c100;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e106);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c101) {
          s3 = peg$c101;
          peg$currPos += 2;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e107);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 11) === peg$c114) {
              s5 = peg$c114;
              peg$currPos += 11;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e127);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseExpression();
                if (s7 !== peg$FAILED) {
                  s8 = peg$parse_();
                  if (input.substr(peg$currPos, 2) === peg$c35) {
                    s9 = peg$c35;
                    peg$currPos += 2;
                  } else {
                    s9 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e38);
                    }
                  }
                  if (s9 !== peg$FAILED) {
                    s10 = peg$parse_();
                    s11 = peg$parseExpression();
                    if (s11 !== peg$FAILED) {
                      s12 = peg$currPos;
                      s13 = peg$parse__();
                      if (s13 !== peg$FAILED) {
                        if (input.substr(peg$currPos, 2) === peg$c66) {
                          s14 = peg$c66;
                          peg$currPos += 2;
                        } else {
                          s14 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e69);
                          }
                        }
                        if (s14 !== peg$FAILED) {
                          s15 = peg$parse__();
                          if (s15 !== peg$FAILED) {
                            if (input.substr(peg$currPos, 5) === peg$c67) {
                              s16 = peg$c67;
                              peg$currPos += 5;
                            } else {
                              s16 = peg$FAILED;
                              if (peg$silentFails === 0) {
                                peg$fail(peg$e70);
                              }
                            }
                            if (s16 !== peg$FAILED) {
                              s17 = peg$parse__();
                              if (s17 !== peg$FAILED) {
                                s18 = peg$parseExpression();
                                if (s18 !== peg$FAILED) {
                                  s12 = s18;
                                } else {
                                  peg$currPos = s12;
                                  s12 = peg$FAILED;
                                }
                              } else {
                                peg$currPos = s12;
                                s12 = peg$FAILED;
                              }
                            } else {
                              peg$currPos = s12;
                              s12 = peg$FAILED;
                            }
                          } else {
                            peg$currPos = s12;
                            s12 = peg$FAILED;
                          }
                        } else {
                          peg$currPos = s12;
                          s12 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s12;
                        s12 = peg$FAILED;
                      }
                      if (s12 === peg$FAILED) {
                        s12 = null;
                      }
                      s13 = peg$parseDirection();
                      if (s13 === peg$FAILED) {
                        s13 = null;
                      }
                      peg$savedPos = s0;
                      s0 = peg$f128(s7, s11, s12, s13);
                    } else {
                      peg$currPos = s0;
                      s0 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseChecklistScale() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 9) === peg$c110) {
      s1 = peg$c110;
      peg$currPos += 9;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e121);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$parseChecklistItems();
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f129(s3);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseChecklistItems() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseChecklistItem();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadChecklistItem();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseChecklistItem();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadChecklistItem();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f130(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseChecklistItem() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    s1 = peg$parseName();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c8) {
              s6 = peg$c8;
              peg$currPos += 6;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e11);
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseExpression();
                if (s8 !== peg$FAILED) {
                  s4 = s8;
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$parseProvenance();
          if (s5 !== peg$FAILED) {
            s6 = peg$currPos;
            peg$silentFails++;
            s7 = peg$currPos;
            s8 = [];
            s9 = input.charAt(peg$currPos);
            if (peg$r8.test(s9)) {
              peg$currPos++;
            } else {
              s9 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e125);
              }
            }
            if (s9 !== peg$FAILED) {
              while (s9 !== peg$FAILED) {
                s8.push(s9);
                s9 = input.charAt(peg$currPos);
                if (peg$r8.test(s9)) {
                  peg$currPos++;
                } else {
                  s9 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e125);
                  }
                }
              }
            } else {
              s8 = peg$FAILED;
            }
            if (s8 !== peg$FAILED) {
              if (input.substr(peg$currPos, 6) === peg$c8) {
                s9 = peg$c8;
                peg$currPos += 6;
              } else {
                s9 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e11);
                }
              }
              if (s9 !== peg$FAILED) {
                s8 = [s8, s9];
                s7 = s8;
              } else {
                peg$currPos = s7;
                s7 = peg$FAILED;
              }
            } else {
              peg$currPos = s7;
              s7 = peg$FAILED;
            }
            peg$silentFails--;
            if (s7 === peg$FAILED) {
              s6 = void 0;
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
            if (s6 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f131(s1, s3, s4, s5);
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseBadChecklistItem() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$parseBadEntryCharacter();
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$parseBadEntryCharacter();
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseBadBlock();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f132();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseStepsScale() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 5) === peg$c111) {
      s1 = peg$c111;
      peg$currPos += 5;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e122);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse_();
          if (input.substr(peg$currPos, 2) === peg$c35) {
            s5 = peg$c35;
            peg$currPos += 2;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e38);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseExpression();
            if (s7 !== peg$FAILED) {
              s8 = peg$parseDirection();
              if (s8 === peg$FAILED) {
                s8 = null;
              }
              s9 = peg$parse_();
              s10 = peg$parseSteps();
              if (s10 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f133(s3, s7, s8, s10);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseSteps() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      s6 = peg$currPos;
      peg$silentFails++;
      s7 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s7 === peg$FAILED) {
        s6 = void 0;
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseStep();
        if (s7 === peg$FAILED) {
          s7 = peg$parseBadStep();
        }
        if (s7 !== peg$FAILED) {
          s5 = s7;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s4 = s5;
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseStep();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadStep();
          }
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f134(s3, s4);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseStep() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c50) {
      s1 = peg$c50;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e53);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseText();
            if (s6 !== peg$FAILED) {
              s4 = s6;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = null;
          }
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            if (input.substr(peg$currPos, 6) === peg$c99) {
              s6 = peg$c99;
              peg$currPos += 6;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e105);
              }
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parse__();
              if (s7 !== peg$FAILED) {
                s8 = peg$parseExpression();
                if (s8 !== peg$FAILED) {
                  s9 = peg$parseProvenance();
                  if (s9 !== peg$FAILED) {
                    peg$savedPos = s0;
                    s0 = peg$f135(s3, s4, s8, s9);
                  } else {
                    peg$currPos = s0;
                    s0 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseBadStep() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$parseBadEntryCharacter();
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$parseBadEntryCharacter();
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseBadBlock();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f136();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseDirection() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    s1 = peg$parse__();
    if (s1 !== peg$FAILED) {
      s2 = peg$parseName();
      if (s2 !== peg$FAILED) {
        s3 = peg$parse__();
        if (s3 !== peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c112) {
            s4 = peg$c112;
            peg$currPos += 2;
          } else {
            s4 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e123);
            }
          }
          if (s4 !== peg$FAILED) {
            s5 = peg$parse__();
            if (s5 !== peg$FAILED) {
              if (input.substr(peg$currPos, 6) === peg$c113) {
                s6 = peg$c113;
                peg$currPos += 6;
              } else {
                s6 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e124);
                }
              }
              if (s6 !== peg$FAILED) {
                s7 = peg$currPos;
                peg$silentFails++;
                s8 = peg$parseNameCharacter();
                peg$silentFails--;
                if (s8 === peg$FAILED) {
                  s7 = void 0;
                } else {
                  peg$currPos = s7;
                  s7 = peg$FAILED;
                }
                if (s7 !== peg$FAILED) {
                  peg$savedPos = s0;
                  s0 = peg$f137(s2);
                } else {
                  peg$currPos = s0;
                  s0 = peg$FAILED;
                }
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseCondition() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$parseConjunction();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c86) {
          s5 = peg$c86;
          peg$currPos += 2;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e92);
          }
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse__();
          if (s6 !== peg$FAILED) {
            s7 = peg$parseConjunction();
            if (s7 !== peg$FAILED) {
              s3 = s7;
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        if (s2.length >= 64) {
          s3 = peg$FAILED;
        } else {
          s3 = peg$currPos;
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c86) {
              s5 = peg$c86;
              peg$currPos += 2;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e92);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseConjunction();
                if (s7 !== peg$FAILED) {
                  s3 = s7;
                } else {
                  peg$currPos = s3;
                  s3 = peg$FAILED;
                }
              } else {
                peg$currPos = s3;
                s3 = peg$FAILED;
              }
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        }
      }
      peg$savedPos = s0;
      s0 = peg$f138(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseConjunction() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$parseNegation();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parse__();
      if (s4 !== peg$FAILED) {
        if (input.substr(peg$currPos, 3) === peg$c115) {
          s5 = peg$c115;
          peg$currPos += 3;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e128);
          }
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse__();
          if (s6 !== peg$FAILED) {
            s7 = peg$parseNegation();
            if (s7 !== peg$FAILED) {
              s3 = s7;
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        if (s2.length >= 64) {
          s3 = peg$FAILED;
        } else {
          s3 = peg$currPos;
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            if (input.substr(peg$currPos, 3) === peg$c115) {
              s5 = peg$c115;
              peg$currPos += 3;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e128);
              }
            }
            if (s5 !== peg$FAILED) {
              s6 = peg$parse__();
              if (s6 !== peg$FAILED) {
                s7 = peg$parseNegation();
                if (s7 !== peg$FAILED) {
                  s3 = s7;
                } else {
                  peg$currPos = s3;
                  s3 = peg$FAILED;
                }
              } else {
                peg$currPos = s3;
                s3 = peg$FAILED;
              }
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        }
      }
      peg$savedPos = s0;
      s0 = peg$f139(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseNegation() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c55) {
      s1 = peg$c55;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e58);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseTest();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f140(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$parseTest();
    }
    return s0;
  }
  function peg$parseTest() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 40) {
      s1 = peg$c116;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e129);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$parseCondition();
      if (s3 !== peg$FAILED) {
        s4 = peg$parse_();
        if (input.charCodeAt(peg$currPos) === 41) {
          s5 = peg$c117;
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e130);
          }
        }
        if (s5 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f141(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$parseTestedName();
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c112) {
            s3 = peg$c112;
            peg$currPos += 2;
          } else {
            s3 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e123);
            }
          }
          if (s3 !== peg$FAILED) {
            s4 = peg$parse__();
            if (s4 !== peg$FAILED) {
              s5 = peg$currPos;
              if (input.substr(peg$currPos, 3) === peg$c55) {
                s6 = peg$c55;
                peg$currPos += 3;
              } else {
                s6 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e58);
                }
              }
              if (s6 !== peg$FAILED) {
                s7 = peg$parse__();
                if (s7 !== peg$FAILED) {
                  s6 = [s6, s7];
                  s5 = s6;
                } else {
                  peg$currPos = s5;
                  s5 = peg$FAILED;
                }
              } else {
                peg$currPos = s5;
                s5 = peg$FAILED;
              }
              if (s5 === peg$FAILED) {
                s5 = null;
              }
              s6 = peg$currPos;
              s7 = peg$currPos;
              peg$silentFails++;
              s8 = peg$parseConditionWord();
              peg$silentFails--;
              if (s8 === peg$FAILED) {
                s7 = void 0;
              } else {
                peg$currPos = s7;
                s7 = peg$FAILED;
              }
              if (s7 !== peg$FAILED) {
                s8 = peg$parseName();
                if (s8 !== peg$FAILED) {
                  s6 = s8;
                } else {
                  peg$currPos = s6;
                  s6 = peg$FAILED;
                }
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
              if (s6 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f142(s1, s5, s6);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = peg$parseTestedName();
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            s3 = peg$parseComparison();
            if (s3 !== peg$FAILED) {
              s4 = peg$parseExpression();
              if (s4 !== peg$FAILED) {
                peg$savedPos = s0;
                s0 = peg$f143(s1, s3, s4);
              } else {
                peg$currPos = s0;
                s0 = peg$FAILED;
              }
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          s1 = peg$parseTestedName();
          if (s1 !== peg$FAILED) {
            peg$savedPos = s0;
            s1 = peg$f144(s1);
          }
          s0 = s1;
        }
      }
    }
    return s0;
  }
  function peg$parseTestedName() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = peg$currPos;
    peg$silentFails++;
    s2 = peg$parseConditionWord();
    peg$silentFails--;
    if (s2 === peg$FAILED) {
      s1 = void 0;
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parseName();
      if (s2 !== peg$FAILED) {
        s0 = s2;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseComparison() {
    let s0, s1, s2, s3, s4;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 2) === peg$c66) {
      s1 = peg$c66;
      peg$currPos += 2;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e69);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        if (input.substr(peg$currPos, 5) === peg$c67) {
          s3 = peg$c67;
          peg$currPos += 5;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e70);
          }
        }
        if (s3 !== peg$FAILED) {
          s4 = peg$parse__();
          if (s4 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f145();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 2) === peg$c66) {
        s1 = peg$c66;
        peg$currPos += 2;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e69);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          if (input.substr(peg$currPos, 4) === peg$c78) {
            s3 = peg$c78;
            peg$currPos += 4;
          } else {
            s3 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e84);
            }
          }
          if (s3 !== peg$FAILED) {
            s4 = peg$parse__();
            if (s4 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f146();
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.substr(peg$currPos, 5) === peg$c118) {
          s1 = peg$c118;
          peg$currPos += 5;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e131);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parse__();
          if (s2 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f147();
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
        if (s0 === peg$FAILED) {
          s0 = peg$currPos;
          if (input.substr(peg$currPos, 5) === peg$c119) {
            s1 = peg$c119;
            peg$currPos += 5;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e132);
            }
          }
          if (s1 !== peg$FAILED) {
            s2 = peg$parse__();
            if (s2 !== peg$FAILED) {
              peg$savedPos = s0;
              s0 = peg$f148();
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        }
      }
    }
    return s0;
  }
  function peg$parseConditionWord() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c115) {
      s1 = peg$c115;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e128);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 2) === peg$c86) {
        s1 = peg$c86;
        peg$currPos += 2;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e92);
        }
      }
      if (s1 === peg$FAILED) {
        if (input.substr(peg$currPos, 3) === peg$c55) {
          s1 = peg$c55;
          peg$currPos += 3;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e58);
          }
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 2) === peg$c112) {
            s1 = peg$c112;
            peg$currPos += 2;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e123);
            }
          }
          if (s1 === peg$FAILED) {
            if (input.substr(peg$currPos, 2) === peg$c66) {
              s1 = peg$c66;
              peg$currPos += 2;
            } else {
              s1 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e69);
              }
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 5) === peg$c118) {
                s1 = peg$c118;
                peg$currPos += 5;
              } else {
                s1 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e131);
                }
              }
              if (s1 === peg$FAILED) {
                if (input.substr(peg$currPos, 5) === peg$c119) {
                  s1 = peg$c119;
                  peg$currPos += 5;
                } else {
                  s1 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e132);
                  }
                }
                if (s1 === peg$FAILED) {
                  if (input.substr(peg$currPos, 4) === peg$c74) {
                    s1 = peg$c74;
                    peg$currPos += 4;
                  } else {
                    s1 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e78);
                    }
                  }
                  if (s1 === peg$FAILED) {
                    if (input.substr(peg$currPos, 4) === peg$c64) {
                      s1 = peg$c64;
                      peg$currPos += 4;
                    } else {
                      s1 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e67);
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s1 = [s1, s2];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseProvenance() {
    let s0, s1, s2, s3, s4;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$currPos;
    s3 = peg$parse__();
    if (s3 !== peg$FAILED) {
      s4 = peg$parseFrom();
      if (s4 === peg$FAILED) {
        s4 = peg$parseReason();
      }
      if (s4 !== peg$FAILED) {
        s2 = s4;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$currPos;
        s3 = peg$parse__();
        if (s3 !== peg$FAILED) {
          s4 = peg$parseFrom();
          if (s4 === peg$FAILED) {
            s4 = peg$parseReason();
          }
          if (s4 !== peg$FAILED) {
            s2 = s4;
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f149(s1);
    }
    s0 = s1;
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = "";
      peg$savedPos = s0;
      s1 = peg$f150();
      s0 = s1;
    }
    return s0;
  }
  function peg$parseFrom() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 4) === peg$c50) {
      s1 = peg$c50;
      peg$currPos += 4;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e53);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseName();
        if (s3 !== peg$FAILED) {
          s4 = [];
          s5 = peg$currPos;
          s6 = peg$parse_();
          if (input.charCodeAt(peg$currPos) === 44) {
            s7 = peg$c83;
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e89);
            }
          }
          if (s7 !== peg$FAILED) {
            s8 = peg$parse_();
            s9 = peg$parseName();
            if (s9 !== peg$FAILED) {
              s5 = s9;
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          while (s5 !== peg$FAILED) {
            s4.push(s5);
            s5 = peg$currPos;
            s6 = peg$parse_();
            if (input.charCodeAt(peg$currPos) === 44) {
              s7 = peg$c83;
              peg$currPos++;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e89);
              }
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parse_();
              s9 = peg$parseName();
              if (s9 !== peg$FAILED) {
                s5 = s9;
              } else {
                peg$currPos = s5;
                s5 = peg$FAILED;
              }
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          }
          peg$savedPos = s0;
          s0 = peg$f151(s3, s4);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseReason() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    s1 = peg$parseReasonWord();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse__();
      if (s2 !== peg$FAILED) {
        s3 = peg$parseText();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f152(s1, s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseReasonWord() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 8) === peg$c69) {
      s1 = peg$c69;
      peg$currPos += 8;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e72);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 7) === peg$c70) {
        s1 = peg$c70;
        peg$currPos += 7;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e73);
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f153(s1);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseExpression() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$parseOperand();
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = peg$currPos;
      s4 = peg$parse_();
      s5 = input.charAt(peg$currPos);
      if (peg$r10.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e133);
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parse_();
        s7 = peg$parseOperand();
        if (s7 !== peg$FAILED) {
          s3 = [s5, s7];
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        if (s2.length >= 64) {
          s3 = peg$FAILED;
        } else {
          s3 = peg$currPos;
          s4 = peg$parse_();
          s5 = input.charAt(peg$currPos);
          if (peg$r10.test(s5)) {
            peg$currPos++;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e133);
            }
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s7 = peg$parseOperand();
            if (s7 !== peg$FAILED) {
              s3 = [s5, s7];
            } else {
              peg$currPos = s3;
              s3 = peg$FAILED;
            }
          } else {
            peg$currPos = s3;
            s3 = peg$FAILED;
          }
        }
      }
      peg$savedPos = s0;
      s0 = peg$f154(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseOperand() {
    let s0, s1, s2, s3;
    s0 = peg$parsePositive();
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 45) {
        s1 = peg$c105;
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e114);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse_();
        s3 = peg$parsePositive();
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f155(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parsePositive() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$parseNumber();
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 40) {
        s1 = peg$c116;
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e129);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse_();
        s3 = peg$parseExpression();
        if (s3 !== peg$FAILED) {
          s4 = peg$parse_();
          if (input.charCodeAt(peg$currPos) === 41) {
            s5 = peg$c117;
            peg$currPos++;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e130);
            }
          }
          if (s5 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f156(s3);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseBadItem() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$parseWord();
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = [];
      s4 = peg$parseBadCharacter();
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$parseBadCharacter();
      }
      s2 = input.substring(s2, peg$currPos);
      s3 = peg$currPos;
      s4 = peg$currPos;
      s5 = peg$parse_();
      peg$savedPos = peg$currPos;
      s6 = peg$f157(s1, s2);
      if (s6) {
        s6 = void 0;
      } else {
        s6 = peg$FAILED;
      }
      if (s6 !== peg$FAILED) {
        s7 = peg$parseBadRuleBlock();
        if (s7 !== peg$FAILED) {
          s4 = s7;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = peg$currPos;
        s5 = peg$parse_();
        peg$savedPos = peg$currPos;
        s6 = peg$f158(s1, s2);
        if (s6) {
          s6 = void 0;
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseBadVerdictBlock();
          if (s7 !== peg$FAILED) {
            s4 = s7;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        if (s4 === peg$FAILED) {
          s4 = peg$currPos;
          s5 = peg$parse_();
          peg$savedPos = peg$currPos;
          s6 = peg$f159(s1, s2);
          if (s6) {
            s6 = void 0;
          } else {
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            s7 = peg$parseBadExampleBlock();
            if (s7 !== peg$FAILED) {
              s4 = s7;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          if (s4 === peg$FAILED) {
            s4 = peg$currPos;
            s5 = peg$parse_();
            peg$savedPos = peg$currPos;
            s6 = peg$f160(s1, s2);
            if (s6) {
              s6 = void 0;
            } else {
              s6 = peg$FAILED;
            }
            if (s6 !== peg$FAILED) {
              s7 = peg$parseBadFactBlock();
              if (s7 !== peg$FAILED) {
                s4 = s7;
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
            if (s4 === peg$FAILED) {
              s4 = peg$currPos;
              s5 = peg$parse_();
              peg$savedPos = peg$currPos;
              s6 = peg$f161(s1, s2);
              if (s6) {
                s6 = void 0;
              } else {
                s6 = peg$FAILED;
              }
              if (s6 !== peg$FAILED) {
                s7 = peg$parseBadLevelsBlock();
                if (s7 !== peg$FAILED) {
                  s4 = s7;
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
              if (s4 === peg$FAILED) {
                s4 = peg$currPos;
                s5 = peg$parse_();
                peg$savedPos = peg$currPos;
                s6 = peg$f162(s1, s2);
                if (s6) {
                  s6 = void 0;
                } else {
                  s6 = peg$FAILED;
                }
                if (s6 !== peg$FAILED) {
                  s7 = peg$parseBadChoiceBlock();
                  if (s7 !== peg$FAILED) {
                    s4 = s7;
                  } else {
                    peg$currPos = s4;
                    s4 = peg$FAILED;
                  }
                } else {
                  peg$currPos = s4;
                  s4 = peg$FAILED;
                }
                if (s4 === peg$FAILED) {
                  s4 = peg$currPos;
                  s5 = peg$parse_();
                  peg$savedPos = peg$currPos;
                  s6 = peg$f163(s1, s2);
                  if (s6) {
                    s6 = void 0;
                  } else {
                    s6 = peg$FAILED;
                  }
                  if (s6 !== peg$FAILED) {
                    s7 = peg$parseBadChecklistBlock();
                    if (s7 !== peg$FAILED) {
                      s4 = s7;
                    } else {
                      peg$currPos = s4;
                      s4 = peg$FAILED;
                    }
                  } else {
                    peg$currPos = s4;
                    s4 = peg$FAILED;
                  }
                  if (s4 === peg$FAILED) {
                    s4 = peg$currPos;
                    s5 = peg$parse_();
                    peg$savedPos = peg$currPos;
                    s6 = peg$f164(s1, s2);
                    if (s6) {
                      s6 = void 0;
                    } else {
                      s6 = peg$FAILED;
                    }
                    if (s6 !== peg$FAILED) {
                      s7 = peg$parseBadStepsBlock();
                      if (s7 !== peg$FAILED) {
                        s4 = s7;
                      } else {
                        peg$currPos = s4;
                        s4 = peg$FAILED;
                      }
                    } else {
                      peg$currPos = s4;
                      s4 = peg$FAILED;
                    }
                    if (s4 === peg$FAILED) {
                      s4 = peg$currPos;
                      s5 = peg$parse_();
                      peg$savedPos = peg$currPos;
                      s6 = peg$f165(s1, s2);
                      if (s6) {
                        s6 = void 0;
                      } else {
                        s6 = peg$FAILED;
                      }
                      if (s6 !== peg$FAILED) {
                        s7 = peg$parseBadScaleBlock();
                        if (s7 !== peg$FAILED) {
                          s4 = s7;
                        } else {
                          peg$currPos = s4;
                          s4 = peg$FAILED;
                        }
                      } else {
                        peg$currPos = s4;
                        s4 = peg$FAILED;
                      }
                      if (s4 === peg$FAILED) {
                        s4 = peg$currPos;
                        s5 = peg$parse_();
                        s6 = peg$parseBadBlock();
                        if (s6 !== peg$FAILED) {
                          s4 = s6;
                        } else {
                          peg$currPos = s4;
                          s4 = peg$FAILED;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parseBadTail();
        if (s5 !== peg$FAILED) {
          s3 = s4;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 === peg$FAILED) {
        s3 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f166(s1, s2, s3);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      s2 = [];
      s3 = peg$parseBadCharacter();
      if (s3 !== peg$FAILED) {
        while (s3 !== peg$FAILED) {
          s2.push(s3);
          s3 = peg$parseBadCharacter();
        }
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s1 = input.substring(s1, peg$currPos);
      } else {
        s1 = s2;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        s3 = peg$parse_();
        s4 = peg$parseBadBlock();
        if (s4 !== peg$FAILED) {
          s5 = peg$parseBadTail();
          if (s5 !== peg$FAILED) {
            s2 = s4;
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
        if (s2 === peg$FAILED) {
          s2 = null;
        }
        peg$savedPos = s0;
        s0 = peg$f167(s1, s2);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = peg$parseBadBlock();
        if (s1 !== peg$FAILED) {
          s2 = peg$parseBadTail();
          if (s2 !== peg$FAILED) {
            peg$savedPos = s0;
            s0 = peg$f168(s1);
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      }
    }
    return s0;
  }
  function peg$parseBadTail() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$parse__();
    if (s2 !== peg$FAILED) {
      s3 = peg$parseText();
      if (s3 !== peg$FAILED) {
        s2 = [s2, s3];
        s1 = s2;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
    } else {
      peg$currPos = s1;
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = null;
    }
    s2 = peg$parseProvenance();
    if (s2 !== peg$FAILED) {
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseBadRuleBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseRuleClauses();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f169(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadVerdictBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseVerdictRows();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f170(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadExampleBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseExampleEntries();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f171(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadFactBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseFactOptions();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f172(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadLevelsBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseLevels();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f173(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadChoiceBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseOptions();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f174(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadChecklistBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseChecklistItems();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f175(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadStepsBlock() {
    let s0, s1;
    s0 = peg$currPos;
    s1 = peg$parseSteps();
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f176(s1);
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadScaleBlock() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = [];
      s4 = peg$currPos;
      s5 = peg$currPos;
      peg$silentFails++;
      s6 = peg$parseEntriesEnd();
      peg$silentFails--;
      if (s6 === peg$FAILED) {
        s5 = void 0;
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 !== peg$FAILED) {
        s6 = peg$parseBadEntry();
        if (s6 !== peg$FAILED) {
          s7 = peg$parse_();
          s5 = [s5, s6, s7];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = peg$currPos;
        s5 = peg$currPos;
        peg$silentFails++;
        s6 = peg$parseEntriesEnd();
        peg$silentFails--;
        if (s6 === peg$FAILED) {
          s5 = void 0;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parseBadEntry();
          if (s6 !== peg$FAILED) {
            s7 = peg$parse_();
            s5 = [s5, s6, s7];
            s4 = s5;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      s4 = peg$parseEntriesEnd();
      if (s4 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f177();
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseBadBlock() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c3;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e6);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = input.charAt(peg$currPos);
      if (peg$r4.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e110);
        }
      }
      if (s4 === peg$FAILED) {
        s4 = peg$currPos;
        if (input.substr(peg$currPos, 4) === peg$c64) {
          s5 = peg$c64;
          peg$currPos += 4;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e67);
          }
        }
        if (s5 === peg$FAILED) {
          if (input.substr(peg$currPos, 6) === peg$c91) {
            s5 = peg$c91;
            peg$currPos += 6;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e97);
            }
          }
          if (s5 === peg$FAILED) {
            if (input.substr(peg$currPos, 4) === peg$c50) {
              s5 = peg$c50;
              peg$currPos += 4;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e53);
              }
            }
            if (s5 === peg$FAILED) {
              if (input.substr(peg$currPos, 3) === peg$c85) {
                s5 = peg$c85;
                peg$currPos += 3;
              } else {
                s5 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e91);
                }
              }
            }
          }
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$currPos;
          peg$silentFails++;
          s7 = peg$parseNameCharacter();
          peg$silentFails--;
          if (s7 === peg$FAILED) {
            s6 = void 0;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            s5 = [s5, s6];
            s4 = s5;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      }
      peg$silentFails--;
      if (s4 !== peg$FAILED) {
        peg$currPos = s3;
        s3 = void 0;
      } else {
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s4 = [];
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseBlockEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseLevelEntry();
          if (s7 === peg$FAILED) {
            s7 = peg$parseBadEntry();
          }
          if (s7 !== peg$FAILED) {
            s8 = peg$parse_();
            s6 = [s6, s7, s8];
            s5 = s6;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        while (s5 !== peg$FAILED) {
          s4.push(s5);
          s5 = peg$currPos;
          s6 = peg$currPos;
          peg$silentFails++;
          s7 = peg$parseBlockEnd();
          peg$silentFails--;
          if (s7 === peg$FAILED) {
            s6 = void 0;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            s7 = peg$parseLevelEntry();
            if (s7 === peg$FAILED) {
              s7 = peg$parseBadEntry();
            }
            if (s7 !== peg$FAILED) {
              s8 = peg$parse_();
              s6 = [s6, s7, s8];
              s5 = s6;
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        }
        s5 = peg$parseBlockEnd();
        if (s5 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f178();
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 123) {
        s1 = peg$c3;
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e6);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse_();
        s3 = [];
        s4 = peg$currPos;
        s5 = peg$currPos;
        s6 = peg$currPos;
        peg$silentFails++;
        s7 = peg$parseBlockEnd();
        peg$silentFails--;
        if (s7 === peg$FAILED) {
          s6 = void 0;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s7 = peg$parseItem();
          if (s7 !== peg$FAILED) {
            s5 = s7;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          s6 = peg$parse_();
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
        while (s4 !== peg$FAILED) {
          s3.push(s4);
          s4 = peg$currPos;
          s5 = peg$currPos;
          s6 = peg$currPos;
          peg$silentFails++;
          s7 = peg$parseBlockEnd();
          peg$silentFails--;
          if (s7 === peg$FAILED) {
            s6 = void 0;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          if (s6 !== peg$FAILED) {
            s7 = peg$parseItem();
            if (s7 !== peg$FAILED) {
              s5 = s7;
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 !== peg$FAILED) {
            s6 = peg$parse_();
            s4 = s5;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        }
        s4 = peg$parseBlockEnd();
        if (s4 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f179(s3);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseBadCharacter() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    s1 = peg$parseLineBreak();
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s3 = peg$currPos;
      peg$silentFails++;
      s4 = peg$parseKeyword();
      if (s4 === peg$FAILED) {
        s4 = input.charAt(peg$currPos);
        if (peg$r2.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e80);
          }
        }
        if (s4 === peg$FAILED) {
          s4 = peg$currPos;
          peg$silentFails++;
          if (input.length > peg$currPos) {
            s5 = input.charAt(peg$currPos);
            peg$currPos++;
          } else {
            s5 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e3);
            }
          }
          peg$silentFails--;
          if (s5 === peg$FAILED) {
            s4 = void 0;
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
        }
      }
      peg$silentFails--;
      if (s4 === peg$FAILED) {
        s3 = void 0;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
      if (s3 !== peg$FAILED) {
        s1 = [s1, s2, s3];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = peg$currPos;
      peg$silentFails++;
      s2 = peg$parseLineBreak();
      peg$silentFails--;
      if (s2 === peg$FAILED) {
        s1 = void 0;
      } else {
        peg$currPos = s1;
        s1 = peg$FAILED;
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parseString();
        if (s2 === peg$FAILED) {
          s2 = peg$parseComment();
          if (s2 === peg$FAILED) {
            s2 = input.charAt(peg$currPos);
            if (peg$r3.test(s2)) {
              peg$currPos++;
            } else {
              s2 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e81);
              }
            }
          }
        }
        if (s2 !== peg$FAILED) {
          s1 = [s1, s2];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseBadEntry() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = [];
    s2 = peg$parseBadEntryCharacter();
    if (s2 !== peg$FAILED) {
      while (s2 !== peg$FAILED) {
        s1.push(s2);
        s2 = peg$parseBadEntryCharacter();
      }
    } else {
      s1 = peg$FAILED;
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseBadBlock();
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f180();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseBadEntryCharacter() {
    let s0;
    s0 = peg$parseString();
    if (s0 === peg$FAILED) {
      s0 = peg$parseComment();
      if (s0 === peg$FAILED) {
        s0 = input.charAt(peg$currPos);
        if (peg$r11.test(s0)) {
          peg$currPos++;
        } else {
          s0 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e134);
          }
        }
      }
    }
    return s0;
  }
  function peg$parseStrayBrace() {
    let s0, s1;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 125) {
      s1 = peg$c4;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e7);
      }
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f181();
    }
    s0 = s1;
    return s0;
  }
  function peg$parseWord() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    s1 = input.charAt(peg$currPos);
    if (peg$r12.test(s1)) {
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e135);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = input.charAt(peg$currPos);
      if (peg$r13.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e136);
        }
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        s3 = input.charAt(peg$currPos);
        if (peg$r13.test(s3)) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e136);
          }
        }
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseKeyword() {
    let s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 6) === peg$c1) {
      s1 = peg$c1;
      peg$currPos += 6;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e4);
      }
    }
    if (s1 === peg$FAILED) {
      if (input.substr(peg$currPos, 9) === peg$c5) {
        s1 = peg$c5;
        peg$currPos += 9;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e8);
        }
      }
      if (s1 === peg$FAILED) {
        if (input.substr(peg$currPos, 8) === peg$c6) {
          s1 = peg$c6;
          peg$currPos += 8;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e9);
          }
        }
        if (s1 === peg$FAILED) {
          if (input.substr(peg$currPos, 9) === peg$c7) {
            s1 = peg$c7;
            peg$currPos += 9;
          } else {
            s1 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e10);
            }
          }
          if (s1 === peg$FAILED) {
            s1 = peg$currPos;
            if (input.substr(peg$currPos, 7) === peg$c51) {
              s2 = peg$c51;
              peg$currPos += 7;
            } else {
              s2 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e54);
              }
            }
            if (s2 !== peg$FAILED) {
              s3 = peg$parse__();
              if (s3 !== peg$FAILED) {
                if (input.substr(peg$currPos, 5) === peg$c52) {
                  s4 = peg$c52;
                  peg$currPos += 5;
                } else {
                  s4 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e55);
                  }
                }
                if (s4 !== peg$FAILED) {
                  s2 = [s2, s3, s4];
                  s1 = s2;
                } else {
                  peg$currPos = s1;
                  s1 = peg$FAILED;
                }
              } else {
                peg$currPos = s1;
                s1 = peg$FAILED;
              }
            } else {
              peg$currPos = s1;
              s1 = peg$FAILED;
            }
            if (s1 === peg$FAILED) {
              if (input.substr(peg$currPos, 6) === peg$c8) {
                s1 = peg$c8;
                peg$currPos += 6;
              } else {
                s1 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e11);
                }
              }
              if (s1 === peg$FAILED) {
                if (input.substr(peg$currPos, 5) === peg$c107) {
                  s1 = peg$c107;
                  peg$currPos += 5;
                } else {
                  s1 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e116);
                  }
                }
                if (s1 === peg$FAILED) {
                  if (input.substr(peg$currPos, 8) === peg$c9) {
                    s1 = peg$c9;
                    peg$currPos += 8;
                  } else {
                    s1 = peg$FAILED;
                    if (peg$silentFails === 0) {
                      peg$fail(peg$e12);
                    }
                  }
                  if (s1 === peg$FAILED) {
                    if (input.substr(peg$currPos, 5) === peg$c27) {
                      s1 = peg$c27;
                      peg$currPos += 5;
                    } else {
                      s1 = peg$FAILED;
                      if (peg$silentFails === 0) {
                        peg$fail(peg$e30);
                      }
                    }
                    if (s1 === peg$FAILED) {
                      if (input.substr(peg$currPos, 6) === peg$c12) {
                        s1 = peg$c12;
                        peg$currPos += 6;
                      } else {
                        s1 = peg$FAILED;
                        if (peg$silentFails === 0) {
                          peg$fail(peg$e15);
                        }
                      }
                      if (s1 === peg$FAILED) {
                        s1 = peg$currPos;
                        if (input.substr(peg$currPos, 2) === peg$c29) {
                          s2 = peg$c29;
                          peg$currPos += 2;
                        } else {
                          s2 = peg$FAILED;
                          if (peg$silentFails === 0) {
                            peg$fail(peg$e32);
                          }
                        }
                        if (s2 !== peg$FAILED) {
                          s3 = peg$parse__();
                          if (s3 !== peg$FAILED) {
                            if (input.substr(peg$currPos, 5) === peg$c30) {
                              s4 = peg$c30;
                              peg$currPos += 5;
                            } else {
                              s4 = peg$FAILED;
                              if (peg$silentFails === 0) {
                                peg$fail(peg$e33);
                              }
                            }
                            if (s4 !== peg$FAILED) {
                              s2 = [s2, s3, s4];
                              s1 = s2;
                            } else {
                              peg$currPos = s1;
                              s1 = peg$FAILED;
                            }
                          } else {
                            peg$currPos = s1;
                            s1 = peg$FAILED;
                          }
                        } else {
                          peg$currPos = s1;
                          s1 = peg$FAILED;
                        }
                        if (s1 === peg$FAILED) {
                          if (input.substr(peg$currPos, 3) === peg$c32) {
                            s1 = peg$c32;
                            peg$currPos += 3;
                          } else {
                            s1 = peg$FAILED;
                            if (peg$silentFails === 0) {
                              peg$fail(peg$e35);
                            }
                          }
                          if (s1 === peg$FAILED) {
                            if (input.substr(peg$currPos, 6) === peg$c13) {
                              s1 = peg$c13;
                              peg$currPos += 6;
                            } else {
                              s1 = peg$FAILED;
                              if (peg$silentFails === 0) {
                                peg$fail(peg$e16);
                              }
                            }
                            if (s1 === peg$FAILED) {
                              if (input.substr(peg$currPos, 5) === peg$c10) {
                                s1 = peg$c10;
                                peg$currPos += 5;
                              } else {
                                s1 = peg$FAILED;
                                if (peg$silentFails === 0) {
                                  peg$fail(peg$e13);
                                }
                              }
                              if (s1 === peg$FAILED) {
                                if (input.substr(peg$currPos, 7) === peg$c11) {
                                  s1 = peg$c11;
                                  peg$currPos += 7;
                                } else {
                                  s1 = peg$FAILED;
                                  if (peg$silentFails === 0) {
                                    peg$fail(peg$e14);
                                  }
                                }
                                if (s1 === peg$FAILED) {
                                  if (input.substr(peg$currPos, 4) === peg$c28) {
                                    s1 = peg$c28;
                                    peg$currPos += 4;
                                  } else {
                                    s1 = peg$FAILED;
                                    if (peg$silentFails === 0) {
                                      peg$fail(peg$e31);
                                    }
                                  }
                                  if (s1 === peg$FAILED) {
                                    s1 = peg$currPos;
                                    if (input.substr(peg$currPos, 11) === peg$c26) {
                                      s2 = peg$c26;
                                      peg$currPos += 11;
                                    } else {
                                      s2 = peg$FAILED;
                                      if (peg$silentFails === 0) {
                                        peg$fail(peg$e29);
                                      }
                                    }
                                    if (s2 !== peg$FAILED) {
                                      s3 = peg$parse__();
                                      if (s3 !== peg$FAILED) {
                                        if (input.substr(peg$currPos, 7) === peg$c51) {
                                          s4 = peg$c51;
                                          peg$currPos += 7;
                                        } else {
                                          s4 = peg$FAILED;
                                          if (peg$silentFails === 0) {
                                            peg$fail(peg$e54);
                                          }
                                        }
                                        if (s4 !== peg$FAILED) {
                                          s2 = [s2, s3, s4];
                                          s1 = s2;
                                        } else {
                                          peg$currPos = s1;
                                          s1 = peg$FAILED;
                                        }
                                      } else {
                                        peg$currPos = s1;
                                        s1 = peg$FAILED;
                                      }
                                    } else {
                                      peg$currPos = s1;
                                      s1 = peg$FAILED;
                                    }
                                    if (s1 === peg$FAILED) {
                                      s1 = peg$currPos;
                                      if (input.substr(peg$currPos, 3) === peg$c55) {
                                        s2 = peg$c55;
                                        peg$currPos += 3;
                                      } else {
                                        s2 = peg$FAILED;
                                        if (peg$silentFails === 0) {
                                          peg$fail(peg$e58);
                                        }
                                      }
                                      if (s2 !== peg$FAILED) {
                                        s3 = peg$parse__();
                                        if (s3 !== peg$FAILED) {
                                          if (input.substr(peg$currPos, 10) === peg$c56) {
                                            s4 = peg$c56;
                                            peg$currPos += 10;
                                          } else {
                                            s4 = peg$FAILED;
                                            if (peg$silentFails === 0) {
                                              peg$fail(peg$e59);
                                            }
                                          }
                                          if (s4 !== peg$FAILED) {
                                            s2 = [s2, s3, s4];
                                            s1 = s2;
                                          } else {
                                            peg$currPos = s1;
                                            s1 = peg$FAILED;
                                          }
                                        } else {
                                          peg$currPos = s1;
                                          s1 = peg$FAILED;
                                        }
                                      } else {
                                        peg$currPos = s1;
                                        s1 = peg$FAILED;
                                      }
                                      if (s1 === peg$FAILED) {
                                        s1 = peg$currPos;
                                        if (input.substr(peg$currPos, 3) === peg$c60) {
                                          s2 = peg$c60;
                                          peg$currPos += 3;
                                        } else {
                                          s2 = peg$FAILED;
                                          if (peg$silentFails === 0) {
                                            peg$fail(peg$e63);
                                          }
                                        }
                                        if (s2 !== peg$FAILED) {
                                          s3 = peg$parse__();
                                          if (s3 !== peg$FAILED) {
                                            if (input.substr(peg$currPos, 2) === peg$c61) {
                                              s4 = peg$c61;
                                              peg$currPos += 2;
                                            } else {
                                              s4 = peg$FAILED;
                                              if (peg$silentFails === 0) {
                                                peg$fail(peg$e64);
                                              }
                                            }
                                            if (s4 !== peg$FAILED) {
                                              s2 = [s2, s3, s4];
                                              s1 = s2;
                                            } else {
                                              peg$currPos = s1;
                                              s1 = peg$FAILED;
                                            }
                                          } else {
                                            peg$currPos = s1;
                                            s1 = peg$FAILED;
                                          }
                                        } else {
                                          peg$currPos = s1;
                                          s1 = peg$FAILED;
                                        }
                                        if (s1 === peg$FAILED) {
                                          if (input.substr(peg$currPos, 7) === peg$c63) {
                                            s1 = peg$c63;
                                            peg$currPos += 7;
                                          } else {
                                            s1 = peg$FAILED;
                                            if (peg$silentFails === 0) {
                                              peg$fail(peg$e66);
                                            }
                                          }
                                          if (s1 === peg$FAILED) {
                                            if (input.substr(peg$currPos, 12) === peg$c65) {
                                              s1 = peg$c65;
                                              peg$currPos += 12;
                                            } else {
                                              s1 = peg$FAILED;
                                              if (peg$silentFails === 0) {
                                                peg$fail(peg$e68);
                                              }
                                            }
                                            if (s1 === peg$FAILED) {
                                              s1 = peg$currPos;
                                              if (input.substr(peg$currPos, 7) === peg$c68) {
                                                s2 = peg$c68;
                                                peg$currPos += 7;
                                              } else {
                                                s2 = peg$FAILED;
                                                if (peg$silentFails === 0) {
                                                  peg$fail(peg$e71);
                                                }
                                              }
                                              if (s2 !== peg$FAILED) {
                                                s3 = peg$parse__();
                                                if (s3 !== peg$FAILED) {
                                                  if (input.substr(peg$currPos, 2) === peg$c31) {
                                                    s4 = peg$c31;
                                                    peg$currPos += 2;
                                                  } else {
                                                    s4 = peg$FAILED;
                                                    if (peg$silentFails === 0) {
                                                      peg$fail(peg$e34);
                                                    }
                                                  }
                                                  if (s4 !== peg$FAILED) {
                                                    s2 = [s2, s3, s4];
                                                    s1 = s2;
                                                  } else {
                                                    peg$currPos = s1;
                                                    s1 = peg$FAILED;
                                                  }
                                                } else {
                                                  peg$currPos = s1;
                                                  s1 = peg$FAILED;
                                                }
                                              } else {
                                                peg$currPos = s1;
                                                s1 = peg$FAILED;
                                              }
                                              if (s1 === peg$FAILED) {
                                                if (input.substr(peg$currPos, 4) === peg$c14) {
                                                  s1 = peg$c14;
                                                  peg$currPos += 4;
                                                } else {
                                                  s1 = peg$FAILED;
                                                  if (peg$silentFails === 0) {
                                                    peg$fail(peg$e17);
                                                  }
                                                }
                                                if (s1 === peg$FAILED) {
                                                  if (input.substr(peg$currPos, 4) === peg$c15) {
                                                    s1 = peg$c15;
                                                    peg$currPos += 4;
                                                  } else {
                                                    s1 = peg$FAILED;
                                                    if (peg$silentFails === 0) {
                                                      peg$fail(peg$e18);
                                                    }
                                                  }
                                                  if (s1 === peg$FAILED) {
                                                    s1 = peg$currPos;
                                                    if (input.substr(peg$currPos, 7) === peg$c16) {
                                                      s2 = peg$c16;
                                                      peg$currPos += 7;
                                                    } else {
                                                      s2 = peg$FAILED;
                                                      if (peg$silentFails === 0) {
                                                        peg$fail(peg$e19);
                                                      }
                                                    }
                                                    if (s2 !== peg$FAILED) {
                                                      s3 = peg$parse__();
                                                      if (s3 !== peg$FAILED) {
                                                        if (input.substr(peg$currPos, 2) === peg$c82) {
                                                          s4 = peg$c82;
                                                          peg$currPos += 2;
                                                        } else {
                                                          s4 = peg$FAILED;
                                                          if (peg$silentFails === 0) {
                                                            peg$fail(peg$e88);
                                                          }
                                                        }
                                                        if (s4 !== peg$FAILED) {
                                                          s2 = [s2, s3, s4];
                                                          s1 = s2;
                                                        } else {
                                                          peg$currPos = s1;
                                                          s1 = peg$FAILED;
                                                        }
                                                      } else {
                                                        peg$currPos = s1;
                                                        s1 = peg$FAILED;
                                                      }
                                                    } else {
                                                      peg$currPos = s1;
                                                      s1 = peg$FAILED;
                                                    }
                                                    if (s1 === peg$FAILED) {
                                                      if (input.substr(peg$currPos, 4) === peg$c18) {
                                                        s1 = peg$c18;
                                                        peg$currPos += 4;
                                                      } else {
                                                        s1 = peg$FAILED;
                                                        if (peg$silentFails === 0) {
                                                          peg$fail(peg$e21);
                                                        }
                                                      }
                                                      if (s1 === peg$FAILED) {
                                                        if (input.substr(peg$currPos, 7) === peg$c19) {
                                                          s1 = peg$c19;
                                                          peg$currPos += 7;
                                                        } else {
                                                          s1 = peg$FAILED;
                                                          if (peg$silentFails === 0) {
                                                            peg$fail(peg$e22);
                                                          }
                                                        }
                                                        if (s1 === peg$FAILED) {
                                                          if (input.substr(peg$currPos, 6) === peg$c20) {
                                                            s1 = peg$c20;
                                                            peg$currPos += 6;
                                                          } else {
                                                            s1 = peg$FAILED;
                                                            if (peg$silentFails === 0) {
                                                              peg$fail(peg$e23);
                                                            }
                                                          }
                                                          if (s1 === peg$FAILED) {
                                                            if (input.substr(peg$currPos, 6) === peg$c22) {
                                                              s1 = peg$c22;
                                                              peg$currPos += 6;
                                                            } else {
                                                              s1 = peg$FAILED;
                                                              if (peg$silentFails === 0) {
                                                                peg$fail(peg$e25);
                                                              }
                                                            }
                                                            if (s1 === peg$FAILED) {
                                                              if (input.substr(peg$currPos, 3) === peg$c21) {
                                                                s1 = peg$c21;
                                                                peg$currPos += 3;
                                                              } else {
                                                                s1 = peg$FAILED;
                                                                if (peg$silentFails === 0) {
                                                                  peg$fail(peg$e24);
                                                                }
                                                              }
                                                              if (s1 === peg$FAILED) {
                                                                if (input.substr(peg$currPos, 6) === peg$c23) {
                                                                  s1 = peg$c23;
                                                                  peg$currPos += 6;
                                                                } else {
                                                                  s1 = peg$FAILED;
                                                                  if (peg$silentFails === 0) {
                                                                    peg$fail(peg$e26);
                                                                  }
                                                                }
                                                                if (s1 === peg$FAILED) {
                                                                  if (input.substr(peg$currPos, 5) === peg$c24) {
                                                                    s1 = peg$c24;
                                                                    peg$currPos += 5;
                                                                  } else {
                                                                    s1 = peg$FAILED;
                                                                    if (peg$silentFails === 0) {
                                                                      peg$fail(peg$e27);
                                                                    }
                                                                  }
                                                                  if (s1 === peg$FAILED) {
                                                                    if (input.substr(peg$currPos, 5) === peg$c25) {
                                                                      s1 = peg$c25;
                                                                      peg$currPos += 5;
                                                                    } else {
                                                                      s1 = peg$FAILED;
                                                                      if (peg$silentFails === 0) {
                                                                        peg$fail(peg$e28);
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      peg$silentFails++;
      s3 = peg$parseNameCharacter();
      peg$silentFails--;
      if (s3 === peg$FAILED) {
        s2 = void 0;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s1 = [s1, s2];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      if (input.substr(peg$currPos, 5) === peg$c17) {
        s1 = peg$c17;
        peg$currPos += 5;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e20);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$parse__();
        if (s2 !== peg$FAILED) {
          s3 = peg$parseName();
          if (s3 !== peg$FAILED) {
            s4 = peg$parse_();
            if (input.substr(peg$currPos, 2) === peg$c87) {
              s5 = peg$c87;
              peg$currPos += 2;
            } else {
              s5 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e93);
              }
            }
            if (s5 !== peg$FAILED) {
              s1 = [s1, s2, s3, s4, s5];
              s0 = s1;
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    }
    return s0;
  }
  function peg$parseText() {
    let s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    s1 = peg$parseString();
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = peg$parse__();
      if (s3 !== peg$FAILED) {
        if (input.substr(peg$currPos, 2) === peg$c120) {
          s4 = peg$c120;
          peg$currPos += 2;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e137);
          }
        }
        if (s4 !== peg$FAILED) {
          s5 = peg$parse__();
          if (s5 !== peg$FAILED) {
            s6 = peg$parseString();
            if (s6 !== peg$FAILED) {
              s2 = s6;
            } else {
              peg$currPos = s2;
              s2 = peg$FAILED;
            }
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f182(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseName() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    peg$silentFails++;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    s3 = input.charAt(peg$currPos);
    if (peg$r9.test(s3)) {
      peg$currPos++;
    } else {
      s3 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e126);
      }
    }
    if (s3 !== peg$FAILED) {
      s4 = [];
      s5 = input.charAt(peg$currPos);
      if (peg$r14.test(s5)) {
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e138);
        }
      }
      while (s5 !== peg$FAILED) {
        s4.push(s5);
        s5 = input.charAt(peg$currPos);
        if (peg$r14.test(s5)) {
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e138);
          }
        }
      }
      s5 = [];
      s6 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 45) {
        s7 = peg$c105;
        peg$currPos++;
      } else {
        s7 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e114);
        }
      }
      if (s7 !== peg$FAILED) {
        s8 = [];
        s9 = input.charAt(peg$currPos);
        if (peg$r14.test(s9)) {
          peg$currPos++;
        } else {
          s9 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e138);
          }
        }
        if (s9 !== peg$FAILED) {
          while (s9 !== peg$FAILED) {
            s8.push(s9);
            s9 = input.charAt(peg$currPos);
            if (peg$r14.test(s9)) {
              peg$currPos++;
            } else {
              s9 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e138);
              }
            }
          }
        } else {
          s8 = peg$FAILED;
        }
        if (s8 !== peg$FAILED) {
          s7 = [s7, s8];
          s6 = s7;
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
      } else {
        peg$currPos = s6;
        s6 = peg$FAILED;
      }
      while (s6 !== peg$FAILED) {
        s5.push(s6);
        s6 = peg$currPos;
        if (input.charCodeAt(peg$currPos) === 45) {
          s7 = peg$c105;
          peg$currPos++;
        } else {
          s7 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e114);
          }
        }
        if (s7 !== peg$FAILED) {
          s8 = [];
          s9 = input.charAt(peg$currPos);
          if (peg$r14.test(s9)) {
            peg$currPos++;
          } else {
            s9 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e138);
            }
          }
          if (s9 !== peg$FAILED) {
            while (s9 !== peg$FAILED) {
              s8.push(s9);
              s9 = input.charAt(peg$currPos);
              if (peg$r14.test(s9)) {
                peg$currPos++;
              } else {
                s9 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e138);
                }
              }
            }
          } else {
            s8 = peg$FAILED;
          }
          if (s8 !== peg$FAILED) {
            s7 = [s7, s8];
            s6 = s7;
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
        } else {
          peg$currPos = s6;
          s6 = peg$FAILED;
        }
      }
      s6 = input.charAt(peg$currPos);
      if (peg$r15.test(s6)) {
        peg$currPos++;
      } else {
        s6 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e139);
        }
      }
      if (s6 === peg$FAILED) {
        s6 = null;
      }
      s3 = [s3, s4, s5, s6];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f183(s1);
    }
    s0 = s1;
    peg$silentFails--;
    if (s0 === peg$FAILED) {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e75);
      }
    }
    return s0;
  }
  function peg$parseYear() {
    let s0, s1, s2, s3, s4, s5, s6, s7;
    peg$silentFails++;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    s3 = [];
    s4 = input.charAt(peg$currPos);
    if (peg$r4.test(s4)) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e110);
      }
    }
    if (s4 !== peg$FAILED) {
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = input.charAt(peg$currPos);
        if (peg$r4.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
      }
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 45) {
        s5 = peg$c105;
        peg$currPos++;
      } else {
        s5 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e114);
        }
      }
      if (s5 !== peg$FAILED) {
        s6 = [];
        s7 = input.charAt(peg$currPos);
        if (peg$r4.test(s7)) {
          peg$currPos++;
        } else {
          s7 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
        if (s7 !== peg$FAILED) {
          while (s7 !== peg$FAILED) {
            s6.push(s7);
            s7 = input.charAt(peg$currPos);
            if (peg$r4.test(s7)) {
              peg$currPos++;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e110);
              }
            }
          }
        } else {
          s6 = peg$FAILED;
        }
        if (s6 !== peg$FAILED) {
          s5 = [s5, s6];
          s4 = s5;
        } else {
          peg$currPos = s4;
          s4 = peg$FAILED;
        }
      } else {
        peg$currPos = s4;
        s4 = peg$FAILED;
      }
      if (s4 === peg$FAILED) {
        s4 = null;
      }
      s3 = [s3, s4];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f184(s1);
    }
    s0 = s1;
    peg$silentFails--;
    if (s0 === peg$FAILED) {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e140);
      }
    }
    return s0;
  }
  function peg$parseDate() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8;
    peg$silentFails++;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    s3 = [];
    s4 = input.charAt(peg$currPos);
    if (peg$r4.test(s4)) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e110);
      }
    }
    if (s4 !== peg$FAILED) {
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = input.charAt(peg$currPos);
        if (peg$r4.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
      }
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 45) {
        s4 = peg$c105;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e114);
        }
      }
      if (s4 !== peg$FAILED) {
        s5 = [];
        s6 = input.charAt(peg$currPos);
        if (peg$r4.test(s6)) {
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
        if (s6 !== peg$FAILED) {
          while (s6 !== peg$FAILED) {
            s5.push(s6);
            s6 = input.charAt(peg$currPos);
            if (peg$r4.test(s6)) {
              peg$currPos++;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e110);
              }
            }
          }
        } else {
          s5 = peg$FAILED;
        }
        if (s5 !== peg$FAILED) {
          if (input.charCodeAt(peg$currPos) === 45) {
            s6 = peg$c105;
            peg$currPos++;
          } else {
            s6 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e114);
            }
          }
          if (s6 !== peg$FAILED) {
            s7 = [];
            s8 = input.charAt(peg$currPos);
            if (peg$r4.test(s8)) {
              peg$currPos++;
            } else {
              s8 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e110);
              }
            }
            if (s8 !== peg$FAILED) {
              while (s8 !== peg$FAILED) {
                s7.push(s8);
                s8 = input.charAt(peg$currPos);
                if (peg$r4.test(s8)) {
                  peg$currPos++;
                } else {
                  s8 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e110);
                  }
                }
              }
            } else {
              s7 = peg$FAILED;
            }
            if (s7 !== peg$FAILED) {
              s3 = [s3, s4, s5, s6, s7];
              s2 = s3;
            } else {
              peg$currPos = s2;
              s2 = peg$FAILED;
            }
          } else {
            peg$currPos = s2;
            s2 = peg$FAILED;
          }
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      peg$savedPos = s0;
      s1 = peg$f185(s1);
    }
    s0 = s1;
    peg$silentFails--;
    if (s0 === peg$FAILED) {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e141);
      }
    }
    return s0;
  }
  function peg$parseNumber() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9;
    peg$silentFails++;
    s0 = peg$currPos;
    s1 = peg$currPos;
    s2 = peg$currPos;
    s3 = [];
    s4 = input.charAt(peg$currPos);
    if (peg$r4.test(s4)) {
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e110);
      }
    }
    if (s4 !== peg$FAILED) {
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = input.charAt(peg$currPos);
        if (peg$r4.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
      }
    } else {
      s3 = peg$FAILED;
    }
    if (s3 !== peg$FAILED) {
      s4 = [];
      s5 = peg$currPos;
      s6 = input.charAt(peg$currPos);
      if (peg$r16.test(s6)) {
        peg$currPos++;
      } else {
        s6 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e143);
        }
      }
      if (s6 !== peg$FAILED) {
        s7 = [];
        s8 = input.charAt(peg$currPos);
        if (peg$r4.test(s8)) {
          peg$currPos++;
        } else {
          s8 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
        if (s8 !== peg$FAILED) {
          while (s8 !== peg$FAILED) {
            s7.push(s8);
            s8 = input.charAt(peg$currPos);
            if (peg$r4.test(s8)) {
              peg$currPos++;
            } else {
              s8 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e110);
              }
            }
          }
        } else {
          s7 = peg$FAILED;
        }
        if (s7 !== peg$FAILED) {
          s6 = [s6, s7];
          s5 = s6;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      while (s5 !== peg$FAILED) {
        s4.push(s5);
        s5 = peg$currPos;
        s6 = input.charAt(peg$currPos);
        if (peg$r16.test(s6)) {
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e143);
          }
        }
        if (s6 !== peg$FAILED) {
          s7 = [];
          s8 = input.charAt(peg$currPos);
          if (peg$r4.test(s8)) {
            peg$currPos++;
          } else {
            s8 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e110);
            }
          }
          if (s8 !== peg$FAILED) {
            while (s8 !== peg$FAILED) {
              s7.push(s8);
              s8 = input.charAt(peg$currPos);
              if (peg$r4.test(s8)) {
                peg$currPos++;
              } else {
                s8 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e110);
                }
              }
            }
          } else {
            s7 = peg$FAILED;
          }
          if (s7 !== peg$FAILED) {
            s6 = [s6, s7];
            s5 = s6;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      }
      s5 = peg$currPos;
      s6 = input.charAt(peg$currPos);
      if (peg$r17.test(s6)) {
        peg$currPos++;
      } else {
        s6 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e144);
        }
      }
      if (s6 !== peg$FAILED) {
        s7 = input.charAt(peg$currPos);
        if (peg$r15.test(s7)) {
          peg$currPos++;
        } else {
          s7 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e139);
          }
        }
        if (s7 === peg$FAILED) {
          s7 = null;
        }
        s8 = [];
        s9 = input.charAt(peg$currPos);
        if (peg$r4.test(s9)) {
          peg$currPos++;
        } else {
          s9 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e110);
          }
        }
        if (s9 !== peg$FAILED) {
          while (s9 !== peg$FAILED) {
            s8.push(s9);
            s9 = input.charAt(peg$currPos);
            if (peg$r4.test(s9)) {
              peg$currPos++;
            } else {
              s9 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e110);
              }
            }
          }
        } else {
          s8 = peg$FAILED;
        }
        if (s8 !== peg$FAILED) {
          s6 = [s6, s7, s8];
          s5 = s6;
        } else {
          peg$currPos = s5;
          s5 = peg$FAILED;
        }
      } else {
        peg$currPos = s5;
        s5 = peg$FAILED;
      }
      if (s5 === peg$FAILED) {
        s5 = null;
      }
      s3 = [s3, s4, s5];
      s2 = s3;
    } else {
      peg$currPos = s2;
      s2 = peg$FAILED;
    }
    if (s2 !== peg$FAILED) {
      s1 = input.substring(s1, peg$currPos);
    } else {
      s1 = s2;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = [];
      if (input.charCodeAt(peg$currPos) === 32) {
        s4 = peg$c121;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e145);
        }
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        if (input.charCodeAt(peg$currPos) === 32) {
          s4 = peg$c121;
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e145);
          }
        }
      }
      if (input.charCodeAt(peg$currPos) === 37) {
        s4 = peg$c122;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e146);
        }
      }
      if (s4 !== peg$FAILED) {
        s2 = s4;
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      peg$savedPos = s0;
      s0 = peg$f186(s1, s2);
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    peg$silentFails--;
    if (s0 === peg$FAILED) {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e142);
      }
    }
    return s0;
  }
  function peg$parseString() {
    let s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
    peg$silentFails++;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 34) {
      s1 = peg$c123;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e148);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      s3 = [];
      s4 = input.charAt(peg$currPos);
      if (peg$r18.test(s4)) {
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e149);
        }
      }
      while (s4 !== peg$FAILED) {
        s3.push(s4);
        s4 = input.charAt(peg$currPos);
        if (peg$r18.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e149);
          }
        }
      }
      s2 = input.substring(s2, peg$currPos);
      if (input.charCodeAt(peg$currPos) === 34) {
        s3 = peg$c123;
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e148);
        }
      }
      if (s3 !== peg$FAILED) {
        peg$savedPos = s0;
        s0 = peg$f187(s2);
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$currPos;
      s1 = input.charAt(peg$currPos);
      if (peg$r19.test(s1)) {
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e150);
        }
      }
      if (s1 !== peg$FAILED) {
        s2 = peg$currPos;
        s3 = [];
        s4 = input.charAt(peg$currPos);
        if (peg$r20.test(s4)) {
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e151);
          }
        }
        while (s4 !== peg$FAILED) {
          s3.push(s4);
          s4 = input.charAt(peg$currPos);
          if (peg$r20.test(s4)) {
            peg$currPos++;
          } else {
            s4 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e151);
            }
          }
        }
        s2 = input.substring(s2, peg$currPos);
        s3 = input.charAt(peg$currPos);
        if (peg$r21.test(s3)) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e152);
          }
        }
        if (s3 !== peg$FAILED) {
          peg$savedPos = s0;
          s0 = peg$f188(s2);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        s1 = input.charAt(peg$currPos);
        if (peg$r22.test(s1)) {
          peg$currPos++;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e153);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$currPos;
          s3 = [];
          s4 = peg$currPos;
          s5 = peg$currPos;
          peg$silentFails++;
          s6 = peg$currPos;
          if (input.charCodeAt(peg$currPos) === 32) {
            s7 = peg$c121;
            peg$currPos++;
          } else {
            s7 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e145);
            }
          }
          if (s7 === peg$FAILED) {
            s7 = null;
          }
          if (input.charCodeAt(peg$currPos) === 123) {
            s8 = peg$c3;
            peg$currPos++;
          } else {
            s8 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e6);
            }
          }
          if (s8 !== peg$FAILED) {
            s9 = [];
            if (input.charCodeAt(peg$currPos) === 32) {
              s10 = peg$c121;
              peg$currPos++;
            } else {
              s10 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e145);
              }
            }
            while (s10 !== peg$FAILED) {
              s9.push(s10);
              if (input.charCodeAt(peg$currPos) === 32) {
                s10 = peg$c121;
                peg$currPos++;
              } else {
                s10 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e145);
                }
              }
            }
            s10 = peg$parseLineBreak();
            if (s10 === peg$FAILED) {
              s10 = peg$currPos;
              peg$silentFails++;
              if (input.length > peg$currPos) {
                s11 = input.charAt(peg$currPos);
                peg$currPos++;
              } else {
                s11 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e3);
                }
              }
              peg$silentFails--;
              if (s11 === peg$FAILED) {
                s10 = void 0;
              } else {
                peg$currPos = s10;
                s10 = peg$FAILED;
              }
            }
            if (s10 !== peg$FAILED) {
              s7 = [s7, s8, s9, s10];
              s6 = s7;
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
          } else {
            peg$currPos = s6;
            s6 = peg$FAILED;
          }
          peg$silentFails--;
          if (s6 === peg$FAILED) {
            s5 = void 0;
          } else {
            peg$currPos = s5;
            s5 = peg$FAILED;
          }
          if (s5 !== peg$FAILED) {
            s6 = input.charAt(peg$currPos);
            if (peg$r18.test(s6)) {
              peg$currPos++;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e149);
              }
            }
            if (s6 !== peg$FAILED) {
              s5 = [s5, s6];
              s4 = s5;
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          } else {
            peg$currPos = s4;
            s4 = peg$FAILED;
          }
          while (s4 !== peg$FAILED) {
            s3.push(s4);
            s4 = peg$currPos;
            s5 = peg$currPos;
            peg$silentFails++;
            s6 = peg$currPos;
            if (input.charCodeAt(peg$currPos) === 32) {
              s7 = peg$c121;
              peg$currPos++;
            } else {
              s7 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e145);
              }
            }
            if (s7 === peg$FAILED) {
              s7 = null;
            }
            if (input.charCodeAt(peg$currPos) === 123) {
              s8 = peg$c3;
              peg$currPos++;
            } else {
              s8 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e6);
              }
            }
            if (s8 !== peg$FAILED) {
              s9 = [];
              if (input.charCodeAt(peg$currPos) === 32) {
                s10 = peg$c121;
                peg$currPos++;
              } else {
                s10 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e145);
                }
              }
              while (s10 !== peg$FAILED) {
                s9.push(s10);
                if (input.charCodeAt(peg$currPos) === 32) {
                  s10 = peg$c121;
                  peg$currPos++;
                } else {
                  s10 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e145);
                  }
                }
              }
              s10 = peg$parseLineBreak();
              if (s10 === peg$FAILED) {
                s10 = peg$currPos;
                peg$silentFails++;
                if (input.length > peg$currPos) {
                  s11 = input.charAt(peg$currPos);
                  peg$currPos++;
                } else {
                  s11 = peg$FAILED;
                  if (peg$silentFails === 0) {
                    peg$fail(peg$e3);
                  }
                }
                peg$silentFails--;
                if (s11 === peg$FAILED) {
                  s10 = void 0;
                } else {
                  peg$currPos = s10;
                  s10 = peg$FAILED;
                }
              }
              if (s10 !== peg$FAILED) {
                s7 = [s7, s8, s9, s10];
                s6 = s7;
              } else {
                peg$currPos = s6;
                s6 = peg$FAILED;
              }
            } else {
              peg$currPos = s6;
              s6 = peg$FAILED;
            }
            peg$silentFails--;
            if (s6 === peg$FAILED) {
              s5 = void 0;
            } else {
              peg$currPos = s5;
              s5 = peg$FAILED;
            }
            if (s5 !== peg$FAILED) {
              s6 = input.charAt(peg$currPos);
              if (peg$r18.test(s6)) {
                peg$currPos++;
              } else {
                s6 = peg$FAILED;
                if (peg$silentFails === 0) {
                  peg$fail(peg$e149);
                }
              }
              if (s6 !== peg$FAILED) {
                s5 = [s5, s6];
                s4 = s5;
              } else {
                peg$currPos = s4;
                s4 = peg$FAILED;
              }
            } else {
              peg$currPos = s4;
              s4 = peg$FAILED;
            }
          }
          s2 = input.substring(s2, peg$currPos);
          peg$savedPos = s0;
          s0 = peg$f189(s2);
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      }
    }
    peg$silentFails--;
    if (s0 === peg$FAILED) {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e147);
      }
    }
    return s0;
  }
  function peg$parseNameCharacter() {
    let s0;
    s0 = input.charAt(peg$currPos);
    if (peg$r23.test(s0)) {
      peg$currPos++;
    } else {
      s0 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e154);
      }
    }
    return s0;
  }
  function peg$parseComment() {
    let s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 35) {
      s1 = peg$c124;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e155);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = input.charAt(peg$currPos);
      if (peg$r24.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e156);
        }
      }
      while (s3 !== peg$FAILED) {
        s2.push(s3);
        s3 = input.charAt(peg$currPos);
        if (peg$r24.test(s3)) {
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e156);
          }
        }
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseLineBreak() {
    let s0;
    s0 = input.charAt(peg$currPos);
    if (peg$r25.test(s0)) {
      peg$currPos++;
    } else {
      s0 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e157);
      }
    }
    return s0;
  }
  function peg$parse_() {
    let s0, s1;
    s0 = [];
    s1 = input.charAt(peg$currPos);
    if (peg$r26.test(s1)) {
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e158);
      }
    }
    if (s1 === peg$FAILED) {
      s1 = peg$parseComment();
    }
    while (s1 !== peg$FAILED) {
      s0.push(s1);
      s1 = input.charAt(peg$currPos);
      if (peg$r26.test(s1)) {
        peg$currPos++;
      } else {
        s1 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e158);
        }
      }
      if (s1 === peg$FAILED) {
        s1 = peg$parseComment();
      }
    }
    return s0;
  }
  function peg$parse__() {
    let s0, s1, s2;
    s0 = peg$currPos;
    s1 = peg$currPos;
    peg$silentFails++;
    s2 = input.charAt(peg$currPos);
    if (peg$r27.test(s2)) {
      peg$currPos++;
    } else {
      s2 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e159);
      }
    }
    peg$silentFails--;
    if (s2 !== peg$FAILED) {
      peg$currPos = s1;
      s1 = void 0;
    } else {
      s1 = peg$FAILED;
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parse_();
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function here() {
    const { start, end } = range();
    return { start, end };
  }
  function badEntry(readAs) {
    return { kind: "BadItem", readAs, keyword: "", words: [], items: [], span: here() };
  }
  function namesIn4(keyword, rest) {
    if (!/[A-Za-z]/.test(rest)) return keyword === "" ? [] : [keyword];
    return `${keyword}${rest}`.match(WORDS4).filter((word) => /^[A-Za-z]/.test(word));
  }
  function badStatement(keyword, rest, items) {
    return { kind: "BadItem", readAs: "Statement", keyword, words: namesIn4(keyword, rest), items: items ?? [], span: here() };
  }
  function holds3(text3, word) {
    return text3.split(/[^a-z]+/).includes(word);
  }
  function unread({ entries }) {
    return entries.filter(({ kind }) => kind === "BadItem");
  }
  function meant2(word) {
    return options.meant === void 0 ? word : options.meant(word);
  }
  peg$result = peg$startRuleFunction();
  const peg$success = peg$result !== peg$FAILED && peg$currPos === input.length;
  function peg$throw() {
    if (peg$result !== peg$FAILED && peg$currPos < input.length) {
      peg$fail(peg$endExpectation());
    }
    throw peg$buildStructuredError(
      peg$maxFailExpected,
      peg$maxFailPos < input.length ? peg$getUnicode(peg$maxFailPos) : null,
      peg$maxFailPos < input.length ? peg$computeLocation(peg$maxFailPos, peg$maxFailPos + 1) : peg$computeLocation(peg$maxFailPos, peg$maxFailPos)
    );
  }
  if (options.peg$library) {
    return (
      /** @type {any} */
      {
        peg$result,
        peg$currPos,
        peg$FAILED,
        peg$maxFailExpected,
        peg$maxFailPos,
        peg$success,
        peg$throw: peg$success ? void 0 : peg$throw
      }
    );
  }
  if (peg$success) {
    return peg$result;
  } else {
    peg$throw();
  }
}

// src/syntax/scan.ts
var MAX_SOURCE_LENGTH = 4e6;
var MAX_NESTING = 64;
var sourceTooLong = defineDiagnostic({
  code: "PTH1006",
  name: "source-too-long",
  severity: "error",
  id: {
    message: ({ length }) => `berkas berisi ${length} karakter, lebih dari ${MAX_SOURCE_LENGTH}`,
    why: "Ukuran dibatasi supaya berkas yang keliru tidak menghabiskan waktu dan memori.",
    hint: () => "periksa apakah ini benar berkas rubrik; pecah instrumen yang sangat besar per jenis instansi"
  },
  en: {
    message: ({ length }) => `the file has ${length} characters, more than ${MAX_SOURCE_LENGTH}`,
    why: "Size is bounded so that a wrong file cannot use up time and memory.",
    hint: () => "check that this is a rubric file; split a very large instrument by kind of institution"
  }
});
var nestingTooDeep = defineDiagnostic({
  code: "PTH1007",
  name: "nesting-too-deep",
  severity: "error",
  id: {
    message: ({ bracket }) => `\`${bracket}\` bersarang lebih dari ${MAX_NESTING} lapis`,
    why: "Kedalaman dibatasi supaya setiap rubrik selesai dibaca dalam waktu yang wajar.",
    hint: () => "kurangi lapisan di sini, atau tutup tanda kurung sebelumnya"
  },
  en: {
    message: ({ bracket }) => `\`${bracket}\` is nested more than ${MAX_NESTING} deep`,
    why: "Depth is bounded so that every rubric is read in reasonable time.",
    hint: () => "use fewer layers here, or close the brackets before"
  }
});
var TOKENS = /#[^\n\r]*|"[^"\n\r]*"|[“”„][^“”"\n\r]*[“”"]|[“”„"](?:(?! ?\{ *(?:[\n\r]|$))[^"\n\r])*|[{}()]/gu;
function scan(text2, report2) {
  if (text2.length > MAX_SOURCE_LENGTH) {
    report2(sourceTooLong, { start: 0, end: 0 }, { length: text2.length });
    return { bounded: false, missingBraces: false, strayBraces: false };
  }
  let braces = 0;
  let parentheses = 0;
  for (const { 0: token, index } of text2.matchAll(TOKENS)) {
    if (token === "{") braces += 1;
    if (token === "}") braces -= 1;
    if (token === "(") parentheses += 1;
    if (token === ")") parentheses = Math.max(0, parentheses - 1);
    if (braces > MAX_NESTING || parentheses > MAX_NESTING) {
      report2(nestingTooDeep, { start: index, end: index + 1 }, { bracket: token });
      return { bounded: false, missingBraces: false, strayBraces: false };
    }
  }
  return { bounded: true, missingBraces: braces > 0, strayBraces: braces < 0 };
}

// src/syntax/indentation.ts
var HEADS = /* @__PURE__ */ new Set([
  "rubric",
  "dimension",
  "variable",
  "indicator",
  "rule",
  "verdict",
  "example",
  "scale",
  "fact"
]);
function balanceByIndentation(text2) {
  const lines = linesOf(text2);
  const walk = { lines, stack: [], unclosed: [], headless: [], stray: [] };
  for (const [index, line] of lines.entries()) {
    endBlocksBefore(index, walk);
    for (const brace of line.braces) takeBrace(brace, index, walk);
  }
  return repaired(text2, walk);
}
function endBlocksBefore(index, { lines, stack, unclosed }) {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === void 0 || before === void 0) return;
  const closes = line.word === "}";
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    if (closes ? line.indent >= top.indent : line.indent > top.indent) return;
    stack.pop();
    const indent = top.line === before ? null : top.indent;
    unclosed.push({ open: top.offset, before: line.start, end: before.end, indent });
  }
}
function takeBrace({ brace, offset }, index, walk) {
  const line = walk.lines[index];
  if (line === void 0) return;
  if (brace === "{") {
    walk.stack.push({ offset, indent: line.outer, line });
    return;
  }
  const isFirst = offset === line.start;
  const next = walk.lines[index + 1];
  const isTooEarly = walk.stack.length === 1 && next !== void 0 && next.word !== "rubric";
  const top = isTooEarly ? void 0 : walk.stack.at(-1);
  if (top !== void 0 && (isFirst ? top.indent === line.indent : top.line === line)) {
    walk.stack.pop();
    return;
  }
  const head = isFirst ? headFor(index, top, walk.lines) : null;
  if (head === null) walk.stray.push(offset);
  else walk.headless.push({ word: head.word, end: head.end });
}
function headFor(index, top, lines) {
  const closing = lines[index];
  for (let place = index - 1; closing !== void 0 && place >= 0; place -= 1) {
    const line = lines[place];
    if (line === void 0 || top !== void 0 && line.start < top.offset) return null;
    if (line.indent > closing.indent) continue;
    const isHead = HEADS.has(line.word) && line.braces.length === 0 && place < index - 1;
    return isHead && line.indent === closing.indent ? line : null;
  }
  return null;
}
function repaired(text2, { unclosed, headless: headless2, stray }) {
  const changed2 = text2.split("");
  for (const offset of stray) changed2[offset] = " ";
  const places = /* @__PURE__ */ new Map();
  for (const { end, before } of unclosed) {
    places.set(end, { end: before, braces: `${places.get(end)?.braces ?? ""}}` });
  }
  for (const { end } of headless2) places.set(end, { end: end + 1, braces: "{" });
  for (const [start, { end, braces }] of places) {
    if (end - start < braces.length) return null;
    for (let place = start; place < end; place += 1) if (!/[\n\r]/.test(text2[place] ?? "")) changed2[place] = " ";
    for (const [index, brace] of [...braces].entries()) changed2[start + index] = brace;
  }
  return { text: changed2.join(""), unclosed, headless: headless2, stray };
}
function linesOf(text2) {
  const masked = text2.replaceAll(TOKENS, (token) => {
    if (token.startsWith("#")) return " ".repeat(token.length);
    return token.length > 1 ? `"${"x".repeat(token.length - 1)}` : token;
  });
  const lines = [];
  let statement = 0;
  for (const { 0: line, index } of masked.matchAll(/[^\n\r]+/g)) {
    const indent = line.search(/[^ \t\u00A0\uFEFF]/);
    if (indent < 0) continue;
    const word = /^(?:[A-Za-z_][A-Za-z0-9_-]*|.)/u.exec(line.slice(indent))?.[0] ?? "";
    const isHead = isKeyword(word) && !(word === "weight" && line.includes("{"));
    if (isHead) statement = indent;
    const braces = [...line.matchAll(/[{}]/g)].map((found) => ({ brace: found[0], offset: index + found.index }));
    const outer = isHead ? indent : Math.min(indent, statement);
    lines.push({ start: index + indent, end: index + line.trimEnd().length, indent, outer, word, braces });
  }
  return lines;
}

// src/syntax/closing-brace.ts
function closingBraces(block, nodes, text2) {
  const inside = block.kind === "Block" ? block.items : block.entries;
  const last = inside.at(-1);
  if (last === void 0 || nodes.some(mayHoldBrace)) return [];
  if (!/[\n\r]/.test(text2.slice(block.span.start, last.span.end))) return [adding(last.span.end, " }")];
  const ofRubric = nodes.some((node) => node.kind === "Rubric" && node.block === block);
  return ofRubric && block.span.end === text2.length && !/^\}/m.test(text2) ? [atTheEnd(text2)] : [];
}
function mayHoldBrace(node) {
  return node.kind === "BadItem" || node.kind === "String" && !node.closed;
}
function atTheEnd(text2) {
  const lineEnd = /\r\n|\n|\r/.exec(text2)?.[0] ?? "";
  const { title, edits } = adding(text2.length, "}");
  const ended = /[\n\r]$/.test(text2);
  return { title, edits: edits.map(({ span }) => ({ span, text: ended ? `}${lineEnd}` : `${lineEnd}}` })) };
}
function braceOnItsOwn(end, indent, text2) {
  const lineEnd = /\r\n|\n|\r/.exec(text2)?.[0] ?? "\n";
  const rest = /^[^\n\r]*/.exec(text2.slice(end))?.[0].length ?? 0;
  const { title, edits } = adding(end + rest, "}");
  return { title, edits: edits.map(({ span }) => ({ span, text: `${lineEnd}${" ".repeat(indent)}}` })) };
}

// src/syntax/failure.ts
function failureOf(text2, readAs) {
  const error = errorIn(`${text2} `, readAs);
  if (error === null) return { offset: 0, expected: [] };
  return { offset: Math.min(error.location.start.offset, text2.length), expected: error.expected };
}
function isWellFormed(text2, readAs) {
  return errorIn(text2, readAs) === null;
}
function errorIn(text2, readAs) {
  try {
    peg$parse(text2, { startRule: readAs });
    return null;
  } catch (error) {
    if (error instanceof peg$SyntaxError) return error;
    throw error;
  }
}

// src/syntax/closing-quote.ts
var MOST_LOOKED_AT = 1e3;
var MOST_PLACES = 3;
function closingQuotes(owner, open, text2) {
  if (open.end - owner.span.start > MOST_LOOKED_AT) return [];
  const lineEnd = open.start + text2.slice(open.start, open.end).trimEnd().length;
  const shut = { start: open.start, end: lineEnd };
  const inside = wordsGoingOn(text2, shut).filter((place) => isRead(place, owner, shut, text2));
  const places = endsThere(owner, shut, text2) ? [...inside, lineEnd] : inside;
  const sensible = places.filter((place) => !places.some((before) => /[0-9]/.test(text2.slice(before, place))));
  return sensible.length > MOST_PLACES ? [] : sensible.map((place) => closedAt(place, open, text2));
}
function isRead(place, { span, readAs }, open, text2) {
  const closed = `${text2.slice(span.start, open.start)}"${text2.slice(open.start + 1, place)}"${text2.slice(place, open.end)}`;
  if (isWellFormed(closed, readAs)) return true;
  return /^\s*\{/.test(text2.slice(open.end, open.end + 3)) && failureOf(closed, readAs).offset >= closed.length;
}
function endsThere(owner, open, text2) {
  const value = text2.slice(open.start + 1, open.end);
  return value !== "" && !/[{}#"“”„]/.test(value) && isRead(open.end, owner, open, text2);
}
function wordsGoingOn(text2, { start, end }) {
  const words = text2.slice(start + 1, end).matchAll(/(?<=\S)[ \t]+(?=([a-z]+)|\{)/g);
  return [...words].flatMap(
    ({ 1: word, index }) => word === void 0 || isKeyword(word) || CLAUSES.has(word) ? [start + 1 + index] : []
  );
}
function closedAt(place, open, text2) {
  const fix = adding(place, '"');
  const shown = quote(`${text2.slice(Math.max(open.start + 1, place - 20), place)}"`);
  return {
    title: { id: `tutup teksnya: ${shown}`, en: `close the text: ${shown}` },
    edits: text2[open.start] === '"' ? fix.edits : [{ span: { start: open.start, end: open.start + 1 }, text: '"' }, ...fix.edits]
  };
}

// src/syntax/expectation.ts
var DISPLAY = {
  name: { id: "sebuah nama", en: "a name" },
  number: { id: "sebuah angka", en: "a number" },
  text: { id: 'teks dalam tanda "..."', en: 'a text in "..."' },
  year: { id: "sebuah tahun", en: "a year" },
  date: { id: "sebuah tanggal (2024-01-31)", en: "a date (2024-01-31)" }
};
var MOST_SHOWN5 = 5;
function expectedWords(expected) {
  const words = /* @__PURE__ */ new Map();
  for (const item of expected) {
    if (item.type === "other") words.set(item.description, DISPLAY[item.description] ?? both(item.description));
    if (item.type === "literal" && /\S/.test(item.text) && item.text !== "#")
      words.set(item.text, both(`\`${item.text}\``));
  }
  if (words.size === 0) return { id: "pernyataan yang lengkap", en: "a complete statement" };
  const shown = [...words.values()].slice(0, MOST_SHOWN5);
  return {
    id: list(
      shown.map(({ id }) => id),
      "atau"
    ),
    en: list(
      shown.map(({ en }) => en),
      "or"
    )
  };
}
function expectedLiterals(expected) {
  return expected.flatMap((item) => item.type === "literal" && /^[a-z]/.test(item.text) ? [item.text] : []);
}
function both(text2) {
  return { id: text2, en: text2 };
}
function list(words, or) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${or} ${last}`;
}

// src/syntax/repair-bad-item.ts
var ATTEMPTS = [
  misspelt,
  joined2,
  punctuated,
  dashed,
  apostrophed,
  unquoted,
  nameInQuotes,
  headless
];
function syntaxFixes(item, bad, stop) {
  for (const attempt of ATTEMPTS) {
    const fix = attempt(bad, stop, item);
    if (fix !== null && readsOn(fix, bad, item)) return [moved(fix, item.span.start)];
  }
  return [];
}
function keywordFixes(item, bad, suggestion) {
  if (suggestion === null || !isOnlyOne(item.keyword, suggestion)) return [];
  const whole = rewriting({ start: 0, end: item.keyword.length }, suggestion);
  return [whole, ...blankMoved(item.keyword, bad, suggestion)].filter((fix) => readsOn(fix, bad, item)).map((fix) => moved(fix, item.span.start));
}
function blankMoved(word, bad, keyword) {
  const blanks = /^[ \t]*/.exec(bad.slice(word.length))?.[0].length ?? 0;
  const next = word.length + blanks;
  if (word.startsWith(keyword)) {
    const written = `${keyword} ${word.slice(keyword.length)}`;
    const end = /^[A-Za-z]/.test(bad.slice(next)) ? next : word.length;
    return [rewriting({ start: 0, end }, written)];
  }
  const missing = keyword.startsWith(word) ? keyword.slice(word.length) : "";
  if (missing === "" || !bad.startsWith(missing, next)) return [];
  return [rewriting({ start: 0, end: next + missing.length }, `${keyword} `)];
}
function isOnlyOne(word, suggestion) {
  if (suggest(word, KEYWORDS) !== suggestion) return !Object.hasOwn(LEVEL_WORDS, suggestion);
  return suggest(word, [...KEYWORDS].reverse()) === suggestion;
}
function misspelt(_2, { offset, expected, found, suggestion }) {
  if (suggestion === null) return null;
  const words = expectedLiterals(expected);
  const translated = suggest(found, words) !== suggestion;
  if (!translated && onlyMeant(found, words) !== suggestion) return null;
  return rewriting({ start: offset, end: offset + found.length }, suggestion);
}
function joined2(_2, { offset, found }) {
  const [, word = "", number = ""] = /^([a-z]+)([0-9].*)$/.exec(found) ?? [];
  if (!isKeyword(word) && !CLAUSES.has(word)) return null;
  return rewriting({ start: offset, end: offset + found.length }, `${word} ${number}`);
}
function punctuated(bad, { offset }) {
  const marked = /^(?:[A-Za-z]+(?=[:=]))?[:=;,]/.exec(bad.slice(offset))?.[0];
  if (marked === void 0) return null;
  const end = offset + marked.length;
  const { title, edits } = deleting({ start: end - 1, end }, marked.slice(-1));
  const separates = /^\S.\S/s.test(bad.slice(end - 2, end + 1));
  return { title, edits: edits.map(({ span }) => ({ span, text: separates ? " " : "" })) };
}
function dashed(bad, { offset, expected, found }) {
  if (!expected.some((one) => one.type === "literal" && one.text === "..")) return null;
  const before = bad.slice(0, offset).trimEnd();
  if (/^(?:[–—…]|to|sampai|hingga)$/.test(found)) {
    const behind = bad.slice(offset + found.length).trimStart();
    return rewriting({ start: before.length, end: bad.length - behind.length }, "..");
  }
  const range = /[ \t][0-9.]+([ \t]*-[ \t]*)[0-9.]+$/.exec(before);
  const dash = range?.[1];
  if (range === null || dash === void 0) return null;
  const start = range.index + range[0].indexOf(dash);
  return rewriting({ start, end: start + dash.length }, "..");
}
function apostrophed(bad, { offset, expected }) {
  const quoted2 = /^['‘]((?:[^'’"“”„\n\r]|['’](?=[A-Za-z]))*)['’](?![^\s{}])/.exec(bad.slice(offset));
  if (quoted2 === null || !expectsText(expected)) return null;
  return rewriting({ start: offset, end: offset + quoted2[0].length }, `"${quoted2[1]}"`);
}
function unquoted(bad, { offset, expected }, { keyword }) {
  if (!/^(?:title|issuer)$/.test(keyword) || !expectsText(expected)) return null;
  const rest = /^[^\n\r]*/.exec(bad.slice(offset))?.[0].trimEnd() ?? "";
  const words = /^[^'‘"“”„{}#][^"“”„{}#]*(?=["“”]?$)/.exec(rest)?.[0].trimEnd();
  if (words === void 0 || /\sen\s/.test(words)) return null;
  return rewriting({ start: offset, end: offset + rest.length }, `"${words}"`);
}
function nameInQuotes(_2, { offset, found }, { keyword }) {
  const name = /^"([A-Za-z][A-Za-z0-9_-]*)"$/.exec(found)?.[1];
  if (keyword !== "rubric" || name === void 0) return null;
  return rewriting({ start: offset, end: offset + found.length }, name);
}
function headless(bad, { expected, found }, { keyword }) {
  const opens = expected.some((one) => one.type === "literal" && one.text === "{");
  return keyword === "rubric" && found === "" && opens ? adding(bad.trimEnd().length, " {") : null;
}
function expectsText(expected) {
  return expected.some((one) => one.type === "other" && one.description === "text");
}
function readsOn({ edits }, bad, { readAs }) {
  const [edit] = edits;
  if (edit === void 0) return false;
  const written = `${bad.slice(0, edit.span.start)}${edit.text}`;
  const rest = bad.slice(edit.span.end);
  const behind = withoutComments(rest);
  if (behind === "") return isWellFormed(written, readAs);
  return failureOf(`${written}${rest}`, readAs).offset > written.length + rest.length - behind.length;
}
function withoutComments(text2) {
  let rest = text2.trimStart();
  while (rest.startsWith("#")) rest = rest.slice(/^[^\n\r]*/.exec(rest)?.[0].length).trimStart();
  return rest;
}
function moved({ title, edits }, by) {
  return {
    title,
    edits: edits.map(({ span, text: text2 }) => ({ span: { start: span.start + by, end: span.end + by }, text: text2 }))
  };
}

// src/syntax/stop.ts
function stopOf(item, text2) {
  const bad = text2.slice(item.span.start, item.span.end);
  const failure = failureIn(item, bad);
  for (const look of [atForeignLetter, atPunctuation, atWordBefore, atMisspeltExpectation]) {
    const stop = look(item, bad, failure);
    if (stop !== null) return stop;
  }
  const found = tokenAt(bad, failure.offset);
  const expected = expectedAt(item, bad, failure);
  const words = [...expectedLiterals(expected), ...signsIn(expected), ...percentAfter(bad, failure.offset)];
  const suggestion = meantComparison(bad, failure.offset, found) ?? meantClause(found, words) ?? unquoted2(found, expected);
  return { offset: failure.offset, expected, found, suggestion, advice: adviceOn(item, text2, failure.offset, found) };
}
function failureIn(item, bad) {
  const failure = failureOf(bad, item.readAs);
  if (item.readAs !== "Statement" || failure.offset >= item.keyword.length) return failure;
  return { offset: item.keyword.length, expected: failureOf(`${item.keyword} `, "Statement").expected };
}
function atForeignLetter(_2, bad, { offset, expected }) {
  const start = offset - (/[\p{L}\p{N}_-]*$/u.exec(bad.slice(0, offset))?.[0].length ?? 0);
  const found = /^[\p{L}\p{N}_-]+/u.exec(bad.slice(start))?.[0] ?? "";
  const advice = adviceOnLetters(found);
  return advice === null ? null : { offset: start, expected, found, suggestion: latinized(found), advice };
}
function adviceOnLetters(word) {
  const latin = latinized(word);
  const foreign = latin === null ? void 0 : [...word].find((letter) => !latin.includes(letter));
  if (foreign === void 0) return null;
  return {
    id: `huruf \`${foreign}\` di sini bukan huruf Latin; ketik ulang \`${latin}\``,
    en: `the letter \`${foreign}\` here is not a Latin one; type \`${latin}\` again`
  };
}
function atPunctuation(item, bad, { offset, expected }) {
  const [whole = "", before = "", found = ""] = /^([A-Za-z][A-Za-z0-9_-]*[ \t]*)([:=]+)/.exec(bad.slice(offset)) ?? [];
  const place = whole === "" && /^[:=]/.test(bad.slice(offset)) ? offset : offset + before.length;
  const sign = whole === "" ? tokenAt(bad, offset) : found;
  if (!/^[:=]+$/.test(sign) || item.readAs === "Statement" && whole !== "") return null;
  const without = `${bad.slice(0, place)}${" ".repeat(sign.length)}${bad.slice(place + sign.length)}`;
  const next = failureOf(without, item.readAs);
  const behind = place + sign.length + (/^[ \t]*/.exec(bad.slice(place + sign.length))?.[0].length ?? 0);
  if (next.expected.length > 0 && next.offset <= behind) return null;
  const advice = { id: `hapus \`${sign}\``, en: `delete \`${sign}\`` };
  return { offset: place, expected, found: sign, suggestion: null, advice };
}
function atWordBefore(item, bad, { offset }) {
  const before = /([A-Za-z]+)(?:[ \t]+|(?=$))$/.exec(bad.slice(0, offset));
  const rest = /^\/[a-z]+/.exec(bad.slice(offset))?.[0] ?? "";
  const found = `${before?.[1] ?? ""}${rest}`;
  if (before === null || !(isTranslated(found) || isKindOfScale(item, bad.slice(0, before.index)))) return null;
  const { offset: place, expected } = failureOf(bad.slice(0, before.index), item.readAs);
  const suggestion = place < before.index ? null : meantClause(found, expectedLiterals(expected));
  if (suggestion === null) return null;
  const written = `${bad.slice(0, before.index)}${suggestion}${bad.slice(before.index + found.length)}`;
  const next = failureOf(written, item.readAs);
  const isBetter = next.expected.length === 0 || next.offset - (suggestion.length - found.length) > offset;
  return isBetter ? { offset: before.index, expected, found, suggestion, advice: null } : null;
}
function isKindOfScale({ keyword }, before) {
  return keyword === "scale" && /^scale[ \t]+(?:[A-Za-z][A-Za-z0-9_-]*[ \t]+)?$/.test(before);
}
function atMisspeltExpectation({ readAs }, bad, { expected }) {
  const found = /^[A-Za-z]+/.exec(bad)?.[0] ?? "";
  const suggestion = readAs === "ExampleEntry" ? suggest(found, EXPECTATIONS) ?? null : null;
  if (suggestion === null || suggestion === found) return null;
  return { offset: 0, expected, found, suggestion, advice: null };
}
function expectedAt(item, bad, { offset, expected }) {
  const isWeighted = item.readAs === "Statement" && /[\s"]weight\s[^"]*$/.test(bad.slice(0, offset));
  if (isWeighted) return expected.filter((one) => one.type !== "literal" || one.text !== "weight");
  if (expected.some((one) => one.type === "other" || one.type === "literal" && /[^\s#]/.test(one.text)))
    return expected;
  const shorter = failureOf(bad.slice(0, offset), item.readAs);
  return shorter.offset >= offset ? shorter.expected : expected;
}
function signsIn(expected) {
  return expected.some((one) => one.type === "literal" && one.text === "->") ? ["->"] : [];
}
function percentAfter(bad, offset) {
  return /[0-9][ \t]*$/.test(bad.slice(0, offset)) ? ["%"] : [];
}
function meantComparison(bad, offset, found) {
  return /\bis[ \t]+$/.test(bad.slice(0, offset)) && /^[0-9.]+$/.test(found) ? `at least ${found}` : null;
}
function unquoted2(found, expected) {
  const name = /^"([A-Za-z][A-Za-z0-9_-]*|[0-9]+(?:\.[0-9]+)?)"$/.exec(found)?.[1] ?? null;
  const fits2 = expected.some((one) => one.type === "other" && /^(?:name|number)$/.test(one.description));
  return fits2 && !expected.some((one) => one.type === "other" && one.description === "text") ? name : null;
}
function adviceOn({ readAs, span }, text2, offset, found) {
  if (text2[span.start + offset - 1] === '"' && /^[\p{L}\p{N}]/u.test(found)) {
    return {
      id: "tanda petik di dalam teks mengakhirinya; pakai petik tunggal di situ: `'...'`",
      en: "a double quote inside a text ends it; use single quotes there: `'...'`"
    };
  }
  if (readAs !== "RuleClause" || !/^(?:and|dan|serta|,|;)$/.test(found) || offset > 0) return null;
  return {
    id: "sebuah aturan mempunyai satu akibat; tulis `rule` kedua untuk yang lain",
    en: "a rule has one effect; write a second `rule` for the other"
  };
}
function tokenAt(text2, offset) {
  const sign = /^(?:"[^"\n\r]*"?|[A-Za-z]+\/[A-Za-z]+|[A-Za-z0-9_.%+][A-Za-z0-9_.%+-]*|-[A-Za-z0-9_.%+-]+|[<>=!]+|->|&&|\|\||[\p{L}\p{N}_-]+|\S)/u;
  return sign.exec(text2.slice(offset))?.[0] ?? "";
}

// src/syntax/unclosed-text.ts
var unclosedText = defineDiagnostic({
  code: "PTH1003",
  name: "unclosed-text",
  severity: "error",
  id: {
    message: () => "teks ini tidak ditutup dengan tanda petik",
    why: "Sebuah teks berakhir pada barisnya; tanpa tanda petik penutup, batasnya tidak diketahui.",
    hint: () => 'tambahkan `"` di akhir teks'
  },
  en: {
    message: () => "this text has no closing quote",
    why: "A text ends on its line; without the closing quote nobody knows where.",
    hint: () => 'add `"` at the end of the text'
  }
});

// src/syntax/diagnose-bad-item.ts
var COMMON = ["title", "score", "missing", "dimension", "indicator", "scale", "category", "rule"];
var KEYWORD_LIST = COMMON.map((keyword) => `\`${keyword}\``).join(", ");
var syntax = defineDiagnostic({
  code: "PTH1001",
  name: "syntax",
  severity: "error",
  id: {
    message: ({ found, expected }) => `di sini diharapkan ${expected.id}, bukan ${found === "" ? "akhir pernyataan" : quote(found)}`,
    why: "Pernyataan ini tidak dapat dibaca, jadi isinya belum diperiksa.",
    hint: ({ suggestion, advice, like, example }) => advice?.id ?? (suggestion === null ? `contoh penulisan yang benar: ${like}` : `mungkin maksudnya \`${suggestion}\`${example === null ? "" : `, misalnya ${example}`}`)
  },
  en: {
    message: ({ found, expected }) => `expected ${expected.en} here, not ${found === "" ? "the end of the statement" : quote(found)}`,
    why: "This statement cannot be read, so what it says was not checked.",
    hint: ({ suggestion, advice, like, example }) => advice?.en ?? (suggestion === null ? `it is written like this: ${like}` : `did you mean \`${suggestion}\`${example === null ? "" : `, for example ${example}`}`)
  }
});
var unknownStatement = defineDiagnostic({
  code: "PTH1002",
  name: "unknown-statement",
  severity: "error",
  id: {
    message: ({ word }) => `tidak ada pernyataan yang dimulai dengan ${quote(word)}`,
    why: "Setiap pernyataan dimulai dengan kata kunci; teks lain tidak ditebak maksudnya.",
    hint: ({ suggestion, advice }) => advice?.id ?? (suggestion === null ? `mulailah dengan kata kunci, misalnya ${KEYWORD_LIST}` : `mungkin maksudnya \`${suggestion}\``)
  },
  en: {
    message: ({ word }) => `no statement begins with ${quote(word)}`,
    why: "Every statement begins with a keyword; nothing else is guessed at.",
    hint: ({ suggestion, advice }) => advice?.en ?? (suggestion === null ? `begin with a keyword, for example ${KEYWORD_LIST}` : `did you mean \`${suggestion}\``)
  }
});
var misplacedClause = defineDiagnostic({
  code: "PTH1019",
  name: "misplaced-clause",
  severity: "error",
  id: {
    message: ({ word }) => `\`${word}\` di sini tidak dapat dibaca sebagai lanjutan pernyataan sebelumnya`,
    why: "Kata ini melanjutkan sebuah pernyataan; bentuk atau tempatnya di sini tidak sesuai.",
    hint: ({ clause }) => `contoh penulisan yang benar: \`${clause}\``
  },
  en: {
    message: ({ word }) => `\`${word}\` cannot be read here as part of the statement before it`,
    why: "This word continues a statement; its form or its place does not fit here.",
    hint: ({ clause }) => `it is written like this: \`${clause}\``
  }
});
function diagnoseBadItem(item, text2, report2) {
  const bad = text2.slice(item.span.start, item.span.end);
  const stop = stopOf(item, text2);
  const unclosed = unclosedTextIn(bad, stop.offset);
  if (unclosed !== null) {
    const span = { start: item.span.start + unclosed.start, end: item.span.start + unclosed.end };
    const fixes = unclosed.end > stop.offset ? closingQuotes(item, span, text2) : [];
    report2(unclosedText, span, {}, { fixes });
    return;
  }
  if (item.readAs === "Statement" && !isKeyword(item.keyword)) {
    reportUnknown2(item, bad, report2);
    return;
  }
  const { offset, found, expected, suggestion, advice } = stop;
  const start = item.span.start + offset;
  const facts = {
    found,
    expected: expectedWords(expected),
    suggestion,
    advice,
    like: likeOf(item, bad),
    example: scaleMeant(item, stop, bad)
  };
  report2(syntax, { start, end: start + Math.max(found.length, 1) }, facts, { fixes: syntaxFixes(item, bad, stop) });
}
function likeOf({ keyword, readAs }, bad) {
  if (keyword === "scale") return scaleBegunWith(bad);
  return isKeyword(keyword) ? writtenLike(keyword) : entryLike(readAs);
}
function scaleMeant({ keyword }, { offset, suggestion }, bad) {
  const word = SCALE_WORDS.find((one) => one === suggestion && one !== "yes/no");
  const isFirst = keyword === "scale" && /^scale[ \t]*$/.test(bad.slice(0, offset));
  return word === void 0 || !isFirst ? null : scalesLike(word, null);
}
function reportUnknown2(item, bad, report2) {
  const begun = /^[\p{L}\p{N}_-]+/u.exec(bad)?.[0] ?? "";
  const foreign = adviceOnLetters(begun) === null ? null : begun;
  const word = foreign ?? (item.keyword === "" ? tokenAt(bad, 0) : item.keyword);
  const span = { start: item.span.start, end: item.span.start + word.length };
  const clause = CLAUSES.get(word);
  if (clause !== void 0) report2(misplacedClause, span, { word, clause });
  else {
    const suggestion = meantKeyword(foreign === null ? word : latinized(word) ?? word);
    const advice = adviceOnLetters(word);
    const fixes = foreign === null ? keywordFixes(item, bad, suggestion) : [];
    report2(unknownStatement, span, { word, suggestion, advice }, { fixes });
  }
}
function unclosedTextIn(text2, offset) {
  let before = null;
  for (const { 0: token, index } of text2.matchAll(TOKENS)) {
    if (!/^["“”„]/.test(token)) continue;
    const span = { start: index, end: index + token.length };
    const isOpen = !/^["“”„].*["“”]$/s.test(token);
    if (isOpen && offset >= span.start) return span;
    if (isOpen)
      return before !== null && before.end === offset && !/[\n\r]/.test(text2.slice(offset, index)) ? before : null;
    if (span.end <= offset) before = span;
  }
  return null;
}

// src/syntax/wrong-brace.ts
var missingBrace = defineDiagnostic({
  code: "PTH1004",
  name: "missing-brace",
  severity: "error",
  id: {
    message: () => "blok yang dibuka di sini tidak ditutup dengan `}`",
    why: "Tanpa kurung penutup, pernyataan sesudahnya dianggap bagian dari blok ini.",
    hint: () => "tambahkan `}` di tempat blok ini seharusnya berakhir"
  },
  en: {
    message: () => "the block that opens here is not closed with `}`",
    why: "Without the closing brace, what follows counts as part of this block.",
    hint: () => "add `}` where this block should end"
  }
});
var strayBrace = defineDiagnostic({
  code: "PTH1005",
  name: "stray-brace",
  severity: "error",
  id: {
    message: () => "`}` ini tidak menutup apa pun",
    why: "Ada lebih banyak `}` daripada `{`, jadi susunan blok tidak pasti.",
    hint: () => "hapus `}` ini, atau tambahkan `{` yang hilang sebelumnya"
  },
  en: {
    message: () => "this `}` closes nothing",
    why: "There are more `}` than `{`, so the structure of the blocks is uncertain.",
    hint: () => "delete this `}`, or add the `{` that is missing before it"
  }
});

// src/syntax/open-lines.ts
function oncePerOpenLine(text2, report2) {
  const lines = openLinesOf(text2);
  const told = /* @__PURE__ */ new Map();
  const hasBracesInTexts = lines.some(({ line }) => countBraces(text2, line) > 0);
  const quiet = (kind, place, facts, extras) => {
    if (hasBracesInTexts && (kind.code === missingBrace.code || kind.code === strayBrace.code)) return;
    const start = place === null || typeof place === "string" ? -1 : place.start;
    const open = lines.find(({ line }) => line.start <= start && start < line.end);
    const tell = () => report2(kind, place, facts, extras);
    if (open === void 0) tell();
    else if (!told.has(open) && isWorthTelling(kind.code, start, open)) told.set(open, tell);
  };
  const end = () => {
    for (const open of lines) {
      const tell = told.get(open) ?? (() => report2(unclosedText, open.rest, {}));
      tell();
    }
  };
  return { report: quiet, end };
}
function swallowing(text2, { start, end }) {
  for (const { 0: token, index } of text2.slice(start, end).matchAll(TOKENS)) {
    const span = { start: start + index, end: start + index + token.length };
    if (/^["“”„].*["“”]$/s.test(token) && /[\p{L}\p{N}]/u.test(text2[span.end] ?? "")) return span;
  }
  return null;
}
function countBraces(text2, { start, end }) {
  const line = text2.slice(start, end);
  const inTexts = [...line.matchAll(TOKENS)].filter(([token]) => /^["“”„]/.test(token)).join("");
  return (inTexts.match(/[{}]/g) ?? []).length;
}
function isWorthTelling(code, start, { first }) {
  return code === unclosedText.code || start < first && code !== missingBrace.code;
}
var MOST_LINES = 100;
function openLinesOf(text2) {
  const open = [];
  for (const { 0: token, index } of text2.matchAll(TOKENS)) {
    if (!/^["“”„]/.test(token) || /^["“”„].*["“”]$/s.test(token)) continue;
    const start = Math.max(text2.lastIndexOf("\n", index), text2.lastIndexOf("\r", index)) + 1;
    const length = text2.slice(index).search(/[\n\r]/);
    const line = { start, end: length < 0 ? text2.length : index + length };
    const first = start + text2.slice(start, line.end).search(/["“”„]/);
    open.push({ line, rest: swallowing(text2, line) ?? { start: index, end: index + token.length }, first });
    if (open.length === MOST_LINES) break;
  }
  return open;
}

// src/syntax/report-syntax.ts
var MAX_EXPLAINED = 100;
var typographicQuotes = defineDiagnostic({
  code: "PTH1015",
  name: "typographic-quotes",
  severity: "error",
  id: {
    message: () => "teks ini memakai tanda petik tipografis",
    why: "Pengolah kata mengganti tanda petik lurus secara otomatis; hanya petik lurus yang mengapit teks.",
    hint: () => 'ganti dengan tanda petik lurus `"`'
  },
  en: {
    message: () => "this text has typographic quotes",
    why: "Word processors replace straight quotes on their own; only straight quotes delimit a text.",
    hint: () => 'replace them with straight quotes `"`'
  }
});
var byteOrderMark = defineDiagnostic({
  code: "PTH1010",
  name: "byte-order-mark",
  severity: "info",
  id: {
    message: () => "berkas diawali tanda urutan bita (BOM); tanda itu diabaikan",
    why: "Sebagian program Windows menambahkannya; artinya tidak ada bagi rubrik.",
    hint: () => "tidak perlu tindakan; simpan sebagai UTF-8 tanpa BOM bila mengganggu program lain"
  },
  en: {
    message: () => "the file begins with a byte order mark; it is ignored",
    why: "Some Windows programs add it; it means nothing to a rubric.",
    hint: () => "nothing needs to be done; save as UTF-8 without BOM if it disturbs other programs"
  }
});
var carriageReturns = defineDiagnostic({
  code: "PTH1011",
  name: "carriage-returns",
  severity: "info",
  id: {
    message: () => "baris berakhir dengan CR, seperti di Windows; artinya sama",
    why: "Akhir baris tidak mengubah arti rubrik, tetapi dua berkas dapat tampak berbeda padahal sama.",
    hint: () => "tidak perlu tindakan"
  },
  en: {
    message: () => "lines end with a carriage return, as on Windows; the meaning is the same",
    why: "Line ends do not change the meaning of a rubric, but two files may look different and be the same.",
    hint: () => "nothing needs to be done"
  }
});
var tooManyBadItems = defineDiagnostic({
  code: "PTH1014",
  name: "too-many-errors",
  severity: "error",
  id: {
    message: ({ more }) => `masih ada ${more} bagian lain yang tidak dapat dibaca`,
    why: "Sebanyak ini biasanya berarti berkas ini bukan rubrik.",
    hint: () => "perbaiki yang pertama lebih dulu, lalu periksa lagi"
  },
  en: {
    message: ({ more }) => `${counted(more, "more part")} of the file cannot be read`,
    why: "So many usually mean that this file is not a rubric.",
    hint: () => "repair the first ones, then check again"
  }
});
function reportSyntax(file, text2, balance, report2) {
  reportInvisible(text2, report2);
  const { report: quiet, end } = oncePerOpenLine(text2, report2);
  reportUnreadable(file, text2, balance, quiet);
  end();
}
function reportUnreadable(file, text2, balance, report2) {
  const nodes = descendants(file);
  const bad = nodes.filter((node) => node.kind === "BadItem");
  for (const item of bad.slice(0, MAX_EXPLAINED)) diagnoseBadItem(item, text2, report2);
  reportStrings(nodes, text2, report2);
  const stray = nodes.filter((node) => node.kind === "StrayBrace");
  const headless2 = file.items.some((item) => item.kind === "BadItem" && item.keyword === "rubric");
  for (const { span } of headless2 ? [] : stray.slice(0, MAX_EXPLAINED)) report2(strayBrace, span, {});
  const more = Math.max(0, bad.length - MAX_EXPLAINED) + Math.max(0, stray.length - MAX_EXPLAINED);
  if (more > 0) report2(tooManyBadItems, null, { more });
  reportOpenBlocks(nodes, text2, report2);
  if (balance !== null) reportBalance(balance, text2, report2);
}
function reportInvisible(text2, report2) {
  if (text2.startsWith("\uFEFF")) report2(byteOrderMark, { start: 0, end: 1 }, {});
  const carriageReturn = text2.indexOf("\r");
  if (carriageReturn >= 0) report2(carriageReturns, { start: carriageReturn, end: carriageReturn + 1 }, {});
}
function reportStrings(nodes, text2, report2) {
  const strings = nodes.filter((node) => node.kind === "String");
  const open = strings.filter(({ closed }) => !closed);
  const owners = open.length === 0 ? [] : nodes.flatMap(ownersIn);
  for (const [index, { span }] of open.entries()) {
    const owner = index < MAX_EXPLAINED ? owners.findLast((one) => isInside(span, one.span)) : void 0;
    report2(unclosedText, span, {}, { fixes: owner === void 0 ? [] : closingQuotes(owner, span, text2) });
  }
  for (const { closed, typographic, span } of strings) {
    if (closed && typographic) report2(typographicQuotes, span, {}, { fixes: [straightened(span)] });
  }
}
function ownersIn(node) {
  if (node.kind === "Entries") return node.entries.map((entry) => ({ span: entry.span, readAs: readAsOf(entry) }));
  if (!("items" in node)) return [];
  return node.items.map(({ span }) => ({ span, readAs: "Statement" }));
}
function readAsOf(entry) {
  return M(entry).returnType().with({ kind: "BadItem" }, ({ readAs }) => readAs).with({ kind: "LevelEntry" }, { kind: "OptionEntry" }, () => "Entry").with({ kind: "When" }, { kind: "NotMonotonic" }, () => "RuleClause").with({ kind: "Given" }, { kind: "Expect" }, () => "ExampleEntry").with(
    { kind: "FactOption" },
    { kind: "VerdictRow" },
    { kind: "ChecklistItem" },
    { kind: "Step" },
    ({ kind }) => kind
  ).exhaustive();
}
function isInside(inner, outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function straightened({ start, end }) {
  return {
    title: { id: 'tulis tanda petik lurus `"`', en: 'write straight quotes `"`' },
    edits: [
      { span: { start, end: start + 1 }, text: '"' },
      { span: { start: end - 1, end }, text: '"' }
    ]
  };
}
function reportOpenBlocks(nodes, text2, report2) {
  const blocks = nodes.filter((node) => node.kind === "Block" || node.kind === "Entries");
  const open = blocks.filter(({ closed }) => !closed);
  const atEnd = open.findLast(({ span }) => span.end === text2.length);
  for (const node of open) {
    if (node.span.end === text2.length && node !== atEnd) continue;
    const { start } = node.span;
    report2(missingBrace, { start, end: start + 1 }, {}, { fixes: closingBraces(node, nodes, text2) });
  }
}
function reportBalance({ unclosed, headless: headless2, stray }, text2, report2) {
  for (const { open, before, end, indent } of unclosed.slice(0, MAX_EXPLAINED)) {
    const label = { id: "blok itu seharusnya berakhir sebelum baris ini", en: "it should end before this line" };
    const related = [{ span: { start: before, end: before + 1 }, label }];
    const fixes = indent === null ? [adding(end, " }")] : [braceOnItsOwn(end, indent, text2)];
    report2(missingBrace, { start: open, end: open + 1 }, {}, { related, fixes });
  }
  for (const { word, end } of headless2.slice(0, MAX_EXPLAINED)) {
    const like = isKeyword(word) ? writtenLike(word) : "`{ ... }`";
    const facts = {
      found: "",
      expected: { id: "`{`", en: "`{`" },
      suggestion: null,
      advice: null,
      like,
      example: null
    };
    report2(syntax, { start: end, end: end + 1 }, facts, { fixes: [adding(end, " {")] });
  }
  for (const offset of stray.slice(0, MAX_EXPLAINED)) report2(strayBrace, { start: offset, end: offset + 1 }, {});
}

// src/syntax/parse.ts
function parse(text2, report2) {
  const { bounded, missingBraces, strayBraces } = scan(text2, report2);
  if (!bounded) return null;
  const balance = missingBraces || strayBraces ? balanceByIndentation(text2) : null;
  const whole = balance === null || !isSure(balance, strayBraces) ? null : balance;
  const options = whole === null ? { missingBraces, strayBraces } : { missingBraces, strayBraces: false };
  const file = peg$parse(whole?.text ?? text2, { startRule: "File", meant: meantKeyword, ...options });
  reportSyntax(file, text2, whole, report2);
  return options.strayBraces ? null : file;
}
function isSure({ unclosed, headless: headless2, stray }, strayBraces) {
  return strayBraces ? unclosed.length === 0 : headless2.length === 0 && stray.length === 0;
}

// src/text/check-options.ts
function checkOptions2(name, options, rules) {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`${name} takes its options as an object`);
  const known4 = new Map(Object.entries(rules));
  for (const [option, value] of Object.entries(options)) {
    const rule = known4.get(option);
    if (rule === void 0)
      throw new TypeError(`${name} has no option \`${printable(option)}\`${meant(option, known4.keys())}`);
    if (value !== void 0 && !rule.isFit(value))
      throw new TypeError(`the option \`${option}\` of ${name} is ${rule.words}`);
  }
}
function meant(option, known4) {
  const names2 = [...known4];
  const near = suggest(option, names2);
  return near === null ? `; it has ${names2.map((name) => `\`${name}\``).join(" and ")}` : `; did you mean \`${near}\`?`;
}

// src/compile/load-source.ts
function loadSource(load, ...asked) {
  try {
    return read(load === null ? null : load(...asked));
  } catch (error) {
    const said = error instanceof Error ? error.message : error;
    return { kind: "failed", problem: typeof said === "string" ? said : typeof said };
  }
}
function read(given) {
  if (given === null || given === void 0) return { kind: "none" };
  if (typeof given !== "object") return { kind: "no-source", given: "other" };
  if ("then" in given && typeof given.then === "function") return { kind: "no-source", given: "promise" };
  const { name, text: text2 } = given;
  return typeof name === "string" && typeof text2 === "string" ? { kind: "source", source: { name, text: text2 } } : { kind: "no-source", given: "other" };
}

// src/compile/find-parent.ts
function headOf2({ name, year }) {
  return `${name.text} ${year.text}`;
}
function findParent(child, amends, source, lineage, report2) {
  const { loadParent, amending, compile } = lineage;
  const parent = headOf2(amends);
  const lost = (fault = null) => ({ found: false, fault });
  const line = [...amending, headOf2(child)];
  if (parent === headOf2(child)) {
    report2(amendsItself, amends.span, { rubric: parent });
    return lost();
  }
  if (line.includes(parent)) {
    const path = [...line.slice(line.indexOf(parent)), parent];
    report2(amendmentCycle, amends.span, { path });
    return lost({ kind: "cycle", path });
  }
  if (line.length > MAX_CHAIN) {
    report2(chainTooLong, amends.span, { parent });
    return lost({ kind: "too-long", parent });
  }
  const loaded = loadSource(loadParent, amends.name.text, amends.year.text, source);
  if (loaded.kind !== "source") {
    reportLost(loaded, parent, loadParent !== null, amends, report2);
    return lost();
  }
  return verify(compile(loaded.source, { ...lineage, amending: line }), loaded.source, amends, report2);
}
function reportLost(loaded, parent, canLoad, { span }, report2) {
  M(loaded).with({ kind: "none" }, () => report2(parentNotFound, span, { parent, canLoad })).with({ kind: "failed" }, ({ problem }) => report2(parentNotLoaded, span, { parent, problem })).with(
    { kind: "no-source" },
    ({ given }) => report2(parentNoSource, span, { parent, isPromise: given === "promise" })
  ).exhaustive();
}
function verify(compiled, { name: file }, amends, report2) {
  const parent = headOf2(amends);
  const { node, rubric: rubric2, head, fault, diagnostics: diagnostics2 } = compiled;
  if (head !== null && head !== parent) {
    report2(parentIsAnother, amends.span, { parent, found: head, file });
    return { found: false, fault: null };
  }
  if (node === null || rubric2 === null) {
    if (fault !== null) reportFault(fault, parent, amends, report2);
    return { found: false, fault };
  }
  if (amends.hash !== null && amends.hash.text !== rubric2.hash) {
    report2(pinMismatch, amends.hash.span, { parent, pinned: amends.hash.text, found: rubric2.hash });
    return { found: false, fault: null };
  }
  return { found: true, node, rubric: rubric2, diagnostics: diagnostics2 };
}
function reportFault(fault, parent, { span }, report2) {
  M(fault).with({ kind: "cycle" }, ({ path }) => report2(amendmentCycle, span, { path })).with({ kind: "too-long" }, (facts) => report2(chainTooLong, span, { parent: facts.parent })).with(
    { kind: "errors" },
    ({ rubric: rubric2, file, errors, first }) => report2(parentBroken, span, { parent, broken: rubric2, file, errors, first })
  ).exhaustive();
}

// src/syntax/declaration.ts
var KINDS = [
  "Category",
  "Scale",
  "Fact",
  "Rule",
  "Verdict",
  "Level",
  "Rank",
  "Law",
  "Source",
  "Score",
  "Missing",
  "NotApplicable",
  "Undisclosed",
  "WeightsTotal"
];
var DECLARING = new Set(KINDS);
function isDeclaration(item) {
  return DECLARING.has(item.kind);
}
function nameOf2(declaration) {
  return M(declaration).returnType().with(
    { kind: "Category" },
    { kind: "Scale" },
    { kind: "Fact" },
    { kind: "Rule" },
    { kind: "Law" },
    { kind: "Source" },
    ({ name }) => name
  ).with({ kind: "Level" }, ({ from }) => from).with({ kind: "Rank" }, ({ level }) => level).with(
    { kind: "Verdict" },
    { kind: "Score" },
    { kind: "Missing" },
    { kind: "NotApplicable" },
    { kind: "Undisclosed" },
    { kind: "WeightsTotal" },
    () => null
  ).exhaustive();
}
function placeOf(declaration) {
  return nameOf2(declaration)?.span ?? keywordSpan(declaration);
}
function wordsFor(declaration) {
  return targetWords(keywordOf(declaration), nameOf2(declaration));
}
function targetWords(what, name) {
  return name === null ? what : `${what} ${name.text}`;
}
function isSameDeclaration(a2, b2) {
  if (a2.kind !== b2.kind || nameOf2(a2)?.text !== nameOf2(b2)?.text) return false;
  return a2.kind !== "Rank" || b2.kind !== "Rank" || a2.within?.text === b2.within?.text;
}

// src/amend/amendment-diagnostics.ts
var MAX_STATEMENTS = 1e3;
var inheritedHeading = defineDiagnostic({
  code: "PTH2420",
  name: "inherited-heading",
  severity: "warning",
  id: {
    message: ({ statement, parent, said }) => `\`${statement}\` diwarisi dari rubrik \`${parent}\`: ${said}`,
    why: "Judul dan masa berlaku biasanya menyebut tahunnya, dan tahun ini lain.",
    hint: ({ statement }) => `tulis \`${statement} ...\` milik tahun ini`
  },
  en: {
    message: ({ statement, parent, said }) => `\`${statement}\` is inherited from the rubric \`${parent}\`: ${said}`,
    why: "A title and a time in force usually name their year, and this is another one.",
    hint: ({ statement }) => `write the \`${statement} ...\` of this year`
  }
});
var changeWithoutEffect = defineDiagnostic({
  code: "PTH2421",
  name: "change-without-effect",
  severity: "warning",
  id: {
    message: ({ target, parent }) => `pernyataan ini tidak mengubah apa pun: \`${target}\` sudah begitu dalam \`${parent}\``,
    why: "Pembaca mengira ada yang berubah; mungkin nilai yang baru lupa ditulis.",
    hint: () => "tulis nilai yang baru, atau hapus pernyataan ini"
  },
  en: {
    message: ({ target, parent }) => `this changes nothing: \`${target}\` is so in \`${parent}\` already`,
    why: "Readers take something to be new; perhaps the new value was forgotten.",
    hint: () => "write the new value, or delete this statement"
  }
});
var amendedTwice = defineDiagnostic({
  code: "PTH2422",
  name: "amended-twice",
  severity: "error",
  id: {
    message: ({ what }) => `${what.id} sudah ditulis dalam perubahan ini`,
    why: "Salah satu dari keduanya tidak akan berlaku, dan tidak ada yang dipilih diam-diam.",
    hint: () => "gabungkan keduanya menjadi satu pernyataan, atau hapus salah satunya"
  },
  en: {
    message: ({ what }) => `${what.en} was already written in this amendment`,
    why: "One of the two would be without effect, and none is picked silently.",
    hint: () => "make them one statement, or delete one of them"
  }
});
var FIRST_HERE = { id: "pertama kali di sini", en: "first here" };
var becauseMissing = defineDiagnostic({
  code: "PTH2423",
  name: "because-missing",
  severity: "error",
  id: {
    message: ({ verb }) => `\`${verb}\` ini tidak memberi alasan`,
    why: "Yang membandingkan tahun perlu tahu mengapa sebuah bagian hilang atau berganti nama.",
    hint: () => 'tambahkan `because "..."` di akhirnya'
  },
  en: {
    message: ({ verb }) => `this \`${verb}\` gives no reason`,
    why: "Whoever compares the years must learn why something is gone or has another name.",
    hint: () => 'add `because "..."` at its end'
  }
});
var tooManyStatements = defineDiagnostic({
  code: "PTH2424",
  name: "too-many-changes",
  severity: "error",
  id: {
    message: ({ statements }) => `perubahan ini memuat ${statements} pernyataan, lebih dari ${MAX_STATEMENTS}`,
    why: "Banyaknya dibatasi supaya setiap rubrik selesai dibaca dalam waktu yang wajar.",
    hint: () => "tulis rubrik ini secara utuh, tanpa `amends`"
  },
  en: {
    message: ({ statements }) => `this amendment has ${statements} statements, more than ${MAX_STATEMENTS}`,
    why: "Their number is bounded so that every rubric is read in reasonable time.",
    hint: () => "write this rubric whole, without `amends`"
  }
});

// src/amend/map-tree.ts
function mapTree(tree, change) {
  if (Array.isArray(tree)) return tree.map((inner) => mapTree(inner, change));
  if (typeof tree !== "object" || tree === null) return tree;
  const copy = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, key === "span" ? value : mapTree(value, change)])
  );
  return isNode(copy) ? change(copy) : copy;
}
function respan(tree, span) {
  return mapTree(tree, (node) => "span" in node ? { ...node, span } : node);
}
function isSameSpan(a2, b2) {
  return a2.start === b2.start && a2.end === b2.end;
}
function isNode(value) {
  return "kind" in value;
}

// src/amend/amending.ts
function isWrittenHere({ span }, { inherited }) {
  return !isSameSpan(span, inherited);
}
function reportTwice(first, place, what, amending) {
  if (first === void 0 || !isWrittenHere(first, amending)) return false;
  amending.report(amendedTwice, place, { what }, { related: [{ span: first.span, label: FIRST_HERE }] });
  return true;
}

// src/amend/target-diagnostics.ts
var unknownTarget = defineDiagnostic({
  code: "PTH2410",
  name: "unknown-target",
  severity: "error",
  id: {
    message: ({ parent, target }) => `tidak ada \`${target}\` dalam rubrik \`${parent}\` yang diubah di sini`,
    why: "Yang diubah, dihapus, diganti nama, dipecah atau digabung harus ada lebih dulu.",
    hint: ({ suggestion }) => suggestion === null ? "periksa namanya, atau tulis `add` bila ini baru" : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ parent, target }) => `there is no \`${target}\` in the rubric \`${parent}\` that is amended here`,
    why: "What is changed, removed, renamed, split or merged must be there first.",
    hint: ({ suggestion }) => suggestion === null ? "check its name, or write `add` if it is new" : `did you mean \`${suggestion}\``
  }
});
var targetOfAnotherKind = defineDiagnostic({
  code: "PTH2411",
  name: "target-of-another-kind",
  severity: "error",
  id: {
    message: ({ name, said, is }) => `\`${name}\` dinyatakan dengan \`${is}\`, bukan \`${said}\``,
    why: "Perubahan menyebut apa yang diubahnya, supaya pembaca tidak perlu mencarinya di rubrik sebelumnya.",
    hint: ({ name, is }) => `tulis \`${is} ${name}\` bila itu yang dimaksud`
  },
  en: {
    message: ({ name, said, is }) => `\`${name}\` is declared with \`${is}\`, not with \`${said}\``,
    why: "An amendment says what it changes, so that readers need not look it up in the rubric before.",
    hint: ({ name, is }) => `write \`${is} ${name}\` if that is meant`
  }
});
var alreadyDeclared = defineDiagnostic({
  code: "PTH2412",
  name: "already-declared",
  severity: "error",
  id: {
    message: ({ parent, target }) => `\`${target}\` sudah ada dalam rubrik \`${parent}\`, atau ditambahkan sebelumnya`,
    why: "Nama yang sama untuk dua hal membuat bukti dan perbandingan tahun tidak pasti.",
    hint: ({ target }) => `tulis \`change ${target} ...\` untuk mengubahnya, atau pakai nama lain`
  },
  en: {
    message: ({ parent, target }) => `\`${target}\` is in the rubric \`${parent}\` already, or was added before`,
    why: "One name for two things makes evidence and comparisons of years ambiguous.",
    hint: ({ target }) => `write \`change ${target} ...\` to change it, or take another name`
  }
});
var cannotHold = defineDiagnostic({
  code: "PTH2413",
  name: "cannot-hold",
  severity: "error",
  id: {
    message: ({ statement, holder }) => `\`${holder}\` tidak dapat memuat \`${statement}\``,
    why: "Apa yang boleh berada di dalam sebuah bagian sama dengan di dalam rubrik yang utuh.",
    hint: ({ statement }) => `periksa nama bagiannya, atau tambahkan \`${statement}\` di tempat lain`
  },
  en: {
    message: ({ statement, holder }) => `\`${holder}\` cannot hold \`${statement}\``,
    why: "What may stand inside a part is the same as in a rubric that is written whole.",
    hint: ({ statement }) => `check the name of the part, or add the \`${statement}\` elsewhere`
  }
});
var onlyParts = defineDiagnostic({
  code: "PTH2414",
  name: "only-parts",
  severity: "error",
  id: {
    message: ({ verb, target }) => `\`${verb}\` hanya untuk bagian, bukan \`${target}\``,
    why: "Hanya dimensi, variabel dan indikator yang dinilai, sehingga perlu diketahui apa yang menjadi apa.",
    hint: () => "pakai `remove` dan `add`, atau `change`"
  },
  en: {
    message: ({ verb, target }) => `\`${verb}\` is for parts only, not for \`${target}\``,
    why: "Only dimensions, variables and indicators are scored, so that it matters what became of them.",
    hint: () => "use `remove` and `add`, or `change`"
  }
});
var notRenamable = defineDiagnostic({
  code: "PTH2415",
  name: "not-renamable",
  severity: "error",
  id: {
    message: ({ target }) => `\`${target}\` tidak memiliki nama sendiri yang dapat diganti`,
    why: "Pernyataan ini disebut dengan apa yang diaturnya.",
    hint: () => "ganti nama jenjangnya dengan `rename level`, atau ubah pernyataannya dengan `change`"
  },
  en: {
    message: ({ target }) => `\`${target}\` has no name of its own that could be another`,
    why: "Such a statement is called by what it governs.",
    hint: () => "rename the level with `rename level`, or change the statement with `change`"
  }
});
var notSiblings = defineDiagnostic({
  code: "PTH2416",
  name: "not-siblings",
  severity: "error",
  id: {
    message: ({ first, other }) => `\`${first}\` dan \`${other}\` tidak berada di dalam bagian yang sama`,
    why: "Bobot gabungan adalah bagian dari satu induk; dari dua induk yang berbeda tidak ada jumlahnya.",
    hint: () => "gabungkan bagian yang bersaudara; pindahkan yang lain lebih dulu dengan `remove` dan `add into`"
  },
  en: {
    message: ({ first, other }) => `\`${first}\` and \`${other}\` do not stand inside the same part`,
    why: "The merged weight is a share of one parent; of two parents there is no such share.",
    hint: () => "merge siblings; move the other one first with `remove` and `add into`"
  }
});
var tooFewParts = defineDiagnostic({
  code: "PTH2417",
  name: "too-few-parts",
  severity: "error",
  id: {
    message: ({ verb }) => verb === "split" ? "`split` memerlukan dua bagian atau lebih" : "`merge` memerlukan dua bagian yang berbeda atau lebih",
    why: "Dari satu menjadi satu bukan pemecahan atau penggabungan.",
    hint: () => "pakai `rename` untuk nama yang baru, dan `change` untuk isi yang baru"
  },
  en: {
    message: ({ verb }) => `\`${verb}\` needs two different parts or more`,
    why: "From one to one is neither a split nor a merger.",
    hint: () => "use `rename` for a new name, and `change` for a new content"
  }
});
var nameIsGone = defineDiagnostic({
  code: "PTH2418",
  name: "name-is-gone",
  severity: "error",
  id: {
    message: ({ target, to, uses }) => `\`${target}\` ${to === null ? "dihapus" : `diganti namanya menjadi \`${to}\``} oleh perubahan ini, tetapi masih dipakai${uses.length === 0 ? "" : ` oleh ${quoted(uses)}`}`,
    why: "Apa yang memakai nama itu diwarisi, atau ditulis di sini, dan tidak lagi menunjuk apa pun.",
    hint: ({ target, to, uses, suggestion }) => to === null ? `${suggestion === null ? "" : `pakai \`${suggestion}\` bila itu penggantinya, `}ubah atau hapus juga ${uses.length === 0 ? "yang memakainya" : quoted(uses)}, atau pertahankan \`${target}\`` : `tulis \`${to}\``
  },
  en: {
    message: ({ target, to, uses }) => `\`${target}\` is ${to === null ? "removed" : `renamed to \`${to}\``} by this amendment, but still used${uses.length === 0 ? "" : ` by ${quoted(uses)}`}`,
    why: "What uses the name is inherited, or written here, and no longer points to anything.",
    hint: ({ target, to, uses, suggestion }) => to === null ? `${suggestion === null ? "" : `use \`${suggestion}\` if that takes its place, `}change or remove ${uses.length === 0 ? "what uses it" : quoted(uses)} too, or keep \`${target}\`` : `write \`${to}\``
  }
});
var MOST_NAMED = 5;
function quoted(names2) {
  const shown = names2.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names2.length - shown.length;
  return more > 0 ? `${shown.join(", ")} (+${more})` : shown.join(", ");
}

// src/amend/tree-edit.ts
function itemsIn({ block }) {
  return block?.items ?? [];
}
function touched(holder, by) {
  return { ...holder, name: { ...holder.name, span: by } };
}
function withItems(rubric2, items) {
  return { ...rubric2, block: { ...rubric2.block, items } };
}
function mapItems(rubric2, change) {
  return withItems(
    rubric2,
    rubric2.block.items.flatMap((item) => change(item) ?? [])
  );
}
function replacePart(rubric2, name, others, by) {
  return replaceIn(rubric2, name, others, by) ?? rubric2;
}
function appendTo(rubric2, part, item, by) {
  const block = {
    kind: "Block",
    closed: true,
    span: item.span,
    ...part.block,
    items: [...itemsIn(part), item]
  };
  return replacePart(rubric2, part.name.text, [{ ...touched(part, by), block }], null);
}
function touchCategories(rubric2, by, amending) {
  return mapItems(
    rubric2,
    (item) => item.kind === "Category" && !isWrittenHere(item, amending) ? touchBounds(item, by) : item
  );
}
function touchVerdict(rubric2, column3, by, amending) {
  return mapItems(
    rubric2,
    (item) => item.kind === "Verdict" && !isWrittenHere(item, amending) ? touchColumn(item, column3, by, amending) : item
  );
}
function touchColumn(verdict, column3, by, amending) {
  const at = verdict.columns.findIndex((one) => one.text === column3 && !isWrittenHere(one, amending));
  const touch = (node, index) => index === at ? respan(node, by) : node;
  const entries = verdict.rows.entries.map(
    (row) => row.kind === "VerdictRow" ? { ...row, cells: row.cells.map(touch) } : row
  );
  return { ...verdict, columns: verdict.columns.map(touch), rows: { ...verdict.rows, entries } };
}
function touchBounds(category, by) {
  const { zone, from, to } = category;
  return { ...category, zone: respan(zone, by), from: respan(from, by), to: respan(to, by) };
}
function replaceIn(holder, name, others, by) {
  if (holder.block === null) return null;
  const { items } = holder.block;
  if (ofKind(items, "Part").some((part) => part.name.text === name)) {
    const replaced2 = items.flatMap(
      (item) => item.kind === "Part" && item.name.text === name ? others : [item]
    );
    const changed2 = { ...holder, block: { ...holder.block, items: replaced2 } };
    return by === null ? changed2 : touched(changed2, by);
  }
  for (const [index, item] of items.entries()) {
    const inner = item.kind === "Part" ? replaceIn(item, name, others, by) : null;
    if (inner !== null) return { ...holder, block: { ...holder.block, items: items.with(index, inner) } };
  }
  return null;
}

// src/amend/find-target.ts
function isPartLevel(what) {
  return what === "dimension" || what === "variable" || what === "indicator";
}
function findPart(level, name, rubric2, amending) {
  const located = locate(name.text, rubric2);
  if (located?.part.level === level) return located;
  reportUnknown3({ what: level, name, place: name.span }, rubric2, amending);
  return null;
}
function findHolder(name, rubric2, amending) {
  const located = locate(name.text, rubric2);
  if (located !== null) return located.part;
  reportUnknown3({ what: null, name, place: name.span }, rubric2, amending);
  return null;
}
function findDeclarations(what, name, place, rubric2, amending) {
  const [first, ...others] = rubric2.block.items.filter(isDeclaration).filter((one) => keywordOf(one) === what && nameOf2(one)?.text === name?.text);
  if (first !== void 0) return [first, ...others];
  reportUnknown3({ what, name, place }, rubric2, amending);
  return null;
}
function targetOf({ what, name }) {
  return targetWords(what, name);
}
function locate(name, rubric2) {
  const holders = [rubric2, ...allParts(rubric2)];
  for (const holder of holders) {
    const part = partsOf(itemsIn(holder)).find((one) => one.name.text === name);
    if (part !== void 0) return { part, holder };
  }
  return null;
}
var MOST_COMPARED4 = 300;
function reportUnknown3({ what, name, place }, rubric2, { parent, report: report2, isExcused }) {
  if (name !== null && isExcused(name.text)) return;
  const is = name === null || what === null ? null : kindOf(name.text, rubric2);
  if (name !== null && what !== null && is !== null) {
    report2(targetOfAnotherKind, place, { name: name.text, said: what, is });
    return;
  }
  const names2 = namesOf3(what, rubric2);
  const suggestion = name === null || names2.length > MOST_COMPARED4 ? null : suggest(name.text, names2);
  report2(unknownTarget, place, { parent, target: targetWords(what ?? "", name).trim(), suggestion });
}
function kindOf(name, rubric2) {
  const part = locate(name, rubric2)?.part;
  if (part !== void 0) return part.level;
  const declaration = rubric2.block.items.filter(isDeclaration).find((one) => nameOf2(one)?.text === name);
  return declaration === void 0 ? null : keywordOf(declaration);
}
function namesOf3(what, rubric2) {
  if (what === null || isPartLevel(what)) return allParts(rubric2).map(({ name }) => name.text);
  return rubric2.block.items.filter(isDeclaration).filter((one) => keywordOf(one) === what).flatMap((one) => nameOf2(one)?.text ?? []);
}

// src/amend/same-meaning.ts
function isSameMeaning(a2, b2) {
  return shapeOf(a2) === shapeOf(b2);
}
function shapeOf(node) {
  return JSON.stringify(node, (key, value) => {
    if (key === "span") return void 0;
    return isExpression(value) ? wordsOf3(value) : value;
  });
}
function isExpression(value) {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return value.kind === "Number" || value.kind === "Binary" || value.kind === "Negate";
}
function wordsOf3(expression) {
  const numbers = descendants(expression).filter((node) => node.kind === "Number");
  const value = exactValue(expression);
  return value === null ? numbers.map(({ text: text2 }) => text2).join(" ") : `${value.num}/${value.den}`;
}

// src/amend/change-declaration.ts
var changeDeclaration = (declaration, rubric2, amending) => {
  const name = nameOf2(declaration);
  const place = placeOf(declaration);
  const found = findDeclarations(keywordOf(declaration), name, place, rubric2, amending);
  if (found === null) return null;
  const old = found.find((one) => isSameDeclaration(one, declaration)) ?? found[0];
  const words = wordsFor(old);
  if (reportTwice(old, place, { id: `\`${words}\``, en: `\`${words}\`` }, amending)) return null;
  const next = keepUnwritten(declaration, old);
  if (isSameMeaning(next, old)) {
    amending.report(changeWithoutEffect, place, { target: words, parent: amending.parent });
    return rubric2;
  }
  return touchedBy(
    declaration,
    mapItems(rubric2, (item) => item === old ? next : item),
    amending
  );
};
function touchedBy(declaration, rubric2, amending) {
  const { kind } = declaration;
  const by = placeOf(declaration);
  if (kind === "Category" || kind === "Score") return touchCategories(rubric2, by, amending);
  if (kind === "Fact") return touchVerdict(rubric2, declaration.name.text, by, amending);
  return kind === "WeightsTotal" ? touched(rubric2, by) : rubric2;
}
function keepUnwritten(next, old) {
  if (next.kind === "Category" && old.kind === "Category") {
    return { ...next, text: next.text ?? old.text, zone: next.zone ?? old.zone };
  }
  if (next.kind === "Law" && old.kind === "Law") {
    return { ...next, text: next.text ?? old.text, article: next.article ?? old.article, url: next.url ?? old.url };
  }
  if (next.kind === "Source" && old.kind === "Source") return { ...next, url: next.url ?? old.url };
  return keepTitle(next, old);
}
function keepTitle(next, old) {
  if (next.kind === "Fact" && old.kind === "Fact") return { ...next, text: next.text ?? old.text };
  if (next.kind === "Rule" && old.kind === "Rule") return { ...next, text: next.text ?? old.text };
  return next;
}

// src/amend/add-statement.ts
var addStatement = (add2, rubric2, amending) => {
  const { into, statement } = add2;
  if (allowedIn(placeOfAdded(add2), keywordOf(statement)) === null) return null;
  if (into === null) {
    if (statement.kind === "Part") return addPart(statement, rubric2, amending);
    return isDeclaration(statement) ? addDeclaration(statement, rubric2, amending) : null;
  }
  const holder = findHolder(into, rubric2, amending);
  if (holder === null || !canHold(holder, statement, amending) || holds2(holder, statement, rubric2, amending))
    return null;
  return appendTo(rubric2, holder, statement, statement.kind === "Part" ? statement.name.span : into.span);
};
var addDeclaration = (declaration, rubric2, amending) => {
  const { items } = rubric2.block;
  const name = nameOf2(declaration);
  const isThere = name !== null || declaration.kind !== "Scale";
  if (isThere && items.filter(isDeclaration).some((one) => isSameDeclaration(one, declaration))) {
    amending.report(alreadyDeclared, placeOf(declaration), { parent: amending.parent, target: wordsFor(declaration) });
    return null;
  }
  const more = withItems(rubric2, [...items, declaration]);
  const whole = declaration.kind === "Category" ? touchVerdict(more, "category", placeOf(declaration), amending) : more;
  return touchedBy(declaration, whole, amending);
};
function reportTakenNames(parts, going, rubric2, amending) {
  const gone = new Set(partsWithin(going).map(({ name }) => name.text));
  const names2 = new Set(allParts(rubric2).map(({ name }) => name.text));
  const taken = partsWithin(parts).filter(({ name }) => names2.has(name.text) && !gone.has(name.text));
  for (const { level, name } of taken) {
    amending.report(alreadyDeclared, name.span, { parent: amending.parent, target: targetWords(level, name) });
  }
  return taken.length > 0;
}
function partsWithin(parts) {
  return [...allItems(parts)].filter((item) => item.kind === "Part");
}
function canHold(holder, statement, amending) {
  const keyword = keywordOf(statement);
  if (holder.kind === "Rubric" || allowedIn(holder.level, keyword) !== null) return true;
  const place = statement.kind === "Part" ? statement.name.span : keywordSpan(statement);
  amending.report(cannotHold, place, { statement: keyword, holder: targetWords(holder.level, holder.name) });
  return false;
}
var addPart = (part, rubric2, amending) => {
  if (reportTakenNames([part], [], rubric2, amending)) return null;
  return touched(withItems(rubric2, [...rubric2.block.items, part]), part.name.span);
};
function holds2(holder, statement, rubric2, amending) {
  if (statement.kind === "Part") return reportTakenNames([statement], [], rubric2, amending);
  const keyword = keywordOf(statement);
  const present = statement.kind === "Law" ? ofKind(itemsIn(holder), "Law").filter(
    ({ name, article }) => name.text === statement.name.text && article?.value === statement.article?.value
  ) : ofKind(itemsIn(holder), statement.kind);
  const isWeighed = statement.kind === "Weight" && weightOf(holder) !== null;
  if (present.length === 0 && !isWeighed) return false;
  const target = `${targetWords(holder.level, holder.name)} ... ${keyword}`;
  amending.report(alreadyDeclared, keywordSpan(statement), { parent: amending.parent, target });
  return true;
}

// src/amend/change-part.ts
var changePart = (change, rubric2, amending) => {
  const located = findPart(change.level, change.name, rubric2, amending);
  if (located === null) return null;
  const old = withWeightInHead(located.part);
  const statements = statementsIn(change);
  if (statements === null) return null;
  if (isWrittenTwice(change, old, statements, amending)) return null;
  const next = {
    ...old,
    name: change.name,
    text: change.text ?? old.text,
    provenance: placeOf2(change.provenance) === null ? old.provenance : change.provenance,
    weight: weightOf(change) ?? old.weight,
    otherWeights: change.otherWeights,
    block: old.block === null && statements.length === 0 ? null : blockOf(old, change, statements)
  };
  if (isSameMeaning(next, old)) {
    const target = targetWords(change.level, change.name);
    amending.report(changeWithoutEffect, change.name.span, { target, parent: amending.parent });
    return rubric2;
  }
  return replacePart(rubric2, change.name.text, [next], weightOf(change) === null ? null : change.name.span);
};
function statementsIn(change) {
  const items = itemsOf(change);
  const statements = items.filter((item) => item.kind !== "BadItem" && item.kind !== "StrayBrace").filter((item) => allowedIn(`change ${change.level}`, keywordOf(item)) !== null);
  return statements.length < items.length ? null : statements.filter(({ kind }) => kind !== "Weight");
}
function withWeightInHead(part) {
  if (part.block === null) return part;
  const items = part.block.items.filter(({ kind }) => kind !== "Weight");
  return { ...part, weight: weightOf(part), block: { ...part.block, items } };
}
function blockOf(old, change, statements) {
  const items = itemsOf(old);
  const ofKindIn = (list2, kind) => list2.filter((item) => item.kind === kind);
  const kept = items.flatMap((item) => {
    const replacing = ofKindIn(statements, item.kind);
    if (replacing.length === 0) return [item];
    return ofKindIn(items, item.kind)[0] === item ? replacing : [];
  });
  const added = statements.filter(({ kind }) => ofKindIn(items, kind).length === 0);
  return { ...old.block ?? { kind: "Block", closed: true, span: change.span }, items: [...kept, ...added] };
}
function isWrittenTwice(change, old, statements, amending) {
  const place = change.name.span;
  const target = targetWords(change.level, change.name);
  const of = (aspect) => ({
    id: `${aspect.id} milik \`${target}\``,
    en: `${aspect.en} of \`${target}\``
  });
  const twice = (first, aspect) => reportTwice(first ?? void 0, place, of(aspect), amending);
  const kinds = new Map(statements.map((statement) => [statement.kind, `\`${keywordOf(statement)}\``]));
  const repeated = [...kinds].map(([kind, word]) => twice(ofKind(itemsOf(old), kind)[0], { id: word, en: word }));
  return [
    change.text !== null && twice(old.text?.id, { id: "judul", en: "the title" }),
    placeOf2(change.provenance) !== null && twice(placeOf2(old.provenance), { id: "asal", en: "the origin" }),
    weightOf(change) !== null && twice(old.weight, { id: "bobot", en: "the weight" }),
    ...repeated
  ].includes(true);
}
function placeOf2({ sources, inferred, assumed, repeated }) {
  return sources[0] ?? inferred?.id ?? assumed?.id ?? repeated[0] ?? null;
}

// src/amend/excuse.ts
function excuse(rubric2, span) {
  const unreadable = { kind: "BadItem", readAs: "Statement", keyword: "", words: [], items: [], span };
  const within = (holder) => holder.block === null ? holder : {
    ...holder,
    block: {
      ...holder.block,
      items: [...holder.block.items.map((item) => item.kind === "Part" ? within(item) : item), unreadable]
    }
  };
  return within(rubric2);
}
function namesIn2(item) {
  return M(item).returnType().with({ kind: "Add" }, ({ statement }) => namesOf4([statement])).with({ kind: "Rename" }, ({ to }) => [to.text]).with({ kind: "Split" }, ({ block }) => namesOf4(partsOf(block.items))).with({ kind: "Merge" }, ({ part }) => namesOf4([part])).with(
    { kind: z.union("Part", "Law", "Source", "Category", "Scale", "Fact", "Rule", "Level", "Rank") },
    (one) => namesOf4([one])
  ).with(
    { kind: z.union("BadItem", "StrayBrace", "Rubric", "Weight", "Code", "Score", "Missing", "WeightsTotal") },
    () => []
  ).with({ kind: z.union("Undisclosed", "NotApplicable", "MayBeNotApplicable", "Applies", "Observations") }, () => []).with(
    { kind: z.union("Rounded", "Verdict", "Example", "Title", "Issuer", "InForce", "Change", "Remove") },
    () => []
  ).exhaustive();
}
function namesOf4(items) {
  const declared2 = items.filter(isDeclaration).flatMap((one) => nameOf2(one)?.text ?? []);
  return [...declared2, ...[...allItems(items)].filter((item) => item.kind === "Part").map(({ name }) => name.text)];
}

// src/amend/inherit.ts
function inherit(child, parent, place) {
  const items = parent.block.items.filter(({ kind }) => kind !== "Example" && kind !== "Remove" && kind !== "Rename");
  return { ...child, amends: null, block: { ...child.block, items: respan(items, place) } };
}
function checkHeading(child, parent, { parent: words, inherited, report: report2 }) {
  const { items, closed } = child.block;
  if (!closed) return;
  const [title] = ofKind(parent.block.items, "Title");
  const [inForce] = ofKind(parent.block.items, "InForce");
  if (title !== void 0 && !speaksOf(items, "Title") && !mayHoldBad(items, "title")) {
    report2(inheritedHeading, inherited, { statement: "title", parent: words, said: `"${title.text.id.value}"` });
  }
  if (inForce === void 0 || speaksOf(items, "InForce") || mayHoldBad(items, "in")) return;
  if (child.year.text === parent.year.text) return;
  const to = inForce.to === null ? "" : ` to ${inForce.to.text}`;
  report2(inheritedHeading, inherited, { statement: "in force", parent: words, said: `\`${inForce.from.text}${to}\`` });
}
function speaksOf(items, kind) {
  return items.some((item) => (item.kind === "Change" || item.kind === "Add" ? item.statement : item).kind === kind);
}

// src/amend/place-categories.ts
function placeCategories(rubric2, child) {
  const { items } = rubric2.block;
  const added = ofKind(child.block.items, "Add").map(({ statement }) => statement.span);
  const isAdded = (item) => item.kind === "Category" && added.some((span) => isSameSpan(span, item.span));
  const outside = items.filter((item) => !isAdded(item));
  return withItems(rubric2, items.filter(isAdded).reduce(insert, outside));
}
function insert(items, category) {
  const others = ofKind(items, "Category");
  const direction2 = (compareThresholds(others.at(-1), others[0]) ?? 0) || -1;
  const next = others.find((other) => compareThresholds(other, category) === direction2);
  return items.toSpliced(next === void 0 ? items.length : items.indexOf(next), 0, category);
}
function compareThresholds(a2, b2) {
  const first = a2 === void 0 ? null : exactValue(a2.from);
  const second = b2 === void 0 ? null : exactValue(b2.from);
  return first === null || second === null ? null : compare(first, second);
}

// src/amend/reasons.ts
function withReason(statement, amend, rubric2, amending) {
  const verb = statement.kind.toLowerCase();
  const { start } = statement.span;
  if (statement.because === null) amending.report(becauseMissing, { start, end: start + verb.length }, { verb });
  const amended = amend(statement, rubric2, amending);
  if (amended === null || amended === rubric2) return amended;
  return withItems(amended, [...amended.block.items, reasonOf(statement)]);
}
function reasonOf({ span, because, provenance, ...statement }) {
  const target = M(statement).returnType().with({ kind: "Merge" }, ({ targets }) => targets[0]).with({ kind: "Remove" }, { kind: "Rename" }, { kind: "Split" }, (one) => one.target).exhaustive();
  return { kind: "Remove", target, because, provenance, span };
}

// src/amend/references.ts
function mapReferences(rubric2, what, name, change) {
  const one = (reference) => reference.text === name ? change(reference) : reference;
  const isPart = allParts(rubric2).some((part) => part.name.text === name);
  return mapItems(rubric2, (item) => {
    if (item.kind === "Example" || isPartLevel(what) && item.kind !== "Rule") return item;
    if (!namesIn3(item).has(name)) return item;
    const comparesPart = item.kind === "Rule" && isPart && !isPartLevel(what);
    return mapTree(
      item,
      (node) => node.kind === "Compare" && comparesPart ? node : changed(node, what, one)
    );
  });
}
function namesIn3(item) {
  const cached = known3.get(item);
  if (cached !== void 0) return cached;
  const names2 = new Set(descendants(item).flatMap((node) => node.kind === "Name" ? node.text : []));
  known3.set(item, names2);
  return names2;
}
var known3 = /* @__PURE__ */ new WeakMap();
function changed(node, what, one) {
  return M(what).returnType().with(
    "dimension",
    "variable",
    "indicator",
    () => node.kind === "Compare" ? { ...node, name: one(node.name) } : node
  ).with("fact", () => inFact(node, one)).with("category", () => inCategory(node, one)).with(
    "scale",
    () => node.kind === "Scale" && node.body === null && node.name !== null ? { ...node, name: one(node.name) } : node
  ).with("law", () => node.kind === "Law" && node.text === null ? { ...node, name: one(node.name) } : node).with("source", () => node.kind === "Provenance" ? { ...node, sources: node.sources.map(one) } : node).with("level", () => inLevel(node, one)).with("rule", "rank", "verdict", "undisclosed weights", "not applicable", "weights total", () => node).exhaustive();
}
function inFact(node, one) {
  const orNull = (name) => name === null ? null : one(name);
  if (node.kind === "Holds" || node.kind === "Is" || node.kind === "Compare") return { ...node, name: one(node.name) };
  if (node.kind === "Verdict") {
    return { ...node, columns: node.columns.map((column3) => column3.text === "category" ? column3 : one(column3)) };
  }
  if (node.kind === "Level") return { ...node, weightedBy: orNull(node.weightedBy) };
  return node.kind === "Rank" ? { ...node, within: orNull(node.within) } : node;
}
function inCategory(node, one) {
  if (node.kind === "CapCategory") return { ...node, category: one(node.category) };
  return node.kind === "Verdict" ? inCategoryColumn(node, one) : node;
}
function inCategoryColumn(verdict, one) {
  const isCategory = verdict.columns.map(({ text: text2 }) => text2 === "category");
  const inCell = (cell2, column3) => isCategory[column3] === true ? { ...cell2, values: cell2.values?.map(one) ?? null } : cell2;
  const entries = verdict.rows.entries.map(
    (row) => row.kind === "VerdictRow" ? { ...row, cells: row.cells.map(inCell) } : row
  );
  return { ...verdict, rows: { ...verdict.rows, entries } };
}
function inLevel(node, one) {
  if (node.kind === "Level") return { ...node, from: one(node.from), to: one(node.to) };
  return node.kind === "Rank" ? { ...node, level: one(node.level) } : node;
}

// src/amend/remove-target.ts
var removeTarget = ({ target }, rubric2, amending) => {
  if (!isPartLevel(target.what)) return removeDeclarations(target, rubric2, amending);
  const located = findOutgoing(target, rubric2, amending);
  if (located === null) return null;
  noteGoneParts([located], amending);
  return replacePart(rubric2, located.part.name.text, [], target.span);
};
function findOutgoing(target, rubric2, amending) {
  if (!isPartLevel(target.what) || target.name === null) return null;
  const located = findPart(target.what, target.name, rubric2, amending);
  if (located === null) return null;
  const words = `\`${targetOf(target)}\``;
  const what = { id: `sesuatu di dalam ${words}`, en: `something in ${words}` };
  return reportTwice(firstWrittenHere(located.part, amending), target.name.span, what, amending) ? null : { ...located, target };
}
function noteGoneParts(outgoing, amending) {
  for (const { part, target } of outgoing) {
    for (const { level, name } of partsWithin([part])) amending.noteGone(level, name.text, target.span);
  }
}
var removeDeclarations = (target, rubric2, amending) => {
  const place = target.name?.span ?? target.span;
  const found = findDeclarations(target.what, target.name, place, rubric2, amending);
  if (found === null) return null;
  const words = `\`${wordsFor(found[0])}\``;
  for (const one of found) if (reportTwice(one, place, { id: words, en: words }, amending)) return null;
  if (target.name !== null) amending.noteGone(target.what, target.name.text, target.span);
  const gone = new Set(found);
  const left = mapItems(rubric2, (item) => gone.has(item) ? null : item);
  return touchedBy(standingAt(found[0], target), left, amending);
};
function standingAt(declaration, { span }) {
  return declaration.kind === "Category" ? { ...declaration, name: { ...declaration.name, span } } : { ...declaration, span };
}
function firstWrittenHere(part, amending) {
  return descendants(part).filter((node) => node.kind !== "Name" && node.kind !== "Text" && node.kind !== "Provenance").find((node) => isWrittenHere(node, amending));
}

// src/amend/regroup-parts.ts
var splitPart = ({ target, block }, rubric2, amending) => {
  if (!isForParts("split", [target], amending)) return null;
  const outgoing = findOutgoing(target, rubric2, amending);
  if (outgoing === null) return null;
  const parts = partsOf(block.items);
  if (parts.length < block.items.length) return null;
  if (parts.length < 2) {
    amending.report(tooFewParts, target.span, { verb: "split" });
    return null;
  }
  if (!mayStandThere(parts, outgoing, [outgoing], rubric2, amending)) return null;
  noteGoneParts([outgoing], amending);
  return replacePart(rubric2, outgoing.part.name.text, parts, target.span);
};
var mergeParts = ({ targets, part }, rubric2, amending) => {
  if (!isForParts("merge", targets, amending)) return null;
  const outgoing = targets.flatMap((target) => findOutgoing(target, rubric2, amending) ?? []);
  const [first, ...others] = outgoing;
  if (first === void 0 || outgoing.length < targets.length) return null;
  if (others.length === 0 || new Set(outgoing.map((one) => one.part)).size < outgoing.length) {
    amending.report(tooFewParts, first.target.span, { verb: "merge" });
    return null;
  }
  if (!areSiblings(first, others, amending) || !mayStandThere([part], first, outgoing, rubric2, amending)) return null;
  noteGoneParts(outgoing, amending);
  const without = others.reduce((left, one) => replacePart(left, one.part.name.text, [], null), rubric2);
  return replacePart(without, first.part.name.text, [part], part.name.span);
};
function isForParts(verb, targets, amending) {
  const wrong = targets.find(({ what }) => !isPartLevel(what));
  if (wrong !== void 0) amending.report(onlyParts, wrong.span, { verb, target: targetOf(wrong) });
  return wrong === void 0;
}
function areSiblings(first, others, amending) {
  const stranger = others.find(({ holder }) => holder !== first.holder);
  if (stranger === void 0) return true;
  const facts = { first: first.part.name.text, other: stranger.part.name.text };
  amending.report(notSiblings, stranger.target.span, facts);
  return false;
}
function mayStandThere(parts, { holder }, outgoing, rubric2, amending) {
  const held = parts.filter((part) => canHold(holder, part, amending));
  const going = outgoing.map(({ part }) => part);
  return held.length === parts.length && !reportTakenNames(parts, going, rubric2, amending);
}

// src/amend/rename-target.ts
var renameTarget = ({ target, to }, rubric2, amending) => {
  const { what, name } = target;
  if (name === null || what === "rank") {
    amending.report(notRenamable, target.span, { target: targetOf(target) });
    return null;
  }
  if (name.text === to.text) {
    amending.report(changeWithoutEffect, to.span, { target: targetOf(target), parent: amending.parent });
    return rubric2;
  }
  const renamed = renameDeclaration(what, name, to, rubric2, amending);
  if (renamed === null) return null;
  if (isTaken(what, to, rubric2)) {
    amending.report(alreadyDeclared, to.span, { parent: amending.parent, target: targetWords(what, to) });
    return null;
  }
  amending.noteRenamed(what, name.text, to.text);
  return mapReferences(renamed, what, name.text, (reference) => ({ ...reference, text: to.text }));
};
function renameDeclaration(what, name, to, rubric2, amending) {
  if (isPartLevel(what)) {
    const located = findPart(what, name, rubric2, amending);
    return located === null ? null : replacePart(rubric2, name.text, [{ ...located.part, name: to }], null);
  }
  if (what === "level" && levelNames(rubric2).has(name.text)) return rubric2;
  const found = findDeclarations(what, name, name.span, rubric2, amending);
  return found === null ? null : mapItems(rubric2, (item) => item === found[0] ? { ...found[0], name: to } : item);
}
function isTaken(what, to, rubric2) {
  if (isPartLevel(what)) return locate(to.text, rubric2) !== null;
  if (what === "level") return levelNames(rubric2).has(to.text);
  const alike = rubric2.block.items.filter(isDeclaration).filter((one) => keywordOf(one) === what);
  return alike.some((one) => nameOf2(one)?.text === to.text);
}
function levelNames(rubric2) {
  return new Set(ofKind(rubric2.block.items, "Level").flatMap(({ from, to }) => [from.text, to.text]));
}

// src/amend/resolve-amendment.ts
function resolveAmendment(child, amends, parent, report2) {
  const { items } = child.block;
  if (items.length > MAX_STATEMENTS) {
    report2(tooManyStatements, amends.span, { statements: items.length });
    return null;
  }
  const { amending, gone, renamed, excuseNames } = createAmending(child, amends, report2);
  let rubric2 = inherit(child, parent, amends.span);
  const carriedOut = [];
  const failed = [];
  for (const item of items) {
    const next = carryOut(item, rubric2, amending);
    if (next === null) {
      failed.push(item);
      excuseNames(namesIn2(item));
    } else if (next !== rubric2 && isOfScheme(item)) carriedOut.push(item);
    rubric2 = next ?? rubric2;
  }
  checkHeading(child, parent, amending);
  const whole = placeCategories(pointAtGone(rubric2, gone, amending), child);
  const [first] = failed;
  return {
    rubric: first === void 0 ? whole : excuse(whole, first.span),
    carriedOut,
    complete: first === void 0,
    gone: [...gone.map(({ what, name }) => ({ what, name, to: null })), ...renamed]
  };
}
function createAmending(child, { name, year, span }, report2) {
  const gone = [];
  const renamed = [];
  const excused = /* @__PURE__ */ new Set();
  const isUnreadable = mayHoldBad(child.block.items, "add", "rename", "split", "merge", "law", "source");
  const amending = {
    parent: `${name.text} ${year.text}`,
    inherited: span,
    report: report2,
    noteGone: (what, called, by) => gone.push({ what, name: called, by }),
    noteRenamed: (what, called, to) => renamed.push({ what, name: called, to }),
    isExcused: (called) => isUnreadable || excused.has(called)
  };
  const excuseNames = (names2) => {
    for (const one of names2) excused.add(one);
  };
  return { amending, gone, renamed, excuseNames };
}
function carryOut(item, rubric2, amending) {
  return M(item).returnType().with({ kind: "Title" }, { kind: "Issuer" }, { kind: "InForce" }, (statement) => replaceOnly(statement, rubric2)).with({ kind: "Law" }, { kind: "Source" }, (statement) => addDeclaration(statement, rubric2, amending)).with({ kind: "Example" }, (example) => withItems(rubric2, [...rubric2.block.items, example])).with({ kind: "Change" }, ({ statement }) => {
    if (statement.kind === "Part") return changePart(statement, rubric2, amending);
    return isDeclaration(statement) ? changeDeclaration(statement, rubric2, amending) : null;
  }).with({ kind: "Add" }, (statement) => addStatement(statement, rubric2, amending)).with({ kind: "Remove" }, (statement) => withReason(statement, removeTarget, rubric2, amending)).with({ kind: "Rename" }, (statement) => withReason(statement, renameTarget, rubric2, amending)).with({ kind: "Split" }, (statement) => withReason(statement, splitPart, rubric2, amending)).with({ kind: "Merge" }, (statement) => withReason(statement, mergeParts, rubric2, amending)).with(
    { kind: z.union("BadItem", "StrayBrace", "Rubric", "Part", "Weight", "Code", "Scale", "Category", "Score") },
    { kind: z.union("Missing", "WeightsTotal", "Undisclosed", "NotApplicable", "MayBeNotApplicable", "Applies") },
    { kind: z.union("Observations", "Rounded", "Fact", "Rule", "Verdict", "Level", "Rank") },
    () => null
  ).exhaustive();
}
function replaceOnly(statement, rubric2) {
  const others = mapItems(rubric2, (item) => item.kind === statement.kind ? null : item);
  return withItems(others, [...others.block.items, statement]);
}
function pointAtGone(rubric2, gone, { inherited }) {
  return gone.reduce(
    (left, { what, name, by }) => mapReferences(
      left,
      what,
      name,
      (reference) => isSameSpan(reference.span, inherited) ? { ...reference, span: by } : reference
    ),
    rubric2
  );
}
var OF_SCHEME = ["Change", "Add", "Remove", "Rename", "Split", "Merge", "Law", "Source"];
function isOfScheme(item) {
  return OF_SCHEME.some((kind) => kind === item.kind);
}

// src/amend/touching-spans.ts
function touchingSpans(child, amends) {
  return [amends.span, child.name.span, ...child.block.items.flatMap(spansOf)];
}
function spansOf(item) {
  return M(item).returnType().with({ kind: "Change" }, ({ statement }) => [spanOf(statement)]).with({ kind: "Add" }, ({ statement, into }) => [spanOf(statement), ...into === null ? [] : [into.span]]).with({ kind: "Merge" }, ({ targets, part }) => [spanOf(part), ...targets.map(({ span }) => span)]).with({ kind: z.union("Remove", "Rename", "Split") }, ({ target }) => [target.span]).with({ kind: z.union("BadItem", "StrayBrace", "Rubric", "Part", "Weight", "Code", "Scale", "Category") }, () => []).with({ kind: z.union("Score", "Missing", "WeightsTotal", "Undisclosed", "NotApplicable", "Applies") }, () => []).with({ kind: z.union("MayBeNotApplicable", "Observations", "Rounded", "Fact", "Rule", "Verdict") }, () => []).with({ kind: z.union("Level", "Rank", "Title", "Issuer", "InForce", "Law", "Source", "Example") }, () => []).exhaustive();
}
function spanOf(statement) {
  if (statement.kind === "Part") return statement.name.span;
  return isDeclaration(statement) ? placeOf(statement) : statement.span;
}

// src/model/lower-amendment.ts
function lowerAmendment({ id, year, hash }, statements) {
  return { id, year, hash, changes: statements.map(lowerChange) };
}
function lowerChange(node) {
  return M(node).returnType().with({ kind: "Change" }, ({ statement }) => ({ kind: "changed", ...declared(statement, null) })).with({ kind: "Add" }, ({ statement, into }) => ({ kind: "added", ...declared(statement, into) })).with({ kind: z.union("Law", "Source") }, (added) => ({ kind: "added", ...declared(added, null) })).with({ kind: "Remove" }, ({ target: { what, name }, because }) => ({
    kind: "removed",
    what,
    name: name?.text ?? null,
    because: lowerReason(because)
  })).with({ kind: "Rename" }, ({ target: { what, name }, to, because }) => ({
    kind: "renamed",
    what,
    name: textOf2(name),
    to: to.text,
    because: lowerReason(because)
  })).with({ kind: "Split" }, ({ target: { what, name }, block, because }) => ({
    kind: "split",
    what,
    name: textOf2(name),
    into: partsOf(block.items).map((part) => part.name.text),
    because: lowerReason(because)
  })).with({ kind: "Merge" }, ({ targets, part, because }) => ({
    kind: "merged",
    what: targets[0].what,
    names: targets.map(({ name }) => textOf2(name)),
    into: part.name.text,
    because: lowerReason(because)
  })).exhaustive();
}
function declared(statement, into) {
  const what = keywordOf(statement);
  if (statement.kind === "Part") return { what, name: statement.name.text };
  const name = into === null && isDeclaration(statement) ? nameOf2(statement) : into;
  return { what, name: name?.text ?? null };
}
function lowerReason(because) {
  return because === null ? null : lowerTitle(because);
}
function textOf2(name) {
  return checked(name).text;
}

// src/compile/tell-gone.ts
var MISSED = /* @__PURE__ */ new Map([
  [unknownScale.code, ["scale"]],
  [unknownSource.code, ["source"]],
  [unknownLaw.code, ["law"]],
  [unknownCategory.code, ["category"]],
  [unknownTested.code, ["fact", "dimension", "variable", "indicator"]]
]);
function tellGone(report2, { rubric: rubric2, gone }) {
  return (kind, place, facts, extras) => {
    const missed = MISSED.get(kind.code) ?? [];
    const name = textIn(facts, "name");
    const lost = gone.findLast((one) => one.name === name && missed.includes(one.what));
    if (lost === void 0) report2(kind, place, facts, extras);
    else {
      const target = `${lost.what} ${lost.name}`;
      const uses = usesOf2(lost.name, rubric2);
      const suggestion = textIn(facts, "suggestion");
      report2(nameIsGone, place, { target, to: lost.to, uses, suggestion }, { ...extras, fixes: [] });
    }
  };
}
function textIn(facts, key) {
  if (typeof facts !== "object" || facts === null) return null;
  const value = new Map(Object.entries(facts)).get(key);
  return typeof value === "string" ? value : null;
}
function usesOf2(name, rubric2) {
  const speaks = (item) => item.kind !== "Part" && descendants(item).some((node) => node.kind === "Name" && node.text === name);
  const parts = allParts(rubric2).filter((part) => itemsOf(part).some(speaks));
  const declarations = rubric2.block.items.filter(isDeclaration).filter(speaks);
  return [.../* @__PURE__ */ new Set([...parts.map((part) => targetWords(part.level, part.name)), ...declarations.map(wordsFor)])];
}

// src/compile/make-whole.ts
function makeWhole(node, source, lineage, report2) {
  const { amends } = node;
  if (amends === null) return { node, amendment: null, report: report2, fault: null };
  const parent = findParent(node, amends, source, lineage, report2);
  if (!parent.found) return { node: null, amendment: null, report: report2, fault: parent.fault };
  const resolved = resolveAmendment(node, amends, parent.node, report2);
  if (resolved === null) return { node: null, amendment: null, report: report2, fault: null };
  return {
    node: resolved.rubric,
    amendment: lowerAmendment(parent.rubric, resolved.carriedOut),
    report: tellGone(withoutInherited(report2, node, amends, parent.diagnostics, resolved.complete), resolved),
    fault: null
  };
}
function withoutInherited(report2, child, amends, known4, complete) {
  const inherited = keyOf(amends.span);
  const borrowed = new Set(touchingSpans(child, amends).map(keyOf));
  const said = new Set(known4.map(({ code, text: text2 }) => `${code} ${inherited} ${text2.en.message}`));
  return (kind, place, facts, extras = {}) => {
    const at = keyOf(place);
    const key = `${kind.code} ${at} ${kind.en.message(facts)}`;
    if (said.has(key) || !complete && borrowed.has(at)) return;
    said.add(key);
    report2(kind, place, facts, borrowed.has(at) ? { ...extras, fixes: [] } : extras);
  };
}
function keyOf(place) {
  if (place === null || typeof place === "string") return place ?? "";
  return `${place.start}-${place.end}`;
}

// src/compile/compile-rubric.ts
var COMPILE_OPTIONS = {
  loadParent: {
    words: "a function from name and year to a text, or null",
    isFit: (value) => value === null || typeof value === "function"
  },
  expect: {
    words: "a hash as `rubric.hash` gives it, or null",
    isFit: (value) => value === null || typeof value === "string" && /^sha256-[A-Za-z0-9+/]{43}=$/.test(value)
  }
};
function compileRubric(text2, name = "<rubric>", options = {}) {
  if (typeof text2 !== "string") throw new TypeError("compileRubric takes the text of a rubric");
  checkOptions2("compileRubric", options, COMPILE_OPTIONS);
  const { loadParent = null, expect = null } = options;
  const { rubric: rubric2, diagnostics: diagnostics2 } = compileSource({ name, text: text2 }, { loadParent, compile: compileSource, amending: [] });
  if (rubric2 === null) return { ok: false, rubric: rubric2, diagnostics: diagnostics2 };
  if (expect === null || expect === rubric2.hash) return { ok: true, rubric: rubric2, diagnostics: diagnostics2 };
  return { ok: false, rubric: null, diagnostics: [unexpected(rubric2, expect, name), ...diagnostics2] };
}
function unexpected(rubric2, expected, name) {
  const { report: report2, diagnostics: diagnostics2 } = createCollector(name);
  report2(hashUnexpected, null, { rubric: `${rubric2.id} ${rubric2.year}`, expected, found: rubric2.hash });
  return checked(diagnostics2[0]);
}
function compileSource(source, lineage) {
  const { report: report2, diagnostics: diagnostics2 } = createCollector(source.name);
  const file = parse(source.text, report2);
  if (file !== null) checkFile(file, report2);
  const rubrics = file === null ? [] : ofKind(file.items, "Rubric");
  const wholes = rubrics.map((rubric2) => makeWhole(rubric2, source, lineage, report2));
  for (const whole of wholes) if (whole.node !== null) checkRubric(whole.node, whole.report);
  const head = rubrics[0] === void 0 ? null : headOf2(rubrics[0]);
  const sorted = inSourceOrder(diagnostics2);
  const { node = null, amendment = null, fault = null } = wholes[0] ?? {};
  if (node === null || hasErrors(diagnostics2)) {
    return { node: null, rubric: null, head, diagnostics: sorted, fault: fault ?? faultOf(head, source, sorted) };
  }
  return { node, rubric: lowerRubric(node, amendment), head, diagnostics: sorted, fault: null };
}
function faultOf(head, { name: file }, sorted) {
  const errors = sorted.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === void 0) return null;
  const { id, en } = first.text;
  return {
    kind: "errors",
    rubric: head ?? file,
    file,
    errors: errors.length,
    first: { id: id.message, en: en.message }
  };
}

// node_modules/@humanwhocodes/momoa/dist/momoa.js
var CHAR_0 = 48;
var CHAR_BACKSLASH = 92;
var CHAR_DOUBLE_QUOTE = 34;
var CHAR_LOWER_F = 102;
var CHAR_LOWER_N = 110;
var CHAR_LOWER_T = 116;
var CHAR_NEWLINE = 10;
var CHAR_RETURN = 13;
var CHAR_SLASH = 47;
var CHAR_SPACE = 32;
var CHAR_TAB = 9;
var CHAR_LOWER_B = 98;
var CHAR_LOWER_R = 114;
var CHAR_LOWER_V = 118;
var CHAR_LINE_SEPARATOR = 8232;
var CHAR_PARAGRAPH_SEPARATOR = 8233;
var CHAR_VTAB = 11;
var CHAR_FORM_FEED = 12;
var CHAR_NBSP = 160;
var CHAR_BOM = 65279;
var CHAR_NON_BREAKING_SPACE = 160;
var CHAR_EN_QUAD = 8192;
var CHAR_EM_QUAD = 8193;
var CHAR_EN_SPACE = 8194;
var CHAR_EM_SPACE = 8195;
var CHAR_THREE_PER_EM_SPACE = 8196;
var CHAR_FOUR_PER_EM_SPACE = 8197;
var CHAR_SIX_PER_EM_SPACE = 8198;
var CHAR_FIGURE_SPACE = 8199;
var CHAR_PUNCTUATION_SPACE = 8200;
var CHAR_THIN_SPACE = 8201;
var CHAR_HAIR_SPACE = 8202;
var CHAR_NARROW_NO_BREAK_SPACE = 8239;
var CHAR_MEDIUM_MATHEMATICAL_SPACE = 8287;
var CHAR_IDEOGRAPHIC_SPACE = 12288;
var LBRACKET = "[";
var RBRACKET = "]";
var LBRACE = "{";
var RBRACE = "}";
var COLON = ":";
var COMMA = ",";
var TRUE = "true";
var FALSE = "false";
var NULL = "null";
var NAN$1 = "NaN";
var INFINITY$1 = "Infinity";
var QUOTE = '"';
var escapeToChar = /* @__PURE__ */ new Map([
  [CHAR_DOUBLE_QUOTE, QUOTE],
  [CHAR_BACKSLASH, "\\"],
  [CHAR_SLASH, "/"],
  [CHAR_LOWER_B, "\b"],
  [CHAR_LOWER_N, "\n"],
  [CHAR_LOWER_F, "\f"],
  [CHAR_LOWER_R, "\r"],
  [CHAR_LOWER_T, "	"]
]);
var json5EscapeToChar = new Map([
  ...escapeToChar,
  [CHAR_LOWER_V, "\v"],
  [CHAR_0, "\0"]
]);
var charToEscape = /* @__PURE__ */ new Map([
  [QUOTE, QUOTE],
  ["\\", "\\"],
  ["/", "/"],
  ["\b", "b"],
  ["\n", "n"],
  ["\f", "f"],
  ["\r", "r"],
  ["	", "t"]
]);
var json5CharToEscape = new Map([
  ...charToEscape,
  ["\v", "v"],
  ["\0", "0"],
  ["\u2028", "u2028"],
  ["\u2029", "u2029"]
]);
var knownTokenTypes = /* @__PURE__ */ new Map([
  [LBRACKET, "LBracket"],
  [RBRACKET, "RBracket"],
  [LBRACE, "LBrace"],
  [RBRACE, "RBrace"],
  [COLON, "Colon"],
  [COMMA, "Comma"],
  [TRUE, "Boolean"],
  [FALSE, "Boolean"],
  [NULL, "Null"]
]);
var knownJSON5TokenTypes = new Map([
  ...knownTokenTypes,
  [NAN$1, "Number"],
  [INFINITY$1, "Number"]
]);
var whitespace = /* @__PURE__ */ new Set([CHAR_SPACE, CHAR_TAB, CHAR_NEWLINE, CHAR_RETURN]);
var json5Whitespace = /* @__PURE__ */ new Set([
  ...whitespace,
  CHAR_VTAB,
  CHAR_FORM_FEED,
  CHAR_NBSP,
  CHAR_LINE_SEPARATOR,
  CHAR_PARAGRAPH_SEPARATOR,
  CHAR_BOM,
  CHAR_NON_BREAKING_SPACE,
  CHAR_EN_QUAD,
  CHAR_EM_QUAD,
  CHAR_EN_SPACE,
  CHAR_EM_SPACE,
  CHAR_THREE_PER_EM_SPACE,
  CHAR_FOUR_PER_EM_SPACE,
  CHAR_SIX_PER_EM_SPACE,
  CHAR_FIGURE_SPACE,
  CHAR_PUNCTUATION_SPACE,
  CHAR_THIN_SPACE,
  CHAR_HAIR_SPACE,
  CHAR_NARROW_NO_BREAK_SPACE,
  CHAR_MEDIUM_MATHEMATICAL_SPACE,
  CHAR_IDEOGRAPHIC_SPACE
]);

// src/evidence/parse-json.ts
var MAX_JSON_NESTING = 32;

// src/evidence/evidence-diagnostics.ts
var unknownAnswerKey = defineDiagnostic({
  code: "PTH5001",
  name: "unknown-answer-key",
  severity: "error",
  id: {
    message: ({ key }) => `rubrik ini tidak mempunyai indikator ${quote(key)}`,
    why: "Jawaban untuk indikator yang tidak dikenal tidak akan dihitung, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion }) => suggestion === null ? "periksa nama indikator di dalam rubrik, atau hapus" : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ key }) => `this rubric has no indicator ${quote(key)}`,
    why: "An answer to an unknown indicator would not count, so it is not ignored silently.",
    hint: ({ suggestion }) => suggestion === null ? "look up the indicator's name in the rubric, or delete it" : `did you mean \`${suggestion}\``
  }
});
var unknownEvidenceKey = defineDiagnostic({
  code: "PTH5008",
  name: "unknown-evidence-key",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} tidak dikenal di sini`,
    why: "Kunci yang salah eja akan menghilangkan isinya tanpa terlihat.",
    hint: ({ suggestion }) => suggestion === null ? "hapus kunci ini" : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is not known here`,
    why: "A misspelt key would lose its content without anyone seeing it.",
    hint: ({ suggestion }) => suggestion === null ? "delete this key" : `did you mean \`${suggestion}\``
  }
});
var evidenceShape = defineDiagnostic({
  code: "PTH5009",
  name: "evidence-shape",
  severity: "error",
  id: {
    message: ({ part }) => part === "" ? "bukti ini bukan sebuah objek" : `\`${part}\` tidak ada atau bentuknya salah`,
    why: "Bukti menyebut siapa yang dinilai (`subject`) dan jawabannya (`answers`).",
    hint: () => 'tulis {"subject": "nama-unit", "answers": {"indikator": 3}}'
  },
  en: {
    message: ({ part }) => part === "" ? "this evidence is not an object" : `\`${part}\` is missing or has the wrong form`,
    why: "Evidence says who is assessed (`subject`) and what was answered (`answers`).",
    hint: () => 'write {"subject": "unit-name", "answers": {"indicator": 3}}'
  }
});
var subjectForm = defineDiagnostic({
  code: "PTH5018",
  name: "subject-form",
  severity: "error",
  id: {
    message: () => "`subject` tidak ada, atau bukan nama yang dapat dipakai",
    why: "Hasil harus menyebut siapa yang dinilai, dengan nama yang dapat dibaca di setiap layar.",
    hint: () => 'tulis `"subject": "dinas-a"` atau `{"id": "dinas-a", "name": "Dinas A"}`: teks sampai 200 karakter, tanpa karakter kendali'
  },
  en: {
    message: () => "`subject` is missing, or is no usable name",
    why: "An outcome must say who was assessed, in a name that every screen can show.",
    hint: () => 'write `"subject": "unit-a"` or `{"id": "unit-a", "name": "Unit A"}`: text up to 200 characters, without control characters'
  }
});
var rubricMismatch = defineDiagnostic({
  code: "PTH5010",
  name: "rubric-mismatch",
  severity: "error",
  id: {
    message: ({ rubric: rubric2 }) => `bukti ini diisi untuk rubrik lain, bukan \`${rubric2}\``,
    why: "Nama indikator yang sama dapat berarti lain pada tahun atau instrumen lain.",
    hint: ({ rubric: rubric2 }) => `nilai dengan rubriknya sendiri, atau isi \`"rubric": "${rubric2}"\` bila memang untuk rubrik ini`
  },
  en: {
    message: ({ rubric: rubric2 }) => `this evidence was filled in for another rubric, not for \`${rubric2}\``,
    why: "The same indicator name may mean something else in another year or instrument.",
    hint: ({ rubric: rubric2 }) => `score it with its own rubric, or set \`"rubric": "${rubric2}"\` if it is for this one`
  }
});
var duplicateKey = defineDiagnostic({
  code: "PTH5011",
  name: "duplicate-key",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} ditulis dua kali`,
    why: "Dua jawaban untuk satu hal saling bertentangan; tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu"
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is written twice`,
    why: "Two answers to one thing conflict; none is picked silently.",
    hint: () => "delete one of them"
  }
});
var evidenceSyntax = defineDiagnostic({
  code: "PTH5012",
  name: "evidence-syntax",
  severity: "error",
  id: {
    message: ({ found }) => found === "" ? "JSON berakhir di tengah" : `di sini teks ini bukan lagi JSON: ${quote(found)}`,
    why: "Bukti yang hanya terbaca sebagian tidak dinilai.",
    hint: () => "periksa koma, tanda petik dan kurung di sekitar tempat ini"
  },
  en: {
    message: ({ found }) => found === "" ? "the JSON ends in the middle" : `from here on this text is not JSON: ${quote(found)}`,
    why: "Evidence that can be read only in part is not scored.",
    hint: () => "check the commas, quotes and brackets around this place"
  }
});
var evidenceNesting = defineDiagnostic({
  code: "PTH5013",
  name: "evidence-nesting",
  severity: "error",
  id: {
    message: () => `bukti ini bersarang lebih dari ${MAX_JSON_NESTING} lapis`,
    why: "Bukti hanya memerlukan beberapa lapis; kedalaman dibatasi supaya pembacaan selalu selesai.",
    hint: () => "periksa apakah ini benar berkas bukti"
  },
  en: {
    message: () => `this evidence is nested more than ${MAX_JSON_NESTING} deep`,
    why: "Evidence needs only a few layers; depth is bounded so that reading always ends.",
    hint: () => "check that this is an evidence file"
  }
});
var duplicateSubject = defineDiagnostic({
  code: "PTH5014",
  name: "duplicate-subject",
  severity: "error",
  id: {
    message: ({ subject }) => `${quote(subject)} muncul dua kali`,
    why: "Dua hasil untuk satu unit saling bertentangan.",
    hint: () => "gabungkan kedua bukti, atau beri nama lain"
  },
  en: {
    message: ({ subject }) => `${quote(subject)} appears twice`,
    why: "Two outcomes for one subject conflict.",
    hint: () => "merge the two, or give one of them another name"
  }
});
var noEvidence = defineDiagnostic({
  code: "PTH5015",
  name: "no-evidence",
  severity: "error",
  id: {
    message: () => "berkas ini tidak memuat bukti",
    why: "Tanpa bukti tidak ada yang dapat dinilai.",
    hint: () => 'tulis {"subject": "nama-unit", "answers": {"indikator": 3}}'
  },
  en: {
    message: () => "this file holds no evidence",
    why: "Without evidence there is nothing to score.",
    hint: () => 'write {"subject": "unit-name", "answers": {"indicator": 3}}'
  }
});
var unknownFact = defineDiagnostic({
  code: "PTH5023",
  name: "unknown-fact",
  severity: "error",
  id: {
    message: ({ key }) => `rubrik ini tidak mempunyai fakta ${quote(key)}`,
    why: "Fakta yang tidak dikenal tidak akan dipakai, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion }) => suggestion === null ? "periksa nama fakta di dalam rubrik, atau hapus" : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ key }) => `this rubric has no fact ${quote(key)}`,
    why: "An unknown fact would not be used, so it is not ignored silently.",
    hint: ({ suggestion }) => suggestion === null ? "look up the fact's name in the rubric, or delete it" : `did you mean \`${suggestion}\``
  }
});
var unknownKnown = defineDiagnostic({
  code: "PTH5024",
  name: "unknown-part",
  severity: "error",
  id: {
    message: ({ key }) => `rubrik ini tidak mempunyai bagian ${quote(key)}`,
    why: "Nilai bagian yang tidak dikenal tidak akan dihitung, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion }) => suggestion === null ? "periksa nama bagian di dalam rubrik, atau hapus" : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ key }) => `this rubric has no part ${quote(key)}`,
    why: "The score of an unknown part would not count, so it is not ignored silently.",
    hint: ({ suggestion }) => suggestion === null ? "look up the part's name in the rubric, or delete it" : `did you mean \`${suggestion}\``
  }
});
var knownForm = defineDiagnostic({
  code: "PTH5025",
  name: "known-form",
  severity: "error",
  id: {
    message: () => "nilai yang sudah diketahui ditulis sebagai `score` atau sebagai `points`, tepat salah satu",
    why: "Nilai bagian (`score`) dan sumbangannya setelah dibobot (`points`) adalah dua angka yang berbeda.",
    hint: () => 'tulis {"score": "56.31"} atau {"points": "12.16"}, dengan `source` dan `note` bila ada'
  },
  en: {
    message: () => "a known subtotal is written as `score` or as `points`, exactly one of them",
    why: "The score of a part and what it contributes after weighting are two different numbers.",
    hint: () => 'write {"score": "56.31"} or {"points": "12.16"}, with `source` and `note` if there are any'
  }
});
var alreadyDecided = defineDiagnostic({
  code: "PTH5026",
  name: "already-decided",
  severity: "error",
  id: {
    message: ({ name, other }) => name === other ? `\`${name}\` dijawab, padahal nilainya juga diberikan` : `\`${name}\` diisi, padahal \`${other}\` di atasnya sudah ditentukan`,
    why: "Nilai bagian yang diketahui menggantikan semua jawaban di bawahnya; keduanya bersama-sama bertentangan.",
    hint: ({ other }) => `hapus isian ini, atau yang untuk \`${other}\` di \`known\` atau \`answers\``
  },
  en: {
    message: ({ name, other }) => name === other ? `\`${name}\` is answered although its subtotal is given too` : `\`${name}\` is given although \`${other}\` above it is already decided`,
    why: "A known subtotal stands in place of every answer below it; both together conflict.",
    hint: ({ other }) => `delete this one, or the one for \`${other}\` in \`known\` or \`answers\``
  }
});

// src/model/indicators.ts
function partsBelow(parts) {
  return parts.flatMap((part) => part.kind === "indicator" ? [part] : [part, ...partsBelow(part.children)]);
}

// src/numeric/decimal-comma.ts
function decimalComma(text2) {
  return /^[+-]?[0-9]{1,20},[0-9]{1,20}$/.test(text2) ? text2.replace(",", ".") : null;
}

// src/evidence/part-answer-diagnostics.ts
var notApplicableHere = defineDiagnostic({
  code: "PTH5019",
  name: "not-applicable-here",
  severity: "error",
  id: {
    message: () => "bagian ini tidak boleh dijawab `n/a`",
    why: "Hanya bagian yang dalam rubrik diberi `may be n/a` boleh dinyatakan tidak berlaku oleh penilai.",
    hint: ({ expected }) => `tulis ${expected.id}, atau hapus jawabannya bila belum ada`
  },
  en: {
    message: () => "this part cannot be answered with `n/a`",
    why: "Only parts with `may be n/a` in the rubric can be declared not applicable by the assessor.",
    hint: ({ expected }) => `write ${expected.en}, or delete the answer if there is none yet`
  }
});
var tooFewObservations = defineDiagnostic({
  code: "PTH5020",
  name: "too-few-observations",
  severity: "error",
  id: {
    message: ({ given, atLeast }) => `ada ${given} pengamatan, padahal diperlukan paling sedikit ${atLeast}`,
    why: "Rubrik menetapkan banyaknya pengamatan; nilai dari pengamatan yang lebih sedikit tidak dihitung.",
    hint: () => "tambahkan pengamatan, atau hapus jawaban ini bila belum ada"
  },
  en: {
    message: ({ given, atLeast }) => `${counted(given, "observation")} given, but at least ${atLeast} needed`,
    why: "The rubric sets how many observations are needed; fewer do not count.",
    hint: () => "add observations, or delete this answer if there are none yet"
  }
});
var itemDoubled = defineDiagnostic({
  code: "PTH5021",
  name: "item-doubled",
  severity: "error",
  id: {
    message: ({ shown }) => `${quote(shown)} disebut dua kali dalam daftar ini`,
    why: "Setiap hal dihitung sekali; yang kedua mungkin dimaksudkan untuk hal lain.",
    hint: () => "hapus salah satu, atau tulis nama yang dimaksud"
  },
  en: {
    message: ({ shown }) => `${quote(shown)} is named twice in this list`,
    why: "Every item counts once; the second may have been meant for another.",
    hint: () => "delete one of them, or write the name that was meant"
  }
});
var itemsUnchecked = defineDiagnostic({
  code: "PTH5022",
  name: "items-unchecked",
  severity: "error",
  id: {
    message: ({ items }) => `belum ada ya atau tidak untuk ${items.map(quote).join(", ")}`,
    why: "Daftar yang dijawab satu per satu harus lengkap; yang tidak diisi tidak dianggap \u201Ctidak\u201D.",
    hint: () => "tambahkan ya atau tidak, atau tulis hanya daftar nama yang ada: [...]"
  },
  en: {
    message: ({ items }) => `there is no yes or no for ${items.map(quote).join(", ")}`,
    why: "A list that is answered item by item must be complete; an item left out is not taken as \u201Cno\u201D.",
    hint: () => "add yes or no, or write only the names that are there: [...]"
  }
});

// src/evidence/answer-diagnostics.ts
var answerRange = defineDiagnostic({
  code: "PTH5002",
  name: "answer-range",
  severity: "error",
  id: {
    message: ({ shown, min: min2, max: max2 }) => `jawaban ${quote(shown)} berada di luar ${formatExact(min2)} sampai ${formatExact(max2)}`,
    why: "Jawaban di luar skala tidak mempunyai nilai, dan tidak dipotong diam-diam.",
    hint: ({ expected }) => `tulis ${expected.id}`
  },
  en: {
    message: ({ shown, min: min2, max: max2 }) => `the answer ${quote(shown)} is outside ${formatExact(min2)} to ${formatExact(max2)}`,
    why: "An answer outside the scale has no points, and is not cut off silently.",
    hint: ({ expected }) => `write ${expected.en}`
  }
});
var answerNumber = defineDiagnostic({
  code: "PTH5003",
  name: "answer-number",
  severity: "error",
  id: {
    message: ({ shown, fault }) => M(fault).with(
      "malformed",
      "not-a-number",
      "not-finite",
      () => decimalComma(shown) === null ? `jawaban ${quote(shown)} bukan angka` : `jawaban ${quote(shown)} memakai koma desimal`
    ).with("too-long", () => `jawaban ini memiliki ${shown.length} karakter, lebih dari ${MAX_DECIMAL_LENGTH}`).with("exponent-too-large", () => `pangkat pada ${quote(shown)} lebih dari ${MAX_EXPONENT}`).exhaustive(),
    why: "Angka dibaca persis seperti ditulis; kata, koma desimal dan nilai kosong tidak ditebak.",
    hint: ({ shown, expected }) => decimalComma(shown) === null ? `tulis ${expected.id}` : `pakai titik (${decimalComma(shown)}): ${expected.id}`
  },
  en: {
    message: ({ shown, fault }) => M(fault).with(
      "malformed",
      "not-a-number",
      "not-finite",
      () => decimalComma(shown) === null ? `the answer ${quote(shown)} is not a number` : `the answer ${quote(shown)} has a decimal comma`
    ).with("too-long", () => `this answer has ${shown.length} characters, more than ${MAX_DECIMAL_LENGTH}`).with("exponent-too-large", () => `the exponent of ${quote(shown)} is beyond ${MAX_EXPONENT}`).exhaustive(),
    why: "Numbers are read exactly as written; words, decimal commas and empty values are not guessed at.",
    hint: ({ shown, expected }) => decimalComma(shown) === null ? `write ${expected.en}` : `use a point (${decimalComma(shown)}): ${expected.en}`
  }
});
var answerWhole = defineDiagnostic({
  code: "PTH5004",
  name: "answer-whole",
  severity: "error",
  id: {
    message: ({ shown }) => `jawaban ${quote(shown)} bukan bilangan bulat`,
    why: "Tingkat dan hitungan tidak dibulatkan; setengah tingkat tidak ada.",
    hint: ({ expected }) => `tulis ${expected.id}`
  },
  en: {
    message: ({ shown }) => `the answer ${quote(shown)} is not a whole number`,
    why: "Levels and counts are not rounded; there is no half level.",
    hint: ({ expected }) => `write ${expected.en}`
  }
});
var answerOption = defineDiagnostic({
  code: "PTH5005",
  name: "answer-option",
  severity: "error",
  id: {
    message: ({ shown }) => `${quote(shown)} bukan salah satu jawaban pada skala ini`,
    why: "Hanya jawaban yang disebut rubrik mempunyai nilai.",
    hint: ({ suggestion, expected }) => suggestion === null ? `tulis ${expected.id}` : `mungkin maksudnya \`${suggestion}\``
  },
  en: {
    message: ({ shown }) => `${quote(shown)} is not one of the answers of this scale`,
    why: "Only answers that the rubric names have points.",
    hint: ({ suggestion, expected }) => suggestion === null ? `write ${expected.en}` : `did you mean \`${suggestion}\``
  }
});
var answerForm = defineDiagnostic({
  code: "PTH5006",
  name: "answer-form",
  severity: "error",
  id: {
    message: ({ shown }) => `bentuk jawaban ${quote(shown)} tidak sesuai dengan yang diminta`,
    why: "Daftar, hitungan dan rata-rata mempunyai bentuknya sendiri; bentuk lain tidak ditebak maksudnya.",
    hint: ({ expected }) => `tulis ${expected.id}`
  },
  en: {
    message: ({ shown }) => `the answer ${quote(shown)} does not have the form that is asked for`,
    why: "Lists, counts and means have a form of their own; another form is not guessed at.",
    hint: ({ expected }) => `write ${expected.en}`
  }
});
var sampleTooSmall = defineDiagnostic({
  code: "PTH5007",
  name: "sample-too-small",
  severity: "error",
  id: {
    message: ({ respondents, atLeast }) => respondents === null ? `banyaknya responden tidak disebut, padahal diperlukan paling sedikit ${atLeast}` : `ada ${respondents} responden, padahal diperlukan paling sedikit ${atLeast}`,
    why: "Rubrik menetapkan jumlah responden terkecil; rata-rata dari sampel yang lebih kecil tidak dihitung.",
    hint: () => "tambahkan jawaban responden, atau `respondents` pada rata-rata"
  },
  en: {
    message: ({ respondents, atLeast }) => respondents === null ? `the number of respondents is not given, but at least ${atLeast} are needed` : `${counted(respondents, "respondent")} given, but at least ${atLeast} needed`,
    why: "The rubric sets the smallest number of respondents; the mean of a smaller sample does not count.",
    hint: () => "add answers of respondents, or `respondents` beside the mean"
  }
});

// src/sql/exact-numbers.ts
function commonMultiple(numbers) {
  return numbers.reduce((all2, one) => all2 / greatestCommonDivisor2(all2, one) * one, 1n);
}
function commonDivisor(numbers) {
  const found = numbers.reduce(greatestCommonDivisor2, 0n);
  return found === 0n ? 1n : found;
}
function numeratorOver({ num, den }, over) {
  return num * over / den;
}
function floorOf({ num, den }) {
  const whole = num / den;
  return num < 0n && num % den !== 0n ? whole - 1n : whole;
}
function ceilingOf({ num, den }) {
  return -floorOf({ num: -num, den });
}
function greatestCommonDivisor2(a2, b2) {
  let [x2, y2] = [a2 < 0n ? -a2 : a2, b2 < 0n ? -b2 : b2];
  while (y2 !== 0n) [x2, y2] = [y2, x2 % y2];
  return x2;
}

// src/evidence/read-part-answer.ts
var NOT_APPLICABLE = ["n/a", "tidak berlaku"];

// src/sql/tree/make.ts
var NULL2 = { kind: "null" };
var TRUE2 = { kind: "boolean", value: true };
var FALSE2 = { kind: "boolean", value: false };
function column(name) {
  return { kind: "column", name };
}
function integer(value) {
  return { kind: "integer", value };
}
function text(value) {
  return { kind: "text", value };
}
function operation(left, operator, right) {
  return { kind: "operation", operator, left, right };
}
function all(parts) {
  const [only, ...others] = parts;
  if (only === void 0) return TRUE2;
  return others.length === 0 ? only : { kind: "all", parts };
}
function any(parts) {
  const [only, ...others] = parts;
  if (only === void 0) return FALSE2;
  return others.length === 0 ? only : { kind: "any", parts };
}
function not(operand) {
  return { kind: "not", operand };
}
function isNull(operand) {
  return { kind: "is-null", operand, negated: false };
}
function isNotNull(operand) {
  return { kind: "is-null", operand, negated: true };
}
function cases(branches, otherwise = NULL2) {
  if (branches.length === 0) return otherwise;
  return { kind: "case", branches: branches.map(([when, then]) => ({ when, then })), otherwise };
}
function call(name, ...given) {
  const [only, ...others] = given;
  if ((name === "greatest" || name === "least") && only !== void 0 && others.length === 0) return only;
  return { kind: "call", name, arguments: given };
}
function aggregate(name, operand) {
  return { kind: "aggregate", name, operand };
}
function select(from, columns, more = {}) {
  return { kind: "select", everything: false, columns, from, where: null, groupBy: [], ...more };
}

// src/sql/read-column.ts
var DIGITS = 6;
var MOST_UNITS = 10n ** 18n - 1n;
var MOST_WHOLE = 10n ** 12n - 1n;
var NUMBER = "[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?";
var PLAIN2 = `[+-]?[0-9]{1,12}([.][0-9]{1,${DIGITS}}0*)?`;
var WHOLE = "[+-]?[0-9]{1,18}([.]0+)?";
function textOf3(name) {
  return { kind: "cast", operand: column(name), type: { kind: "text" } };
}
function isGiven(name) {
  return isNotNull(column(name));
}
function isTextIn(name, values) {
  return all([typeIs(name, "text"), { kind: "in", operand: textOf3(name), values }]);
}
function isNotApplicable(name) {
  return isTextIn(
    name,
    NOT_APPLICABLE.flatMap((word) => typeof word === "string" ? [word] : [])
  );
}
function isYes(name) {
  return any([isTextIn(name, ["yes", "ya"]), isBoolean(name, "true")]);
}
function isNo(name) {
  return any([isTextIn(name, ["no", "tidak"]), isBoolean(name, "false")]);
}
function wholeIn(name, dialect) {
  const operand = column(name);
  const read2 = cases([
    ...fromIntegers(name, dialect, { kind: "small-or-null", operand }),
    [matches(name, WHOLE), { kind: "units", operand: textOf3(name), digits: 0 }]
  ]);
  return { expression: read2, type: "small", low: -MOST_UNITS, high: MOST_UNITS };
}
function unitsIn2(name, dialect) {
  const whole = { kind: "small-or-null", operand: column(name) };
  const scaled = operation(whole, "*", integer(10n ** BigInt(DIGITS)));
  const read2 = cases([
    ...fromIntegers(name, dialect, cases([[isBetween(whole, -MOST_WHOLE, MOST_WHOLE), scaled]])),
    [matches(name, PLAIN2), { kind: "units", operand: textOf3(name), digits: DIGITS }]
  ]);
  return { expression: read2, type: "small", low: -MOST_UNITS, high: MOST_UNITS };
}
function fromIntegers(name, { readInteger }, value) {
  return readInteger === null ? [] : [[typeIs(name, "integer"), value]];
}
function isNumber(name) {
  return all([not(typeIs(name, "boolean")), matches(name, NUMBER)]);
}
function isBeyond(name) {
  return all([isNumber(name), not(matches(name, PLAIN2))]);
}
function isPlain2(name) {
  return all([isNumber(name), matches(name, PLAIN2)]);
}
function isBetween(value, low, high) {
  return all([operation(value, ">=", integer(low)), operation(value, "<=", integer(high))]);
}
function unitBounds(min2, max2) {
  const size = powerOfTen(DIGITS);
  return [ceilingOf(multiply(min2, size)), floorOf(multiply(max2, size))];
}
function matches(name, pattern) {
  return { kind: "matches", operand: textOf3(name), pattern };
}
function typeIs(name, type) {
  return { kind: "type-is", operand: column(name), type };
}
function isBoolean(name, value) {
  return all([typeIs(name, "boolean"), operation(textOf3(name), "=", text(value))]);
}

// src/sql/source.ts
function sourceOf(rubric2, nameOf3) {
  const subject = nameOf3("subject");
  const parts = partsBelow(rubric2.children).flatMap(columnsOfPart);
  const facts = rubric2.facts.map(({ name }) => name);
  const levels = rubric2.levels.map(({ to }) => to);
  const named3 = /* @__PURE__ */ new Map();
  for (const wanted of [...parts, ...facts]) named3.set(wanted, { wanted, name: nameOf3(wanted) });
  for (const level of levels) named3.set(levelKey(level), { wanted: level, name: nameOf3(level) });
  return {
    subject,
    columns: [...named3.values()],
    nameOf: (wanted) => named3.get(wanted)?.name ?? wanted
  };
}
function levelKey(level) {
  return `level ${level}`;
}
function columnsOfPart(part) {
  if (part.kind !== "indicator") return part.mayBeNotApplicable ? [part.name] : [];
  if (part.scale.kind === "checklist")
    return [
      ...part.mayBeNotApplicable ? [part.name] : [],
      ...part.scale.items.map((item) => itemKey(part.name, item.name))
    ];
  if (part.scale.kind === "mean" && part.scale.atLeast > 1n) return [part.name, respondentsKey(part.name)];
  return [part.name];
}
function itemKey(indicator, item) {
  return `${indicator}.${item}`;
}
function respondentsKey(indicator) {
  return `${indicator}.respondents`;
}

// src/sql/leaf.ts
var MOST_RESPONDENTS = 1000000000000n;
function leafOf(indicator, range, source, dialect) {
  const { scale, name } = indicator;
  const answer = source.nameOf(name);
  return M(scale).returnType().with(
    { kind: "yes-no" },
    ({ better }) => stated(
      [
        [isYes(answer), better === "yes" ? range.max : range.min],
        [isNo(answer), better === "yes" ? range.min : range.max]
      ],
      range
    )
  ).with(
    { kind: "choice" },
    ({ options }) => stated(
      options.map((option) => [isTextIn(answer, [option.name]), option.points]),
      range
    )
  ).with({ kind: "levels" }, (levels) => {
    const read2 = wholeIn(answer, dialect).expression;
    const points = levels.levels.flatMap(
      (one) => one.points === null ? [] : [{ from: rational(one.level), points: one.points }]
    );
    const bounds = [levels.min, levels.max];
    if (points.length > 0) return inSteps(read2, bounds, points, 0);
    return linear(read2, bounds, rational(levels.min), rational(levels.max), levels.direction, range, 0);
  }).with({ kind: "count" }, ({ max: most2, fullAt, direction: direction2 }) => {
    const counted2 = wholeIn(answer, dialect).expression;
    const full = cases([
      [isBetween(counted2, 0n, fullAt), counted2],
      [isBetween(counted2, fullAt, most2), integer(fullAt)]
    ]);
    const found = linear(full, [0n, fullAt], rational(0n), rational(fullAt), direction2, range, 0);
    return { ...found, within: null };
  }).with(
    { kind: "number" },
    ({ min: low, max: high, direction: direction2 }) => linear(unitsIn2(answer, dialect).expression, unitBounds(low, high), low, high, direction2, range, DIGITS)
  ).with({ kind: "mean" }, (mean) => {
    const [low, high] = [rational(mean.min), rational(mean.max)];
    const units = unitsIn2(answer, dialect).expression;
    const people = wholeIn(source.nameOf(respondentsKey(name)), dialect).expression;
    const read2 = mean.atLeast > 1n ? cases([[isBetween(people, mean.atLeast, MOST_RESPONDENTS), units]]) : units;
    return linear(read2, unitBounds(low, high), low, high, mean.direction, range, DIGITS);
  }).with({ kind: "checklist" }, ({ items }) => checklist(name, items, range, source)).with(
    { kind: "steps" },
    ({ min: low, max: high, steps }) => inSteps(unitsIn2(answer, dialect).expression, unitBounds(low, high), steps, DIGITS)
  ).exhaustive();
}
function worthOf({ worth, low, high }, read2, arithmetic) {
  const { constant: constant2, plus, times, choose } = arithmetic;
  const number = { expression: read2, type: "small", low, high };
  return M(worth).with({ kind: "linear" }, (line) => plus(times(number, constant2(line.times)), constant2(line.add))).with(
    { kind: "steps" },
    ({ steps }) => choose(
      steps.toReversed().map(({ from, points }) => [operation(read2, ">=", integer(from)), constant2(points)])
    )
  ).exhaustive();
}
function fits({ within }, read2) {
  return within === null ? { kind: "is-null", operand: read2, negated: true } : isBetween(read2, ...within);
}
function stated(options, range) {
  const den = commonMultiple(options.map(([, points]) => points.den));
  const read2 = cases(options.map(([when, points]) => [when, integer(numeratorOver(points, den))]));
  const low = options.reduce((least2, [, points]) => min(least2, points), range.max);
  const high = options.reduce((most2, [, points]) => max(most2, points), range.min);
  return {
    read: { kind: "cast", operand: read2, type: { kind: "small" } },
    within: null,
    low: numeratorOver(low, den),
    high: numeratorOver(high, den),
    den,
    worth: { kind: "linear", add: 0n, times: 1n }
  };
}
function linear(read2, within, low, high, direction2, { min: least2, max: most2 }, digits) {
  const [worst, best] = direction2 === "higher" ? [low, high] : [high, low];
  const slope = divide(subtract(most2, least2), subtract(best, worst));
  const perUnit = multiply(slope, powerOfTen(-digits));
  const start = subtract(least2, multiply(worst, slope));
  const den = commonMultiple([perUnit.den, start.den]);
  const worth = { kind: "linear", add: numeratorOver(start, den), times: numeratorOver(perUnit, den) };
  return { read: read2, within, low: within[0], high: within[1], den, worth };
}
function inSteps(read2, within, steps, digits) {
  const den = commonMultiple(steps.map(({ points }) => points.den));
  const size = powerOfTen(digits);
  const lowestFirst = steps.toSorted((a2, b2) => compare(a2.from, b2.from));
  return {
    read: read2,
    within,
    low: within[0],
    high: within[1],
    den,
    worth: {
      kind: "steps",
      steps: lowestFirst.map(({ from, points }) => ({
        from: ceilingOf(multiply(from, size)),
        points: numeratorOver(points, den)
      }))
    }
  };
}
function checklist(name, items, { min: least2, max: most2 }, source) {
  const size = commonMultiple(items.map(({ weight }) => weight.den));
  const shares = items.map((item) => {
    const tick = source.nameOf(itemKey(name, item.name));
    return cases([
      [isYes(tick), integer(numeratorOver(item.weight, size))],
      [isNo(tick), integer(0n)]
    ]);
  });
  const [first = integer(0n), ...others] = shares;
  const read2 = others.reduce((sum2, share) => operation(sum2, "+", share), first);
  const perShare = divide(subtract(most2, least2), rational(size));
  const den = commonMultiple([perShare.den, least2.den]);
  return {
    read: { kind: "cast", operand: read2, type: { kind: "small" } },
    within: null,
    low: 0n,
    high: size,
    den,
    worth: { kind: "linear", add: numeratorOver(least2, den), times: numeratorOver(perShare, den) }
  };
}

// src/sql/faults.ts
function faultsOf(rubric2, source, dialect) {
  const parts = partsBelow(rubric2.children);
  const found = [
    ...parts.map((part) => faultsOfPart(part, source, dialect)),
    ...rubric2.facts.map((fact) => faultsOfFact(fact, source, dialect))
  ];
  const conflicts = rubric2.children.flatMap((part) => conflictsBelow(part, null, source));
  return {
    faults: [...found.flatMap(({ faults }) => faults), ...conflicts],
    beyond: found.flatMap(({ beyond }) => beyond)
  };
}
var NOTHING = { faults: [], beyond: [] };
function faultsOfPart(part, source, dialect) {
  const column3 = source.nameOf(part.name);
  const given = isGiven(column3);
  const onlyNotApplicable = { column: column3, code: answerForm.code, when: all([given, not(isNotApplicable(column3))]) };
  if (part.kind !== "indicator")
    return part.mayBeNotApplicable ? { faults: [onlyNotApplicable], beyond: [] } : NOTHING;
  const outside = part.mayBeNotApplicable ? [] : [{ column: column3, code: notApplicableHere.code, when: all([given, isNotApplicable(column3)]) }];
  const answered = all([given, not(isNotApplicable(column3))]);
  const numeric = (min2, max2, isWhole2) => {
    const found = numberFaults(column3, answered, min2, max2, isWhole2, dialect);
    return { faults: [...outside, ...found.faults], beyond: found.beyond };
  };
  const option = (fitting) => ({
    faults: [...outside, { column: column3, code: answerOption.code, when: all([answered, not(fitting)]) }],
    beyond: []
  });
  return M(part.scale).returnType().with({ kind: "yes-no" }, () => option(any([isYes(column3), isNo(column3)]))).with(
    { kind: "choice" },
    ({ options }) => option(
      isTextIn(
        column3,
        options.map(({ name }) => name)
      )
    )
  ).with({ kind: "levels" }, ({ min: min2, max: max2 }) => numeric(rational(min2), rational(max2), true)).with({ kind: "count" }, ({ max: max2 }) => numeric(rational(0n), rational(max2), true)).with({ kind: "number" }, { kind: "steps" }, ({ min: min2, max: max2 }) => numeric(min2, max2, false)).with({ kind: "mean" }, ({ min: min2, max: max2, atLeast }) => {
    const own = numeric(rational(min2), rational(max2), false);
    if (atLeast <= 1n) return own;
    const people = respondentFaults(part, atLeast, source, dialect);
    return { faults: [...own.faults, ...people.faults], beyond: [...own.beyond, ...people.beyond] };
  }).with({ kind: "checklist" }, () => ({
    faults: [...part.mayBeNotApplicable ? [onlyNotApplicable] : [], ...checklistFaults(part, source)],
    beyond: []
  })).exhaustive();
}
function numberFaults(column3, answered, min2, max2, isWhole2, dialect) {
  const units = unitsIn2(column3, dialect).expression;
  const [low, high] = unitBounds(min2, max2);
  const isInside2 = isBetween(units, low, high);
  const rest = {
    kind: "remainder",
    wide: false,
    left: { kind: "call", name: "abs", arguments: [units] },
    right: integer(10n ** BigInt(DIGITS))
  };
  return {
    faults: [
      { column: column3, code: answerNumber.code, when: all([answered, not(isNumber(column3))]) },
      { column: column3, code: answerRange.code, when: all([answered, isPlain2(column3), not(isInside2)]) },
      ...isWhole2 ? [{ column: column3, code: answerWhole.code, when: all([answered, isPlain2(column3), isInside2, operation(rest, "<>", integer(0n))]) }] : []
    ],
    beyond: [{ column: column3, when: all([answered, isBeyond(column3)]) }]
  };
}
function respondentFaults({ name }, atLeast, source, dialect) {
  const [mean, people] = [source.nameOf(name), source.nameOf(respondentsKey(name))];
  const answered = all([isGiven(mean), not(isNotApplicable(mean))]);
  const found = numberFaults(people, isGiven(people), rational(1n), rational(MOST_RESPONDENTS), true, dialect);
  const units = unitsIn2(people, dialect).expression;
  const few = operation(units, "<", integer(atLeast * 10n ** BigInt(DIGITS)));
  const sample = any([not(isGiven(people)), all([isPlain2(people), few])]);
  return {
    faults: [
      ...found.faults,
      { column: people, code: answerForm.code, when: all([isGiven(people), not(answered)]) },
      { column: people, code: sampleTooSmall.code, when: all([answered, sample]) }
    ],
    beyond: found.beyond
  };
}
function checklistFaults(part, source) {
  const items = part.scale.kind === "checklist" ? part.scale.items : [];
  const columns = items.map((item) => source.nameOf(itemKey(part.name, item.name)));
  const given = any(columns.map(isGiven));
  const own = source.nameOf(part.name);
  return columns.flatMap((column3) => [
    { column: column3, code: answerForm.code, when: all([isGiven(column3), not(any([isYes(column3), isNo(column3)]))]) },
    { column: column3, code: itemsUnchecked.code, when: all([given, not(isGiven(column3))]) },
    ...part.mayBeNotApplicable ? [{ column: column3, code: alreadyDecided.code, when: all([isGiven(column3), isGiven(own)]) }] : []
  ]);
}
function faultsOfFact({ name, type }, source, dialect) {
  const column3 = source.nameOf(name);
  const given = isGiven(column3);
  const option = (fitting) => ({
    faults: [{ column: column3, code: answerOption.code, when: all([given, not(fitting)]) }],
    beyond: []
  });
  return M(type).returnType().with({ kind: "yes-no" }, () => option(any([isYes(column3), isNo(column3)]))).with(
    { kind: "choice" },
    ({ options }) => option(
      isTextIn(
        column3,
        options.map((one) => one.name)
      )
    )
  ).with({ kind: "number" }, ({ min: min2, max: max2 }) => numberFaults(column3, given, min2, max2, false, dialect)).exhaustive();
}
function conflictsBelow(part, above, source) {
  const columns = part.kind === "indicator" && part.scale.kind === "checklist" ? [...part.mayBeNotApplicable ? [part.name] : [], ...part.scale.items.map((item) => itemKey(part.name, item.name))] : part.kind === "indicator" || part.mayBeNotApplicable ? [part.name] : [];
  const own = above === null ? [] : columns.map((wanted) => {
    const column3 = source.nameOf(wanted);
    return { column: column3, code: alreadyDecided.code, when: all([isGiven(column3), above]), isConflict: true };
  });
  if (part.kind === "indicator") return own;
  const decides = part.mayBeNotApplicable ? isNotApplicable(source.nameOf(part.name)) : null;
  const below = above === null ? decides : decides === null ? above : any([above, decides]);
  return [...own, ...part.children.flatMap((child) => conflictsBelow(child, below, source))];
}

// src/sql/names.ts
function createNames({ nameBytes, foldsCase }) {
  const taken = /* @__PURE__ */ new Set();
  const keyOf2 = (name) => foldsCase ? name.toLowerCase() : name;
  return (wanted) => {
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? "" : `~${number}`;
      const name = `${nameBytes === null ? wanted : cut(wanted, nameBytes - ending.length)}${ending}`;
      if (taken.has(keyOf2(name))) continue;
      taken.add(keyOf2(name));
      return name;
    }
  };
}
function cut(text2, bytes) {
  let length = 0;
  let left = bytes;
  for (const character of text2) {
    left -= bytesOf(character.codePointAt(0) ?? 0);
    if (left < 0) break;
    length += character.length;
  }
  return text2.slice(0, length);
}
function bytesOf(codePoint) {
  if (codePoint < 128) return 1;
  if (codePoint < 2048) return 2;
  return codePoint < 65536 ? 3 : 4;
}

// src/sql/check-view.ts
function checkView(rubric2, { dialect, source, table }, name) {
  const { faults } = faultsOf(rubric2, source, dialect);
  const columns = [...new Set(faults.map((fault) => fault.column))];
  const queries = columns.map((one) => {
    const own = faults.filter((fault) => fault.column === one);
    return report(
      table,
      source.subject,
      text(one),
      cases(own.map(({ when, code }) => [when, text(code)])),
      textOf3(one),
      anyOf(own.map(({ when }) => when))
    );
  });
  const subject = column(source.subject);
  const nameless = report(table, source.subject, text("subject"), text(subjectForm.code), textOf3(source.subject), isNull(subject));
  const stepName = createNames(dialect);
  stepName(table);
  const counted2 = stepName("how often");
  const often = select(
    table,
    [
      { name: source.subject, expression: subject },
      { name: "times", expression: aggregate("count", integer(1n)) }
    ],
    { groupBy: [subject] }
  );
  const isDoubled2 = all([isNotNull(subject), operation(column("times"), ">", integer(1n))]);
  const doubled = report(counted2, source.subject, text("subject"), text(duplicateSubject.code), textOf3(source.subject), isDoubled2);
  return {
    name,
    about: ["every answer that does not fit the rubric; look the codes up with `patuh explain-code`"],
    query: {
      kind: "with",
      steps: [{ name: counted2, about: "how often each subject is in the table", query: often }],
      query: { kind: "union-all", queries: [...queries, nameless, doubled] }
    }
  };
}
function report(from, subject, where, code, value, when) {
  return select(
    from,
    [
      { name: "subject", expression: column(subject) },
      { name: "column", expression: where },
      { name: "code", expression: code },
      { name: "value", expression: value }
    ],
    { where: when }
  );
}
function anyOf(parts) {
  return { kind: "any", parts };
}

// src/sql/dialects/duckdb.ts
var DUCKDB = {
  name: "duckdb",
  nameBytes: null,
  foldsCase: true,
  quoteName: (name) => `"${name.replaceAll('"', '""')}"`,
  quoteText: (text2) => `'${text2.replaceAll("'", "''")}'`,
  types: { small: "BIGINT", wide: "HUGEINT", text: "VARCHAR" },
  widest: 2n ** 127n - 1n,
  quotient: (left, right) => `${left} // ${right}`,
  matches: (operand, pattern) => `regexp_full_match(${operand}, ${pattern})`,
  typeIs: (operand, type) => M(type).with("boolean", () => `typeof(${operand}) = 'BOOLEAN'`).with("integer", () => `typeof(${operand}) IN (${INTEGERS})`).with("text", () => `(typeof(${operand}) = 'VARCHAR' OR starts_with(typeof(${operand}), 'ENUM'))`).exhaustive(),
  readInteger: (operand) => `TRY_CAST(${operand} AS BIGINT)`,
  step: "",
  createView: "CREATE OR REPLACE VIEW"
};
var INTEGERS = "'TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT'";

// src/sql/dialects/postgres.ts
var POSTGRES = {
  name: "postgres",
  nameBytes: 63,
  foldsCase: false,
  quoteName: (name) => `"${name.replaceAll('"', '""')}"`,
  // Whether a backslash escapes hangs on a setting, unless the text says that it does.
  quoteText: (text2) => {
    const quoted2 = `'${text2.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
    return text2.includes("\\") ? `E${quoted2}` : quoted2;
  },
  types: { small: "bigint", wide: "numeric", text: "text" },
  widest: null,
  quotient: (left, right, wide) => wide ? `div(${left}, ${right})` : `${left} / ${right}`,
  matches: (operand, pattern) => `${operand} ~ ('^(?:' || ${pattern} || ')$')`,
  typeIs: (operand, type) => M(type).with("boolean", () => `pg_typeof(${operand}) = 'boolean'::regtype`).with("integer", () => `pg_typeof(${operand})::text IN ('smallint', 'integer', 'bigint')`).with(
    "text",
    () => `pg_typeof(${operand})::text NOT IN ('boolean', 'smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision')`
  ).exhaustive(),
  readInteger: null,
  step: "MATERIALIZED ",
  createView: "CREATE OR REPLACE VIEW"
};

// src/sql/dialects/spark.ts
var SPARK = {
  name: "spark",
  nameBytes: null,
  foldsCase: true,
  quoteName: (name) => `\`${name.replaceAll("`", "``")}\``,
  quoteText: (text2) => `'${text2.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  types: { small: "BIGINT", wide: "DECIMAL(38,0)", text: "STRING" },
  widest: 10n ** 38n - 1n,
  // DIV gives 64 bits; a division without a rest has no digits to lose up to ten to the 32nd.
  quotient: (left, right, wide) => wide ? `CAST((${left} - ${left} % ${right}) / ${right} AS DECIMAL(38,0))` : `${left} DIV ${right}`,
  matches: (operand, pattern) => `${operand} RLIKE concat('^(?:', ${pattern}, ')$')`,
  typeIs: (operand, type) => M(type).with("boolean", () => `typeof(${operand}) = 'boolean'`).with("integer", () => `typeof(${operand}) IN ('tinyint', 'smallint', 'int', 'bigint')`).with("text", () => `typeof(${operand}) = 'string'`).exhaustive(),
  readInteger: null,
  step: "",
  createView: "CREATE OR REPLACE VIEW"
};

// src/sql/sql-diagnostics.ts
var sqlUndisclosed = defineDiagnostic({
  code: "PTH7200",
  name: "sql-weights-undisclosed",
  severity: "error",
  id: {
    message: ({ parts }) => `bobot ${parts.map(quote).join(", ")} tidak diterbitkan, jadi tidak ada satu nilai`,
    why: "Sebuah kueri memberi tiap baris satu nilai; tanpa bobot yang diketahui yang ada hanyalah rentang.",
    hint: () => "pakai `--assume equal`, atau tulis `undisclosed weights assume equal` di dalam rubrik"
  },
  en: {
    message: ({ parts }) => `the weights of ${parts.map(quote).join(", ")} were never published, so there is no single score`,
    why: "A query gives every row one score; without known weights there is only a range.",
    hint: () => "use `--assume equal`, or write `undisclosed weights assume equal` in the rubric"
  }
});
var sqlNotBrokenDown = defineDiagnostic({
  code: "PTH7201",
  name: "sql-not-broken-down",
  severity: "error",
  id: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} tidak dirinci, jadi tidak dapat dihitung dari jawaban`,
    why: "Nilai bagian yang tidak dirinci hanya diketahui dari bukti (`known`), yang tidak dibaca dari tabel.",
    hint: () => "tambahkan indikatornya ke rubrik, atau nilai dengan `patuh score`"
  },
  en: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} is not broken down, so it cannot be computed from answers`,
    why: "The score of a part that is not broken down is only known from evidence (`known`), which no table holds.",
    hint: () => "add its indicators to the rubric, or score with `patuh score`"
  }
});
var sqlObservations = defineDiagnostic({
  code: "PTH7202",
  name: "sql-observations",
  severity: "error",
  id: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} dijawab dengan beberapa pengamatan`,
    why: "Satu sel tabel memuat satu jawaban; daftar pengamatan tidak dibaca oleh kueri.",
    hint: () => "nilai dengan `patuh score`, atau buat rubrik tanpa `observations` untuk tabel yang sudah digabungkan"
  },
  en: {
    message: ({ parts }) => `${parts.map(quote).join(", ")} is answered by several observations`,
    why: "One cell of a table holds one answer; a list of observations is not read by the query.",
    hint: () => "score with `patuh score`, or write a rubric without `observations` for a table that is combined already"
  }
});

// src/sql/refuse.ts
function refuse(rubric2, assume, report2) {
  const parts = partsBelow(rubric2.children);
  const undisclosed = parts.filter(({ weight }) => weight === null);
  if (undisclosed.length > 0 && assume === null) report2(sqlUndisclosed, null, { parts: names(undisclosed) });
  const bare = parts.filter((part) => part.kind !== "indicator" && part.children.length === 0);
  if (rubric2.children.length === 0) report2(sqlNotBrokenDown, null, { parts: [rubric2.id] });
  else if (bare.length > 0) report2(sqlNotBrokenDown, null, { parts: names(bare) });
  const observed = parts.filter((part) => part.kind === "indicator" && part.observations !== null);
  if (observed.length > 0) report2(sqlObservations, null, { parts: names(observed) });
}
function names(parts) {
  return parts.map(({ name }) => name);
}

// src/sql/facts.ts
function readFacts(rubric2, source, dialect, layers, nameOf3) {
  return new Map(
    rubric2.facts.map((fact) => [fact.name, readFact(fact, source.nameOf(fact.name), dialect, layers, nameOf3)])
  );
}
function readFact({ name, type }, column3, dialect, layers, nameOf3) {
  const add2 = (expression) => layers.add(nameOf3(`${name}:fact`), expression);
  return M(type).returnType().with({ kind: "yes-no" }, () => ({
    value: add2(
      cases([
        [isYes(column3), text("yes")],
        [isNo(column3), text("no")]
      ])
    ),
    number: null
  })).with({ kind: "choice" }, ({ options }) => ({
    value: add2(cases(options.map((option) => [isTextIn(column3, [option.name]), text(option.name)]))),
    number: null
  })).with({ kind: "number" }, ({ min: min2, max: max2 }) => {
    const [low, high] = unitBounds(min2, max2);
    const units = unitsIn2(column3, dialect).expression;
    const value = add2(cases([[isBetween(units, low, high), units]]));
    return { value, number: { expression: value, type: "small", low, high } };
  }).exhaustive();
}

// src/sql/layers.ts
function createLayers(first, nameOf3) {
  const steps = [first];
  let open = [];
  const last = () => steps.at(-1)?.name ?? first.name;
  const seal = (about) => {
    if (open.length === 0) return;
    const query = select(last(), open, { everything: true });
    steps.push({ name: nameOf3(`step ${steps.length + 1}`), about, query });
    open = [];
  };
  return {
    add: (name, expression) => {
      open.push({ name, expression });
      return column(name);
    },
    seal,
    finish: (of) => ({ kind: "with", steps, query: of(last()) })
  };
}

// src/sql/amount.ts
function amountOver({ num, den, over }, wanted, { times, constant: constant2 }) {
  return { num: times(num, constant2(wanted / den)), den: wanted, over };
}
function constantAmount(value, den, { constant: constant2 }) {
  return { num: constant2(numeratorOver(value, den)), den, over: null };
}
function roundedUnits(amount, digits, mode, arithmetic) {
  const { constant: constant2, times, minus, absolute, choose } = arithmetic;
  const size = 10n ** BigInt(digits);
  const shared = commonDivisor([size, amount.den]);
  const scaled = times(amount.num, constant2(size / shared));
  const divisor = times(amount.over ?? constant2(1n), constant2(amount.den / shared));
  const units = quotientBy(absolute(scaled), divisor, mode, arithmetic);
  if (scaled.low >= 0n) return units;
  const negated = { ...minus(constant2(0n), units), low: -units.high, high: 0n };
  return choose([[operation(amount.num.expression, "<", integer(0n)), negated]], units);
}
function quotientBy(num, den, mode, arithmetic) {
  const { constant: constant2, plus, minus, times, quotient, remainder, choose } = arithmetic;
  const twice = (one) => times(one, constant2(2n));
  return M(mode).returnType().with("down", () => quotient(num, den)).with("up", () => quotient(minus(plus(num, den), constant2(1n)), den)).with("half-up", () => quotient(plus(twice(num), den), twice(den))).with("half-even", () => {
    const nearest = quotient(plus(twice(num), den), twice(den));
    const isTie = operation(remainder(plus(twice(num), den), twice(den)).expression, "=", integer(0n));
    const isOdd = operation(remainder(nearest, constant2(2n)).expression, "=", integer(1n));
    const even = { ...minus(nearest, constant2(1n)), low: 0n };
    return choose([[{ kind: "all", parts: [isTie, isOdd] }, even]], nearest);
  }).exhaustive();
}
function compareAmount(amount, operator, bound, arithmetic) {
  const { times, constant: constant2 } = arithmetic;
  const { num, den, over } = amount;
  if (over === null) return compareWhole(num, operator, multiply(bound, { num: den, den: 1n }));
  const left = times(num, constant2(bound.den));
  const right = times(over, constant2(bound.num * den));
  return operation(left.expression, SIGNS[operator], right.expression);
}
function compareWhole({ expression, low, high }, operator, bound) {
  const number = M(operator).with("at least", "below", () => ceilingOf(bound)).with("at most", "above", () => floorOf(bound)).exhaustive();
  const always = (holds3) => cases([[isNotNull(expression), holds3 ? TRUE2 : FALSE2]]);
  if (number > high) return always(operator === "at most" || operator === "below");
  if (number < low) return always(operator === "at least" || operator === "above");
  return operation(expression, SIGNS[operator], integer(number));
}
function inUnits(bound, digits) {
  return multiply(bound, powerOfTen(digits));
}
var SIGNS = { "at least": ">=", "at most": "<=", above: ">", below: "<" };

// src/sql/condition-sql.ts
function conditionSql(condition, facts, compareScore) {
  const below = (part) => conditionSql(part, facts, compareScore);
  return M(condition).returnType().with({ kind: "any-of" }, ({ parts }) => any(parts.map(below))).with({ kind: "all-of" }, ({ parts }) => all(parts.map(below))).with({ kind: "not" }, ({ operand }) => not(below(operand))).with({ kind: "fact-is" }, ({ fact, value }) => operation(facts.get(fact)?.value ?? NULL2, "=", text(value))).with({ kind: "fact-compared" }, ({ fact, operator, bound }) => {
    const number = facts.get(fact)?.number ?? null;
    return number === null ? NULL2 : compareWhole(number, operator, inUnits(bound, DIGITS));
  }).with({ kind: "score-compared" }, ({ path, operator, bound }) => compareScore(path, operator, bound)).exhaustive();
}
function factCondition(condition, facts) {
  return conditionSql(condition, facts, () => NULL2);
}

// src/evaluate/combine-group.ts
function equalShare(children, total) {
  const undisclosed = children.filter(({ weight }) => weight === null);
  if (undisclosed.length === 0) return null;
  const rest = subtract(total, sum(children.map(({ weight }) => weight ?? ZERO)));
  return divide(rest, { num: BigInt(undisclosed.length), den: 1n });
}

// src/model/facts-in.ts
function factsIn(condition) {
  return M(condition).returnType().with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap(factsIn)).with({ kind: "not" }, ({ operand }) => factsIn(operand)).with({ kind: "fact-is" }, { kind: "fact-compared" }, ({ fact }) => [fact]).with({ kind: "score-compared" }, () => []).exhaustive();
}

// src/evaluate/worlds.ts
function usedFacts(rubric2) {
  const used = /* @__PURE__ */ new Set([
    ...conditionsOf(rubric2).flatMap(factsIn),
    ...(rubric2.verdict?.columns ?? []).filter((column3) => column3 !== "category")
  ]);
  return rubric2.facts.filter(({ name }) => used.has(name));
}
function conditionsOf(rubric2) {
  const applies = partsBelow(rubric2.children).flatMap((part) => part.applies === null ? [] : [part.applies]);
  return [...applies, ...rubric2.rules.map(({ when }) => when)];
}

// src/evaluate/interpret.ts
function pointsUnder(policy, { score }) {
  return M(policy).with("redistribute", () => null).with("full", () => score.max).with("lowest", () => score.min).exhaustive();
}
function missingPolicyOf({ missing }) {
  if (missing === null) throw new InternalError("a rubric with indicators has no missing policy");
  return missing;
}

// src/sql/shape.ts
var STATE = { scored: 0n, missing: 1n, notApplicable: 2n, stopped: 3n, unknown: 4n };
function shapeOf2(rubric2, source, dialect) {
  const shapeOfPart = (part) => part.kind === "indicator" ? leafShape(part) : groupShape(part, part);
  const leafShape = (part) => {
    const leaf = leafOf(part, rubric2.score, source, dialect);
    const policy = missingPolicyOf(rubric2);
    const innerDen = commonMultiple([leaf.den, ...policy === "lowest" ? [rubric2.score.min.den] : []]);
    const missing = { lowest: STATE.scored, excluded: STATE.missing, stop: STATE.stopped }[policy];
    const states = [STATE.scored, missing, ...ownStates(part)];
    return { kind: "leaf", part, leaf, ...finished(part, innerDen, states, false) };
  };
  const groupShape = (part, { children, weightsTotal }) => {
    const share = equalShare(children, weightsTotal) ?? ZERO;
    const shapes = children.map((child) => ({ shape: shapeOfPart(child), share: child.weight ?? share }));
    const size = commonMultiple([weightsTotal.den, ...shapes.map((one) => one.share.den)]);
    const below = commonMultiple(shapes.map(({ shape }) => shape.den));
    const weights = shapes.map((one) => numeratorOver(one.share, size));
    const factors = shapes.map(({ shape }, index) => (weights[index] ?? 0n) * (below / shape.den));
    const reduced = commonDivisor([size * below, ...factors]);
    const total = numeratorOver(weightsTotal, size);
    const shared = commonDivisor([total, ...weights]);
    const mayLose = shapes.some(({ shape }) => mayBeLeftOut(shape));
    return {
      kind: "group",
      part,
      children: shapes.map(({ shape }, index) => ({
        shape,
        weight: (weights[index] ?? 0n) / shared,
        factor: (factors[index] ?? 0n) / reduced
      })),
      total: total / shared,
      height: 1 + Math.max(0, ...shapes.map(({ shape }) => shape.kind === "group" ? shape.height : 0)),
      ...finished(part, size * below / reduced, groupStates(shapes, part), mayLose || shapes.some(({ shape }) => shape.varies))
    };
  };
  const finished = (part, innerDen, states, varies) => {
    const instead = part?.notApplicable == null ? null : pointsUnder(part.notApplicable, rubric2);
    const rounded = part?.rounded == null ? innerDen : 10n ** BigInt(part.rounded.digits);
    const settled2 = instead === null ? states : states.map((state) => state === STATE.notApplicable ? STATE.scored : state);
    return {
      innerDen,
      den: commonMultiple([rounded, ...instead === null ? [] : [instead.den]]),
      states: new Set(settled2),
      varies: varies && part?.rounded == null,
      instead
    };
  };
  return groupShape(null, rubric2);
}
function ownStates({ applies, mayBeNotApplicable }) {
  return [
    ...applies !== null || mayBeNotApplicable ? [STATE.notApplicable] : [],
    ...applies === null ? [] : [STATE.unknown]
  ];
}
function groupStates(children, part) {
  const states = /* @__PURE__ */ new Set([STATE.scored, ...part === null ? [] : ownStates(part)]);
  for (const { shape } of children) {
    if (shape.states.has(STATE.stopped)) states.add(STATE.stopped);
    if (shape.states.has(STATE.unknown)) states.add(STATE.unknown);
  }
  if (children.some(({ shape }) => mayBeLeftOut(shape))) {
    states.add(STATE.notApplicable);
    if (children.some(({ shape }) => shape.states.has(STATE.missing))) states.add(STATE.missing);
  }
  return [...states];
}
function mayBeLeftOut({ states }) {
  return states.has(STATE.missing) || states.has(STATE.notApplicable);
}
function groupsIn(shape) {
  return [...shape.children.flatMap(({ shape: child }) => child.kind === "group" ? groupsIn(child) : []), shape];
}
function leavesIn(shape) {
  return shape.children.flatMap(({ shape: child }) => child.kind === "group" ? leavesIn(child) : [child]);
}

// src/sql/whole.ts
var SMALL = 2n ** 63n - 1n;
var HEADROOM = 1000000n;
function createArithmetic(widest) {
  const limit = widest === null ? null : widest / HEADROOM;
  const operate = (a2, operator, b2, low, high) => {
    const type = commonType([a2, b2, { type: "written", low, high }]);
    return { expression: operation(inType(a2, type), operator, inType(b2, type)), type, low, high };
  };
  const product = (a2, b2) => {
    const ends = [a2.low * b2.low, a2.low * b2.high, a2.high * b2.low, a2.high * b2.high];
    return operate(a2, "*", b2, least(ends), most(ends));
  };
  const times = (a2, b2) => {
    if (isConstant(a2, 1n)) return b2;
    if (isConstant(b2, 1n)) return a2;
    if (isConstant(a2, 0n) || isConstant(b2, 0n)) return constant(0n);
    if (a2.type === "written" && b2.type === "written") return constant(a2.low * b2.low);
    if (limit === null || sizeOf(a2) * sizeOf(b2) <= limit) return product(a2, b2);
    const [larger, other] = sizeOf(a2) >= sizeOf(b2) ? [a2, b2] : [b2, a2];
    if (sizeOf(other) > limit || sizeOf(other) === 0n) return { expression: NULL2, type: "written", low: 0n, high: 0n };
    const bound = limit / sizeOf(other);
    const held = { ...larger, low: clamp(larger.low, bound), high: clamp(larger.high, bound) };
    const fits2 = operation(call("abs", larger.expression), "<=", integer(bound));
    const found = product(held, other);
    return { ...found, expression: cases([[fits2, found.expression]]) };
  };
  const plus = (a2, b2) => {
    if (isConstant(a2, 0n)) return b2;
    if (isConstant(b2, 0n)) return a2;
    return operate(a2, "+", b2, a2.low + b2.low, a2.high + b2.high);
  };
  const minus = (a2, b2) => isConstant(b2, 0n) ? a2 : operate(a2, "-", b2, a2.low - b2.high, a2.high - b2.low);
  const divide2 = (kind, a2, b2, high) => {
    const type = commonType([a2, b2]);
    const expression = { kind, wide: type === "wide", left: inType(a2, type), right: inType(b2, type) };
    return settled({ expression, type, low: 0n, high });
  };
  const quotient = (a2, b2) => isConstant(b2, 1n) ? a2 : divide2("quotient", a2, b2, a2.high < 0n ? 0n : a2.high / (b2.low < 1n ? 1n : b2.low));
  const choose = (branches, otherwise) => {
    const chosen = [...branches.map(([, then]) => then), ...otherwise === void 0 ? [] : [otherwise]];
    const low = least(chosen.map((one) => one.low));
    const high = most(chosen.map((one) => one.high));
    const type = commonType(chosen);
    const found = cases(
      branches.map(([when, then]) => [when, inType(then, type)]),
      otherwise === void 0 ? NULL2 : inType(otherwise, type)
    );
    const isWritten = chosen.every((one) => one.type === "written");
    return { expression: isWritten ? inType({ expression: found, type: "wide" }, type, true) : found, type, low, high };
  };
  const pick = (operator, of) => (a2, b2) => {
    const type = commonType([a2, b2]);
    const [first, second] = [inType(a2, type), inType(b2, type)];
    const expression = cases([
      [operation(first, operator, second), first],
      [operation(second, operator, first), second]
    ]);
    return { expression, type, low: of([a2.low, b2.low]), high: of([a2.high, b2.high]) };
  };
  return {
    constant,
    plus,
    minus,
    times,
    quotient,
    remainder: (a2, b2) => isConstant(b2, 1n) ? constant(0n) : divide2("remainder", a2, b2, b2.high > 0n ? b2.high - 1n : 0n),
    choose,
    larger: pick(">=", most),
    smaller: pick("<=", least),
    absolute: (a2) => a2.low >= 0n ? a2 : { ...a2, expression: call("abs", a2.expression), low: 0n, high: sizeOf(a2) },
    sum: (all2) => all2.reduce(plus, constant(0n)),
    settled
  };
}
function isSmall({ low, high }) {
  return low >= -SMALL && high <= SMALL;
}
function commonType(all2) {
  return all2.every((one) => one.type !== "wide" && isSmall(one)) ? "small" : "wide";
}
function inType({ expression, type }, wanted, always = false) {
  if (!always && (type === wanted || type === "written")) return expression;
  return { kind: "cast", operand: expression, type: { kind: wanted } };
}
function settled(a2) {
  if (a2.type !== "wide" || !isSmall(a2)) return a2;
  return { ...a2, expression: inType(a2, "small"), type: "small" };
}
function constant(value) {
  return { expression: integer(value), type: "written", low: value, high: value };
}
function isConstant({ expression }, value) {
  return expression.kind === "integer" && expression.value === value;
}
function sizeOf({ low, high }) {
  return most([low < 0n ? -low : low, high < 0n ? -high : high]);
}
function clamp(value, bound) {
  return value > bound ? bound : value < -bound ? -bound : value;
}
function least(values) {
  return values.reduce((a2, b2) => a2 < b2 ? a2 : b2);
}
function most(values) {
  return values.reduce((a2, b2) => a2 > b2 ? a2 : b2);
}

// src/sql/score-nodes.ts
function scoreNodes(whole, scoring) {
  const { layers } = scoring;
  const plain = plainAmounts(whole, scoring);
  const isPlain3 = layers.add(scoring.nameOf("plain"), isNotNull(amountIn(plain, whole).num.expression));
  layers.seal("whether every answer is there, fits and applies");
  const others = new Map(leavesIn(whole).map((leaf) => [leaf, scoreLeaf(leaf, isPlain3, scoring)]));
  layers.seal("the indicators of the other subjects, as numerators of their points");
  const inner = /* @__PURE__ */ new Map();
  inLockstep(whole, (group) => scoreGroup(group, { nodes: others, inner }, isPlain3, scoring), layers);
  const nodes = /* @__PURE__ */ new Map();
  const gather = (shape, above) => {
    const together = joined3(amountIn(plain, shape), nodeIn(others, shape), isPlain3, scoring.arithmetic);
    nodes.set(shape.part?.path ?? "", visible(together, above, scoring.arithmetic));
    if (shape.kind === "leaf") return;
    const below = [...above, ...conditionsToCount(shape, scoring), ...conditionsToHold(inner.get(shape))];
    for (const { shape: child } of shape.children) gather(child, below);
  };
  gather(whole, []);
  return { nodes, isPlain: isPlain3 };
}
function visible(node, above, { choose }) {
  if (above.length === 0) return node;
  const num = choose([[all(above), node.amount.num]]);
  return { amount: { ...node.amount, num }, state: cases([[all(above), node.state]]) };
}
function conditionsToHold(state) {
  if (state === void 0 || isConstantState(state)) return [];
  const known4 = call("coalesce", state, integer(STATE.scored));
  return [any([operation(known4, "=", integer(STATE.scored)), operation(known4, ">=", integer(STATE.stopped))])];
}
function conditionsToCount({ part }, { facts, source }) {
  if (part === null) return [];
  return [
    ...part.applies === null ? [] : [factCondition(part.applies, facts)],
    ...part.mayBeNotApplicable ? [not(isNotNull(nonAnswer({ part }, source)))] : []
  ];
}
function joined3(plain, { amount, state }, isPlain3, { choose, constant: constant2 }) {
  return {
    amount: {
      num: choose([[isPlain3, plain.num]], amount.num),
      den: amount.den,
      over: amount.over === null ? null : choose([[isPlain3, constant2(1n)]], amount.over)
    },
    state: cases([[isPlain3, integer(STATE.scored)]], state)
  };
}
function inLockstep(whole, start, layers) {
  const groups2 = groupsIn(whole);
  for (let height = 1; height <= whole.height; height += 1) {
    let running = groups2.filter((group) => group.height === height).map(start);
    while (running.length > 0) {
      const told = running.map((one) => ({ one, next: one.next() }));
      const about = told.find(({ next }) => next.done !== true)?.next.value;
      layers.seal(about ?? "groups");
      running = told.filter(({ next }) => next.done !== true).map(({ one }) => one);
    }
  }
}
function plainAmounts(whole, scoring) {
  const amounts = /* @__PURE__ */ new Map();
  for (const leaf of leavesIn(whole)) amounts.set(leaf, plainLeaf(leaf, scoring));
  inLockstep(whole, (group) => plainGroup(group, amounts, scoring), scoring.layers);
  return amounts;
}
function plainLeaf(shape, { arithmetic, readOf }) {
  const points = worthOf(shape.leaf, readOf(shape), arithmetic);
  return settledPart({ num: points, den: shape.leaf.den, over: null }, shape, arithmetic);
}
function* plainGroup(shape, amounts, scoring) {
  const { arithmetic, layers, nameOf: nameOf3 } = scoring;
  const { times, constant: constant2, sum: sum2 } = arithmetic;
  const terms = shape.children.map(({ shape: child, factor }) => times(amountIn(amounts, child).num, constant2(factor)));
  const total = sum2(terms);
  const conditions = plainConditions(shape, amounts, scoring);
  const held = conditions.length === 0 ? total : arithmetic.choose([[all(conditions), total]]);
  const num = named(layers.add(nameOf3(`${shape.part?.name ?? "total"}:plain`), held.expression), held);
  yield "sums of the subjects in which every answer is there, fits and applies";
  const amount = { num, den: shape.innerDen, over: null };
  if (shape.part?.rounded === null || shape.part === null) {
    amounts.set(shape, amountOver(amount, shape.den, arithmetic));
    return;
  }
  const rounded = settledPart(amount, shape, arithmetic);
  amounts.set(
    shape,
    { ...rounded, num: named(layers.add(nameOf3(`${shape.part.name}:plain rounded`), rounded.num.expression), rounded.num) }
  );
  yield "rounding stages";
}
function plainConditions({ children }, amounts, { facts, source, readOf }) {
  const ranges = /* @__PURE__ */ new Map();
  const others = [];
  for (const { shape, factor } of children) {
    const { part } = shape;
    if (part !== null && part.applies !== null) others.push(factCondition(part.applies, facts));
    if (part !== null && part.mayBeNotApplicable) others.push(isNull(nonAnswer(shape, source)));
    if (factor === 0n) others.push(isNotNull(amountIn(amounts, shape).num.expression));
    if (shape.kind !== "leaf" || shape.leaf.within === null) continue;
    const [low, high] = shape.leaf.within;
    const together = ranges.get(`${low} ${high}`) ?? { low, high, read: [] };
    together.read.push(readOf(shape));
    ranges.set(`${low} ${high}`, together);
  }
  const within = [...ranges.values()].flatMap(({ low, high, read: read2 }) => [
    operation(call("least", ...read2), ">=", integer(low)),
    operation(call("greatest", ...read2), "<=", integer(high))
  ]);
  return [...others, ...within];
}
function scoreLeaf(shape, isPlain3, scoring) {
  const { rubric: rubric2, arithmetic, layers, nameOf: nameOf3, readOf, source } = scoring;
  const { part, leaf } = shape;
  const { choose } = arithmetic;
  const read2 = readOf(shape);
  const points = worthOf(leaf, read2, arithmetic);
  const isFit = fits(leaf, read2);
  const lowest = constantAmount(rubric2.score.min, shape.innerDen, arithmetic).num;
  const own = amountOver({ num: points, den: leaf.den, over: null }, shape.innerDen, arithmetic).num;
  const missing = isMissing(shape, source);
  const answered = choose([
    [isFit, own],
    ...rubric2.missing === "lowest" ? [[missing, lowest]] : []
  ]);
  const inner = settledPart({ num: answered, den: shape.innerDen, over: null }, shape, arithmetic);
  const innerState = rubric2.missing === "lowest" ? integer(STATE.scored) : cases(
    [[missing, integer(rubric2.missing === "excluded" ? STATE.missing : STATE.stopped)]],
    integer(STATE.scored)
  );
  const gated = gate(shape, { amount: inner, state: innerState }, scoring);
  if (shape.states.size === 1) return { amount: gated.amount, state: integer(STATE.scored) };
  const num = choose([[not(isPlain3), gated.amount.num]]);
  const state = cases([[not(isPlain3), gated.state]]);
  return {
    amount: { ...gated.amount, num: named(layers.add(nameOf3(`${part.name}:num`), num.expression), num) },
    state: layers.add(nameOf3(`${part.name}:state`), state)
  };
}
function* scoreGroup(shape, { nodes, inner }, isPlain3, scoring) {
  const { arithmetic, layers, nameOf: nameOf3 } = scoring;
  const { constant: constant2, times, sum: sum2, choose, quotient } = arithmetic;
  const name = shape.part?.name ?? "total";
  const parts = shape.children.map((child) => ({ ...child, node: nodeIn(nodes, child.shape) }));
  const isScored = (node2) => operation(node2.state, "=", integer(STATE.scored));
  const mayLose = parts.some((part) => mayBeLeftOut(part.shape));
  const total = constant2(shape.total);
  const scoredOr = (part, value, otherwise) => part.shape.states.size === 1 ? value : choose([[isScored(part.node), value]], otherwise);
  const weighing = mayLose ? sum2(parts.map((part) => scoredOr(part, constant2(part.weight), constant2(0n)))) : total;
  const included = mayLose ? step(`${name}:weight`, weighing) : total;
  const overs = parts.flatMap((part) => part.node.amount.over === null ? [] : [scoredOr(part, part.node.amount.over, constant2(1n))]);
  const product = overs.length === 0 ? null : step(`${name}:over parts`, overs.reduce(times));
  if (mayLose || product !== null) yield "what weighs in each group, where parts are left out";
  const terms = parts.map((part) => {
    const { num: num2, over: over2 } = part.node.amount;
    const counted2 = scoredOr(part, num2, constant2(0n));
    const share = product === null ? constant2(1n) : over2 === null ? product : quotient(product, scoredOr(part, over2, constant2(1n)));
    return times(times(counted2, constant2(part.factor)), share);
  });
  const isWhole2 = operation(included.expression, "=", integer(shape.total));
  const sumOfTerms = sum2(terms);
  const num = mayLose ? choose([[isWhole2, sumOfTerms]], times(sumOfTerms, total)) : sumOfTerms;
  const weight = mayLose ? choose([[isWhole2, constant2(1n)]], included) : constant2(1n);
  const over = mayLose || product !== null ? times(product ?? constant2(1n), weight) : null;
  const innerState = shape.states.size === 1 ? integer(STATE.scored) : groupState(parts, included, mayLose);
  const state = isConstantState(innerState) ? innerState : layers.add(nameOf3(`${name}:inner state`), innerState);
  inner.set(shape, state);
  const sums = step(`${name}:sum`, num);
  const sumsOver = over === null ? null : step(`${name}:over sum`, over);
  yield "sums of groups, and what became of them";
  const scored = isConstantState(state) ? sums : choose([[operation(state, "=", integer(STATE.scored)), sums]]);
  const unrounded = { num: scored, den: shape.innerDen, over: sumsOver };
  const settled2 = settledPart(unrounded, shape, arithmetic);
  const node = shape.part === null ? { amount: settled2, state } : gate(shape, { amount: settled2, state }, scoring);
  nodes.set(shape, {
    amount: {
      num: step(`${name}:num`, node.amount.num),
      den: node.amount.den,
      over: node.amount.over === null ? null : step(`${name}:over`, node.amount.over)
    },
    state: isConstantState(node.state) ? node.state : layers.add(nameOf3(`${name}:state`), node.state)
  });
  yield "groups as their own groups take them";
  function step(wanted, value) {
    const gated = choose([[not(isPlain3), value]]);
    return named(layers.add(nameOf3(wanted), gated.expression), gated);
  }
}
function isConstantState(state) {
  return state.kind === "integer";
}
function groupState(parts, included, mayLose) {
  const isState = (node, state) => operation(node.state, "=", integer(state));
  const someIs = (state, among = parts) => {
    const may = among.filter(({ shape }) => shape.states.has(state));
    return may.length === 0 ? null : any(may.map(({ node }) => isState(node, state)));
  };
  const [unknown, stopped] = [someIs(STATE.unknown), someIs(STATE.stopped)];
  const missing = someIs(STATE.missing, parts.filter(({ weight }) => weight !== 0n));
  const isEmpty = operation(included.expression, "=", integer(0n));
  return cases(
    [
      ...unknown === null ? [] : [[unknown, integer(STATE.unknown)]],
      ...stopped === null ? [] : [[stopped, integer(STATE.stopped)]],
      ...mayLose && missing !== null ? [[all([isEmpty, missing]), integer(STATE.missing)]] : [],
      ...mayLose ? [[isEmpty, integer(STATE.notApplicable)]] : []
    ],
    integer(STATE.scored)
  );
}
function settledPart(amount, { part, den }, arithmetic) {
  if (part === null || part.rounded === null) return amountOver(amount, den, arithmetic);
  const { digits, mode } = part.rounded;
  const units = roundedUnits(amount, digits, mode, arithmetic);
  return amountOver({ num: units, den: 10n ** BigInt(digits), over: null }, den, arithmetic);
}
function gate(shape, { amount, state }, scoring) {
  const { facts, source, arithmetic } = scoring;
  const { part } = shape;
  if (part === null) return { amount, state };
  const applies = part.applies === null ? null : factCondition(part.applies, facts);
  const isOut = [
    ...applies === null ? [] : [not(applies)],
    ...part.mayBeNotApplicable ? [isNotNull(nonAnswer(shape, source))] : []
  ];
  const isBelowOut = shape.kind === "group" && !isConstantState(state) ? [operation(state, "=", integer(STATE.notApplicable))] : [];
  const unknown = applies === null ? [] : [isNull(applies)];
  const outs = [...isOut, ...isBelowOut];
  const { choose, constant: constant2 } = arithmetic;
  const instead = shape.instead === null ? null : constantAmount(shape.instead, amount.den, arithmetic).num;
  const outState = integer(instead === null ? STATE.notApplicable : STATE.scored);
  const nothing = { expression: NULL2, type: "written", low: 0n, high: 0n };
  if (outs.length === 0) return { amount, state };
  const order = [
    ...isOut.map((when) => [when, "out"]),
    ...unknown.map((when) => [when, "unknown"]),
    ...isBelowOut.map((when) => [when, "out"])
  ];
  const num = choose(
    order.map(([when, what]) => [when, what === "out" ? instead ?? nothing : nothing]),
    amount.num
  );
  const over = amount.over === null ? null : choose(order.map(([when]) => [when, constant2(1n)]), amount.over);
  return {
    amount: { num, den: amount.den, over },
    state: cases(
      order.map(([when, what]) => [when, what === "out" ? outState : integer(STATE.unknown)]),
      state
    )
  };
}
function nonAnswer({ part }, source) {
  const name = source.nameOf(part?.name ?? "");
  return cases([[isNotApplicable(name), integer(1n)]]);
}
function isMissing({ part }, source) {
  if (part.scale.kind !== "checklist") return not(isGiven(source.nameOf(part.name)));
  return all(part.scale.items.map((item) => not(isGiven(source.nameOf(itemKey(part.name, item.name))))));
}
function named(expression, { type, low, high }) {
  const isSmallType = low >= -SMALL && high <= SMALL;
  return { expression, type: type === "written" ? isSmallType ? "small" : "wide" : type, low, high };
}
function amountIn(amounts, shape) {
  const found = amounts.get(shape);
  if (found === void 0) throw new InternalError("a part is asked for before it was scored");
  return found;
}
function nodeIn(nodes, shape) {
  const found = nodes.get(shape);
  if (found === void 0) throw new InternalError("a part is asked for before it was scored");
  return found;
}

// src/sql/row-flags.ts
function rowFlags(rubric2, leaves, { faults, beyond }, isPlain3, scoring) {
  const { source, layers, nameOf: nameOf3, readOf } = scoring;
  const simple = new Map(
    leaves.filter(({ part }) => part.scale.kind !== "checklist" && part.scale.kind !== "mean").map((leaf) => {
      const column3 = source.nameOf(leaf.part.name);
      const isFit = call("coalesce", fits(leaf.leaf, readOf(leaf)), FALSE2);
      const isOut = leaf.part.mayBeNotApplicable ? [not(isNotApplicable(column3))] : [];
      return [column3, all([isGiven(column3), not(isFit), ...isOut])];
    })
  );
  const conflicts = faults.filter(({ column: column3, isConflict }) => isConflict && simple.has(column3));
  const others = faults.filter(({ column: column3 }) => !simple.has(column3));
  const ofFacts = new Set(rubric2.facts.map((fact) => source.nameOf(fact.name)));
  const inFacts = (found) => found.filter(({ column: column3 }) => ofFacts.has(column3));
  const within = beyond.map(({ column: column3, when }) => {
    const unread = simple.get(column3);
    return unread === void 0 ? when : all([unread, isBeyond(column3)]);
  });
  const isOnlyExact = cases([[isPlain3, holdsAny(whens(inFacts(beyond)))]], holdsAny(within));
  const isUnfit = cases(
    [[isPlain3, holdsAny(whens(inFacts(others)))]],
    holdsAny([...simple.values(), ...whens(others), ...whens(conflicts)])
  );
  return { bad: layers.add(nameOf3("unfit"), isUnfit), beyond: layers.add(nameOf3("beyond"), isOnlyExact) };
}
function whens(found) {
  return found.map(({ when }) => when);
}
function holdsAny(parts) {
  return parts.length === 0 ? FALSE2 : cases([[any(parts), TRUE2]], FALSE2);
}

// src/sql/steps-view.ts
function stepsView(rubric2, making, name) {
  const { dialect, source, nameOf: nameOf3, table } = making;
  const arithmetic = createArithmetic(dialect.widest);
  const stepName = createNames(dialect);
  stepName(table);
  const raw = [source.subject, ...source.columns.map((one) => one.name)];
  const first = {
    name: stepName("answers"),
    about: "the columns that the rubric knows",
    query: select(table, raw.map((one) => ({ name: one, expression: column(one) })))
  };
  const layers = createLayers(first, stepName);
  const shape = shapeOf2(rubric2, source, dialect);
  const facts = readFacts(rubric2, source, dialect, layers, nameOf3);
  const reads = new Map(
    leavesIn(shape).map((leaf) => [leaf, layers.add(nameOf3(`${leaf.part.name}:read`), leaf.leaf.read)])
  );
  layers.seal("answers and facts as numbers; null where there is none, or none that fits");
  const scoring = {
    ...{ rubric: rubric2, source, arithmetic, layers, nameOf: nameOf3, facts },
    readOf: (leaf) => reads.get(leaf) ?? NULL2
  };
  const nodes = scoreNodes(shape, scoring);
  const flags = rowFlags(rubric2, leavesIn(shape), faultsOf(rubric2, source, dialect), nodes.isPlain, scoring);
  layers.seal("whether something does not fit, or is beyond the engine");
  return {
    ...nodes,
    flags,
    scoring,
    view: {
      name,
      about: ["every step of the computation, from the answers to the scores of parts"],
      query: layers.finish((from) => select(from, [], { everything: true }))
    }
  };
}

// src/evaluate/conclude.ts
function changesScore({ kind }) {
  return kind === "subtract" || kind === "cap-score";
}

// src/sql/published-decimal.ts
function publishedDecimal({ expression }, digits) {
  const units = { kind: "cast", operand: expression, type: { kind: "decimal", precision: 28, scale: 0 } };
  if (digits === 0) return units;
  const unit = { kind: "text", value: `0.${"1".padStart(digits, "0")}` };
  return operation(units, "*", { kind: "cast", operand: unit, type: { kind: "decimal", precision: digits + 1, scale: digits } });
}

// src/sql/conclude-sql.ts
var WHY = {
  bad: "answers-do-not-fit",
  beyond: "beyond-the-engine",
  unknown: "fact-not-known",
  stopped: "missing-stops-score",
  missing: "nothing-answered",
  notApplicable: "nothing-applies"
};
function concludeSql(nodes, flags, scoring) {
  const { rubric: rubric2, layers, nameOf: nameOf3, facts, arithmetic } = scoring;
  const { digits, mode, comparison } = rubric2.score;
  const whole = nodes.get("");
  if (whole === void 0) throw new InternalError("the whole rubric was not scored");
  const roundedOf = /* @__PURE__ */ new Map();
  if (comparison === "published") {
    for (const path of comparedPaths(rubric2)) {
      const node = nodes.get(path);
      if (node === void 0) continue;
      const units = roundedUnits(node.amount, digits, mode, arithmetic);
      roundedOf.set(path, column2(scoring, `${path}:published`, units));
    }
  }
  layers.seal("the scores of parts as they are compared");
  let exact2 = amountOver(whole.amount, denominatorOf(rubric2, whole.amount.den), arithmetic);
  exact2 = { ...exact2, num: column2(scoring, "exact", exact2.num) };
  layers.seal("the score before rules");
  let published = column2(scoring, "published", roundedUnits(exact2, digits, mode, arithmetic));
  layers.seal("the same, rounded");
  const holds3 = /* @__PURE__ */ new Map();
  const decide = (rule) => {
    const compareScore = (path, operator, bound) => path === "" ? compared(exact2, published, operator, bound) : compared(nodes.get(path)?.amount ?? null, roundedOf.get(path) ?? null, operator, bound);
    const when = layers.add(nameOf3(`rule ${rule.name}`), conditionSql(rule.when, facts, compareScore));
    holds3.set(rule.name, when);
    return when;
  };
  const compared = (amount, units, operator, bound) => {
    if (amount === null) return NULL2;
    if (comparison === "exact" || units === null) return compareAmount(amount, operator, bound, arithmetic);
    return compareWhole(units, operator, inUnits(bound, digits));
  };
  for (const rule of rubric2.rules.filter(({ effect }) => changesScore(effect))) {
    const when = decide(rule);
    layers.seal(`whether the rule ${rule.name} holds`);
    const changed2 = arithmetic.choose([[when, changedAmount(rule, exact2, scoring)]], exact2.num);
    exact2 = { ...exact2, num: column2(scoring, `exact after ${rule.name}`, changed2) };
    layers.seal(`the score after the rule ${rule.name}`);
    published = column2(scoring, `published after ${rule.name}`, roundedUnits(exact2, digits, mode, arithmetic));
    layers.seal("the same, rounded");
  }
  const place = categoryPlace(rubric2, exact2, published, comparison === "exact", scoring);
  let category = layers.add(nameOf3("category place"), place);
  for (const rule of rubric2.rules.filter(({ effect }) => !changesScore(effect))) decide(rule);
  layers.seal("the category, the best being 0, and the other rules");
  for (const rule of rubric2.rules) {
    if (rule.effect.kind !== "cap-category") continue;
    const { category: most2 } = rule.effect;
    const lowest = BigInt(rubric2.categories.findIndex(({ id }) => id === most2));
    const when = holds3.get(rule.name) ?? NULL2;
    category = layers.add(nameOf3(`category after ${rule.name}`), cases([[when, call("greatest", category, integer(lowest))]], category));
    layers.seal(`the category after the rule ${rule.name}`);
  }
  const categoryId = layers.add(nameOf3("category id"), named2(rubric2.categories, category, ({ id }) => id));
  layers.seal("its name");
  const verdict = rubric2.verdict === null ? null : layers.add(nameOf3("words"), verdictSql(rubric2.verdict, categoryId, facts));
  layers.seal("the words of the verdict table");
  const isOpen = openFacts(rubric2, facts, [...holds3.values(), ...verdict === null ? [] : [verdict]]);
  const isScored = all([operation(whole.state, "=", integer(STATE.scored)), isNotNull(exact2.num.expression)]);
  const why = cases([
    // What is beyond the engine may not fit either; only the exact engine knows.
    [flags.beyond, text(WHY.beyond)],
    [flags.bad, text(WHY.bad)],
    [operation(whole.state, "=", integer(STATE.unknown)), text(WHY.unknown)],
    [operation(whole.state, "=", integer(STATE.stopped)), text(WHY.stopped)],
    [operation(whole.state, "=", integer(STATE.missing)), text(WHY.missing)],
    [operation(whole.state, "=", integer(STATE.notApplicable)), text(WHY.notApplicable)],
    [not(isScored), text(WHY.beyond)],
    [isNull(published.expression), text(WHY.beyond)],
    ...isOpen === null ? [] : [[isOpen, text(WHY.unknown)]]
  ]);
  const reason = layers.add(nameOf3("reason"), why);
  layers.seal("why there is no score");
  const told = (expression) => cases([[isNull(reason), expression]]);
  const rules = rubric2.rules.map(({ name }) => ({ name: `rule ${name}`, expression: told(holds3.get(name) ?? NULL2) }));
  return [
    { name: "score", expression: told(publishedDecimal(published, digits)) },
    { name: "score_num", expression: told(exact2.num.expression) },
    { name: "score_den", expression: told(denominator(exact2, scoring)) },
    { name: "category", expression: told(categoryId) },
    { name: "title", expression: told(named2(rubric2.categories, category, ({ title }) => title.id)) },
    { name: "zone", expression: told(named2(rubric2.categories, category, ({ zone }) => zone)) },
    ...verdict === null ? [] : [{ name: "verdict", expression: told(verdict) }],
    ...awardColumn(rubric2, holds3).map(({ name, expression }) => ({ name, expression: told(expression) })),
    ...labelsColumn(rubric2, holds3).map(({ name, expression }) => ({ name, expression: told(expression) })),
    ...rules,
    { name: "why", expression: reason },
    { name: "needs_exact", expression: cases([[all([isNotNull(reason), { kind: "in", operand: reason, values: [WHY.beyond, WHY.unknown] }]), TRUE2]], FALSE2) }
  ];
}
function column2({ layers, nameOf: nameOf3 }, wanted, value) {
  return { ...value, expression: layers.add(nameOf3(wanted), value.expression), type: value.type === "written" ? "small" : value.type };
}
function denominator({ den, over }, { arithmetic }) {
  const { times, constant: constant2 } = arithmetic;
  return (over === null ? constant2(den) : times(over, constant2(den))).expression;
}
function comparedPaths(rubric2) {
  const paths = /* @__PURE__ */ new Set();
  for (const { when } of rubric2.rules) conditionSql(when, /* @__PURE__ */ new Map(), (path) => (paths.add(path), NULL2));
  paths.delete("");
  return [...paths];
}
function denominatorOf({ rules, score }, den) {
  const amounts = rules.flatMap(
    ({ effect }) => M(effect).returnType().with({ kind: "subtract" }, ({ amount }) => [amount.den, score.min.den]).with({ kind: "cap-score" }, ({ most: most2 }) => [most2.den]).with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => []).exhaustive()
  );
  return commonMultiple([den, ...amounts]);
}
function changedAmount({ effect }, exact2, { rubric: rubric2, arithmetic }) {
  const { minus, times, larger, smaller, constant: constant2 } = arithmetic;
  const over = exact2.over ?? constant2(1n);
  const beside = (value) => times(constantAmount(value, exact2.den, arithmetic).num, over);
  return M(effect).returnType().with(
    { kind: "subtract" },
    ({ amount }) => larger(minus(exact2.num, beside(amount)), smaller(exact2.num, beside(rubric2.score.min)))
  ).with({ kind: "cap-score" }, ({ most: most2 }) => smaller(exact2.num, beside(most2))).with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => exact2.num).exhaustive();
}
function categoryPlace({ categories, score: { digits } }, exact2, published, byExact, { arithmetic }) {
  const reaches = ({ from }) => byExact ? compareAmount(exact2, "at least", from, arithmetic) : compareWhole(published, "at least", inUnits(from, digits));
  const branches = categories.slice(0, -1).map((category, place) => [reaches(category), integer(BigInt(place))]);
  return cases(branches, integer(BigInt(categories.length - 1)));
}
function named2(categories, place, nameOf3) {
  const branches = categories.map((category, index) => {
    const name = nameOf3(category);
    return [operation(place, "=", integer(BigInt(index))), name === null ? NULL2 : text(name)];
  });
  return { kind: "cast", operand: cases(branches), type: { kind: "text" } };
}
function verdictSql({ columns, rows }, categoryId, facts) {
  return cases(
    rows.map(({ cells, title }) => {
      const tests = cells.flatMap((cell2, index) => {
        if (cell2 === null) return [];
        const name = columns[index] ?? "";
        const operand = name === "category" ? categoryId : facts.get(name)?.value ?? NULL2;
        return [{ kind: "in", operand, values: cell2 }];
      });
      return [all(tests), text(title.id)];
    })
  );
}
function openFacts(rubric2, facts, followed) {
  if (facts.size === 0 || followed.length === 0) return null;
  const unknown = usedFacts(rubric2).flatMap(({ name }) => {
    const value = facts.get(name)?.value;
    return value === void 0 ? [] : [isNull(value)];
  });
  return all([any(unknown), any(followed.map(isNull))]);
}
function awardColumn({ rules }, holds3) {
  const whens2 = rules.flatMap(({ name, effect }) => effect.kind === "withhold-award" ? [holds3.get(name) ?? NULL2] : []);
  if (whens2.length === 0) return [];
  const expression = cases([
    [any(whens2), text("withheld")],
    [not(any(whens2)), text("given")]
  ]);
  return [{ name: "award", expression }];
}
function labelsColumn({ rules }, holds3) {
  const labels = rules.flatMap(
    ({ name, effect }) => effect.kind === "label" ? [cases([[holds3.get(name) ?? NULL2, text(effect.title.id)]])] : []
  );
  return labels.length === 0 ? [] : [{ name: "labels", expression: call("concat_ws", text("; "), ...labels) }];
}

// src/sql/nodes-view.ts
function nodesView(rubric2, { nodes, flags, view, scoring }, name, dialect) {
  const { digits, mode } = rubric2.score;
  const { source, arithmetic } = scoring;
  const nameOf3 = createNames(dialect);
  const columns = partsBelow(rubric2.children).flatMap((part) => {
    const node = nodes.get(part.path);
    if (node === void 0) return [];
    const { amount } = node;
    const isTold = all([not(flags.bad), not(flags.beyond), isNotNull(amount.num.expression)]);
    const told = (expression) => cases([[isTold, expression]]);
    return [
      { name: nameOf3(part.name), expression: told(publishedDecimal(roundedUnits(amount, digits, mode, arithmetic), digits)) },
      { name: nameOf3(`${part.name}:num`), expression: told(amount.num.expression) },
      { name: nameOf3(`${part.name}:den`), expression: told(denominator(amount, { arithmetic })) }
    ];
  });
  return {
    name,
    about: ["the score of every part, rounded as the rubric publishes, and exact as num / den; null where it does not count"],
    query: select(view.name, [{ name: nameOf3("subject"), expression: column(source.subject) }, ...columns])
  };
}

// src/sql/scores-view.ts
function scoresView(rubric2, steps, { dialect, source, table }, name) {
  const stepName = createNames(dialect);
  stepName(table);
  stepName(steps.view.name);
  const first = {
    name: stepName("parts"),
    about: "the scores of parts",
    query: select(steps.view.name, [], { everything: true })
  };
  const layers = createLayers(first, stepName);
  const concluded = concludeSql(steps.nodes, steps.flags, { ...steps.scoring, layers });
  const nameOf3 = createNames(dialect);
  const own = [{ name: nameOf3("subject"), expression: column(source.subject) }];
  const told = concluded.map((one) => ({ ...one, name: nameOf3(one.name) }));
  const passed = [
    ...rubric2.levels.map(({ to }) => ({ name: nameOf3(to), expression: column(source.nameOf(levelKey(to))) })),
    ...rubric2.facts.map((fact) => ({
      name: nameOf3(fact.name),
      expression: steps.scoring.facts.get(fact.name)?.value ?? column(source.nameOf(fact.name))
    }))
  ];
  return {
    name,
    about: ["score, category and what else is published of every subject; `why` where there is none"],
    query: layers.finish((from) => select(from, [...own, ...told, ...passed]))
  };
}

// src/sql/tree/print-expression.ts
function printExpression(expression, dialect) {
  const print = (part) => printExpression(part, dialect);
  const list2 = (parts) => parts.map(print).join(", ");
  const inside = (part, strength) => strengthOf(part) > strength ? print(part) : `(${print(part)})`;
  return M(expression).returnType().with({ kind: "column" }, ({ name }) => dialect.quoteName(name)).with({ kind: "integer" }, ({ value }) => String(value)).with({ kind: "text" }, ({ value }) => dialect.quoteText(value)).with({ kind: "boolean" }, ({ value }) => value ? "TRUE" : "FALSE").with({ kind: "null" }, () => "NULL").with({ kind: "operation" }, ({ operator, left, right }) => {
    const strength = STRENGTHS[operator];
    return `${inside(left, operator === "+" || operator === "*" ? strength - 1 : strength)} ${operator} ${inside(right, strength)}`;
  }).with(
    { kind: "quotient" },
    ({ left, right, wide }) => dialect.quotient(inside(left, STRENGTHS["*"]), inside(right, STRENGTHS["*"]), wide)
  ).with(
    { kind: "remainder" },
    ({ left, right }) => `${inside(left, STRENGTHS["*"])} % ${inside(right, STRENGTHS["*"])}`
  ).with({ kind: "all" }, ({ parts }) => parts.map((part) => inside(part, AND)).join(" AND ")).with({ kind: "any" }, ({ parts }) => parts.map((part) => inside(part, OR)).join(" OR ")).with({ kind: "not" }, ({ operand }) => `NOT ${inside(operand, NOT)}`).with(
    { kind: "is-null" },
    ({ operand, negated }) => `${inside(operand, STRENGTHS["="])} IS ${negated ? "NOT " : ""}NULL`
  ).with(
    { kind: "in" },
    ({ operand, values }) => `${inside(operand, STRENGTHS["="])} IN (${values.map(dialect.quoteText).join(", ")})`
  ).with({ kind: "case" }, ({ branches, otherwise }) => {
    const whens2 = branches.map(({ when, then }) => `WHEN ${print(when)} THEN ${print(then)}`).join(" ");
    return `CASE ${whens2}${otherwise.kind === "null" ? "" : ` ELSE ${print(otherwise)}`} END`;
  }).with({ kind: "cast" }, ({ operand, type }) => `CAST(${print(operand)} AS ${typeName(type, dialect)})`).with({ kind: "small-or-null" }, ({ operand }) => dialect.readInteger?.(print(operand)) ?? "NULL").with({ kind: "units" }, ({ operand, digits }) => {
    const size = 10n ** BigInt(digits);
    const decimal = `CAST(${print(operand)} AS DECIMAL(25,${digits}))`;
    const whole = digits === 0 ? decimal : `${decimal} * CAST(${size} AS DECIMAL(${digits + 1},0))`;
    return `CAST(${whole} AS ${dialect.types.small})`;
  }).with({ kind: "call" }, ({ name, arguments: given }) => `${name}(${list2(given)})`).with({ kind: "matches" }, ({ operand, pattern }) => dialect.matches(print(operand), dialect.quoteText(pattern))).with({ kind: "type-is" }, ({ operand, type }) => dialect.typeIs(print(operand), type)).with({ kind: "aggregate" }, ({ name, operand }) => `${name}(${print(operand)})`).with({ kind: "window" }, ({ name, partition, order }) => {
    const parts = [
      ...partition.length === 0 ? [] : [`PARTITION BY ${list2(partition)}`],
      ...order.length === 0 ? [] : [`ORDER BY ${order.map((key) => `${print(key)} DESC`).join(", ")}`]
    ];
    return `${name}(${name === "count" ? "*" : ""}) OVER (${parts.join(" ")})`;
  }).exhaustive();
}
var OR = 1;
var AND = 2;
var NOT = 3;
var STRENGTHS = {
  "=": 4,
  "<>": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6
};
var WHOLE2 = 9;
function strengthOf(expression) {
  return M(expression).returnType().with({ kind: "operation" }, ({ operator }) => STRENGTHS[operator]).with({ kind: "quotient" }, { kind: "remainder" }, () => STRENGTHS["*"]).with({ kind: "all" }, () => AND).with({ kind: "any" }, () => OR).with({ kind: "not" }, () => NOT).with({ kind: "is-null" }, { kind: "in" }, { kind: "matches" }, { kind: "type-is" }, () => STRENGTHS["="]).with({ kind: "integer" }, ({ value }) => value < 0n ? STRENGTHS["+"] : WHOLE2).with(
    { kind: "column" },
    { kind: "text" },
    { kind: "boolean" },
    { kind: "null" },
    { kind: "case" },
    { kind: "cast" },
    { kind: "small-or-null" },
    { kind: "units" },
    { kind: "call" },
    { kind: "aggregate" },
    { kind: "window" },
    () => WHOLE2
  ).exhaustive();
}
function typeName(type, { types }) {
  return M(type).with({ kind: "small" }, () => types.small).with({ kind: "wide" }, () => types.wide).with({ kind: "text" }, () => types.text).with({ kind: "decimal" }, ({ precision, scale }) => `DECIMAL(${precision},${scale})`).exhaustive();
}

// src/sql/tree/print-query.ts
function printView({ name, about, query }, dialect) {
  const lines = about.map((line) => `-- ${commentText(line)}`);
  return [...lines, `${dialect.createView} ${dialect.quoteName(name)} AS`, `${printQuery(query, dialect)};`, ""].join(
    "\n"
  );
}
function printQuery(query, dialect) {
  return M(query).returnType().with({ kind: "select" }, ({ everything, columns, from, where, groupBy }) => {
    const written = [...everything ? ["*"] : [], ...columns.map((one) => printColumn(one, dialect))];
    return [
      `SELECT${written.length === 1 ? ` ${written.join("")}` : `
  ${written.join(",\n  ")}`}`,
      `FROM ${dialect.quoteName(from)}`,
      ...where === null ? [] : [`WHERE ${printExpression(where, dialect)}`],
      ...groupBy.length === 0 ? [] : [`GROUP BY ${groupBy.map((key) => printExpression(key, dialect)).join(", ")}`]
    ].join("\n");
  }).with(
    { kind: "union-all" },
    ({ queries }) => queries.map((one) => printQuery(one, dialect)).join("\nUNION ALL\n")
  ).with({ kind: "with" }, ({ steps, query: last }) => {
    const written = steps.map(
      ({ name, about, query: step }) => `-- ${commentText(about)}
${dialect.quoteName(name)} AS ${dialect.step}(
${indented(printQuery(step, dialect))}
)`
    );
    return `WITH
${written.join(",\n")}
${printQuery(last, dialect)}`;
  }).exhaustive();
}
function printColumn({ name, expression }, dialect) {
  if (expression.kind === "column" && expression.name === name) return dialect.quoteName(name);
  return `${printExpression(expression, dialect)} AS ${dialect.quoteName(name)}`;
}
function commentText(line) {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, " ");
}
function indented(text2) {
  return text2.split("\n").map((line) => `  ${line}`).join("\n");
}

// src/sql/rubric-sql.ts
var DIALECTS = { duckdb: DUCKDB, postgres: POSTGRES, spark: SPARK };
var OPTIONS = {
  dialect: { words: '"duckdb", "postgres" or "spark"', isFit: (value) => typeof value === "string" && Object.hasOwn(DIALECTS, value) },
  table: { words: "the name of a table", isFit: (value) => typeof value === "string" && value !== "" },
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" }
};
function rubricSql(rubric2, options) {
  checkOptions2("rubricSql", options, OPTIONS);
  const { report: report2, diagnostics: diagnostics2 } = createCollector(null);
  const assume = rubric2.undisclosed?.assume ?? options.assumeUndisclosed ?? null;
  refuse(rubric2, assume, report2);
  if (diagnostics2.length > 0) return { ok: false, diagnostics: diagnostics2 };
  const dialect = DIALECTS[options.dialect];
  const nameOf3 = createNames(dialect);
  const source = sourceOf(rubric2, nameOf3);
  const views = viewsOf(rubric2, { dialect, source, nameOf: nameOf3, table: options.table });
  return {
    ok: true,
    columns: [{ wanted: "subject", name: source.subject }, ...source.columns],
    views: views.map((view) => ({ name: view.name, about: view.about[0] ?? "", sql: printView({ ...view, about: [...header(rubric2), ...view.about] }, dialect) }))
  };
}
function viewsOf(rubric2, making) {
  const named3 = createNames(making.dialect);
  named3(making.table);
  const viewName = (suffix) => named3(`${making.table}_${suffix}`);
  const steps = stepsView(rubric2, making, viewName("steps"));
  return [
    steps.view,
    checkView(rubric2, making, viewName("check")),
    nodesView(rubric2, steps, viewName("nodes"), making.dialect),
    scoresView(rubric2, steps, making, viewName("scores"))
  ];
}
function header({ id, year, hash }) {
  return [`${id}@${year} ${hash}`, "made by patuh from the rubric; change the rubric, not this text"];
}

// test/bench/duckdb.ts
var SERVICES = 6e4;
var INSTITUTIONS = 586;
var GROUPS = 6;
var PER_GROUP = 11;
var ROUNDS = 25;
var groups = Array.from({ length: GROUPS }, (_2, group) => {
  const parts = Array.from(
    { length: PER_GROUP },
    (_3, index) => `indicator i${group}_${index} weight ${index + 1}/66 { scale levels 0..5 }`
  );
  return `dimension g${group} weight ${group === 0 ? "1/6" : "1/6"} { ${parts.join("\n")} }`;
});
var { rubric, diagnostics } = compileRubric(`rubric nation 2024 { title "N" score 0..100 published 2 digits half-up
  missing answers count as lowest
  fact kind choice { province "P" regency "R" city "C" }
  ${groups.join("\n")}
  category A "A" zone green from 88 category B "B" zone green from 78 category C "C" zone yellow from 0
  level service -> institution mean
  rank institution within kind ties share by published }`);
if (rubric === null) throw new Error(diagnostics.map(({ text: text2 }) => text2.en.message).join("\n"));
var sql = rubricSql(rubric, { dialect: "duckdb", table: "services" });
if (!sql.ok) throw new Error("refused");
var connection = await (await DuckDBInstance.create(":memory:")).connect();
var indicators = groups.flatMap((_2, group) => Array.from({ length: PER_GROUP }, (_3, index) => `i${group}_${index}`));
var answers = indicators.map((name, place) => `((i * ${place * 7 + 3} + i // 7 + ${place}) % 6)::INTEGER AS ${name}`);
await connection.run(`CREATE TABLE services AS SELECT 's' || i AS subject, 'k' || (i % ${INSTITUTIONS}) AS institution,
  ['province', 'regency', 'city'][1 + (i % ${INSTITUTIONS}) % 3] AS kind, ${answers.join(", ")} FROM range(${SERVICES}) r(i)`);
for (const view of sql.views) await connection.run(view.sql);
var byHand = Array.from({ length: GROUPS }, (_2, group) => {
  const terms = Array.from({ length: PER_GROUP }, (_3, index) => `i${group}_${index} * 20 * ${((index + 1) / 66).toFixed(8)}`);
  return `(${terms.join(" + ")}) * ${(1 / 6).toFixed(8)}::DOUBLE`;
});
var HAND = `SELECT institution, kind, round(avg(score), 2) AS score,
  rank() OVER (PARTITION BY kind ORDER BY round(avg(score), 2) DESC) AS place
  FROM (SELECT institution, kind, ${byHand.join(" + ")} AS score FROM services) GROUP BY institution, kind`;
await measure("by hand, DOUBLE", HAND);
await measure("patuh, planning alone", `EXPLAIN SELECT sum(score) FROM services_scores`);
await measure("patuh, scores", `SELECT sum(score) FROM services_scores`);
if (sql.views.some(({ name }) => name === "services_ranks")) {
  await measure("patuh, ranks", `SELECT * FROM services_ranks`);
  await measure("by hand, DOUBLE", HAND);
  await measure("patuh, ranks", `SELECT * FROM services_ranks`);
}
async function measure(name, query) {
  const times = [];
  for (let round2 = 0; round2 < ROUNDS; round2 += 1) {
    const start = performance.now();
    await connection.runAndReadAll(query);
    times.push(performance.now() - start);
  }
  const [least2 = 0, ...others] = times.toSorted((a2, b2) => a2 - b2);
  console.log(`${name.padEnd(20)} least ${least2.toFixed(1)} ms, median ${(others[Math.floor(ROUNDS / 2)] ?? 0).toFixed(1)} ms`);
}
/*! Bundled license information:

@scure/base/index.js:
  (*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) *)
*/
