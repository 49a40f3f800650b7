import ts from "typescript";

/** @typedef {{ file: string, line: number, start: number, end: number, text: string, operator: string, before: string }} Site */

const SWAPPED_OPERATORS = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
]);

/** What a function does turned into its neighbour, or its opposite. */
const SWAPPED_FUNCTIONS = new Map(
  Object.entries({
    add: "subtract",
    subtract: "add",
    multiply: "divide",
    divide: "multiply",
    min: "max",
    max: "min",
    lower: "higher",
    higher: "lower",
    some: "every",
    every: "some",
    equals: "!equals",
  }),
);

const SWAPPED_WORDS = new Map(
  Object.entries({ low: "high", high: "low", yes: "no", no: "yes", lowest: "highest", missing: "not-applicable" }),
);

/**
 * Every place of a source file where one small defect can be put, in the order
 * of the text. Wording (the texts of diagnostics) and types are left alone.
 *
 * @returns {Site[]}
 */
export function sitesIn(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {Site[]} */
  const sites = [];
  const put = (operator, node, text) => {
    const start = node.getStart(tree);
    const { line } = tree.getLineAndCharacterOfPosition(start);
    sites.push({ file, line: line + 1, start, end: node.getEnd(), text, operator, before: node.getText(tree) });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isCallExpression(node) && node.expression.getText(tree) === "defineDiagnostic") return;
    if (ts.isBinaryExpression(node)) {
      const swapped = SWAPPED_OPERATORS.get(node.operatorToken.kind);
      if (swapped !== undefined) put("operator", node.operatorToken, swapped);
    }
    if (ts.isIfStatement(node)) put("condition", node.expression, `!(${node.expression.getText(tree)})`);
    if (ts.isConditionalExpression(node)) put("choice", node.condition, `!(${node.condition.getText(tree)})`);
    if (ts.isCallExpression(node)) visitCall(node);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      put("negation", node, node.operand.getText(tree));
    if (node.kind === ts.SyntaxKind.TrueKeyword) put("literal", node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) put("literal", node, "true");
    if (ts.isNumericLiteral(node)) put("literal", node, String(Number(node.text) + 1));
    if (ts.isBigIntLiteral(node)) put("literal", node, `${BigInt(node.text.slice(0, -1)) + 1n}n`);
    if (ts.isIdentifier(node) && ts.isExpression(node) && !ts.isPropertyAccessExpression(node.parent)) {
      if (node.text === "ZERO") put("literal", node, "ONE_OF_MUTATION");
    }
    if (ts.isStringLiteral(node) && SWAPPED_WORDS.has(node.text) && !ts.isLiteralTypeNode(node.parent))
      put("word", node, JSON.stringify(SWAPPED_WORDS.get(node.text)));
    ts.forEachChild(node, visit);
  };
  const visitCall = (node) => {
    const callee = node.expression;
    const name = ts.isIdentifier(callee) ? callee : ts.isPropertyAccessExpression(callee) ? callee.name : null;
    const swapped = name === null ? undefined : SWAPPED_FUNCTIONS.get(name.text);
    if (swapped === "!equals") put("function", node, `!${node.getText(tree)}`);
    else if (swapped !== undefined) put("function", name, `${name.text}`.length > 0 ? swapped : name.text);
    if (ts.isExpressionStatement(node.parent)) put("statement", node.parent, ";");
    if (name?.text === "filter" && ts.isPropertyAccessExpression(callee))
      put("filter", node, callee.expression.getText(tree));
  };
  visit(tree);
  return sites
    .filter(({ text }) => text !== "ONE_OF_MUTATION")
    .filter((site) => site.operator !== "function" || isImported(site, source));
}

/** A swapped function must be there under its name, or the defect would only be a missing import. */
function isImported({ text, before }, source) {
  if (["some", "every"].includes(text) || text.startsWith("!")) return true;
  return new RegExp(`\\b${text}\\b`).test(source.replace(before, ""));
}
