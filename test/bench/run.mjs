// npm run bench: import time, one report, Arabic strings, reading, then records, files and streams, each against its floor and its
// rivals. Ratios count: absolute times belong to the machine. Each contender runs in processes of its own, in turns, and its answers
// are checked. Ends with the targets that were missed: `npm run bench -- --strict` then fails. `-- --long` also takes what takes long.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importTimes } from "./core/importTime.mjs";
import { conclude, say, verdict } from "./verdict.mjs";

const ROUNDS = 3;
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

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

function judge(ns, floor, times, { floor: most, ns: limit, rival } = {}) {
  const parts = [];
  if (most !== undefined) parts.push(verdict(ns <= most * floor, `≤ ${most} × floor`));
  if (limit !== undefined) parts.push(verdict(ns <= limit, `≤ ${limit.toLocaleString("en")} ns`));
  if (rival !== undefined)
    parts.push(verdict(times.get(rival[0]) >= rival[1] * ns, `${rival[1]} × ahead of ${rival[0]}`));
  return parts.join("");
}

function show({ title, kind, what, floor, contenders, targets }) {
  const all = [floor, ...contenders];
  const rounds = Array.from({ length: ROUNDS }, () => all.map((contender) => measure(kind, contender, what)));
  const times = new Map();
  say(`\n${title}`);
  all.forEach((contender, index) => {
    const results = rounds.map((round) => round[index]);
    const wrong = results.find((result) => typeof result !== "number");
    if (wrong === undefined) times.set(contender, results.sort((a, b) => a - b)[(ROUNDS - 1) / 2]);
    else {
      const said = wrong.error.startsWith("AssertionError") ? "OTHER ANSWER" : "did not run:";
      say(`  ${contender.padEnd(20)} ${said} ${wrong.error}`);
    }
  });
  for (const [contender, ns] of times) {
    const ratio = `${(ns / times.get(floor)).toFixed(1)} × floor`;
    const time = `${Math.round(ns).toLocaleString("en")} ns`;
    say(
      `  ${contender.padEnd(20)} ${time.padStart(14)} ${ratio.padStart(16)}${judge(ns, times.get(floor), times, targets[contender])}`,
    );
  }
}

function run(...args) {
  const { status } = spawnSync("npm", args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

if (!existsSync(`${here}node_modules`)) run("ci", "--prefix", here, "--no-audit", "--no-fund");
run("run", "build", "--silent");

say("\nImport of the packed package in a fresh Node, over an empty module");
const ROOT = "beneficiary-feedback";
for (const { name, milliseconds } of importTimes([ROOT, "./dist/index.cjs", `${ROOT}/decimal`, `${ROOT}/schema`])) {
  const target = name === ROOT ? verdict(milliseconds <= 8, "≤ 8 ms") : "";
  say(`  ${name.padEnd(32)} ${milliseconds.toFixed(1).padStart(6)} ms${target}`);
}
for (const each of CONTESTS) show(each);
const reading = spawnSync(process.execPath, [`${here}core/reading.mjs`], { encoding: "utf8" });
say(reading.status === 0 ? reading.stdout.trimEnd() : `\nReading 1 MB of text\n  OTHER ANSWER ${reading.stderr}`);

const tally = `${here}tally`;
if (
  existsSync(`${tally}/node_modules`) ||
  spawnSync("npm", ["install"], { cwd: tally, stdio: "inherit" }).status === 0
) {
  const { benchTally } = await import("./tally/run.mjs");
  await benchTally();
} else say("\nRecords, files and streams\n  did not run: its packages cannot be installed here");
conclude();
