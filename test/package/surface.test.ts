import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { ENTRIES, root, run, runCode } from "./foreignProject.js";

const folder = inject("foreignProject");
const installed = join(folder, "node_modules/beneficiary-feedback");

/** The values of an entry, by its report of the public surface. */
function reportedValues(built: string): readonly string[] {
  const report = readFileSync(join(root, `test/package/api/${built}.api.md`), "utf8");
  return [...report.matchAll(/^export (?:declare )?(?:const|function|class) (\w+)/gm)]
    .map((match) => match[1] ?? "")
    .sort();
}

/** What a process that fails writes on its error output. */
function captured(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  }
  return "";
}

/** The files that are loaded with one of the built files, and what they import. */
async function filesOf(built: string) {
  const { metafile } = await build({
    entryPoints: [join(installed, `dist/${built}.js`)],
    bundle: true,
    packages: "external",
    external: ["node:module"],
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return Object.values(metafile.inputs);
}

const NAMES_OF = "console.log(JSON.stringify(Object.keys(entry).sort()))";

describe.each(ENTRIES)("$name", ({ name, built }) => {
  it("gives the same values to import and to require, and those alone that its report lists", () => {
    const reported = [...new Set(reportedValues(built))];
    expect(runCode(folder, "module", `import * as entry from "${name}"; ${NAMES_OF}`)).toEqual(reported);
    expect(runCode(folder, "commonjs", `const entry = require("${name}"); ${NAMES_OF}`)).toEqual(reported);
  });

  it("is built for Node versions that cannot require ESM, too", () => {
    const code = `const entry = require("${join(installed, `dist/${built}.cjs`)}"); ${NAMES_OF}`;
    expect(runCode(folder, "commonjs", code)).toEqual([...new Set(reportedValues(built))]);
  });
});

describe("the package", () => {
  it("has one FeedbackError, however it is loaded", () => {
    const code = `
      import { createRequire } from "node:module";
      import { FeedbackError } from "beneficiary-feedback";
      const required = createRequire(import.meta.url)("beneficiary-feedback");
      console.log(JSON.stringify(required.FeedbackError === FeedbackError));`;
    expect(runCode(folder, "module", code)).toBe(true);
  });

  it("writes, reads and checks the same in CommonJS", () => {
    const code = `
      const { checkText, firstQuarter2021, reconcile, renderText, summarize, tieOut } = root;
      const pages = ["ar", "en"].map((language) => renderText(summarize(firstQuarter2021, { language })));
      const tied = pages.map((page) => tieOut(page, firstQuarter2021));
      console.log(JSON.stringify([reconcile(firstQuarter2021), ...tied, ...pages.map((page) => checkText(page))]));`;
    const built = `const root = require("${join(installed, "dist/index.cjs")}"); ${code}`;
    expect(runCode(folder, "commonjs", built)).toEqual(
      runCode(folder, "module", `import * as root from "beneficiary-feedback"; ${code}`),
    );
  });

  it("has no keyword in its CommonJS files that a name is glued to, such as return_optionalChain", () => {
    const files = readdirSync(join(installed, "dist")).filter((name) => name.endsWith(".cjs"));
    const glued = files.filter((name) =>
      /\b(?:return|typeof|throw|case|void|in|of|await|yield)_[a-z]\w*\(/i.test(
        readFileSync(join(installed, "dist", name), "utf8"),
      ),
    );
    expect(glued).toEqual([]);
  });

  it.each(["module", "commonjs"] as const)(
    "throws the root entry's FeedbackError from its other entries as %s",
    (type) => {
      const load = (name: string) => (type === "module" ? `await import("${name}")` : `require("${name}")`);
      const code = `const { FeedbackError } = ${load("beneficiary-feedback")};
      const { toDecimal } = ${load("beneficiary-feedback/decimal")};
      try { toDecimal({ numerator: 1, denominator: 0 }); } catch (error) {
        console.log(JSON.stringify(error instanceof FeedbackError));
      }`;
      expect(runCode(folder, type, code)).toBe(true);
    },
  );

  it.each([
    ["module", 'import { sumCounts } from "beneficiary-feedback"; sumCounts([1.5]);'],
    ["commonjs", 'require("beneficiary-feedback").sumCounts([1.5]);'],
    ["commonjs", `require("${join(installed, "dist/index.cjs")}").sumCounts([1.5]);`],
  ])("shows an error that nothing catches without a wall of code, as %s", (type, code) => {
    const load = type === "module" ? "module" : "commonjs";
    // What Node writes: the line that threw, the message, the stack. A long text in the code may take more than the limit of a line.
    const thrown = captured(() => runCode(folder, load, code)).split("\n");
    expect(thrown).toContainEqual(expect.stringContaining("sumCounts needs counts, got 1.5"));
    expect(Math.max(...thrown.map((line) => line.length))).toBeLessThan(2500);
  });

  it("loads as a script, with all values of the root entry", () => {
    const context: Record<string, unknown> = {};
    const script = readFileSync(join(installed, "dist/beneficiary-feedback.global.js"), "utf8");
    const names = runInNewContext(`${script}; Object.keys(BeneficiaryFeedback).sort()`, context);
    expect([...names]).toEqual([...new Set(reportedValues("index"))]);
  });

  it.each(["", "summaries."])("%sglobal.js is ASCII, and means the same in a page of any encoding", (part) => {
    const script = readFileSync(join(installed, `dist/beneficiary-feedback.${part}global.js`), "latin1");
    expect(script.search(/[^\0-\x7F]/)).toBe(-1);
    const written = runInNewContext(`${script}; BeneficiaryFeedback.formatShare(BeneficiaryFeedback.ratio(1, 3))`, {});
    expect(written).toBe("٣٣٫٣٣٪");
    // Patterns as well as texts.
    if (part === "")
      expect(runInNewContext(`${script}; BeneficiaryFeedback.readNumber("١٬٠٨٦٬٦٤٦")`, {})).toMatchObject({
        value: 1086646,
      });
  });

  it("loads as a smaller script, with what computes a report and words it", () => {
    const script = readFileSync(join(installed, "dist/beneficiary-feedback.summaries.global.js"), "utf8");
    const names: string[] = runInNewContext(`${script}; Object.keys(BeneficiaryFeedback)`, {});
    expect(names).toEqual(
      expect.arrayContaining([
        "quarterTotal",
        "channelShare",
        "figures",
        "summarize",
        "renderHtml",
        "firstQuarter2021",
      ]),
    );
    expect(reportedValues("index")).toEqual(expect.arrayContaining(names));
    for (const name of ["tieOut", "checkText", "readFigures", "tally"]) expect(names).not.toContain(name);
  });

  it("imports no package by its root entry", async () => {
    const inputs = await filesOf("index");
    expect(inputs.flatMap(({ imports }) => imports.filter(({ external }) => external === true))).toEqual([]);
  });

  it("opens three files in Node when its root is imported, a tenth of its code", async () => {
    const bytesOf = (inputs: Awaited<ReturnType<typeof filesOf>>) => inputs.reduce((sum, { bytes }) => sum + bytes, 0);
    const inputs = await filesOf("node");
    expect(inputs).toHaveLength(3);
    // Both READMEs say so.
    expect(Math.round(bytesOf(await filesOf("index")) / bytesOf(inputs))).toBe(10);
  });

  it.each(["module", "commonjs"] as const)("loads a part when something of it is called, as %s", (type) => {
    const load = type === "module" ? "await import(name)" : "require(name)";
    const code = `const name = "beneficiary-feedback";
      const { firstQuarter2021, readNumber, reconcile, renderText, summarize, tally, tieOut } = ${load};
      const page = renderText(summarize(firstQuarter2021, { language: "en" }));
      console.log(JSON.stringify([
        readNumber("١٢").value,
        reconcile(firstQuarter2021).status,
        tally([], { at: "at", channel: "channel" }).account.read,
        tieOut(page, firstQuarter2021).status,
      ]));`;
    expect(runCode(folder, type, code)).toEqual([12, "passed", 0, "passed"]);
  });

  it("loads the parts as CommonJS where a tool cannot require an ES module", () => {
    const code = `const { checkText } = await import("${join(installed, "dist/node.js")}"); console.log(checkText("a").status);`;
    const flags = ["--no-experimental-require-module", "--input-type=module", "--eval"];
    expect(run(folder, process.execPath, ...flags, code)).toBe("nothing-checked\n");
  });

  it("loads a part also while another entry that needs it is being imported", () => {
    // How far the import has come is a matter of time: without the way out about half of these fail.
    const turns = Array.from({ length: 12 }, (_, index) => 4 * index + 4);
    const outcomes = turns.map((count) =>
      runCode(
        folder,
        "module",
        `import { firstQuarter2021, tieOut } from "beneficiary-feedback";
        const other = import("beneficiary-feedback/html");
        for (let turn = 0; turn < ${count}; turn += 1) await new Promise((next) => setImmediate(next));
        console.log(JSON.stringify(tieOut("649,940 calls", firstQuarter2021).entries[0].outcome));
        await other;`,
      ),
    );
    expect(new Set(outcomes)).toEqual(new Set(["matched"]));
  });

  it("goes into one file by a bundler for Node, parts and all", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { checkText } from "beneficiary-feedback"; console.log(JSON.stringify(checkText("a").status));`,
        resolveDir: folder,
      },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
      logLevel: "silent",
    });
    const code = outputFiles[0]?.text ?? "";
    expect(code).not.toContain("createRequire");
    const alone = mkdtempSync(join(tmpdir(), "bundled-"));
    writeFileSync(join(alone, "bundle.mjs"), code);
    expect(run(alone, process.execPath, "bundle.mjs")).toBe('"nothing-checked"\n');
    rmSync(alone, { recursive: true });
  });

  it("keeps its files to itself", () => {
    const code = `import("beneficiary-feedback/dist/index.js").catch((error) => console.log(JSON.stringify(error.code)));`;
    expect(runCode(folder, "module", code)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
