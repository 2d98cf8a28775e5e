import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it("takes no two counts for a list because they would give another one with one more digit in front", () => {
  // 91 + 123 = 214, and 5,214 is what came in.
  const text =
    "We began the year with 1,385 complaints on hand. A further 5,214 came in (2022/23: 4,861), a rise of 7.3 per cent. That figure takes in 91 files reopened at the complainant's request and leaves out 123 duplicates. We finished 5,302, so that 1,297 were still open.";
  expect(wrongIn(text)).toEqual([]);
});

it("takes no end of a list for the parts of a count that is smaller than another member", () => {
  // 207 + 2,664 = 2,871, one digit from 4,871; 8,115 services stand in the same row.
  const text =
    "Complaints: 11,206\n- personal status: 4,871\n- violence: 3,302\n- health: 2,119\n- work: 914\nServices given: legal advice 8,115, shelter 207, support 2,664.";
  expect(wrongIn(text)).toEqual([]);
});

describe("lists of cases that have a state or an article", () => {
  // 410 + 95 + 128 + 60 = 693; 31 + 9 + 12 + 6 = 58
  it.each([
    ["والطلبات المنجزة الـ700 هي: سكن (410)، مياه (95)، نقل (128)، صحة (60).", "700"],
    ["The 700 closed requests were: housing (410), water (95), transport (128), health (60).", "700"],
    ["The 62 requests comprise housing (31), water (9), transport (12) and health (6).", "62"],
    ["تتوزع الطلبات الـ62 على: سكن (31)، مياه (9)، نقل (12)، صحة (6).", "62"],
    ["توزعت الطلبات، وعددها 62، على سكن (31) ومياه (9) ونقل (12) وصحة (6).", "62"],
  ])("have to give it: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it("are not those of places", () => {
    expect(wrongIn("في المحافظات الـ62 فُتحت مراكز: سكن (31)، مياه (9)، نقل (12)، صحة (6).")).toEqual([]);
  });
});

it("takes no example of several for the total of those behind it", () => {
  // 343 + 318 + 219 = 880, one digit from 871 with another swapped
  const text =
    "ومن أمثلة ما سُئل عنه: 4,120 في الفواتير و2,300 في الخدمة و871 في الأسعار و343 في الجودة و318 في التأخير و219 في المواعيد.";
  expect(wrongIn(text)).toEqual([]);
});

it("takes what has a label of its own for no difference", () => {
  // 120 is 15 % of 800, and 9,637 is 68 % more than what is not told.
  expect(wrongIn("Taken in: 9,831, which is 44% more\nFinished: 9,637, or 68% more")).toEqual([]);
  expect(wrongIn("Late answers: 120 (16%) fewer than in the year before, when there were 800.")).toEqual([
    ["growth-mismatch", "16%"],
  ]);
});
