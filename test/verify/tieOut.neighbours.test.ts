import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 60,000 (20,100, 20,400, 19,500), the year before 50,000 (+20 %); letters 20,000 (6,200, 6,500, 7,300), 16,000 before (+25 %); visits 430
 * (140, 150, 140) and 390 before: 80,430 in all, of which 74.6 %, 24.87 % and 0.53 %.
 */
const mail: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2024-07": 20100, "2024-08": 20400, "2024-09": 19500 },
      totals: { "2023-Q3": 50000 },
    },
    {
      id: "letters",
      kind: "post",
      name: { ar: "الخطابات", en: "Letters" },
      months: { "2024-07": 6200, "2024-08": 6500, "2024-09": 7300 },
      totals: { "2023-Q3": 16000 },
    },
    {
      id: "visits",
      kind: "branch",
      name: { ar: "الزيارات", en: "Visits" },
      months: { "2024-07": 140, "2024-08": 150, "2024-09": 140 },
      totals: { "2023-Q3": 390 },
    },
  ],
};
const outcomesOf = (page: string) => tieOut(page, mail).entries.filter(({ outcome }) => outcome !== "classed");
const wrongIn = (page: string) =>
  outcomesOf(page).flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
  );

describe("a share that is the change of its channel", () => {
  it.each([
    "Letters: 20,000 (25.0%)",
    "Share by channel: calls 74.6%, letters 25.0%.",
    "الخطابات: 20,000، أي ما نسبته 25.0% من المجموع.",
    "Channel\tNumber\tShare\nCalls\t60,000\t74.6%\nLetters\t20,000\t25.0%",
    "Letters came to 20,000, 25.0% of the total.",
  ])("is none: %s", (page) => {
    expect(wrongIn(page)).toEqual(["25.0%"]);
  });
  it.each([
    "Letters: 20,000 (+25.0%)",
    "Letters: 20,000 (25.0% year on year)",
    "Calls rose 20.0% on the third quarter of 2023 and letters 25.0%.",
    "Channel\tQ3 2023\tQ3 2024\t%\nLetters\t16,000\t20,000\t25.0%",
    "Channel\tQ3 2024\tYoY\nLetters\t20,000\t25.0%",
    "Year-on-year change by channel: calls 20.0%, letters 25.0%.",
    "شهدت الخطابات نموًا سنويًا بلغ 25.0%.",
    "Letters: 20,000 (24.87%)",
  ])("is told as one: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });
});

describe("a number that is another one's by those beside it", () => {
  it.each([
    ["In August 2024 we received 20,400 calls and 20,000 letters.", "20,000"],
    ["في أغسطس 2024 استقبلنا 20,400 مكالمة و20,000 من الخطابات.", "20,000"],
    ["Letters came to 6,200 in July, 6,500 in August and 7,300 in September, a total of 80,430.", "80,430"],
    ["Letters came to 6,200 in July, 6,500 in August and 7,300 in September, a total of 6,200.", "6,200"],
    ["بلغت الخطابات 6,200 في يوليو و6,500 في أغسطس و7,300 في سبتمبر، بمجموع 80,430.", "80,430"],
    ["Calls: 60,000\nLetters: 20,000\nTotal: 20,000", "20,000"],
    ["Calls peaked in August at 20,400 of 20,400.", "20,400"],
    ["Calls peaked in August at 20,400 of 80,430.", "80,430"],
    ["سجلت المكالمات أعلى عدد في أغسطس وهو 20,400 من أصل 80,430.", "80,430"],
    ["Letters\nJuly: 6,200\nAugust: 6,500\nSeptember: 7,300\nTotal: 80,430", "80,430"],
    ["الخطابات\n- يوليو: 6,200\n- أغسطس: 6,500\n- سبتمبر: 7,300\n- المجموع: 80,430", "80,430"],
    ["We registered contacts. Calls in August: 20,400 of 80,430.", "80,430"],
    ["Of all calls, August made 20,400 of 80,430.", "80,430"],
    ["Contacts by letter\nJuly: 6,200\nAugust: 6,500\nSeptember: 7,300\nTotal: 80,430", "80,430"],
    ["Letters\nJuly: 6,200\nAugust: 27,050\nSeptember: 7,300", "27,050"],
    ["Letters rose by 25.0% on the third quarter of 2023 to 16,000.", "16,000"],
    ["ارتفعت الخطابات بنسبة 25.0% مقارنة بالربع الثالث من عام 2023 لتبلغ 16,000.", "16,000"],
    ["بلغ عدد الخطابات 20,000، أي ما نسبته 100% من المجموع.", "100%"],
  ])("is wrong: %s", (page, number) => {
    expect(wrongIn(page)).toEqual([number]);
  });
  it("is not another small channel's with its share", () => {
    expect(wrongIn("Letters: 430 (0.53%)")).toContain("430");
  });
  it.each([
    "In August 2024 we received 20,400 calls and 6,500 letters.",
    "In August 2024 we received 20,400 calls; the quarter brought 20,000 letters.",
    "In August 2024 we received 20,400 calls and, over the quarter, 20,000 letters.",
    "In July, with 20,100 calls, the line was busy. Letters came to 20,000.",
    "Letters came to 6,200 in July, 6,500 in August and 7,300 in September, a total of 20,000.",
    "Letters came to 6,200 in July and 6,500 in August. Calls, letters and visits came to a total of 80,430.",
    "Calls: 60,000\nLetters: 20,000\nVisits: 430\nTotal: 80,430",
    "Calls peaked in August at 20,400 of 60,000.",
    "سجلت المكالمات أعلى عدد في أغسطس وهو 20,400 من أصل 60,000.",
    "Calls in August: 20,400 of 27,050.",
    "Calls in August: 20,400 of 80,430 contacts in the quarter.",
    "Of all contacts, calls in August made 20,400 of 80,430.",
    "We registered contacts: calls in August 20,400 of 80,430.",
    "Share of all: August's calls 20,400 of 80,430.",
    "من كل التواصل جاءت في أغسطس مكالمات عددها 20,400 من أصل 80,430.",
    "Contacts, of which letters:\nJuly: 6,200\nAugust: 6,500\nSeptember: 7,300\nTotal: 80,430",
    "التواصل، ومنه الخطابات:\nيوليو: 6,200\nأغسطس: 6,500\nسبتمبر: 7,300\nالمجموع: 80,430",
    "Letters\nJuly: 6,200\nAugust: 6,500\nSeptember: 7,300\nTotal: 20,000",
    "الخطابات\n- يوليو: 6,200\n- أغسطس: 6,500\n- سبتمبر: 7,300\n- المجموع: 20,000",
    "Letters in July: 6,200\nLetters in August: 6,500\n\nTotal: 80,430",
    "Letters\nJuly: 6,200\nAugust: 6,500\n\nAll channels\nJuly: 26,440\nAugust: 27,050",
    "July\nCalls: 20,100\nLetters: 6,200\nVisits: 140\nTotal: 26,440\n\nAugust\nCalls: 20,400\nTotal: 27,050",
    "Letters rose by 25.0% on the third quarter of 2023 to 20,000.",
    "Letters rose by 25.0% on the third quarter of 2023, when they came to 16,000.",
    "ارتفعت الخطابات بنسبة 25.0% مقارنة بالربع الثالث من عام 2023 الذي بلغت فيه 16,000.",
    "Share: calls 74.6%, letters 24.87%, visits 0.53%, total share 100%.",
  ])("is right: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });
});
