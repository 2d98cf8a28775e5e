import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const markdown = [
  ...readdirSync(root),
  ...readdirSync(`${root}docs`, { recursive: true }).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"))
  .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));
const LINK = /\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g;

function anchorsOf(file: string): readonly string[] {
  const headings = readFileSync(file, "utf8").match(/^#+ .+$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function isBroken(from: string, target: string, anchor: string | undefined): boolean {
  const file = target === "" ? root + from : fileURLToPath(new URL(target, `file://${root}${from}`));
  if (!existsSync(file)) return true;
  return anchor !== undefined && !anchorsOf(file).includes(anchor);
}

it("links to files and headings that are there", () => {
  const broken = markdown.flatMap(({ path, text }) =>
    [...text.matchAll(LINK)]
      .filter(([, target = ""]) => !/^[a-z]+:/.test(target))
      .filter(([, target = "", anchor]) => isBroken(path, target, anchor))
      .map(([link]) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

it("lists every decision in the index", () => {
  const index = readFileSync(`${root}docs/decisions/README.md`, "utf8");
  const decisions = readdirSync(`${root}docs/decisions`).filter((name) => /^\d/.test(name));
  expect(decisions.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});
