import { renderHtml, renderMarkdown, renderText, type Summary, summarize, summarizeSeries } from "beneficiary-feedback";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { figureOptions } from "./figureOptions.js";
import { jsonText } from "./jsonText.js";
import { namingFiles } from "./namingFiles.js";
import { needsOneOf } from "./needsOneOf.js";
import { readCalendar } from "./readCalendar.js";
import { readEarlier } from "./readEarlier.js";
import { readReport } from "./readReport.js";

const RENDERERS = new Map<string, (summary: Summary) => string>([
  ["text", renderText],
  ["markdown", renderMarkdown],
  ["html", renderHtml],
]);

/** `summary REPORT.json` */
export async function summaryCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { format = "text" } = line.values;
  const render = RENDERERS.get(format);
  if (render === undefined) throw needsOneOf("--format", [...RENDERERS.keys()], format);
  const report = await readReport(line.operands[0] ?? "-", line, terminal);
  const earlier = await readEarlier(report, line, terminal);
  const options = { ...figureOptions(line), ...(await readCalendar(line, terminal)) };
  const summary = namingFiles(line, { earlier }, () =>
    earlier.length > 0 ? summarizeSeries([...earlier, report], options) : summarize(report, options),
  );
  terminal.out(line.flags.has("json") ? jsonText(summary) : render(summary));
  return EXIT.passed;
}
