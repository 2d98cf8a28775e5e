import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { isDay } from "../../../periods/isDay.js";
import { fill } from "../../reconcile/fill.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { TIE_WORDS } from "./words.js";

/** How our own pages, and others, say as of which day the tickets were counted. */
const COUNTED = /(?:\b(?:tickets )?counted (?:as of|as at|on)|(?<![ء-ي])تاريخ ال[إا]حصاء)\s*:[\s*_\u2066-\u2069]*$/i;
/** And of which edition they are. */
const EDITION = /(?:^|\n)[^A-Za-zء-ي\d\n]*(?:edition|ال[إا]صدار)\s*:[\s*_\u2066-\u2069]*$/i;
const NEAR = 40;
/** "2025-03-31", without its time. */
const DAY = 10;

/** The day as of which a page says that its tickets were counted, and the edition that it says it is, where the report has another. */
export function otherDetails(
  entries: readonly TieOutEntry[],
  text: string,
  { tickets, edition }: FeedbackReport,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const details = [
    { rules: ["date"], label: COUNTED, figure: "tickets.asOf", computed: tickets?.asOf?.slice(0, DAY), read: dayIn },
    { rules: ["edition", "ordinal"], label: EDITION, figure: "edition", computed: edition?.number, read: numberIn },
  ];
  return entries.flatMap(({ span, text: name, rule = "" }) => {
    const before = text.slice(Math.max(0, span.start - NEAR), span.start);
    const detail = details.find(({ rules, label }) => rules.includes(rule) && label.test(before));
    const printed = detail?.read(name);
    if (detail?.computed === undefined || printed === undefined || printed === detail.computed) return [];
    const computed = String(detail.computed);
    const message = fill(TIE_WORDS[language].saidMissing, { text: name, figure: detail.figure, computed }, language);
    return [
      {
        entry: { span, text: name, outcome: "contradicted" as const, rule },
        finding: { code: "contradicted", severity: "error" as const, message, span, published: name, computed },
      },
    ];
  });
}

/** None of another calendar, nor without its year. */
function dayIn(name: string): string | undefined {
  const [reading] = readPlainFigures(name);
  if (reading === undefined || !("period" in reading) || reading.calendar !== undefined) return undefined;
  return isDay(reading.period) ? reading.period : undefined;
}

function numberIn(name: string): number | undefined {
  const [reading] = readPlainFigures(name);
  return reading !== undefined && "value" in reading ? reading.value : undefined;
}
