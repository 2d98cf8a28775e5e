import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

/** A text with its number, the right one, and a wrong one. */
const PAIRS: readonly (readonly [code: string, text: string, right: string, wrong: string])[] = [
  // 2,760 - 1,190 = 1,570.
  ["difference-mismatch", "2,760 people signed up and 1,190 left, a net gain of #.", "1,570", "1,750"],
  // 260 x 85 = 22,100.
  ["mean-mismatch", "The fund paid 260 grants of SAR 85 each, SAR # in all.", "22,100", "21,200"],
  ["mean-mismatch", "صرف الصندوق 260 إعانة بقيمة 85 ريالًا لكل أسرة، أي # ريال.", "22,100", "21,200"],
  // 54 + 31 = 85.
  [
    "sum-mismatch",
    "54% of letters were answered in a week, and a further 31% in two, so that #% were within two.",
    "85",
    "75",
  ],
  ["sum-mismatch", "أُجيب عن 54% من الرسائل في أسبوع و31% أخرى في أسبوعين، أي #% في أسبوعين.", "85", "75"],
  // 63 - 24 = 39.
  ["difference-mismatch", "With 63% promoters and 24% detractors, the Net Promoter Score was #.", "39", "93"],
  ["difference-mismatch", "المروجون: 63%\nالمحايدون: 13%\nالمنتقدون: 24%\nصافي نقاط الترويج: #", "39", "93"],
  // 6,820 / 22 = 310, and 6,300 of 1,500,000 are 4.2 of each thousand.
  [
    "mean-mismatch",
    "May had 22 working days, on which the desk took 6,820 calls. That is an average of # calls per working day.",
    "310",
    "301",
  ],
  ["mean-mismatch", "كان في مايو 22 يوم عمل، ورد فيها 6,820 اتصالًا. وهذا يعني # اتصالات لكل يوم.", "310", "301"],
  [
    "mean-mismatch",
    "The airline carried 1.5 million passengers and had 6,300 complaints. This means # complaints for every 1,000 passengers.",
    "4.2",
    "2.4",
  ],
  // (3,120 + 2,890 + 3,080) / 3 = 3,030.
  [
    "mean-mismatch",
    "The line took 3,120 calls in April, 2,890 in May and 3,080 in June, or # a month on average.",
    "3,030",
    "3,300",
  ],
  [
    "mean-mismatch",
    "تلقى الخط 3,120 مكالمة في أبريل و2,890 في مايو و3,080 في يونيو، بمتوسط # مكالمة في الشهر.",
    "3,030",
    "3,300",
  ],
  ["mean-mismatch", "April: 3,120\nMay: 2,890\nJune: 3,080\nMonthly average: #", "3,030", "3,330"],
  // (4.6 x 150 + 3.8 x 450) / 600 = 4.0.
  [
    "weighted-mean-mismatch",
    "The north scored 4.6 on average from 150 visitors and the south 3.8 from 450, which gives # across all 600 visitors.",
    "4.0",
    "4.3",
  ],
  // (5 x 300 + 4 x 120 + 3 x 40 + 2 x 20 + 20) / 500 = 4.32.
  [
    "weighted-mean-mismatch",
    "- 5 stars: 300\n- 4 stars: 120\n- 3 stars: 40\n- 2 stars: 20\n- 1 star: 20\nAverage rating: #",
    "4.32",
    "4.23",
  ],
  [
    "weighted-mean-mismatch",
    "5 نجوم: 300\n4 نجوم: 120\n3 نجوم: 40\n2 نجوم: 20\n1 نجمة: 20\nمتوسط التقييم: #",
    "4.32",
    "4.23",
  ],
  // 372 of 93,000 are 4 of each thousand.
  ["mean-mismatch", "We had 372 complaints about 93 thousand deliveries, or # per thousand.", "4.0", "4.9"],
  // 1,530 of 3,400 are 45 %.
  ["share-mismatch", "Of the 3,400 visitors 1,870 were men and 1,530 women, so the share of women was #%.", "45", "54"],
  ["share-mismatch", "حضر 3,400 زائر، 1,870 من الرجال و1,530 من النساء، فكانت حصة النساء #%.", "45", "4.5"],
  // 798 of 3,800 are 21 %.
  ["share-mismatch", "وُزع الاستبيان على 3,800 مراجع وأجاب عنه 798 مراجعًا، فبلغ معدل الاستجابة #%.", "21", "24"],
  ["share-mismatch", "The form was sent to 3,800 visitors and 798 replied, a response rate of #%.", "21", "24"],
  // 1,640 of 41,000 are 4 %.
  ["share-mismatch", "Calls offered: 41,000\nAnswered: 39,360\nAbandoned: 1,640\nAbandonment rate: #%", "4", "7"],
  // 500 / 400 = 1.25.
  ["growth-mismatch", "We took 500 requests in May. That is #% more than April's 400 calls.", "25", "20"],
  // 1,920 / 480 = 4.
  ["multiple-mismatch", "Thanks outnumbered complaints by four to one: 1,920 against #.", "480", "840"],
  ["multiple-mismatch", "زاد الثناء على الشكاوى بنسبة أربعة إلى واحد: 1,920 مقابل #.", "480", "840"],
  ["rank-mismatch", "كان مايو أعلى الأشهر ورودًا بـ # بلاغات، تلاه يونيو بـ 3,480 بلاغًا.", "3,910", "3,190"],
  ["rank-mismatch", "May was the busiest month with # calls, followed by June with 3,480.", "3,910", "3,190"],
  [
    "rank-mismatch",
    "The north came first with 4,310 visits, followed by the south with 2,960 and then the east with #.",
    "2,480",
    "3,480",
  ],
  [
    "rank-mismatch",
    "جاء الشمال أولًا بـ4,310 زيارات، تلاه الجنوب بـ2,960 زيارة، ثم الشرق ثالثًا بـ# زيارة.",
    "2,480",
    "3,480",
  ],
  // Two thirds of 3,690 are 2,460.
  ["multiple-mismatch", "Two thirds of the 3,690 visitors, # people, came twice.", "2,460", "2,064"],
  [
    "headline-mismatch",
    "Line 937: about # thousand calls in a week\n\nThe centre answered 36,180 calls last week.",
    "36",
    "63",
  ],
  // 240 + 1,310 + 45 - 1,280 = 315.
  [
    "roll-forward-mismatch",
    "The unit opened the year with 240 cases on hand. It registered 1,310 new ones, reopened 45 and closed 1,280, and so ended the year with #.",
    "315",
    "351",
  ],
  [
    "roll-forward-mismatch",
    "Open on 1 January: 240\nReceived: 1,310\nReopened: 45\nClosed: 1,280\nOpen on 31 December: #",
    "315",
    "351",
  ],
];

