import { countedNoun, formatCount } from "beneficiary-feedback";
import { arabicAccount } from "../testing/arabicAccount.js";
import type { InBoth } from "./CommandError.js";
import type { CommandLine } from "./CommandLine.js";
import type { Checked } from "./reportFindings.js";
import { waivedWithin } from "./waivedWithin.js";
import { COMMAND_NOUNS } from "./words.js";

/** Behind the count of an outcome, of any number: without it `passed` would contradict what failed. */
const WAIVED: Readonly<Record<ReturnType<typeof waivedWithin>, InBoth>> = {
  all: { en: " (waived)", ar: " وهو مستثنى" },
  some: { en: " (some waived)", ar: " وبعضه مستثنى" },
  none: { en: "", ar: "" },
};

/** `passed: 48 matched, 12 classed`, in the language and digits asked for; what did not occur is left out. */
export function closingLine(
  checked: Checked,
  { language = "en", numerals }: Pick<CommandLine, "language" | "numerals">,
): string {
  const { status, counts, waived } = checked;
  const digits = numerals && { numerals };
  const occurred = Object.entries(counts).flatMap(([outcome, count]) =>
    count > 0 ? [{ outcome, count, mark: WAIVED[waivedWithin(outcome, checked)][language] }] : [],
  );
  if (language === "en") {
    const number = (count: number) => formatCount(count, { language, ...digits, grouping: false });
    const parts = occurred.map(({ outcome, count, mark }) => `${number(count)} ${outcome}${mark}`);
    const after = waived.length > 0 ? ` with ${number(waived.length)} waived` : "";
    return `${status}${after}: ${parts.join(", ") || "nothing to check"}`;
  }
  const excepted = countedNoun(waived.length, COMMAND_NOUNS.finding, { ...digits, case: "oblique" });
  const after = waived.length > 0 ? `، بعد استثناء ${excepted}` : "";
  // Outcomes are written in their order.
  const marks = occurred.map(({ mark }) => mark);
  return arabicAccount(
    status,
    counts,
    (count, noun) => `${countedNoun(count, noun, digits)}${marks.shift() ?? ""}`,
    after,
  );
}
