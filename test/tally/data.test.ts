import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closureRate } from "../../src/metrics/closureRate.js";
import type { FixedDecimal } from "../../src/model/numbers.js";
import { apportion } from "../../src/ratios/apportion.js";
import { decimalText } from "../../src/ratios/decimalText.js";
import { roundRatio } from "../../src/ratios/roundRatio.js";
import { roundShares } from "../../src/ratios/roundShares.js";
import { readCsv, tallyCsv } from "../../src/read/csv.js";
import { durationSummary } from "../../src/tally/durationSummary.js";
import { listDurations } from "../../src/tally/listDurations.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import { readTimestamp } from "../../src/tally/readTimestamp.js";
import type { TallyRow } from "../../src/tally/TallyData.js";
import { ticketHistories } from "../../src/tally/ticketHistories.js";
import { ticketStock } from "../../src/tally/ticketStock.js";
import { timestampReader } from "../../src/tally/timestampReader.js";

const DATA = new URL("../../../shared/data/", import.meta.url);
const isHere = existsSync(DATA);
const file = (path: string) => new URL(path, DATA);
const bytes = (path: string) => [readFileSync(file(path))];
const expected = (path: string) => JSON.parse(readFileSync(file(path), "utf8"));

/** Sums the counts by some of their columns. */
function sums(counts: readonly TallyRow[], ...keys: readonly string[]): Record<string, unknown> {
  const flat = new Map<string, number>();
  for (const row of counts) {
    const name = keys.map((key) => row[key]).join("\u0000");
    flat.set(name, (flat.get(name) ?? 0) + row.count);
  }
  const nested: Record<string, unknown> = {};
  for (const [name, count] of flat) {
    const [first = "", second] = name.split("\u0000");
    if (second === undefined) nested[first] = count;
    else nested[first] = { ...Object(nested[first]), [second]: count };
  }
  return nested;
}

/** The share of closed tickets that a report with these counts prints, with two decimals. */
function closedRate(closed: number, open: number): string {
  const rate = closureRate({ period: "2021", channels: [], tickets: { closed, open } });
  if (rate.status !== "ok") throw new Error(rate.status);
  return decimalText(roundRatio(rate.value, { decimals: 2, times: 100 }));
}

/** What the fields that the three data sets have in common are asserted by: `checkCounts`. */
const COMMON = [
  ...["rows", "first", "last", "by_channel", "by_status", "channel_shares", "by_quarter_closed_open"],
  ...["closed", "open", "closed_rate_2dp", "by_month", "by_quarter", "by_year"],
  ...["by_month_channel", "by_quarter_channel", "by_year_channel"],
];

