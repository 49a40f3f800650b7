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

const LINE = "patuh plan loket-2024.rubric bukti.json --to A";
const WITH_EFFORT = `${LINE} --effort upaya.json`;
const RIGHT = command(LINE);
const RIGHT_EFFORT = command(WITH_EFFORT);

/** An effort file of one line, and what is told of it. */
function effortFile(content: string, tell: CommandExample["tell"]): DescribedExample {
  return described({ id: `\`upaya.json\` berisi \`${content}\`.`, en: `\`upaya.json\` holds \`${content}\`.` }, () =>
    command(WITH_EFFORT, tell),
  );
}

/** What is said of goals, efforts and subjects for which no plan can be made. */
export const PLAN_CODES: readonly CodeEntry[] = [
  {
    kind: goalUnknownCategory,
    wrong: command("patuh plan loket-2024.rubric bukti.json --to bik", (report) =>
      report(goalUnknownCategory, "goal.category", { category: "bik", suggestion: "baik", known: ["baik", "kurang"] }),
    ),
    right: command("patuh plan loket-2024.rubric bukti.json --to baik"),
  },
  {
    kind: fixedUnknownPart,
    wrong: command(`${LINE} --fixed parkr`, (report) =>
      report(fixedUnknownPart, "fixed", { name: "parkr", suggestion: "parkir" }),
    ),
    right: command(`${LINE} --fixed parkir`),
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
    wrong: command(LINE, (report) => report(planWeightsUndisclosed, null, { parts: ["loket", "situs"] })),
    right: command(`${LINE} --assume equal`),
    more: {
      id: "Dengan andaian, rencana hanya sebaik andaian itu. Hasil penilaian sendiri tetap berupa rentang sampai bobotnya diumumkan.",
      en: "Under an assumption a plan is as good as the assumption. The outcome itself stays a range until the weights are published.",
    },
  },
  {
    kind: planNotBrokenDown,
    wrong: command(LINE, (report) => report(planNotBrokenDown, "known", { parts: ["proses"] })),
    right: RIGHT,
  },
  {
    kind: planFactsUnknown,
    wrong: command(LINE, (report) => report(planFactsUnknown, "facts", { facts: ["tindak-lanjut"] })),
    right: RIGHT,
  },
];
