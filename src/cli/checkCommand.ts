import { checkText } from "beneficiary-feedback";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { readPage } from "./readPage.js";
import { reportFindings } from "./reportFindings.js";

/** `check PAGE` */
export async function checkCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { page, source, name, spanOf } = await readPage(line.operands[0] ?? "-", line, terminal);
  const result = checkText(page.text, line.language && { language: line.language });
  const counts: Record<string, number> = {};
  for (const { outcome } of result.checks) counts[outcome.outcome] = (counts[outcome.outcome] ?? 0) + 1;
  const checks = result.checks.map((check) => ({ ...check, operands: check.operands.map(spanOf) }));
  const findings = result.findings.map((found) => (found.span ? { ...found, span: spanOf(found.span) } : found));
  const checked = { ...result, checks, findings, counts };
  return reportFindings(checked, line, terminal, source, name);
}
