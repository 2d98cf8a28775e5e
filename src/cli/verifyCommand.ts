import { previousPeriod, reconcile } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { figureOptions } from "./figureOptions.js";
import { namingFiles } from "./namingFiles.js";
import { readCalendar } from "./readCalendar.js";
import { readEarlier } from "./readEarlier.js";
import { readReport } from "./readReport.js";
import { readReports } from "./readReports.js";
import { readWaivers } from "./readWaivers.js";
import { reportFindings } from "./reportFindings.js";

/** `verify REPORT.json` */
export async function verifyCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const report = await readReport(line.operands[0] ?? "-", line, terminal);
  const before = line.values["previous"];
  const previous = before === undefined ? undefined : await readReport(before, line, terminal);
  if (previous !== undefined) checkPrevious(previous.period, previousPeriod(report.period));
  const earlier = await readEarlier(report, line, terminal);
  const part = await readReports("part", line, terminal);
  const options = {
    language: "en" as const,
    ...figureOptions(line),
    earlier,
    parts: part,
    ...(await readCalendar(line, terminal)),
    ...(previous && { previous }),
    ...(await readWaivers(line, terminal)),
  };
  const result = namingFiles(line, { earlier, part }, () => reconcile(report, options));
  return reportFindings(result, line, terminal);
}

function checkPrevious(period: string, wanted: string): void {
  if (period !== wanted)
    throw new CommandError("wrong-use", {
      en: `--previous needs the report of ${wanted}, got one of ${period}`,
      ar: `يلزم ${apart("--previous")} تقرير الفترة ${apart(wanted)}، والموجود تقرير الفترة ${apart(period)}`,
    });
}
