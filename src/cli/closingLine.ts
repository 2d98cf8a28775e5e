import { countedNoun, formatCount } from "beneficiary-feedback";
import { arabicAccount } from "../testing/arabicAccount.js";
import type { CommandLine } from "./CommandLine.js";
import { COMMAND_NOUNS } from "./words.js";

/** `passed: 48 matched, 12 classed`, in the language and digits asked for; what did not occur is left out. */
export function closingLine(
  status: string,
  counts: Readonly<Record<string, number>>,
  waived: number,
  { language = "en", numerals }: Pick<CommandLine, "language" | "numerals">,
): string {
  const digits = numerals && { numerals };
  if (language === "en") {
    const number = (count: number) => formatCount(count, { language, ...digits, grouping: false });
    const parts = Object.entries(counts).flatMap(([outcome, count]) =>
      count > 0 ? [`${number(count)} ${outcome}`] : [],
    );
    return `${status}${waived > 0 ? ` with ${number(waived)} waived` : ""}: ${parts.join(", ") || "nothing to check"}`;
  }
  const excepted = countedNoun(waived, COMMAND_NOUNS.finding, { ...digits, case: "oblique" });
  const after = waived > 0 ? `، بعد استثناء ${excepted}` : "";
  return arabicAccount(status, counts, (count, noun) => countedNoun(count, noun, digits), after);
}
