import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 57 staff, and not 57 + 8 = 65 of 70; 31 + 8 = 39 of 35; 32 + 6 of those over 50.
  "وكان أكتوبر أهدأ الأشهر بـ70 شكوى. ويتوزع الموظفون (57) على 8 مكاتب.",
  "October was the quietest month with 70 complaints. The staff (57) are spread over 8 offices.",
  "نصيب الموظف الواحد 35 قضية (عدد الموظفين 31). ويتوزع الموظفون (31) على 8 مكاتب.",
  "وكبار السن (50+) 28%. ويتوزع الموظفون (32) على 6 مكاتب.",
  // 2,120 are of the 4,637.
  "- مجموع الرسائل المسجلة سنة 2009 هو 6615.\n- وفي المحصلة أُغلقت 4637 رسالة و2120 منها قُبلت.",
  "- The letters logged in 2009 came to 6615.\n- In the end 4637 letters were closed and 2120 of them were granted.",
  // 208 became 639.
  "- مجموع القضايا المسجلة سنة 2015 هو 913.\n- وزاد عدد القضايا المفتوحة من 208 في بداية العام إلى 639 في نهايته.",
  // 96 is what one clerk had of 4,630.
  "توصل المكتب بـ4630 شكوى في 2021. وبلغ نصيب الموظف الواحد 96 شكوى. وتم خلال العام إنهاء 4570 شكوى: 3503 من الواردة و1067 من المرحّلة.",
  // 2,010 + 150 - 1,676 = 484: there had been 150.
  "تلقت الوزارة 2010 تذاكر في 2025. ويعني ذلك نحو 6 تذاكر كل يوم. وبقيت في نهاية العام 484 مفتوحة، بعد أن كانت 150 في بدايته، مع إغلاق 1676 خلاله.",
  // 441 were open at the start, 1,230 at the end.
  "تلقت الوزارة 1641 شكوى برسم سنة 2024. وقد بدأ العام بـ441 شكوى معلقة وانتهى بـ1230.",
  // A peak and a low of months, beside one of regions.
  "وكانت زحلة الأقل بـ224 طلبا.\n🔝 مارس: 216\n🔻 مايو: 42",
  "🔝 أوت: 95\n🔻 سبتمبر: 18\nوقال 232 من أصل 351 مستطلعا إنهم راضون.",
])("adds up no counts of which one is no part beside the other: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 520 + 331 + 331 + 551 = 1,733: the 30 are days.
  "1) إجمالي القضايا الواردة في 2017: 1733.\n2) وتوزعت على الأرباع كما يلي: 520 و331 و331 و551.\n3) وعولجت 54% من المغلقة في أقل من 30 يوما، و30% بين 30 و60 يوما، و16% في أكثر من 60 يوما.",
  "1) Cases in 2017: 1733.\n2) By quarter: 520, 331, 331 and 551.\n3) 54% were closed in less than 30 days, 30% took between 30 and 60 days, 16% more.",
  // 378 + 1,162 = 1,540 = 590 + 950: none of it is of the 1,611 of 2014.
  "تلقت الوزارة 1162 طلبا في 2015. وكان العدد 1611 طلبا في 2014. ومع 378 طلبا مرحّلة بلغ المجموع 1540، أُغلق منها 590 وبقي 950.",
  // 502 + 1,957 - 1,943 = 516: an account of 2017, behind the 2,443 of 2016.
  "تلقت الوزارة 1957 شكوى في 2017. وكان العدد 2443 شكوى في 2016. الرصيد في 1 يناير: 502. الوارد: 1957. المغلق: 1943. الرصيد في 31 ديسمبر: 516.",
  // January is no total of the months behind it.
  "التوزيع الشهري: جانفي 152، فيفري 96، مارس 132، أفريل 168، ماي 142، جوان 48، جويلية 117، أوت 125، سبتمبر 150، أكتوبر 141، نوفمبر 170، ديسمبر 182. ولا تزال 367 شكوى مفتوحة.",
  // 122 + 149 + 46 = 317 by chance: these are three of twelve months.
  "تلقت الوزارة 1354 شكوى في 2010. التوزيع الشهري: جانفي 163، فيفري 57، مارس 160، أفريل 122، ماي 149، جوان 46، جويلية 99، أوت 64، سبتمبر 132، أكتوبر 134، نوفمبر 98، ديسمبر 130. ولا تزال 317 شكوى مفتوحة.",
])("adds up nothing of other lists, times or years: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 300 + 210 = 510; 40 + 30 = 70; 300 + 250 = 550.
  ["We received 500 complaints, namely 300 by phone and 210 in writing.", "500"],
  ["The office has 80 staff in all: 40 men in the north and 30 women in the south.", "80"],
  ["تلقينا 500 شكوى: 300 منها عبر الهاتف و250 منها عبر البريد.", "500"],
])("still adds up the parts: %s", (text, printed) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", printed]]);
});

it("still finds a stock that is added over months", () => {
  // 10 + 12 + 8 = 30, of which 8 are open at the end.
  const text = "There were 10 open tickets in January, 12 in February and 8 in March, a total of 30.";
  expect(wrongIn(text)).toEqual([["stock-added", "30"]]);
});
