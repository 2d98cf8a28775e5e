import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { ENTRIES, lend, root, run } from "./foreignProject.js";

const folder = inject("foreignProject");
const installed = join(folder, "node_modules/beneficiary-feedback");
// What these tests write stands apart: a bundle built in the folder meanwhile would read a tsconfig.json half written.
const project = join(folder, "project");
const filesIn = (path: string) => readdirSync(path, { recursive: true, encoding: "utf8" });

function write(name: string, text: string): void {
  mkdirSync(join(project, name, ".."), { recursive: true });
  writeFileSync(join(project, name), text);
}

const USE = `
import { FeedbackError, type FeedbackReport } from "beneficiary-feedback";
${ENTRIES.map(({ name }, index) => `import * as entry${index} from "${name}";`).join("\n")}
export const report: FeedbackReport = { period: "2021-Q1", channels: [] };
export const error = new FeedbackError("bad-period", "example needs a period", report.period);
export const loaded = [${ENTRIES.map((_, index) => `entry${index}`)}].map((entry) => Object.keys(entry).length);
`;

/** Type-checks the foreign project, the declarations of its dependencies included. */
function check(options: Readonly<Record<string, unknown>>, file: string): string {
  const compilerOptions = { strict: true, skipLibCheck: false, noEmit: true, types: [], target: "es2022", ...options };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: [file] }));
  try {
    return run(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}

describe("the tarball", () => {
  it("holds what is needed to run and to read, and no source, test or tool", () => {
    const top = new Set(filesIn(installed).map((name) => name.split("/")[0]));
    const texts = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.ar.md", "README.md"];
    expect([...top].sort()).toEqual([...texts, "dist", "docs", "examples", "package.json"]);
    expect(filesIn(join(installed, "docs")).filter((name) => name.startsWith("api"))).toEqual([]);
    expect(filesIn(join(installed, "dist")).filter((name) => !/\.(js|js\.map|cjs|d\.ts|d\.cts)$/.test(name))).toEqual(
      [],
    );
  });

  it("holds whatever its Markdown files link to", () => {
    const broken = filesIn(installed)
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) =>
        [...readFileSync(join(installed, name), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
          .map(([, target = ""]) => target)
          .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(installed, name, "..", target)))
          .map((target) => `${name}: ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it("does not point into the sources it was built from", () => {
    const pointing = filesIn(join(installed, "dist")).filter((name) =>
      /(?:from|import|require)\s*\(?\s*["'][^"']*\/src\//.test(readFileSync(join(installed, "dist", name), "utf8")),
    );
    expect(pointing).toEqual([]);
  });

  it("has a source map beside each file of ESM that the library is made of, with the sources in it", () => {
    const dist = join(installed, "dist");
    const files = filesIn(dist).filter(
      (name) => name.endsWith(".js") && !/^(?:cli|node|beneficiary-feedback(?:\.summaries)?\.global)\.js$/.test(name),
    );
    for (const name of files) {
      expect(readFileSync(join(dist, name), "utf8")).toMatch(new RegExp(`\n//# sourceMappingURL=${name}.map\n?$`));
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(dist, `${name}.map`), "utf8"));
      expect(sourcesContent).toHaveLength(sources.length);
      expect(sources.filter((source: string) => !source.startsWith("../"))).toEqual([]);
    }
    expect(files.length).toBeGreaterThan(8);
  });

  it("names no file that is not there", () => {
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    const fields = ["exports", "bin", "main", "module", "types", "unpkg", "jsdelivr"].map((field) => manifest[field]);
    const targets = JSON.stringify(fields).match(/(?:\.\/)?dist\/[^"]+/g) ?? [];
    const there = new Set(filesIn(installed));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !there.has(target.replace(/^\.\//, "")))).toEqual([]);
  });
});

describe("a project of its own", () => {
  it.each([
    ["node16, ESM", { module: "node16", moduleResolution: "node16" }, "use.mts"],
    ["node16, CommonJS", { module: "node16", moduleResolution: "node16" }, "use.cts"],
    ["nodenext, CommonJS", { module: "nodenext", moduleResolution: "nodenext" }, "use.cts"],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }, "use.ts"],
  ])("type-checks with every declaration: %s", (_, options, file) => {
    write(file, USE);
    expect(check({ ...options }, file)).toBe("");
  });

  it("needs no DOM and no Node types for the root entry", () => {
    write(
      "bare.ts",
      USE.split("\n")
        .filter((line) => !/entry\d/.test(line))
        .join("\n"),
    );
    expect(check({ lib: ["es2022"], module: "esnext", moduleResolution: "bundler" }, "bare.ts")).toBe("");
  });

  it("loads as CommonJS alone, as tools do that cannot require an ES module, and with one class of error", () => {
    // htmlparser2 is an ES module itself.
    const names = ENTRIES.map(({ name }) => name).filter((name) => !name.endsWith("/html"));
    write(
      "alone.cjs",
      `const [root, ...others] = ${JSON.stringify(names)}.map((name) => require(name));
      const { parseReport } = Object.assign({}, ...others);
      try { parseReport(7); } catch (error) { console.log(others.length, error instanceof root.FeedbackError); }`,
    );
    expect(run(project, process.execPath, "--no-experimental-require-module", "alone.cjs")).toBe("4 true\n");
  });

  it("sees a wrong report as a type error", () => {
    write(
      "wrong.ts",
      `import type { FeedbackReport } from "beneficiary-feedback";\nexport const r: FeedbackReport = { channels: [] };`,
    );
    expect(check({ module: "esnext", moduleResolution: "bundler" }, "wrong.ts")).toContain("TS2741");
  });

  it("builds with Vite, and what is built runs", () => {
    lend(folder, "vite");
    write(
      "src/main.js",
      USE.replace(/, type FeedbackReport|: FeedbackReport/g, "").concat(
        "console.log(loaded.every(Boolean), error.message);",
      ),
    );
    write("vite.config.js", "export default { build: { modulePreload: false } };");
    write("index.html", `<script type="module" src="/src/main.js"></script>`);
    run(project, process.execPath, join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error");
    const [script] = filesIn(join(project, "dist/assets")).filter((name) => name.endsWith(".js"));
    expect(run(project, process.execPath, join(project, "dist/assets", script ?? ""))).toBe(
      'true example needs a period, got "2021-Q1"\n',
    );
  });
});
