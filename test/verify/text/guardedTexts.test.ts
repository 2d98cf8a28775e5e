import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const errorsOf = (text: string) => checkText(text).findings.filter(({ severity }) => severity === "error");
const table = (...rows: readonly string[]): string => rows.map((row) => `| ${row} |`).join("\n");
const headed = (head: string, ...rows: readonly string[]): string =>
  table(head, head.replace(/[^|]+/g, "---"), ...rows);

// What each of them would be called wrong for, and is not.
describe("texts that are true", () => {
  it.each([
    // 412 + 231 + 98 = 741 of 860: the rest is cut off
    "In all 860 complaints were divided into 412 about fees, 231 about delays, 98 about staff, and",
    "الشكاوى 860، توزعت على الرياض 412 وجدة 231 والدمام 98، ثم",
    // 300 + 250 + 340 = 890 of the 900 that 500 + 400 are
    "We received 900 complaints, 500 by phone and 400 by mail.\n\nNorth: 300\nSouth: 250\nEast: 340",
    "وردت 900 شكوى، منها 500 بالهاتف و400 بالبريد.\n\nالشمال: 300\nالجنوب: 250\nالشرق: 340",
    // 2,680 + 1,450 = 4,130
    "4,120 complaints were about permits, 2,680 about labour and 1,450 about other matters.",
    "وردت 4,120 شكوى عن الرخص، و2,680 عن العمل، و1,450 عن أمور أخرى.",
  ])("have no total of other counts: %s", (text) => expect(errorsOf(text)).toEqual([]));

  it.each([
    // 460 is 15 % more than 400, and 400 was 12 % more than what came before
    "In 2021 we received 400 complaints, up 12%; in 2022 there were 460.",
    "وردت 400 شكوى في عام 2021 بزيادة 12%؛ وفي عام 2022 وردت 460 شكوى.",
    // nothing says that it is a change
    "وردت 400 مكالمة في عام 2021 و460 مكالمة في عام 2022، بنسبة 12%.",
    // of the year before, 12,000; the mean of several years is no base
    "Calls rose by 5% to 12,600, against an average of 11,000 in the years before.",
    // 500 - 330, and not 900 - 750
    "Complaints fell from 900 to 750; women made 500 and men 330 of them, a difference of 170.",
  ])("tell a change of other counts: %s", (text) => expect(errorsOf(text)).toEqual([]));

  it.each([
    // 5,130 is more than 5,000
    "Calls: 4,870\nE-mails: 1,200\n\nMore than 5,000 calls reached the centre; the 5,130 calls include those that hung up.",
    // 5,184 / 16 = 324, which is not what was planned
    "16 agents took 5,184 calls, with a target of 350 calls for each agent.",
    "تلقى 16 موظفا 5,184 مكالمة، والمستهدف 350 مكالمة لكل موظف.",
    // 2,100 + 500 - 450 = 2,150, from about 2,100; 340 x 150 = 51,000, of about 340
    "Brought down: about 2,100\nAdd: received: 500\nLess: closed: 450\nCarried down: 2,200",
    "الرصيد المدور: نحو 2,100\nيضاف: الوارد: 500\nيطرح: المنجز: 450\nالرصيد: 2,200",
    "About 340 refunds of 150 each, 50,000 in all.",
    "صرف المركز نحو 340 تعويضا، قيمة كل منها 150 ريالا، بإجمالي 52,000 ريال.",
    // 231 of the e-mails, and not of the 214 calls
    "Calls\n- Open: 214\n\nE-mails\n- of which unanswered: 231",
    "- المفتوحة: 214\n- الرسائل\n- منها منذ أكثر من شهر: 231",
    "Calls ranged from 200 to 400, with an average of 6 minutes.",
    "تراوح عدد المكالمات بين 200 و400، بمتوسط 6 دقائق.",
  ])("round, plan or count something else: %s", (text) => expect(errorsOf(text)).toEqual([]));

  it.each([
    // The rows are counted from 1 to 4
    headed("Rank | Topic | Calls", "1 | Fees | 300", "2 | Delays | 200", "3 | Staff | 100", "4 | Total | 600"),
    headed("الترتيب | الموضوع | الشكاوى", "1 | الرسوم | 300", "2 | التأخير | 200", "3 | المجموع | 500"),
    // Two tables: 30 + 20 = 50
    `${headed("Region | Calls", "North | 300", "South | 200")}\nE-mails by region\n${table("North | 30", "South | 20", "Grand total | 50")}`,
    `${headed("المنطقة | المكالمات", "الشمال | 300", "الجنوب | 200")}\nالرسائل\n${table("الشمال | 30", "الجنوب | 20", "المجموع الكلي | 50")}`,
    // 84 % of all, and no sum of 80 % and 90 %; nor is 18 % one of 8 % and 9 %
    headed(
      "Measure | North | South | Total",
      "Calls | 300 | 200 | 500",
      "E-mails | 30 | 20 | 50",
      "Satisfied | 80% | 90% | 84%",
    ),
    headed(
      "المؤشر | الشمال | الجنوب | المجموع",
      "المكالمات | 300 | 200 | 500",
      "الرسائل | 30 | 20 | 50",
      "نسبة النمو | 8% | 9% | 18%",
    ),
    // 300 + 30 + 200 + 20 = 550
    headed("Topic | Calls | E-mails", "Fees | 300 | 30", "Staff | 200 | 20", "Total | 550 | "),
    headed("الموضوع | رجال | نساء", "الرسوم | 300 | 30", "الموظفون | 200 | 20", "المجموع | 550 | "),
  ])("reconcile in tables: %s", (text) => expect(checkText(text).verdict).toBe("reconciles"));

  it.each([
    // 300 + 200 + 150 = 650
    "300 came by phone and 200 by mail. Those 200 were all answered. Another 150 came at counters, 650 in all.",
    "وردت 300 شكوى بالهاتف و200 بالبريد، وأجيب عن الـ200 كلها، و150 حضوريا، أي 650 شكوى في المجموع.",
  ])("say one of their parts twice: %s", (text) => expect(checkText(text).verdict).toBe("reconciles"));
});

