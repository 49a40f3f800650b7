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
  const visit = (node) => {
    if (isLeftAlone(node)) return;
    for (const defect of DEFECTS) {
      for (const { operator, place, text } of defect(node)) {
        const start = place.getStart(tree);
        const { line } = tree.getLineAndCharacterOfPosition(start);
        sites.push({ file, line: line + 1, start, end: place.getEnd(), text, operator, before: place.getText(tree) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return sites.filter((site) => site.operator !== "function" || isThere(site, source));
}

function isLeftAlone(node) {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
  return ts.isCallExpression(node) && node.expression.getText() === "defineDiagnostic";
}

/** The defects, each from a node to the places in it and what is put there. */
const DEFECTS = [
  (node) => {
    if (!ts.isBinaryExpression(node)) return [];
    const text = SWAPPED_OPERATORS.get(node.operatorToken.kind);
    return text === undefined ? [] : [{ operator: "operator", place: node.operatorToken, text }];
  },
  (node) => (ts.isIfStatement(node) ? [turned("condition", node.expression)] : []),
  (node) => (ts.isConditionalExpression(node) ? [turned("choice", node.condition)] : []),
  (node) => {
    const isNegation = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
    return isNegation ? [{ operator: "negation", place: node, text: node.operand.getText() }] : [];
  },
  (node) => {
    const text = turnedLiteral(node);
    return text === null ? [] : [{ operator: "literal", place: node, text }];
  },
  (node) => {
    const isWord = ts.isStringLiteral(node) && SWAPPED_WORDS.has(node.text) && !ts.isLiteralTypeNode(node.parent);
    return isWord ? [{ operator: "word", place: node, text: JSON.stringify(SWAPPED_WORDS.get(node.text)) }] : [];
  },
  (node) => {
    const isStatement = ts.isCallExpression(node) && ts.isExpressionStatement(node.parent);
    return isStatement ? [{ operator: "statement", place: node.parent, text: ";" }] : [];
  },
  (node) => {
    const name = calledName(node);
    const text = name === null ? undefined : SWAPPED_FUNCTIONS.get(name.text);
    if (text === undefined) return [];
    if (text === "!equals") return [{ operator: "function", place: node, text: `!${node.getText()}` }];
    return [{ operator: "function", place: name, text }];
  },
  (node) => {
    const isFilter = calledName(node)?.text === "filter" && ts.isPropertyAccessExpression(node.expression);
    return isFilter ? [{ operator: "filter", place: node, text: node.expression.expression.getText() }] : [];
  },
];

function turned(operator, place) {
  return { operator, place, text: `!(${place.getText()})` };
}

function turnedLiteral(node) {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "false";
  if (node.kind === ts.SyntaxKind.FalseKeyword) return "true";
  if (ts.isNumericLiteral(node)) return String(Number(node.text) + 1);
  if (ts.isBigIntLiteral(node)) return `${BigInt(node.text.slice(0, -1)) + 1n}n`;
  return null;
}

function calledName(node) {
  if (!ts.isCallExpression(node)) return null;
  const callee = node.expression;
  if (ts.isIdentifier(callee)) return callee;
  return ts.isPropertyAccessExpression(callee) ? callee.name : null;
}

/** A swapped function must be there under its name, or the defect would only be a missing import. */
function isThere({ text, before }, source) {
  if (["some", "every"].includes(text) || text.startsWith("!")) return true;
  return new RegExp(`\\b${text}\\b`).test(source.replace(before, ""));
}
