import type { Waiver } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readBaseline } from "./readBaseline.js";
import { readInput } from "./readInput.js";

/** The waivers of the `--baseline`, as an option of a check. */
export async function readWaivers(
  { values: { baseline } }: CommandLine,
  terminal: Terminal,
): Promise<{ readonly waivers?: readonly Waiver[] }> {
  return baseline === undefined ? {} : { waivers: readBaseline(await readInput(baseline, terminal), baseline) };
}
