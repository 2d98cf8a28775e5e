import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

// Calls 8,000 a year before, 5,000 a quarter before, 6,000 now: up by 1,000, which is 20%, and down by 2,000, which is 25%.
const quarter: FeedbackReport = {
  period: "2023-Q3",
  channels: [
    { id: "line", kind: "phone", counts: "call", totals: { "2022-Q3": 8000, "2023-Q2": 5000, "2023-Q3": 6000 } },
  ],
};
const outcomesOf = (page: string, report = quarter, earlier: readonly FeedbackReport[] = []) =>
  tieOut(page, report, { earlier }).entries.flatMap(({ text, outcome }) =>
    outcome === "classed" ? [] : [`${text} ${outcome}`],
  );

describe("what a change is from, where its own period stands between", () => {
  it.each([
    ["The line took 20% more calls in the third quarter of 2023 than in the second quarter of 2023.", "20% matched"],
    ["Calls went up by 20% in Q3 2023, compared to the previous quarter.", "20% matched"],
    ["Calls went up by 20% in Q3 2023 against Q2 2023.", "20% matched"],
    ["Calls went up by 20% in Q3 2023 (against Q2 2023).", "20% matched"],
    ["Calls went up by 1,000 in the third quarter of 2023 on the second.", "1,000 matched"],
    ["Calls went down by 2,000 in Q3 2023 compared with a year earlier.", "2,000 matched"],
    ["Calls went down by 25% in the third quarter of 2023 year on year.", "25% matched"],
    ["Calls went down by 25% in Q3 2023, the lowest number since Q2 2023.", "25% matched"],
    ["Calls went down by 25% in Q3 2023, compared with a sharper fall in Q2 2023.", "25% matched"],
    ["Calls went down by 25% in Q3 2023, against the second quarter, when they fell by more.", "25% matched"],
    ["Compared with Q3 2022, in Q3 2023 calls went down by 25%.", "25% matched"],
    ["In Q3 2023 compared with Q3 2022 calls went down by 25%.", "25% matched"],
    ["Calls went down by 25% compared with Q3 2022, in Q3 2023.", "25% matched"],
    ["زادت المكالمات بنسبة 20% في الربع الثالث من عام 2023 قياسًا بالربع الثاني.", "20% matched"],
    ["زادت المكالمات بنسبة 20% في الربع الثالث 2023 على الربع الثاني 2023.", "20% matched"],
    ["قلّت المكالمات بنسبة 25% في الربع الثالث من عام 2023 عن الفترة نفسها من العام الماضي.", "25% matched"],
    ["قلّت المكالمات بنسبة 25% خلال الربع الثالث من عام 2023م على أساس سنوي.", "25% matched"],
    ["زادت المكالمات بنسبة 20% في الربع الثالث 2023، وهي أعلى زيادة منذ الربع الثالث 2022.", "20% matched"],
  ])("may be said behind it: %s", (page, outcome) => {
    expect(outcomesOf(page)).toEqual([outcome]);
  });

  it.each([
    [
      "The line took 20% more calls in the third quarter of 2023 than in the third quarter of 2022.",
      "20% contradicted",
    ],
    ["Calls went up by 20% in Q3 2023, compared to the same quarter of the previous year.", "20% contradicted"],
    ["Calls went up by 20% in Q3 2023 against Q3 2022.", "20% contradicted"],
    ["Calls went up by 20% in Q3 2023 (against Q3 2022).", "20% contradicted"],
    ["Calls went up by 1,000 in the third quarter of 2023 on the third quarter of 2022.", "1,000 contradicted"],
    ["Calls went down by 2,000 in Q3 2023 compared with the previous quarter.", "2,000 contradicted"],
    ["Calls went up by 20% in the third quarter of 2023 year on year.", "20% contradicted"],
    ["Calls went up by 20% compared to Q3 2022.", "20% contradicted"],
    ["Calls went up by 1,000 calls, against the third quarter of 2022.", "1,000 contradicted"],
    ["Compared with Q3 2022, in Q3 2023 calls went up by 20%.", "20% contradicted"],
    ["In Q3 2023 compared with Q3 2022 calls went up by 20%.", "20% contradicted"],
    ["Calls went up by 20% compared with Q3 2022, in Q3 2023.", "20% contradicted"],
    ["زادت المكالمات بنسبة 20% في الربع الثالث من عام 2023 قياسًا بالربع الثالث من عام 2022.", "20% contradicted"],
    ["زادت المكالمات بنسبة 20% في الربع الثالث 2023 على الربع الثالث 2022.", "20% contradicted"],
    ["زادت المكالمات بنسبة 20% في الربع الثالث من عام 2023 عن الفترة نفسها من العام الماضي.", "20% contradicted"],
    ["زادت المكالمات بنسبة 20% خلال الربع الثالث من عام 2023م على أساس سنوي.", "20% contradicted"],
    ["قلّت المكالمات بمقدار 2,000 مكالمة في الربع الثالث 2023 مقارنة بالربع السابق.", "2,000 contradicted"],
  ])("holds it there: %s", (page, outcome) => {
    expect(outcomesOf(page)).toEqual([outcome]);
  });

  // August 2,500 after 2,000 in July, 25% more; 4,000 in August of the year before, 3,200 in June.
  const months: FeedbackReport = {
    period: "2023-Q3",
    channels: [
      {
        id: "line",
        kind: "phone",
        counts: "call",
        months: { "2022-08": 4000, "2023-06": 3200, "2023-07": 2000, "2023-08": 2500, "2023-09": 1500 },
      },
    ],
  };

  it.each([
    ["Calls went up by 25% in August 2023 compared with July 2023.", "25% matched"],
    ["Calls went up by 25% in August 2023 compared with June 2023.", "25% unexplained"],
    ["زادت المكالمات بنسبة 25% في أغسطس 2023 مقارنة بيوليو 2023.", "25% matched"],
    ["زادت المكالمات بنسبة 25% في أغسطس 2023 مقارنة بأغسطس 2022.", "25% unexplained"],
    ["زادت المكالمات بنسبة 25% في أغسطس 2023 مقارنة بالشهر نفسه من العام الماضي.", "25% unexplained"],
  ])("holds the change of a month: %s", (page, outcome) => {
    expect(outcomesOf(page, months)).toEqual([outcome]);
  });

  // Tickets 500, 400, 440: up 10% on the quarter, down 12% on the year. Satisfied 70%, 60%, 66%: up 6 points, down 4.
  const reportOf = (period: string, open: number, good: number): FeedbackReport => ({
    period,
    channels: [],
    tickets: { basis: "events", open, closed: 0 },
    satisfaction: [
      {
        id: "a",
        agency: { en: "Libraries", ar: "المكتبات" },
        scale: { min: 1, max: 5 },
        topBoxFrom: 4,
        ratings: { 1: 100 - good, 5: good },
      },
    ],
  });
  const earlier = [reportOf("2022-Q3", 500, 70), reportOf("2023-Q2", 400, 60)];

  it.each([
    ["Tickets went up by 10% in Q3 2023 compared with Q2 2023.", "10% matched"],
    ["Tickets went down by 12% in Q3 2023 compared with Q3 2022.", "12% matched"],
    ["Tickets went up by 10% in Q3 2023 compared with Q3 2022.", "10% contradicted"],
    ["Satisfaction went up by 6 percentage points in Q3 2023 on Q2 2023.", "6 percentage points matched"],
    ["Satisfaction went down by 4 percentage points in Q3 2023 on Q3 2022.", "4 percentage points matched"],
    ["Satisfaction went up by 6 percentage points in Q3 2023 on Q3 2022.", "6 percentage points unexplained"],
  ])("holds the changes of tickets and of satisfaction: %s", (page, outcome) => {
    expect(outcomesOf(page, reportOf("2023-Q3", 440, 66), earlier)).toEqual([outcome]);
  });
});

describe("a period told of behind what a change is from", () => {
  it.each([
    [
      "In Q3 2023 calls went up by 20% on Q2 2023, while they went down by 25% compared with Q3 2022, because the line was moved in May 2023.",
      ["20% matched", "25% matched"],
    ],
    [
      "زادت المكالمات في الربع الثالث من عام 2023 بنسبة 20% مقارنة بالربع الثاني من العام نفسه، في حين قلّت بنسبة 25% مقارنة بالربع الثالث من عام 2022، بعد نقل الخط في مايو 2023.",
      ["20% matched", "25% matched"],
    ],
    [
      "زادت المكالمات في الربع الثالث من عام 2023 بنسبة 20% مقارنة بالربع الثاني من العام نفسه، في حين زادت بنسبة 20% مقارنة بالربع الثالث من عام 2022، بعد نقل الخط في مايو 2023.",
      ["20% matched", "20% contradicted"],
    ],
  ])("is not its own: %s", (page, outcomes) => {
    expect(outcomesOf(page)).toEqual(outcomes);
  });

  it("is its own where it follows alone", () => {
    expect(outcomesOf("Calls went up by 20% on the second quarter, in the third quarter of 2022.")).toEqual([
      "20% unexplained",
    ]);
  });
});
