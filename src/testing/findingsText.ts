import type { Finding } from "../model/Finding.js";
import { formatFindings } from "./formatFindings.js";

const MOST = 20;

/** A heading and the findings under it: what may be why there are others, then the gravest first; the long tail only counted. */
export function findingsText(heading: string, findings: readonly Finding[], text?: string): string {
  const order = ["error", "warning", "notice"];
  const rank = ({ code, severity }: Finding): number => (code === "html-as-text" ? -1 : order.indexOf(severity));
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  const lines = [heading, ...(sorted.length === 0 ? [] : [formatFindings(sorted.slice(0, MOST), text)])];
  if (sorted.length > MOST) lines.push(`and ${sorted.length - MOST} more`);
  return lines.join("\n");
}
