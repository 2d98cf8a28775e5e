#!/usr/bin/env node
import { fstatSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { askedLanguage } from "./askedLanguage.js";
import { CommandError } from "./CommandError.js";
import { EXIT } from "./CommandLine.js";
import { errorText } from "./errorText.js";
import { readProblem } from "./readProblem.js";
import { runCommand } from "./runCommand.js";
import { systemReason } from "./systemReason.js";

const { stdin, stdout, stderr, env } = process;
const args = process.argv.slice(2);
const cancelling = new AbortController();
stdout.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop reading: `… | head` is no error.
  if (code === "EPIPE") process.exit();
  const why = systemReason(code);
  const error = new CommandError("cannot-write", {
    en: `standard output: ${why.en}`,
    ar: `المخرج المعياري: ${why.ar}`,
  });
  stderr.write(errorText(error, askedLanguage(args)));
  process.exit(EXIT.misuse);
});
// Nobody is left to be told of it, and what the process ends with stays so.
stderr.on("error", () => {});

process.exitCode = await runCommand(args, {
  stdin: readStdin(),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  color: stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb",
  isScreen: stdout.isTTY === true,
  moving: stderr.isTTY === true && env["TERM"] !== "dumb",
  signal: cancelling.signal,
  cancellable,
});
// A pipe that stalls keeps the process, since what reads it cannot be called off; then it ends as Ctrl-C ends others.
if (process.exitCode === EXIT.cancelled) setTimeout(() => process.kill(process.pid, "SIGINT"), 100).unref();

/**
 * Hears Ctrl-C for as long as this runs. No longer: a listener is heard only between two pieces of work, and the check of a long page
 * is one, which then nothing could stop.
 */
async function cancellable<Result>(run: () => Promise<Result>): Promise<Result> {
  process.once("SIGINT", cancel);
  try {
    const result = await run();
    // A signal that came with the last piece is told only when the loop has turned.
    await setImmediate();
    await setImmediate();
    cancelling.signal.throwIfAborted();
    return result;
  } finally {
    process.off("SIGINT", cancel);
  }
}

function cancel(): void {
  cancelling.abort();
  stdin.destroy();
}

/** What the standard input holds; of a folder Node reads nothing, as of an empty file. */
async function* readStdin(): AsyncGenerator<Uint8Array> {
  if (fstatSync(stdin.fd).isDirectory()) throw readProblem("-", { code: "EISDIR" });
  yield* stdin;
}
