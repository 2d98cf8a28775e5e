// npm run bench: one report, Arabic strings and import time, each against its floor and its rivals. Ratios count: absolute
// times belong to the machine. Each contender runs in processes of its own, in turns, and its answers are checked first.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importTimes } from "./core/importTime.mjs";

const ROUNDS = 3;
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
let failed = false;

const contest = (title, kind, what, floor, contenders, targets) => ({ title, kind, what, floor, contenders, targets });
const reportRivals = ["decimal", "big", "tidy", "arquero"];
const stringRivals = ["characters", "intl-cached", "internationalized", "formatjs", "intl-each-time"];
const CONTESTS = [
  contest("One report, 5 × 3", "report", "5 × 3", "floor", ["metrics", ...reportRivals, "figures", "summary"], {
    metrics: { floor: 2 },
  }),
  contest("One report, 5 × 12", "report", "5 × 12", "floor", ["metrics", ...reportRivals, "figures", "summary"], {
    metrics: { floor: 2 },
    figures: { ns: 60_000 },
    summary: { ns: 300_000 },
  }),
  contest("Arabic counts", "strings", "count", "floor", ["library", ...stringRivals], {
    library: { floor: 3, rival: ["intl-cached", 2] },
  }),
  contest("Arabic percentages from a ratio", "strings", "percent", "floor", ["library", ...stringRivals], {
    library: { ns: 140, rival: ["intl-cached", 2] },
  }),
];

function measure(kind, contender, what) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${here}core/measure.mjs`, kind, contender, what], {
    encoding: "utf8",
  });
  return status === 0 ? JSON.parse(stdout) : { error: stderr.match(/^\w*Error.*$/m)?.[0] ?? stderr.trim() };
}

function verdict(ns, floor, times, { floor: most, ns: limit, rival } = {}) {
  const parts = [];
  const judge = (met, text) => parts.push(`${met ? "meets" : "MISSES"} ${text}`);
  if (most !== undefined) judge(ns <= most * floor, `≤ ${most} × floor`);
  if (limit !== undefined) judge(ns <= limit, `≤ ${limit.toLocaleString("en")} ns`);
  if (rival !== undefined) judge(times.get(rival[0]) >= rival[1] * ns, `${rival[1]} × ahead of ${rival[0]}`);
  return parts.join(", ");
}

function show({ title, kind, what, floor, contenders, targets }) {
  const all = [floor, ...contenders];
  const rounds = Array.from({ length: ROUNDS }, () => all.map((contender) => measure(kind, contender, what)));
  const times = new Map();
  console.log(`\n${title}`);
  all.forEach((contender, index) => {
    const results = rounds.map((round) => round[index]);
    const wrong = results.find((result) => typeof result !== "number");
    if (wrong === undefined) times.set(contender, results.sort((a, b) => a - b)[(ROUNDS - 1) / 2]);
    else failed = true;
    if (wrong !== undefined) console.log(`  ${contender.padEnd(20)} failed: ${wrong.error}`);
  });
  for (const [contender, ns] of times) {
    const ratio = `${(ns / times.get(floor)).toFixed(1)} × floor`;
    const time = `${Math.round(ns).toLocaleString("en")} ns`;
    console.log(
      `  ${contender.padEnd(20)} ${time.padStart(14)} ${ratio.padStart(16)}  ${verdict(ns, times.get(floor), times, targets[contender])}`,
    );
  }
}

function run(...args) {
  const { status } = spawnSync("npm", args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

if (!existsSync(`${here}node_modules`)) run("ci", "--prefix", here, "--no-audit", "--no-fund");
run("run", "build", "--silent");

console.log("\nImport in a fresh Node, over an empty module");
for (const { name, milliseconds } of importTimes(["index.js", "index.cjs", "decimal.js", "schema.js"])) {
  const target = name === "index.js" ? `  ${milliseconds <= 8 ? "meets" : "MISSES"} ≤ 8 ms` : "";
  console.log(`  ${name.padEnd(20)} ${milliseconds.toFixed(1).padStart(10)} ms${target}`);
}
for (const each of CONTESTS) show(each);
if (spawnSync(process.execPath, [`${here}core/reading.mjs`], { stdio: "inherit" }).status !== 0) failed = true;
process.exitCode = failed ? 1 : 0;
