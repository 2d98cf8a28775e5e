// npm run mutate [-- files…]: installs Stryker here if needed, then mutates src, or the files named.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: "inherit" }).status ?? 1;

const files = process.argv.slice(2);
const installed = existsSync(`${here}node_modules`) ? 0 : run("npm", ["ci", "--prefix", here]);
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
const chosen = files.length > 0 ? ["--mutate", files.join(",")] : [];
process.exitCode = installed || run(process.execPath, [stryker, "run", `${here}stryker.config.json`, ...chosen]);
