import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import { channelShare } from "../../src/metrics/channelShare.js";
import { clearanceRate } from "../../src/metrics/clearanceRate.js";
import { closureRate } from "../../src/metrics/closureRate.js";
import { monthShare } from "../../src/metrics/monthShare.js";
import { subsetShare } from "../../src/metrics/subsetShare.js";
import { ticketsPerThousandContacts } from "../../src/metrics/ticketsPerThousandContacts.js";
import type { Channel, FeedbackReport, Tickets } from "../../src/model/FeedbackReport.js";
import type { Result } from "../../src/model/Result.js";

/** "2 of 3: a/2021-03" */
const told = ({ coverage: { present, expected, missing } }: Result<unknown>): string =>
  `${present} of ${expected}: ${missing.map(({ channel, period }) => (channel === undefined ? period : `${channel}/${period}`)).join(" ")}`.trim();
const of = (tickets: Tickets, channels: readonly Channel[] = []): FeedbackReport => ({
  period: "2021-Q1",
  channels,
  tickets,
});
const whole = { "2021-01": 1, "2021-02": 2, "2021-03": 3 };
const a = { id: "a", kind: "phone", months: { "2021-01": 1, "2021-02": 2 } } as const;
const b = { id: "b", kind: "email", months: whole } as const;

describe("a share of counts", () => {
  it("covers those of its whole, whichever of them is missing", () => {
    expect(told(closureRate(of({ open: 1, closed: 2 })))).toBe("2 of 2:");
    expect(told(closureRate(of({ open: 1 })))).toBe("1 of 2: closed");
    expect(told(closureRate(of({ closed: 2 })))).toBe("1 of 2: open");
    expect(told(closureRate(of({})))).toBe("0 of 2: open closed");
    for (const id of ["a", "b"]) {
      expect(told(channelShare(of({}, [a, b]), id))).toBe("5 of 6: a/2021-03");
      expect(told(monthShare(of({}, [a, b]), "2021-03", id))).toBe(id === "a" ? "2 of 3: a/2021-03" : "3 of 3:");
      const figure = (measure: string) => figureById(of({}, [a, b]), `contacts/${id}/${measure}`).result;
      expect(told(figure("2021-Q1/share-of-channels"))).toBe("5 of 6: a/2021-03");
      expect(told(figure("2021-03/share-of-channels"))).toBe("1 of 2: a/2021-03");
    }
    expect(told(figureById(of({}, [a, b]), "contacts/2021-01/share-of-period").result)).toBe("5 of 6: a/2021-03");
  });

  it("of a month without a count in a total that is given is that of the month: the total rests on no month", () => {
    const given = of({}, [{ ...a, totals: { "2021-Q1": 9 } }]);
    expect(told(monthShare(given, "2021-01", "a"))).toBe("3 of 3:");
    expect(told(monthShare(given, "2021-03", "a"))).toBe("0 of 1: a/2021-03");
  });

  it("covers the parts of a breakdown and of its roll-ups once", () => {
    const parts = [
      { id: "x", name: { en: "X" }, count: 5 },
      { id: "y", name: { en: "Y" }, count: { missing: "suppressed" } },
    ] as const;
    const rollUps = [{ id: "both", name: { en: "Both" }, parts: ["x", "y"] }];
    const report = of({
      open: 1,
      closed: { missing: "not-collected" },
      breakdowns: [{ id: "by", by: "category", parts, rollUps }],
    });
    const share = (id: string) => told(figureById(report, `tickets/by/${id}/2021-Q1/share-of-whole`).result);
    const missing = "1 of 2: breakdowns.by.parts.y.count";
    expect([share("x"), share("y"), share("both")]).toEqual([missing, missing, missing]);
    for (const measure of ["closure-rate", "open-rate"])
      expect(told(figureById(report, `tickets/2021-Q1/${measure}`).result)).toBe("1 of 2: closed");
  });
});

describe("a ratio of other counts", () => {
  it("covers those of both", () => {
    // 3 channels in 3 months, and 2 counts of tickets.
    expect(told(ticketsPerThousandContacts(q1))).toBe("11 of 11:");
    expect(told(figureById(q1, "tickets/2021-Q1/per-1000-contacts").result)).toBe("11 of 11:");
    expect(told(ticketsPerThousandContacts(of({ open: 1 }, [a, b])))).toBe("6 of 8: closed a/2021-03");
    expect(told(clearanceRate(of({ flow: { opened: 1, closed: 1 } })))).toBe("2 of 2:");
    expect(told(clearanceRate(of({ flow: { opened: 1 } })))).toBe("1 of 2: flow.closed");
    const subset = { id: "app", count: 1, partOf: "tickets" } as const;
    expect(told(subsetShare(of({ open: 1, closed: 1, subsets: [subset] }), "app"))).toBe("3 of 3:");
    expect(told(subsetShare(of({ closed: 1, subsets: [subset] }), "app"))).toBe("2 of 3: open");
  });
});
