import { describe, expect, it } from "vitest";
import { tellOffice } from "../officeQuarter.js";

const opened = "tickets/2024-Q2/opened";

describe("the count in the line that heads a page", () => {
  it.each([
    [
      "Shore Council: 6,120 tickets in three months\n\nIn the second quarter of 2024 6,120 tickets were opened.",
      "6,120",
    ],
    ["أمانة الشاطئ: 6,120 تذكرة في 3 أشهر\n\nفُتحت في الربع الثاني من عام 2024 6,120 تذكرة.", "6,120"],
  ])("is what the page tells again in full: %s", (text, number) => {
    expect(tellOffice(text)).toEqual([`${number} matched ${opened}`, `${number} matched ${opened}`]);
  });

  it("is no other number, and none of another noun or state", () => {
    const body = "\n\nIn the second quarter of 2024 6,120 tickets were opened.";
    expect(tellOffice(`Shore Council: 6,210 tickets${body}`)[0]).toMatch(/contradicted|unexplained/);
    expect(tellOffice(`Shore Council: 6,120 calls${body}`)[0]).not.toMatch(/matched/);
    expect(tellOffice(`Shore Council: 6,120 tickets closed${body}`)[0]).toMatch(/contradicted/);
  });

  it("is none in a sentence", () => {
    const text = "The council has 6,120 tickets.\n\nIn the second quarter of 2024 6,120 tickets were opened.";
    expect(tellOffice(text)[0]).not.toMatch(/matched/);
  });
});