/** Checks every field of `expected.json` that counts rows by channel, status and period; the tally has the keys `status` and `day`. */
function checkCounts(
  counts: readonly TallyRow[],
  want: Record<string, unknown>,
  isClosed: (status: unknown) => boolean,
  isoDay: (day: string) => string = (day) => day,
) {
  const rows = counts.map((row) => ({
    ...row,
    quarter: `${row.month.slice(0, 4)}-Q${Math.ceil(Number(row.month.slice(5)) / 3)}`,
    year: row.month.slice(0, 4),
    state: isClosed(row["status"]) ? "closed" : "open",
  }));
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(want["rows"]);
  expect(sums(rows, "channel")).toEqual(want["by_channel"]);
  expect(sums(rows, "status")).toEqual(want["by_status"]);
  for (const period of ["month", "quarter", "year"]) {
    expect(sums(rows, period)).toEqual(want[`by_${period}`]);
    expect(sums(rows, period, "channel")).toEqual(want[`by_${period}_channel`]);
  }
  const days = Object.keys(sums(rows, "day")).map(isoDay).sort();
  expect([`${days[0]}T00:00:00`, `${days.at(-1)}T00:00:00`]).toEqual([want["first"], want["last"]]);

  const channels = Object.entries(sums(rows, "channel")).sort(([, a], [, b]) => Number(b) - Number(a));
  const parts = channels.map(([, count]) => Number(count));
  const named = (shares: readonly FixedDecimal[]) =>
    Object.fromEntries(
      channels.map(([name], index) => [name, decimalText(shares[index] ?? { units: 0, decimals: 0 })]),
    );
  const rounded = roundShares(parts, { decimals: 1 });
  expect(want["channel_shares"]).toEqual({
    total,
    half_up_1dp: named(rounded.shares),
    half_up_sum: decimalText(rounded.sum),
    largest_remainder_1dp: named(apportion(parts, { decimals: 1 }).shares),
  });

  expect(sums(rows, "state")).toEqual({ closed: want["closed"], open: want["open"] });
  expect(closedRate(Number(want["closed"]), Number(want["open"]))).toBe(want["closed_rate_2dp"]);
  for (const [quarter, { closed, open, closed_rate_2dp }] of Object.entries(Object(want["by_quarter_closed_open"])).map(
    ([name, value]) => [name, Object(value)] as const,
  )) {
    const states = Object(sums(rows, "quarter", "state")[quarter]);
    expect([states.closed ?? 0, states.open ?? 0]).toEqual([closed, open]);
    expect(closedRate(states.closed ?? 0, states.open ?? 0)).toBe(closed_rate_2dp);
  }
}

