import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// E-mails rose from 2,800 to 3,200, 400 more, and calls from 11,000 to 12,500.
describe("a heading of the changes from a period", () => {
  it.each([
    "Main changes on Q1 2024",
    "Changes from Q1 2024",
    "أبرز التغيرات عن الربع الأول 2024",
    "الفرق عن الربع الأول 2024",
  ])("is not that of the numbers below it: %s", (head) => {
    const page = (count: string) => `${head}\nE-mails: from 2,800 to ${count} (+400)\nCalls: up 1,500\n`;
    expect(tellTown(page("3,200"))).toEqual([
      "2,800 matched contacts/emails/2024-Q1",
      "3,200 matched contacts/emails/2024-Q2",
      "+400 matched contacts/emails/2024-Q2/quarter-change",
      "1,500 matched contacts/calls/2024-Q2/quarter-change",
    ]);
    expect(tellTown(page("3,020"))[1]).not.toMatch(/matched/);
  });

  it("is where it is only told when they were", () => {
    expect(tellTown("Changes in Q1 2024\nE-mails: 3,200\n")).toEqual(["3,200 contradicted contacts/emails/2024-Q1"]);
  });
});
