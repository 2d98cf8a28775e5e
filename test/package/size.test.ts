import { readFileSync } from "node:fs";
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

const sizeOf = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** The rows of the README's table: what is imported, from which entry, and the bytes that are promised. */
const rows = readFileSync("README.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, what = "", bytes] = /^\| (`.*) \| ([\d,]+) \|$/.exec(line) ?? [];
    const names = [...what.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const entry = /from `(\/\w+)`/.exec(what)?.[1] ?? "";
    return bytes === undefined ? [] : [{ what, names, entry, bytes: Number(bytes.replace(",", "")) }];
  });

describe("the README's table of sizes", () => {
  it.each(rows)("is right within 1 %: $what", async ({ names, entry, bytes }) => {
    const size = sizeOf(await bundle(`export { ${names.join(", ")} } from "beneficiary-feedback${entry}";`));
    expect(Math.abs(size - bytes)).toBeLessThanOrEqual(size / 100);
  });

  it("has every row", () => expect(rows).toHaveLength(10));

  it.each([
    ["the global build", "beneficiary-feedback.global.js"],
    ["the smaller global build", "beneficiary-feedback.summaries.global.js"],
  ])("is right within 1 %% of %s", (what, file) => {
    const size = sizeOf(readFileSync(`dist/${file}`));
    const [, bytes = ""] = new RegExp(`as ${what} \\| ([\\d,]+)`).exec(readFileSync("README.md", "utf8")) ?? [];
    expect(Math.abs(size - Number(bytes.replace(",", "")))).toBeLessThanOrEqual(size / 100);
  });
});

describe("the decision on sizes", () => {
  const record = readFileSync("docs/decisions/0004-byte-ceilings.md", "utf8");
  const held = [...record.matchAll(/^\| `(\w+)[^|]*` \| [^|]+ \| ([\d,]+) B \|/gm)].map(
    ([, name = "", bytes = ""]) => ({
      name,
      bytes: Number(bytes.replace(",", "")),
    }),
  );

  it.each(held)("tells the ceiling of $name", ({ name, bytes }) => {
    const ceilings = BUNDLES.filter(({ code }) => new RegExp(`\\{ ${name} \\}|${name}\\(`).test(code));
    expect(ceilings.map(({ ceiling }) => ceiling)).toEqual([bytes]);
  });

  it("has every large bundle", () => expect(held.length).toBeGreaterThan(10));
});

describe("the Arabic README", () => {
  it("gives the largest of the table in thousands", () => {
    const largest = Math.max(...rows.map(({ bytes }) => bytes));
    const thousands = Math.round(largest / 1000);
    const digits = String(thousands).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "");
    // The noun goes by the last two digits: آلاف behind 3 to 10 of them, as in 209; ألف behind others.
    const noun = thousands % 100 >= 3 && thousands % 100 <= 10 ? "آلاف" : "ألف";
    expect(readFileSync("README.ar.md", "utf8")).toContain(`نحو ${digits} ${noun} بايت لمطابقة صفحة بتقرير`);
  });
});

describe("a consumer's bundle", () => {
  it.each(BUNDLES)("$name stays below $ceiling bytes", async ({ code, ceiling, forbidden }) => {
    const text = await bundle(code);
    expect(text.length).toBeGreaterThan(0);
    expect(forbidden.filter((part) => text.includes(part))).toEqual([]);
    expect(sizeOf(text)).toBeLessThan(ceiling);
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
