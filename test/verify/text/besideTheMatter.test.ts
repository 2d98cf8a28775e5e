import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const codesIn = (text: string): readonly string[] => wrongIn(text).map(([code]) => code);

describe("percentages that are no parts of one whole", () => {
  it.each([
    // Ends of ranges.
    "E-mail visitors converted at a 31% rate, slightly higher than those off the benefit pages, 28% to 30% for e-mail and search and 20% to 25% for others.",
    // What was planned, and what a share was before.
    "The posts of the new centre will consist of 60% local ones, instead of an earlier planned 50%, he said.",
    "تسعى الهيئة إلى رفع حصة البلاغات الرقمية من 24% إلى 50%، وحصة المنشآت الصغيرة من 10% إلى 24%.",
    "توزعت الشكاوى: الهاتف 50% مقابل 45% في العام الماضي، والموقع 30%، والبريد 20%.",
    // Reductions, and how far something is spread.
    "خفضت الشركة أسعار الربط بنسبة 40%، ومنحت المشتركين تخفيضاً يصل إلى 45% في المكالمات إلى الشبكات الأخرى.",
    "بلغت نسبة انتشار الخدمة 45.3% على مستوى المساكن، و12% بالنسبة إلى السكان، و45.4% في المدن.",
    // Parts of different things.
    "The bank accounts for 38% of consumer loans, 50% of mortgages and 18% of loans to firms.",
    // The first is the two others together.
    "Complaints about supply made up 55% of the post: 50% on water and 5% on power.",
    // Each of two.
    "The ministry keeps 35% of the calls, with the two centres taking 27.5% apiece, and the branches the remaining 10%.",
    // The first share stands in a sentence of its own.
    "Only 6.4% of the large files were closed on time. Another 52% were late. The remaining 41.6% were given up.",
    // Far from all, and divided by a word that has other uses.
    "يحصل الموظف على مزايا أخرى وهي (25%) من الراتب وعلاوة قدرها (25%) للخدمة الإضافية.",
  ])("are not held to 100: %s", (text) => expect(wrongIn(text)).toEqual([]));

  // 45 + 38 + 22 = 105; 61 + 24 = 85.
  it.each([
    "Complaints by channel: phone 45%, e-mail 38%, chat 22%.",
    "The complaints were divided into written ones, 61%, and spoken ones, 24%.",
    "توزعت الشكاوى بين الهاتف بنسبة 61% والبريد بنسبة 24%.",
  ])("are where they divide one: %s", (text) => expect(codesIn(text)).toEqual(["shares-not-100"]));
});

describe("numbers that are no parts of one sum", () => {
  it.each([
    // What a number was before.
    "Total exports came to 802,300 tonnes. Those of wheat fell to 449,200 in May from 473,500 in April.",
    // What came of the others.
    "باشرت الفرق 65 بلاغاً خلال اليوم. وشملت البلاغات 39 حادثاً تسببت في 17 إصابة، إلى جانب نقل 18 حالة أخرى.",
    // What something stands on.
    "أعلنت الهيئة إنقاذ 418 مهاجراً في 3 عمليات. وتم إنقاذ 262 شخصاً كانوا على متن 15 قارباً في المضيق، إضافة إلى 27 آخرين في البحر، و129 شخصاً قبالة الجزيرة.",
    // One in words: 13 + 4 + 16 + 12 = 45.
    "في المدينة 13 مركزاً للرجال وأربعة مراكز للنساء، وفي القرى 16 مركزاً للرجال و12 مركزاً للنساء، ليصبح الإجمالي 45 مركزاً.",
    // The years after the first one.
    "The ombudsman received 93 complaints about the social care services of the county council for adults in the 2019-20 financial year, 44 in 2020-21, 45 in 2021-22, 58 in 2022-23 and 36 in 2023-24.",
    // A list that goes on.
    "ضبط المرور مخالفات كثيرة، منها 8,837 مخالفة سرعة و6,199 مخالفة دوران و9,018 مخالفة قيادة بلا رخصة و9,166 مخالفة سير بلا رخصة.",
  ])("are not added: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it.each([
    // 13 + 5 + 16 + 12 = 46
    "في المدينة 13 مركزاً للرجال و5 مراكز للنساء، وفي القرى 16 مركزاً للرجال و12 مركزاً للنساء، ليصبح الإجمالي 45 مركزاً.",
    // 262 + 27 + 149 = 438
    "The crews saved 418 people, namely 262 at sea, 27 on the river and 149 near the island.",
  ])("are where they are: %s", (text) => expect(codesIn(text)).toContain("sum-mismatch"));
});

describe("a percentage behind what something rose or fell by", () => {
  it.each([
    "Total revenue for the six months was above the forecast by $107.3 million or 12.5 percent. Tax revenue was above the forecast by $26.7 million or 3.6 percent, while other revenue exceeded estimates by $80.6 million or 64.2 percent.",
    "بلغت أصول البنوك 18,400 مليون ريال، وزادت أصول الصناديق 922 مليون ريال (6%).",
  ])("is no share: %s", (text) => expect(wrongIn(text)).toEqual([]));

  // 60 / 1,840 = 3.3 %
  it("is one behind a part", () =>
    expect(codesIn("Of the 1,840 complaints, 60, or 4.6%, were about water.")).toEqual(["share-mismatch"]));
});

