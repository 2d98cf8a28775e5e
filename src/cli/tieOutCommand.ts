import { tieOut } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { figureOptions } from "./figureOptions.js";
import { readEarlier } from "./readEarlier.js";
import { readPage } from "./readPage.js";
import { readReport } from "./readReport.js";
import { reportFindings } from "./reportFindings.js";

/** `tie-out REPORT.json PAGE` */
export async function tieOutCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const [reportName = "-", pageName = "-"] = line.operands;
  const report = await readReport(reportName, line, terminal);
  const { page, source, name, spanOf } = await readPage(pageName, line, terminal);
  const result = tieOut(page, report, { ...figureOptions(line), ...(await readEarlier(line, terminal)) });
  const findings = result.findings.map((found) => (found.span ? { ...found, span: spanOf(found.span) } : found));
  const entries = result.entries.map((entry) => ({ ...entry, span: spanOf(entry.span) }));
  const checked = { ...result, entries, findings };
  return reportFindings(checked, line, terminal, source, name);
}
