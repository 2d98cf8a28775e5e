import type { Progress } from "beneficiary-feedback";
import type { Terminal } from "./CommandLine.js";

const WIDTH = 24;
const PAUSE = 100;

/** A bar on the error output of a terminal, drawn at most ten times a second; where that is no terminal, nothing. */
export function progressBar(
  { err, moving }: Pick<Terminal, "err" | "moving">,
  now: () => number = () => performance.now(),
) {
  let drawn = Number.NEGATIVE_INFINITY;
  const update = (progress: Progress): void => {
    if (!moving || now() - drawn < PAUSE) return;
    drawn = now();
    err(`\r${progressText(progress)}\u001B[K`);
  };
  const clear = (): void => {
    if (drawn > Number.NEGATIVE_INFINITY) err("\r\u001B[K");
  };
  return { update, clear };
}

function progressText({ records, bytes, fraction }: Progress): string {
  const counted = `${records.toLocaleString("en")} records`;
  if (fraction !== undefined) {
    const filled = Math.min(WIDTH, Math.floor(fraction * WIDTH));
    return `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${Math.floor(fraction * 100)}%, ${counted}`;
  }
  return bytes === undefined ? counted : `${(bytes / 1e6).toFixed(1)} MB, ${counted}`;
}
