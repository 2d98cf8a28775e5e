import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a month right behind a number, where its quarter is named before it", () => {
  it.each([
    ["In the second quarter 4,120 calls in April and 3,870 in May.", "4,120"],
    ["In the second quarter 4,120 calls came in April, 3,870 in May.", "4,120"],
    ["Calls in the second quarter: 4,120 in April, 3,870 in May.", "4,120"],
    ["وردت في الربع الثاني 4,120 مكالمة في أبريل و3,870 مكالمة في مايو.", "4,120"],
    ["مكالمات الربع الثاني: 4,120 في أبريل و3,870 في مايو.", "4,120"],
    ["في الربع الثاني وردت ٤٬١٢٠ مكالمة هاتفية خلال شهر أبريل و٣٬٨٧٠ في مايو.", "٤٬١٢٠"],
    ["وردت في عام 2024 4,120 مكالمة في أبريل، و3,870 في مايو.", "4,120"],
  ])("is its own: %s", (text, count) => {
    expect(tellTown(text)).toEqual([
      `${count} matched contacts/calls/2024-04`,
      expect.stringMatching(/ matched contacts\/calls\/2024-05$/),
    ]);
    expect(tellTown(text.replace(count, "4,510"))[0]).toBe("4,510 contradicted contacts/calls/2024-04");
    expect(tellTown(text.replace(count, "12,500"))[0]).toMatch(/^12,500 (?:contradicted|unexplained)/);
  });

  it("is not where it is that of the most", () => {
    const whole = ["12,500 matched contacts/calls/2024-Q2"];
    expect(tellTown("In the second quarter we took 12,500 calls, most of them in June.")).toEqual(whole);
    expect(tellTown("في الربع الثاني وردت 12,500 مكالمة أعلاها في يونيو.")).toEqual(whole);
    expect(tellTown("في الربع الثاني بلغت المكالمات 12,500 مكالمة في أبريل ومايو ويونيو.")).toEqual(whole);
  });
});

describe("a month before a number, where its quarter is named behind it", () => {
  it.each([
    "In June we had 4,510 calls this quarter.",
    "في يونيو بلغت المكالمات 4,510 مكالمات للمرة الأولى هذا الربع.",
  ])("is its own: %s", (text) => {
    expect(tellTown(text)).toEqual(["4,510 matched contacts/calls/2024-06"]);
    expect(tellTown(text.replace("4,510", "4,120"))).toEqual(["4,120 contradicted contacts/calls/2024-06"]);
  });
});
