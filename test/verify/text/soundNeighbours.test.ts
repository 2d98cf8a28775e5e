import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const errorsOf = (text: string) => checkText(text).findings.filter(({ severity }) => severity === "error");

describe("what may be part of a total", () => {
  it.each([
    // 300 + 200 = 500; the 50 and the 451 and 162 may lie in it or not
    "- Complaints: 300\n- Enquiries: 200\n- Urgent: 50. The report does not say whether these are part of the total.\nTotal: 500",
    "Tickets: 612 in all.\n- Urgent tickets: 451 tickets. The report does not say whether this count is part of all tickets; if so, the share is 73.69%.\n- Confidential reports: 162 tickets. The report does not say whether this count is part of all tickets; if so, the share is 26.47%.",
    // What holds only if something else does is in no list
    "Tickets were divided as follows: phone 60%, post 30%, and others; if so, the share is 12%.",
    "توزعت التذاكر كما يلي: هاتف 60%، بريد 40%، وغير ذلك، فإن كانت كذلك فنسبتها 2%.",
  ])("is neither part nor total: %s", (text) => expect(errorsOf(text)).toEqual([]));
});

describe("a rate behind two counts", () => {
  it.each([
    "It had 2,000 calls in May and 1,700 in June, an answer rate of 92%.",
    "Of the 2,000 calls in May and the 1,700 in June, most were answered, a rate of 92%.",
    "All 2,000 calls of May and the 1,700 in June were taken, a rate of 100%.",
    "The 2,000 calls in May and the 1,700 in June were all answered, a rate of 100%.",
    "The desk took in 2,000 complaints by phone and 1,700 by post, with a closure rate of 92%.",
    "The bureau closed 2,000 cases in 2023 and 1,700 cases this year, a closure rate of 92%.",
    "عالج المكتب 2,000 شكوى في مايو و1,700 في يونيو، بنسبة إنجاز بلغت 92%.",
    "استقبل الخط 2,000 مكالمة في مايو و1,700 في يونيو، بنسبة رد 92%.",
    "استقبل المكتب 2,000 شكوى عبر الهاتف و1,700 عبر البريد، بنسبة إغلاق 92%.",
  ])("is none of one in the other, where both are of two times or channels: %s", (text) =>
    expect(errorsOf(text)).toEqual([]),
  );

  it.each([
    // 1,700 / 2,000 = 85 %
    "The line took 2,000 calls and answered 1,700, an answer rate of 92%.",
    "استقبل المركز 2,000 مكالمة وأجاب عن 1,700، بنسبة رد 92%.",
  ])("is theirs, where a verb stands before the second: %s", (text) =>
    expect(errorsOf(text)).toMatchObject([{ code: "share-mismatch" }]),
  );
});

describe("a mean behind counts of months", () => {
  it.each([
    "There were 4,020 calls in July, 4,390 in August and 4,040 in September, with an average of 3,900 a month over the year.",
    "There were 4,020 calls in July, 4,390 in August and 4,040 in September, with an average of 3,900 in the other branches.",
    "بلغت المكالمات 4,020 في يوليو و4,390 في أغسطس و4,040 في سبتمبر، والمتوسط السنوي 3,900.",
    "بلغت المكالمات 4,020 في يوليو و4,390 في أغسطس و4,040 في سبتمبر، بمتوسط 3,700 مكالمة شهريا منذ مطلع العام.",
    "July: 4,020\nAugust: 4,390\nSeptember: 4,040\nAverage of the year: 3,900",
    "يوليو: 4,020\nأغسطس: 4,390\nسبتمبر: 4,040\nالمتوسط السنوي: 3,900",
  ])("is none of theirs, where it is of a longer time or of others: %s", (text) => expect(errorsOf(text)).toEqual([]));

  it.each([
    // 12,450 / 3 = 4,150
    "There were 4,020 calls in July, 4,390 in August and 4,040 in September, or 4,510 a month on average.",
    "July: 4,020\nAugust: 4,390\nSeptember: 4,040\nAverage: 4,510",
  ])("is theirs without more: %s", (text) => expect(errorsOf(text)).toMatchObject([{ code: "mean-mismatch" }]));
});

describe("a score behind the steps of a scale", () => {
  // (2,700 + 1,240 + 540 + 160 + 100) / 1,210 = 3.92
  const STARS = "5 stars: 540\n4 stars: 310\n3 stars: 180\n2 stars: 80\n1 star: 100\n";

  it.each([
    "Last year the average score was 3.4.",
    "\nThe hotline had an average rating of 3.2.",
    "بلغ متوسط التقييم 4.3 في العام الماضي.",
    "The average rating of the app was 4.4.",
  ])("is of another time or thing: %s", (text) => expect(errorsOf(STARS + text)).toEqual([]));

  it.each(["Average rating: 3.2", "The average rating was 3.2 out of 5.", "متوسط التقييم: 3.2"])(
    "is theirs in the next line: %s",
    (text) => expect(errorsOf(STARS + text)).toMatchObject([{ code: "weighted-mean-mismatch" }]),
  );
});

describe("other neighbours", () => {
  it.each([
    "About 63 thousand calls this year\n\nThe centre answered 36,180 calls this month.",
    // 1,200 / 300,000 = 4 per thousand customers, and no deliveries
    "استقبلت الشركة 1,200 شكوى من 300,000 عميل، 4.5 لكل ألف طلب.",
    "The firm served 300,000 customers and took 1,200 complaints, 4.5 per thousand deliveries.",
    "About 63 thousand calls since January\n\nThe centre answered 36,180 calls last week.",
    "About 63 thousand calls\n\nThe centre answered 36,180 calls in May.",
    "نحو 63 ألف مكالمة منذ يناير\n\nأجاب المركز عن 36,180 مكالمة في الأسبوع الماضي.",
  ])("are of other things: %s", (text) => expect(errorsOf(text)).toEqual([]));

  it("say with each number what the account has of it, and nothing between", () => {
    // 240 + 1,310 + 45 - 1,280 = 315
    const text = "Open at start: 240\nReceived: 1,310\nClosed: 1,280\nReopened: 45\nOpen at end: 351";
    expect(errorsOf(text)).toMatchObject([
      { code: "roll-forward-mismatch", message: expect.stringContaining("240 + 1,310 + 45 - 1,280 is 315") },
    ]);
  });
});
