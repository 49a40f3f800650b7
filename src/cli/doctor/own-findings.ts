import { arch, version as nodeVersion, platform } from "node:process";
import { engines, version } from "../../../package.json";
import { compileRubric } from "../../compile/compile-rubric.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { readEvidence } from "../../evidence/read-evidence.js";
import { SHIPPED_HASHES } from "../../rubrics/generated/shipped-hashes.js";
import type { Localized } from "../../text/localized.js";
import { STARTER_EVIDENCE, starterRubric } from "../init/starter-rubric.js";
import { loadRubric } from "../load-rubric.js";
import type { Finding } from "./finding.js";

const REINSTALL: Localized = {
  id: "pasang ulang: `npm install patuh`",
  en: "install it again: `npm install patuh`",
};

/** What patuh itself is made of: without any of this, no answer can be relied on. */
export function ownFindings(): readonly Finding[] {
  return [
    { name: "patuh", title: same("patuh"), state: "ok", found: version, next: null },
    nodeFinding(nodeVersion),
    {
      name: "platform",
      title: { id: "Sistem", en: "Platform" },
      state: "ok",
      found: `${platform} ${arch}`,
      next: null,
    },
    rubricsFinding(SHIPPED_HASHES),
    scoreFinding(),
  ];
}

/** Whether a version of Node is new enough. */
export function nodeFinding(running: string): Finding {
  const least = engines.node.replace(">=", "");
  const isNew =
    numbersOf(running).reduce((order, part, index) => order || part - (numbersOf(least)[index] ?? 0), 0) >= 0;
  return {
    name: "node",
    title: same("Node.js"),
    state: isNew ? "ok" : "failed",
    found: running,
    next: isNew
      ? null
      : { id: `pasang Node.js ${least} atau yang lebih baru`, en: `install Node.js ${least} or newer` },
  };
}

function numbersOf(version: string): readonly number[] {
  return (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}

/** Whether every shipped rubric means what it meant when the package was made. */
export function rubricsFinding(expected: Readonly<Record<string, string>>): Finding {
  const all = Object.entries(expected);
  const changed = all.filter(([reference, hash]) => loadRubric(reference).rubric?.hash !== hash);
  const names = changed.map(([reference]) => reference).join(", ");
  return {
    name: "rubrics",
    title: { id: "Rubrik yang disertakan", en: "Shipped rubrics" },
    state: changed.length === 0 ? "ok" : "failed",
    found: changed.length === 0 ? `${all.length}` : `${all.length - changed.length}/${all.length} (${names})`,
    next: changed.length === 0 ? null : REINSTALL,
  };
}

/** Whether a score that was worked out by hand comes out. */
function scoreFinding(): Finding {
  const { rubric } = compileRubric(starterRubric({ id: "kantor", year: "2026", title: "Kantor", from: null }));
  const read = rubric === null ? null : readEvidence(rubric, STARTER_EVIDENCE);
  const score = rubric !== null && read?.ok === true ? evaluate(rubric, read.evidence).score : null;
  return {
    name: "score",
    title: { id: "Nilai percobaan", en: "Trial score" },
    state: score === "62.00" ? "ok" : "failed",
    found: score ?? "-",
    next: score === "62.00" ? null : REINSTALL,
  };
}

function same(text: string): Localized {
  return { id: text, en: text };
}
