import type { Finding } from "../model/Finding.js";
import type { Language } from "../model/lists.js";
import { formatFindings } from "./formatFindings.js";

const MOST = 20;

/** What the findings are about, and the language of their messages. */
interface FindingsTextOptions {
  readonly language?: Language | undefined;
  readonly text?: string;
  /** What the text is called. */
  readonly name?: string;
}

/** A heading with the status, and the findings under it: what may be why there are others, then the gravest first; the long tail only counted. */
export function findingsText(
  heading: string,
  status: string,
  findings: readonly Finding[],
  { language = "en", text, ...named }: FindingsTextOptions,
): string {
  const order = ["error", "warning", "notice"];
  const rank = ({ code, severity }: Finding): number => (code === "html-as-text" ? -1 : order.indexOf(severity));
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  const lines = [`${heading}: ${language === "ar" ? `\u2066${status}\u2069` : status}`];
  if (sorted.length > 0) lines.push(formatFindings(sorted.slice(0, MOST), text, { language, ...named }));
  const rest = sorted.length - MOST;
  if (rest > 0) lines.push(language === "ar" ? `وسوى ذلك: ${rest}` : `and ${rest} more`);
  return lines.join("\n");
}
