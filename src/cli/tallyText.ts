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

/** A tally for people: channels by months, what became of the records, and samples of those set aside. */
export function tallyText({ counts, account, boundary, samples, timeZone }: Tally): string {
  const months = [...new Set(counts.map(({ month }) => month))].sort();
  const channels = [...new Set(counts.map(({ channel }) => channel))];
  const rows = channels.map((channel) => [
    channel,
    ...months.map((month) => String(counts.find((row) => row.channel === channel && row.month === month)?.count ?? 0)),
  ]);
  const table = [["channel", ...months], ...rows].map((cells) => cells.join("\t"));
  const accounts = Object.entries(ACCOUNT).flatMap(([key, words]) => {
    const count = Object.entries(account).find(([name]) => name === key)?.[1] ?? 0;
    return count > 0 || key === "read" || key === "counted" ? [`${count} ${words}`] : [];
  });
  const { utc, hourEarlier, hourLater } = boundary;
  const edges = `Months are those of ${timeZone}: under UTC ${utc} records would move, an hour earlier ${hourEarlier}, an hour later ${hourLater}.`;
  const shown = samples.map(
    ({ line, reason, value }) => `line ${line}: ${reason}${value === undefined ? "" : ` ${JSON.stringify(value)}`}`,
  );
  return `${[...table, "", ...accounts, edges, ...shown].join("\n")}\n`;
}
