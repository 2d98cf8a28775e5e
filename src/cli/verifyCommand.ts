import { reconcile } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { figureOptions } from "./figureOptions.js";
import { outcomeCounts } from "./outcomeCounts.js";
import { readReport } from "./readReport.js";
import { reportFindings } from "./reportFindings.js";

/** `verify REPORT.json` */
export async function verifyCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const report = await readReport(line.operands[0] ?? "-", line, terminal);
  const before = line.values["previous"];
  const previous = before === undefined ? {} : { previous: await readReport(before, line, terminal) };
  const result = reconcile(report, { language: "en", ...figureOptions(line), ...previous });
  return reportFindings({ ...result, counts: outcomeCounts(result.counts) }, line, terminal);
}
