import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { defineConfig, type Options } from "tsup";
import entries from "./test/tools/entries.json" with { type: "json" };
import parts from "./test/tools/parts.json" with { type: "json" };

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const { ".": root, ...others } = entries;
const named = (paths: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(paths).map(([subpath, source]) => [subpath.slice(2), source]));
/** The files that the other entries may take something from, `core` first, with the sources that each exports values of. */
const shared = ["core", ...parts].map((name) => ({
  name,
  listed: new Set(
    [...readFileSync(`src/${name}.ts`, "utf8").matchAll(/^export (?!type)[^;]*"\.\/(.*)\.js";$/gm)].map(
      ([, source = ""]) => `src/${source}.ts`,
    ),
  ),
}));
// The folders of the other entries; whatever else they import is in the root's files.
const own = /^src\/(?:read|schema|testing)\/|^src\/ratios\/decimal\.ts$/;

/** Sends the imports of the other entries to the files that the root is built in, so that a fresh Node loads few. */
const throughShared: Plugin = {
  name: "through-shared",
  setup(build) {
    // Not the format: tsup builds CommonJS in pieces as ES modules and turns them afterwards.
    const extension = build.initialOptions.outExtension?.[".js"] ?? ".js";
    build.onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...options }) => {
      if (options.kind !== "import-statement" || pluginData === throughShared) return undefined;
      const found = await build.resolve(path, { ...options, pluginData: throughShared });
      const source = relative(".", found.path);
      if (own.test(source)) return found;
      const file = shared.find(({ listed }) => listed.has(source));
      if (file === undefined)
        return {
          errors: [{ text: `src/core.ts needs to export ${source}, which ${relative(".", options.importer)} imports` }],
        };
      return { path: `./${file.name}${extension}`, external: true };
    });
  },
};
const compact = (options: { charset?: "utf8" | "ascii" }) => {
  options.charset = "utf8";
};
/** What esbuild leaves as it is in a file that is to be ASCII: the letters of regular expressions, which it does not read. */
const asciiPatterns = {
  name: "ascii-patterns",
  renderChunk: (code: string) => ({
    code: code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  }),
};
const library: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  minify: true,
  esbuildOptions: (options, { format }) => {
    compact(options);
    // What turns the pieces into CommonJS would rewrite these itself, and not see that `return(` needs a blank then.
    if (format === "cjs") options.supported = { "optional-chain": false, "nullish-coalescing": false };
    // Node prints the line that an uncaught error was thrown on, before its message.
    options.lineLimit = 200;
    if (format === "esm") options.sourcemap = "external";
  },
};

// No `clean`: the builds run at once and one would delete the other's files. `npm run build` clears dist first.
export default defineConfig([
  {
    ...library,
    // The calendar has a file of its own without being an entry: date-fns computes constants when it is loaded, which no
    // bundler can drop from a file that a consumer needs for something else.
    entry: {
      index: root,
      ...Object.fromEntries(shared.map(({ name }) => [name, `src/${name}.ts`])),
      calendar: "src/periods/calendar.ts",
    },
    // tsup sets baseUrl by itself, which TypeScript 6 refuses unless told.
    dts: { entry: { index: root, ...named(others) }, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  { ...library, entry: named(others), esbuildPlugins: [throughShared] },
  ...(existsSync("src/cli/main.ts")
    ? [
        {
          entry: { cli: "src/cli/main.ts" },
          format: ["esm" as const],
          target: "node20" as const,
          platform: "node" as const,
          // The command uses the entries as they are built, not a second copy of them.
          external: [/^beneficiary-feedback/],
          esbuildOptions: compact,
        },
      ]
    : []),
  {
    // A page that shows totals and words need not load what ties texts out, six sevenths of the whole.
    entry: { "beneficiary-feedback": root, "beneficiary-feedback.summaries": "src/summaries.ts" },
    format: ["iife"],
    globalName: "BeneficiaryFeedback",
    target: "es2020",
    platform: "browser",
    minify: true,
    noExternal: [/.*/],
    // A page of another encoding, such as windows-1256, would read Arabic letters as others, and print them without a word.
    esbuildOptions: (options) => {
      options.charset = "ascii";
    },
    plugins: [asciiPatterns],
  },
]);
