import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { COUNT_LABELS } from "../names/countLabels.js";
import { labelKey } from "../names/labelKey.js";
import { type Named, pageLabels } from "../names/pageLabels.js";

/** A count that a line names: its measure, and what it may be of. */
export interface NamedCount {
  readonly measure: string;
  readonly of: readonly Named[];
}

/** What has counts without a name of its own. */
const OF_ALL: readonly Named[] = [
  { key: "*", subject: "tickets" },
  { key: "*", subject: "causes" },
];
/** What parts the names of a line, unless a name has it itself. */
const PARTING = /[,،;؛] |: | – | and | (?=و[ء-ي])/g;
/** Bullets, what explains a name, the comma of "Open tickets, by age". */
const ASIDE = /^[^a-zء-ي\d]+|[,،] (?:which|وهي) .*$|[,،](?= (?:by|حسب) )/gi;
const RATINGS = /^(?:ratings of|تقييمات) /i;
/** "Tickets by outcome", "التذاكر حسب النتيجة" */
const BREAKDOWN = /^(?:[^,،;؛:]+ )?(?:by|حسب) [^,،;؛:]+$/;
/** No line has more names. */
const MOST = 12;

/**
 * Finds what of a report's counts a line names: "Telephone, Offered and Abandoned", "Tickets by outcome, Upheld", "Reopened in the
 * period"; none where it names anything else.
 */
export function namedCounts(report: FeedbackReport): (line: string) => readonly NamedCount[] {
  const labels = pageLabels(report);
  const measures = new Map(
    Object.entries(COUNT_LABELS).flatMap(([measure, texts]) =>
      texts.split(",").map((text) => [labelKey(text), measure] as const),
    ),
  );
  const breakdowns = (report.tickets?.breakdowns ?? []).map(({ id, name }) => ({
    names: [name?.ar, name?.en].flatMap((text) => (text === undefined ? [] : labelKey(text))),
    named: { key: id, subject: "tickets" } as const,
  }));

  const read = (label: string): Partial<NamedCount> | undefined => {
    const key = labelKey(label);
    const of = labels.get(key);
    const measure = measures.get(key);
    if (of !== undefined) return { of };
    if (measure !== undefined) return { measure };
    const rated = RATINGS.test(label) ? labels.get(labelKey(label.replace(RATINGS, ""))) : undefined;
    if (rated !== undefined) return { measure: "rated", of: rated };
    const own = breakdowns.filter(({ names }) => names.includes(key));
    const parted = own.length === 0 && BREAKDOWN.test(label) ? breakdowns : own;
    if (parted.length > 0) return { of: parted.map(({ named }) => named) };
    // "وكالة التنفيذ (منصة قيم)"
    if (label.endsWith(")")) return read(label.slice(0, Math.max(0, label.lastIndexOf(" ("))));
    return /^و[ء-ي]/.test(label) ? read(label.slice(1)) : undefined;
  };

  return (line) => {
    const items = itemsOf(line.replace(ASIDE, ""), read);
    const owners = items.flatMap(({ of = [] }) => of);
    const measured = items.flatMap(({ measure = [] }) => measure);
    if (measured.length > 0) return measured.map((measure) => ({ measure, of: owners.length > 0 ? owners : OF_ALL }));
    return items.map(({ of = [] }) => ({ measure: "count", of }));
  };
}

/** The names that a line consists of, the longest first; none where it has a word besides. */
function itemsOf<Item>(line: string, read: (label: string) => Item | undefined): readonly Item[] {
  const signs = [...line.matchAll(PARTING)];
  if (signs.length >= MOST) return [];
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...signs.map(({ index }) => index), line.length];
  const items: Item[] = [];
  for (let at = 0; at < starts.length; ) {
    let next = ends.length;
    let item: Item | undefined;
    for (; next > at && item === undefined; next--) item = read(line.slice(starts[at], ends[next - 1]));
    if (item === undefined) return [];
    items.push(item);
    at = next + 1;
  }
  return items;
}
