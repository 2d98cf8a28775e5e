import { describe, expect, it } from "vitest";
import { ownMean } from "../../../../src/verify/tie/page/ownMean.js";
import { tellTown } from "../tellTown.js";

describe("ownMean", () => {
  it.each(["Per day", "A day", "Daily", "Calls per calendar day", "في اليوم", "لكل يوم", "يوميًا"])(
    "takes a label that says no more for one of means: %s",
    (label) => {
      expect(ownMean([], label)).toEqual(["mean"]);
    },
  );

  it.each(["Per working day", "Day", "Days", "Per day and night", "يوم الأربعاء", "أيام العمل"])(
    "does so with no other: %s",
    (label) => {
      expect(ownMean([], label)).toEqual([]);
    },
  );
});

/** In 91 days 12,500 calls, 137.4 a day, and 3,200 e-mails, 35.2 a day. */
describe("tieOut of a column that is headed by the day", () => {
  it.each([
    "Channel\tTotal\tPer day\nPhone calls\t12,500\t137.4\nE-mails\t3,200\t35.2",
    "Channel\tTotal\tDaily\nPhone calls\t12,500\t137.4\nE-mails\t3,200\t35.2",
    "القناة\tالإجمالي\tفي اليوم\nالمكالمات\t12,500\t137.4\nالبريد الإلكتروني\t3,200\t35.2",
  ])("matches means, and contradicts a slip of one: %s", (page) => {
    expect(tellTown(page)[1]).toBe("137.4 matched contacts/calls/2024-Q2/mean-per-day");
    expect(tellTown(page.replace("137.4", "177.4"))[1]).toBe("177.4 contradicted contacts/calls/2024-Q2/mean-per-day");
  });
});
