import {
  effortForm,
  effortNotPositive,
  effortPerStep,
  effortSyntax,
  effortTwice,
  effortUnknownClass,
  effortUnknownPart,
} from "../../plan/effort-diagnostics.js";
import {
  fixedUnknownPart,
  goalUnknownCategory,
  planFactsUnknown,
  planNotBrokenDown,
  planWeightsUndisclosed,
} from "../../plan/plan-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type CommandExample, command, type DescribedExample, described } from "./example.js";

const LINE = "patuh plan loket-2024.rubric bukti.json";
const WITH_EFFORT = `${LINE} --to baik --effort upaya.json`;
const RIGHT = command(`${LINE} --to baik`);
const RIGHT_EFFORT = command(WITH_EFFORT);

/** An effort file of one line, and what is told of it. */
function effortFile(content: string, tell: CommandExample["tell"]): DescribedExample {
  return described({ id: `\`upaya.json\` berisi \`${content}\`.`, en: `\`upaya.json\` holds \`${content}\`.` }, () =>
    command(WITH_EFFORT, tell),
  );
}

/** A command line with what is wrong about it, in words. */
function told(id: string, en: string, options: string, tell: CommandExample["tell"]): DescribedExample {
  const line = `${LINE} ${options}`;
  return described({ id: `${id}: \`${line}\`.`, en: `${en}: \`${line}\`.` }, () => command(line, tell));
}

/** What is said of goals, efforts and subjects for which no plan can be made. */
export const PLAN_CODES: readonly CodeEntry[] = [
  {
    kind: goalUnknownCategory,
    wrong: told("Kategori yang salah ketik", "A misspelt category", "--to bik", (report) =>
      report(goalUnknownCategory, "goal.category", { category: "bik", suggestion: "baik", known: ["baik", "kurang"] }),
    ),
    right: RIGHT,
  },
  {
    kind: fixedUnknownPart,
    wrong: told("Bagian yang salah ketik", "A misspelt part", "--to baik --fixed parkr", (report) =>
      report(fixedUnknownPart, "fixed", { name: "parkr", suggestion: "parkir" }),
    ),
    right: command(`${LINE} --to baik --fixed parkir`),
  },
  {
    kind: effortForm,
    wrong: effortFile('{ "parkir": "3" }', (report) => report(effortForm, "parkir", { place: "parkir" })),
    right: RIGHT_EFFORT,
    more: {
      id: 'Upaya tiap indikator ada di `indicators`: `{ "default": "1", "indicators": { "parkir": "3", "tarif": { "perStep": "0.5" } } }`. Nama golongan dapat dipakai sebagai ganti angka: `{ "classes": { "mudah": "1", "sulit": "5" }, "indicators": { "parkir": "sulit" } }`.',
      en: 'The effort of each indicator stands in `indicators`: `{ "default": "1", "indicators": { "parkir": "3", "tarif": { "perStep": "0.5" } } }`. The name of a class may stand for a number: `{ "classes": { "mudah": "1", "sulit": "5" }, "indicators": { "parkir": "sulit" } }`.',
    },
  },
  {
    kind: effortNotPositive,
    wrong: effortFile('{ "indicators": { "parkir": 0 } }', (report) =>
      report(effortNotPositive, "indicators.parkir", { place: "indicators.parkir", shown: "0" }),
    ),
    right: RIGHT_EFFORT,
  },
  {
    kind: effortUnknownPart,
    wrong: effortFile('{ "indicators": { "parkr": "3" } }', (report) =>
      report(effortUnknownPart, "indicators.parkr", { name: "parkr", suggestion: "parkir" }),
    ),
    right: RIGHT_EFFORT,
  },
  {
    kind: effortUnknownClass,
    wrong: effortFile('{ "classes": { "sulit": "5" }, "indicators": { "parkir": "sukit" } }', (report) =>
      report(effortUnknownClass, "indicators.parkir", {
        name: "sukit",
        place: "indicators.parkir",
        suggestion: "sulit",
      }),
    ),
    right: RIGHT_EFFORT,
  },
  {
    kind: effortPerStep,
    wrong: effortFile('{ "indicators": { "maklumat": { "perStep": "2" } } }', (report) =>
      report(effortPerStep, "indicators.maklumat", { place: "indicators.maklumat" }),
    ),
    right: RIGHT_EFFORT,
  },
  {
    kind: effortSyntax,
    wrong: effortFile('{ "default": 1,5 }', (report) => report(effortSyntax, null, { found: "5 }" })),
    right: RIGHT_EFFORT,
  },
  {
    kind: effortTwice,
    wrong: effortFile('{ "default": "1", "default": "2" }', (report) => report(effortTwice, null, { key: "default" })),
    right: RIGHT_EFFORT,
  },
  {
    kind: planWeightsUndisclosed,
    wrong: told("Rubrik dengan `weight undisclosed`", "A rubric with `weight undisclosed`", "--to baik", (report) =>
      report(planWeightsUndisclosed, null, { parts: ["loket", "situs"] }),
    ),
    right: command(`${LINE} --to baik --assume equal`),
    more: {
      id: "Dengan andaian, rencana hanya sebaik andaian itu. Hasil penilaian sendiri tetap berupa rentang sampai bobotnya diumumkan.",
      en: "Under an assumption a plan is as good as the assumption. The outcome itself stays a range until the weights are published.",
    },
  },
  {
    kind: planNotBrokenDown,
    wrong: told(
      "Bukti tanpa nilai dimensi `proses`",
      "Evidence without a score of the dimension `proses`",
      "--to baik",
      (report) => report(planNotBrokenDown, "known", { parts: ["proses"] }),
    ),
    right: RIGHT,
  },
  {
    kind: planFactsUnknown,
    wrong: told(
      "Bukti tanpa fakta `tindak-lanjut`",
      "Evidence without the fact `tindak-lanjut`",
      "--to baik",
      (report) => report(planFactsUnknown, "facts", { facts: ["tindak-lanjut"] }),
    ),
    right: RIGHT,
  },
];
