import type { Tally, TallyAccount } from "beneficiary-feedback";

const ACCOUNT: Readonly<Record<keyof TallyAccount, string>> = {
  read: "records read",
  counted: "counted",
  outOfPeriod: "outside the period",
  undated: "without a date",
  malformed: "malformed",
  duplicate: "duplicates",
  conflicting: "conflicting duplicates",
  superseded: "superseded by a later version",
  merged: "merged into another",
  unmapped: "of no known channel",
};

/** The words that are others after 1. */
const ONE: Readonly<Record<string, string>> = {
  read: "record read",
  duplicate: "duplicate",
  conflicting: "conflicting duplicate",
};

/** A tally for people: channels by months, what became of the records, and samples of those set aside. */
export function tallyText({ counts, account, boundary, samples, timeZone, withoutId }: Tally): string {
  const months = [...new Set(counts.map(({ month }) => month))].sort();
  const channels = [...new Set(counts.map(({ channel }) => channel))];
  const cells = new Map(counts.map((row) => [`${row.month} ${row.channel}`, row.count]));
  const rows = channels.map((channel) => [
    channel,
    ...months.map((month) => String(cells.get(`${month} ${channel}`) ?? 0)),
  ]);
  const table = [["channel", ...months], ...rows].map((row) => row.join("\t"));
  const accounts = Object.entries(ACCOUNT).flatMap(([key, words]) => {
    const count = Object.entries(account).find(([name]) => name === key)?.[1] ?? 0;
    return count > 0 || key === "read" || key === "counted"
      ? [`${count} ${count === 1 ? (ONE[key] ?? words) : words}`]
      : [];
  });
  if (withoutId > 0) accounts.push(`${withoutId} without an id: each is one of its own`);
  const { utc, hourEarlier, hourLater } = boundary;
  const edges = `Months are those of ${timeZone}; records that would move: ${utc} under UTC, ${hourEarlier} an hour earlier, ${hourLater} an hour later.`;
  const shown = samples.map(
    ({ line, lastLine, reason, value }) =>
      `${lastLine === undefined ? `line ${line}` : `lines ${line} to ${lastLine}`}: ${reason}${value === undefined ? "" : ` ${JSON.stringify(value)}`}`,
  );
  return `${[...table, "", ...accounts, edges, ...shown].join("\n")}\n`;
}
