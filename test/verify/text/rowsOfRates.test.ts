import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a total of some rows of a table with rows of rates", () => {
  // 820 + 240 + 40 = 1,100, 900 + 250 + 30 = 1,180, 760 + 230 + 35 = 1,025; 820 / 1,000 = 82 %
  it.each([
    "| | May | June | July |\n| Calls made | 1,000 | 1,200 | 950 |\n| Calls answered | 820 | 900 | 760 |\n| Answered, % | 82 | 75 | 80 |\n| Visitors | 240 | 250 | 230 |\n| Mail | 40 | 30 | 35 |\n| Enquiries in total | # | 1,180 | 1,025 |",
    "                       May    June    July\nCalls made           1,000   1,200     950\nCalls answered         820     900     760\nIn 45 sec, %            57      61      70\nVisitors               240     250     230\nAverage wait        5m 30s  4m 55s  6m 31s\nMail                    40      30      35\nEnquiries in total   #   1,180   1,025",
    "| القناة | مايو | يونيو | يوليو |\n| المكالمات الواردة | 1,000 | 1,200 | 950 |\n| المكالمات المجابة | 820 | 900 | 760 |\n| نسبة الإجابة % | 82 | 75 | 80 |\n| متوسط الانتظار | 5 د 30 ث | 4 د 55 ث | 6 د 31 ث |\n| الزوار | 240 | 250 | 230 |\n| الرسائل | 40 | 30 | 35 |\n| إجمالي الاستفسارات | # | 1,180 | 1,025 |",
  ])("adds none of them: %s", (text) => {
    expect(wrongIn(text.replace("#", "1,100"))).toEqual([]);
    expect(checkText(text.replace("#", "1,100")).verdict).toBe("reconciles");
  });

  it("is apart from that of the rates", () => {
    const text =
      "| | May | June |\n| Men | 400 | 500 |\n| Men, % | 40 | 50 |\n| Women | 600 | 500 |\n| Women, % | 60 | # |\n| Total | 1,000 | 1,000 |\n| Total, % | 100 | 100 |";
    expect(wrongIn(text.replace("#", "50"))).toEqual([]);
    expect(wrongIn(text.replace("#", "55")).length).toBeGreaterThan(0);
  });
});

describe("a column that adds those before it, with a row of percentages", () => {
  it.each([
    // 210 + 190 = 400, 180 + 171 = 351, 351 / 400 = 87.75 %, 30 + 19 = 49
    "| | April to June | July to September | Half year |\n| Received | 210 | 190 | 400 |\n| Completed | 180 | 171 | 351 |\n| Percentage completed | 85.7% | 90.0% | 87.8% |\n| Refused | 30 | 19 | 49 |",
    "| البند | أبريل - يونيو | يوليو - سبتمبر | نصف السنة |\n| الواردة | ٢١٠ | ١٩٠ | ٤٠٠ |\n| المنجزة | ١٨٠ | ١٧١ | ٣٥١ |\n| نسبة المنجزة | ٨٥٫٧٪ | ٩٠٫٠٪ | ٨٧٫٨٪ |\n| المرفوضة | ٣٠ | ١٩ | ٤٩ |",
  ])("is seen to hold: %s", (text) => expect(checkText(text).verdict).toBe("reconciles"));
});
