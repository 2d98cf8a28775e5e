import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import manifest from "../../package.json" with { type: "json" };
import entries from "../tools/entries.json" with { type: "json" };

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The names that a consumer imports: `beneficiary-feedback`, `beneficiary-feedback/schema`, … */
export const ENTRIES = Object.keys(entries).map((subpath) => ({
  name: join(manifest.name, subpath),
  built: subpath === "." ? "index" : subpath.slice(2),
}));

/** Runs a command and gives what it printed; a failure carries both of its streams. */
export function run(folder: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a module in Node, as ESM or CommonJS, and gives the JSON it printed. */
export function runCode(folder: string, type: "module" | "commonjs", code: string): unknown {
  return JSON.parse(run(folder, process.execPath, `--input-type=${type}`, "--eval", code));
}

/** What an installed package brings with it, by the lock file. */
function runtimePackages(): readonly string[] {
  const { packages }: { packages: Record<string, { dev?: true }> } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  );
  return Object.entries(packages).flatMap(([path, { dev }]) => {
    const [, name, nested] = path.split("node_modules/");
    return dev || name === undefined || nested !== undefined ? [] : [name];
  });
}

/**
 * Packs the package as it would be published and installs it in a new project of its own. Its dependencies come from this
 * checkout, so that as good as nothing is downloaded.
 */
function foreignProject(): string {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist is missing: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "foreign-"));
  run(root, "npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  const local = runtimePackages().map((name) => [name, `file:${join(root, "node_modules", name)}`]);
  const dependencies = { ...Object.fromEntries(local), [manifest.name]: `file:${tarball}` };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  run(folder, "npm", "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--install-links");
  return folder;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly foreignProject: string;
  }
}

/** Runs once before the tests of the package: they share one foreign project, as `inject("foreignProject")`. */
export function setup(project: TestProject): () => void {
  const folder = foreignProject();
  project.provide("foreignProject", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Makes a package of this checkout resolvable in a foreign project, as if it were installed there. */
export function lend(folder: string, name: string): void {
  symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
}
