import { formatCount } from "../language/formatCount.js";
import type { Finding } from "../model/Finding.js";
import type { Language, Numerals } from "../model/lists.js";
import { formatFindings } from "./formatFindings.js";

const MOST = 20;

/** What the findings are about, and the language of their messages. */
interface FindingsTextOptions {
  readonly language?: Language | undefined;
  /** The digits of an Arabic count of findings. */
  readonly numerals?: Numerals | undefined;
  readonly text?: string;
  /** What the text is called. */
  readonly name?: string;
}

/** A heading with what the whole came to, and the findings under it: what may be why there are others, then the gravest first; the long tail only counted. */
export function findingsText(
  heading: string,
  account: string,
  findings: readonly Finding[],
  { language = "en", numerals, text, ...named }: FindingsTextOptions,
): string {
  const order = ["error", "warning", "notice"];
  const rank = ({ code, severity }: Finding): number => (code === "html-as-text" ? -1 : order.indexOf(severity));
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  const lines = [`${heading}: ${account}`];
  if (sorted.length > 0) lines.push(formatFindings(sorted.slice(0, MOST), text, { language, ...named }));
  const rest = sorted.length - MOST;
  if (rest > 0)
    lines.push(language === "ar" ? `وسوى ذلك: ${formatCount(rest, numerals && { numerals })}` : `and ${rest} more`);
  return lines.join("\n");
}
