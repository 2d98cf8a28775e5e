import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 31;
const root = fileURLToPath(new URL("../../../", import.meta.url));
const NAME = "beneficiary-feedback";

/** Packs what was built and lays it into a folder as npm would, beside the packages that it needs. */
function installPacked(folder) {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  execFileSync("tar", ["-xzf", join(folder, filename), "-C", folder]);
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  renameSync(join(folder, "package"), join(modules, NAME));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
}

/**
 * Median milliseconds that importing each module takes in a fresh Node over importing an empty one, in turns: by the names under which a
 * consumer of the packed package imports them, or by their place in it.
 */
export function importTimes(names) {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  installPacked(folder);
  writeFileSync(join(folder, "empty.mjs"), "export {};\n");
  const modules = [
    "./empty.mjs",
    ...names.map((name) => (name.startsWith("./") ? `./node_modules/${NAME}/${name}` : name)),
  ];
  const times = modules.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    modules.forEach((module, index) => {
      const starter = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start);`;
      const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", starter], {
        cwd: folder,
        encoding: "utf8",
      });
      if (stdout === "") throw new Error(stderr);
      times[index].push(Number(stdout));
    });
  }
  rmSync(folder, { recursive: true });
  const medians = times.map((list) => list.sort((a, b) => a - b)[(ROUNDS - 1) / 2]);
  return names.map((name, index) => ({ name, milliseconds: medians[index + 1] - medians[0] }));
}
