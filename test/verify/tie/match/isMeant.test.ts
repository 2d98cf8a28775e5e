import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

/** With chats, which began in May: 700 and 816, so 1,516. Calls rose from 3,870 in May to 4,510 in June, 12,500 in the quarter. */
const report: FeedbackReport = {
  ...townQuarter,
  channels: [
    ...townQuarter.channels,
    {
      id: "chats",
      kind: "live-chat",
      name: { en: "Live chat", ar: "المحادثة الفورية" },
      counts: "chat",
      months: { "2024-04": { missing: "not-applicable" }, "2024-05": 700, "2024-06": 816 },
    },
  ],
};
const told = (text: string) =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`],
  );

describe("what a channel added", () => {
  it("is all that it had where it was none before", () => {
    const page = (count: string) => `Live chat, which began on 2 May, added ${count} contacts in its first two months.`;
    expect(told(page("1,516"))).toEqual(["1,516 matched contacts/chats/2024-Q2"]);
    expect(told(page("1,900")).join()).not.toMatch(/matched/);
  });

  it("is by how much it rose where it was one", () => {
    expect(told("The phone line added 640 calls in June.")).toEqual([
      "640 matched contacts/calls/2024-06/month-change",
    ]);
    expect(told("The phone line added 4,510 calls in June.").join()).not.toMatch(/matched/);
  });
});
