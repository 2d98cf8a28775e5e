import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 31;
const dist = new URL("../../../dist/", import.meta.url);

/** Median milliseconds that importing each file takes in a fresh Node over importing an empty module, in turns. */
export function importTimes(names) {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "export {};\n");
  const files = [empty, ...names.map((name) => fileURLToPath(new URL(name, dist)))];
  const times = files.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    files.forEach((file, index) => {
      const starter = `const start = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - start);`;
      const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", starter], { encoding: "utf8" });
      times[index].push(Number(stdout));
    });
  }
  rmSync(folder, { recursive: true });
  const medians = times.map((list) => list.sort((a, b) => a - b)[(ROUNDS - 1) / 2]);
  return names.map((name, index) => ({ name, milliseconds: medians[index + 1] - medians[0] }));
}
