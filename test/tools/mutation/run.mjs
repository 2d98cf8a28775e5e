// npm run mutate [-- files…]: installs Stryker here if needed, then mutates src, or the files named, room by room: each mutant
// meets the tests of its own room, since those of all rooms take hours.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status ?? 1;

const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
const mutate = (room, patterns) =>
  run(process.execPath, [stryker, "run", `${here}stryker.config.json`, "--mutate", patterns.join(",")], { ROOM: room });

// The command is tested as a process of its own, where no mutant goes.
const isTested = (room) => room !== "cli" && existsSync(`${root}test/${room}`);
const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const all = folders.map(({ name }) => `src/${name}/**/*.ts`);
const files = process.argv.length > 2 ? process.argv.slice(2) : all;
const roomOf = (file) => file.split("/")[1] ?? "";
const rooms = [...new Set(files.map(roomOf))];

process.exitCode = existsSync(`${here}node_modules`) ? 0 : run("npm", ["ci", "--prefix", here]);
for (const room of rooms) {
  if (process.exitCode !== 0) break;
  const own = files.filter((file) => roomOf(file) === room);
  if (isTested(room)) process.exitCode = mutate(room, own);
  else console.error(`no tests of ${room} meet its mutants`);
}
