import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles modules of src as a consumer would, and imports them as one. */
export async function importSource(...paths) {
  const folder = mkdtempSync(join(tmpdir(), "tally-"));
  const outfile = join(folder, "tally.mjs");
  const source = fileURLToPath(new URL("../../../src/", import.meta.url));
  await build({
    stdin: { contents: paths.map((path) => `export * from "./${path}";`).join("\n"), resolveDir: source, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outfile,
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}
