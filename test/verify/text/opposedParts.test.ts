import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("two parts of which one is what the other is not", () => {
  it.each([
    // 401 + 318 = 719
    [
      "726",
      "From the 726 complaints of bribery, 401 cases were taken up for inquiry while 318 were not, for want of proof.",
    ],
    ["726", "The office got 726 reports of bribery. Of these, 401 were taken up and 318 were not."],
    ["726", "تلقت الهيئة 726 بلاغا. ومنها قبلت 401 بلاغا، ولم تقبل 318 بلاغا."],
    ["726", "تلقت الهيئة 726 بلاغا. ومن هذه 401 قبلت و318 لم تقبل."],
    // 1,530 + 1,142 = 2,672
    [
      "2,762",
      "From last year through this May the agency took in 2,762 complaints. Of these, 1,530 were against local airlines and 1,142 against foreign carriers.",
    ],
    ["2,762", "تلقى الجهاز 2,762 شكوى. ومنها 1,530 شكوى ضد الشركات المحلية و1,142 ضد الشركات الأجنبية."],
  ])("are all of it: %s, %s", (whole, text) => expect(wrongIn(text)).toEqual([["sum-mismatch", whole]]));

  it.each([
    "From the 719 complaints of bribery, 401 cases were taken up for inquiry while 318 were not, for want of proof.",
    "The agency took in 2,672 complaints. Of these, 1,530 were against local airlines and 1,142 against foreign carriers.",
    "تلقت الهيئة 719 بلاغا. ومنها قبلت 401 بلاغا، ولم تقبل 318 بلاغا.",
    "تلقى الجهاز 2,672 شكوى. ومنها 1,530 شكوى ضد الشركات المحلية و1,142 ضد الشركات الأجنبية.",
  ])("and hold: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it.each([
    // A third, some of it only, no tie, rough, or told of elsewhere.
    "The office got 726 reports of bribery. Of these, 401 were taken up, 318 were not and 4 were lost.",
    "The office got 726 reports of bribery. Of these, 401 were taken up and 318 were not yet read.",
    "The office got about 700 reports of bribery. Of these, 401 were taken up and 318 were not.",
    "The office got 726 reports of bribery. This week 401 were taken up and 318 were not.",
    "The office got 726 reports of bribery. Of these, 401 were taken up and 318 were not. Another 7 were withdrawn.",
    "The office got 719 reports of bribery, up from 640. Of these, 401 were taken up and 318 were not.",
    "The agency took in 2,762 complaints. Of these, 1,530 were against local airlines and 642 against foreign hotels.",
    "تلقت الهيئة 726 بلاغا. ومنها قبلت 401 بلاغا، ولم تحل 318 بلاغا.",
  ])("or need not be: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