describe.skipIf(!isHere)("published data sets (needs ../shared)", () => {
  it.each([
    ["elvus", "iso", "%Y-%m-%d"],
    ["bkreis", "MM/DD/YYYY", "%m/%d/%Y"],
  ])("counts the complaints of %s", async (name, timestamp, format) => {
    const want = expected("cfpb-small/expected.json")[name];
    expect(Object.keys(want).sort()).toEqual([...COMMON, "by_day", "date_format", "timely", "unique_ids"].sort());
    expect(want.date_format).toBe(format);
    const isoDay = (day: string) => day.replace(/(..)\/(..)\/(....)/, "$3-$1-$2");
    const { counts, account, samples } = await tallyCsv(bytes(`cfpb-small/${name}-Consumer_Complaints.csv`), {
      at: "Date received",
      channel: "Submitted via",
      id: "Complaint ID",
      by: { status: "Company response to consumer", timely: "Timely response?", day: "Date received" },
      timestamp,
    });
    expect([account.read, account.counted]).toEqual([want.rows, want.unique_ids]);
    expect(samples).toEqual([]);
    checkCounts(counts, want, (status) => status !== "In progress", isoDay);
    expect(sums(counts, "timely")).toEqual(want.timely);
    const days = Object.entries(sums(counts, "day")).map(([day, count]) => [isoDay(day), count]);
    if (want.by_day) expect(Object.fromEntries(days)).toEqual(want.by_day);
  });

  it("counts the complaints about Comcast by either date, and shows why the first is right", async () => {
    const want = expected("comcast-fcc-2015/expected.json");
    expect(Object.keys(want).sort()).toEqual(
      [
        ...COMMON,
        ...["unique_ids", "suggested_channel_map", "by_mapped_channel", "date_columns", "status_group"],
        "by_status_channel",
      ].sort(),
    );
    const source = () => bytes("comcast-fcc-2015/Comcast_telecom_complaints_data.csv");
    const options = { channel: "Received Via", id: "Ticket #", by: { status: "Status", day: "Date" } } as const;
    const first = { at: "Date", timestamp: ["DD-MM-YY", "iso"] } as const;
    const second = { at: "Date_month_year", timestamp: "DD-MMM-YY" } as const;

    const right = await tallyCsv(source(), { ...options, ...first, otherDate: second });
    expect([right.account.read, right.account.counted]).toEqual([want.rows, want.unique_ids]);
    const isClosed = (status: unknown) => status === "Closed" || status === "Solved";
    checkCounts(right.counts, want, isClosed, (day) => day.replace(/^(..)-(..)-(..)$/, "20$3-$2-$1"));
    const groups = right.counts.map((row) => ({
      ...row,
      group: isClosed(row["status"]) ? "closed_or_solved" : "open_or_pending",
    }));
    expect(sums(groups, "group")).toEqual(want.status_group);
    expect(sums(right.counts, "status", "channel")).toEqual(want.by_status_channel);
    expect(right.dates).toEqual({ same: 2224 - 572, otherDay: 0, otherMonth: 572, unreadable: 0 });
    expect(right.dates?.otherMonth).toBe(want.date_columns.rows_where_the_two_columns_disagree);
    const mapped = await tallyCsv(source(), { ...options, ...first, channels: want.suggested_channel_map });
    expect(sums(mapped.counts, "channel")).toEqual(want.by_mapped_channel);
    expect(Object.keys(monthlyCounts(mapped))).toEqual(["phone", "portal"]);

    const wrong = await tallyCsv(source(), { ...options, ...second });
    expect(sums(wrong.counts, "month")).toEqual(
      want.date_columns["by_month_of_Date_month_year (the wrong but widely published reading)"],
    );

    // Every line ends in CRLF, and a file with LF alone reads as the same.
    const { date_columns } = want;
    const text = readFileSync(file("comcast-fcc-2015/Comcast_telecom_complaints_data.csv"), "utf8");
    expect([date_columns.line_ends, /[^\r]\n|\r[^\n]/.test(text)]).toEqual(["CRLF", false]);
    const { rows } = await readCsv(source());
    expect(await readCsv(text.replaceAll("\r\n", "\n"))).toEqual({ rows, problems: [] });
    expect(rows.map((row) => row["Ticket #"]).filter((id) => Number.isNaN(Number(id)))).toEqual(
      date_columns.non_numeric_ticket_ids,
    );

    // Only one layout reads each text, so that nothing is guessed.
    const isDayFirst = await tallyCsv(source(), { ...options, at: "Date", timestamp: "DD-MM-YY" });
    const isIso = await tallyCsv(source(), { ...options, at: "Date" });
    expect([isDayFirst.account.counted, isDayFirst.account.malformed]).toEqual([
      want.date_columns.Date["dd-mm-yy"],
      want.date_columns.Date["yyyy-mm-dd"],
    ]);
    expect(isIso.account.counted).toBe(want.date_columns.Date["yyyy-mm-dd"]);

    // Ticket numbers were given in order. Only the first column follows them; the second has day and month swapped.
    const instants = (at: string, timestamp: string | readonly string[]) => {
      const reader = timestampReader(timestamp);
      return rows
        .filter((row) => /^\d+$/.test(row["Ticket #"] ?? ""))
        .map((row) => {
          const moment = { instant: 0, dateOnly: false };
          expect(readTimestamp(reader, row[at], moment)).toBe(undefined);
          return [Number(row["Ticket #"]), moment.instant] as const;
        });
    };
    const { "Date (yyyy-mm-dd read as ISO)": good, Date_month_year: bad } =
      want.date_columns.spearman_with_ticket_number;
    expect(spearman(instants("Date", ["DD-MM-YY", "iso"]))).toBeCloseTo(good, 4);
    expect(spearman(instants("Date_month_year", "DD-MMM-YY"))).toBeCloseTo(bad, 4);
  });

  it("counts 890 tickets of 5,998 events", async () => {
    const want = expected("uci-incident-log/expected.json");
    const asserted = [
      ...["event_rows", "rows", "by_month_opened", "by_month_if_event_rows_are_counted", "states_seen", "channel"],
      ...["max_events_per_ticket", "tickets_whose_opened_at_is_not_constant", "final_state", "final_made_sla"],
      ...["tickets_reopened", "resolution_opened_to_closed"],
    ];
    expect(Object.keys(want).sort()).toEqual(asserted.sort());
    const path = "uci-incident-log/incident_event_log.csv";
    const options = {
      at: "opened_at",
      channel: "contact_type",
      timestamp: "DD-MM-YYYY HH:mm",
      sourceTimeZone: "UTC",
      timeZone: "UTC",
    };

    const events = await tallyCsv(bytes(path), { ...options, by: { state: "incident_state", number: "number" } });
    expect(events.account.counted).toBe(want.event_rows);
    expect(sums(events.counts, "month")).toEqual(want.by_month_if_event_rows_are_counted);
    expect(sums(events.counts, "state")).toEqual(want.states_seen);
    expect(Math.max(...Object.values(sums(events.counts, "number")).map(Number))).toBe(want.max_events_per_ticket);

    const tickets = await tallyCsv(bytes(path), { ...options, id: "number" });
    expect(tickets.account).toMatchObject({
      read: want.event_rows,
      counted: want.rows,
      duplicate: want.event_rows - want.rows,
      conflicting: want.tickets_whose_opened_at_is_not_constant,
    });
    expect(sums(tickets.counts, "month")).toEqual(want.by_month_opened);
    expect(sums(tickets.counts, "channel")).toEqual(want.channel);

    const last = await tallyCsv(bytes(path), {
      ...options,
      id: "number",
      version: "sys_mod_count",
      by: { state: "incident_state", sla: "made_sla" },
    });
    expect(sums(last.counts, "state")).toEqual(want.final_state);
    expect(sums(last.counts, "sla")).toEqual(want.final_made_sla);
    expect(last.account).toMatchObject({ counted: 890, superseded: 5_107, conflicting: 1 });

    const { rows } = await readCsv(bytes(path));
    const reopened = new Set(rows.filter((row) => Number(row["reopen_count"]) > 0).map((row) => row["number"]));
    expect(reopened.size).toBe(want.tickets_reopened);

    // A ticket is closed at the time that every one of its rows repeats.
    const { tickets: histories } = ticketHistories(rows, {
      id: "number",
      opened: "opened_at",
      at: "closed_at",
      event: () => "closed",
      events: { closed: "closed" },
      timestamp: "DD-MM-YYYY HH:mm",
      sourceTimeZone: "UTC",
    });
    const durations = listDurations(histories, "first-resolution");
    const seconds = durations.map((duration) => (duration === undefined ? undefined : duration / 1000));
    const { n, negative, sum, least, greatest, mean, median } = durationSummary(seconds);
    const { resolution_opened_to_closed: times } = want;
    expect([n, negative, sum, least, greatest]).toEqual([
      times.n,
      times.negative,
      times.sum_s,
      times.min_s,
      times.max_s,
    ]);
    expect(median).toEqual({ numerator: Number(times.median_s), denominator: 1 });
    expect(((mean?.numerator ?? 0) / (mean?.denominator ?? 1) / 86_400).toFixed(4)).toBe(times.mean_days_4dp);
    const within = (days: number) => seconds.filter((second) => second !== undefined && second <= days * 86_400).length;
    expect([within(3), within(30)]).toEqual([times.within_3_days, times.within_30_days]);
    expect(seconds.filter((second) => second === 0).length).toBe(times.zero);
    expect(ticketStock(histories, "2018-01-01")).toMatchObject({ open: 0, closed: 890 });
  });
});

/** Spearman's rank correlation, with mean ranks for ties. */
function spearman(pairs: readonly (readonly [number, number])[]): number {
  const ranks = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const firsts = new Map(sorted.map((value, index) => [value, index] as const).reverse());
    const lasts = new Map(sorted.map((value, index) => [value, index] as const));
    return values.map((value) => ((firsts.get(value) ?? 0) + (lasts.get(value) ?? 0)) / 2);
  };
  const [x, y] = [ranks(pairs.map(([one]) => one)), ranks(pairs.map(([, two]) => two))];
  const middle = (pairs.length - 1) / 2;
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, index) => sum + (value - middle) * ((b[index] ?? 0) - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
