import { countedNoun, formatCount, isolate, monthsOf, type Tally, type TallyRow } from "beneficiary-feedback";
import type { CommandLine } from "./CommandLine.js";
import { inDigits } from "./inDigits.js";
import { shownText } from "./shownText.js";
import { ACCOUNT, COMMAND_NOUNS, DATES, ONE_RECORD, REASONS, WITHOUT_ID } from "./words.js";

/** A tally for people: channels by months, what became of the records, and samples of those set aside. */
export function tallyText(
  { counts, keys, channels, period, account, boundary, dates, samples, timeZone, total, withoutId }: Tally,
  { language = "en", numerals, values }: Pick<CommandLine, "language" | "numerals" | "values">,
  isScreen: boolean,
): string {
  const isArabic = language === "ar";
  const digits = { language, ...(numerals && { numerals }) };
  // Cells are taken over into sheets, and lines looked up; what is said of records is read.
  const number = (count: number) => formatCount(count, { ...digits, grouping: false });
  const told = (count: number) => formatCount(count, digits);
  const records = (count: number) => countedNoun(count, COMMAND_NOUNS.record, digits);
  const apart = (text: string) => (isArabic ? isolate(shownText(text)) : shownText(text));
  // A sheet would look up a month or a channel with the marks around it, and not find it.
  const cell = (text: string) => (isScreen ? apart(text) : shownText(text));
  // A month of the period that has no record is missing, which has to be seen.
  const months = period === undefined ? [...new Set(counts.map(({ month }) => month))].sort() : monthsOf(period);
  const rows = groupsOf(counts, keys, channels).map(({ labels, cells }) => [
    ...labels.map(cell),
    // Nothing is known of a month without a record: it is no 0.
    ...months.map((month) => {
      const count = cells.get(month);
      return count === undefined ? "—" : number(count);
    }),
  ]);
  const head = [isArabic ? "القناة" : "channel", ...[...keys, ...months].map(cell)];
  const table = [head, ...rows].map((row) => row.join("\t"));
  // A 0 of mergers or versions that were asked for is worth a look: the field may be misspelt, or just have none.
  const asked = [
    "read",
    "counted",
    ...(values["merged-into"] ? ["merged"] : []),
    ...(values["version-field"] ? ["superseded"] : []),
  ];
  const numbers: Readonly<Record<string, number>> = { ...account, ...dates };
  const accounts = Object.entries(ACCOUNT).flatMap(([key, { ar, en }]) => {
    const count = numbers[key] ?? 0;
    if (count === 0 && !asked.includes(key)) return [];
    return [isArabic ? `${ar}: ${records(count)}` : `${told(count)} ${count === 1 ? (ONE_RECORD[key] ?? en) : en}`];
  });
  if (total !== undefined) {
    const of = apart(values["count"] ?? "");
    accounts.push(isArabic ? `المجموع بحسب ${of}: ${told(total)}` : `${told(total)} in all, by ${of}`);
  }
  if (withoutId)
    accounts.push(isArabic ? `${WITHOUT_ID.ar}: ${records(withoutId)}` : `${told(withoutId)} ${WITHOUT_ID.en}`);
  const { utc, hourEarlier, hourLater } = boundary ?? { utc: 0, hourEarlier: 0, hourLater: 0 };
  // Where records carry a count, it is theirs that would move.
  const [moved, what] =
    total === undefined
      ? ([records, { ar: "السجلات", en: "records that" }] as const)
      : ([told, { ar: "المجموع", en: "of that total" }] as const);
  const edges = isArabic
    ? `الأشهر بتوقيت ${apart(timeZone)}؛ وما ينتقل من ${what.ar} إلى غير شهره: ${moved(utc)} بتوقيت ${apart("UTC")}، و${moved(hourEarlier)} لو كان الوقت أبكر بساعة، و${moved(hourLater)} لو كان متأخرًا بساعة.`
    : `Months are those of ${timeZone}; ${what.en} would move: ${told(utc)} under UTC, ${told(hourEarlier)} an hour earlier, ${told(hourLater)} an hour later.`;
  const compared = Object.entries(DATES).map(([key, { ar, en }]) => {
    const count = numbers[key] ?? 0;
    return isArabic ? `${ar}: ${records(count)}` : `${told(count)} ${en}`;
  });
  const others = isArabic ? `التاريخ الثاني – ${compared.join("؛ ")}.` : `The other date: ${compared.join(", ")}.`;
  const reasons = [...new Set(samples.map(({ reason }) => reason))].flatMap((reason) => {
    const meaning = REASONS[reason];
    if (meaning === undefined) return [];
    return [`${apart(reason)}: ${isArabic ? inDigits(meaning.ar, numerals) : meaning.en}`];
  });
  const shown = samples.map(({ line, lastLine, reason, value }) => {
    const found = `${reason}${value === undefined ? "" : ` ${shownText(JSON.stringify(value))}`}`;
    if (isArabic)
      return `${lastLine === undefined ? `السطر ${number(line)}` : `السطور من ${number(line)} إلى ${number(lastLine)}`}: \u2066${found}\u2069`;
    return `${lastLine === undefined ? `line ${number(line)}` : `lines ${number(line)} to ${number(lastLine)}`}: ${found}`;
  });
  return `${[...table, "", ...accounts, ...(boundary ? [edges] : []), ...(dates ? [others] : []), ...reasons, ...shown].join("\n")}\n`;
}

/**
 * The counts of each channel, and of each value of the further keys, by month; without such keys, a channel that was asked for has
 * its row even if no record is of it.
 */
function groupsOf(counts: readonly TallyRow[], keys: readonly string[], channels: readonly string[] = []) {
  const groups = new Map<string, { readonly labels: readonly string[]; readonly cells: Map<string, number> }>();
  if (keys.length === 0)
    for (const channel of channels)
      groups.set(JSON.stringify([channel]), { labels: [channel], cells: new Map<string, number>() });
  for (const row of counts) {
    const labels = [row.channel, ...keys.map((key) => String(row[key]))];
    const id = JSON.stringify(labels);
    const group = groups.get(id) ?? { labels, cells: new Map<string, number>() };
    groups.set(id, group);
    group.cells.set(row.month, row.count);
  }
  // In the order of their labels: a value that only a later month has comes among the others.
  return [...groups.values()].sort((a, b) => {
    const at = a.labels.findIndex((label, index) => label !== b.labels[index]);
    return (a.labels[at] ?? "") < (b.labels[at] ?? "") ? -1 : 1;
  });
}
