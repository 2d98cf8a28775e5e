import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a percentage that is told of something else than the counts beside it", () => {
  it.each([
    // 19,000 / 7,696 is more than twice: the 28 % are of the calls
    "ازداد عدد الشكاوى من 7,696 إلى 19,000 شكوى. وبلغ عدد المكالمات 59 مكالمة، بزيادة 28%.",
    "بلغ عدد الاتصالات 772، بزيادة 77.1%. وارتفع عدد القضايا من 91,000 إلى 113,937 قضية.",
    "ازداد عدد الرسائل بنسبة 18.4%، وقفز عدد البلاغات من 80,000 إلى 179,248 بلاغا.",
    "There were 772 calls, a rise of 77.1%. Complaints rose from 91,000 to 113,937 complaints.",
    // The rate is no change.
    "ارتفع عدد القضايا من 2,579 إلى 3,100، وبلغت نسبة الإغلاق 30.2%.",
    "Complaints rose from 2,579 to 3,100, and the closure rate was 30.2%.",
    "انخفضت نسبة الرضا إلى 63.9% انخفاضا من 72.1%. وانخفض عدد البلاغات من 676,785 إلى 225,595.",
    // 341 / (341 + 2,937) = 10.4 %, of calls
    "تلقت الوزارة 2,154 تذكرة في 2006. وتناقص عدد المكالمات بمقدار 341 مكالمة (10.4%).",
    // 904 / 857 - 1 = 5.1 %, and 8 % were the year before
    "ارتفع عدد الشكاوى من 857 إلى 901 شكوى (5.1%). وفي العام السابق ارتفع بنسبة 8%.",
    // 5,578 × 1.3 = 7,251
    "ارتفع عدد الاستفسارات بنسبة 23% إلى 5,578 استفسارا في 2018، ثم بنسبة 30% إلى 7,251 استفسارا في 2019.",
    "After a drop of 60.0% to 11 in 2008, enquiries went down by 18.2% to 9 in 2009.",
    // 2,555 / 2,500 = 102.2 %, 47,996 / 22,748 = 211 %, 2,303 / 1,650 = 139.6 %
    "Emails dropped from 131,668 to 83,864 (36.3%), visits from 2,500 to 2,555 (2.2%).",
    "زاد عدد الشكاوى من 22,748 إلى 47,996 (111%)، وعدد الاستفسارات من 1,650 إلى 2,303 (39.6%).",
    // 363 / (132 + 363) = 73.33 %; 2 / 5 = 40 %
    "Cases down 363 to 132 (73.33%)",
    "Calls rose by 2 (40.0%) from 5.",
    // A year, and no count
    "Calls rose by 8% from 2005 to 41 calls in 2006.",
    "Cases jumped by 6% in 2006 and reached 976 cases, up from 924 in 2005.",
  ])("is no change of theirs: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    // 2,900 / 1,920 = 151 %, 1,920 / 2,900 = 66.2 %
    "ارتفع عدد الشكاوى من 1,920 إلى 2,900 (51%) وتراجع عدد الموظفين.",
    "انخفض عدد الشكاوى من 2,900 إلى 1,920 (33.8%) وارتفع عدد الموظفين.",
    "ارتفع عدد الشكاوى من 1,920 إلى 2,900 (51%) لكنه انخفض لاحقا.",
    "Complaints rose from 1,920 to 2,900 (51%) and staff numbers fell.",
  ])("goes the way of its own clause: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    ["ازداد عدد الشكاوى من 7,696 إلى 9,851 شكوى. وهي زيادة نسبتها 82%.", "82%"],
    ["Complaints rose from 91,000 to 113,937 complaints, a rise of 52.2%.", "52.2%"],
    ["ارتفع عدد الشكاوى من 1,920 إلى 2,900 (15%) وتراجع عدد الموظفين.", "15%"],
    ["The office received 9,614 complaints, compared with 8,310 in 2022, a decrease of 1,304.", "1,304"],
  ])("is theirs where it names nothing else: %s", (text, printed) => {
    expect(wrongIn(text).map(([, number]) => number)).toEqual([printed]);
  });
});
