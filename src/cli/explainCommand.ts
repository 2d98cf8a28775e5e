import { catalogueOf, explainFigure, figureById } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { figureOptions } from "./figureOptions.js";
import { jsonText } from "./jsonText.js";
import { namingFiles } from "./namingFiles.js";
import { readCalendar } from "./readCalendar.js";
import { readEarlier } from "./readEarlier.js";
import { readReport } from "./readReport.js";

/** `explain REPORT.json [FIGURE-ID]` */
export async function explainCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const [name = "-", id] = line.operands;
  if ((id === undefined) !== line.flags.has("list"))
    throw new CommandError("wrong-use", {
      en: "explain needs a figure id, or --list without one",
      ar: `يلزم ${apart("explain")} معرّف رقم، أو ${apart("--list")} بلا معرّف`,
    });
  const report = await readReport(name, line, terminal);
  const earlier = await readEarlier(report, line, terminal);
  const options = { ...figureOptions(line), earlier, ...(await readCalendar(line, terminal)) };
  const isJson = line.flags.has("json");
  const written = namingFiles(line, { earlier }, () => {
    if (id === undefined) {
      const catalogue = catalogueOf(report, options);
      return isJson ? jsonText(catalogue) : catalogue.map((figure) => `${figure.id}\n`).join("");
    }
    const text = explainFigure(report, id, options);
    return isJson ? jsonText({ ...figureById(report, id, options), explanation: text }) : `${text}\n`;
  });
  terminal.out(written);
  return EXIT.passed;
}
