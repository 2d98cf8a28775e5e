// npm run check: builds, then runs every check:* script, and fails if any failed.
import { runBuild, runChecks } from "./run-steps.mjs";

const build = await runBuild();
const results = build.ok ? await runChecks() : [build];
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
