// Turns every ts block of the Markdown files and every @example of src into test files under .examples, which import the
// built package by its own name. In a block, `expr; // => value` and `console.log(expr); // => value` become assertions,
// and `statement; // throws code` expects a FeedbackError. A block fenced as `ts no-run` is only type-checked.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = `${root}.examples/`;
const filesUnder = (folder) => readdirSync(`${root}${folder}`, { recursive: true }).map((name) => `${folder}/${name}`);
const lineAt = (text, offset) => text.slice(0, offset).split("\n").length;

/** The fenced ts blocks of a text, each with the line it starts on. */
export function fencedBlocks(text, firstLine = 1) {
  return [...text.matchAll(/^```(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^```/gm)].map((match) => ({
    code: match[2],
    run: !match[1].includes("no-run"),
    line: lineAt(text, match.index) + firstLine,
  }));
}

function docBlocks(path) {
  const text = readFileSync(root + path, "utf8");
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const example = comment[0].indexOf("@example");
    if (example < 0) return [];
    const body = comment[0].slice(example).replace(/^[ \t]*\*(?:\/| ?)/gm, "");
    const blocks = fencedBlocks(body, lineAt(text, comment.index + example));
    if (blocks.length === 0)
      throw new Error(`${path}:${lineAt(text, comment.index)}: @example needs a block fenced as ts`);
    return blocks;
  });
}

/** What stands after `// => ` or `// throws ` behind a statement, with the comment lines that continue it. */
function expectationOf(source, statement) {
  const rest = source.text.slice(statement.end);
  const match = /^[ \t]*(?:\n[ \t]*)?\/\/ (=>|throws) ?(.*(?:\n[ \t]*\/\/ {3,}.*)*)/.exec(rest);
  if (match === null) return undefined;
  const text = match[2].replace(/\n[ \t]*\/\/ +/g, " ").trim();
  return match[1] === "throws" ? { code: text } : { value: text };
}

const isLog = (node) => ts.isCallExpression(node) && /^console\.(log|info)$/.test(node.expression.getText());

function isLiteral(text) {
  const { parseDiagnostics } = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.Latest);
  return text !== "" && parseDiagnostics.length === 0;
}

/** A block as the body of a test: its imports taken out, its expectations turned into assertions. */
export function convertBlock(code, where) {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.Latest, true);
  if (source.parseDiagnostics.length > 0) throw new Error(`${where}: ${source.parseDiagnostics[0].messageText}`);
  const imports = [];
  const edits = [];
  let expectations = 0;
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      imports.push(node);
      edits.push([node.getStart(), node.end, ""]);
      return;
    }
    if (ts.isStatement(node) && !ts.isBlock(node)) {
      const expected = expectationOf(source, node);
      const isCall = ts.isExpressionStatement(node);
      if (expected?.code !== undefined) {
        expectations += 1;
        edits.push([
          node.getStart(),
          node.end,
          `await expectThrow(async () => { ${node.getText()} }, ${JSON.stringify(expected.code)});`,
        ]);
        return;
      }
      if (isCall && (expected !== undefined || isLog(node.expression))) {
        const actual = isLog(node.expression)
          ? node.expression.arguments.map((a) => a.getText()).join(", ")
          : node.expression.getText();
        if (expected === undefined) {
          edits.push([node.getStart(), node.end, `void (${actual});`]);
        } else {
          if (!isLiteral(expected.value)) throw new Error(`${where}: "// => ${expected.value}" is not a JSON value`);
          expectations += 1;
          edits.push([node.getStart(), node.end, `expectValue(${actual}, ${expected.value});`]);
        }
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  const promised = code.match(/\/\/ (=>|throws )/g)?.length ?? 0;
  if (promised !== expectations)
    throw new Error(`${where}: ${promised} expectations are written, ${expectations} were understood`);
  const body = edits
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [start, end, replacement]) => text.slice(0, start) + replacement + text.slice(end), code)
    .replace(/^export /gm, "");
  return { imports, body };
}

function namesOf(node) {
  const { importClause, moduleSpecifier } = node;
  const bindings = importClause?.namedBindings;
  if (importClause?.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) {
    return { module: moduleSpecifier.text, whole: node.getText() };
  }
  const typeOnly = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return {
    module: moduleSpecifier.text,
    names: bindings.elements.map((element) => {
      const text = element.getText().replace(/^type /, "");
      return { text, type: typeOnly || element.isTypeOnly };
    }),
  };
}

/** One test file for a room of src or a document: a test a block, the imports of all blocks merged. */
function testFile(blocks) {
  const modules = new Map();
  const wholes = new Set();
  const tests = blocks.map(({ code, run, where }) => {
    const { imports, body } = convertBlock(code, where);
    for (const found of imports.map(namesOf)) {
      if (found.whole !== undefined) wholes.add(found.whole);
      const known = modules.get(found.module) ?? new Map();
      for (const { text, type } of found.names ?? []) known.set(text, type && (known.get(text) ?? true));
      if (found.names !== undefined) modules.set(found.module, known);
    }
    const name = JSON.stringify(where);
    return run
      ? `it(${name}, async () => {\n${body}});\n`
      : `export const typesOnly${where.replace(/\W/g, "_")} = async () => {\n${body}};\n`;
  });
  const imports = [...modules].map(([module, names]) => {
    const list = [...names].map(([text, type]) => (type ? `type ${text}` : text));
    return `import { ${list.join(", ")} } from ${JSON.stringify(module)};`;
  });
  const tools = `import { expectThrow, expectValue } from "../test/tools/expectations.js";`;
  return [`import { it } from "vitest";`, tools, ...imports, ...wholes, "", ...tests].join("\n");
}

/** Every block of the documents and of src. */
function allBlocks() {
  const documents = [...readdirSync(root), ...filesUnder("docs")]
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"))
    .map((path) => [path, fencedBlocks(readFileSync(root + path, "utf8"))]);
  const code = filesUnder("src")
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path, docBlocks(path)]);
  return [...documents, ...code].flatMap(([path, blocks]) =>
    blocks.map((block) => ({ ...block, path, where: `${path}:${block.line}` })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const rooms = new Map();
  for (const block of allBlocks()) {
    const room = block.path.split("/").slice(0, 2).join("-").replaceAll(".", "-");
    rooms.set(room, [...(rooms.get(room) ?? []), block]);
  }
  for (const [room, blocks] of rooms) writeFileSync(`${out}${room}.test.ts`, testFile(blocks));
}