it.each([
  // 4,730 of 5,000 are 94.6 %; the running share is of the 4,730 that have a cause
  headed(
    "Cause | Tickets | Share of coded | Running count | Running share",
    "Late permits | 4,730 | 94.60% | 4,730 | 100.00%",
    "Street cleaning | 0 | 0.00% | 4,730 | 100.00%",
    "Failed payments | 0 | 0.00% | 4,730 | 100.00%",
  ),
  headed(
    "السبب | التذاكر | النسبة | العدد المتدرج | النسبة المتدرجة",
    "تأخر الرخص | 4,730 | 94.60% | 4,730 | 100.00%",
    "النظافة | 0 | 0.00% | 4,730 | 100.00%",
    "السداد | 0 | 0.00% | 4,730 | 100.00%",
  ),
])("takes no running count for the whole of a share: %s", (text) => expect(errorsOf(text)).toEqual([]));

it("finds a number said again with two digits swapped, in a row that begins with its noun", () => {
  // 10,000 + 5,000 + 1,743 = 16,743
  const text = (told: string) =>
    `The network recorded ${told} complaints in 2022, each under one sector.\n\n- Travel: 10,000\n- Clothing: 5,000\n- Others: 1,743\n\nComplaints recorded in 2022, all sectors: 16,743`;
  expect(errorsOf(text("16,473")).map(({ code }) => code)).toEqual(["repeated-mismatch"]);
  expect(errorsOf(text("16,743"))).toEqual([]);
});

it("finds a wrong share behind a column of years", () =>
  // 120 / 600 = 20 %
  expect(
    errorsOf(
      headed(
        "Region | Calls | Year | Share",
        "North | 300 | 2021 | 50%",
        "South | 180 | 2022 | 30%",
        "East | 120 | 2022 | 25%",
      ),
    ).map(({ code }) => code),
  ).toEqual(["share-mismatch"]));

it("takes the number in the name of a row for no count where a percentage stands behind it", () =>
  // 60 + 40 = 100
  expect(checkText(headed("Region | Share", "Riyadh 300 | 60%", "Jeddah 200 | 40%", "Total 500 | 100%")).verdict).toBe(
    "reconciles",
  ));
