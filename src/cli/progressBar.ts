import { countedNoun, formatDecimal, formatPercent, type Progress } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { COMMAND_NOUNS } from "./words.js";

const WIDTH = 24;
const PAUSE = 100;

/** A bar on the error output of a terminal, drawn at most ten times a second; where that is no terminal, nothing. */
export function progressBar(
  { err, moving }: Pick<Terminal, "err" | "moving">,
  line: Pick<CommandLine, "language" | "numerals"> = {},
  now: () => number = () => performance.now(),
) {
  let drawn = Number.NEGATIVE_INFINITY;
  const update = (progress: Progress): void => {
    if (!moving || now() - drawn < PAUSE) return;
    drawn = now();
    err(`\r${progressText(progress, line)}\u001B[K`);
  };
  const clear = (): void => {
    if (drawn > Number.NEGATIVE_INFINITY) err("\r\u001B[K");
  };
  return { update, clear };
}

function progressText(
  { records, bytes, fraction }: Progress,
  { language = "en", numerals }: Pick<CommandLine, "language" | "numerals">,
): string {
  const options = { language, ...(numerals && { numerals }) };
  const counted = countedNoun(records, COMMAND_NOUNS.record, { ...options, zero: "numeral" });
  const comma = language === "ar" ? "،" : ",";
  if (fraction !== undefined) {
    const filled = Math.min(WIDTH, Math.floor(fraction * WIDTH));
    const percent = formatPercent(fraction, { ...options, decimals: 0, rounding: "truncate" });
    return `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${percent}${comma} ${counted}`;
  }
  if (bytes === undefined) return counted;
  return `${formatDecimal(bytes / 1e6, { ...options, decimals: 1 })} ${language === "ar" ? "ميغابايت" : "MB"}${comma} ${counted}`;
}