describe("changes of something else", () => {
  it.each([
    "بلغ عدد المصارف التعاونية العام الماضي 11280 فرعا، بتراجع قدره 272 فرعا عن عام 2013، بينما بلغ عدد أفرع المصارف الكبرى 7443 مصرفا.",
    "The branches took 11,280 calls, 272 fewer than in 2013, while the large offices took 7,443.",
    "The figure includes 63,387 calls to the north, up from 41,821, but those to the south fell to 20,554 from 28,536.",
    "أصيب ركاب حافلة تتراوح أعدادهم من 6 إلى 7 أشخاص، وكانت تقل عائلة تراوحت أعدادها من 6 إلى 9 أشخاص.",
    "Sales of passenger cars grew 11.7% to 5,314 from 4,758 and truck sales more than doubled to 4,421 from 2,018, the firm said.",
    "تضاعف عدد المدن الصناعية، إذ كانت 14 مدينة في عام 2007، فيما بلغت 34 مدينة في 2014.",
    "يتوقع أن تسقط السوق مرة كل سنتين، وبلغ الإنتاج 720,000 طن في 2014.",
  ])("are left alone: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it.each([
    // 332,900 / 303,200 is 9.8 % more.
    ["Calls rose 3.3% to 332,900 from 303,200 a year ago.", "growth-mismatch"],
    ["Permits doubled to 2,421 from 2,018.", "multiple-mismatch"],
    ["تضاعف عدد الشكاوى من 120 شكوى في 2011 إلى 143 شكوى في 2012.", "multiple-mismatch"],
  ])("are found where they are of the same: %s", (text, code) => expect(codesIn(text)).toContain(code));
});

it.each([
  "طردت 21 دولة على الأقل دبلوماسيين، منها 16 دولة في الاتحاد، وطردت دولة أخرى 60 منهم.",
  "استحوذ النشاط الصناعي على النصيب الأكبر من التمويل بحجم بلغ 193 مليون ريال في 95 مشروعاً، يليه النشاط الخدمي في 245 مشروعاً.",
])("takes no bound and no rank of money for a rank of counts: %s", (text) => expect(wrongIn(text)).toEqual([]));

it.each([
  "طرحت السوق 6,750 وحدة سكنية جديدة، ليرتفع بذلك إجمالي المحفظة إلى 479 ألف وحدة.",
  "نفذ المكتب 917 محاضرة و8,641 كلمة و3,564 درساً، استفاد منها 741,500 مستفيد.",
])("takes no unit and no use of things for a part of them: %s", (text) => expect(wrongIn(text)).toEqual([]));

it("reads a verb far from its round number as its bound", () => {
  // 5,166 + 3,186 + 1,878 + 1,832 + 296 + 257 = 12,615
  const text =
    "ويزيد عدد الناخبين المسجلين في الدول الست على 12 ألفا، بينهم 5166 في الشمال و3186 في الجنوب و1878 في الشرق و1832 في الغرب و296 في الوسط و257 في الخارج.";
  expect(wrongIn(text)).toEqual([]);
});

it("does not throw where a rate is told on a base of large numbers", () => {
  const text = "بلغ الإنتاج 3850 تريليون وحدة، منها 1800 تريليون و1600 تريليون، بسعر 2.8 ريال لكل مليون وحدة.";
  expect(wrongIn(text)).toEqual([]);
});

describe("a class that holds the cases of several others", () => {
  // 45 + 140 + 60 = 245; 45 + 120 + 60 = 225
  it.each([
    "Complaints by service\nMultiple services: 45\nWater: 140\nRoads: 60\nTotal: 205",
    "The council received 205 complaints, divided as follows: 45 about multiple services, 120 about water and 60 about roads.",
  ])("does not say that the others overlap: %s", (text) => expect(codesIn(text)).toEqual(["sum-mismatch"]));

  it.each([
    "Complaints by service (multiple services are possible)\nHealth: 45\nWater: 140\nRoads: 60\nTotal: 205",
    "Complaints may cover multiple services: 45 were about health, 140 about water and 60 about roads, of 205 in all.",
    "Respondents chose multiple answers: 45 health, 140 water and 60 roads, of 205 who took part.",
  ])("is no choice of several: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

describe("a table whose first rows are not there", () => {
  it("lacks them in its total", () =>
    expect(wrongIn("In progress | 10 | 130 | 140\nCancelled | 20 | 164 | 184\nTotal | 594 | 9,155 | 9,749")).toEqual(
      [],
    ));

  it("does not where it has its head", () =>
    expect(
      codesIn(
        "Status | May | June | Both\nIn progress | 10 | 130 | 140\nCancelled | 20 | 164 | 184\nTotal | 94 | 294 | 388",
      ),
    ).toContain("sum-mismatch"));
});
