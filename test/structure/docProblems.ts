import { join } from "node:path";
import ts from "typescript";
import entries from "../tools/entries.json" with { type: "json" };
import { root } from "./sourceFiles.js";

/** A program over the given files; the entries of the package unless said otherwise. */
export function programOf(
  files: readonly string[] = Object.values(entries).map((path) => join(root, path)),
): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return ts.createProgram([...files], options);
}

function functionProblems(name: string, node: ts.FunctionDeclaration, tags: readonly ts.JSDocTag[]): readonly string[] {
  const has = (tag: string) => tags.some(({ tagName }) => tagName.text === tag);
  const documented = tags.filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText());
  const missing = node.parameters
    .map((p) => p.name.getText())
    .filter((p) => !p.startsWith("{") && !documented.includes(p));
  const isVoid = node.type?.kind === ts.SyntaxKind.VoidKeyword;
  return [
    ...missing.map((parameter) => `${name} has no @param ${parameter}`),
    ...(isVoid || has("returns") ? [] : [`${name} has no @returns`]),
    ...(has("example") ? [] : [`${name} has no @example`]),
  ];
}

/** What the docstrings of everything that the program's root files export fall short of. */
export function docProblems(program: ts.Program): readonly string[] {
  const checker = program.getTypeChecker();
  const symbols = program.getRootFileNames().flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  return [...new Set(symbols.map((s) => (s.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(s) : s)))].flatMap(
    (symbol) => {
      const name = symbol.name;
      if (ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === "")
        return [`${name} has no docstring`];
      const declared = symbol.declarations?.filter(ts.isFunctionDeclaration) ?? [];
      // Of overloads, each is documented; the implementation behind them is not public.
      const shown = declared.length > 1 ? declared.filter((node) => node.body === undefined) : declared;
      return shown.flatMap((node) => functionProblems(name, node, ts.getJSDocTags(node)));
    },
  );
}
