// Writes package.json's `exports` from entries.json; with --check, only says whether they agree.
import { readFileSync, writeFileSync } from "node:fs";
import { builtName, entries } from "./entries.mjs";

const file = new URL("../../package.json", import.meta.url);
const manifest = JSON.parse(readFileSync(file, "utf8"));

const conditionsOf = (name) => {
  const types = `./dist/${name}.d.ts`;
  const esm = { types, default: `./dist/${name}.js` };
  const isRoot = name === "index";
  return {
    // Bundlers know `module`, for Node as well.
    ...(isRoot && { module: esm }),
    // Before the others, so that import and require of one Node process share one FeedbackError. Node itself loads the root in parts.
    "module-sync": isRoot ? { node: { types, default: "./dist/node.js" }, default: esm } : esm,
    import: esm,
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
};

const built = Object.fromEntries(Object.keys(entries).map((subpath) => [subpath, conditionsOf(builtName(subpath))]));
const files = Object.fromEntries(
  Object.entries(manifest.exports ?? {}).filter(([, target]) => typeof target === "string"),
);
const wanted = { ...built, ...files, "./package.json": "./package.json" };

if (!process.argv.includes("--check")) {
  writeFileSync(file, `${JSON.stringify({ ...manifest, exports: wanted }, null, 2)}\n`);
} else if (JSON.stringify(manifest.exports) !== JSON.stringify(wanted)) {
  console.error("package.json's exports do not follow test/tools/entries.json: run npm run exports");
  process.exitCode = 1;
}
