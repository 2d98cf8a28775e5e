import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";

const found = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${number} ${outcome} ${figure}`.trim()] : [],
  );
const holds = (text: string) => expect(found(text)).toEqual([]);
const fails = (text: string, ...wrong: readonly string[]) =>
  expect(found(text)).toEqual(wrong.map((number) => expect.stringContaining(number)));

describe("a level beside a word of change", () => {
  it.each([
    "Calls dropped to 50,175 in September.",
    "In September, calls dropped to 50,175.",
    "Live chats went up to 14,060 in August.",
    "E-mails rose in August, reaching 3,518.",
    "Calls rose from 48,615 in July to 55,230 in August.",
    "In August, calls grew from 48,615 to 55,230.",
    "Calls rose from July (48,615) to August (55,230).",
    "From the second to the third quarter contacts grew from 199,315 to 204,884.",
    "Contacts rose to 204,884.",
    "Contacts rose to 204,884 from 199,315.",
    "Up from 162,161 a year earlier, contacts came to 204,884 this quarter.",
    "Calls increased by 6,615 to 55,230 in August.",
    "هبطت المكالمات إلى ٥٠٬١٧٥ مكالمة في سبتمبر.",
    "ارتفع عدد المكالمات في أغسطس ليصل إلى ٥٥٬٢٣٠ مكالمة.",
    "زادت المكالمات في أغسطس لتبلغ ٥٥٬٢٣٠ مكالمة.",
    "ارتفعت المكالمات من ٤٨٬٦١٥ مكالمة في يوليو إلى ٥٥٬٢٣٠ مكالمة في أغسطس.",
    "زادت المكالمات في أغسطس من ٤٨٬٦١٥ إلى ٥٥٬٢٣٠ مكالمة.",
    "ارتفع إجمالي التواصل من 199,315 إلى 204,884.",
    "انخفضت المكالمات بمقدار ٥٬٠٥٥ مكالمة في سبتمبر.",
    "وصلت الزيادة في عدد المكالمات إلى 6,615 مكالمة في أغسطس.",
  ])("is right: %s", holds);

  it.each([
    ["Calls dropped to 55,230 in September.", "55,230 contradicted contacts/calls/2025-09"],
    ["Calls dropped to 50,715 in September.", "50,715 contradicted contacts/calls/2025-09"],
    ["Calls dropped to 5,055 in September.", "5,055 contradicted contacts/calls/2025-09"],
    ["Calls rose by 55,230 in August.", "55,230 contradicted contacts/calls/2025-08/month-change"],
    ["In August, calls grew from 46,815 to 55,230.", "46,815 contradicted contacts/calls/2025-07"],
    [
      "Calls rose from 48,615 in August to 55,230 in September.",
      "48,615 contradicted contacts/calls/2025-08",
      "55,230",
    ],
    ["ارتفع عدد المكالمات في أغسطس ليصل إلى ٥٠٬١٧٥ مكالمة.", "٥٠٬١٧٥ contradicted contacts/calls/2025-08"],
    ["هبطت المكالمات إلى ٥٬٠٥٥ مكالمة في سبتمبر.", "٥٬٠٥٥ contradicted contacts/calls/2025-09"],
    ["زادت المكالمات في أغسطس من ٤٨٬٦٥١ إلى ٥٥٬٢٣٠ مكالمة.", "٤٨٬٦٥١ contradicted contacts/calls/2025-07"],
  ])("is wrong: %s", fails);
});

describe("a part and its whole", () => {
  it.each([
    "We closed 21,475 out of 21,793 tickets.",
    "21,475 of 21,793 tickets were closed.",
    "98.5% of the 21,793 tickets were closed and 1.5% remained open.",
    "تم إغلاق 21,475 تذكرة من أصل 21,793 تذكرة بنسبة إنجاز 98.54%.",
    "أُغلقت 21,475 تذكرة من إجمالي 21,793 تذكرة.",
    "وردت 154,020 مكالمة من أصل 204,884 عملية تواصل.",
  ])("is right: %s", holds);

  it.each([
    ["We closed 21,745 out of 21,793 tickets.", "21,745 contradicted tickets/2025-Q3/closed"],
    ["We closed 21,475 out of 21,739 tickets.", "21,739 contradicted tickets/2025-Q3/total"],
    ["We closed 21,793 out of 21,475 tickets.", "21,793 contradicted tickets/2025-Q3/closed", "21,475"],
    ["21,475 tickets are still open.", "21,475 contradicted tickets/2025-Q3/open"],
  ])("is wrong: %s", fails);
});

describe("the mean of another length of time, and of another number", () => {
  it("is not the daily mean", () => {
    // 154,020 / 3 months = 51,340
    holds("On average the municipality took 51,340 calls a month.");
    holds("بلغ المتوسط الشهري للمكالمات 51,340 مكالمة.");
    fails("On average the municipality took 51,430 calls a month.", "51,430 contradicted");
    // 154,020 / 92 days = 1,674.13
    holds("On average the municipality took 1,674 calls a day.");
    fails("بلغ المتوسط اليومي للمكالمات 1,647 مكالمة.", "1,647 contradicted contacts/calls/2025-Q3/mean-per-day");
  });

  it("does not reach back over a comma", () => {
    // 9,884 / 92 = 107.43
    holds("ورد في الربع الثالث 9,884 رسالة بريد إلكتروني، أي بمعدل 107 رسائل يوميًا.");
    holds("The quarter brought 9,884 e-mails, a mean of 107 a day.");
  });
});

describe("words that say together what none of them says", () => {
  it.each([
    "Phone calls made up 75.2% of all contacts.",
    "ورد للأمانة 21,793 تذكرة، منها 21,475 تذكرة مغلقة و318 تذكرة قيد المعالجة.",
    "ما زالت 318 تذكرة تحت الإجراء.",
    "There are 318 tickets in progress.",
    "318 tickets have not been closed.",
    "بلغ إجمالي ما تم إغلاقه 21,475 تذكرة.",
    "90% were satisfied with public parks.",
  ])("are right: %s", holds);

  it.each([
    ["Phone calls made up 72.5% of all contacts.", "72.5% contradicted contacts/calls/2025-Q3/share-of-channels"],
    ["ما زالت 21,475 تذكرة قيد الدراسة.", "21,475 contradicted tickets/2025-Q3/open"],
    ["21,475 tickets have not been closed.", "21,475 contradicted tickets/2025-Q3/open"],
    ["90% were dissatisfied with public parks.", "90% unexplained"],
    ["كان 90% من المستفيدين غير راضين عن الحدائق العامة.", "90% unexplained"],
    ["90% of visitors were not satisfied with public parks.", "90% unexplained"],
  ])("are wrong: %s", fails);
});

describe("a change told with its base", () => {
  it.each([
    "Contacts in Q3 stood at 204,884, against 199,315 in Q2, a rise of 5,569.",
    "Total contacts reached 204,884, a rise of 2.79% on the second quarter of 2025.",
    "Calls were 620 higher than in the second quarter of 2025.",
    "Calls were 30,305 higher than in the third quarter of 2024.",
    "Calls grew by 24.50% over the same period of 2024.",
    "The number of e-mails went up from 9,475 in the second quarter to 9,884 in the third (+4.3%).",
    "زادت المكالمات بنسبة 24.50% عن الفترة نفسها من عام 2024م.",
    "ارتفع عدد المكالمات بنسبة 24.50% عن الربع نفسه من عام 2024م.",
    "زاد التواصل بنسبة 26.35% عما كان عليه في الربع الثالث من عام 2024م.",
    "بزيادة 30,305 مكالمات عن الفترة المماثلة من عام 2024م.",
    "Contacts numbered 204,884, compared with 199,315 in the previous quarter and 162,161 a year earlier.",
    "بلغ التواصل 204,884 مقابل 199,315 في الربع السابق.",
  ])("is right: %s", holds);

  it.each([
    [
      "Contacts in Q3 stood at 204,884, against 199,351 in Q2, a rise of 5,569.",
      "199,351 contradicted contacts/2025-Q2",
    ],
    [
      "Contacts in Q3 stood at 204,884, against 199,315 in Q2, a rise of 5,659.",
      "5,659 contradicted contacts/2025-Q3/quarter-change",
    ],
    [
      "زادت المكالمات بنسبة 25.40% عن الفترة نفسها من عام 2024م.",
      "25.40% contradicted contacts/calls/2025-Q3/year-change-percent",
    ],
    ["في الربع الثاني من عام 2025م وردت 154,020 مكالمة.", "154,020 contradicted contacts/calls/2025-Q2"],
    [
      "Contacts numbered 204,884, compared with 199,135 in the previous quarter.",
      "199,135 contradicted contacts/2025-Q2",
    ],
  ])("is wrong: %s", fails);
});

describe("the noun of another part", () => {
  it("forbids a figure", () => {
    holds("ورد 12,310 شكوى و6,483 استفسارًا.");
    holds("12,310 complaints and 6,483 enquiries were received.");
    fails("ورد 12,310 استفسارًا.", "12,310 contradicted tickets/kind/enquiry/2025-Q3");
    fails(
      "6,483 complaints and 12,310 enquiries were received.",
      "6,483 contradicted tickets/kind/complaint/2025-Q3",
      "12,310 contradicted tickets/kind/enquiry/2025-Q3",
    );
  });
});

describe("a bound", () => {
  it.each([
    "Live chats exceeded 40,000 and e-mails 9,800.",
    "تجاوز عدد المكالمات حاجز 150 ألف مكالمة.",
    "تخطت المكالمات عتبة 150 ألف مكالمة.",
    "لم يتجاوز عدد المكالمات 155 ألف مكالمة.",
  ])("is set by a verb before its subject, and shared in a list: %s", holds);

  it.each([
    ["Live chats exceeded 40,000 and e-mails 9,900.", "9,900 contradicted contacts/emails/2025-Q3"],
    ["تجاوز عدد المكالمات حاجز 155 ألف مكالمة.", "155 ألف contradicted contacts/calls/2025-Q3"],
    ["لم يتجاوز عدد المكالمات 150 ألف مكالمة.", "150 ألف contradicted contacts/calls/2025-Q3"],
    ["More than 210,000 contacts were received in the third quarter.", "210,000 contradicted contacts/2025-Q3"],
    ["About 20,000 contacts were received in the quarter.", "20,000 contradicted contacts/2025-Q3"],
    ["2.1 million contacts were received.", "2.1 million contradicted contacts/2025-Q3"],
  ])("does not hold: %s", fails);
});

describe("a number of something else", () => {
  it.each([
    "The average score for public parks was 4.38 out of 5.",
    "بلغ متوسط تقييم الحدائق العامة 4.38 من 5.",
    "تقييم الحدائق العامة 4.38/5.",
    "The plan is to answer every call within a minute by 2030, and there is a budget for 2026.",
    "تستهدف الأمانة ذلك بحلول 2030.",
    "The line is open 365 days a year.",
    "Of the 16,000 people asked, 4,000 responded.",
    "استجاب 4,000 مستفيد من أصل 16,000 أرسلت لهم الاستبانة.",
  ])("is classed or matched: %s", holds);

  it.each([
    ["Calls rose by 2030 in August.", "2030 contradicted contacts/calls/2025-08/month-change"],
    ["The average score for public parks was 4.83 out of 5.", "4.83 contradicted satisfaction/parks/2025-Q3/mean"],
    ["Live chats made up 75.2% of contacts.", "75.2% contradicted contacts/chats/2025-Q3/share-of-channels"],
  ])("is no excuse: %s", fails);

  it("is neither of two months said together, nor any other sum", () => {
    // 72,808 + 66,784 = 139,592
    holds("The two busiest months, August and September, brought 139,592 contacts.");
    fails("The two busiest months, August and September, brought 139,952 contacts.", "139,952 contradicted");
  });
});

it("puts a number in words between marks, since it stands in a sentence of ours", () => {
  const open: FeedbackReport = { period: "2024-Q1", channels: [], tickets: { open: 1, closed: 9 } };
  const told = (page: string, language: "ar" | "en") =>
    tieOut(page, open, { language }).findings.map(({ message }) => message.replace(/[\u200F\u2066-\u2069]/g, ""));
  expect(told("التذاكر المفتوحة: تذكرتان", "ar")).toEqual([
    "المطبوع «تذكرتان» للرقم tickets/2024-Q1/open، وتعطي البيانات 1",
  ]);
  expect(told("Two tickets were open.", "en")).toEqual(["prints “Two” for tickets/2024-Q1/open; the data give 1"]);
  expect(told("2 tickets were open.", "en")).toEqual(["prints 2 for tickets/2024-Q1/open; the data give 1"]);
});
