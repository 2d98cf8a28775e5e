import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Runs one command; resolves to whether it succeeded, and tells the seconds it took; its output is shown if it failed. */
export function runStep(name, command, { show = false } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, NO_COLOR: "1" },
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("close", (code) => {
      const ok = code === 0;
      console.log(`${ok ? "ok  " : "FAIL"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      if (!ok && output !== "") console.log(output.trimEnd());
      resolve({ name, ok });
    });
  });
}

/** Builds, and extracts the examples. */
export const runBuild = () => runStep("build", `${scripts.build} && ${scripts.examples}`);

/** Runs the check:* scripts of package.json but those left out, two at a time. */
export async function runChecks(leftOut = []) {
  const waiting = Object.keys(scripts).filter((script) => script.startsWith("check:") && !leftOut.includes(script));
  const results = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      results.push(await runStep(name, scripts[name]));
    }
  };
  await Promise.all([work(), work()]);
  return results;
}
