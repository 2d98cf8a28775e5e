import { countedNoun, formatCount, isolate, type Tally } from "beneficiary-feedback";
import type { CommandLine } from "./CommandLine.js";
import { ACCOUNT, COMMAND_NOUNS, ONE_RECORD, WITHOUT_ID } from "./words.js";

/** A tally for people: channels by months, what became of the records, and samples of those set aside. */
export function tallyText(
  { counts, account, boundary, samples, timeZone, withoutId }: Tally,
  { language = "en", numerals }: Pick<CommandLine, "language" | "numerals">,
): string {
  const isArabic = language === "ar";
  const digits = { language, ...(numerals && { numerals }) };
  const number = (count: number) => formatCount(count, { ...digits, grouping: false });
  const records = (count: number) => countedNoun(count, COMMAND_NOUNS.record, digits);
  const apart = (text: string) => (isArabic ? isolate(text) : text);
  const months = [...new Set(counts.map(({ month }) => month))].sort();
  const channels = [...new Set(counts.map(({ channel }) => channel))];
  const cells = new Map(counts.map((row) => [`${row.month} ${row.channel}`, row.count]));
  const rows = channels.map((channel) => [
    apart(channel),
    // Nothing is known of a month without a record: it is no 0.
    ...months.map((month) => {
      const count = cells.get(`${month} ${channel}`);
      return count === undefined ? "—" : number(count);
    }),
  ]);
  const head = [isArabic ? "القناة" : "channel", ...months.map(apart)];
  const table = [head, ...rows].map((row) => row.join("\t"));
  const accounts = Object.entries(ACCOUNT).flatMap(([key, { ar, en }]) => {
    const count = Object.entries(account).find(([name]) => name === key)?.[1] ?? 0;
    if (count === 0 && key !== "read" && key !== "counted") return [];
    return [isArabic ? `${ar}: ${records(count)}` : `${number(count)} ${count === 1 ? (ONE_RECORD[key] ?? en) : en}`];
  });
  if (withoutId > 0)
    accounts.push(isArabic ? `${WITHOUT_ID.ar}: ${records(withoutId)}` : `${number(withoutId)} ${WITHOUT_ID.en}`);
  const { utc, hourEarlier, hourLater } = boundary;
  const edges = isArabic
    ? `الأشهر بتوقيت ${apart(timeZone)}؛ وما ينتقل من السجلات إلى غير شهره: بتوقيت ${apart("UTC")}: ${records(utc)}؛ ولو كان الوقت أبكر بساعة: ${records(hourEarlier)}؛ ولو كان متأخرًا ساعة: ${records(hourLater)}.`
    : `Months are those of ${timeZone}; records that would move: ${number(utc)} under UTC, ${number(hourEarlier)} an hour earlier, ${number(hourLater)} an hour later.`;
  const shown = samples.map(({ line, lastLine, reason, value }) => {
    const found = `${reason}${value === undefined ? "" : ` ${JSON.stringify(value)}`}`;
    if (isArabic)
      return `${lastLine === undefined ? `السطر ${line}` : `السطور من ${line} إلى ${lastLine}`}: \u2066${found}\u2069`;
    return `${lastLine === undefined ? `line ${line}` : `lines ${line} to ${lastLine}`}: ${found}`;
  });
  return `${[...table, "", ...accounts, edges, ...shown].join("\n")}\n`;
}
