import { existsSync } from "node:fs";
import { defineConfig } from "tsup";
import entries from "./test/tools/entries.json" with { type: "json" };

const library = Object.fromEntries(
  Object.entries(entries).map(([subpath, source]) => [subpath === "." ? "index" : subpath.slice(2), source]),
);
// Files of their own in dist without being entries: date-fns computes constants when it is loaded, which no bundler can
// drop from a file that a consumer needs for something else.
const chunks = { calendar: "src/periods/calendar.ts" };
const charset = (options: { charset?: "utf8" | "ascii" }) => {
  options.charset = "utf8";
};

// No `clean`: the builds run at once and one would delete the other's files. `npm run build` clears dist first.
export default defineConfig([
  {
    entry: { ...library, ...chunks },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    // tsup sets baseUrl by itself, which TypeScript 6 refuses unless told.
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
    esbuildOptions: charset,
  },
  ...(existsSync("src/cli/main.ts")
    ? [
        {
          entry: { cli: "src/cli/main.ts" },
          format: ["esm" as const],
          target: "node20" as const,
          platform: "node" as const,
          // The command uses the entries as they are built, not a second copy of them.
          external: [/^beneficiary-feedback/],
          esbuildOptions: charset,
        },
      ]
    : []),
  {
    entry: { "beneficiary-feedback": "src/index.ts" },
    format: ["iife"],
    globalName: "BeneficiaryFeedback",
    target: "es2020",
    platform: "browser",
    minify: true,
    noExternal: [/.*/],
    esbuildOptions: charset,
  },
]);
