import { tieOut } from "beneficiary-feedback";
import { atSource } from "./atSource.js";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { figureOptions } from "./figureOptions.js";
import { namingFiles } from "./namingFiles.js";
import { readCalendar } from "./readCalendar.js";
import { readEarlier } from "./readEarlier.js";
import { readPage } from "./readPage.js";
import { readReport } from "./readReport.js";
import { readWaivers } from "./readWaivers.js";
import { reportFindings } from "./reportFindings.js";

/** `tie-out REPORT.json PAGE` */
export async function tieOutCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const [reportName = "-", pageName = "-"] = line.operands;
  const report = await readReport(reportName, line, terminal);
  const { page, source, name, spanOf } = await readPage(pageName, line, terminal);
  const earlier = await readEarlier(report, line, terminal);
  const options = {
    ...figureOptions(line),
    earlier,
    ...(await readCalendar(line, terminal)),
    ...(await readWaivers(line, terminal)),
  };
  const result = namingFiles(line, { earlier }, () => tieOut(page, report, options));
  const entries = result.entries.map((entry) => ({ ...entry, span: spanOf(entry.span) }));
  const checked = { ...atSource(result, spanOf), entries };
  return reportFindings(checked, line, terminal, source, name);
}
