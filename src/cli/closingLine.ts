import { countedNoun, formatCount } from "beneficiary-feedback";
import type { CommandLine } from "./CommandLine.js";
import { ARABIC_OUTCOMES, ARABIC_STATUSES, COMMAND_NOUNS } from "./words.js";

/** `passed: 48 matched, 12 classed`, in the language and digits asked for; what did not occur is left out. */
export function closingLine(
  status: string,
  counts: Readonly<Record<string, number>>,
  waived: number,
  { language = "en", numerals }: Pick<CommandLine, "language" | "numerals">,
): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  const digits = numerals && { numerals };
  if (language === "en") {
    const number = (count: number) => formatCount(count, { language, ...digits, grouping: false });
    const parts = some.map(([outcome, count]) => `${number(count)} ${outcome}`).join(", ");
    return `${status}${waived > 0 ? ` with ${number(waived)} waived` : ""}: ${parts || "nothing to check"}`;
  }
  const parts = some.map(([outcome, count]) => {
    const { label, noun } = ARABIC_OUTCOMES[outcome] ?? { label: outcome, noun: "check" };
    return `${label}: ${countedNoun(count, COMMAND_NOUNS[noun], digits)}`;
  });
  const excepted = countedNoun(waived, COMMAND_NOUNS.finding, { ...digits, case: "oblique" });
  const head = `${ARABIC_STATUSES[status] ?? status}${waived > 0 ? `، بعد استثناء ${excepted}` : ""}`;
  return parts.length > 0 ? `${head} (${parts.join("، ")})` : head;
}