describe("a stock added over months", () => {
  it.each([
    "Open tickets stood at 40 in May, 55 in June and 60 in July, 155 in total.",
    "Pending cases: 40 in May, 55 in June and 60 in July, 155 cases altogether.",
    "بلغت التذاكر المفتوحة 40 في مايو و55 في يونيو و60 في يوليو، 155 تذكرة في المجموع.",
  ])("is no sum: %s", (text) => {
    expect(checkText(text).findings.map(({ code }) => code)).toContain("stock-added");
  });
});

describe("what a sentence draws from its numbers", () => {
  it.each(PAIRS)("finds a %s in: %s", (code, text, right, wrong) => {
    expect(errorsOf(text.replace("#", right))).toEqual([]);
    expect(errorsOf(text.replace("#", wrong))).toContain(code);
  });

  it.each([
    "All but 26 of the 940 visits were paid in time, that is 97% of them.",
    "أُجيب عن الرسائل كلها عدا 26 من أصل 940 رسالة، أي 97%.",
    "The list grew by a net 1,750: 1,060 in the towns and 690 in the villages, which nobody left.",
    "The survey ran from 5 to 18 June, that is 10 working days.",
    "The stand was open on 4 days, from 5 to 18 June.",
    // What follows two numbers need not be drawn from them.
    "58% of letters were answered in a week and a further 31% in two, so 11% came late.",
    "أُجيب عن 58% من الرسائل في أسبوع و31% أخرى في أسبوعين، أي بقي 11% متأخرة.",
    "260 letters came in May and another 140 in June, or 30 more than a year before.",
    "All but 26 of the 940 visits were paid in time, or 9 more than a year before.",
    "دُفعت كلها باستثناء 26 من أصل 940 رسمًا، أي بزيادة 30 عن العام الماضي.",
    "310 people signed up and 350 left the list, a net fall of 40.",
    "70 joined the list in May, 50 in June and 30 left it, a net gain of 90.",
    "The desk held 14 talks of 20 people each and 500 in all came to it over the year.",
    "فتح المركز 4 قاعات بواقع 150 مقعدًا لكل قاعة، بإجمالي 720 مقعدًا مع الممرات.",
    // 365 + 366 days, less one day of each end.
    "The survey ran from 1 January 2023 to 30 December 2024, that is 730 days.",
    "The stand was open on Mondays from 5 to 26 June, that is 4 days.",
    "استمر المعرض من 5 إلى 18 يونيو، أي 10 أيام دون الجمعة والسبت.",
    "The counter was shut from 5 to 18 June and from 1 to 6 July, that is 20 days.",
    "The Net Promoter Score was 31 in 2023. In 2024, 63% were promoters and 24% detractors, so that it is 39 now.",
    "With 63% promoters and 24% detractors we did well; the sector's Net Promoter Score is 27.",
    "April was the busiest month with 2,310 calls, followed by May with 3,150 web chats.",
    "شهد أبريل أكثر الشكاوى عن الطرق بـ310 شكاوى، تلاه مايو بـ420 شكوى.",
    // 2,438 / 2,300 = 1.06.
    "The board received 2,300 appeals and closed 2,438, a clearance rate of 106%.",
    "تلقى المجلس 2,300 طعن وأغلق 2,438 طعنًا، بمعدل إغلاق 106%.",
    "A third of the 3,000 calls, 800 letters, and 20 visits came from abroad.",
    "The north came first with 4,310 visits, followed by the south with 2,960, and the year before 3,480 came to it.",
    "The line took 3,120 calls in April, 2,890 in May and 3,080 in June, with an average of 2,700 answered.",
    "The line took 3,120 calls in April, 2,890 in May and 3,080 in June, against an average of 2,700 last year.",
    "The form was sent to 3,800 visitors, reached 3,500 and 798 replied: response rate 22.8%.",
    "North had the highest rate with 2,100 calls, followed by South with 3,480.",
    "Line 937: about 54 thousand calls\n\nThe centre answered 45,210 calls in the city and 9,000 elsewhere.",
    // 58 and 42 are the shares of 63 and 45 in both.
    "Of these, 63 cases, or 58%, came from men, against 45 from women. In all the office took 140 cases.",
  ])("leaves alone: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });
});
