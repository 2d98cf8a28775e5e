import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { lineHalf } from "./tie/lineHalf.js";

const statusOf = (text: string, report = lineHalf) => tieOut(text, report).status;

// The site: 6,210 after 5,400 and 5,800 in the halves of 2023; 6,210 / 5,400 is 1.15.

describe("a number of another time than its words allow", () => {
  it.each([
    [
      "The hotline took 20,100 calls after 18,000 in the first half of 2023, while the website reached 6,210, up 15% on the first half of 2023.",
      "The hotline took 20,100 calls after 18,000 in the first half of 2023, while the website reached 5,400, up 15% on the first half of 2023.",
    ],
    [
      "تلقى الخط الساخن 20,100 مكالمة بعد أن سجل 18,000 مكالمة في النصف الأول من 2023، فيما وصل الموقع الإلكتروني إلى 6,210 رسائل، بزيادة 15% عن النصف الأول من 2023.",
      "تلقى الخط الساخن 20,100 مكالمة بعد أن سجل 18,000 مكالمة في النصف الأول من 2023، فيما وصل الموقع الإلكتروني إلى 5,400 رسالة، بزيادة 15% عن النصف الأول من 2023.",
    ],
    [
      "Calls came to 20,100 in the first half of 2024, against 18,000 in the first half of 2023. The website went on climbing, from 5,400 messages to 6,210.",
      "Calls came to 20,100 in the first half of 2024, against 18,000 in the first half of 2023. The website went on climbing, from 5,400 messages to 5,800.",
    ],
  ])("is not matched: %s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });
});

describe("a number told with the period that another is compared with", () => {
  it.each([
    [
      "We had 26,310 contacts. That is 1,510 more than in the second half of 2023, when there were 24,800.",
      "We had 26,310 contacts. That is 1,510 more than in the second half of 2023, when there were 23,400.",
    ],
    [
      "وصلنا 26,310 تواصلا، وهو أكثر من النصف الثاني من 2023 الذي وصلنا فيه 24,800.",
      "وصلنا 26,310 تواصلا، وهو أكثر من النصف الثاني من 2023 الذي وصلنا فيه 23,400.",
    ],
    [
      "The website took 6,210 messages (previously 5,800), 7% more.",
      "The website took 6,210 messages (previously 8,500), 7% more.",
    ],
  ])("is of that period: %s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).toBe("failed");
  });

  it("is of a quarter that is called فصل or ثلاثي", () => {
    const quarter: FeedbackReport = {
      period: "2024-Q2",
      channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2024-Q2": 24_500, "2024-Q1": 21_300 } }],
    };
    for (const name of ["الفصل", "الثلاثي"]) {
      expect(statusOf(`وصلت 24,500 مكالمة، وكانت المكالمات في ${name} السابق 21,300.`, quarter)).toBe("passed");
      expect(statusOf(`وصلت 24,500 مكالمة، وكانت المكالمات في ${name} السابق 24,500.`, quarter)).not.toBe("passed");
    }
  });

  it("falls, if it is minus so many", () => {
    const quarter: FeedbackReport = {
      period: "2024-Q2",
      channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2024-Q2": 21_300, "2024-Q1": 24_500 } }],
    };
    expect(statusOf("بلغت المكالمات 21,300 مكالمة، بناقص 3,200 مكالمة عن الربع السابق.", quarter)).toBe("passed");
    expect(statusOf("بلغت المكالمات 21,300 مكالمة، بزيادة 3,200 مكالمة عن الربع السابق.", quarter)).toBe("failed");
  });
});
