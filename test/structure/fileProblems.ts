import { basename } from "node:path";
import ts from "typescript";
import { GLOBALS, IMPURE, ODD_FILES } from "./rooms.js";
import { isBarrel, type SourceFile } from "./sourceFiles.js";

const MOST_LINES = 150;

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isFunctionValue = (node: ts.Expression | undefined) =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

function exportedFunctions(tree: ts.SourceFile): readonly string[] {
  return tree.statements.filter(isExported).flatMap((node) => {
    if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
      const isOverload = ts.isFunctionDeclaration(node) && node.body === undefined;
      return isOverload ? [] : [node.name?.text ?? "default"];
    }
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.filter((d) => isFunctionValue(d.initializer)).map((d) => d.name.getText());
  });
}

function hasFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.forEachChild(node, (child) => hasFunction(child) || undefined) === true;
}

/** Files that export several functions, one by another name than their own, or that have grown too long. */
export function fileProblems({ path, text, tree }: SourceFile): readonly string[] {
  const functions = exportedFunctions(tree);
  const lines = text.trimEnd().split("\n").length;
  if (isBarrel(path)) {
    const logic = tree.statements.some((node) => !ts.isExportDeclaration(node) && !ts.isImportDeclaration(node));
    return logic ? [`${path} is an entry and may only re-export`] : [];
  }
  if (lines > MOST_LINES && hasFunction(tree))
    return [`${path} has ${lines} lines; ${MOST_LINES} is the limit but for tables`];
  if (path in ODD_FILES) return [];
  if (functions.length > 1) return [`${path} exports ${functions.length} functions: ${functions.join(", ")}`];
  const [name] = functions;
  return name === undefined || name === basename(path, ".ts") ? [] : [`${path} exports ${name}`];
}

const isPropertyName = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  ((ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) && node.parent.name === node);

/** Uses of the clock, of chance and of the environment, which pure rooms take from parameters instead. */
export function impurities({ path, tree }: SourceFile): readonly string[] {
  if (IMPURE.some((room) => path.startsWith(room))) return [];
  const found: string[] = [];
  const tell = (node: ts.Node, what: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} uses ${what}`);
  };
  const visit = (node: ts.Node): void => {
    const text = ts.isPropertyAccessExpression(node) ? node.getText() : "";
    if (text === "Date.now" || text === "Math.random") tell(node, text);
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
      tell(node, "new Date()");
    if (ts.isIdentifier(node) && Object.hasOwn(GLOBALS, node.text) && !isPropertyName(node)) {
      const places = GLOBALS[node.text] ?? [];
      if (!places.some((place) => path.startsWith(place))) tell(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Patterns of the rooms that are loaded whole which list all letters of the world: each costs a fresh Node 50 µs. */
export function widePatterns({ path, tree }: SourceFile): readonly string[] {
  if (!path.startsWith("src/verify/")) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /\\p\{L/i.test(node.text))
      found.push(`${path} lists all letters: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
