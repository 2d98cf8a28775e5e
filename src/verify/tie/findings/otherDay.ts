import { readFigures } from "../../../language/readFigures.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { isDay } from "../../../periods/isDay.js";
import { fill } from "../../reconcile/fill.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { TIE_WORDS } from "./words.js";

/** How our own pages, and others, say as of which day the tickets were counted. */
const LABEL = /(?:\b(?:tickets )?counted (?:as of|as at|on)|(?<![ء-ي])تاريخ ال[إا]حصاء)\s*:[\s*_\u2066-\u2069]*$/i;
const NEAR = 40;
/** "2025-03-31", without its time. */
const DAY = 10;

/** The day as of which a page says that its tickets were counted, where the report has another. */
export function otherDay(
  entries: readonly TieOutEntry[],
  text: string,
  { tickets }: FeedbackReport,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const computed = tickets?.asOf?.slice(0, DAY);
  if (computed === undefined) return [];
  return entries.flatMap(({ span, text: name, rule }) => {
    if (rule !== "date" || !LABEL.test(text.slice(Math.max(0, span.start - NEAR), span.start))) return [];
    const [reading] = readFigures(name);
    if (reading === undefined || !("period" in reading) || reading.calendar !== undefined) return [];
    if (!isDay(reading.period) || reading.period === computed) return [];
    const message = fill(TIE_WORDS[language].saidMissing, { text: name, figure: "tickets.asOf", computed }, language);
    return [
      {
        entry: { span, text: name, outcome: "contradicted" as const, rule: "date" },
        finding: { code: "contradicted", severity: "error" as const, message, span, published: name, computed },
      },
    ];
  });
}
