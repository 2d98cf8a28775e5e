import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("the mean of another thing behind the lowest day", () => {
  it.each([
    // (70 + 90 + 74) / 3 = 78 received, and fewer were closed.
    "Sunday 70\nMonday 90\nTuesday 74\nThe mean was 78 reports a day; Monday was the highest and Sunday the lowest, while a mean of 71 reports a day were closed.",
    "الأحد 70\nالاثنين 90\nالثلاثاء 74\nبلغ المتوسط 78 بلاغا في اليوم، وكان الاثنين الأعلى والأحد الأدنى، فيما عولج ما متوسطه 71 بلاغا يوميا.",
  ])("is no extreme: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it("while a lowest day above the mean is wrong", () => {
    expect(wrongIn("We took 78 reports a day on average; the lowest day brought 81 reports.")).toEqual([
      ["extreme-mismatch", "78"],
    ]);
  });
});

describe("an account that tells by how much its stock rose", () => {
  // 1,420 + 6,310 - 6,070 = 1,660, and 6,310 - 6,070 = 240
  const text =
    "بدأت الدائرة الشهر ولديها 1,420 طلبا لم تُحسم، واستقبلت خلاله 6,310 طلبات جديدة، وحسمت 6,070 طلبا، ليبقى قيد المعالجة في نهاية الشهر # طلبا، أي بزيادة 240 طلبا عما كان عليه الرصيد في بدايته.";

  it("is held to its four numbers", () => {
    expect(wrongIn(text.replace("#", "1,606"))).toEqual([["roll-forward-mismatch", "1,606"]]);
    expect(wrongIn(text.replace("#", "1,660"))).toEqual([]);
  });
});

describe("a round number that is told of several together", () => {
  it.each([
    // 52,300 + 31,150 + 18,040 = 101,490
    "Appointments came first with 52,300 calls, followed by referrals with 31,150 and records with 18,040: these three alone brought more than 100 thousand calls.",
    "تصدرت المواعيد أسباب الاتصال بـ52,300 اتصال، تلتها الإحالات بـ31,150 اتصالا، فالسجلات بـ18,040 اتصالا، أي أن هذه الأسباب الثلاثة زادت وحدها على 100 ألف اتصال.",
  ])("does not outrank the first of them: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

describe("a share of the total of tickets beside tickets of another name", () => {
  // 24 / 8,460 is 0.28 %, 1 / 8,460 is 0.01 %
  it.each([
    "مجموع التذاكر: ٨٬٤٦٠ تذكرة، المغلقة منها ٠ (٠٫٠٠٪)، والمفتوحة ٨٬٤٦٠ (١٠٠٫٠٠٪).\n- تذاكر البوابة: ٢٤ تذكرة، بنسبة ٠٫٢٨٪ من مجموع التذاكر.\n- التذاكر العاجلة: تذكرة واحدة، بنسبة ٠٫٠١٪ من مجموع التذاكر.",
    "مجموع التذاكر: 8,460 تذكرة، المغلقة منها 0 (0.00%)، والمفتوحة 8,460 (100.00%).\n- تذاكر البوابة: 24 تذكرة، بنسبة 0.28% من إجمالي التذاكر.\n- التذاكر العاجلة: تذكرة واحدة، بنسبة 0.01% من إجمالي التذاكر.",
  ])("is none of those: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
