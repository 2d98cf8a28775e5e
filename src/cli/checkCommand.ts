import { checkText } from "beneficiary-feedback";
import { atSource } from "./atSource.js";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readPage } from "./readPage.js";
import { readWaivers } from "./readWaivers.js";
import { reportFindings } from "./reportFindings.js";

/** `check PAGE` */
export async function checkCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { text, source, name, spanOf } = await readPage(line.operands[0] ?? "-", line, terminal);
  const options = { ...(line.language && { language: line.language }), ...(await readWaivers(line, terminal)) };
  const result = checkText(text, options);
  const counts: Record<string, number> = {};
  for (const { outcome } of result.checks) counts[outcome.outcome] = (counts[outcome.outcome] ?? 0) + 1;
  const checks = result.checks.map((check) => ({ ...check, operands: check.operands.map(spanOf) }));
  const checked = { ...atSource(result, spanOf), checks, counts };
  return reportFindings(checked, line, terminal, source, name);
}
