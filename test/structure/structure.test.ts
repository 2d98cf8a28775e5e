import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docProblems, programOf } from "./docProblems.js";
import { fileProblems, impurities, widePatterns } from "./fileProblems.js";
import { forbiddenImports, importCycles } from "./importProblems.js";
import { parseSource, sourceFiles } from "./sourceFiles.js";

const files = sourceFiles();
const file = (path: string, text: string) => parseSource(path, text);

describe("the rooms", () => {
  it("import only what they may see", () => {
    expect(forbiddenImports(files)).toEqual([]);
  });

  it("have no cycle of value imports", () => {
    expect(importCycles(files)).toEqual([]);
  });

  it("export one function a file, named as the file, in files of bearable length", () => {
    expect(files.flatMap(fileProblems)).toEqual([]);
  });

  it("take nothing from the environment", () => {
    expect(files.flatMap(impurities)).toEqual([]);
  });

  it("name the letters that their patterns need", () => {
    expect(files.flatMap(widePatterns)).toEqual([]);
  });

  it("document everything that is exported", () => {
    expect(docProblems(programOf())).toEqual([]);
  }, 60_000);
});

describe("the rules of the rooms are noticed when broken", () => {
  it.each([
    ["src/model/x.ts", `import { z } from "zod/mini";`, "which belongs to src/schema/"],
    ["src/model/x.ts", `import fs from "node:fs";`, "which belongs to src/cli/"],
    ["src/model/x.ts", `import _ from "lodash";`, "which no room may"],
    ["src/periods/x.ts", `import { Decimal } from "decimal.js";`, "which belongs to src/ratios/decimal.ts"],
    ["src/model/x.ts", `import { nothing } from "./nothing.js";`, "which is not there"],
    ["src/cli/x.ts", `import { ERROR_CODES } from "../index.js";`, "instead of the file that defines it"],
    ["src/attic/x.ts", `import { UNITS } from "../model/lists.js";`, "does not know"],
    ["src/model/x.ts", `export type { Nouns } from "../language/nouns.js";`, "model does not see language"],
    ["src/periods/x.ts", `const later = import("../language/nouns.js");`, "periods does not see language"],
    ["src/verify/tie/names/x.ts", `import type { TieOut } from "../findings/TieOut.js";`, "which stands above it"],
    ["src/verify/text/lists/x.ts", `import { relationsOf } from "../relationsOf.js";`, "which stands above it"],
  ])("%s: %s", (path, text, problem) => {
    expect(forbiddenImports([file(path, text)])).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ["src/verify/x.ts", "const WORD = /\\p{Lu}/u;", ["src/verify/x.ts lists all letters: /\\p{Lu}/u"]],
    ["src/verify/x.ts", "const WORD = /[^\\P{L}-]/u;", ["src/verify/x.ts lists all letters: /[^\\P{L}-]/u"]],
    ["src/verify/x.ts", "const WORD = /[a-zء-ي]/i;", []],
    ["src/language/x.ts", "const WORD = /\\p{L}/u;", []],
  ])("%s: %s", (path, text, problems) => {
    expect(widePatterns(file(path, text))).toEqual(problems);
  });

  it("lets types come from anywhere the room sees, and barrels re-export", () => {
    const allowed = [
      file("src/schema/x.ts", `import * as z from "zod/mini"; import { UNITS } from "../model/lists.js";`),
      file("src/index.ts", `export { UNITS } from "./model/lists.js";`),
      file("src/cli/x.ts", `import type { Ratio } from "../index.js";`),
    ];
    expect(forbiddenImports(allowed)).toEqual([]);
    expect(allowed.flatMap(fileProblems)).toEqual([]);
  });

  it("a cycle", () => {
    const a = file("src/model/a.ts", `import { b } from "./b.js";`);
    expect(importCycles([a, file("src/model/b.ts", `import { a } from "./a.js";`)])).toEqual([
      "src/model/a.ts -> src/model/b.ts -> src/model/a.ts",
    ]);
    expect(importCycles([a, file("src/model/b.ts", `import type { A } from "./a.js";`)])).toEqual([]);
  });

  it.each([
    ["src/model/x.ts", "export function x() {} export const y = () => 1;", "exports 2 functions: x, y"],
    ["src/model/x.ts", "export function y() {}", "exports y"],
    ["src/model/x.ts", `function y() {}${"\n//".repeat(150)}`, "has 151 lines"],
    ["src/index.ts", "export const one = 1;", "may only re-export"],
  ])("%s: %s", (path, text, problem) => {
    expect(fileProblems(file(path, text))).toEqual([expect.stringContaining(problem)]);
  });

  it("lets a table be long", () => {
    expect(fileProblems(file("src/language/table.ts", `export const TABLE = [${"\n1,".repeat(200)}];`))).toEqual([]);
  });

  it.each([
    ["src/metrics/x.ts", "const now = Date.UTC(2021, 0);", ["src/metrics/x.ts:1 uses Date"]],
    ["src/periods/x.ts", "\nconst now = new Date();", ["src/periods/x.ts:2 uses new Date()"]],
    ["src/tally/x.ts", "const now = Date.now();", ["src/tally/x.ts:1 uses Date.now"]],
    ["src/model/x.ts", "const luck = Math.random();", ["src/model/x.ts:1 uses Math.random"]],
    ["src/language/x.ts", "new Intl.NumberFormat();", ["src/language/x.ts:1 uses Intl"]],
    ["src/model/x.ts", "process.env.TZ;", ["src/model/x.ts:1 uses process"]],
    ["src/model/x.ts", "const row = { process: 1 }; row.process;", []],
    ["src/cli/x.ts", "process.exitCode = 1; console.log(new Date());", []],
  ])("%s: %s", (path, text, problems) => {
    expect(impurities(file(path, text))).toEqual(problems);
  });

  it("a docstring that is not complete", () => {
    const path = join(mkdtempSync(join(tmpdir(), "docs-")), "x.ts");
    writeFileSync(
      path,
      `export interface Bare { a: 1 }
      /** Adds. @param a - one */
      export function add(a: number, b: number): number { return a + b; }
      /**
       * Tells.
       *
       * @example
       * x
       */
      export function tell(): void {}`,
    );
    expect(docProblems(programOf([path]))).toEqual([
      "add has no @param b",
      "add has no @returns",
      "add has no @example",
      "Bare has no docstring",
    ]);
  });
});
