import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { tellOffice } from "../officeQuarter.js";

const tell = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

// 63.58 % of those opened were complaints, 31.82 % enquiries.
describe("shares of tickets that are called open", () => {
  it("may be of those opened, where they stand in a list", () => {
    expect(tell("تمثل الشكاوى ٦٣٫٦٪ من التذاكر المفتوحة، والاستفسارات ٣١٫٨٪.")).toEqual([
      "٦٣٫٦٪ matched tickets/category/complaint/2024-Q3/share-of-whole",
      "٣١٫٨٪ matched tickets/category/enquiry/2024-Q3/share-of-whole",
    ]);
    expect(tell("تمثل الشكاوى ٦٥٫٦٪ من التذاكر المفتوحة، والاستفسارات ٣١٫٨٪.")[0]).toMatch(/contradicted/);
  });

  it("are of no other state", () => {
    expect(tell("تمثل الشكاوى ٦٣٫٦٪ من التذاكر المغلقة، والاستفسارات ٣١٫٨٪.")[0]).not.toMatch(/matched/);
    expect(tell("Complaints were 63.6% of the calls, enquiries 31.8%.")[0]).not.toMatch(/matched/);
  });

  it.each(["في الربع", "في ٢٠٢٤", "هذا الربع"])("are of those opened %s", (time) => {
    expect(tell(`تمثل الشكاوى ٦٣٫٦٪ من التذاكر المفتوحة ${time}.`)).toEqual([
      "٦٣٫٦٪ matched tickets/category/complaint/2024-Q3/share-of-whole",
    ]);
    expect(tell(`تمثل الشكاوى ٦٨٫٦٪ من التذاكر المفتوحة ${time}.`).join()).not.toMatch(/matched/);
  });
});

describe("a count in lines of the parts of one whole", () => {
  const lines = (count: string) => `Where tickets came from\n- Call centre: 3,410 tickets\n- E-mail: ${count}`;
  it("is that of its own line", () => {
    expect(tellOffice(lines("2,710 tickets"))[1]).toBe("2,710 matched tickets/channel/by-emails/2024-Q2");
    expect(tellOffice(lines("2,140 tickets"))[1]).toBe("2,140 contradicted tickets/channel/by-emails/2024-Q2");
    const arabic = "من أين جاءت التذاكر\n- مركز الاتصال: 3,410 تذكرة\n- البريد: 2,140 تذكرة";
    expect(tellOffice(arabic)[1]).toBe("2,140 contradicted tickets/channel/by-emails/2024-Q2");
  });

  it("may be of something else where it is counted so, or more is said of it", () => {
    expect(tellOffice(lines("2,141 replies"))[1] ?? "").not.toMatch(/contradicted/);
    expect(tellOffice(lines("2,140 tickets not upheld"))[1]).not.toMatch(/contradicted.*channel/);
  });
});
