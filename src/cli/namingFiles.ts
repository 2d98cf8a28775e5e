import { FeedbackError, type FeedbackReport } from "beneficiary-feedback";
import type { CommandLine } from "./CommandLine.js";
import { InputError } from "./InputError.js";
import { inputName } from "./inputName.js";

/** What is refused of one report among several, by its period. */
const OF_PERIOD: readonly string[] = ["different-period", "bad-input"];

/** The reports of options that are given once for each file, as they were read. */
export type ReadReports = Readonly<Partial<Record<"earlier" | "part", readonly FeedbackReport[]>>>;

/** Gives what `run` gives; where that refuses a report by its period, the error names the files that have it. */
export function namingFiles<Result>({ lists }: CommandLine, read: ReadReports, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FeedbackError) || !OF_PERIOD.includes(error.code)) throw error;
    const names = [...reportsOf("earlier"), ...reportsOf("part")]
      .filter(([, { period }]) => period === error.value)
      .map(([name]) => inputName(name).en);
    throw names.length > 0 ? new InputError(names.join(", "), error) : error;
  }

  function reportsOf(option: "earlier" | "part"): (readonly [name: string, report: FeedbackReport])[] {
    return (read[option] ?? []).map((report, index) => [lists[option]?.[index] ?? "-", report] as const);
  }
}
