import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const report = fileURLToPath(new URL("../../examples/first-quarter-2021.json", import.meta.url));

function run(args: readonly string[], input = "") {
  if (!existsSync(command)) throw new Error("dist is missing: npm run build");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { input, encoding: "utf8" });
  return { status, stdout, stderr };
}

it("ties its own summary out to the report, through a pipe", () => {
  const summary = run(["summary", report, "--format", "html"]);
  expect(summary).toMatchObject({ status: 0, stderr: "" });
  const tied = run(["tie-out", report, "-"], summary.stdout);
  expect(tied).toMatchObject({ status: 0, stderr: "" });
  expect(tied.stdout).toMatch(/^passed: \d+ matched, \d+ classed\n$/);
});

it("tells of a wrong use in one line, without colours, bar or stack", () => {
  const { status, stdout, stderr } = run(["verify", "nothing.json"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("beneficiary-feedback: cannot-read: nothing.json: there is no such file\n");
});

it.skipIf(!existsSync("/dev/full"))("tells of an output that cannot be written", () => {
  for (const args of [["summary", report], ["verify", report], ["schema"], ["explain", report, "--list"]]) {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    expect([args[0], status, stderr.toString()]).toEqual([
      args[0],
      2,
      "beneficiary-feedback: cannot-write: standard output: the disk is full\n",
    ]);
  }
});

it("lets whoever reads the output stop reading", async () => {
  const child = spawn(process.execPath, [command, "schema"], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, stderr]).toEqual([0, ""]);
});

it.skipIf(process.platform === "win32")("tells of a folder as its standard input", () => {
  const folder = openSync(tmpdir(), "r");
  const ends = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { stdio: [folder, "ignore", "pipe"] });
    return [status, stderr.toString()];
  };
  const told = [2, "beneficiary-feedback: cannot-read: standard input: it is a folder\n"];
  expect(ends("check", "-")).toEqual(told);
  expect(ends("count", "-", "--at", "at", "--channel", "via")).toEqual(told);
  expect(ends("check", "-", "--language=ar")).toEqual([
    2,
    "beneficiary-feedback: cannot-read: \u2067المدخل المعياري: هذا مجلد لا ملف\u2069\n",
  ]);
  closeSync(folder);
});

it("ends with the same code where nobody reads the error output", async () => {
  const child = spawn(process.execPath, [command, "summary", "nothing.json"], { stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.destroy();
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(2);
});

it.skipIf(!existsSync("/dev/full"))("ends with the same code where the error output is full", () => {
  const folder = mkdtempSync(join(tmpdir(), "full-"));
  const known = join(folder, "known.json");
  const waiver = { code: "contradicted", path: "contacts/2021-Q1", reason: "printed" };
  writeFileSync(known, JSON.stringify({ findings: [waiver] }));
  const full = openSync("/dev/full", "w");
  const ends = (args: readonly string[]) =>
    spawnSync(process.execPath, [command, ...args], { stdio: ["ignore", "ignore", full] }).status;
  expect(ends(["verify", report, "--baseline", known])).toBe(0);
  expect(ends(["verify", "nothing.json"])).toBe(2);
  closeSync(full);
  rmSync(folder, { recursive: true });
});

it("is cancelled by Ctrl-C while it waits", async () => {
  const child = spawn(process.execPath, [command, "count", "-", "--at", "at", "--channel", "via"]);
  let stderr = "";
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  // More than a pipe holds: when it is drained, the command reads.
  child.stdin.write(`at,via\n${"2021-03-01,calls\n".repeat(20_000)}`);
  child.stdin.once("drain", () => child.kill("SIGINT"));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, stderr]).toEqual([130, "beneficiary-feedback: cancelled\n"]);
});

it.skipIf(process.platform === "win32")("ends by Ctrl-C where a pipe stalls for ever", async () => {
  const folder = mkdtempSync(join(tmpdir(), "stalled-"));
  const pipe = join(folder, "records.csv");
  execFileSync("mkfifo", [pipe]);
  const child = spawn(process.execPath, [command, "count", pipe, "--at", "at", "--channel", "via"]);
  let stderr = "";
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  // Waits until the command opens the pipe, and is closed only after the command has ended; more than a pipe holds, so that it reads.
  const writer = openSync(pipe, "w");
  writeSync(writer, `at,via\n${"2021-03-01,calls\n".repeat(20_000)}`);
  const closed = new Promise((resolve) => child.on("close", (code, signal) => resolve(code ?? signal)));
  child.kill("SIGINT");
  expect([130, "SIGINT"]).toContain(await closed);
  expect(stderr).toBe("beneficiary-feedback: cancelled\n");
  closeSync(writer);
  rmSync(folder, { recursive: true });
});
