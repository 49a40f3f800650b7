import ts from "typescript";
import { describe, expect, it } from "vitest";
import { evidenceJsonSchema } from "../../src/evidence/evidence-json-schema.js";
import { rubricDts } from "../../src/form/rubric-dts.js";
import { hostileCases, outcomeOf } from "./hostile-case.js";

describe.each(hostileCases())("hostile texts in what programs read", (one) => {
  const { rubric } = outcomeOf(one);

  it("should end no comment and no string of a TypeScript declaration", () => {
    const text = rubricDts(rubric);
    const file = ts.createSourceFile("a.d.ts", text, ts.ScriptTarget.ES2022, true);
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: "a.ts" });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
    const kinds = new Set(file.statements.map(({ kind }) => ts.SyntaxKind[kind]));
    for (const kind of kinds)
      expect([
        "ImportDeclaration",
        "InterfaceDeclaration",
        "TypeAliasDeclaration",
        "FirstStatement",
        "VariableStatement",
        "ExportAssignment",
        "ModuleDeclaration",
      ]).toContain(kind);
    const names = file.statements.map((statement) => ("name" in statement ? String(statement.name) : ""));
    expect(names.join()).not.toContain("pwned");
  });

  it("should be values of a JSON Schema, never keywords", () => {
    const schema = evidenceJsonSchema(rubric);
    const keys = new Set<string>();
    JSON.stringify(schema, (key, value) => {
      keys.add(key);
      return value;
    });
    expect([...keys].filter((key) => key.includes("pwned") || key.includes("="))).toEqual([]);
  });
});
