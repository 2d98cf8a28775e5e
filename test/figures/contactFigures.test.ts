import { describe, expect, it } from "vitest";
import { contactFigures } from "../../src/figures/contactFigures.js";
import type { Cell, Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const of = (period: string, ...channels: readonly Channel[]) => {
  const report: FeedbackReport = { period, channels };
  return linesOf(contactFigures(report, {}).found);
};
const calls = {
  id: "calls",
  kind: "phone",
  counts: "call",
  months: { "2021-01": 100, "2021-02": 90, "2021-03": 10 },
} as const;
const mail = {
  id: "mail",
  kind: "email",
  counts: "email",
  months: { "2021-01": 10, "2021-02": 30, "2021-03": 60 },
} as const;

/** A change after a total of the month before, in a month of 28 days of which 20 are worked after one of 31 and 21. */
const changes = (path: string, noun: string, [count, share, perDay, perWorkingDay]: readonly string[]) => {
  const from = `of ${path}/2021-02 ${path}/2021-01`;
  const start = `${path}/2021-02/month-change`;
  const what = `signed-share derived, contact ${noun}`;
  return [
    `${start}: signed-count derived, contact ${noun}, ${count} difference ${from}`,
    `${start}-percent: ${what}, ${share} relative-change ${from}`,
    `${start}-percent-per-day: ${what}, ${perDay} relative-change-per-day ${from}`,
    `${start}-percent-per-working-day: ${what}, ${perWorkingDay} relative-change-per-working-day ${from}`,
  ];
};

describe("the figures of contacts", () => {
  it("are the totals, then of each channel and of all the shares, means, sums since January and changes", () => {
    expect(of("2021-02", calls, mail)).toEqual([
      "contacts/calls/2021-02: count flow, contact call, 90 as-given",
      "contacts/mail/2021-02: count flow, contact email, 30 as-given",
      "contacts/2021-02: count flow, contact contact, 120 sum of contacts/calls/2021-02 contacts/mail/2021-02",
      "contacts/calls/2021-02/share-of-channels: share derived, contact call, 3/4 ratio of contacts/calls/2021-02 contacts/2021-02",
      "contacts/calls/2021-02/mean-per-day: mean derived, contact call, 45/14 mean-per-day of contacts/calls/2021-02",
      "contacts/calls/2021-01: count flow, contact call, 100 as-given",
      "contacts/calls/2021-02/year-to-date: count flow, contact call, 190 sum of contacts/calls/2021-01 contacts/calls/2021-02",
      // 90 × 31 ÷ (28 × 100) and 90 × 21 ÷ (20 × 100), less 1.
      ...changes("contacts/calls", "call", ["-10", "-1/10", "-1/280", "-11/200"]),
      "contacts/mail/2021-02/share-of-channels: share derived, contact email, 1/4 ratio of contacts/mail/2021-02 contacts/2021-02",
      "contacts/mail/2021-02/mean-per-day: mean derived, contact email, 15/14 mean-per-day of contacts/mail/2021-02",
      "contacts/mail/2021-01: count flow, contact email, 10 as-given",
      "contacts/mail/2021-02/year-to-date: count flow, contact email, 40 sum of contacts/mail/2021-01 contacts/mail/2021-02",
      // 30 × 31 ÷ (28 × 10) and 30 × 21 ÷ (20 × 10), less 1.
      ...changes("contacts/mail", "email", ["20", "2/1", "65/28", "43/20"]),
      "contacts/2021-02/mean-per-day: mean derived, contact contact, 30/7 mean-per-day of contacts/2021-02",
      "contacts/2021-01: count flow, contact contact, 110 sum of contacts/calls/2021-01 contacts/mail/2021-01",
      "contacts/2021-02/year-to-date: count flow, contact contact, 230 sum of contacts/2021-01 contacts/2021-02",
      // 120 × 31 ÷ (28 × 110) and 120 × 21 ÷ (20 × 110), less 1.
      ...changes("contacts", "contact", ["10", "1/11", "16/77", "8/55"]),
    ]);
  });

  it("are in a longer period also each month's shares and the largest month", () => {
    const lines = of("2021-Q1", calls, mail).filter((line) => /\/(share-of|peak)/.test(line));
    const ratio = (path: string, noun: string, measure: string, value: string, part: string, whole: string) =>
      `${path}/${measure}: share derived, contact ${noun}, ${value} ratio of ${part} ${whole}`;
    const months = ["2021-01", "2021-02", "2021-03"];
    const monthly = (path: string, noun: string, ofChannels: readonly string[], ofPeriod: readonly string[]) =>
      months.flatMap((month, index) => {
        const own = `${path}/${month}`;
        const inAll = ofChannels[index];
        return [
          ...(inAll ? [ratio(own, noun, "share-of-channels", inAll, own, `contacts/${month}`)] : []),
          ratio(own, noun, "share-of-period", ofPeriod[index] ?? "", own, `${path}/2021-Q1`),
        ];
      });
    const peak = (path: string, noun: string, month: string) =>
      `${path}/2021-Q1/peak-month: months derived, contact ${noun}, ${month} largest of ${months.map((each) => `${path}/${each}`).join(" ")}`;
    const whole = (path: string, noun: string, value: string) =>
      ratio(`${path}/2021-Q1`, noun, "share-of-channels", value, `${path}/2021-Q1`, "contacts/2021-Q1");
    expect(lines).toEqual([
      // 100, 90 and 10 of 200; of 110, 120 and 70 in all channels; 200 of 300.
      ...monthly("contacts/calls", "call", ["10/11", "3/4", "1/7"], ["1/2", "9/20", "1/20"]),
      whole("contacts/calls", "call", "2/3"),
      peak("contacts/calls", "call", "2021-01"),
      // 10, 30 and 60 of 100.
      ...monthly("contacts/mail", "email", ["1/11", "1/4", "6/7"], ["1/10", "3/10", "3/5"]),
      whole("contacts/mail", "email", "1/3"),
      peak("contacts/mail", "email", "2021-03"),
      // 110, 120 and 70 of 300.
      ...monthly("contacts", "contact", [], ["11/30", "2/5", "7/30"]),
      peak("contacts", "contact", "2021-02"),
    ]);
  });

  it("compare all channels with a month that one of them has, though it has no total", () => {
    const lines = of("2021-02", calls, { ...mail, months: { "2021-02": 30 } });
    expect(lines).toContain(
      "contacts/2021-02/month-change: signed-count derived, contact contact, not-comparable (not-comparable) difference of contacts/2021-02 contacts/2021-01",
    );
    expect(lines.filter((line) => line.startsWith("contacts/mail/2021-02/month-change"))).toEqual([]);
  });

  it("have per day the days that were counted in: 59 of 90 in February and March, and 91 of 91", () => {
    const months = { "2021-02": 28, "2021-03": 31, "2021-04": 30, "2021-05": 31, "2021-06": 30 };
    const chat = (others: Readonly<Record<string, Cell>>) => ({
      id: "chat",
      kind: "live-chat",
      months: { ...months, ...others },
    });
    const perDay = (period: string, others: Readonly<Record<string, Cell>>) =>
      of(period, chat(others)).find((line) =>
        line.startsWith(`contacts/chat/${period}/quarter-change-percent-per-day:`),
      );
    const none = { missing: "not-applicable" } as const;
    expect(perDay("2021-Q2", { "2021-01": none })).toContain(", 0/1 (channels-changed) relative-change-per-day");
    // 91 in 91 days, then 61 in the 61 days of August and September.
    expect(perDay("2021-Q3", { "2021-07": none, "2021-08": 31, "2021-09": 30 })).toContain(
      ", 0/1 (channels-changed) relative-change-per-day",
    );
  });

  it("list a quarter of which a month is missing where that counts as zero, on the author's word", () => {
    const year: FeedbackReport = {
      period: "2021",
      channels: [{ id: "calls", kind: "phone", months: { "2021-01": 3, "2021-02": 4 } }],
    };
    const quarter = (missing: "strict" | "zero") =>
      linesOf(contactFigures(year, { missing }).found).find((line) => line.startsWith("contacts/calls/2021-Q1:"));
    expect(quarter("strict")).toBeUndefined();
    expect(quarter("zero")).toMatch(
      /^contacts\/calls\/2021-Q1: count flow, contact contact, 7 \(missing-as-zero\) sum of /,
    );
  });

  it("compare a year once with the one before", () => {
    const totals = { "2020": 366, "2021": 365 };
    const lines = of("2021", { id: "calls", kind: "phone", totals });
    expect(lines.filter((line) => line.startsWith("contacts/calls/2021/year-change:"))).toHaveLength(1);
  });

  it("count what all channels do: tickets where each counts tickets, beneficiaries, or things of the report's own", () => {
    const total = (...nouns: readonly Exclude<Channel["counts"], undefined>[]) =>
      of(
        "2021-01",
        ...nouns.map((counts, at) => ({ id: `c${at}`, kind: "portal", counts, months: { "2021-01": 2 } })),
      ).filter((line) => line.startsWith("contacts/2021-01:"));
    const sum = "sum of contacts/c0/2021-01 contacts/c1/2021-01";
    expect(total("complaint", "enquiry")).toEqual([`contacts/2021-01: count flow, ticket ticket, 4 ${sum}`]);
    // Beside the tickets of the report 4 complaints are not called 4 tickets; calls are contacts.
    expect(total("complaint", "complaint")).toEqual([`contacts/2021-01: count flow, ticket complaint, 4 ${sum}`]);
    const visit = { id: "visit", unit: "person" } as const;
    expect(total(visit, { ...visit })).toEqual([`contacts/2021-01: count flow, person visit, 4 ${sum}`]);
    expect(total("call", "call")).toEqual([`contacts/2021-01: count flow, contact contact, 4 ${sum}`]);
    expect(total("beneficiary", { id: "guest", unit: "person" })).toEqual([
      `contacts/2021-01: count flow, person beneficiary, 4 ${sum}`,
    ]);
    for (const unit of ["amount", "duration", "base"] as const)
      expect(total({ id: "one", unit }, { id: "other", unit })).toEqual([
        `contacts/2021-01: count flow, ${unit}, 4 ${sum}`,
      ]);
    expect(total("complaint", "call")).toEqual([]);
  });
});
