import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { runWith } from "./fakeTerminal.js";

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const report = fileURLToPath(new URL("../../examples/first-quarter-2021.json", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "cancel-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Nothing below is so slow that it would end by itself within what a test waits.
const lines = Array.from(
  { length: 20_000 },
  (_, row) => `Desk ${row} took ${row + 7} letters and ${row + 9} visits.\n`,
);

const oldBaseline = `${JSON.stringify({ baselineVersion: 1, findings: [{ code: "contradicted", reason: "kept" }] })}\n`;

/** How a process ends, and what it has written. */
async function endOf(child: ChildProcess): Promise<readonly unknown[]> {
  let written = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part) => {
      written += part;
    });
  return await new Promise((resolve) => child.on("close", (code, signal) => resolve([code, signal, written])));
}

it.skipIf(process.platform === "win32").each([
  ["check", "-"],
  ["tie-out", report, "-"],
])("is ended by Ctrl-C within the work of %s", async (...args) => {
  const child = spawn(process.execPath, [command, ...args]);
  const end = endOf(child);
  await new Promise((resolve) => child.stdin.end(lines.join(""), () => resolve(undefined)));
  await setTimeout(1000);
  const killed = performance.now();
  child.kill("SIGINT");
  expect(await end).toEqual([null, "SIGINT", ""]);
  expect(performance.now() - killed).toBeLessThan(2000);
});

it.skipIf(process.platform === "win32")("keeps the old baseline where the writing of a new one is cut off", () => {
  const own = mkdtempSync(join(folder, "cut-"));
  const known = join(own, "known.json");
  writeFileSync(known, oldBaseline);
  const page = join(folder, "page.txt");
  writeFileSync(page, lines.slice(0, 100).join(""));
  const args = ["tie-out", report, page, "--write-baseline", known, "--reason", "new"];
  // No file may grow past a kilobyte, as on a full disk.
  const limited = ["-c", 'ulimit -f 1 && exec "$0" "$@"', process.execPath, command, ...args];
  const { status, stdout } = spawnSync("sh", limited, { encoding: "utf8" });
  expect([status === 0, stdout]).toEqual([false, ""]);
  expect(readFileSync(known, "utf8")).toBe(oldBaseline);
});

it("writes no baseline, nor a part of one, where it is cancelled", async () => {
  const own = mkdtempSync(join(folder, "cancelled-"));
  const known = join(own, "known.json");
  writeFileSync(known, oldBaseline);
  const args = ["tie-out", report, "-", "--write-baseline", known, "--reason", "new"];
  const run = await runWith(args, "Desk 1 took 8 letters.", { signal: AbortSignal.abort() });
  expect(run).toEqual({ code: 130, out: "", err: "beneficiary-feedback: cancelled\n" });
  expect([readdirSync(own), readFileSync(known, "utf8")]).toEqual([["known.json"], oldBaseline]);
});
