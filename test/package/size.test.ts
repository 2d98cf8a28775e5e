import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { BUNDLES } from "./bundles.js";

const folder = inject("foreignProject");

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("a consumer's bundle", () => {
  it.each(BUNDLES)("$name stays below $ceiling bytes", async ({ code, ceiling, forbidden }) => {
    const text = await bundle(code);
    expect(text.length).toBeGreaterThan(0);
    expect(forbidden.filter((part) => text.includes(part))).toEqual([]);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(ceiling);
  });

  it("of a list of two words is that list: nothing is computed when the root entry loads", async () => {
    expect(await bundle(`export { LANGUAGES } from "beneficiary-feedback";`)).toMatch(
      /^var (\w+)=\["ar","en"\];export\{\1 as LANGUAGES\};\n$/,
    );
  });

  it("would be found to carry zod", async () => {
    expect(await bundle(`export { parseReport } from "beneficiary-feedback/schema";`)).toContain("_zod");
  });
});
