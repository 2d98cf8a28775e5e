import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 61,230, app 8,420, visits 17,350: 87,000 in all. */
const parks: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      contact: "1660",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2024-04": 20110, "2024-05": 20560, "2024-06": 20560 },
    },
    {
      id: "app",
      kind: "app",
      name: { ar: "تطبيق الجوال", en: "Mobile app" },
      months: { "2024-04": 2800, "2024-05": 2810, "2024-06": 2810 },
    },
    {
      id: "visits",
      kind: "branch",
      name: { ar: "زيارات المكاتب", en: "Office visits" },
      months: { "2024-04": 5780, "2024-05": 5780, "2024-06": 5790 },
    },
  ],
};
const tell = (page: string) =>
  tieOut(page, parks).entries.map(
    ({ text, outcome, rule = "" }) => `${text} ${outcome === "classed" ? rule : outcome}`,
  );

describe("a number behind the name of a channel and a colon", () => {
  it.each([
    ["Mobile app: 8430\nOffice visits: 17350", "8430 contradicted"],
    ["تطبيق الجوال: 8430\nزيارات المكاتب: 17350", "8430 contradicted"],
    ["Calls: 612300\nOffice visits: 17350", "612300 contradicted"],
    ["- Calls: 6123000\n- Office visits: 17350", "6123000 contradicted"],
    ["Phone: 61320\nOffice visits: 17350", "61320 contradicted"],
    ["الهاتف: 61320\nزيارات المكاتب: 17350", "61320 contradicted"],
  ])("is its count: %s", (page, told) => {
    expect(tell(page)).toEqual([told, "17350 matched"]);
  });
  it.each([
    ["Mobile app: 8420\nOffice visits: 17350", ["8420 matched", "17350 matched"]],
    ["الهاتف: 61230\nزيارات المكاتب: 17350", ["61230 matched", "17350 matched"]],
    ["Phone: 920004411\nCalls: 61,230", ["920004411 phone", "61,230 matched"]],
    ["Telephone: 24600100\nOffice visits: 17,350", ["24600100 phone", "17,350 matched"]],
    ["للتواصل: 920004411\nتطبيق الجوال: 8420", ["920004411 phone", "8420 matched"]],
    ["Calls: 61,230. Phone: 66123.", ["61,230 matched", "66123 phone"]],
    ["Mobile: 0551234567\nMobile app: 8420", ["0551234567 phone", "8420 matched"]],
  ])("is a telephone number by its form or word: %s", (page, told) => {
    expect(tell(page)).toEqual(told);
  });
});

describe("thousands that lost a digit", () => {
  it.each(["Total: 1,086,64", "In all we took 1,086,64 contacts.", "الإجمالي: ١٬٠٨٦٬٦٤", "Calls: 3,649,94, or 59.81%"])(
    "are a number: %s",
    (page) => {
      const [first] = tieOut(page, firstQuarter2021).entries;
      expect(first?.outcome).toMatch(/contradicted|unexplained/);
    },
  );
  it("are none in a list of small numbers", () => {
    expect(tell("See notes 12,15,18. Calls: 61,230")).toEqual(["12,15,18 other", "61,230 matched"]);
  });
});
