import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const channel = (id: string, kind: "phone" | "email" | "live-chat", en: string, ar: string, count: number) => ({
  id,
  kind,
  name: { en, ar },
  totals: { "2024-Q2": count },
});
const calls = channel("calls", "phone", "Calls", "المكالمات", 4000);
// A third each, 33.33 %.
const even: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    calls,
    channel("emails", "email", "E-mails", "البريد الإلكتروني", 4000),
    channel("chats", "live-chat", "Live chats", "المحادثات", 4000),
  ],
};
// Of 11,300 35.40 %, 32.74 % and 31.86 %: 35, 32 and 31 units, and the two left over to the larger remainders, .86 and .74.
const odd: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    calls,
    channel("emails", "email", "E-mails", "البريد الإلكتروني", 3700),
    channel("chats", "live-chat", "Live chats", "المحادثات", 3600),
  ],
};
const found = (text: string, report: FeedbackReport) =>
  tieOut(text, report).entries.map(({ text: number, outcome, rule }) => `${number} ${outcome} ${rule}`);
const prose = (first: string, second: string, third: string) =>
  `Calls made up ${first} of contacts, e-mails ${second} and live chats ${third}.`;

describe("shares that are adjusted to add to 100", () => {
  it("are within rounding, whichever of equal remainders has the unit", () => {
    expect(found(prose("33.4%", "33.3%", "33.3%"), even)).toEqual([
      "33.4% within-rounding largest-remainder",
      "33.3% matched half-up",
      "33.3% matched half-up",
    ]);
    expect(found(prose("33%", "33%", "34%"), even)[2]).toBe("34% within-rounding largest-remainder");
    const table =
      "القناة\tالتواصل\tالنسبة\nالمكالمات\t4000\t33.4%\nالبريد الإلكتروني\t4000\t33.3%\nالمحادثات\t4000\t33.3%";
    expect(found(table, even)[1]).toBe("33.4% within-rounding largest-remainder");
  });

  it("say so in their finding", () => {
    const [finding] = tieOut(prose("33.4%", "33.3%", "33.3%"), even).findings;
    expect(finding?.code).toBe("other-rounding");
    expect(finding?.severity).toBe("notice");
    expect(finding?.message).toContain("adjusted so that the shares add to 100");
  });

  it("are wrong where they are of another quarter", () => {
    const tickets = { basis: "events", asOf: "2024-06-30", open: 40, closed: 960 } as const;
    const text = "In the first quarter of 2023 96.00% of tickets were closed and 4.00% open.";
    expect(found(text, { ...odd, tickets }).join()).toContain("96.00% contradicted");
  });

  it("are wrong where they do not add up, one is missing, or another has the larger remainder", () => {
    expect(found(prose("33.4%", "33.4%", "33.3%"), even)[0]).toBe("33.4% contradicted undefined");
    expect(found("Calls made up 33.4% of contacts and e-mails 33.3%.", even)[0]).toBe("33.4% contradicted undefined");
    expect(found(prose("33.5%", "33.2%", "33.3%"), even)[0]).toBe("33.5% contradicted undefined");
    // 36 and 31 add to 100 with 33, and 35.40 has the smallest remainder.
    expect(found(prose("36%", "33%", "31%"), odd)[0]).toBe("36% contradicted undefined");
    expect(found(prose("35%", "33%", "32%"), odd)).toEqual(
      ["35%", "33%", "32%"].map((each) => `${each} matched half-up`),
    );
  });
});
