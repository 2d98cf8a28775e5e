import { countedNoun, formatDecimal, formatPercent, type Progress } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { COMMAND_NOUNS } from "./words.js";

const WIDTH = 24;
const PAUSE = 100;
/** From when on what is left is told: before that the rate is not known. */
const SETTLED = 1000;

/** A bar on the error output of a terminal, drawn at most ten times a second; where that is no terminal, nothing. */
export function progressBar(
  { err, moving }: Pick<Terminal, "err" | "moving">,
  line: Pick<CommandLine, "language" | "numerals"> = {},
  now: () => number = () => performance.now(),
) {
  const began = now();
  let drawn = Number.NEGATIVE_INFINITY;
  const update = (progress: Progress): void => {
    if (!moving || now() - drawn < PAUSE) return;
    drawn = now();
    err(`\r${progressText(progress, now() - began, line)}\u001B[K`);
  };
  const clear = (): void => {
    if (drawn > Number.NEGATIVE_INFINITY) err("\r\u001B[K");
  };
  return { update, clear };
}

function progressText(
  { records, bytes, fraction }: Progress,
  elapsed: number,
  { language = "en", numerals }: Pick<CommandLine, "language" | "numerals">,
): string {
  const options = { language, ...(numerals && { numerals }) };
  const counted = countedNoun(records, COMMAND_NOUNS.record, { ...options, zero: "numeral" });
  const comma = language === "ar" ? "،" : ",";
  if (fraction !== undefined) {
    const filled = Math.min(WIDTH, Math.floor(fraction * WIDTH));
    const percent = formatPercent(fraction, { ...options, decimals: 0, rounding: "truncate" });
    const bar = `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${percent}${comma} ${counted}`;
    const left = Math.ceil((elapsed * (1 - fraction)) / fraction / 1000);
    if (elapsed < SETTLED || !(fraction > 0 && fraction < 1)) return bar;
    const noun = left > 99 ? COMMAND_NOUNS.minute : COMMAND_NOUNS.second;
    const time = countedNoun(left > 99 ? Math.ceil(left / 60) : left, noun, { ...options, case: "oblique" });
    return language === "ar" ? `${bar}، والباقي نحو ${time}` : `${bar}, about ${time} left`;
  }
  if (bytes === undefined) return counted;
  return `${formatDecimal(bytes / 1e6, { ...options, decimals: 1 })} ${language === "ar" ? "ميغابايت" : "MB"}${comma} ${counted}`;
}
