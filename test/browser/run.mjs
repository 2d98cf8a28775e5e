// npm run test:browser: installs what it needs here, then runs the tests of this folder in Chromium.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: "inherit" }).status ?? 1;

if (process.env.BF_NO_BROWSER) {
  console.log("*** BF_NO_BROWSER is set: NO TEST RAN IN A BROWSER ***");
} else {
  const installed = existsSync(`${here}node_modules`) ? 0 : run("npm", ["ci", "--prefix", here]);
  process.exitCode =
    installed ||
    run("npm", ["run", "build", "--silent"]) ||
    run(process.execPath, ["--test", `${here}browser.test.mjs`]);
}
