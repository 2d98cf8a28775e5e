import { describe, expect, it } from "vitest";
import { tellOffice } from "../officeQuarter.js";

describe("a card of so many hours or days", () => {
  it.each([
    ["10,000\nCalls\n\n3.4 hours\nMean time to first response\n\n5.2 days\nMean time to final resolution", "3.4"],
    ["10,000\nمكالمة\n\n3.4 ساعة\nمتوسط زمن الاستجابة الأولى\n\n5.2 يوم\nمتوسط زمن الحل النهائي", "3.4"],
  ])("is of what its label names: %s", (text, hours) => {
    expect(tellOffice(text).slice(1)).toEqual([
      `${hours} matched tickets/first-response/2024-Q2/mean`,
      "5.2 matched tickets/final-resolution/2024-Q2/mean",
    ]);
    expect(tellOffice(text.replace("3.4", "4.3"))[1]).toMatch(/contradicted|unexplained/);
  });
});
