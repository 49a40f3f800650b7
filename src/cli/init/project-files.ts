import { compileRubric } from "../../compile/compile-rubric.js";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { formatRubric } from "../../format/format-rubric.js";
import { rubricNotShipped } from "../file-diagnostics.js";
import { findRubric } from "../find-rubric.js";
import { loadRubric } from "../load-rubric.js";
import { createParentLoader } from "../parent-loader.js";
import { shippedRubrics } from "../shipped-rubrics.js";
import { amendingRubric } from "./amending-rubric.js";
import { exampleEvidence } from "./example-evidence.js";
import type { Project } from "./project.js";
import { readmeText } from "./readme-text.js";
import { STARTER_EVIDENCE, starterRubric } from "./starter-rubric.js";

/** A file of a new project, and what is in it. */
export interface ProjectFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a new project, or why there are none. */
export interface ProjectFiles {
  readonly files: readonly ProjectFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Everything that a new project holds. Its rubric is compiled here, before
 * anything is written.
 *
 * @param version of patuh, which the project will depend on
 */
export function projectFiles(project: Project, version: string): ProjectFiles {
  const begun = begin(project);
  if ("refused" in begun) return { files: [], diagnostics: begun.refused };
  const name = `${project.id}-${project.year}.rubric`;
  const formatted = formatRubric(begun.text, name);
  if (!formatted.ok) return { files: [], diagnostics: formatted.diagnostics };
  const { text } = formatted;
  const { loadParent } = createParentLoader({ name, text }, "-");
  const { rubric, diagnostics } = compileRubric(text, name, { loadParent });
  if (rubric === null) return { files: [], diagnostics };
  const evidence = project.from === null ? STARTER_EVIDENCE : exampleEvidence(rubric);
  return {
    files: [
      { name, text },
      { name: "evidence.json", text: pretty(evidence) },
      { name: "package.json", text: pretty(manifest(project, name, version)) },
      { name: ".gitignore", text: "node_modules/\nreport.html\n" },
      { name: "README.md", text: readmeText(project, name, "en") },
      { name: "README.id.md", text: readmeText(project, name, "id") },
    ],
    diagnostics: [],
  };
}

/** The text of the rubric, or why it cannot be begun. */
function begin(project: Project): { readonly text: string } | { readonly refused: readonly Diagnostic[] } {
  const { from } = project;
  if (from === null) return { text: starterRubric(project) };
  const found = findRubric(from);
  if (found.kind === "unknown") return { refused: found.diagnostics };
  if (found.kind === "file") {
    const { report, diagnostics } = createCollector(null);
    report(rubricNotShipped, null, { reference: from, shipped: shippedRubrics(), suggestion: null });
    return { refused: diagnostics };
  }
  const parent = loadRubric(from);
  return parent.rubric === null ? { refused: parent.diagnostics } : { text: amendingRubric(project, parent.rubric) };
}

function manifest({ id, title }: Project, rubric: string, version: string): object {
  return {
    name: id,
    private: true,
    description: title,
    scripts: {
      check: `patuh check ${rubric}`,
      test: `patuh test ${rubric}`,
      score: `patuh score ${rubric} evidence.json`,
      report: `patuh report ${rubric} evidence.json --out report.html`,
    },
    dependencies: { patuh: `^${version}` },
  };
}

function pretty(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
