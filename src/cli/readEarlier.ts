import { comparePeriods, FeedbackError, type FeedbackReport } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { namingFiles } from "./namingFiles.js";
import { readReports } from "./readReports.js";

/** The reports of `--earlier`, each of a period before that of the report. */
export async function readEarlier(
  { period }: FeedbackReport,
  line: CommandLine,
  terminal: Terminal,
): Promise<readonly FeedbackReport[]> {
  const earlier = await readReports("earlier", line, terminal);
  return namingFiles(line, { earlier }, () => {
    const late = earlier.find((each) => comparePeriods(each.period, period) >= 0);
    if (late === undefined) return earlier;
    throw new FeedbackError("different-period", `earlier needs reports of periods before ${period}`, late.period);
  });
}
