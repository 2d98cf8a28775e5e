import type { Terminal } from "../../src/cli/CommandLine.js";
import { runCommand } from "../../src/cli/runCommand.js";

/** Runs the command with a terminal of the test's own. */
export async function runWith(args: readonly string[], input = "", own: Partial<Terminal> = {}) {
  let [out, err] = ["", ""];
  async function* stdin() {
    yield new TextEncoder().encode(input);
  }
  const terminal: Terminal = {
    stdin: stdin(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
    isScreen: false,
    moving: false,
    signal: new AbortController().signal,
    cancellable: (run) => run(),
    ...own,
  };
  const code = await runCommand(args, terminal);
  return { code, out, err };
}
