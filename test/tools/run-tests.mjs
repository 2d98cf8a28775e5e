// npm test: builds, runs every check and every vitest project, and sums up. Build and checks count as one test each.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runBuild, runChecks, runStep } from "./run-steps.mjs";

const reports = fileURLToPath(new URL("../../.reports/", import.meta.url));
const jsonFile = `${reports}vitest.json`;

function readReport() {
  const { testResults } = JSON.parse(readFileSync(jsonFile, "utf8"));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const isDone = ({ status }) => status === "passed" || status === "failed";
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length,
    skipped: tests.filter((test) => !isDone(test)).map(({ fullName }) => fullName),
  };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const steps = [await runBuild()];
let tests = { passed: 0, failed: 0, skipped: [] };
if (steps[0].ok) {
  steps.push(...(await runChecks(["check:size"])));
  const command = `vitest run --reporter=dot --reporter=json --outputFile.json=${jsonFile}`;
  const vitest = await runStep("vitest", command, { show: true });
  try {
    tests = readReport();
  } catch {
    steps.push({ name: "vitest's report", ok: false });
  }
  // A test file that does not load fails vitest without a failed test.
  if (!vitest.ok && tests.failed === 0) steps.push(vitest);
}

for (const name of new Set(tests.skipped)) console.log(`skipped: ${name}`);
for (const { name, ok } of steps) if (!ok) console.log(`failed: ${name}`);
const passed = tests.passed + steps.filter(({ ok }) => ok).length;
const failed = tests.failed + steps.filter(({ ok }) => !ok).length;
const skipped = tests.skipped.length === 0 ? "" : `, ${tests.skipped.length} skipped`;
const summary = `${passed} passed, ${failed} failed${skipped}`;
writeFileSync(`${reports}summary.txt`, `${summary}\n`);
console.log(summary);
process.exitCode = failed === 0 ? 0 : 1;
