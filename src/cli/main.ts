#!/usr/bin/env node
import { runCommand } from "./runCommand.js";

const { stdin, stdout, stderr, env } = process;
const cancelling = new AbortController();
process.once("SIGINT", () => {
  cancelling.abort();
  stdin.destroy();
});
// Whoever reads the output may stop reading: `… | head` is no error.
stdout.on("error", () => process.exit());

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  color: stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb",
  moving: stderr.isTTY === true && env["TERM"] !== "dumb",
  signal: cancelling.signal,
});
