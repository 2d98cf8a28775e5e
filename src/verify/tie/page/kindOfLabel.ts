import type { PageLine } from "./pageLines.js";
import type { Sayings } from "./sayingsOf.js";

/** What kind of thing a label names: labels of one kind stand beside numbers of one kind. */
export function kindOfLabel({ start, end, from, to }: PageLine, text: string, { beside }: Sayings): string {
  const { keys, measures, subject } = beside(text.slice(start, end));
  if (keys.length > 0) return "name";
  if (from < to) return "period";
  return measures.length > 0 || subject !== undefined ? "measure" : "";
}
