import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const errors = (text: string) => checkText(text).findings.filter(({ severity }) => severity === "error");

/** What is told next is of something else, or goes on: none of the lists has to give the number before it. */
const SOUND: readonly string[] = [
  // 133 steps, of which 88: no list, and the rest has no number.
  "أُنجز في شعبان 214 بلاغاً في صنعاء، و96 في إب، و120 في ذمار. واتُخذ 133 إجراءً، منها 88 اتخذها المركز والباقي من الأقسام.",
  "By district: 214 in the north, 96 in the east and 120 in the south. We took 133 steps, of which 88 in the call centre and the rest elsewhere.",
  // 88 + 141 + 377 = 606, near the 610 that is third of a ranking.
  "الشكاوى هذا العام 5,120، وكانت 5,333 قبل عام.\nوفي رأسها الفواتير 1,400 ثم الانقطاع 1,022 ثم العدادات 610.\nوأقلها التوصيل 88 والمواقف 141 وما سُجل تحت أخرى 377.",
  // 1,002 + 310 + 97 + 61 = 1,470, near 1,420, which is a part that the title says too.
  "1420 رجلاً و385 امرأة\n1805 شكاوى وردت إلى المكتب، للرجال 1420 شكوى وللنساء 385 شكوى.\nومن أسبابها: 1002 تأخير، و310 نقل، و97 أجور، و61 سكن\nوما بعد ذلك أقل.",
];

/** 1,208 + 914 + 655 + 540 + 322 + 278 = 3,917, in two paragraphs that others follow. */
const ACROSS: readonly string[] = [
  "استقبلت الهيئة في سنة 1440 3917 شكوى، وكانت في سنة 1439 4022.\n\nفي رأس القائمة الكهرباء وعددها 1208 شكوى، ثم المياه 914، ثم الطرق 655.\n\nوالنظافة 540، والإنارة 322، وما سوى ذلك 278.\n\nوتلقى فرع الرياض 1700 شكوى، وفرع جدة 911.",
  "The office took 3,917 complaints in 2021, and 4,022 in 2020.\n\nAt the head stand power cuts with 1,208 complaints, then water 914, then roads 655.\n\nWaste had 540, lights 322 and anything else 278.\n\nThe north office took 1,700, the south 911.",
  // 140 + 96 + 71 + 33 + 22 + 14 = 376, all of a sentence.
  "تلقى المركز 411 بلاغاً، فأُنجز 376 منها.\n\nوما أُنجز كان 140 بلاغاً في صنعاء، و96 في إب، و71 في ذمار، و33 في عمران، و22 في صعدة، و14 في حجة.\n\nواتُخذ 89 إجراءً.",
];

/** 588 + 21 + 133 = 742 */
const STATES: readonly string[] = [
  "ورد في ربيع الأول 742 بلاغاً، فعُولج 588 منها، وأُلغي 21، وما يزال # قيد الدراسة، أُحيل 40 منها إلى الوزارة.",
  "ورد في ربيع الأول 742 بلاغاً، فأُنجز 588 منها، وسُحب 21، وما يزال # قيد الدراسة.",
  "We took 742 reports, 588 of them closed, 21 cancelled and # still open.",
  "We took 742 reports, 588 of them settled, 21 withdrawn and # in progress.",
];

describe("what another sentence tells", () => {
  it.each(SOUND)("does not have to give the number before it: %s", (text) => {
    expect(errors(text)).toEqual([]);
  });

  it.each(ACROSS)("adds up over paragraphs: %s", (text) => {
    expect(checkText(text).verdict).toBe("reconciles");
  });
});

/** 354 + 170 + 1,846 = 2,370 */
const AGAINST: readonly string[] = [
  "As for complaints of workers against their firms, the office had about 2,370: 354 settled, # referred, and approximately 1,846 still open.",
  "Complaints lodged by tenants against landlords came to 2,370: 354 settled, # referred and about 1,846 still open.",
];

describe("complaints of some against others", () => {
  it.each(AGAINST)("are no others to compare with: %s", (text) => {
    expect(errors(text.replace("#", "170"))).toEqual([]);
    expect(errors(text.replace("#", "107")).map(({ code }) => code)).toEqual(["sum-mismatch"]);
  });
});

describe("cases closed, given up and still open", () => {
  it.each(STATES)("are no more than all: %s", (text) => {
    expect(errors(text.replace("#", "133"))).toEqual([]);
    expect(errors(text.replace("#", "149")).map(({ code }) => code)).toEqual(["sum-mismatch"]);
    // Some may be in another state.
    expect(errors(text.replace("#", "117"))).toEqual([]);
  });
});

/** 902 + 1,409 = 2,311 and 5,130 + 3,084 = 8,214. */
const TIED: readonly (readonly [text: string, right: string])[] = [
  [
    "The board took in 2,311 complaints from January to June.\n\n902 cases went to mediation. The other # did not; Article 12(3) of Law 40 of 2010 lets it refuse them.",
    "1,409",
  ],
  [
    "تلقى المجلس 2,311 شكوى في نصف سنة.\n\nأُحيلت 902 إلى الوساطة. أما الأخرى وعددها # فلم تُحل، والمادة 12 من القانون رقم 40 تجيز ذلك.",
    "1,409",
  ],
  [
    "Crews answered 8,214 calls, of which # patients were taken to hospital and 3,084 cases treated on the spot.",
    "5,130",
  ],
  ["باشرت الفرق 8,214 حالة، منها # مصاباً نُقلوا إلى المستشفيات، و3,084 حالة عولجت في مكانها.", "5,130"],
];

describe("two numbers that are all of one", () => {
  it.each(TIED)("are what the second is called, or people and cases: %s", (text, right) => {
    expect(checkText(text.replace("#", right)).verdict).toBe("reconciles");
    // Another number may be of something else.
    expect(checkText(text.replace("#", "1,277")).verdict).not.toBe("reconciles");
  });

  // 150,433 + 87,816 = 238,249
  it("are those of day and night, whatever their verbs begin with", () => {
    const text = "وردت 238249 مكالمة، أي قرابة 7940 مكالمة في اليوم، نهاراً 150433 مكالمة وليلاً # مكالمة";
    expect(errors(text.replace("#", "87816"))).toEqual([]);
    expect(errors(text.replace("#", "78249")).map(({ code }) => code)).toEqual(["sum-mismatch"]);
  });
});
